import type { CaseType } from '../protocol/case-type.ts';
import type { StoredEvent } from '../protocol/events.ts';
import type { LocalizedText, Timestamp } from '../protocol/primitives.ts';

/** All that an explanation is made from, besides today. */
export interface CaseFile {
  id: string;
  number: string;
  title?: LocalizedText;
  organisationKind: 'municipality' | 'landlord';
  type: CaseType;
  /** In the order of storage; the explanation sorts them by day. */
  events: readonly StoredEvent[];
  version: number;
  updatedAt: Timestamp;
}
