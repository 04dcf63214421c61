import type { HintKind } from '../../../edge/assistant/tone/draft-hints.ts';
import type { DeskHelp } from '../../../edge/protocol/desk.ts';
import type { closeOutcomes } from '../../../edge/protocol/handoff-desk-frames.ts';

type Phase = DeskHelp['phrases'][number]['phase'];
type Outcome = (typeof closeOutcomes)[number];

/** A choice with a line that says what follows from it. */
export interface Choice {
  label: string;
  soft: string;
}

/** What stands in and around the message field. */
export interface ToolWords {
  composer: {
    to: string;
    toCitizen: (name: string) => string;
    toColleagues: string;
    messageTo: (name: string) => string;
    asidePlaceholder: string;
    send: string;
    sendAside: string;
    tooLong: (over: number) => string;
    tools: string;
    more: string;
    phrases: string;
    summary: string;
    promise: string;
    boundary: string;
    transfer: string;
    calm: string;
    calmOff: string;
    takeOver: string;
    stop: string;
    close: string;
    leave: string;
    onlyReading: string;
  };
  phrases: { title: string; phases: Record<Phase, string>; none: string };
  hints: Record<HintKind, string> & { instead: (sentence: string) => string; use: string; title: string };
  summary: { title: string; line: string; nothing: string; label: string; send: string };
  promise: {
    title: string;
    line: string;
    by: (day: string) => string;
    other: string;
    what: string;
    due: string;
    owner: string;
    send: string;
  };
  boundary: {
    title: string;
    slots: Record<'person' | 'behaviour' | 'rule', Choice>;
    done: string;
    notDone: string;
    ready: (count: number) => string;
    send: string;
    /** Above sentences that were said. */
    choose: string;
    suggestion: string;
    preview: string;
    gaps: Record<'person' | 'behaviour' | 'rule', string>;
    goOn: string;
    later: string;
    why: string;
  };
  transfer: {
    title: string;
    line: string;
    who: string;
    team: (team: string) => string;
    anyone: string;
    talks: (count: number) => string;
    note: string;
    noteLine: string;
    gets: (name: string) => string;
    send: string;
    nobody: string;
    choose: string;
    to: (name: string) => string;
    steps: { told: Choice; reading: (name: string) => Choice; taken: (name: string) => Choice };
    stay: (name: string) => string;
    cancel: string;
    forMe: (name: string) => string;
    forMeLine: string;
    accept: string;
    decline: string;
    bothHere: (name: string) => string;
    /** To who was asked and did not answer in time, or need not any more. */
    noLongerAsked: (name: string) => string;
    takeOverNote: string;
  };
  stop: { title: string; line: string; sentence: string; usual: string; again: string; send: string };
  close: {
    title: string;
    line: string;
    /** A talk that belongs to no case is kept nowhere. */
    withoutCase: { line: string; promised: string };
    outcomes: Record<Outcome, Choice>;
    /** Instead of `notReached`, when the citizen was never there. */
    putBack: Choice;
    withPromise: string;
    ended: string;
  };
}
