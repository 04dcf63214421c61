import { expect, test } from 'vitest';
import { type DeskFrame, deskFrame } from '../../../edge/protocol/handoff-desk-frames.ts';
import { closeCode, handoffProtocol, maxFrameBytes, maxMessageLength } from '../../../edge/protocol/handoff-limits.ts';
import { newId, openCitizen, openCitizenLine, openDesk, openDeskLine } from '../../support/handoff-line.ts';
import type { HandoffHost, Office } from './office.ts';

/** Every frame about a room. */
function roomFrames(room: string): Extract<DeskFrame, { room: string }>[] {
  const base = { room, clientId: newId() };
  const next = () => ({ ...base, clientId: newId() });
  return [
    { ...next(), type: 'send', text: 'Hallo' },
    { ...next(), type: 'leaveMessage', text: 'Hallo' },
    { ...next(), type: 'aside', text: 'Hallo' },
    { ...next(), type: 'summary', text: 'Hallo' },
    { ...next(), type: 'boundary', person: 'a', behaviour: 'b', rule: 'c' },
    { ...next(), type: 'promise', what: 'a', due: '2030-01-02', owner: 'b' },
    { ...next(), type: 'calm', on: true },
    { ...next(), type: 'transfer', to: { kind: 'agent', id: 'agent-vreemd' } },
    { ...next(), type: 'transfer', to: { kind: 'team', team: 'Inkomen' } },
    { ...next(), type: 'answerTransfer', accept: true },
    { ...next(), type: 'cancelTransfer' },
    { ...next(), type: 'leave' },
    { ...next(), type: 'help' },
    { ...next(), type: 'help', to: 'agent-karin' },
    { ...next(), type: 'notNow' },
    { ...next(), type: 'join' },
    { ...next(), type: 'stop', sentence: 'Dag' },
    { ...next(), type: 'answer', text: 'Dag' },
    { ...next(), type: 'close', outcome: 'answered' },
    { ...next(), type: 'answerCall', accept: true },
    { ...next(), type: 'answerCall', accept: false },
    { ...next(), type: 'hold', on: true },
    { ...next(), type: 'hear', as: 'listen' },
    { ...next(), type: 'hear', as: 'talk' },
    { ...next(), type: 'callBack' },
    { ...next(), type: 'hangUp' },
    { type: 'read', room, seq: 1 },
    { type: 'typing', room, on: true },
  ];
}

