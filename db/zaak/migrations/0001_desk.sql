CREATE TABLE `desk_session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`agent` text NOT NULL,
	`name` text NOT NULL,
	`team` text,
	`roles` text NOT NULL,
	`is_demo` integer NOT NULL,
	`expires_at` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `desk_session_expires_at` ON `desk_session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `quality_task` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`case_id` text NOT NULL,
	`question` text NOT NULL,
	`contacts` text NOT NULL,
	`created_at` text NOT NULL,
	`owner` text,
	`answer_by` text NOT NULL,
	`done_at` text,
	`result` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `quality_task_organisation` ON `quality_task` (`organisation`,`created_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `quality_task_open` ON `quality_task` (`case_id`,`question`) WHERE done_at IS NULL;--> statement-breakpoint
ALTER TABLE `organisation` ADD `desk` text;