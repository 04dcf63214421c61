const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** A socket that has not said who it is by then is closed. */
export const helloMs = 10 * second;
/** An agent whose line is gone may come back to their talks; after this they go to the front of the queue. */
export const agentGraceMs = 90 * second;
/** A colleague who does not answer a transfer by then is taken not to be there. */
export const transferMs = 60 * second;
/** A call that rings at an agent this long goes to the next. */
export const ringMs = 25 * second;
/** After an agent said yes, the sound has this long to follow. */
export const joinMs = 15 * second;
/** Who telephones and is put through is on the line by then, or has hung up. */
export const arriveMs = 60 * second;
/** A citizen's browser that calls now is on the line by then; until then it rings at a desk already. */
export const comeMs = 8 * second;
/** When everyone who could take a call said no, they are asked again after this. */
export const ringPauseMs = 15 * second;
/** Who stands by does so this long, unless they say otherwise. */
export const standByMs = 2 * hour;
/** Who stands by is asked for help first; after this every lead is. */
export const helpMs = 30 * second;
/** After the end a citizen may save the talk this long. */
export const saveMs = 30 * minute;
/** A citizen whose screen is gone after the end may still be on the way to another page. */
export const leftMs = 2 * minute;
/** A citizen who waits may be away this long without losing the place. */
export const awayMs = 2 * hour;
/** Who waits and is away longer than a step to another page takes is skipped until they are back. */
export const skipMs = minute;
/** A talk that a citizen ended and no agent closed is closed by itself, so that the contact is registered. */
export const autoCloseMs = hour;
/** A call-back or message without a case goes this long after the day we promised. */
export const dueKeptMs = 14 * 24 * hour;
/** How often the range of who waits is computed anew. */
export const rangeEveryMs = minute;
/** The list of colleagues goes out at most this often. */
export const colleaguesEveryMs = second;
/** Marks of what was read are stored at most this often. */
export const marksEveryMs = 3 * second;
/** What did not reach the case is tried again after this. */
export const retryMs = 5 * second;

/** Messages a citizen may leave while waiting. */
export const maxWaitingEntries = 50;
/** A call-back that reached nobody this often is over. */
export const maxTries = 3;
/** People who may wait at one organisation. More would only be promised a wait that nobody can keep. */
export const maxWaiting = 500;
/** Tabs in which one talk may be open. */
export const maxCitizenSockets = 5;
/** Desks one agent may have open. */
export const maxDeskSockets = 5;
/** Lines of one organisation that may be open without having said who they are. After a restart every phone comes back at once. */
export const maxNewcomers = 1000;
/** Of those, from one network or of one agent: behind the address of a library or a mobile network are many people. */
export const maxNewcomersOfOne = 60;
/** Window of the limits on frames. */
export const frameWindowMs = 10 * second;
/** Who goes on this many times over the limit is cut off. */
export const floodFactor = 5;
