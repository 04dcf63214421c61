import type { Explanation } from '../protocol/explanation.ts';
import type { Timeline } from './timeline.ts';

type Contacts = Explanation['contacts'];

const maxRecent = 5;

/**
 * How often the citizen had to ask the same. The question is that of the latest contact; `actedSinceFirst` says whether
 * anything was done about it since the first time it was asked (DOMAIN row 48: the third time without is a failure).
 */
export function contactsOf(timeline: Timeline): Contacts {
  const contacts = timeline.of('contacted');
  const question = contacts.at(-1)?.event.question;
  const same = contacts.filter(({ event }) => event.question === question);
  const first = same[0];
  const acted =
    first !== undefined &&
    timeline.of('acted').some(({ event, day }) => event.question === question && day >= first.day);
  return {
    count: contacts.length,
    sameQuestion: same.length,
    actedSinceFirst: acted,
    recent: contacts
      .slice(-maxRecent)
      .reverse()
      .map(({ event: { on, channel, what } }) => ({ on, channel, ...(what ? { what } : {}) })),
  };
}
