import { parseArgs } from 'node:util';
import { type Report, say, toLine } from './report.ts';

/** Each group is loaded only when it is asked for: the page group needs a browser, the scale group much disk. */
const groups: Record<string, () => Promise<(report: Report) => Promise<void>>> = {
  api: async () => (await import('./api.ts')).api,
  access: async () => (await import('./access.ts')).access,
  scale: async () => (await import('./scale.ts')).scale,
  rooms: async () => (await import('./rooms.ts')).rooms,
  size: async () => (await import('./size.ts')).size,
  'check-in': async () => (await import('./check-in.ts')).checkIn,
  page: async () => (await import('./page.ts')).page,
  voice: async () => (await import('./voice.ts')).voice,
  understand: async () => (await import('./understand.ts')).understand,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(groups).join(',') },
    strict: { type: 'boolean', default: false },
  },
});
let missed = 0;
let failed = 0;

for (const name of values.only.split(',')) {
  const group = groups[name.trim()];
  if (!group) {
    say(`There is no group ${name}. There is: ${Object.keys(groups).join(', ')}.`);
    process.exit(2);
  }
  try {
    await (await group())((measured) => {
      const line = toLine(measured);
      if (line.ok === false) missed++;
      process.stdout.write(`${JSON.stringify(line)}\n`);
    });
  } catch (error) {
    failed++;
    say(`${name}: stopped. ${error instanceof Error ? error.stack : error}`);
  }
}
if (missed > 0) say(`${missed} bar(s) missed.`);
if (failed > 0) process.exitCode = 1;
else if (values.strict && missed > 0) process.exitCode = 3;
// Sockets that a call left open do not keep us.
setTimeout(() => process.exit(), 2000).unref();
