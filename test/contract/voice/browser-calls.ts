import { expect, it } from 'vitest';
import { type CitizenLine, newId } from '../../support/handoff-line.ts';
import type { VoiceHost } from './host.ts';
import type { VoiceOffice } from './office.ts';
import { until } from './until.ts';

/** From a citizen's browser to an agent's, by way of a conference. */
export function registerBrowserCalls(running: () => VoiceHost, newOffice: () => VoiceOffice): void {
  const conferenceOf = (callSid: string) =>
    running().exchange.conferences.find(({ participants }) => participants.has(callSid));
  const labelsIn = (callSid: string) =>
    [...(conferenceOf(callSid)?.participants.values() ?? [])]
      .flatMap(({ isIn, label }) => (isIn ? [label] : []))
      .sort();

  const shows = (line: CitizenLine, status: string) =>
    line.next('state', ({ state }) => 'call' in state && state.call?.status === status);

  async function talking(office: VoiceOffice) {
    const agent = await office.agent();
    const citizen = await office.browser();
    const callSid = await citizen.softphone.call();
    const agentSid = await office.accept(agent, citizen.room);
    await shows(citizen.line, 'talking');
    return { agent, citizen, callSid, agentSid };
  }

  it('[VO-30] brings a citizen and an agent together in a conference that says nothing of them', async () => {
    const office = newOffice();
    const { agent, citizen, callSid } = await talking(office);
    expect(labelsIn(callSid)).toEqual(['agent-1', 'citizen']);
    const said = JSON.stringify([conferenceOf(callSid)?.name, citizen.softphone.identity, agent.softphone.identity]);
    for (const word of [office.code, citizen.room, agent.id, 'Samira']) expect(said).not.toContain(word);
    citizen.softphone.hangUp(callSid);
    await shows(citizen.line, 'over');
    await agent.softphone.next('hangup');
    expect(running().exchange.faults).toEqual([]);
  });

  it('[VO-39] rings at the desk while the browser of the citizen is on its way, and no more when they leave', async () => {
    const office = newOffice();
    const agent = await office.agent();
    const citizen = await office.browser();
    const rung = await agent.softphone.next('invite');
    await citizen.line.leave();
    expect((await agent.softphone.next('cancel')).payload.callsid).toBe(rung.payload.callsid);

    const other = await office.browser();
    const first = await office.accept(agent, other.room);
    await until(() => expect(labelsIn(first)).toEqual(['agent-1']));
    const callSid = await other.softphone.call();
    await shows(other.line, 'talking');
    expect(labelsIn(callSid)).toEqual(['agent-1', 'citizen']);
    other.softphone.hangUp(callSid);
    await agent.softphone.next('hangup');
    expect(running().exchange.faults).toEqual([]);
  });

  it('[VO-31] holds, and lets the citizen hear that they wait', async () => {
    const office = newOffice();
    const { agent, citizen, callSid } = await talking(office);
    agent.line.send({ type: 'hold', room: citizen.room, clientId: newId(), on: true });
    await until(() => expect(conferenceOf(callSid)?.find('citizen')?.hold).toBe(true));
    const heldUrl = conferenceOf(callSid)?.find('citizen')?.holdUrl ?? '';
    await until(() =>
      expect(running().exchange.webhooks.some(({ url, status }) => url === heldUrl && status === 200)).toBe(true),
    );
    agent.line.send({ type: 'hold', room: citizen.room, clientId: newId(), on: false });
    await until(() => expect(conferenceOf(callSid)?.find('citizen')?.hold).toBe(false));
    citizen.softphone.hangUp(callSid);
  });

  it('[VO-32] puts a colleague who whispers at the ear of the agent only', async () => {
    const office = newOffice();
    const { agent, citizen, callSid, agentSid } = await talking(office);
    const lead = await office.agent('Leon', ['agent', 'lead']);
    agent.line.send({ type: 'help', room: citizen.room, clientId: newId() });
    await lead.line.next('help');
    lead.line.send({ type: 'join', room: citizen.room, clientId: newId() });
    lead.line.send({ type: 'hear', room: citizen.room, clientId: newId(), as: 'whisper' });
    await lead.softphone.take();
    await until(() => expect(labelsIn(callSid)).toEqual(['agent-1', 'agent-2', 'citizen']));
    expect(conferenceOf(callSid)?.find('agent-2')).toMatchObject({
      coaching: true,
      callSidToCoach: agentSid,
      muted: false,
    });
    lead.line.send({ type: 'hear', room: citizen.room, clientId: newId(), as: 'listen' });
    await until(() => expect(conferenceOf(callSid)?.find('agent-2')).toMatchObject({ coaching: false, muted: true }));
    citizen.softphone.hangUp(callSid);
    await agent.softphone.next('hangup');
    expect(running().exchange.faults).toEqual([]);
  });

  it('[VO-33] rings once, also when Twilio answers with an error after it did ring', async () => {
    const office = newOffice();
    const agent = await office.agent();
    const { exchange } = running();
    // It rings while the citizen's browser is on its way.
    exchange.misbehave({ loseRestAnswers: { times: 3 } });
    const citizen = await office.browser();
    const callSid = await citizen.softphone.call();
    await office.accept(agent, citizen.room);
    exchange.misbehave({});
    await until(() => expect(labelsIn(callSid)).toEqual(['agent-1', 'citizen']));
    const rung = exchange.calls.filter(({ options }) => options.to === `client:${agent.softphone.identity}`);
    expect(rung).toHaveLength(1);
    citizen.softphone.hangUp(callSid);
  });

  it.each([429, 500, 503] as const)('[VO-33] tries again when Twilio answers %i', async (status) => {
    const office = newOffice();
    const agent = await office.agent();
    running().exchange.misbehave({ failRest: { times: 2, status } });
    const citizen = await office.browser();
    const callSid = await citizen.softphone.call();
    await office.accept(agent, citizen.room);
    running().exchange.misbehave({});
    await shows(citizen.line, 'talking');
    citizen.softphone.hangUp(callSid);
  });

  it('[VO-34] is not confused by webhooks that come twice', async () => {
    const office = newOffice();
    running().exchange.misbehave({ doubleWebhooks: true });
    const { agent, citizen, callSid } = await talking(office);
    expect(labelsIn(callSid)).toEqual(['agent-1', 'citizen']);
    citizen.softphone.hangUp(callSid);
    await agent.softphone.next('hangup');
    running().exchange.misbehave({});
    await shows(citizen.line, 'over');
  });

  it('[VO-34] is not confused by webhooks that overtake each other', async () => {
    const office = newOffice();
    const { agent, citizen, callSid } = await talking(office);
    running().exchange.misbehave({ swapWebhooks: true });
    citizen.softphone.hangUp(callSid);
    await agent.softphone.next('hangup');
    await running().exchange.settled();
    running().exchange.misbehave({});
    await shows(citizen.line, 'over');
  });

  it('[VO-34] lets go of an agent whose answer is heard when the citizen has left', async () => {
    const office = newOffice();
    const agent = await office.agent();
    const citizen = await office.browser();
    const callSid = await citizen.softphone.call();
    running().exchange.misbehave({ answerLateBy: 800 });
    const agentSid = await office.accept(agent, citizen.room);
    citizen.softphone.hangUp(callSid);
    await shows(citizen.line, 'over');
    running().exchange.misbehave({});
    expect((await agent.softphone.next('hangup')).payload.callsid).toBe(agentSid);
    await until(() => expect(running().exchange.calls.every(({ isOver }) => isOver)).toBe(true));
    expect(running().exchange.faults).toEqual([]);
  });

  it('[VO-35] tells who calls for a hand-off that is over that it is, and hangs up', async () => {
    const office = newOffice();
    const agent = await office.agent();
    const citizen = await office.browser();
    citizen.line.send({ type: 'call', clientId: newId(), on: false });
    await shows(citizen.line, 'over');
    await citizen.softphone.call();
    await citizen.softphone.next('hangup');
    expect(running().exchange.faults).toEqual([]);
    agent.softphone.close();
  });
}
