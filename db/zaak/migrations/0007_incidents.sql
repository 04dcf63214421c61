CREATE TABLE `incident` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`agent` text NOT NULL,
	`reporter` text NOT NULL,
	`kind` text NOT NULL,
	`need` text NOT NULL,
	`channel` text,
	`words` text,
	`reported_at` text NOT NULL,
	`follow_up_on` text NOT NULL,
	`owner` text,
	`read_by` text,
	`told` text,
	`done_at` text,
	`kept_until` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `incident_organisation` ON `incident` (`organisation`,`reported_at`);--> statement-breakpoint
CREATE INDEX `incident_agent` ON `incident` (`organisation`,`agent`);--> statement-breakpoint
CREATE INDEX `incident_kept_until` ON `incident` (`kept_until`);