import type { Entry, Speaker } from '../../../../edge/protocol/handoff-entry.ts';
import { timeOf } from '../days.ts';
import type { RoomStage } from './stage.ts';

type Clock = Pick<RoomStage, 'words' | 'format'>;

export const nameOf = (from: Speaker, { words }: Pick<RoomStage, 'words'>): string =>
  from.role === 'citizen' ? words.talk.you : from.name;

/** What an entry says, in words: for the stream, for screen readers, for the copy to keep. */
export function entryText(entry: Entry, clock: Clock): string {
  const { words, format } = clock;
  const { talk, ended } = words;
  const { content, from } = entry;
  const name = nameOf(from, clock);
  switch (content.kind) {
    case 'message':
    case 'aside':
      return content.text;
    case 'joined':
      return talk.joined[content.as](words.team(name, from.role === 'citizen' ? undefined : from.team));
    case 'left':
      return talk.left(name);
    case 'summary':
      return `${talk.summary.over(name)} ${content.text}`;
    case 'summaryAnswer':
      return content.agreed ? talk.summary.agreed : `${talk.summary.changed} ${content.text ?? ''}`;
    case 'boundary':
      return `${content.person} ${content.behaviour} ${content.rule}`;
    case 'boundaryChoice':
      return talk.boundary.chose[content.choice];
    case 'promise':
      return `${content.what} ${format.long(content.due)}. ${talk.promise.by(content.owner)}`;
    case 'calm':
      return talk.calm[content.on ? 'on' : 'off'];
    case 'transfer':
      return talk.transfer[content.step](content.to, name);
    case 'ended':
      return [
        ended.title[content.reason],
        content.sentence,
        content.againOn && ended.again(format.long(content.againOn)),
      ]
        .filter(Boolean)
        .join(' ');
  }
}

/** One line a thing that was said or done: `10.44 Samira: Dag mevrouw Yıldız.` */
export const transcript = (entries: readonly Entry[], clock: Clock): string[] =>
  entries.map((entry) => `${timeOf(entry.at, clock)} ${nameOf(entry.from, clock)}: ${entryText(entry, clock)}`);
