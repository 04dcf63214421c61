import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files below a folder that hold this text anywhere: in a row, a freed page, a log, as UTF-8 or UTF-16. */
export function filesHolding(folder: string, text: string): string[] {
  const shapes = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return filesBelow(folder)
    .filter((path) => {
      const bytes = readFileSync(path);
      return shapes.some((shape) => bytes.includes(shape));
    })
    .map((path) => relative(folder, path))
    .sort();
}

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}
