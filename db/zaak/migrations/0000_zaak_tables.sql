CREATE TABLE `access_code` (
	`lookup_hash` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`organisation` text NOT NULL,
	`issued_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `access_code_case` ON `access_code` (`case_id`);--> statement-breakpoint
CREATE TABLE `attempt` (
	`bucket` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`expires_at` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `attempt_expires_at` ON `attempt` (`expires_at`);--> statement-breakpoint
CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`organisation` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`case_id` text,
	`detail` text
);
--> statement-breakpoint
CREATE INDEX `audit_organisation_at` ON `audit` (`organisation`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `audit_case` ON `audit` (`case_id`);--> statement-breakpoint
CREATE TABLE `case_event` (
	`case_id` text NOT NULL,
	`source` text NOT NULL,
	`event_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`type` text NOT NULL,
	`on` text NOT NULL,
	`recorded_at` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`case_id`, `source`, `event_id`),
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `case_file` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`source` text NOT NULL,
	`ref` text NOT NULL,
	`number` text NOT NULL,
	`title` text,
	`type_id` text NOT NULL,
	`version` integer NOT NULL,
	`input_hash` text NOT NULL,
	`updated_at` text NOT NULL,
	`purge_after` text,
	FOREIGN KEY (`type_id`) REFERENCES `case_type`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_file_organisation_source_ref` ON `case_file` (`organisation`,`source`,`ref`);--> statement-breakpoint
CREATE UNIQUE INDEX `case_file_organisation_number` ON `case_file` (`organisation`,`number`);--> statement-breakpoint
CREATE INDEX `case_file_purge_after` ON `case_file` (`purge_after`) WHERE purge_after IS NOT NULL;--> statement-breakpoint
CREATE TABLE `case_holder` (
	`case_id` text NOT NULL,
	`source` text NOT NULL,
	`subject_hash` text NOT NULL,
	PRIMARY KEY(`case_id`, `source`, `subject_hash`),
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `case_holder_subject` ON `case_holder` (`subject_hash`);--> statement-breakpoint
CREATE TABLE `case_type` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`code` text NOT NULL,
	`rules` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `contact` (
	`case_id` text NOT NULL,
	`source` text NOT NULL,
	`event_id` text NOT NULL,
	`organisation` text NOT NULL,
	`on` text NOT NULL,
	`channel` text NOT NULL,
	`question` text NOT NULL,
	PRIMARY KEY(`case_id`, `source`, `event_id`),
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `contact_organisation_on` ON `contact` (`organisation`,`on`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`code` text PRIMARY KEY NOT NULL,
	`facts` text NOT NULL,
	`identity` text,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `promise` (
	`case_id` text NOT NULL,
	`source` text NOT NULL,
	`event_id` text NOT NULL,
	`organisation` text NOT NULL,
	`due` text NOT NULL,
	`kept_on` text,
	PRIMARY KEY(`case_id`, `source`, `event_id`),
	FOREIGN KEY (`case_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `promise_organisation_due` ON `promise` (`organisation`,`due`);--> statement-breakpoint
CREATE TABLE `source_key` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`source` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text
);
--> statement-breakpoint
CREATE INDEX `source_key_organisation` ON `source_key` (`organisation`);--> statement-breakpoint
CREATE TABLE `used_token` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`expires_at` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `used_token_expires_at` ON `used_token` (`expires_at`);--> statement-breakpoint
CREATE TABLE `visit` (
	`visitor_hash` text PRIMARY KEY NOT NULL,
	`last_seen_at` text NOT NULL
) WITHOUT ROWID;
