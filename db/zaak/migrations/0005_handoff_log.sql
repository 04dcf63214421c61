CREATE TABLE `handoff_log` (
	`id` integer PRIMARY KEY NOT NULL,
	`handoff_id` text NOT NULL,
	`body` text NOT NULL
);
