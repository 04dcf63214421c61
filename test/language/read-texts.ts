import { readFileSync } from 'node:fs';
import { parseAst } from 'vite';

export interface CatalogueText {
  file: string;
  line: number;
  text: string;
}

/** What stands for a value that is filled in: a date is two words, most others are one. */
const filledIn = 'X';

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Every text in a catalogue: literals and templates that are values, not keys, comparisons or imports. */
export function readTexts(file: string): CatalogueText[] {
  const code = readFileSync(file, 'utf8');
  const texts: CatalogueText[] = [];
  const add = (node: Node, text: string) => {
    const line = code.slice(0, node.start).split('\n').length;
    texts.push({ file, line, text });
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (!isNode(value)) return;
    if (value.type.startsWith('TS') && value.type !== 'TSAsExpression' && value.type !== 'TSSatisfiesExpression')
      return;
    switch (value.type) {
      case 'ImportDeclaration':
      case 'ImportExpression':
        return;
      case 'BinaryExpression':
      case 'SwitchCase':
      case 'MemberExpression':
        if (value.type === 'SwitchCase') visit(value['consequent']);
        return;
      case 'Property':
        visit(value['value']);
        return;
      case 'Literal':
        if (typeof value['value'] === 'string' && /\p{L}/u.test(value['value'])) add(value, value['value']);
        return;
      case 'TemplateLiteral': {
        const quasis = (value['quasis'] as { value: { cooked: string } }[]).map((part) => part.value.cooked);
        const text = quasis.join(filledIn);
        if (/\p{L}/u.test(quasis.join(''))) add(value, text);
        visit(value['expressions']);
        return;
      }
      default:
        for (const child of Object.values(value)) visit(child);
    }
  };
  visit(parseAst(code, { lang: 'ts' }));
  return texts.map((one) => ({ ...one, text: one.text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim() }));
}

/** Sentences of a text. A full stop inside a number, a time or an address ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!:])\s+(?=[\p{Lu}'"“0-9])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

export const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}€'’-]+/gu) ?? [];
