/** An element of TwiML (twilio.com/docs/voice/twiml). */
export interface Verb {
  name: string;
  attributes: Readonly<Record<string, string | number | boolean | undefined>>;
  children: readonly (Verb | string)[];
}

export const verb = (
  name: string,
  attributes: Verb['attributes'] = {},
  ...children: readonly (Verb | string)[]
): Verb => ({ name, attributes, children });

/** A whole document, as Twilio reads it. Attributes that are undefined are left out. */
export const writeTwiml = (...verbs: readonly Verb[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${write(verb('Response', {}, ...verbs))}`;

function write(node: Verb | string): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(write).join('')}</${node.name}>`;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  // XML 1.0 has no place for most control characters and halves of characters.
  const allowed = text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
  return allowed.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? '');
}
