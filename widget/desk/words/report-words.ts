import type { IncidentKind, IncidentNeed } from '../../../edge/protocol/handoff-incident.ts';

/** What stands around a hard talk: who stands by, what an agent reports, and what their lead does with it. */
export interface ReportWords {
  standBy: {
    me: string;
    on: (clock: string) => string;
    stop: string;
    needsPresence: string;
    ready: string;
    ask: string;
    askOf: (name: string) => string;
    asked: (names: string) => string;
    thenLeads: string;
  };
  report: {
    open: string;
    title: string;
    who: string;
    /** Instead, for who leads themselves: another lead looks after them. */
    ofLead: { who: string; sent: string; alone: string; back: (day: string) => string; waits: (day: string) => string };
    kinds: Record<IncidentKind, string>;
    kindFirst: string;
    words: string;
    need: string;
    needLine: string;
    needs: Record<IncidentNeed, string>;
    sending: string;
    failed: string;
    tooLong: (over: number) => string;
    sent: string;
    back: (day: string) => string;
    next: Record<IncidentNeed, string>;
    kept: (day: string) => string;
    withdraw: string;
    withdrawn: string;
    tooLate: string;
    shut: string;
    mine: string;
    reported: (day: string) => string;
    waits: (day: string) => string;
    readBy: (name: string) => string;
    taken: (name: string, day: string) => string;
    finished: (day: string) => string;
  };
  aftercare: {
    title: string;
    line: string;
    none: string;
    open: (count: number) => string;
    who: (name: string, day: string) => string;
    wants: Record<IncidentNeed, string>;
    by: string;
    otherDay: string;
    read: string;
    readLine: (name: string) => string;
    noWords: string;
    channels: Record<'chat' | 'phone', string>;
    kept: (day: string) => string;
    owner: string;
    noOwner: string;
    mine: string;
    done: string;
    told: (name: string) => string;
    finish: string;
    finished: (day: string) => string;
    fresh: string;
  };
}
