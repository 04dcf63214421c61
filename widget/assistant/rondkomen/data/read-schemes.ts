import type * as v from 'valibot';
import type { LocalSchemes, localSchemes } from './scheme.ts';

/**
 * The file of an organisation, held to the same rules as the schema `localSchemes`, which would weigh a tenth of all that
 * the check-in takes. A test holds the two equal.
 */
export function readSchemes(file: unknown): LocalSchemes | undefined {
  if (!isFile(file)) return undefined;
  const { schemes, without = [] } = file;
  return { ...file, without, schemes: schemes.map((scheme) => ({ ...scheme, amounts: scheme.amounts ?? [] })) };
}

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

const isText: Check = (value) => typeof value === 'string';
const like =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const isFilled = like(/^./s);
const oneOf = (...words: string[]): Check => like(new RegExp(`^(?:${words.join('|')})$`));
const listOf =
  (check: Check, most = Number.POSITIVE_INFINITY, least = 0): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.length <= most && value.every(check);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const has = (value: Record<string, unknown>, fields: Fields): boolean =>
  Object.entries(fields).every(([name, check]) => check(value[name]));
const maybe = (check: Check): Check => {
  return (value) => value === undefined || check(value);
};
/** These fields, and no others: a slip of the pen is refused and not read as something else. */
const exactly =
  (fields: Fields): Check =>
  (value) =>
    isObject(value) && Object.keys(value).every((name) => Object.hasOwn(fields, name)) && has(value, fields);

const isWhole: Check = Number.isSafeInteger;
const isDay: Check = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};
const isAddress: Check = (value) => {
  try {
    return typeof value === 'string' && /^https?:/.test(value) && new URL(value) !== undefined;
  } catch {
    return false;
  }
};
const isLine = like(/^.{1,2000}$/s);
const isWords: Check = (value) => isObject(value) && has(value, { nl: isLine, en: maybe(isLine) });

const isRule: Check = (value) => rules.some((rule) => rule(value));
const rules: readonly Check[] = [
  exactly({ fact: isFilled, in: listOf(isText, 20, 1) }),
  exactly({ fact: isFilled, atMost: isWhole }),
  exactly({ fact: isFilled, atLeast: isWhole }),
  exactly({ all: listOf(isRule) }),
  exactly({ any: listOf(isRule) }),
  exactly({ not: isRule }),
];
const steps: readonly Check[] = [
  exactly({ kind: oneOf('web'), url: isAddress, phone: maybe(isText) }),
  exactly({ kind: oneOf('phone'), phone: isText }),
  exactly({ kind: oneOf('organisation', 'talk') }),
  exactly({ kind: oneOf('recorded'), reason: oneOf('threat', 'debts', 'benefit') }),
];
const isAmount = exactly({
  kind: oneOf('upTo', 'norm'),
  per: oneOf('month', 'year'),
  cents: isWhole,
  when: maybe(isRule),
});
const isScheme = exactly({
  id: like(/^[a-z][a-zA-Z0-9-]{1,40}$/),
  rule: isRule,
  amounts: maybe(listOf(isAmount)),
  validFrom: isDay,
  validTo: isDay,
  source: isFilled,
  amountsFrom: maybe(isFilled),
  secondary: maybe(listOf(oneOf('rule', 'amounts'), undefined, 1)),
  checkedOn: isDay,
  step: (value) => steps.some((step) => step(value)),
  place: maybe(oneOf('first', 'last')),
  title: isWords,
  soft: isWords,
  lines: listOf(isWords, 4),
  action: isWords,
});
const isLocal = exactly({
  organisation: like(/^[a-z][a-z0-9-]{1,40}$/),
  schemes: listOf(isScheme, 40),
  without: maybe(listOf(isText)),
});
const isFile = (value: unknown): value is v.InferInput<typeof localSchemes> => isLocal(value);
