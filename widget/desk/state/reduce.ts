import type { DeskAnswer } from '../../../edge/protocol/handoff-desk-frames.ts';
import { withAudience } from './audience.ts';
import type { DeskEvent } from './events.ts';
import { leavingCarried, leavingSent, leavingSettled } from './leaving.ts';
import type { DeskState, Report, Talk } from './state.ts';
import { withCitizen, withEntry, withRefused, withRoom, withTyping } from './talks.ts';

/** What the desk looks like after something happened. Pure; what happens in one talk never touches another. */
export function reduce(state: DeskState, event: DeskEvent): DeskState {
  switch (event.kind) {
    case 'answer':
      return leavingCarried(onAnswer(state, event.answer));
    case 'connection':
      return { ...state, connection: event.connection };
    case 'sent': {
      const { frame } = event;
      const brings = frame.type === 'take' || frame.type === 'callBack';
      if (brings && !('room' in frame && state.talks.has(frame.room))) return { ...state, taking: frame.clientId };
      if (!('room' in frame)) return state;
      if (frame.type === 'leaveMessage') return leavingSent(state, frame.room, frame.clientId);
      const asked =
        frame.type === 'help' ? { ...state, helpAsked: frame.room, helpTo: askedFirst(state, frame.to) } : state;
      return inTalk(asked, frame.room, (talk) => ({ ...talk, pending: [...talk.pending, frame] }));
    }
    case 'show':
      return { ...state, shown: event.room };
    case 'seen':
      return inTalk(state, event.room, (talk) => {
        const last = talk.entries.at(-1)?.seq ?? 0;
        return last === talk.seen ? talk : { ...talk, seen: last };
      });
    case 'draft':
      return inTalk(state, event.room, (talk) =>
        withAudience({ ...talk, draft: { ...talk.draft, ...event.change } }, talk, state.me?.id),
      );
    case 'fold':
      return inTalk(state, event.room, (talk) => ({ ...talk, folded: event.folded }));
    case 'helpRead':
      return { ...state, helps: state.helps.filter(({ room }) => room !== event.room) };
    case 'helpAskedRead':
      return { ...state, helpAsked: undefined };
    case 'noLongerAskedRead':
      return { ...state, noLongerAsked: undefined };
    case 'refusalRead':
      return { ...state, refusal: undefined };
    case 'aftercareRead':
      return { ...state, aftercare: false };
    case 'leave':
      return { ...state, leaving: event.leaving };
    case 'report':
      return { ...state, report: event.change && { ...newReport, ...state.report, ...event.change } };
    case 'incidents':
      return { ...state, ownIncidents: event.own, incidents: event.all };
  }
}

function onAnswer(state: DeskState, answer: DeskAnswer): DeskState {
  switch (answer.type) {
    case 'welcome': {
      const { me, organisation, queue, colleagues, promises, callbacks, messages } = answer;
      const talks = new Map(
        answer.rooms.map((room) => [room.card.room, withRoom(talkOf(state, room.card.room), room, me.id)]),
      );
      const office = { me, organisation, queue, colleagues, promises, callbacks, messages };
      const shown = state.shown !== undefined && talks.has(state.shown) ? state.shown : [...talks.keys()][0];
      return { ...state, ...office, connection: 'open', talks, shown };
    }
    case 'queue':
      return { ...state, queue: answer.queue };
    case 'colleagues':
      return { ...state, colleagues: answer.colleagues };
    case 'promises': {
      const { promises, callbacks, messages } = answer;
      return { ...state, promises, callbacks, messages };
    }
    case 'room': {
      const { room } = answer.room.card;
      const before = talkOf(state, room);
      const me = state.me?.id;
      const talk = withAudience(withRoom(before, answer.room, me), before, me);
      const isTaken = state.taking !== undefined && talk.entries.some(({ clientId }) => clientId === state.taking);
      const talks = new Map(state.talks).set(room, talk);
      const next = { ...state, talks, shown: isTaken ? room : (state.shown ?? room) };
      return isTaken ? { ...next, taking: undefined } : next;
    }
    case 'entry': {
      const { content } = answer.entry;
      const isLead = content.kind === 'joined' && content.as === 'lead' && answer.room === state.helpAsked;
      const next = isLead ? { ...state, helpAsked: undefined } : state;
      return inTalk(next, answer.room, (talk) => withAudience(withEntry(talk, answer.entry), talk, state.me?.id));
    }
    case 'ack': {
      const { clientId } = answer;
      const settled = leavingSettled(
        inTalks(state, (talk) => withoutPending(talk, clientId)),
        clientId,
        true,
      );
      return clientId === state.taking ? { ...settled, taking: undefined } : settled;
    }
    case 'typing':
      return inTalk(state, answer.room, (talk) => withTyping(talk, answer.name, answer.on));
    case 'citizen':
      return inTalk(state, answer.room, (talk) => withCitizen(talk, answer));
    case 'gone':
      return withoutTalk(state, answer.room);
    case 'help': {
      const helps = state.helps.filter(({ room }) => room !== answer.room);
      return { ...state, helps: [...helps, { room: answer.room, from: answer.from }] };
    }
    case 'refused': {
      const { clientId, code, room } = answer;
      const settled = leavingSettled(state, clientId, false);
      const given = clientId === undefined ? settled : inTalks(settled, (talk) => withRefused(talk, clientId));
      return { ...given, ...(clientId === state.taking && { taking: undefined }), refusal: { code, room } };
    }
    case 'helped': {
      const helps = state.helps.filter(({ room }) => room !== answer.room);
      return { ...state, helps, helpAsked: state.helpAsked === answer.room ? undefined : state.helpAsked };
    }
    case 'me':
      return { ...state, me: answer.me };
    // Asked for again over HTTP.
    case 'incidents':
    case 'pong':
      return state;
  }
}

