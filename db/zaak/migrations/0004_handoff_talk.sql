DROP TABLE `handoff_entry`;--> statement-breakpoint
ALTER TABLE `handoff` ADD `talk` text;