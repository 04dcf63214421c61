import * as v from 'valibot';
import { calendarDate, localizedText, organisationCode, webAddress } from '../../../../edge/protocol/primitives.ts';
import type { Rule } from '../helps/rule.ts';

const words = v.pipe(v.array(v.string()), v.nonEmpty(), v.maxLength(20));
const fact = v.pipe(v.string(), v.nonEmpty());
const number = v.pipe(v.number(), v.safeInteger());

/** A rule as data. Strict, so that a rule with a slip of the pen is refused and not read as another rule. */
const rule: v.GenericSchema<Rule> = v.lazy(() =>
  v.union([
    v.strictObject({ fact, in: words }),
    v.strictObject({ fact, atMost: number }),
    v.strictObject({ fact, atLeast: number }),
    v.strictObject({ all: v.array(rule) }),
    v.strictObject({ any: v.array(rule) }),
    v.strictObject({ not: rule }),
  ]),
);

/** One clear next step. `organisation`: the place for applications of this organisation. `recorded`: help with a name. */
const step = v.variant('kind', [
  v.strictObject({ kind: v.literal('web'), url: webAddress, phone: v.optional(v.string()) }),
  v.strictObject({ kind: v.literal('phone'), phone: v.string() }),
  v.strictObject({ kind: v.literal('organisation') }),
  v.strictObject({ kind: v.literal('recorded'), reason: v.picklist(['threat', 'debts', 'benefit']) }),
  v.strictObject({ kind: v.literal('talk') }),
]);
export type Step = v.InferOutput<typeof step>;

/** In euro cents. `upTo`: at most this much; `norm`: what one then has a month. */
const amount = v.strictObject({
  kind: v.picklist(['upTo', 'norm']),
  per: v.picklist(['month', 'year']),
  cents: number,
  /** This amount is for whom this holds. The first that is not ruled out counts. */
  when: v.optional(rule),
});

const shared = {
  id: v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9-]{1,40}$/)),
  /** Left out only when this is surely not so. */
  rule,
  amounts: v.optional(v.array(amount), []),
  validFrom: calendarDate,
  validTo: calendarDate,
  /** Where the facts come from: an article of law, or an address. */
  source: v.pipe(v.string(), v.nonEmpty()),
  /** Where the amounts come from, when that is elsewhere. */
  amountsFrom: v.optional(v.pipe(v.string(), v.nonEmpty())),
  /** What was read at somebody who writes about it, and not in the law or at who pays it out. The screen says so. */
  secondary: v.optional(v.pipe(v.array(v.picklist(['rule', 'amounts'])), v.nonEmpty())),
  /** When a person last held this row against its source. */
  checkedOn: calendarDate,
  step,
  /** Shown before the others, or after them. */
  place: v.optional(v.picklist(['first', 'last'])),
};

/** A scheme of the whole country. Its words stand in the catalogues. */
export const nationalScheme = v.strictObject(shared);
export type NationalScheme = v.InferOutput<typeof nationalScheme>;

/** A scheme of one organisation, with its words. */
const localScheme = v.strictObject({
  ...shared,
  title: localizedText,
  /** What it may bring, in one line that starts with "misschien". */
  soft: localizedText,
  lines: v.pipe(v.array(localizedText), v.maxLength(4)),
  action: localizedText,
});
export type LocalScheme = v.InferOutput<typeof localScheme>;

/** The file of an organisation: its own schemes, and national ones that do not fit there. */
export const localSchemes = v.strictObject({
  organisation: organisationCode,
  schemes: v.pipe(v.array(localScheme), v.maxLength(40)),
  /** National rows that this organisation replaces with its own, or has no part in. */
  without: v.optional(v.array(v.string()), []),
});
export type LocalSchemes = v.InferOutput<typeof localSchemes>;
