import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Locator } from '@playwright/test';

const folder = new URL('../../a11y/snapshots/', import.meta.url);
const address = 'http://houvast';

/**
 * What a screen reader meets is what stands in `test/a11y/snapshots`, word for word, with every date and amount: the
 * clock of the tests stands still. `HOUVAST_SNAPSHOTS=write` writes them anew; look at the difference before keeping it.
 */
export async function expectReads(screen: Locator, name: string, server: string): Promise<void> {
  const file = fileURLToPath(new URL(`${name}.aria`, folder));
  if (process.env['HOUVAST_SNAPSHOTS'] === 'write') {
    mkdirSync(dirname(file), { recursive: true });
    // The same on a phone and on a desk, so either may write it.
    writeFileSync(file, `${(await screen.ariaSnapshot()).replaceAll(server, address)}\n`);
  }
  expect(existsSync(file), `${file} is there`).toBe(true);
  await expect(screen).toMatchAriaSnapshot(readFileSync(file, 'utf8').replaceAll(address, server));
}
