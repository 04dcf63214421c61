import { describe, expect, it } from 'vitest';
import type { VoiceEvent, VoiceOrder } from '../../../edge/handoff/voice.ts';
import { createAddresses } from '../../../edge/voice/addresses.ts';
import { agentIdentity, deriveVoiceKeys } from '../../../edge/voice/keys.ts';
import { createLines } from '../../../edge/voice/lines.ts';
import { createConferences } from '../../../edge/voice/twilio/conferences.ts';
import { createRest } from '../../../edge/voice/twilio/rest.ts';
import { type RestAnswer, type RestRequest, startRest } from './rest-server.ts';
import { random, testConfig } from './support.ts';

const keys = await deriveVoiceKeys(new Uint8Array(32).fill(7));
const about = { id: 'order-1', handoff: 'lindewaard_abc', conference: 'q1w2e3' };
const ring = { ...about, kind: 'ring', leg: 'agent-1', agent: 'samira', hearing: 'talk' } as const;
const callSid = `CA${'c'.repeat(32)}`;

/** A conference that goes on, in which everyone is whom a test asks for. */
const goesOn = ({ method, path, fields }: RestRequest): RestAnswer => {
  if (path === '/Conferences.json')
    return { status: 200, body: { conferences: fields['Status'] === 'in-progress' ? [{ sid: 'CF1' }] : [] } };
  if (method === 'GET') return { status: 200, body: { call_sid: callSid } };
  return { status: method === 'DELETE' ? 204 : 200 };
};
/** No conference yet. */
const begins = ({ path }: RestRequest): RestAnswer =>
  path === '/Conferences.json' ? { status: 200, body: { conferences: [] } } : { status: 201 };

async function open(answer: (request: RestRequest, count: number) => RestAnswer) {
  const { url, requests } = await startRest(answer);
  const config = { ...testConfig, apiUrl: url };
  const told: VoiceEvent[] = [];
  const logged: string[] = [];
  const log = (message: string, fields?: object) => void logged.push(JSON.stringify({ message, ...fields }));
  const lines = createLines(
    { config, keys, addresses: createAddresses(config, keys, random) },
    {
      conferences: createConferences(createRest(config)),
      log: { info: log, warn: log, error: log },
      tell: async (_organisation, _handoff, event) => void told.push(event),
    },
  );
  const carryOut = (order: VoiceOrder, isAgain = false) => lines.carryOut('lindewaard', order, isAgain);
  return { requests, told, logged, carryOut };
}
const changes = (requests: RestRequest[]) => requests.filter(({ method }) => method !== 'GET');

