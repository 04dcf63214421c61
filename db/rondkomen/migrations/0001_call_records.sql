CREATE TABLE `call_record` (
	`call_sid` text PRIMARY KEY NOT NULL,
	`tell_from` text NOT NULL
) WITHOUT ROWID;
