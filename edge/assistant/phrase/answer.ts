import type { Explanation } from '../../protocol/explanation.ts';
import { type Line, line } from '../localized.ts';
import type { AnswerView, Mark } from '../view.ts';
import type { HeadlineFacts } from '../words/words.ts';
import { overdueSince, searchTerm } from './clock.ts';
import { dayName, maybe, own, type Telling } from './telling.ts';

const badOutcomes = ['refused', 'partly', 'notTreated', 'unfounded'];

/** A decision that is bad news for the citizen, at least in part. */
export const isBadNews = ({ decision }: Explanation): boolean =>
  decision !== undefined && badOutcomes.includes(decision.outcome);

/** The amount that the headline is about: the one still open, else the newest. */
export const mainAmount = ({ amounts, headline }: Explanation): Explanation['amounts'][number] | undefined => {
  const direction = headline === 'mustPay' ? 'citizenPays' : headline === 'youReceive' ? 'citizenReceives' : undefined;
  const fitting = amounts.filter((amount) => direction === undefined || amount.direction === direction);
  return fitting.find((amount) => amount.open > 0) ?? fitting.at(-1);
};

export function answer(tell: Telling): AnswerView {
  const { of, words } = tell;
  const facts = headlineFacts(tell);
  const spoken = of.decision?.text && sayable(own(tell, of.decision.text));
  const headline = decidedHeadlines.has(of.headline) && spoken ? spoken : line(words.headline[of.headline](facts));
  return {
    state: of.state,
    ...turn(tell),
    headline,
    lines: [...repeatedly(tell), ...under(tell, facts, headline)].filter(({ text }) => text !== ''),
  };
}

/** Headlines that the organisation's own sentence may replace: it knows what "this" is. */
const decidedHeadlines = new Set(['granted', 'partly', 'refused', 'notTreated', 'wellFounded', 'unfounded', 'done']);

/** One short sentence to the citizen can be the largest sentence on the screen; anything else stays below it. */
const sayable = (said: Line): Line | undefined =>
  /^(?:U|Uw|You|Your) [^.!?]{3,56}\.$/.test(said.text) ? said : undefined;

function headlineFacts(tell: Telling): HeadlineFacts {
  const { of, format } = tell;
  const amount = mainAmount(of);
  const day = headlineDay(of);
  return {
    noun: of.noun,
    landlord: of.organisationKind === 'landlord',
    count: of.todos.length,
    talk: of.late?.what === 'talk',
    receives: amount?.direction === 'citizenReceives',
    repay: of.decision?.outcome === 'repay',
    money: amount && format.money(of.headline === 'paid' ? amount.paid : amount.open),
    day: day && dayName(tell, day),
  };
}

function headlineDay(of: Explanation): string | undefined {
  if (of.headline === 'waitSearchTerm') return searchTerm(of).to;
  if (of.headline === 'talkPlanned') return of.appointment?.day ?? of.clock.latestOn;
  return of.appointment?.day;
}

function turn(tell: Telling): { mark: Mark; turn: string } {
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
  if (of.turn.clockStopped) return { mark: 'pause', turn: words.paused };
  return { mark: of.turn.who === 'us' ? 'us' : 'pause', turn: words.turn[of.turn.who] };
}

/** Who had to ask before hears that first. */
function repeatedly({ of, words }: Telling): Line[] {
  if (of.contacts.sameQuestion < 2 || of.finished || of.state === 'said') return [];
  return of.contacts.actedSinceFirst
    ? []
    : [line(`${words.askedBefore(of.contacts.sameQuestion)} ${words.nothingDone}`)];
}

/** Why we are late, where the appointment itself does not say it. */
const lateReason = ({ late, appointment }: Explanation) => (appointment?.reason ? undefined : late?.reason);

function under(tell: Telling, facts: HeadlineFacts, headline: Line): Line[] {
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
