import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { filesBelow } from '../support/rondkomen/bytes.ts';
import type { Planted } from './words.ts';

/** A place where a word could have been kept. */
export interface Place {
  name: string;
  bytes: Buffer;
  /** Words of lane R that have to be here, such as the code in the answer that gives it. */
  expected?: readonly string[];
  /** The word that was planted in the recorded lane to be found here. */
  control: string | undefined;
}

export interface Finding {
  place: string;
  kilobytes: number;
  searched: number;
  found: Planted[];
  /** Undefined where there is nothing to compare with. */
  controlFound: boolean | undefined;
}

/** Looks in every byte, as UTF-8 and as UTF-16. */
export function search(places: readonly Place[], planted: readonly Planted[]): Finding[] {
  return places.map(({ name, bytes, expected = [], control }) => {
    const looked = planted.filter(({ word }) => !expected.includes(word));
    return {
      place: name,
      kilobytes: Math.ceil(bytes.byteLength / 1000),
      searched: looked.length,
      found: looked.filter(({ word }) => holds(bytes, word)),
      controlFound: control === undefined ? undefined : holds(bytes, control),
    };
  });
}

export const holds = (bytes: Buffer, word: string): boolean =>
  bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le'));

/** All files below a folder of which the path matches, as one. */
export function filesOf(folder: string, matches: (path: string) => boolean): Buffer {
  const paths = filesBelow(folder).filter((path) => matches(relative(folder, path)));
  return Buffer.concat(paths.flatMap((path) => [Buffer.from(relative(folder, path)), contentOf(path)]));
}

/** A browser that runs makes files and takes them away: one that is gone holds nothing. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** The table that a reader without trust wants to see. */
export function table(findings: readonly Finding[]): string {
  const rows = findings.map(({ place, kilobytes, searched, found, controlFound }) => [
    place,
    `${kilobytes} kB`,
    String(searched),
    found.length === 0 ? 'nothing' : `FOUND: ${found.map(({ where, word }) => `${word} (${where})`).join('; ')}`,
    controlFound === undefined ? '-' : controlFound ? 'found' : 'NOT FOUND',
  ]);
  const head = ['where we looked', 'bytes', 'words', 'kept of rondkomen', 'planted in lane Z'];
  const widths = head.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map((text) => text.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

export const passes = (findings: readonly Finding[]): boolean =>
  findings.every(({ found, controlFound }) => found.length === 0 && controlFound !== false);
