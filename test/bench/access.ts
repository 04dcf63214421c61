import { openNodeDatabases } from '../../db/clients/node.ts';
import { attempt } from '../../db/zaak/schema.ts';
import { openWithLetter } from '../../edge/access/open-session.ts';
import { createSessionReader } from '../../edge/access/session-reader.ts';
import { ProblemError } from '../../edge/http/problem.ts';
import { type Report, say } from './report.ts';
import { letterCode, numberOf, organisation, seed, sessionFor } from './seed.ts';
import { inTurns, summarize } from './statistics.ts';

const perTurn = 50;
const turns = 60;
const wrongCode = 'XXXXXXXXXXXX';
const quiet = () => undefined;

/** Whether the time of a refusal tells a wrong number from a wrong code, and what it costs to recognise a session. */
export async function access(report: Report): Promise<void> {
  say('access: guessing at numbers and codes');
  const readable = Array.from({ length: perTurn }, (_, index) => index);
  const seeded = await seed(readable.length, readable);
  const databases = await openNodeDatabases(seeded.directory);
  const deps = {
    zaak: databases.zaak,
    keys: seeded.keys,
    clock: () => new Date(),
    random: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
    log: { info: quiet, warn: quiet, error: quiet },
  };

  async function microseconds(number: (index: number) => string, code: string): Promise<number> {
    await deps.zaak.delete(attempt);
    const started = performance.now();
    for (const index of readable) {
      const guess = { kind: 'letter', organisation, number: number(index), code } as const;
      await openWithLetter(deps, guess).then(unexpected, refused);
    }
    return ((performance.now() - started) * 1000) / perTurn;
  }

  try {
    const summary = summarize(
      await inTurns(
        turns,
        5,
        () => microseconds((index) => `N-${index}`, letterCode),
        () => microseconds(numberOf, wrongCode),
      ),
    );
    report({
      name: 'refusal of a wrong code, against that of a wrong number (either way)',
      value: summary.value,
      reference: summary.reference,
      unit: 'us',
      ratio: Math.max(summary.valueToReference, 1 / summary.valueToReference),
      bar: '<= 1.05',
    });

    const reader = createSessionReader(deps);
    const token = await sessionFor(seeded.keys, { kind: 'case', caseId: 'c_0123456789abcdef01' }, 'bench-session');
    const now = Date.now();
    await reader.read(token, now);
    const reads = 1_000_000;
    const header = Buffer.from(token);
    const started = performance.now();
    // A header arrives as a new string each time, and so it is here.
    for (let count = 0; count < reads; count++) reader.recall(header.toString('latin1'), now);
    report({
      name: 'session of a token read before, once a header is text',
      value: ((performance.now() - started) * 1000) / reads,
      unit: 'us',
      bar: '<= 2',
    });
  } finally {
    databases.close();
    seeded.remove();
  }
}

function unexpected(): never {
  throw new Error('A wrong guess opened a session.');
}

function refused(error: unknown): void {
  if (!(error instanceof ProblemError) || error.code !== 'wrong-code') throw error;
}