export function registerStrangers(host: () => HandoffHost, office: () => Office): void {
  test('[HF-30] holds every frame about a room', () => {
    const aboutRooms = deskFrame.options.flatMap(({ entries }) => ('room' in entries ? [entries.type.literal] : []));
    expect([...new Set(roomFrames('room-1').map(({ type }) => type))].toSorted()).toEqual(aboutRooms.toSorted());
  });

  test('[HF-30] shows an agent nothing of another organisation, with any frame', async () => {
    const theirs = await office().talk();
    const elsewhere = office();
    for (const roles of [['agent'], ['agent', 'lead'], ['quality']] as const) {
      const stranger = await elsewhere.agent(`Vreemd${roles.length}${roles[0]}`, { roles: [...roles] });
      expect(stranger.welcome).toMatchObject({ queue: [], rooms: [], callbacks: [], messages: [] });
      for (const frame of roomFrames(theirs.room)) {
        stranger.line.send(frame);
        if (!('clientId' in frame)) continue;
        const refused = await stranger.line.next('refused', ({ clientId }) => clientId === frame.clientId);
        expect([frame.type, refused.code]).toEqual([frame.type, 'not-allowed']);
      }
      expect(stranger.line.heard.filter(({ type }) => !['welcome', 'colleagues', 'refused'].includes(type))).toEqual(
        [],
      );
      await stranger.line.leave();
    }
    const sent = newId();
    theirs.citizen.send({ type: 'send', clientId: sent, text: 'Bent u er nog?' });
    const { seq } = await theirs.citizen.next('ack', ({ clientId }) => clientId === sent);
    // Nothing was added in between: only joined came before.
    expect(seq).toBe(2);
    expect(theirs.citizen.heard.filter(({ type }) => type === 'typing' || type === 'read')).toEqual([]);
  });

  test('[HF-31] shows an agent nothing of a room they are not in; Quality nothing of any', async () => {
    const here = office();
    const { room, citizen } = await here.talk({ question: 'Alleen voor Samira' });
    await here.citizen({ question: 'Wie wacht' });
    const colleague = await here.agent('Joost');
    expect(JSON.stringify(colleague.welcome)).not.toContain('Alleen voor Samira');
    const quality = await here.agent('Noor', { roles: ['quality'] });
    expect(quality.welcome).toMatchObject({ queue: [], rooms: [] });
    for (const { line } of [colleague, quality]) {
      for (const frame of roomFrames(room)) {
        line.send(frame);
        if ('clientId' in frame)
          expect((await line.next('refused', ({ clientId }) => clientId === frame.clientId)).code).toBe('not-allowed');
      }
      expect(line.heard.filter(({ type }) => type === 'entry' || type === 'room')).toEqual([]);
    }
    const take = newId();
    quality.line.send({ type: 'take', clientId: take });
    expect((await quality.line.next('refused', ({ clientId }) => clientId === take)).code).toBe('not-allowed');
    const by = newId();
    quality.line.send({ type: 'standBy', clientId: by, on: true });
    expect((await quality.line.next('refused', ({ clientId }) => clientId === by)).code).toBe('not-allowed');
    const sent = newId();
    citizen.send({ type: 'send', clientId: sent, text: 'Bent u er nog?' });
    expect((await citizen.next('ack', ({ clientId }) => clientId === sent)).seq).toBe(2);
  });

  test('[HF-32] lets nobody at a desk without its cookie, its organisation and its own page', async () => {
    const here = office();
    const cookie = await here.cookieOf('Samira');
    const { url } = host();
    await expect(openDeskLine(url, 'houvast-desk=iets-anders')).rejects.toThrow('401');
    await expect(openDeskLine(url, '')).rejects.toThrow('401');
    await expect(openDeskLine(url, cookie, 'https://elders.example')).rejects.toThrow('403');
    const citizen = await here.signIn();
    const bearer = await fetch(`${url}/v1/desk/socket`, { headers: { Authorization: `Bearer ${citizen.token}` } });
    expect(bearer.status).toBe(403);
  });

  test('[HF-32] closes the desk of who logs out, and no other', async () => {
    const here = office();
    const [samira, again, joost] = [await here.agent(), await here.agent(), await here.agent('Joost')];
    const { url } = host();
    const answer = await fetch(`${url}/v1/desk/logout`, {
      method: 'POST',
      headers: { Cookie: samira.cookie, 'Houvast-Desk': '1' },
    });
    expect(answer.status).toBe(204);
    expect(await samira.line.closed).toBe(closeCode.gone);
    for (const { line } of [again, joost]) {
      line.send({ type: 'ping' });
      await line.next('pong');
    }
  });

  test('[HF-33] opens a room with its own token only, and tells who may not come back', async () => {
    const here = office();
    await here.agent();
    const [one, other] = [await here.wait(), await here.wait()];
    const { url } = host();
    for (const token of [other.token, '', one.token.slice(1), `${one.token}x`]) {
      const line = await openCitizenLine(url, one.id);
      line.send({ type: 'hello', protocol: handoffProtocol, token, after: 0 });
      expect(await line.closed).toBe(closeCode.gone);
      expect(line.heard).toEqual([]);
    }
    const foreign = await openCitizenLine(url, `${here.code}_AAAAAAAAAAAAAAAAAAAAAA`);
    foreign.send({ type: 'hello', protocol: handoffProtocol, token: one.token, after: 0 });
    expect(await foreign.closed).toBe(closeCode.gone);
    await expect(openCitizenLine(url, 'org-die-er-niet-is_AAAAAAAAAAAAAAAAAAAAAA')).rejects.toThrow('404');
    await expect(openCitizenLine(url, '..%2f..%2fetc')).rejects.toThrow('404');
    const old = await openCitizenLine(url, one.id);
    old.send({ type: 'hello', protocol: 99, token: one.token, after: 0 });
    expect(await old.closed).toBe(closeCode.version);
  });

  test('[HF-34] refuses what is too long, unreadable, empty or out of order; the room lives on', async () => {
    const { agent, citizen, room } = await office().talk();
    const refuse = async (text: string): Promise<string> => {
      const clientId = newId();
      citizen.send({ type: 'send', clientId, text });
      return (await citizen.next('refused', (answer) => answer.clientId === clientId)).code;
    };
    expect(await refuse('a'.repeat(maxMessageLength + 1))).toBe('too-long');
    expect(await refuse('')).toBe('empty');
    expect(await refuse('   \n ')).toBe('empty');
    expect(await refuse('\u200b'.repeat(4000))).toBe('empty');
    expect(await refuse(`a${'\u200b'.repeat(3000)}`)).toBe('empty');
    citizen.sendRaw(`{"type":"send","clientId":"surrogate-1","text":"half \\ud83d teken"}`);
    expect((await citizen.next('refused', ({ clientId }) => clientId === 'surrogate-1')).code).toBe('unreadable');
    for (const raw of [
      '',
      '{',
      'null',
      '[]',
      '"hello"',
      '{"type":"aside","room":"x","clientId":"abcdefg","text":"x"}',
    ]) {
      citizen.sendRaw(raw);
      expect((await citizen.next('refused')).code).toBe('unreadable');
    }
    citizen.sendRaw(new Uint8Array([1, 2, 3]));
    expect((await citizen.next('refused')).code).toBe('unreadable');
    citizen.sendRaw('x'.repeat(maxFrameBytes + 1));
    expect((await citizen.next('refused')).code).toBe('too-long');
    for (const frame of [
      { type: 'hello', protocol: handoffProtocol, token: 'x', after: 0 },
      { type: 'answerSummary', clientId: newId(), of: 1, agreed: true },
      { type: 'choose', clientId: newId(), of: 99, choice: 'later' },
      { type: 'clear', clientId: newId(), knows: true },
      { type: 'stopWaiting', clientId: newId() },
    ] as const) {
      citizen.send(frame);
      expect([frame.type, (await citizen.next('refused')).code]).toEqual([frame.type, 'wrong-order']);
    }
    const script = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    citizen.send({ type: 'send', clientId: newId(), text: script });
    const { entry } = await agent.next('entry', (answer) => answer.entry.content.kind === 'message');
    // It arrives as the text that it is; nothing is taken out or put in.
    expect(entry.content).toEqual({ kind: 'message', text: script });
    agent.send({ type: 'send', room, clientId: newId(), text: 'Ik zie het.' });
    await citizen.next(
      'entry',
      (answer) => answer.entry.from.role === 'agent' && answer.entry.content.kind === 'message',
    );
  });

  test('[HF-35] cuts off a frame that nobody sends honestly, and who floods; the room lives on', async () => {
    const { agent, citizen, created } = await office().talk();
    citizen.sendRaw(JSON.stringify({ type: 'send', clientId: newId(), text: '\u200b'.repeat(1_000_000) }));
    expect(await citizen.closed).toBe(1009);
    const back = await openCitizen(host().url, created);
    for (let count = 0; count < 300; count++) back.line.sendRaw('{"type":"typing","on":true}');
    expect((await back.line.next('refused')).code).toBe('too-fast');
    expect(await back.line.closed).toBe(closeCode.flood);
    const again = await openCitizen(host().url, created);
    again.line.send({ type: 'send', clientId: newId(), text: 'Rustig nu.' });
    await agent.next('entry', ({ entry }) => entry.content.kind === 'message');
  });

  test('[HF-36] takes no frame before hello, and hangs up on who never says it', async () => {
    const here = office();
    const agent = await here.agent();
    const created = await here.wait();
    const line = await openCitizenLine(host().url, created.id);
    line.send({ type: 'send', clientId: newId(), text: 'Hallo' });
    expect((await line.next('refused')).code).toBe('wrong-order');
    const deskLine = await openDeskLine(host().url, agent.cookie);
    deskLine.send({ type: 'take', clientId: newId() });
    expect((await deskLine.next('refused')).code).toBe('wrong-order');
    await host().elapse(here.code, 11_000);
    expect(await line.closed).toBe(closeCode.restart);
    expect(await deskLine.closed).toBe(closeCode.restart);
  });

  test('[HF-39] keeps so many lines open that have not said who they are; the talks go on', async () => {
    const here = office();
    const { agent, citizen, created, room } = await here.talk();
    const lines = await Promise.all(Array.from({ length: 60 }, () => openCitizenLine(host().url, created.id)));
    await expect(openCitizenLine(host().url, created.id)).rejects.toThrow('429');
    agent.send({ type: 'send', room, clientId: newId(), text: 'Ik ben er nog.' });
    await citizen.next('entry', ({ entry }) => entry.content.kind === 'message');
    await lines.pop()?.leave();
    const { line } = await openCitizen(host().url, created);
    await Promise.all([line, ...lines].map((each) => each.leave()));
  });

  test('[HF-37] lets an agent have three talks, and no fourth', async () => {
    const here = office();
    const agent = await here.agent();
    for (let count = 0; count < 4; count++) await here.wait({ question: `Vraag ${count}` });
    for (let count = 0; count < 3; count++) {
      const clientId = newId();
      agent.line.send({ type: 'take', clientId });
      await agent.line.next('ack', (answer) => answer.clientId === clientId);
      // The same click again is not another talk.
      agent.line.send({ type: 'take', clientId });
      await agent.line.next('ack', (answer) => answer.clientId === clientId);
    }
    agent.line.send({ type: 'take', clientId: newId() });
    expect((await agent.line.next('refused')).code).toBe('busy');
    const { welcome } = await openDesk(host().url, agent.cookie);
    expect(welcome.rooms).toHaveLength(3);
    expect(welcome.me.talks).toBe(3);
  });

  test('[HF-38] limits how often one citizen may ask', async () => {
    const here = office();
    await here.agent();
    const { token } = await here.signIn();
    const statuses: number[] = [];
    for (let count = 0; count < 8; count++)
      statuses.push((await here.ask({ way: 'chat', note: here.noteOf({}) }, token)).status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(6);
    expect(statuses.slice(-2)).toEqual([429, 429]);
  });
}
