import type { Entry } from '../../../../edge/protocol/handoff-entry.ts';
import { nameOf, withTeam } from '../room/names.ts';
import type { Backstage } from '../stage.ts';
import type { FurtherWords } from '../words/words.ts';

/** What it takes to say it: words of both kinds, and how days are written. */
export interface Clock extends Pick<Backstage, 'words' | 'format'> {
  further: FurtherWords;
}

/** What an entry says, in words: for the stream, for screen readers, for the copy to keep. */
export function entryText({ content, from }: Entry, { words, format, further: say }: Clock): string {
  const { ended } = say;
  const name = nameOf(from, words);
  switch (content.kind) {
    case 'message':
    case 'aside':
      return content.text;
    case 'joined':
      return say.joined[content.as](withTeam(from, words));
    case 'left':
      return say.left(name);
    case 'summary':
      return `${say.summary.over(name)} ${content.text}`;
    case 'summaryAnswer':
      return content.agreed ? say.summary.agreed : `${say.summary.changed} ${content.text ?? ''}`;
    case 'boundary':
      return `${content.person} ${content.behaviour} ${content.rule}`;
    case 'boundaryChoice':
      return say.boundary.chose[content.choice];
    case 'promise':
      return `${content.what} ${format.long(content.due)}. ${say.promise.by(content.owner)}`;
    case 'calm':
      return say.calm[content.on ? 'on' : 'off'];
    case 'transfer':
      return say.transfer[content.step](content.to, name);
    case 'call':
      return say.call[content.step](name, from.role === 'citizen');
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
