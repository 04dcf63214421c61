/** One element of a document: its children are elements and pieces of text. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Element | string)[];
}

/** The document can't be read, or asks for what is not there. The number is Twilio's. */
export class TwimlError extends Error {
  readonly code: 12100 | 12200;
  constructor(message: string, code: 12100 | 12200 = 12200) {
    super(message);
    this.code = code;
  }
}

const names = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

/** Reads XML without namespaces and document types. @throws TwimlError */
export function readXml(source: string): Element {
  const top: Open = { name: '', attributes: {}, children: [] };
  const open = [top];
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const found = token.exec(source);
    const parent = open.at(-1);
    if (!found || !parent) throw new TwimlError(`Not XML at character ${at}`, 12100);
    const [, isEnd, name, written = '', isEmpty, text] = found;
    if (text !== undefined) parent.children.push(decode(text));
    if (name === undefined) continue;
    if (isEnd) {
      if (open.length < 2 || parent.name !== name) throw new TwimlError(`Unexpected </${name}>`, 12100);
      open.pop();
      continue;
    }
    const element: Open = { name, attributes: readAttributes(written), children: [] };
    parent.children.push(element);
    if (!isEmpty) open.push(element);
  }
  const [root, ...others] = top.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (open.length > 1 || !root || typeof root === 'string' || others.length > 0)
    throw new TwimlError('Not one whole document', 12100);
  return root;
}

function readAttributes(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of written.matchAll(attribute)) {
    if (Object.hasOwn(attributes, name)) throw new TwimlError(`Attribute ${name} twice`, 12100);
    attributes[name] = decode(double ?? single ?? '');
  }
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w*))(;?)/gi, (whole, decimal, hex, name, end) => {
    if (end && decimal) return String.fromCodePoint(Number(decimal));
    if (end && hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (end && Object.hasOwn(names, name)) return names[name as keyof typeof names];
    throw new TwimlError(`Unknown entity ${whole}`, 12100);
  });
}

export function textOf(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

export function elementsIn(element: Element): Element[] {
  return element.children.filter((child): child is Element => {
    if (typeof child === 'string' && child.trim() !== '')
      throw new TwimlError(`Text between verbs in <${element.name}>`);
    return typeof child !== 'string';
  });
}
