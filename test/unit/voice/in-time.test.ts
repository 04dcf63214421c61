import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../edge/protocol/primitives.ts';
import { languagesOf, patiently } from '../../../edge/voice/webhooks/answer.ts';
import { inTime } from '../../../edge/voice/webhooks/in-time.ts';

const logged: string[] = [];
const log = (message: string) => void logged.push(message);
const deps = { log: { info: log, warn: log, error: log } };

/** Asks a route that answers with this work, at this try. */
async function ask(
  work: () => Promise<string>,
  { tries = 0, withinMs = 30, languages = ['nl'] as readonly Language[] } = {},
) {
  const again = (before: number) => `https://us/again/${before + 1}`;
  const app = new Hono().post('/', (context) => patiently(deps, context, { tries, languages, again, work, withinMs }));
  const answer = await app.request('/', { method: 'POST' });
  return { status: answer.status, type: answer.headers.get('Content-Type'), text: await answer.text() };
}

describe('an answer to Twilio', () => {
  it('[VO-24] is the work when that is done in time', async () => {
    expect(await ask(async () => '<Response/>')).toEqual({
      status: 200,
      type: 'text/xml; charset=utf-8',
      text: '<Response/>',
    });
  });

  it('[VO-24] asks for a moment when the work takes long, and the work goes on', async () => {
    let finish = (_text: string): void => undefined;
    let isDone = false;
    const work = new Promise<string>((resolve) => {
      finish = resolve;
    }).then((text) => {
      isDone = true;
      return text;
    });
    const { text } = await ask(() => work);
    expect(text).toContain('Een ogenblik.');
    expect(text).toContain('<Redirect method="POST">https://us/again/1</Redirect>');
    finish('late');
    await work;
    expect(isDone).toBe(true);
  });

  it('[VO-24] asks for a moment when the work fails, and in the end says that it does not work', async () => {
    const fail = () => Promise.reject(new TypeError('geheim 0612345678'));
    expect((await ask(fail)).text).toContain('again/1');
    const { status, text } = await ask(fail, { tries: 4 });
    expect([status, text]).toEqual([200, expect.stringMatching(/Er gaat iets mis.*<Hangup\/>/)]);
    expect(logged.join()).not.toContain('geheim');
  });

  it.each([
    [undefined, /nl-NL.*Een ogenblik\..*en-GB.*One moment\./, /Dat spijt ons.*We are sorry/],
    ['en', /^(?!.*nl-NL).*One moment\./, /^(?!.*nl-NL).*We are sorry/],
    ['nl', /^(?!.*en-GB).*Een ogenblik\./, /^(?!.*en-GB).*Dat spijt ons/],
  ])(
    '[VO-24] is in the language of the call so far (%s), and in every one while it has none',
    async (told, moment, broken) => {
      const fail = () => Promise.reject(new Error('slow'));
      const languages = languagesOf(told);
      expect((await ask(fail, { languages })).text).toMatch(moment);
      expect((await ask(fail, { languages, tries: 4 })).text).toMatch(broken);
    },
  );

  it('[VO-24] lets the host finish what takes long', async () => {
    const kept: Promise<unknown>[] = [];
    const app = new Hono().post('/', async (context) => {
      const text = await inTime(
        context,
        new Promise<string>((resolve) => setTimeout(resolve, 60, 'late')),
        () => 'now',
        10,
      );
      return context.text(text);
    });
    const execution = {
      waitUntil: (work: Promise<unknown>) => void kept.push(work),
      passThroughOnException() {},
      props: {},
    };
    expect(await (await app.request('/', { method: 'POST' }, {}, execution)).text()).toBe('now');
    expect(kept).toHaveLength(1);
    expect(await kept[0]).toBe('late');
  });
});
