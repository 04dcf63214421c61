import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { voiceTurn } from '../../../db/zaak/schema.ts';
import { newId } from '../../support/handoff-line.ts';
import type { VoiceHost } from './host.ts';
import type { VoiceOffice } from './office.ts';
import { until } from './until.ts';

/** The number of an organisation, as people hear it. What it says is tested in test/unit/voice/line. */
export function registerPhoneLine(running: () => VoiceHost, newOffice: () => VoiceOffice): void {
  const join = (said: readonly string[]) => said.join(' ');

  it('[VO-40] says that it is a computer, and listens', async () => {
    const office = newOffice();
    const phone = office.telephone();
    await phone.dial(office.number);
    expect(join(await phone.turn())).toMatch(/computer/);
    phone.hangUp();
    await phone.over();
    expect(running().exchange.faults).toEqual([]);
  });

  async function keyNumber(office: VoiceOffice, number: string) {
    const phone = office.telephone();
    await phone.dial(office.number);
    await phone.turn();
    // Who keys a digit has a number at hand.
    phone.press('1');
    expect(join(await phone.turn())).toMatch(/zaaknummer/);
    phone.press(`${number}#`);
    expect(join(await phone.turn())).toMatch(/Klopt/);
    phone.press('1');
    expect(join(await phone.turn())).toMatch(/code/);
    return phone;
  }

  it('[VO-41] opens a case with number and code by keypad, and says where it stands', async () => {
    const office = newOffice();
    const letter = await office.letter();
    const phone = await keyNumber(office, letter.number);
    phone.press(letter.keys);
    expect(join(await phone.turn())).toMatch(/ik heb uw zaak\. .*Wij besluiten uiterlijk op/);
    phone.hangUp();
    await phone.over();
    expect(running().exchange.faults).toEqual([]);
  });

  it('[VO-42] hands over to a person with the note, in the same call', async () => {
    const office = newOffice();
    const letter = await office.letter();
    const agent = await office.agent();
    const phone = await keyNumber(office, letter.number);
    phone.press(letter.keys);
    await phone.turn();
    phone.speak('medewerker');
    expect(join(await phone.turn())).toMatch(/ziet/);
    phone.press('1');
    const { room } = await agent.line.next('room');
    expect(room.card.note).toMatchObject({ contacts: true, language: 'nl' });
    expect(room.card.note.caseId).toBeDefined();
    await phone.hearing(/wacht op een medewerker/i);
    await office.accept(agent, room.card.room);
    await agent.line.next('room', ({ room: { call } }) => call?.status === 'talking');
    agent.line.send({ type: 'hangUp', room: room.card.room, clientId: newId() });
    await phone.over();
    expect(phone.heard().at(-1)).not.toMatch(/niemand/);
    expect(running().exchange.faults).toEqual([]);
  });

  it('[VO-42] leaves nobody ringing when the caller hangs up', async () => {
    const office = newOffice();
    const agent = await office.agent();
    const phone = office.telephone();
    await phone.dial(office.number);
    await phone.turn();
    phone.speak('medewerker');
    await agent.softphone.next('invite');
    phone.hangUp();
    await agent.softphone.next('cancel');
    expect(running().exchange.faults).toEqual([]);
  });

  it('[VO-43] books a call-back at the number that calls when nobody can be reached', async () => {
    const office = newOffice();
    const phone = office.telephone();
    await phone.dial(office.number);
    await phone.turn();
    phone.speak('medewerker');
    expect(join(await phone.turn())).toMatch(/geen medewerker.*Toets 1 voor/);
    phone.press('1');
    expect(join(await phone.turn())).toMatch(/het nummer waarmee u nu belt/);
    phone.press('1');
    expect(join(await phone.turn())).toMatch(/Wij bellen u .*tussen 14 en 16 uur/);
    phone.hangUp();
    await phone.over();
    const agent = await office.agent();
    expect(agent.welcome.callbacks).toMatchObject([{ phone: phone.number }]);
    expect(running().exchange.faults).toEqual([]);
  });

  it('[VO-44] gives the same turn once, however often Twilio asks for it', async () => {
    const office = newOffice();
    const phone = office.telephone();
    running().exchange.misbehave({ doubleWebhooks: true });
    await phone.dial(office.number);
    await phone.turn();
    phone.staySilent();
    const first = await phone.turn();
    phone.speak('herhaal');
    const second = await phone.turn();
    running().exchange.misbehave({});
    expect(first.length).toBeGreaterThan(0);
    expect(second.length).toBeGreaterThan(0);
    phone.hangUp();
    await phone.over();
    expect(running().exchange.faults).toEqual([]);
  });

  it('[VO-45] limits codes as the browser does: per case number, whichever telephone calls', async () => {
    const office = newOffice();
    const letter = await office.letter();
    for (let each = 0; each < 6; each++) {
      const body = { kind: 'letter', organisation: office.code, number: letter.number, code: 'ACDE FHJK MNPR' };
      await office.post('/v1/sessions', body);
    }
    const phone = await keyNumber(office, letter.number);
    phone.press(letter.keys);
    const said = join(await phone.turn());
    expect(said).toMatch(/te vaak/);
    phone.hangUp();
    await phone.over();
  });

  it('[VO-46] keeps nothing of a call in the clear, and nothing at all once it is over', async () => {
    const office = newOffice();
    const { deps, directory, exchange } = running();
    const kept = async () =>
      (await deps.zaak.select({ hash: voiceTurn.callHash }).from(voiceTurn)).map(({ hash }) => hash);
    const holds = (text: string) => spawnSync('grep', ['-rqaF', '--', text, directory]).status === 0;
    const before = await kept();
    const phone = office.telephone();
    await phone.dial(office.number);
    await phone.turn();
    phone.speak('mijn kanariewoord is xylofoonregenworm');
    await phone.turn();
    const [own = '', ...others] = (await kept()).filter((hash) => !before.includes(hash));
    expect([own === '', others]).toEqual([false, []]);
    for (const text of ['xylofoonregenworm', phone.number]) expect(holds(text)).toBe(false);
    phone.hangUp();
    await phone.over();
    await exchange.settled();
    await until(async () => expect(await kept()).not.toContain(own));
  });
}
