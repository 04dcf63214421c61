CREATE TABLE `voice_record` (
	`call_sid` text PRIMARY KEY NOT NULL,
	`is_over` integer NOT NULL,
	`due_at` text NOT NULL,
	`give_up_at` text NOT NULL,
	`is_given_up` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `voice_record_due_at` ON `voice_record` (`due_at`);--> statement-breakpoint
CREATE TABLE `voice_ticket` (
	`identity` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`handoff` text NOT NULL,
	`language` text NOT NULL,
	`expires_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `voice_ticket_expires_at` ON `voice_ticket` (`expires_at`);--> statement-breakpoint
CREATE TABLE `voice_turn` (
	`call_hash` text PRIMARY KEY NOT NULL,
	`turn` integer NOT NULL,
	`state` text NOT NULL,
	`answer` text NOT NULL,
	`expires_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `voice_turn_expires_at` ON `voice_turn` (`expires_at`);