import type { ApiError } from '../../http.ts';
import type { Trouble } from '../api.ts';

const byStatus: Readonly<Record<number, Trouble>> = {
  400: 'wrong',
  401: 'session',
  403: 'session',
  404: 'session',
  409: 'changed',
  413: 'wrong',
  429: 'busy',
};

/** What an answer of the API means here. Without an answer the panel has words of its own. */
export const troubleOf = ({ failure, status }: ApiError): Trouble =>
  failure === 'timeout' ? 'slow' : (byStatus[status ?? 0] ?? 'ours');
