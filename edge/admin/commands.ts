import * as v from 'valibot';
import type { AccessDeps } from '../access/deps.ts';
import { createSourceKey, revokeSourceKeys } from '../access/source-key.ts';
import { topics } from '../assistant/understand/topics.ts';
import type { Organisations } from '../organisation/organisations.ts';
import { organisationContent } from '../protocol/content.ts';
import { organisationConfig } from '../protocol/organisation.ts';
import { foreignId, organisationCode } from '../protocol/primitives.ts';

export interface AdminDeps extends AccessDeps {
  organisations: Organisations;
}

/** A mistake of whoever typed the command, told without a stack. */
export class UsageError extends Error {}

export const usage = [
  'npm run admin -- organisations                       lists what is set up',
  'npm run admin -- organisation <file.json>            sets an organisation up, or changes it',
  'npm run admin -- content <organisation> <file.json>  replaces what it tells about its subjects',
  'npm run admin -- key <organisation> <source>         makes an API key for a back office; shown once',
  'npm run admin -- revoke <organisation> <source>      stops every key of that back office',
].join('\n');

/** Carries out one command and returns what to print. @throws UsageError in words when it can't. */
export async function runAdminCommand(
  deps: AdminDeps,
  args: readonly string[],
  readFile: (path: string) => string,
): Promise<string[]> {
  const [command, ...rest] = args;
  if (command === 'organisations') {
    const all = await deps.organisations.all();
    return all.map(({ facts }) => `${facts.code}  ${facts.name.nl}`);
  }
  if (command === 'organisation' && rest[0]) return setUp(deps, rest[0], readFile);
  if (command === 'content' && rest[0] && rest[1]) return setContent(deps, rest[0], rest[1], readFile);
  if ((command === 'key' || command === 'revoke') && rest.length === 2) {
    const place = { organisation: read(organisationCode, rest[0]), source: read(foreignId, rest[1]) };
    if (!(await deps.organisations.find(place.organisation)))
      throw new UsageError(`There is no organisation ${place.organisation}.`);
    if (command === 'key') return [await createSourceKey(deps, place)];
    await revokeSourceKeys(deps, place);
    return [`No key of ${place.source} works any more.`];
  }
  throw new UsageError(usage);
}

type ReadFile = (path: string) => string;

async function setUp(deps: AdminDeps, path: string, readFile: ReadFile): Promise<string[]> {
  const config = readJson(organisationConfig, path, readFile);
  await deps.organisations.put(config);
  const { facts } = config;
  return [
    `${facts.name.nl} is set up.`,
    `Put this line in its pages, with the address of this installation:`,
    `<script type="module" src="https://houvast.example.nl/houvast.js?organisation=${facts.code}" async></script>`,
  ];
}

async function setContent(deps: AdminDeps, code: string, path: string, readFile: ReadFile): Promise<string[]> {
  const content = readJson(organisationContent, path, readFile);
  const known = new Set<string>(topics);
  const unknown = content.entries
    .filter(({ topic }) => !known.has(topic))
    .map(({ topic }) => `  ${topic}: not a topic`);
  if (unknown.length > 0) throw new UsageError([`${path} was not taken over. Nothing changed.`, ...unknown].join('\n'));
  if (!(await deps.organisations.putContent(code, content))) throw new UsageError(`There is no organisation ${code}.`);
  const { length } = content.entries;
  return [`${code} tells about ${length} ${length === 1 ? 'subject' : 'subjects'}.`];
}

function readJson<Schema extends v.GenericSchema>(
  schema: Schema,
  path: string,
  readFile: ReadFile,
): v.InferOutput<Schema> {
  let content: unknown;
  try {
    content = JSON.parse(readFile(path));
  } catch {
    throw new UsageError(`${path} can't be read as JSON.`);
  }
  const result = v.safeParse(schema, content);
  if (result.success) return result.output;
  const lines = result.issues.map(
    (issue) => `  ${v.getDotPath(issue) ?? ''}: expected ${issue.expected ?? 'something else'}`,
  );
  throw new UsageError([`${path} was not taken over. Nothing changed.`, ...lines].join('\n'));
}

function read<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new UsageError(usage);
  return result.output;
}
