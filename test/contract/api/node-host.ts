import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startNodeHost } from '../../../edge/node-host/host.ts';
import { purge } from '../../../edge/operations/purge.ts';
import type { VoiceConfig } from '../../../edge/voice/config.ts';
import { environmentIn, silentLog } from '../../support/node-settings.ts';
import { type HostWithLaneR, widgetFiles } from './host.ts';

/** Host 1 as it runs: an HTTP server on a free port, databases in files. */
export async function startNode(
  options: { port?: number; voice?: VoiceConfig } = {},
): Promise<HostWithLaneR & { watched(): string[] }> {
  const directory = mkdtempSync(join(tmpdir(), 'houvast-node-'));
  const widget = join(directory, 'widget');
  writeWidget(widget);
  const host = await startNodeHost({
    environment: environmentIn(join(directory, 'data'), { PORT: options.port ?? 0 }),
    log: silentLog,
    widget,
    ...(options.voice && { voice: options.voice }),
  });
  return {
    url: host.url,
    deps: host.deps,
    directory: join(directory, 'data'),
    watched: () => host.live.watched(),
    purge: async () => void (await purge(host.deps)),
    eraseNamelessCalls: async () => host.deps.rondkomen?.callRecords.erase(),
    async stop() {
      await host.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export function writeWidget(folder: string): void {
  for (const [name, content] of Object.entries(widgetFiles)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
