import { line } from '../localized.ts';
import type { SheetView } from '../view.ts';
import { type FullTelling, own, shortDay } from './telling.ts';

/** Who had to ask the same twice or more sees that we know it, and when it was. */
export function contactsSection(tell: FullTelling): SheetView[] {
  const { of, words } = tell;
  const { sameQuestion, actedSinceFirst, recent } = of.contacts;
  if (sameQuestion < 2 || of.finished) return [];
  const events = recent.map(({ on, channel, what }) => ({
    date: `${shortDay(tell, on)}, ${words.channel[channel]}`,
    line: what ? own(tell, what) : line(words.change.contacted(of.noun, {})),
  }));
  // While nothing was done, the top of the screen says so.
  const lines = actedSinceFirst ? [line(`${words.askedBefore(sameQuestion)} ${words.workingOnIt}`)] : [];
  return [{ kind: 'contacts', title: words.yourContacts, lines, events }];
}
