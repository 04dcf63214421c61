import { Hono } from 'hono';
import type { VoiceEvent, VoiceLines, VoiceOrder } from '../../../edge/handoff/voice.ts';
import { startNodeHost } from '../../../edge/node-host/host.ts';
import { purge } from '../../../edge/operations/purge.ts';
import { environmentIn, errorLog } from '../../support/node-settings.ts';

// The Node host as a process of its own, so that it can be killed. Its clock is ahead by what the test says.
const [, , directory = '', port = '0', ahead = '0', limits = ''] = process.argv;
let offset = Number(ahead);
const carriedOut = new Map<string, VoiceOrder[]>();
const failures = new Map<string, number>();
const telephone: VoiceLines = {
  async carryOut(organisation, order) {
    const left = failures.get(organisation) ?? 0;
    failures.set(organisation, left - 1);
    if (left > 0) throw new Error('The telephone does not work now.');
    carriedOut.set(organisation, [...(carriedOut.get(organisation) ?? []), order]);
  },
};

const host = await startNodeHost({
  environment: environmentIn(directory, { PORT: Number(port) }),
  log: errorLog,
  clock: () => new Date(Date.now() + offset),
  extend: async (deps) => {
    deps.voice = telephone;
    return new Hono();
  },
  ...(limits && { handoffLimits: { citizen: Number(limits), desk: Number(limits) } }),
});
/** What a test can ask of this process. */
export type Asked =
  | { does: 'elapse'; milliseconds: number }
  | { does: 'purge' }
  | { does: 'carriedOut'; organisation: string }
  | { does: 'fail'; organisation: string; times: number }
  | { does: 'tell'; organisation: string; handoff: string; event: VoiceEvent }
  | { does: 'call'; organisation: string; handoff: string };

async function answer(asked: Asked): Promise<unknown> {
  switch (asked.does) {
    case 'elapse':
      offset += asked.milliseconds;
      return host.deps.offices?.tidy();
    case 'purge':
      return purge(host.deps);
    case 'carriedOut':
      return carriedOut.get(asked.organisation) ?? [];
    case 'fail':
      failures.set(asked.organisation, asked.times);
      return undefined;
    case 'tell':
      return host.deps.offices?.voice(asked.organisation, asked.handoff, asked.event);
    case 'call':
      return host.deps.offices?.call(asked.organisation, asked.handoff);
  }
}

process.on('message', async ({ id, ...asked }: Asked & { id: number }) => {
  process.send?.({ id, answer: await answer(asked) });
});
process.send?.({ id: 0 });
