import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { upgradeWebSocket } from '@hono/node-server';
import type { Client } from '@libsql/client';
import type { Context } from 'hono';
import { WebSocket } from 'ws';
import type { Deps } from '../../../deps.ts';
import { doPart } from '../../../operations/do-part.ts';
import { todayInNetherlands } from '../../../progress/today.ts';
import type { Who } from '../../core/office.ts';
import type { FrameLimits } from '../../core/state.ts';
import { noRoom, type Offices } from '../../offices.ts';
import { recentMs } from '../../wait-range.ts';
import { OfficeHost } from '../office-host.ts';
import { createRecords, settingsOf } from '../records.ts';
import { eraseCaseStatements, oldCountsStatement } from '../statements.ts';
import { createAlarm } from './alarm.ts';
import { createGroups } from './groups.ts';
import { createNodeStorage, toIn } from './storage.ts';
import { createTalkLog, eraseSharedStatements } from './talk-log.ts';
import { writeTexts } from './text-frames.ts';
import { createWriter } from './writer.ts';

interface NodeOfficesOptions {
  /** The connection to the database `zaak` that writes. */
  client: Client;
  limits?: FrameLimits;
}

interface NodeOffices extends Offices {
  /** Goes on with what was not done yet when the process stopped. */
  resume(): Promise<void>;
  /** Lets everyone go, to come back. */
  close(): void;
}

/** Answers to "Weet u nu wat er gebeurt?" are counted this long. */
const yearMs = 365 * 86_400_000;

/** The offices of one process: opened when first needed, from what was stored. */
export function createNodeOffices(deps: Omit<Deps, 'offices'>, { client, limits }: NodeOfficesOptions): NodeOffices {
  const open = new Map<string, Promise<OfficeHost>>();
  const stores = { client, writer: createWriter(client), log: createTalkLog(client) };
  let isClosed = false;

  async function officeOf(organisation: string): Promise<OfficeHost> {
    if (isClosed) throw new Error('This process stops.');
    const known = open.get(organisation);
    if (known) {
      const office = await known;
      if (!office.isBroken) return office;
      if (open.get(organisation) === known) open.delete(organisation);
      return officeOf(organisation);
    }
    const opening = start(organisation);
    open.set(organisation, opening);
    opening.catch(() => {
      if (open.get(organisation) === opening) open.delete(organisation);
    });
    return opening;
  }

  /** The office, if it was opened; begun anew when it had to stop. */
  const openedOffice = async (organisation: string) => (open.has(organisation) ? officeOf(organisation) : undefined);

  function start(organisation: string): Promise<OfficeHost> {
    let office: OfficeHost | undefined;
    const opening = OfficeHost.open({
      organisation,
      storage: createNodeStorage(stores, organisation),
      records: createRecords(deps, organisation),
      settings: () => settingsOf(deps, organisation),
      clock: deps.clock,
      random: deps.random,
      log: deps.log,
      ...(deps.voice && { voice: deps.voice }),
      wakeAt: createAlarm(deps.clock, () => office?.tick()),
      ...createGroups(),
      ...(limits && { limits }),
    });
    void opening.then(
      (opened) => {
        office = opened;
        opened.woken();
      },
      () => undefined,
    );
    return opening;
  }

  async function connect(context: Context, organisation: string, who: Who): Promise<Response> {
    const office = await officeOf(organisation);
    if (!office.hasRoom(who)) throw noRoom();
    const upgraded = await upgradeWebSocket(
      () => ({
        onOpen(_event, { raw: socket }) {
          if (socket instanceof WebSocket) attach(office, socket, lineOf(context), who);
        },
      }),
      { onError: () => undefined },
    )(context, async () => undefined);
    return upgraded ?? context.body(null, 426, { Upgrade: 'websocket', Connection: 'Upgrade' });
  }

  return {
    look: async (organisation) => (await officeOf(organisation)).look(),
    known: async (organisation, id) => (await officeOf(organisation)).known(id),
    create: async (organisation, handoff) => (await officeOf(organisation)).create(handoff),
    voice: async (organisation, handoff, event) => (await officeOf(organisation)).voice(handoff, event),
    call: async (organisation, handoff) => (await officeOf(organisation)).call(handoff),
    connect,
    async loggedOut(organisation, agentId, expiresAt) {
      (await openedOffice(organisation))?.loggedOut(agentId, expiresAt);
    },
    async incidentChanged(organisation, reporter) {
      (await openedOffice(organisation))?.incidentChanged(reporter);
    },
    subjectFor: async (organisation, room, agentId) => (await officeOf(organisation)).subjectFor(room, agentId),
    async eraseCase(organisation, caseId) {
      await (await openedOffice(organisation))?.eraseCase(caseId);
      const own = eraseCaseStatements('handoff_log', organisation, caseId);
      await client.batch([...eraseSharedStatements(organisation, caseId), ...own].map(toIn), 'write');
    },
    async tidy() {
      const now = deps.clock();
      const before = (milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString();
      for (const { facts } of await deps.organisations.all()) {
        await doPart(deps.log, 'office', async () => {
          await (await openedOffice(facts.code))?.tidy(todayInNetherlands(now));
          await client.execute(toIn(oldCountsStatement(facts.code, before(recentMs), before(yearMs))));
        });
      }
      // What was erased still stands in the log of changes until that begins anew.
      await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    async resume() {
      const { rows } = await client.execute('SELECT DISTINCT organisation FROM handoff_errand');
      await Promise.all(rows.map(({ organisation }) => officeOf(String(organisation))));
    },
    close() {
      isClosed = true;
      for (const office of open.values()) void office.then((opened) => opened.stop()).catch(() => undefined);
    },
  };
}

/** What is below the WebSocket. */
function lineOf({ env }: Context): Socket | undefined {
  const { incoming } = env as { incoming?: IncomingMessage };
  return incoming?.socket;
}

function attach(office: OfficeHost, socket: WebSocket, line: Socket | undefined, who: Who): void {
  const id = office.open(
    {
      send(texts) {
        if (socket.readyState !== WebSocket.OPEN) return;
        if (line) writeTexts(line, texts);
        else for (const text of texts) socket.send(text);
      },
      close: (code) => socket.close(code),
    },
    who,
  );
  // The adapter makes an event object of every message; this is the socket itself.
  socket.on('message', (data, isBinary) => {
    office.receive(id, isBinary ? undefined : String(data));
  });
  socket.on('close', () => office.closed(id));
  socket.on('error', () => undefined);
}
