import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const shellNames = ['chromium-headless-shell', 'chrome-headless-shell'];
const asRoot = process.getuid?.() === 0;

/** Quiet, and nothing of its own over the network. The sandbox can't run as root. */
export const chromiumArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(asRoot ? ['--no-sandbox'] : []),
];

/** A Chromium that starts on this machine, or undefined. `HOUVAST_CHROMIUM` names one. */
export function findChromium(): string | undefined {
  const candidates = [
    process.env['HOUVAST_CHROMIUM'] ?? '',
    chromium.executablePath(),
    ...onPath(names),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return candidates.find(starts);
}

/**
 * What the tests run in. The headless shell is the same engine without the windows, tabs and profiles around it, and
 * takes half the processor time; a machine without it has the whole Chromium.
 */
export function findTestChromium(): string | undefined {
  return [process.env['HOUVAST_CHROMIUM'] ?? '', ...onPath(shellNames)].find(starts) ?? findChromium();
}

/** Finds one or installs one: first Playwright's own, else the package of the system. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const playwright = fileURLToPath(new URL('../../node_modules/playwright/cli.js', import.meta.url));
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  if (!findChromium() && asRoot) {
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
  }
  const installed = findChromium();
  if (!installed)
    throw new Error(
      'The browser tests need Chromium and it could not be installed. Install it or set HOUVAST_CHROMIUM.',
    );
  return installed;
}

/** Finds the fastest there is for the tests, or installs it. Without it they run in the whole Chromium. */
export function ensureTestChromium(): string {
  const whole = ensureChromium();
  if (process.env['HOUVAST_CHROMIUM'] || onPath(shellNames).some(starts)) return findTestChromium() ?? whole;
  // Nobody's own machine: a container that is set up anew each time. Nothing that is there already is taken away.
  const install = ['install', '-y', '--no-install-recommends', '--no-remove', 'chromium-headless-shell'];
  if (asRoot && process.platform === 'linux' && !apt(...install)) {
    apt('update');
    apt(...install);
  }
  const found = findTestChromium() ?? whole;
  if (found === whole) console.log('There is no chromium-headless-shell: the browser tests take longer.');
  return found;
}

/** Whether the package manager of Debian did it. */
function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { stdio: 'inherit', env, timeout: 240_000 }).status === 0;
}

function onPath(commands: readonly string[]): string[] {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.flatMap((folder) => commands.map((name) => join(folder, name)));
}

function starts(path: string): boolean {
  return path !== '' && existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureTestChromium();
