import { brotliCompressSync, constants } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { Citizen } from '../e2e/handoff/citizen.ts';
import { openOfficeWorld } from '../e2e/voice/support/office-world.ts';
import { openPhoneWorld } from '../e2e/voice/support/phone-world.ts';
import { chromiumArguments, ensureChromium } from '../support/chromium.ts';
import { newId } from '../support/handoff-line.ts';
import { type Report, say } from './report.ts';
import { median } from './statistics.ts';

/** The first turn of each only warms up. */
const turns = 8;
/** The SDK, our own part of a call, and its words. */
const isOfCalls = (code: string): boolean => /TwilioVoice|AnalyserNode|sterretje/.test(code);

/** What a call costs a phone, and how soon it rings at the desk beside what the SDK needs by itself. */
export async function voice(report: Report): Promise<void> {
  say('voice: calls with the real SDK between browsers on this machine');
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
  try {
    const alone = await openPhoneWorld(browser);
    const world = await openOfficeWorld(browser);
    try {
      alone.app.answers['/v1/voice/twilio/browser'] =
        '<Response><Dial record="do-not-record"><Client>agent</Client></Dial></Response>';
      const desk = await alone.open('agent');
      await desk.evaluate(() => window.own.listen());
      const samira = await world.agent('Samira');
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let turn = 0; turn < turns; turn++) {
        theirs.push(await ringAlone(alone, desk));
        const page = await world.citizen({ viewport: { width: 360, height: 740 } });
        const fetched = record(page);
        const pressedAt = await callFrom(page, async () => {
          if (turn === 0)
            report({
              name: 'voice code before a call',
              value: (await fetched()).calls,
              unit: 'kB brotli',
              bar: '<= 0',
            });
        });
        const room = await samira.take();
        ours.push((await samira.page.evaluate(() => window.own.rangAt)) - pressedAt);
        if (turn === 0)
          report({
            name: 'voice code on the first call',
            value: (await fetched()).calls,
            unit: 'kB brotli',
            bar: '<= 60',
          });
        samira.line.send({ type: 'close', room, clientId: newId(), outcome: 'answered' });
        await samira.line.next('gone', (gone) => gone.room === room);
        await page.context().close();
      }
      report({
        name: 'from "Bel nu" to ringing at the desk, beside the SDK from connect() to incoming',
        value: median(ours.slice(1)),
        unit: 'ms',
        reference: median(theirs.slice(1)),
        ratio: median(ours.slice(1).map((value, at) => value / (theirs[at + 1] ?? value))),
        bar: '<= 1.5',
      });
    } finally {
      await world.stop();

      await alone.stop();
    }
  } finally {
    await browser.close();
  }
}

/** Milliseconds from `connect()` on a fresh page to `incoming` on the other. */
async function ringAlone(world: Awaited<ReturnType<typeof openPhoneWorld>>, desk: Page): Promise<number> {
  const citizen = await world.open('citizen');
  const from = await citizen.evaluate(async () => {
    const now = Date.now();
    await window.own.dial();
    return now;
  });
  await world.comesTo('agent', 'ringing');
  const rangAt = await desk.evaluate(() => window.own.rangAt);
  await desk.evaluate(() => window.own.call?.refuse());
  await world.comesTo('agent', 'over');
  await citizen.context().close();
  return rangAt - from;
}

/** From the page of the municipality to the press on "Bel nu", and when that was. */
async function callFrom(page: Page, beforeChoosing: () => Promise<void>): Promise<number> {
  const citizen = new Citizen(page);
  await citizen.ask();
  await beforeChoosing();
  await citizen.button(/^Bel via internet/).click();
  await citizen.panel.getByLabel('Uw vraag').fill('Kan ik een voorschot krijgen?');
  await citizen.button('Verder').click();
  await citizen.button('Probeer uw microfoon').click();
  await citizen.heading('Wij horen u goed').waitFor();
  await page.evaluate(() =>
    addEventListener('click', () => document.documentElement.setAttribute('data-pressed', `${Date.now()}`), true),
  );
  await citizen.button('Bel nu').click();
  return Number(await page.locator('html').getAttribute('data-pressed'));
}

/** Sizes of the scripts that came in, best brotli, in kilobytes: of calls. */
function record(page: Page): () => Promise<{ calls: number }> {
  const coming: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) coming.push(response.text().catch(() => ''));
  });
  const size = (code: string) =>
    brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1000;
  return async () => {
    const codes = await Promise.all(coming);
    return { calls: codes.filter(isOfCalls).reduce((sum, code) => sum + size(code), 0) };
  };
}
