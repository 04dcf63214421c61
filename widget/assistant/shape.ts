import type { OrganisationAnswer } from '../../edge/protocol/organisation.ts';

/**
 * Whether an answer is what it should be, by what a screen cannot do without. The server checks what it sends with the
 * full schemas of the protocol; here they would weigh a fifth of all that a citizen fetches.
 */
export type Shape<Value> = (value: unknown) => value is Value;

/** A shape from names of fields, with a space between: texts, numbers, objects, lists. */
export const shape =
  <Value>(...[texts, numbers = '', objects = '', lists = '']: string[]): Shape<Value> =>
  (value): value is Value => {
    if (!isObject(value)) return false;
    const all = (names = '', is: (field: unknown) => boolean) =>
      names.split(' ').every((name) => !name || is(value[name]));
    return (
      all(texts, (field) => typeof field === 'string') &&
      all(numbers, (field) => typeof field === 'number') &&
      all(objects, isObject) &&
      all(lists, Array.isArray)
    );
  };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What is kept of a citizen may come later. */
export const isFacts: Shape<Omit<OrganisationAnswer, 'keeps'>> = shape('', '', 'name hours links', 'languages on');
