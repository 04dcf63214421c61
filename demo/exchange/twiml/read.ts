import * as v from 'valibot';
import { type AttributesOf, attributes } from './attributes.ts';
import { type Element, elementsIn, readXml, TwimlError, textOf } from './xml.ts';

export interface Speech {
  text: string;
  isSlow: boolean;
  /** Milliseconds. */
  silenceAfter: number;
}

export type Prompt =
  | ({ verb: 'Say'; attributes: AttributesOf<'Say'> } & Speech)
  | { verb: 'Play'; attributes: AttributesOf<'Play'>; url: string }
  | { verb: 'Pause'; attributes: AttributesOf<'Pause'> };

export type Noun =
  | { noun: 'Conference'; attributes: AttributesOf<'Conference'>; name: string }
  | { noun: 'Number'; attributes: AttributesOf<'Number'>; number: string }
  | {
      noun: 'Client';
      attributes: AttributesOf<'Client'>;
      identity: string;
      parameters: readonly AttributesOf<'Parameter'>[];
    };

export type Verb =
  | Prompt
  | { verb: 'Gather'; attributes: AttributesOf<'Gather'>; prompts: readonly Prompt[] }
  | { verb: 'Dial'; attributes: AttributesOf<'Dial'>; nouns: readonly Noun[] }
  | { verb: 'Redirect'; url: string }
  | { verb: 'Reject'; attributes: AttributesOf<'Reject'> }
  | { verb: 'Hangup' };

/** Reads a document. @throws TwimlError for anything in it that is not carried out */
export function readTwiml(source: string): Verb[] {
  const root = readXml(source);
  if (root.name !== 'Response') throw new TwimlError(`The root is <${root.name}>`);
  read(root, 'Response');
  return elementsIn(root).map(readVerb);
}

function readVerb(element: Element): Verb {
  switch (element.name) {
    case 'Gather':
      return { verb: 'Gather', attributes: read(element, 'Gather'), prompts: elementsIn(element).map(readPrompt) };
    case 'Dial':
      return { verb: 'Dial', attributes: read(element, 'Dial'), nouns: readNouns(element) };
    case 'Redirect':
      read(element, 'Redirect');
      return { verb: 'Redirect', url: textOf(element) };
    case 'Reject':
      return { verb: 'Reject', attributes: read(element, 'Reject') };
    case 'Hangup':
      read(element, 'Hangup');
      return { verb: 'Hangup' };
    default:
      return readPrompt(element);
  }
}

function readPrompt(element: Element): Prompt {
  switch (element.name) {
    case 'Say':
      return { verb: 'Say', attributes: read(element, 'Say'), ...readSpeech(element) };
    case 'Play':
      return { verb: 'Play', attributes: read(element, 'Play'), url: textOf(element) };
    case 'Pause':
      return { verb: 'Pause', attributes: read(element, 'Pause') };
    default:
      throw new TwimlError(`<${element.name}> is not known here`);
  }
}

/** What is said may stand in one `<prosody rate="slow">`, with one `<break>` at its end. No other SSML is carried out. */
function readSpeech(say: Element): Speech {
  const parts = say.children.filter((child) => typeof child !== 'string');
  const [first, ...others] = parts;
  const slow = first?.name === 'prosody' ? first : undefined;
  if (slow) read(slow, 'prosody');
  const [pause, ...unknown] = slow ? others : parts;
  if (unknown.length > 0 || (pause && (pause.name !== 'break' || say.children.at(-1) !== pause)))
    throw new TwimlError(`<${(unknown[0] ?? pause)?.name}> is not known there in <Say>`);
  return { text: textOf(say), isSlow: slow !== undefined, silenceAfter: pause ? read(pause, 'break').time : 0 };
}

function readNouns(dial: Element): Noun[] {
  const children = dial.children.filter((child) => typeof child !== 'string');
  if (children.length === 0)
    return [{ noun: 'Number', attributes: v.parse(attributes.Number, {}), number: textOf(dial) }];
  const nouns = elementsIn(dial).map(readNoun);
  if (nouns.length > 1 && nouns.some(({ noun }) => noun === 'Conference'))
    throw new TwimlError('A <Conference> stands alone in its <Dial>');
  return nouns;
}

function readNoun(element: Element): Noun {
  switch (element.name) {
    case 'Conference': {
      const name = textOf(element);
      if (!name) throw new TwimlError('<Conference> without a name');
      return { noun: 'Conference', attributes: read(element, 'Conference'), name };
    }
    case 'Number':
      return { noun: 'Number', attributes: read(element, 'Number'), number: textOf(element) };
    case 'Client':
      return { noun: 'Client', attributes: read(element, 'Client'), ...readClient(element) };
    default:
      throw new TwimlError(`<${element.name}> is not known in <Dial>`);
  }
}

/** `<Client>anna</Client>`, or with parameters: `<Client><Identity>anna</Identity><Parameter name="" value=""/></Client>`. */
function readClient(element: Element): { identity: string; parameters: AttributesOf<'Parameter'>[] } {
  if (element.children.every((child) => typeof child === 'string'))
    return { identity: textOf(element), parameters: [] };
  const parts = elementsIn(element);
  const [identity, ...others] = parts.filter(({ name }) => name !== 'Parameter');
  if (identity?.name !== 'Identity' || others.length > 0) throw new TwimlError('<Client> needs one <Identity>');
  const parameters = parts.filter(({ name }) => name === 'Parameter').map((part) => read(part, 'Parameter'));
  return { identity: textOf(identity), parameters };
}

function read<Name extends keyof typeof attributes>(element: Element, name: Name): AttributesOf<Name> {
  const result = v.safeParse(attributes[name], element.attributes);
  if (result.success) return result.output as AttributesOf<Name>;
  const [{ message }] = result.issues;
  throw new TwimlError(`<${name} ${v.getDotPath(result.issues[0]) ?? ''}>: ${message}`);
}
