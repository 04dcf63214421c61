/** A page that says nothing about anyone. */
const empty = 'about:blank';

/** Where "Wis en sluit" leads: the address that the page chose if it is one of the web, else an empty page. */
export function exitAddress(wanted: string | null, base: string): string {
  if (!wanted || !URL.canParse(wanted, base)) return empty;
  const { href, protocol } = new URL(wanted, base);
  return protocol === 'https:' || protocol === 'http:' ? href : empty;
}
