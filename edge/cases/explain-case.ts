import { explain } from '../progress/explain.ts';
import type { CalendarDate } from '../protocol/primitives.ts';
import type { LoadedCase } from './case-store.ts';

/** A case explained for a day, ready to send. */
interface ExplainedCase {
  today: CalendarDate;
  json: string;
  etag: string;
}

// An explanation belongs to the case it was made from, and to one day. It goes when the case goes.
const explained = new WeakMap<LoadedCase, ExplainedCase>();

/** Explains a case, once per case as read and per day. */
export function explainCase(loaded: LoadedCase, today: CalendarDate): ExplainedCase {
  const known = explained.get(loaded);
  if (known?.today === today) return known;
  const made = {
    today,
    json: JSON.stringify(explain(loaded.file, today)),
    etag: `"${loaded.file.version}-${today}-${explanationRelease}"`,
  };
  explained.set(loaded, made);
  return made;
}

/** Raise when the same events are explained in other words, so that no client keeps the old ones. */
const explanationRelease = 1;
