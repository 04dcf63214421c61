import type { Client } from '@libsql/client';
import type { Step } from '../../core/step.ts';
import { type EntryTexts, entryText } from '../entry-text.ts';
import type { Statement } from '../statements.ts';

/** What is stored of a live room: its rows, and what they say until somebody asks. */
interface Kept {
  rows: number[];
  bodies: string[];
}

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

/** In place of a room, for what several say. No room has this id: there is always something behind the line. */
const sharedBy = (organisation: string): string => `${organisation}_`;
const isShared = (handoff: string): boolean => handoff.indexOf('_') === handoff.length - 1;

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
  const kept = new Map<string, Kept>();
  /** Rooms of rows that several have. */
  const sharers = new Map<number, Set<string>>();
  const begun = new Set<string>();
  let lastRow = 0;
  let whole: Promise<void> | undefined;

  async function read(sql: string, args: string[]): Promise<void> {
    const { rows } = await client.execute({ sql, args });
    for (const { id, room, body } of rows) {
      const [row, handoff, text] = [Number(id), String(room), String(body)];
      lastRow = Math.max(lastRow, row);
      if (!isShared(handoff)) {
        add(handoff, row).bodies.push(text);
        continue;
      }
      const lists: [room: string, ...entries: unknown[]][] = JSON.parse(text);
      for (const [of, ...entries] of lists) add(of, row).bodies.push(JSON.stringify(entries));
      sharers.set(row, new Set(lists.map(([of]) => of)));
    }
  }

  function add(room: string, row: number): Kept {
    const found = kept.get(room) ?? { rows: [], bodies: [] };
    kept.set(room, found);
    found.rows.push(row);
    return found;
  }

  function said({ entries }: Step, texts: EntryTexts): Map<string, string[]> {
    const rooms = new Map<string, string[]>();
    for (const { room, entry } of entries) {
      const text = entryText(texts, entry);
      const known = rooms.get(room);
      if (known) known.push(text);
      else rooms.set(room, [text]);
    }
    return rooms;
  }

  function insert(organisation: string, rooms: Map<string, string[]>): Statement[] {
    const [[room, entries] = ['', []], second] = rooms;
    if (entries.length === 0) return [];
    const row = ++lastRow;
    for (const of of rooms.keys()) add(of, row);
    if (second) sharers.set(row, new Set(rooms.keys()));
    const lists = Array.from(rooms, ([of, list]) => `["${of}",${list.join(',')}]`);
    const args = second
      ? [row, sharedBy(organisation), `[${lists.join(',')}]`]
      : [row, room, entries.length > 1 ? `[${entries.join(',')}]` : entries.join('')];
    return [{ sql: 'INSERT INTO handoff_log (id, handoff_id, body) VALUES (?1, ?2, ?3)', args }];
  }

  function remove(rooms: readonly string[]): Statement[] {
    const gone = new Set<number>();
    const trimmed = new Set<number>();
    for (const room of rooms) {
      for (const row of kept.get(room)?.rows ?? []) {
        const others = sharers.get(row);
        others?.delete(room);
        if (others?.size) trimmed.add(row);
        else {
          gone.add(row);
          trimmed.delete(row);
          sharers.delete(row);
        }
      }
      kept.delete(room);
    }
    const statements: Statement[] = [];
    if (gone.size > 0) {
      const sql = 'DELETE FROM handoff_log WHERE id IN (SELECT value FROM json_each(?1))';
      statements.push({ sql, args: [JSON.stringify([...gone])] });
    }
    if (trimmed.size > 0) {
      const sql = `UPDATE handoff_log SET body = (SELECT json_group_array(json(said.value)) FROM json_each(body) AS said
                   WHERE said.value ->> 0 NOT IN (SELECT value FROM json_each(?1)))
                   WHERE id IN (SELECT value FROM json_each(?2))`;
      statements.push({ sql, args: [JSON.stringify(rooms), JSON.stringify([...trimmed])] });
    }
    return statements;
  }

  return {
    async load(organisation) {
      whole ??= read('SELECT id, handoff_id AS room, body FROM handoff_log ORDER BY id', []).catch((error: unknown) => {
        whole = undefined;
        kept.clear();
        sharers.clear();
        throw error;
      });
      await whole;
      if (!begun.has(organisation)) {
        begun.add(organisation);
        return;
      }
      const prefix = sharedBy(organisation);
      for (const room of kept.keys()) if (room.startsWith(prefix)) kept.delete(room);
      const own = 'substr(handoff_id, 1, length(?1)) = ?1';
      await read(`SELECT id, handoff_id AS room, body FROM handoff_log WHERE ${own} ORDER BY id`, [prefix]);
    },
    take(room) {
      const found = kept.get(room);
      if (!found) return [];
      const { bodies } = found;
      found.bodies = [];
      return bodies;
    },
    statements(organisation, step, texts) {
      const { archived, erased } = step;
      const statements = insert(organisation, said(step, texts));
      for (const [room, talk] of archived) {
        const args = [`[${talk.map((entry) => entryText(texts, entry)).join(',')}]`, room];
        statements.push({ sql: 'UPDATE handoff SET is_live = 0, talk = ?1 WHERE id = ?2', args });
      }
      return [...statements, ...remove([...archived.keys(), ...erased])];
    },
  };
}