describe('an order', () => {
  it('[VO-36] rings at an agent under a name that says nothing, with recording off in so many words', async () => {
    const { carryOut, requests } = await open(begins);
    await carryOut(ring);
    const [made, ...others] = changes(requests);
    expect(others).toEqual([]);
    expect(made).toMatchObject({
      method: 'POST',
      path: '/Conferences/q1w2e3/Participants.json',
      fields: {
        To: `client:${await agentIdentity(keys, 'lindewaard', 'samira')}`,
        Label: 'agent-1',
        Record: 'false',
        ConferenceRecord: 'do-not-record',
        Beep: 'false',
        Region: 'ie1',
        Muted: 'false',
        Coaching: 'false',
        WaitUrl: '',
      },
    });
    const sent = JSON.stringify(made);
    for (const word of ['lindewaard', 'samira', 'abc']) expect(sent).not.toContain(word);
  });

  it.each([
    ['whisper', { Muted: 'false', Coaching: 'true', CallSidToCoach: callSid }],
    ['listen', { Muted: 'true', Coaching: 'false' }],
    ['talk', { Muted: 'false', Coaching: 'false' }],
  ] as const)('[VO-36] lets a colleague %s', async (hearing, fields) => {
    const { carryOut, requests } = await open(goesOn);
    await carryOut({ ...about, kind: 'hear', leg: 'agent-2', hearing, coached: 'agent-1' });
    expect(changes(requests)).toEqual([{ method: 'POST', path: '/Conferences/CF1/Participants/agent-2.json', fields }]);
  });

  it('[VO-37] lets nobody hear who whispers to a line that is gone', async () => {
    const { carryOut, requests } = await open((request) =>
      request.method === 'GET' && request.path.endsWith('/agent-1.json') ? { status: 404 } : goesOn(request),
    );
    await carryOut({ ...about, kind: 'hear', leg: 'agent-2', hearing: 'whisper', coached: 'agent-1' });
    // What was not there may be in a conference of the same name that began since: so it is muted where it is.
    for (const { fields } of changes(requests)) expect(fields).toEqual({ Muted: 'true', Coaching: 'false' });
  });

  it('[VO-36] holds, resumes, removes and ends', async () => {
    const { carryOut, requests } = await open(goesOn);
    await carryOut({ ...about, kind: 'hold', leg: 'citizen', on: true });
    await carryOut({ ...about, kind: 'hold', leg: 'citizen', on: false });
    await carryOut({ ...about, kind: 'remove', leg: 'agent-1' });
    await carryOut({ ...about, kind: 'end' });
    const citizen = '/Conferences/CF1/Participants/citizen.json';
    expect(changes(requests)).toMatchObject([
      { method: 'POST', path: citizen, fields: { Hold: 'true', HoldMethod: 'POST' } },
      { method: 'POST', path: citizen, fields: { Hold: 'false' } },
      { method: 'DELETE', path: '/Conferences/CF1/Participants/agent-1.json' },
      { method: 'POST', path: '/Conferences/CF1.json', fields: { Status: 'completed' } },
    ]);
  });

  it('[VO-36] removes and ends what only rings, though its conference stands in no list yet', async () => {
    const { carryOut, requests } = await open((request) =>
      request.path.endsWith('/Participants.json')
        ? { status: 201, body: { conference_sid: 'CF9', call_sid: callSid } }
        : begins(request),
    );
    await carryOut(ring);
    await carryOut({ ...about, kind: 'remove', leg: 'agent-1' });
    await carryOut({ ...about, kind: 'end' });
    expect(changes(requests).slice(1)).toMatchObject([
      { method: 'DELETE', path: '/Conferences/CF9/Participants/agent-1.json' },
      { method: 'POST', path: '/Conferences/CF9.json', fields: { Status: 'completed' } },
    ]);
  });

  it('[VO-36] calls a citizen back from the number of the organisation', async () => {
    const { carryOut, requests } = await open(begins);
    await carryOut({ ...about, kind: 'phone', leg: 'citizen', number: '+31612345678' });
    expect(changes(requests)[0]?.fields).toMatchObject({ From: '+31970140999', To: '+31612345678', Label: 'citizen' });
  });

  it('[VO-33] rings with one request, and looks before it rings again', async () => {
    const { carryOut, requests } = await open(goesOn);
    await carryOut(ring);
    expect(requests).toHaveLength(1);
    await carryOut(ring, true);
    expect(changes(requests)).toHaveLength(1);
  });

  it.each([429, 500, 503, 0])('[VO-33] after %i rings once more and no oftener', async (status) => {
    const { carryOut, requests } = await open((request, count) =>
      count === 1 ? (status === 0 ? undefined : { status }) : begins(request),
    );
    await expect(carryOut(ring)).rejects.toThrow(`Twilio answered ${status}`);
    expect(requests).toHaveLength(1);
    await carryOut(ring, true);
    expect(changes(requests)).toHaveLength(2);
  });

  it.each([429, 500, 503, 0])(
    '[VO-33] a change is tried three times at %i, and then left to the office',
    async (status) => {
      const { carryOut, requests } = await open(() => (status === 0 ? undefined : { status }));
      const hold = { ...about, kind: 'hold', leg: 'citizen', on: true } as const;
      await expect(carryOut(hold)).rejects.toThrow(`Twilio answered ${status}`);
      expect(requests).toHaveLength(3);
    },
  );

  it('[VO-38] that Twilio refuses holds up nothing, and the office hears that nobody was reached', async () => {
    const { carryOut, told, logged } = await open((request) =>
      request.method === 'POST'
        ? { status: 400, body: { code: 21211, message: '+31612345678 is not valid' } }
        : begins(request),
    );
    await carryOut({ ...about, kind: 'phone', leg: 'citizen', number: '+31612345678' });
    expect(told).toEqual([{ kind: 'unanswered', leg: 'citizen', conference: 'q1w2e3' }]);
    expect(logged.join()).toContain('21211');
    expect(logged.join()).not.toContain('612345678');
  });

  it('[VO-38] is kept while our password is wrong: somebody mends that', async () => {
    const { carryOut } = await open(() => ({ status: 401, body: { code: 20003 } }));
    await expect(carryOut(ring)).rejects.toThrow('401');
  });

  it('[VO-36] for what is over already needs nothing', async () => {
    const { carryOut, requests } = await open((request) =>
      request.path === '/Conferences.json' ? { status: 200, body: { conferences: [] } } : { status: 404 },
    );
    await carryOut({ ...about, kind: 'remove', leg: 'agent-1' });
    await carryOut({ ...about, kind: 'end' });
    await carryOut({ ...about, kind: 'hold', leg: 'citizen', on: true });
    expect(changes(requests)).toEqual([]);
  });
});
