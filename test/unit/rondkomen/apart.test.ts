import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const ownFolders = ['edge/rondkomen/', 'edge/protocol/', 'db/rondkomen/', 'db/clients/rondkomen'];
const packages = ['altcha-lib', 'drizzle-orm', 'hono', 'hono-openapi', 'temporal-polyfill', 'valibot'];
/** What may know of the lane: what puts the app together, the hosts, and the demo that fills it. */
const knowing = ['edge/open-rondkomen.ts', 'edge/node-host/', 'edge/worker-host/', 'demo/rondkomen.ts', 'test/'];

function sourcesBelow(folder: string): { path: string; text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function importsOf({ path, text }: { path: string; text: string }): string[] {
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) => specifier);
  return specifiers.map((specifier) =>
    specifier.startsWith('.') ? relative(root, resolve(join(root, dirname(path)), specifier)) : specifier,
  );
}

describe('the lane that leaves no record', () => {
  const lane = sourcesBelow('edge/rondkomen');

  test('[NR-07] imports its own folder, the protocol, its own database and a few libraries', () => {
    expect(lane.length).toBeGreaterThan(10);
    const foreign = lane.flatMap(importsOf).filter((imported) => {
      if (ownFolders.some((folder) => imported.startsWith(folder))) return false;
      return !packages.some((name) => imported === name || imported.startsWith(`${name}/`));
    });
    expect(foreign).toEqual([]);
  });

  test('[NR-07] is imported by the hosts and by what puts the app together only', () => {
    const others = ['edge', 'db', 'demo', 'widget'].flatMap(sourcesBelow).filter(({ path }) => {
      return !path.startsWith('edge/rondkomen/') && !knowing.some((start) => path.startsWith(start));
    });
    const reaching = others.filter((source) => importsOf(source).some((name) => name.startsWith('edge/rondkomen/')));
    expect(reaching.map(({ path }) => path)).toEqual([]);
  });

  test('[NR-08] reads no network address, no cookie, no device and no log', () => {
    const asks =
      /x-forwarded|forwarded-for|cf-connecting|x-real-ip|remoteaddress|conninfo|networkof|user-agent|getcookie|hono\/cookie|console\.|process\.env/i;
    expect(lane.filter(({ text }) => asks.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('[NR-08] reads five headers, of which none says who is asking', () => {
    const read = lane.flatMap(({ text }) => [
      ...text.matchAll(/\.(?:header|has|get)\((?:'([A-Z][\w-]+)'|codeHeader)/g),
    ]);
    const names = new Set(read.map(([, name]) => name ?? 'Houvast-Code'));
    // Two of these only to refuse the request that has them; an answer's own headers are among them as well.
    expect([...names].sort()).toEqual([
      'Accept-Language',
      'Authorization',
      'Cache-Control',
      'Content-Type',
      'Cookie',
      'Houvast-Code',
      'Upgrade',
    ]);
  });

  test('[NR-09] keeps no moment of booking, and no number that gives away the order', () => {
    const migrations = readdirSync(join(root, 'db/rondkomen/migrations')).filter((name) => name.endsWith('.sql'));
    const tables = migrations.flatMap((name) =>
      readFileSync(join(root, 'db/rondkomen/migrations', name), 'utf8')
        .split('CREATE TABLE')
        .slice(1),
    );
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      expect(table).toContain('WITHOUT ROWID');
      expect(table).not.toMatch(/_at`|autoincrement|uuid/i);
    }
  });
});
