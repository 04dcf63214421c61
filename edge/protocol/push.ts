import * as v from 'valibot';
import { opaqueId } from './primitives.ts';

/** What a back office hears after a push. */
export const pushAnswer = v.object({
  id: opaqueId,
  version: v.number(),
  outcome: v.picklist(['created', 'changed', 'unchanged']),
});
