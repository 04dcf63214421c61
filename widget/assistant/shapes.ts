import type { CaseSummary, Explanation } from '../../edge/protocol/explanation.ts';
import type { LiveFrame } from '../../edge/protocol/live.ts';
import type { Session } from '../../edge/protocol/session.ts';
import { type Shape, shape } from './shape.ts';

export const isSession: Shape<Session> = shape('token expiresAt');

const isSummary: Shape<CaseSummary> = shape('id today state headline updatedAt', '', 'about title');
const hasCases: Shape<{ cases: unknown[] }> = shape('', '', '', 'cases');
export const isCaseList: Shape<{ cases: CaseSummary[] }> = (value): value is { cases: CaseSummary[] } =>
  hasCases(value) && value.cases.every(isSummary);

export const isExplanation: Shape<Explanation> = shape(
  'id number today state headline updatedAt',
  'version',
  'title turn step clock contacts',
  'todos changes amounts choices promises',
);

const isFrame: Shape<{ type: string; version?: unknown }> = shape('type');
export const isLiveFrame: Shape<LiveFrame> = (value): value is LiveFrame =>
  isFrame(value) && (value.type === 'ended' || typeof value.version === 'number');
