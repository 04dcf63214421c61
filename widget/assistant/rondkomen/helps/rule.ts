/** What is known of a citizen: words they chose, or a number. Left out is unknown. */
export type Facts = Readonly<Record<string, readonly string[] | number | undefined>>;

/** A rule as data. `in`: one of these words was chosen. `atMost`, `atLeast`: a number, in euro cents for money. */
export type Rule =
  | { fact: string; in: readonly string[] }
  | { fact: string; atMost: number }
  | { fact: string; atLeast: number }
  | { all: readonly Rule[] }
  | { any: readonly Rule[] }
  | { not: Rule };

export type Truth = 'yes' | 'no' | 'unknown';

const opposite = { yes: 'no', no: 'yes', unknown: 'unknown' } as const;

/**
 * Whether a rule holds; what is not known stays `unknown` (Kleene's three values), so that nobody loses a chance by
 * skipping a question. Limits in money count only when `limitsHold`: an old limit decides nothing.
 */
export function evaluate(rule: Rule, facts: Facts, limitsHold = true): Truth {
  if ('all' in rule) return together(rule.all, facts, limitsHold, 'no', 'yes');
  if ('any' in rule) return together(rule.any, facts, limitsHold, 'yes', 'no');
  if ('not' in rule) return opposite[evaluate(rule.not, facts, limitsHold)];
  const known = facts[rule.fact];
  if ('in' in rule) return Array.isArray(known) ? truth(rule.in.some((word) => known.includes(word))) : 'unknown';
  if (typeof known !== 'number' || !limitsHold) return 'unknown';
  return truth('atMost' in rule ? known <= rule.atMost : known >= rule.atLeast);
}

/** Whether a rule asks for a fact. */
export function asks(rule: Rule, fact: string): boolean {
  if ('all' in rule) return rule.all.some((one) => asks(one, fact));
  if ('any' in rule) return rule.any.some((one) => asks(one, fact));
  return 'not' in rule ? asks(rule.not, fact) : rule.fact === fact;
}

const truth = (holds: boolean): Truth => (holds ? 'yes' : 'no');

/** `all` stops at the first `no`, `any` at the first `yes`; else one unknown makes it unknown. */
function together(rules: readonly Rule[], facts: Facts, limitsHold: boolean, stop: Truth, end: Truth): Truth {
  const found = rules.map((rule) => evaluate(rule, facts, limitsHold));
  if (found.includes(stop)) return stop;
  return found.includes('unknown') ? 'unknown' : end;
}
