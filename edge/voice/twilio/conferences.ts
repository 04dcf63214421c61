import * as v from 'valibot';
import { BoundedMap } from '../../cases/bounded-map.ts';
import { type RestFields, TwilioError, type TwilioRest } from './rest.ts';

const conferenceList = v.object({ conferences: v.array(v.object({ sid: v.string() })) });
const participant = v.object({ call_sid: v.string() });
const added = v.object({ conference_sid: v.string() });
const remembered = 1000;

/** Conferences by our own name for them, and who is in them by label. Twilio changes them by its own name only. */
export interface Conferences {
  /** Calls somebody into a conference, which is opened when it is not there. Tried once: twice would be two calls. */
  call(conference: string, fields: RestFields): Promise<void>;
  /** The call of who has this label; nothing when nobody has. */
  callOf(conference: string, label: string): Promise<string | undefined>;
  /** @returns false when nobody with this label is there. */
  change(conference: string, label: string, fields: RestFields): Promise<boolean>;
  /** Lets somebody go. Who is not there needs nothing. */
  remove(conference: string, label: string): Promise<void>;
  /** Lets everyone go. A conference that is over needs nothing. */
  end(conference: string): Promise<void>;
}

export function createConferences(rest: TwilioRest): Conferences {
  const known = new BoundedMap<string, string>(remembered);

  async function find(conference: string): Promise<string | undefined> {
    const found = known.get(conference);
    if (found !== undefined) return found;
    // Without a status Twilio lists those in progress only, and one in which a citizen waits alone has not begun.
    for (const Status of ['in-progress', 'init']) {
      const query = { FriendlyName: conference, Status, PageSize: 1 };
      const { conferences } = v.parse(conferenceList, await rest.send('GET', '/Conferences.json', query));
      const [first] = conferences;
      if (!first) continue;
      known.set(conference, first.sid);
      return first.sid;
    }
    return undefined;
  }

  /** Does something in a conference. @returns nothing when the conference or what is asked of it is not there. */
  async function within<Result>(
    conference: string,
    run: (path: string) => Promise<Result>,
  ): Promise<Result | undefined> {
    const wasKnown = known.get(conference) !== undefined;
    const sid = await find(conference);
    if (sid === undefined) return undefined;
    try {
      return await run(`/Conferences/${sid}`);
    } catch (error) {
      if (!(error instanceof TwilioError) || error.status !== 404) throw error;
      known.delete(conference);
      // It may have ended, and begun again under the same name.
      return wasKnown ? within(conference, run) : undefined;
    }
  }

  const seat = (label: string) => `/Participants/${encodeURIComponent(label)}.json`;
  return {
    async call(conference, fields) {
      const answer = await rest.sendOnce('POST', `/Conferences/${conference}/Participants.json`, fields);
      // While nobody is in it yet it may stand in no list.
      const { success, output } = v.safeParse(added, answer);
      if (success) known.set(conference, output.conference_sid);
    },
    callOf: (conference, label) =>
      within(conference, async (path) => v.parse(participant, await rest.send('GET', path + seat(label))).call_sid),
    change: async (conference, label, fields) =>
      (await within(conference, async (path) => {
        await rest.send('POST', path + seat(label), fields);
        return true;
      })) ?? false,
    async remove(conference, label) {
      await within(conference, (path) => rest.send('DELETE', path + seat(label)));
    },
    async end(conference) {
      const last = known.get(conference);
      known.delete(conference);
      if ((await find(conference)) === undefined && last !== undefined) known.set(conference, last);
      await within(conference, (path) => rest.send('POST', `${path}.json`, { Status: 'completed' }));
      known.delete(conference);
    },
  };
}
