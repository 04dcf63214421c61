import { expect } from '@playwright/test';
import type { Citizen } from './citizen.ts';

export interface Wanted {
  kind: 'U belt ons' | 'Langskomen' | 'Wandelen' | 'Chatten';
  day: string;
  time: string;
  topic?: string;
}

export async function choose(citizen: Citizen, { kind, day, time }: Omit<Wanted, 'topic'>): Promise<void> {
  await citizen.part.getByLabel(kind, { exact: true }).check();
  const more = citizen.part.locator('summary', { hasText: 'Meer dagen' });
  const group = citizen.part.getByRole('group', { name: day });
  if (!(await group.isVisible())) await more.click();
  await group.getByLabel(time).check();
}

/** Books a talk; gives its code. */
export async function book(citizen: Citizen, wanted: Wanted): Promise<string> {
  await citizen.open();
  await citizen.button(/^Liever meteen praten/).click();
  await citizen.sees('Kies een tijd die u past.');
  await choose(citizen, wanted);
  await citizen.button(/^Kies /).click();
  await citizen.sees('Waar wilt u over praten?');
  if (wanted.topic) await citizen.part.getByLabel(wanted.topic, { exact: true }).check();
  await citizen.button('Zet dit gesprek vast').click();
  const code = citizen.part.locator('output');
  await expect(code).toHaveText(/^[3-9A-Y]{4} [3-9A-Y]{4} [3-9A-Y]{4}$/, { timeout: 40_000 });
  return (await code.textContent()) ?? '';
}

/** From the page of the organisation to the talk of a code. */
export async function findWith(citizen: Citizen, code: string): Promise<void> {
  await citizen.open();
  await citizen.button(/^Ik heb al een code/).click();
  await citizen.part.getByRole('textbox', { name: 'Uw code' }).fill(code);
  await citizen.button('Zoek mijn gesprek').click();
}
