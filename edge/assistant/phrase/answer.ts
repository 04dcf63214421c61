import type { Explanation } from '../../protocol/explanation.ts';
import { headlineData, mainAmount } from '../headline-data.ts';
import { type Line, line } from '../localized.ts';
import type { AnswerView, Mark } from '../view.ts';
import type { HeadlineFacts } from '../words/words.ts';
import { whoseTurn } from './answer-calm.ts';
import { headlineFacts, headlineLine } from './headline.ts';
import { overdueSince } from './overdue.ts';
import { dayName, type FullTelling, maybe, own } from './telling.ts';

const badOutcomes = ['refused', 'partly', 'notTreated', 'unfounded'];

/** A decision that is bad news for the citizen, at least in part. */
export const isBadNews = ({ decision }: Explanation): boolean =>
  decision !== undefined && badOutcomes.includes(decision.outcome);

export function answer(tell: FullTelling): AnswerView {
  const { of, words } = tell;
  const about = headlineData(of);
  const facts = headlineFacts(about, of.today, words.language);
  const headline = headlineLine({ headline: of.headline, today: of.today, about }, words);
  return {
    state: of.state,
    ...turn(tell),
    headline,
    lines: [...repeatedly(tell), ...under(tell, facts, headline)].filter(({ text }) => text !== ''),
  };
}

function turn(tell: FullTelling): { mark: Mark; turn: string } {
  const { of, words } = tell;
  if (of.state === 'late')
    return {
      mark: 'clock',
      turn: of.late?.what === 'appointment' ? words.turn.us : words.turnLate(of.late?.days ?? 0),
    };
  if (of.state === 'said' || (of.state === 'kept' && of.decision))
    return of.decision
      ? { mark: 'paper', turn: words.turnDecided(of.noun, dayName(tell, of.decision.on)) }
      : { mark: 'check', turn: words.turnFinished };
  if (of.state === 'kept' || of.finished) return { mark: 'check', turn: words.turnFinished };
  if (of.state === 'you' || of.turn.who === 'citizen') return { mark: 'you', turn: words.turn.citizen };
  return of.turn.clockStopped ? { mark: 'pause', turn: words.paused } : whoseTurn(tell);
}

/** Who had to ask before hears that first. */
function repeatedly({ of, words }: FullTelling): Line[] {
  if (of.contacts.sameQuestion < 2 || of.finished || of.state === 'said') return [];
  return of.contacts.actedSinceFirst
    ? []
    : [line(`${words.askedBefore(of.contacts.sameQuestion)} ${words.nothingDone}`)];
}

/** Why we are late, where the appointment itself does not say it. */
const lateReason = ({ late, appointment }: Explanation) => (appointment?.reason ? undefined : late?.reason);

function under(tell: FullTelling, facts: HeadlineFacts, headline: Line): Line[] {
  const { of, words } = tell;
  const { decision, step } = of;
  const generic = line(words.under[of.headline](facts));
  const text = decision?.text && own(tell, decision.text);
  const told = text && text.text !== headline.text ? [text] : [];
  switch (of.headline) {
    case 'mustPay':
      return [
        line(mainAmount(of)?.isFine ? words.fine : words.noFine),
        ...told,
        ...maybe(decision?.reason).map((reason) => own(tell, reason)),
      ];
    case 'refused':
    case 'notTreated':
    case 'unfounded':
      return [...told, line(words.badNews(decision?.reason !== undefined, (decision?.stillPossible.length ?? 0) > 0))];
    case 'nothingToDo':
      if (!step.known) return [generic];
      return [
        ...maybe(step.movedBack).map(({ on }) => line(words.movedBack(of.noun, dayName(tell, on)))),
        ...(step.text ? [own(tell, step.text)] : [generic]),
      ];
    case 'latePromise':
    case 'lateAppointment':
      // Beside a date that has passed, the reason stands with that date.
      return [generic, ...maybe(overdueSince(of) ? undefined : lateReason(of)).map((reason) => own(tell, reason))];
    default:
      return told.length > 0 ? told : [generic];
  }
}

/** Who decided. */
export function decidedBy(tell: FullTelling): Line[] {
  const team = tell.of.decision && tell.of.turn.owner?.team;
  return team ? [{ ...own(tell, team), text: tell.words.decidedBy(own(tell, team).text) }] : [];
}
