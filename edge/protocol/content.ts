import * as v from 'valibot';
import { calendarDate, localizedText, webAddress } from './primitives.ts';

/** A page or form of the organisation. The address is not in the sentence, so that it can be a button. */
const contentLink = v.object({ label: localizedText, url: webAddress });

/**
 * What an organisation tells about a subject: a few sentences, where they come from, and until when they hold.
 * After `validUntil` the sentences are not told any more; the links stay.
 */
const contentEntry = v.object({
  /** Id of a topic (edge/assistant/understand/topics.ts). */
  topic: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{1,40}$/)),
  lines: v.pipe(v.array(localizedText), v.minLength(1), v.maxLength(5)),
  links: v.optional(v.pipe(v.array(contentLink), v.maxLength(3)), []),
  /** Where it comes from: "Verordening afval 2026". */
  source: localizedText,
  /** The day somebody last looked whether it is still so. */
  checkedOn: calendarDate,
  validUntil: calendarDate,
});
export type ContentEntry = v.InferOutput<typeof contentEntry>;

/** Body of `GET /v1/organisations/{code}/content`, and the file that `npm run admin -- content` reads. One entry a topic. */
export const organisationContent = v.object({
  entries: v.pipe(
    v.array(contentEntry),
    v.maxLength(100),
    v.check(
      (entries) => new Set(entries.map(({ topic }) => topic)).size === entries.length,
      'A topic stands here twice.',
    ),
  ),
});
export type OrganisationContent = v.InferOutput<typeof organisationContent>;
