import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { handoffCreated } from '../../../edge/protocol/handoff-note.ts';
import { session } from '../../../edge/protocol/session.ts';
import { comesFrom } from '../../support/browser/network.ts';
import { card, expect, part, takeNext, test } from './desk.ts';

const caseList = v.object({ cases: v.array(v.object({ id: v.string(), title: v.object({ nl: v.string() }) })) });

test('[DK-95] another case of who signed in as themselves is shown in their own talk, and in no other', async ({
  desks,
}) => {
  const { url } = desks.server;
  const send = async (method: string, path: string, body?: object, token?: string): Promise<unknown> => {
    const headers = {
      ...comesFrom('9.210.1.1'),
      'Content-Type': 'application/json',
      ...(token && { Authorization: `Bearer ${token}` }),
    };
    const answer = await fetch(`${url}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    expect(answer.ok, `${path} answered ${answer.status}`).toBe(true);
    return answer.json();
  };
  const signed = await send('POST', '/demo/identity', { person: 'yilmaz' });
  const { identityToken } = v.parse(v.object({ identityToken: v.string() }), signed);
  const login = { kind: 'identity', organisation: 'lindewaard', identityToken };
  const { token } = v.parse(session, await send('POST', '/v1/sessions', login));
  const { cases } = v.parse(caseList, await send('GET', '/v1/cases', undefined, token));
  const [own, other] = cases;
  if (!own || !other) throw new Error('The demo has nobody with two cases.');

  const samira = await desks.open('Samira');
  const outlook = () => send('GET', '/v1/handoffs/outlook?organisation=lindewaard');
  await expect.poll(outlook, 'the office knows that Samira is there').toMatchObject({ chat: { status: 'open' } });
  const note = { question: 'Wanneer hoor ik iets?', name: 'Mevrouw Yılmaz', caseId: own.id, language: 'nl' };
  const asked = { way: 'chat', organisation: 'lindewaard', requestId: randomUUID(), note };
  v.parse(handoffCreated, await send('POST', '/v1/handoffs', asked, token));
  await takeNext(samira);
  await desks.citizen({ note: { question: 'Een andere vraag', name: 'Meneer Anders' } });
  await part(samira, 'Protocol');
  await samira.getByRole('tab', { name: 'Zaak' }).click();
  const panel = samira.getByRole('tabpanel');
  const shown = panel.getByRole('heading', { name: other.title.nl, exact: true });
  await expect(shown).toHaveCount(0);
  await panel.getByRole('button', { name: 'Bekijk andere zaken' }).click();
  await panel.getByRole('button', { name: other.title.nl }).first().click();
  await expect(shown).toBeVisible();

  await takeNext(samira);
  await part(samira, 'Gesprek');
  await expect(card(samira)).toContainText('Een andere vraag');
  await samira.keyboard.press('Alt+ArrowUp');
  await expect(card(samira)).toContainText(note.question);
  await samira.keyboard.press('Alt+ArrowDown');
  await expect(card(samira)).toContainText('Een andere vraag');
  await part(samira, 'Protocol');
  await expect(panel).toContainText('De inwoner gaf geen zaak door.');
  await expect(panel).not.toContainText(other.title.nl);
  await expect(panel.getByRole('button', { name: 'Bekijk andere zaken' })).toHaveCount(0);
});
