import * as v from 'valibot';
import { maxTextLength } from '../protocol/primitives.ts';
import { toDay, toDuration } from './moments.ts';
import type { Place, ProblemList } from './read-result.ts';

/** Every reason a field can be refused for. None holds a value, so none can leak one. */
export const reasons = {
  missing: 'This field is required and is not there.',
  text: 'Expected text.',
  tooLong: `Longer than ${maxTextLength} characters.`,
  day: 'Expected a day that exists, such as 2026-03-01.',
  moment: 'Expected a moment, such as 2026-03-01T09:30:00Z.',
  duration: 'Expected a length of time in whole days or longer, such as P56D.',
  flag: 'Expected true or false.',
  number: 'Expected a whole number.',
  object: 'Expected an object.',
  list: 'Expected a list.',
  other: 'This cannot be read.',
} as const;
const knownReasons = new Set<string>(Object.values(reasons));

export const looseText = v.pipe(v.string(reasons.text), v.trim(), v.maxLength(maxTextLength, reasons.tooLong));
export const looseFlag = v.boolean(reasons.flag);
export const looseNumber = v.pipe(v.number(reasons.number), v.integer(reasons.number));
export const looseList = v.array(v.unknown(), reasons.list);
/** A day; a moment is read as the day it is in the Netherlands. */
export const looseDay = understood(toDay, reasons.day);
/** A moment, kept as it came for sorting. */
export const looseMoment = v.pipe(
  v.string(reasons.moment),
  v.check((text) => toDay(text) !== undefined, reasons.moment),
);
/** An ISO 8601 duration, written as the protocol wants it. Zero and negative lengths are no term. */
export const looseDuration = understood(toDuration, reasons.duration);

function understood(read: (text: string) => string | undefined, reason: string) {
  return v.pipe(
    v.string(reason),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const value = read(dataset.value);
      if (value !== undefined) return value;
      addIssue({ message: reason });
      return NEVER;
    }),
  );
}

/**
 * Reads a record field by field. A field that can't be read is listed and left out; the record is only given
 * up when one of its `essential` fields is missing or wrong. Empty text and null count as absent.
 */
export function readLoosely<Schema extends v.GenericSchema>(
  schema: Schema,
  raw: unknown,
  { essential, place, problems, prefix = '' }: LooseOptions,
): v.InferOutput<Schema> | undefined {
  let candidate = withoutEmpty(raw);
  for (;;) {
    const parsed = v.safeParse(schema, candidate);
    if (parsed.success) return parsed.output;
    const faults = parsed.issues.map((issue) => ({ path: pathOf(issue), reason: reasonOf(issue) }));
    const fatal = faults.filter(({ path }) => path.length === 0 || essential.includes(path[0] ?? ''));
    for (const { path, reason } of fatal.length > 0 ? fatal : faults)
      problems.add(place, prefix + path.join('.'), reason, fatal.length > 0 ? 'leftOut' : 'ignored');
    if (fatal.length > 0) return undefined;
    for (const { path } of faults) candidate = without(candidate, path);
  }
}

interface LooseOptions {
  /** Names of the fields without which the record means nothing. */
  essential: readonly string[];
  place: Place;
  problems: ProblemList;
  /** Where in the file's record the fields really stand, such as `record.data.`. */
  prefix?: string;
}

function pathOf(issue: v.BaseIssue<unknown>): string[] {
  return (issue.path ?? []).map((item) => String(item.key));
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.input === undefined) return reasons.missing;
  return knownReasons.has(issue.message) ? issue.message : reasons.other;
}

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutEmpty(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null && !(typeof field === 'string' && field.trim() === ''))
      .map(([key, field]) => [key, withoutEmpty(field)]),
  );
}

function without(value: unknown, [key, ...rest]: string[]): unknown {
  if (!isObject(value) || key === undefined) return value;
  const { [key]: field, ...others } = value;
  return rest.length > 0 && isObject(field) ? { ...others, [key]: without(field, rest) } : others;
}