const newReport: Report = { requestId: '', phase: 'open', words: '' };

/** Names of who hears a call for help before the leads do. */
function askedFirst({ colleagues }: DeskState, to: string | undefined): string[] {
  const first = colleagues.filter(({ id, standBy }) => (to === undefined ? standBy !== undefined : id === to));
  return first.map(({ name }) => name);
}

/** An ack of an entry may come before the entry itself; the words stay on the screen in between. */
function withoutPending(talk: Talk, clientId: string): Talk {
  const isEntry = ({ type }: Talk['pending'][number]) =>
    ['send', 'aside', 'summary', 'boundary', 'promise'].includes(type);
  const pending = talk.pending.filter((frame) => frame.clientId !== clientId || isEntry(frame));
  return pending.length === talk.pending.length ? talk : { ...talk, pending };
}

/** The talk went elsewhere. The order of the others stays, and the next one comes on the screen. */
function withoutTalk(state: DeskState, room: string): DeskState {
  const talk = talkOf(state, room);
  const talks = new Map(state.talks);
  talks.delete(room);
  // Who only read along had another talk than who was in it.
  const wasIn = talk !== undefined && talk.room.as !== 'aside';
  const isHard = wasIn && talk.entries.some(({ content }) => content.kind === 'boundary' || content.kind === 'calm');
  return {
    ...state,
    talks,
    shown: state.shown === room ? [...talks.keys()][0] : state.shown,
    helps: state.helps.filter((help) => help.room !== room),
    helpAsked: state.helpAsked === room ? undefined : state.helpAsked,
    noLongerAsked: (talk && askedInVain(talk)) ?? state.noLongerAsked,
    aftercare: state.aftercare || isHard,
  };
}

/** Who asked to take over, when that passed without an answer of this agent: nobody wonders where it went. */
function askedInVain({ room, entries }: Talk): string | undefined {
  const last = entries.findLast(({ content }) => content.kind === 'transfer')?.content;
  const isOver = last?.kind === 'transfer' && (last.step === 'unanswered' || last.step === 'cancelled');
  return isOver && room.as === 'aside' && room.transfer?.forMe ? room.transfer.from : undefined;
}

const talkOf = (state: DeskState, room: string): Talk | undefined => state.talks.get(room);

function inTalk(state: DeskState, room: string, change: (talk: Talk) => Talk): DeskState {
  const talk = talkOf(state, room);
  if (!talk) return state;
  const changed = change(talk);
  return changed === talk ? state : { ...state, talks: new Map(state.talks).set(room, changed) };
}

function inTalks(state: DeskState, change: (talk: Talk) => Talk): DeskState {
  return [...state.talks.keys()].reduce((so, room) => inTalk(so, room, change), state);
}
