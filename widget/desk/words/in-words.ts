/** The code of a back office as words: `voorschot-aanvraag` is `voorschot aanvraag`. */
export const inWords = (code: string): string =>
  code
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replaceAll(/[-_./:]+/g, ' ')
    .trim()
    .toLowerCase();
