import type { Entry, Speaker } from '../../../../edge/protocol/handoff-entry.ts';
import type { Stage } from '../stage.ts';
import type { HandoffWords } from '../words/words.ts';

export type Clock = Pick<Stage, 'words' | 'format'>;

export const nameOf = (from: Speaker, { you }: HandoffWords): string => (from.role === 'citizen' ? you : from.name);

/** `Samira, Inkomen` */
export const withTeam = (from: Speaker, words: HandoffWords): string =>
  from.role === 'citizen' || !from.team ? nameOf(from, words) : `${from.name}, ${from.team}`;

/** What an entry says, in words: for the stream, for screen readers, for the copy to keep. */
export function entryText({ content, from }: Entry, { words, format }: Clock): string {
  const { talk, ended } = words;
  const name = nameOf(from, words);
  switch (content.kind) {
    case 'message':
    case 'aside':
      return content.text;
    case 'joined':
      return talk.joined[content.as](withTeam(from, words));
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
    case 'call':
      return talk.call[content.step](name, from.role === 'citizen');
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
