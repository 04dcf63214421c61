import type { Explanation, Headline, State, Todo } from '../protocol/explanation.ts';
import { owes } from './amounts.ts';

type Decision = NonNullable<Explanation['decision']>;

/** What the top of the screen is chosen from. */
export interface Facts {
  late: Explanation['late'];
  todos: readonly Todo[];
  decision: Decision | undefined;
  amounts: Explanation['amounts'];
  withdrawn: boolean;
  closed: boolean;
  /** Decided, stopped, closed or in a final step. */
  ended: boolean;
  waitsSearchTerm: boolean;
  appointmentPlanned: boolean;
  /** First talk of debt help not held yet. */
  talkToCome: boolean;
  clockKind: Explanation['clock']['kind'];
  anything: boolean;
}

/** The largest sentence: late first, then the end, then what the citizen must do, then what comes. */
export function headlineOf(facts: Facts): Headline {
  if (facts.late) return lateHeadline(facts.late.what);
  if (facts.withdrawn) return 'withdrawn';
  if (facts.todos.length > 0) return facts.todos.every(({ overdue }) => overdue) ? 'lateSupply' : 'itemsNeeded';
  if (facts.decision) return decided(facts.decision, facts);
  if (facts.closed) return 'closed';
  if (facts.ended) return 'done';
  if (owes(facts.amounts)) return 'mustPay';
  if (facts.waitsSearchTerm) return 'waitSearchTerm';
  if (facts.appointmentPlanned) return 'appointmentPlanned';
  if (facts.talkToCome) return 'talkPlanned';
  return facts.clockKind === 'unknown' || !facts.anything ? 'unknown' : 'nothingToDo';
}

/** The field at the top. Late always wins; a decision is said, also a bad one; what is done or paid is kept. */
export function stateOf(headline: Headline, facts: Facts): State {
  if (facts.late) return 'late';
  switch (headline) {
    case 'itemsNeeded':
    case 'lateSupply':
    case 'waitSearchTerm':
      return 'you';
    case 'mustPay':
      return facts.decision ? 'said' : 'you';
    case 'paid':
    case 'done':
    case 'closed':
      return 'kept';
    case 'youReceive':
    case 'granted':
    case 'partly':
    case 'refused':
    case 'notTreated':
    case 'wellFounded':
    case 'unfounded':
    case 'withdrawn':
      return 'said';
    default:
      return 'we';
  }
}

function lateHeadline(what: NonNullable<Explanation['late']>['what']): Headline {
  switch (what) {
    case 'decision':
      return 'lateDecision';
    case 'promise':
      return 'latePromise';
    case 'appointment':
    case 'talk':
      return 'lateAppointment';
  }
}

/** Money is the answer only where the decision is about money; a partial or bad decision is said as what it is. */
function decided(decision: Decision, facts: Facts): Headline {
  const { outcome } = decision;
  const fitting = facts.amounts.filter(
    ({ direction }) => direction === (outcome === 'repay' ? 'citizenPays' : 'citizenReceives'),
  );
  const open = fitting.some((amount) => amount.open > 0);
  const settled = fitting.length > 0 && !open;
  if (outcome === 'repay') return settled ? 'paid' : 'mustPay';
  if (outcome !== 'granted') return outcome;
  if (open) return 'youReceive';
  return settled ? 'paid' : 'granted';
}
