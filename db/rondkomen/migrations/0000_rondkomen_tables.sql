CREATE TABLE `booking` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`day` text NOT NULL,
	`time` text NOT NULL,
	`minutes` integer NOT NULL,
	`place` text NOT NULL,
	`kind` text NOT NULL,
	`topic` text
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `booking_slot` ON `booking` (`organisation`,`day`,`time`,`place`);--> statement-breakpoint
CREATE TABLE `day_count` (
	`organisation` text NOT NULL,
	`day` text NOT NULL,
	`kind` text NOT NULL,
	`talks` integer NOT NULL,
	PRIMARY KEY(`organisation`, `day`, `kind`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `pace` (
	`organisation` text NOT NULL,
	`hour` text NOT NULL,
	`bookings` integer NOT NULL,
	PRIMARY KEY(`organisation`, `hour`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `schedule` (
	`organisation` text NOT NULL,
	`weekday` integer NOT NULL,
	`time` text NOT NULL,
	`place` text NOT NULL,
	`minutes` integer NOT NULL,
	`kinds` text NOT NULL,
	`languages` text NOT NULL,
	`capacity` integer NOT NULL,
	`opens_days_before` integer NOT NULL,
	PRIMARY KEY(`organisation`, `weekday`, `time`, `place`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `talk_setting` (
	`organisation` text PRIMARY KEY NOT NULL,
	`places` text NOT NULL,
	`closed` text NOT NULL,
	`phone` text
) WITHOUT ROWID;
