import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/browser/axe.ts';
import { expect, test } from '../../support/browser/test.ts';
import { Citizen } from './support/citizen.ts';

declare global {
  interface Window {
    /** What was read aloud, and by which voice. */
    spoken: { text: string; voice: string; lang: string }[];
    finishReading: () => void;
  }
}

/** A browser has no voices on this machine: these are played. `onDevice` false: its voices are those of a server. */
function playVoices(onDevice: boolean): void {
  const voices = [
    { name: 'wolk', lang: 'nl-NL', localService: false },
    ...(onDevice ? [{ name: 'toestel', lang: 'nl-NL', localService: true }] : []),
  ];
  const spoken: Window['spoken'] = [];
  let reading: { onend?: () => void } | undefined;
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak(words: { text: string; lang: string; voice?: { name: string }; onend?: () => void }) {
      reading = words;
      spoken.push({ text: words.text, voice: words.voice?.name ?? '', lang: words.lang });
    },
    cancel: () => reading?.onend?.(),
  });
  const finishReading = () => reading?.onend?.();
  class Utterance {
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  for (const [name, value] of Object.entries({
    speechSynthesis: synthesis,
    SpeechSynthesisUtterance: Utterance,
    spoken,
    finishReading,
  }))
    Object.defineProperty(window, name, { value, configurable: true });
}

const read = (page: Page) => page.evaluate(() => window.spoken.at(-1));

test('[CI-18] every screen can be read aloud by a voice of the device, in the order in which it stands there', async ({
  page,
}) => {
  await page.addInitScript(playVoices, true);
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begin();
  await citizen.choose('Ja');
  const button = citizen.button(/^(Lees voor|Stop)$/);
  await expectAccessible(page, 'a screen that can be read aloud');
  await button.click();
  expect(await read(page)).toEqual({
    voice: 'toestel',
    lang: 'nl-NL',
    text: 'Deel 2 van 7: wonen. Gaat een van deze dingen gebeuren? Ik moet mijn huis uit. Gas, stroom, warmte of water stopt. Mijn zorgverzekering stopt. Nee, geen van deze. Volgende. Weet ik niet. Overslaan. Liever praten, zonder naam.',
  });
  await expect(button).toHaveText('Stop');
  await page.evaluate(() => window.finishReading());
  await expect(button).toHaveText('Lees voor');
  await button.click();
  await citizen.choose('Nee, geen van deze');
  await citizen.sees('Heeft u vandaag genoeg te eten?');
  await expect(button).toHaveText('Lees voor');
});

test('[CI-18] nothing is read by a voice of a server', async ({ page }) => {
  await page.addInitScript(playVoices, false);
  const citizen = new Citizen(page);
  await citizen.open();
  await expect(citizen.button('Lees voor')).toHaveCount(0);
});

test('[CI-18] a code and what was typed are not read', async ({ page }) => {
  await page.addInitScript(playVoices, true);
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.button(/^Ik heb al een code/).click();
  await citizen.part.getByRole('textbox', { name: 'Uw code' }).fill('3ACD EFHJ KMNP');
  await citizen.button('Lees voor').click();
  const said = (await read(page))?.text ?? '';
  expect(said).toContain('Wat is uw code?');
  expect(said).not.toContain('3ACD');
});
