import { line } from '../localized.ts';
import type { SectionOf } from '../view.ts';
import { capital, own, shortDay, type Telling } from './telling.ts';

/** Who had to ask the same twice or more sees that we know it, and when it was. */
export function contactsSection(tell: Telling): SectionOf<'contacts'>[] {
  const { of, words } = tell;
  const { sameQuestion, actedSinceFirst, recent } = of.contacts;
  if (sameQuestion < 2 || of.finished) return [];
  return [
    {
      kind: 'contacts',
      title: words.yourContacts,
      ...(actedSinceFirst && { line: line(`${words.askedBefore(sameQuestion)} ${words.workingOnIt}`) }),
      events: recent.map(({ on, channel, what }) => ({
        on,
        date: `${capital(shortDay(tell, on))}, ${words.channel[channel]}`,
        line: what ? own(tell, what) : line(words.change.contacted(of.noun, {})),
      })),
    },
  ];
}
