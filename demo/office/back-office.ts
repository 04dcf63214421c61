import { createSourceKey, revokeSourceKeys } from '../../edge/access/source-key.ts';
import { createApp } from '../../edge/app.ts';
import { phraseCase } from '../../edge/assistant/phrase.ts';
import type { CaseView } from '../../edge/assistant/view.ts';
import { loadWords } from '../../edge/assistant/words/load.ts';
import type { LoadedCase } from '../../edge/cases/case-store.ts';
import type { Deps } from '../../edge/deps.ts';
import { explain } from '../../edge/progress/explain.ts';
import { todayInNetherlands } from '../../edge/progress/today.ts';
import type { CaseEvent } from '../../edge/protocol/events.ts';
import type { Language } from '../../edge/protocol/primitives.ts';
import { caseIdOf } from '../../edge/sources/case-id.ts';
import { demoDays } from '../days.ts';
import { type DemoCase, type DemoOrganisationCode, demoSource } from '../demo-case.ts';
import { people } from '../people.ts';
import { siteWords } from '../site/words.ts';
import { longDay } from '../text.ts';
import { type OfficeActionName, officeActionNames, officeActions } from './actions.ts';

/** What the back office's screen shows of a case: the first lines of what the citizen reads. */
interface OfficeView {
  version: number;
  answer: CaseView['answer'];
  /** The latest day, in words. */
  when?: string;
  /** Which actions can be done now. */
  possible: OfficeActionName[];
}

export interface PushReport {
  before: OfficeView;
  after: OfficeView;
  request: { method: 'PUT'; path: string; body: unknown };
  response: { status: number; body: unknown };
}

/** A back office as an organisation would have it: it knows its cases and pushes them with its own API key. */
export function createBackOffice(deps: Deps) {
  const api = createApp(deps);
  const keys = new Map<DemoOrganisationCode, string>();

  async function load({ organisation, number }: DemoCase): Promise<LoadedCase> {
    const found = await deps.cases.find(await caseIdOf(deps.keys, organisation, demoSource, number));
    if (!found) throw new Error('This demo case is not stored.');
    return found;
  }

  function office({ file }: LoadedCase) {
    const events = file.events.map(({ recordedAt: _recordedAt, source: _source, ...event }): CaseEvent => event);
    const taken = new Set(events.map(({ id }) => id));
    const newId = (name: string): string => {
      for (let count = 1; ; count++) if (!taken.has(`${name}-${count}`)) return `${name}-${count}`;
    };
    // What agents did is theirs: sent along, it would stand there twice.
    const own = events.filter((_, index) => file.events[index]?.source === demoSource);
    return { type: file.type, events, own, newId, days: demoDays(todayInNetherlands(deps.clock())) };
  }

  async function view(loaded: LoadedCase, language: Language): Promise<OfficeView> {
    const explanation = explain(loaded.file, todayInNetherlands(deps.clock()));
    const { answer } = phraseCase(explanation, { words: await loadWords(language) });
    const { clock, late } = explanation;
    const latest = late ? late.newDate : clock.status !== 'ended' && clock.latestOn;
    const now = office(loaded);
    return {
      version: loaded.file.version,
      answer,
      ...(latest && { when: siteWords[language].latest(longDay(latest, language)) }),
      possible: officeActionNames.filter((name) => officeActions[name].events(now)),
    };
  }

  async function keyOf(organisation: DemoOrganisationCode, renew: boolean): Promise<string> {
    const known = keys.get(organisation);
    if (known && !renew) return known;
    await revokeSourceKeys(deps, { organisation, source: demoSource });
    const key = await createSourceKey(deps, { organisation, source: demoSource });
    keys.set(organisation, key);
    return key;
  }

  async function put(organisation: DemoOrganisationCode, path: string, body: string): Promise<Response> {
    const send = async (renew: boolean) =>
      api.request(path, {
        method: 'PUT',
        headers: { Authorization: `Bearer ${await keyOf(organisation, renew)}`, 'Content-Type': 'application/json' },
        body,
      });
    const response = await send(false);
    // Another process of the demo made itself a new key, and so took ours away.
    return response.status === 401 ? send(true) : response;
  }

  return {
    async show(demo: DemoCase, language: Language): Promise<OfficeView> {
      return view(await load(demo), language);
    },

    /** Does one action. Nothing when it can't be done now. */
    async push(demo: DemoCase, action: OfficeActionName, language: Language): Promise<PushReport | undefined> {
      const loaded = await load(demo);
      const now = office(loaded);
      const added = officeActions[action].events(now);
      if (!added) return undefined;
      const before = await view(loaded, language);
      const body = {
        number: demo.number,
        title: demo.title,
        type: now.type,
        holders: [people[demo.holder].holder],
        events: [...now.own, ...added],
      };
      const path = `/v1/sources/${demoSource}/cases/${demo.number}`;
      const response = await put(demo.organisation, path, JSON.stringify(body));
      return {
        before,
        after: await view(await load(demo), language),
        request: { method: 'PUT', path, body },
        response: { status: response.status, body: await response.json() },
      };
    },
  };
}
