import type { DeskRoom } from '../../edge/protocol/handoff-desk-frames.ts';
import type { Entry } from '../../edge/protocol/handoff-entry.ts';
import { citizenAt } from './phone/calls.ts';
import { citizenName, nameOf } from './scene.ts';
import { toldOnce } from './state/echoes.ts';
import type { DeskEvent } from './state/events.ts';
import { isThere, unread } from './state/select.ts';
import type { DeskState, Talk } from './state/state.ts';
import { isMine } from './state/talks.ts';
import type { DeskWords } from './words/words.ts';

/**
 * What a screen reader says about what happened, or nothing. What the agent did is not told to them; a talk that is
 * not on the screen is told once, until they have looked at it.
 */
export function announcement(
  before: DeskState,
  after: DeskState,
  event: DeskEvent,
  words: DeskWords,
): string | undefined {
  if (event.kind === 'connection') {
    return event.connection === 'lost' && before.connection === 'open' ? words.announce.lost : undefined;
  }
  if (event.kind !== 'answer') return undefined;
  const { answer } = event;
  switch (answer.type) {
    case 'welcome':
      return before.connection === 'lost' ? words.announce.back : undefined;
    case 'queue': {
      const [there, was] = [answer.queue, before.queue].map((queue) => queue.filter(isThere).length);
      return there !== undefined && was !== undefined && there > was ? words.announce.waiting(there) : undefined;
    }
    case 'help':
      return words.announce.help(answer.from);
    case 'refused':
      return words.refusals[answer.code];
    case 'room': {
      const { card, transfer, call } = answer.room;
      if (call?.forMe && !before.talks.get(card.room)?.room.call?.forMe)
        return words.phone.announce(nameOf(card.note.name, words));
      const line = lineNews(before.talks.get(card.room)?.room, answer.room, after, words);
      if (line) return line;
      if (before.talks.has(card.room)) return undefined;
      if (transfer?.forMe) return words.announce.offered(transfer.from);
      return after.shown === card.room ? words.announce.taken(nameOf(card.note.name, words)) : undefined;
    }
    case 'entry': {
      const talk = after.talks.get(answer.room);
      if (!talk || isMine(answer.entry, after.me?.id)) return undefined;
      if (before.talks.get(answer.room)?.entries.some(({ seq }) => seq === answer.entry.seq)) return undefined;
      if (!toldOnce(talk.entries, after.me?.id).some(({ seq }) => seq === answer.entry.seq)) return undefined;
      const known = before.talks.get(answer.room);
      if (after.shown === answer.room) return here(answer.entry, talk, words);
      const isFirst = !known || unread(known, after.me?.id) === 0;
      return isFirst && isTold(answer.entry) ? words.announce.elsewhere(citizenName(talk, words)) : undefined;
    }
    default:
      return undefined;
  }
}

/** Who is on the line before the citizen is told when they come, or do not. */
function lineNews(
  before: Pick<DeskRoom, 'call'> | undefined,
  { call, card }: Pick<DeskRoom, 'call' | 'card'>,
  { me }: DeskState,
  words: DeskWords,
): string | undefined {
  const [was, is] = [citizenAt(before?.call, me?.id), citizenAt(call, me?.id)];
  // That a telephone was picked up is an entry of its own.
  if (!is || is === was || is === 'called' || was === 'called' || (is === 'here' && !was)) return undefined;
  return words.phone.citizen[is](nameOf(card.note.name, words));
}

const isTold = ({ content }: Entry): boolean =>
  ['message', 'aside', 'summaryAnswer', 'boundaryChoice'].includes(content.kind);

/** In the talk on the screen. */
function here({ content, from }: Entry, talk: Talk, words: DeskWords): string | undefined {
  const citizen = citizenName(talk, words);
  const name = from.role === 'citizen' ? citizen : from.name;
  switch (content.kind) {
    case 'message':
      return words.announce.message(name, content.text);
    case 'aside':
      return words.announce.message(words.stream.asideOf(name), content.text);
    case 'summaryAnswer':
      return content.agreed ? words.announce.agreed : words.announce.corrected(content.text ?? '');
    case 'boundaryChoice':
      return words.announce.chose(words.stream.chose[content.choice]);
    case 'joined':
      return words.stream.joined[content.as](name);
    case 'left':
      return words.announce.left(name);
    case 'transfer':
      if (content.step === 'accepted') return words.announce.accepted(content.to);
      return content.step === 'declined' || content.step === 'unanswered'
        ? words.announce.declined(content.to)
        : undefined;
    case 'call':
      return words.stream.call[content.step].other(name);
    case 'ended':
      return words.announce.ended(citizen);
    default:
      return undefined;
  }
}
