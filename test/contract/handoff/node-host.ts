import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openNodeDeps } from '../../../edge/node-host/host.ts';
import { freePort } from '../../support/free-port.ts';
import { environmentIn, silentLog } from '../../support/node-settings.ts';
import type { Asked } from './node-process.ts';
import type { HandoffHost } from './office.ts';

const script = fileURLToPath(new URL('node-process.ts', import.meta.url));

/** Host 1 in a process of its own. @param limit frames in ten seconds, where a test sends more than people do. */
export async function startNodeProcess(limit = ''): Promise<HandoffHost> {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-handoff-'));
  const data = join(directory, 'data');
  const { deps, databases } = await openNodeDeps({ environment: environmentIn(data), log: silentLog });
  const port = await freePort();
  let offset = 0;
  let running = await start(data, port, offset, limit);
  let last = 0;
  const ask = <Answer>(asked: Asked) =>
    new Promise<Answer>((resolve) => {
      const id = ++last;
      const heard = ({ id: of, answer }: { id: number; answer: Answer }) => {
        if (of !== id) return;
        running.off('message', heard);
        resolve(answer);
      };
      running.on('message', heard);
      running.send({ id, ...asked });
    });
  return {
    url: `http://127.0.0.1:${port}`,
    deps,
    directory: data,
    allow: async () => undefined,
    purge: () => ask({ does: 'purge' }),
    telephone: {
      carriedOut: (organisation) => ask({ does: 'carriedOut', organisation }),
      fail: (organisation, times) => ask({ does: 'fail', organisation, times }),
      tell: (organisation, handoff, event) => ask({ does: 'tell', organisation, handoff, event }),
      call: (organisation, handoff) => ask({ does: 'call', organisation, handoff }),
    },
    async elapse(_organisation, milliseconds) {
      offset += milliseconds;
      await ask({ does: 'elapse', milliseconds });
    },
    async holds(_organisation, text) {
      return spawnSync('grep', ['-rqa', '--', text, data]).status === 0;
    },
    async crash() {
      await kill(running);
      running = await start(data, port, offset, limit);
    },
    async stop() {
      await kill(running);
      databases.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function start(data: string, port: number, offset: number, limit: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [script, data, String(port), String(offset), limit], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`The host stopped with code ${code}.`)));
  });
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
