/** How long after its end a talk may go on, and its row stands. */
export const graceMinutes = 30;
/** The longest time between two runs of the job that erases: a row is gone this long after the grace at the latest. */
export const purgeEveryMinutes = 10;
/** The chat can be entered this long before it starts. */
export const roomOpensMinutesBefore = 10;
/** A slot can be booked until so long before it starts. */
export const leadMinutes = 30;
/** Bookings that one organisation takes in an hour. */
export const bookingsPerHour = 60;
/** Larger bodies are not read, in bytes. A booking has some 800, a schedule of a large organisation some 100,000. */
export const maxBookingBytes = 4096;
export const maxScheduleBytes = 200_000;
/** Counts of talks are kept for planning, in days. */
export const countsKeptDays = 730;
/** A ticket lets a consulent in within so many seconds. */
export const ticketSeconds = 120;
/** Seconds that anyone may show a list of slots without asking again. */
export const slotsCachedSeconds = 10;
/** The telephone company deletes the record of a call at once, or in rare cases after fourteen days. Then operators are told. */
export const callRecordToldAfterDays = 15;
/** So long after that a record that stays is asked for. It keeps the names of a call no longer either. */
export const callRecordKeptDays = 105;
/** Records of calls that one run asks for, and how many of them at once. */
export const callRecordsPerRun = 200;
export const callRecordsAtOnce = 5;
