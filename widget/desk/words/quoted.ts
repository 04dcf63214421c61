/** A sentence between quotes; one that quotes somebody itself gets the other kind, so that it is clear where each ends. */
export const quoted = (sentence: string): string => (sentence.includes('‘') ? `“${sentence}”` : `‘${sentence}’`);
