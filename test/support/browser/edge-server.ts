import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEdgeDemo } from '../../../demo/edge-demo.ts';

const silent = { info() {}, warn() {}, error() {} };

/** The demo in workerd, as `npm run dev:edge` has it, on a free port and with its own files. */
export async function startEdgeServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-edge-'));
  const { url, stop } = await startEdgeDemo({ directory, withDemo: true, log: silent });
  return {
    url,
    async stop() {
      await stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
