CREATE TABLE `handoff` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`case_id` text,
	`is_live` integer NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `handoff_live` ON `handoff` (`organisation`) WHERE is_live = 1;--> statement-breakpoint
CREATE INDEX `handoff_case` ON `handoff` (`case_id`) WHERE case_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `handoff_count` (
	`organisation` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `handoff_count_at` ON `handoff_count` (`organisation`,`kind`,`at`);--> statement-breakpoint
CREATE TABLE `handoff_entry` (
	`handoff_id` text NOT NULL,
	`seq` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`handoff_id`, `seq`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `handoff_errand` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`case_id` text,
	`body` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `handoff_promise` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`case_id` text,
	`body` text NOT NULL
);
