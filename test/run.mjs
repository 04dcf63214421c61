/**
 * `npm test`, `npm run verify`, `npm run build` and `npm run bench`.
 * Starts on any Node from 20 with nothing installed; everything after set-up runs on the project's own Node.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { buildWidget } from '../demo/build.mjs';
import { root, run, setUp } from '../demo/setup.mjs';

// The largest first, so that the others fill the time beside it.
const typed = [
  'test/tsconfig.json',
  'edge/tsconfig.json',
  'edge/tsconfig.worker.json',
  'test/tsconfig.workerd.json',
  'widget/tsconfig.json',
];
const tally = { passed: 0, failed: 0, skipped: 0 };
/** Tests that passed only the second time, each with what went wrong the first time. */
const flaky = [];
/** A slow machine may trip over a test or two. More than these, and something is broken. */
const flakyAllowed = 3;

try {
  const [command = 'test', ...rest] = process.argv.slice(2);
  const node = setUp();
  const commands = {
    test: () => test(node),
    verify: () => verify(node),
    build: () => build(node),
    bench: () => bench(node, rest),
    prove: () => prove(node, rest),
  };
  if (!Object.hasOwn(commands, command))
    throw new Error(`Unknown command: ${command}. There is: ${Object.keys(commands).join(', ')}.`);
  process.exitCode = await commands[command]();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** Everything: static checks, the widget, unit and contract suites, and the journeys in a real browser. */
async function test(node) {
  const chromium = await run(node, ['test/support/chromium.ts']);
  if (chromium !== 0) return chromium;
  await staticChecks(node);
  await check('The widget builds', () => buildWidget(node));
  await vitest(node, []);
  await playwright(node);
  return closingLine();
}

/** The quick round before a commit: format, lint, types, unit. No network, no browser. */
async function verify(node) {
  await staticChecks(node);
  await vitest(node, ['--project', 'unit']);
  return closingLine();
}

async function build(node) {
  await buildWidget(node, { force: true });
  console.log('The widget is in dist/widget.');
  return 0;
}

async function bench(node, args) {
  await buildWidget(node);
  return run(node, ['test/bench/run.ts', ...args]);
}

/** Walks the lane that leaves no record, on both hosts and in a real browser, and searches every byte for a trace. */
async function prove(node, args) {
  const chromium = await run(node, ['test/support/chromium.ts']);
  if (chromium !== 0) return chromium;
  await buildWidget(node);
  return run(node, ['test/prove/rondkomen.ts', ...args]);
}

async function staticChecks(node) {
  const steps = [
    ...typed.map((project) => [
      `Types of ${project}`,
      ['node_modules/typescript/bin/tsc', '-p', project, ...known(project)],
    ]),
    ['Format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  ];
  // Two at a time, each on a core of its own: less work in all than each on every core.
  const takeSteps = async () => {
    for (let step = steps.shift(); step; step = steps.shift()) {
      const [name, args] = step;
      await check(name, async () => {
        const { code, output } = await runQuietly(node, args);
        if (code !== 0) throw new Error(`It said:\n${output}`);
      });
    }
  };
  await Promise.all([takeSteps(), takeSteps()]);
}

/** The compiler remembers what it found in files that did not change. */
function known(project) {
  const memory = join(root, 'node_modules', '.cache', 'houvast', `${project.replaceAll('/', '-')}.tsbuildinfo`);
  return ['--singleThreaded', '--incremental', '--tsBuildInfoFile', memory];
}

/** Runs a process that keeps its words to itself until it is done. */
function runQuietly(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** One step that passes or fails as a whole. */
async function check(name, step) {
  try {
    await step();
    tally.passed += 1;
    console.log(`ok: ${name}`);
  } catch (error) {
    tally.failed += 1;
    console.error(`FAILED: ${name}. ${error.message}`);
  }
}

async function vitest(node, args) {
  await counted('Vitest', async (report) => {
    const again = `${report}.flaky`;
    const code = await run(
      node,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--config',
        'test/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        '--reporter=./test/support/flaky-reporter.ts',
        `--outputFile.json=${report}`,
        ...args,
      ],
      { HOUVAST_FLAKY_REPORT: again },
    );
    if (existsSync(again)) flaky.push(...JSON.parse(readFileSync(again, 'utf8')));
    return [
      code,
      (found) => ({
        passed: found.numPassedTests,
        failed: found.numFailedTests,
        skipped: found.numPendingTests + found.numTodoTests,
      }),
    ];
  });
}

async function playwright(node) {
  if (!['e2e', 'a11y', 'smoke'].some(hasTests)) return;
  await counted('Playwright', async (report) => {
    const code = await run(
      node,
      ['node_modules/@playwright/test/cli.js', 'test', '--config', 'test/playwright.config.ts'],
      {
        HOUVAST_PLAYWRIGHT_REPORT: report,
      },
    );
    return [
      code,
      ({ stats, suites }) => {
        flaky.push(...suites.flatMap(flakyIn));
        return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
      },
    ];
  });
}

/** The tests in a suite of Playwright's report that passed only the second time. */
function flakyIn({ suites = [], specs = [] }) {
  const here = specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'flaky')
      .map(({ projectName, results }) => {
        const [reason] = stripVTControlCharacters(results[0]?.error?.message ?? '').split('\n');
        return `[${projectName}] ${file}:${line} ${title}. The first time: ${reason}`;
      }),
  );
  return [...here, ...suites.flatMap(flakyIn)];
}

function hasTests(folder) {
  const path = join(root, 'test', folder);
  return existsSync(path) && readdirSync(path, { recursive: true }).some((file) => /\.(test|spec)\.ts$/.test(file));
}

/** Adds a runner's own count. A runner that fell over without a failed test counts as one failure. */
async function counted(name, runner) {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-report-'));
  try {
    const report = join(folder, 'report.json');
    const [code, read] = await runner(report);
    const isReported = existsSync(report);
    const counts = isReported ? read(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 };
    if ((code !== 0 || !isReported) && counts.failed === 0) {
      console.error(`${name} stopped with code ${code}${isReported ? '' : ' and left no report'}.`);
      counts.failed = 1;
    }
    for (const outcome of Object.keys(tally)) tally[outcome] += counts[outcome];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function closingLine() {
  const { passed, failed, skipped } = tally;
  const isTooFlaky = flaky.length > flakyAllowed;
  if (flaky.length > 0) {
    console.log(`\n${flaky.length} ${flaky.length === 1 ? 'test' : 'tests'} passed only the second time:`);
    for (const line of flaky) console.log(`  flaky: ${line}`);
    if (isTooFlaky) console.log(`That is more than ${flakyAllowed}, so they count as failed.`);
  }
  const counted = isTooFlaky ? flaky.length : 0;
  console.log(`\n${passed - counted} passed, ${failed + counted} failed${skipped ? `, ${skipped} skipped` : ''}`);
  return failed + counted === 0 ? 0 : 1;
}
