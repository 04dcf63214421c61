import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = process.env['SHOTS'];

/** Keeps a picture of the screen, to be looked at by people: `SHOTS=<directory>`. Does nothing otherwise. */
export async function shoot(page: Page, name: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const width = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path: join(folder, `${name}-${width}.png`), animations: 'disabled' });
}
