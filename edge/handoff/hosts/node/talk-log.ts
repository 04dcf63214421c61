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
 */
export interface TalkLog {
  /** Reads what is stored: of every organisation the first time, of one when its office begins anew. */
  load(organisation: string): Promise<void>;
  /** What was said in a room, once, in texts of JSON of one entry or of several: whoever asks keeps it. */
  take(room: string): string[];
  /** What a step adds and removes. */
  statements(step: Step, texts: EntryTexts): Statement[];
}

export function createTalkLog(client: Client): TalkLog {
  const kept = new Map<string, Kept>();
  const begun = new Set<string>();
  let lastRow = 0;
  let whole: Promise<void> | undefined;

  async function read(sql: string, args: string[]): Promise<void> {
    const { rows } = await client.execute({ sql, args });
    for (const { id, room, body } of rows) add(String(room), Number(id)).bodies.push(String(body));
  }

  function add(room: string, row: number): Kept {
    const found = kept.get(room) ?? { rows: [], bodies: [] };
    kept.set(room, found);
    found.rows.push(row);
    lastRow = Math.max(lastRow, row);
    return found;
  }

  function* rowsOf(rooms: Iterable<string>): Iterable<number> {
    for (const room of rooms) {
      yield* kept.get(room)?.rows ?? [];
      kept.delete(room);
    }
  }

  return {
    async load(organisation) {
      whole ??= read('SELECT id, handoff_id AS room, body FROM handoff_log ORDER BY id', []);
      await whole;
      if (!begun.has(organisation)) {
        begun.add(organisation);
        return;
      }
      const prefix = `${organisation}_`;
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
    statements({ entries, archived, erased }, texts) {
      const statements: Statement[] = [];
      if (entries.length > 0) {
        // What was said in a room at one moment is one row: SQLite counts rows more than it does bytes.
        const said = new Map<string, string[]>();
        for (const { room, entry } of entries) {
          const text = entryText(texts, entry);
          const known = said.get(room);
          if (known) known.push(text);
          else said.set(room, [text]);
        }
        const rows = Array.from(said, ([room, bodies]) => {
          const row = lastRow + 1;
          add(room, row);
          return `[${row},"${room}",[${bodies.join(',')}]]`;
        });
        statements.push({
          sql: `INSERT INTO handoff_log (id, handoff_id, body)
                SELECT value ->> 0, value ->> 1, value -> 2 FROM json_each(?1)`,
          args: [`[${rows.join(',')}]`],
        });
      }
      for (const [room, talk] of archived) {
        const args = [`[${talk.map((entry) => entryText(texts, entry)).join(',')}]`, room];
        statements.push({ sql: 'UPDATE handoff SET is_live = 0, talk = ?1 WHERE id = ?2', args });
      }
      const gone = [...rowsOf([...archived.keys(), ...erased])];
      if (gone.length > 0) {
        const sql = 'DELETE FROM handoff_log WHERE id IN (SELECT value FROM json_each(?1))';
        statements.push({ sql, args: [JSON.stringify(gone)] });
      }
      return statements;
    },
  };
}
