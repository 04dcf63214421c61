import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { chromiumArguments, ensureChromium } from '../support/chromium.ts';
import { type Report, say } from './report.ts';
import { median } from './statistics.ts';

const cpuSlowdown = 4;
const passes = 20;
const root = new URL('../../', import.meta.url).pathname;

/** Of the length that people type: a word, a sentence, a story with the point at the end. */
const messages = [
  'paspoort',
  'ik heb brief gekrege maar snap nie',
  'Geachte heer, mevrouw, graag verneem ik hoe het met mijn aanvraag van 3 oktober jl. staat.',
  'ik heb nou al ik weet niet hoe vaak gebeld en elke keer zeggen ze dat ik word teruggebeld en dat gebeurt gewoon niet en nou is er ook nog eens een brief gekomen dat ik vierhonderd euro moet terugbetalen en dat heb ik niet dus ik wou vragen of dat misschien ook in delen kan want anders red ik het deze maand niet met de huur erbij',
];

/** What understanding costs a slow phone: one message, and the download that comes before the first. */
export async function understand(report: Report): Promise<void> {
  say('understand: one message in a browser at 4x slowdown');
  const script = await bundled(
    "export { createUnderstanding, loadModel } from './edge/assistant/understand/index.ts';",
  );
  const model = await bundled("export { packed } from './edge/assistant/understand/generated/model.ts';");
  report({ name: 'understand: model', value: brotli(model), unit: 'kB brotli', bar: '<= 60' });
  report({ name: 'understand: model and the code that reads it', value: brotli(script), unit: 'kB brotli' });

  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    const { first, each } = await measure(page, script);
    report({ name: 'understand: one sentence', value: median(each), unit: 'ms', bar: '<= 5' });
    report({ name: 'understand: longest of four lengths', value: Math.max(...each), unit: 'ms', bar: '<= 5' });
    report({ name: 'understand: unpack the model and read the first sentence', value: first, unit: 'ms' });
  } finally {
    await browser.close();
  }
}

async function bundled(contents: string): Promise<string> {
  const made = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    target: 'es2022',
  });
  return made.outputFiles[0]?.text ?? '';
}

function brotli(text: string): number {
  return brotliCompressSync(text).length / 1000;
}

/** Time of the very first message, model and all, and the middle time of each message after it, in milliseconds. */
async function measure(page: Page, script: string): Promise<{ first: number; each: number[] }> {
  return page.evaluate(
    async ({ script: source, messages: texts, passes: times }) => {
      const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
      const { createUnderstanding, loadModel } = await import(address);
      const started = performance.now();
      const read: (text: string) => unknown = createUnderstanding(await loadModel());
      read(texts[1] ?? '');
      const first = performance.now() - started;
      const each = texts.map((text) => {
        const taken = Array.from({ length: times }, () => {
          const before = performance.now();
          for (let time = 0; time < 5; time++) read(text);
          return (performance.now() - before) / 5;
        });
        return taken.sort((one, other) => one - other)[Math.floor(times / 2)] ?? Number.NaN;
      });
      return { first, each };
    },
    { script, messages, passes },
  );
}
