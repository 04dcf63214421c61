import type { CaseSummary, Explanation } from '../../edge/protocol/explanation.ts';
import type { LiveFrame } from '../../edge/protocol/live.ts';
import type { OrganisationAnswer } from '../../edge/protocol/organisation.ts';
import type { Session } from '../../edge/protocol/session.ts';

/**
 * Whether an answer is what it should be, by what a screen cannot do without. The server checks what it sends with the
 * full schemas of the protocol; here they would weigh a fifth of all that a citizen fetches.
 */
type Shape<Value> = (value: unknown) => value is Value;

type Kind = 'string' | 'number' | 'boolean' | 'object' | 'list';

const is = (value: unknown, kind: Kind): boolean =>
  kind === 'list' ? Array.isArray(value) : typeof value === kind && value !== null;

const shape =
  <Value>(fields: Readonly<Record<string, Kind>>): Shape<Value> =>
  (value): value is Value =>
    is(value, 'object') &&
    Object.entries(fields).every(([name, kind]) => is((value as Record<string, unknown>)[name], kind));

export const isSession: Shape<Session> = shape({ token: 'string', expiresAt: 'string' });

export const isFacts: Shape<OrganisationAnswer> = shape({
  name: 'object',
  languages: 'list',
  hours: 'object',
  on: 'list',
  keeps: 'list',
  links: 'object',
});

const isSummary: Shape<CaseSummary> = shape({
  id: 'string',
  today: 'string',
  about: 'object',
  title: 'object',
  state: 'string',
  headline: 'string',
  updatedAt: 'string',
});
const hasCases: Shape<{ cases: unknown[] }> = shape({ cases: 'list' });
export const isCaseList: Shape<{ cases: CaseSummary[] }> = (value): value is { cases: CaseSummary[] } =>
  hasCases(value) && value.cases.every(isSummary);

export const isExplanation: Shape<Explanation> = shape({
  id: 'string',
  number: 'string',
  title: 'object',
  today: 'string',
  version: 'number',
  state: 'string',
  headline: 'string',
  turn: 'object',
  todos: 'list',
  step: 'object',
  clock: 'object',
  changes: 'list',
  amounts: 'list',
  choices: 'list',
  promises: 'list',
  contacts: 'object',
  updatedAt: 'string',
});

const isFrame: Shape<{ type: string; version?: unknown }> = shape({ type: 'string' });
export const isLiveFrame: Shape<LiveFrame> = (value): value is LiveFrame =>
  isFrame(value) && (value.type === 'ended' || typeof value.version === 'number');
