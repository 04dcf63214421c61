import type { Client } from '@libsql/client';
import type { Step } from '../../core/step.ts';
import { type EntryTexts, entryText } from '../entry-text.ts';
import type { Statement } from '../statements.ts';
import { type Removed, StoredRows, sharedBy } from './stored-rows.ts';

/**
 * What was said in all live rooms of this process. Rows are only added at the end, so that many rooms share a page; which
 * rows are whose is known here, so that no index has to be kept for it.
 *
 * What one room says at one moment is a row of that room: an entry, or a list of them. What several rooms of an office
 * say at one moment is one row of the office, since SQLite counts rows more than it does bytes: a list of lists, each a
 * room and its entries. When a room goes, its list is taken out of such a row.
 */
export interface TalkLog {
  /** Reads what is stored: of every organisation the first time, of one when its office begins anew. */
  load(organisation: string): Promise<void>;
  /** What was said in a room, once, in texts of JSON of one entry or of several: whoever asks keeps it. */
  take(room: string): string[];
  /** What a step of an office adds and removes. */
  statements(organisation: string, step: Step, texts: EntryTexts): Statement[];
}

/** What rows that several rooms have say of the talks of a case, also while their office is not open. */
export const eraseSharedStatements = (organisation: string, caseId: string): Statement[] => [
  {
    sql: `UPDATE handoff_log SET body = (SELECT json_group_array(json(said.value)) FROM json_each(body) AS said
          WHERE said.value ->> 0 NOT IN (SELECT id FROM handoff WHERE organisation = ?1 AND case_id = ?2))
          WHERE handoff_id = ?3`,
    args: [organisation, caseId, sharedBy(organisation)],
  },
  { sql: `DELETE FROM handoff_log WHERE handoff_id = ?1 AND body = '[]'`, args: [sharedBy(organisation)] },
];

export function createTalkLog(client: Client): TalkLog {
  const stored = new StoredRows();
  const begun = new Set<string>();
  let whole: Promise<void> | undefined;

  async function read(where: string, args: string[]): Promise<void> {
    const sql = `SELECT id, handoff_id AS room, body FROM handoff_log WHERE ${where} ORDER BY id`;
    const { rows } = await client.execute({ sql, args });
    for (const { id, room, body } of rows) stored.read(Number(id), String(room), String(body));
  }

  return {
    async load(organisation) {
      whole ??= read('true', []).catch((error: unknown) => {
        whole = undefined;
        stored.clear();
        throw error;
      });
      await whole;
      if (!begun.has(organisation)) {
        begun.add(organisation);
        return;
      }
      const prefix = sharedBy(organisation);
      stored.forgetOf(prefix);
      await read('substr(handoff_id, 1, length(?1)) = ?1', [prefix]);
    },
    take: (room) => stored.take(room),
    statements(organisation, step, texts) {
      const { archived, erased } = step;
      const said = saidPerRoom(step, texts);
      const archive = Array.from(archived, ([room, talk]): Statement => {
        const args = [`[${talk.map((entry) => entryText(texts, entry)).join(',')}]`, room];
        return { sql: 'UPDATE handoff SET is_live = 0, talk = ?1 WHERE id = ?2', args };
      });
      const rooms = [...archived.keys(), ...erased];
      return [
        ...(said.size > 0 ? [insertStatement(stored.add([...said.keys()]), organisation, said)] : []),
        ...archive,
        ...removeStatements(rooms, stored.remove(rooms)),
      ];
    },
  };
}

function saidPerRoom({ entries }: Step, texts: EntryTexts): Map<string, string[]> {
  const rooms = new Map<string, string[]>();
  for (const { room, entry } of entries) {
    const text = entryText(texts, entry);
    const known = rooms.get(room);
    if (known) known.push(text);
    else rooms.set(room, [text]);
  }
  return rooms;
}

function insertStatement(row: number, organisation: string, said: ReadonlyMap<string, string[]>): Statement {
  const [[room, entries] = ['', []], second] = said;
  const lists = Array.from(said, ([of, list]) => `["${of}",${list.join(',')}]`);
  const args = second
    ? [row, sharedBy(organisation), `[${lists.join(',')}]`]
    : [row, room, entries.length > 1 ? `[${entries.join(',')}]` : entries.join('')];
  return { sql: 'INSERT INTO handoff_log (id, handoff_id, body) VALUES (?1, ?2, ?3)', args };
}

function removeStatements(rooms: readonly string[], { gone, trimmed }: Removed): Statement[] {
  const statements: Statement[] = [];
  if (gone.length > 0) {
    const sql = 'DELETE FROM handoff_log WHERE id IN (SELECT value FROM json_each(?1))';
    statements.push({ sql, args: [JSON.stringify(gone)] });
  }
  if (trimmed.length > 0) {
    const sql = `UPDATE handoff_log SET body = (SELECT json_group_array(json(said.value)) FROM json_each(body) AS said
                 WHERE said.value ->> 0 NOT IN (SELECT value FROM json_each(?1)))
                 WHERE id IN (SELECT value FROM json_each(?2))`;
    statements.push({ sql, args: [JSON.stringify(rooms), JSON.stringify(trimmed)] });
  }
  return statements;
}
