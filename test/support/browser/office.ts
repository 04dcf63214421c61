import { demoCases } from '../../../demo/cases/index.ts';
import { type DemoCase, demoSource } from '../../../demo/demo-case.ts';
import type { OfficeActionName } from '../../../demo/office/actions.ts';
import type { PersonKey } from '../../../demo/people.ts';
import { caseIdOf } from '../../../edge/sources/case-id.ts';
import { demoCase } from './demo-case.ts';
import type { DemoServer } from './demo-server.ts';
import { minute, tuesdayMorning } from './moment.ts';

/** A back office beside the browser: pushes through the same door as the one on `/backoffice/`. */
export interface Office {
  /** One thing happens to a case, a minute later than what was before. */
  act(number: string, action: OfficeActionName): Promise<void>;
  /** Tells each case that was changed anew. */
  putBack(): Promise<void>;
  /** Remembers a case that is changed in another way, so that it is put back. */
  willChange(number: string): void;
  casesOf(person: PersonKey): readonly DemoCase[];
  /** Our own id of a case. */
  idOf(number: string): Promise<string>;
}

export function createOffice(server: DemoServer): Office {
  const changed = new Set<string>();
  const post = async (path: string, body: object) => {
    const answer = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ language: 'nl', ...body }),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  };
  return {
    async act(number, action) {
      changed.add(number);
      await server.clock.advance(minute);
      await post('/demo/push', { number, action });
    },
    async putBack() {
      await server.clock.set(tuesdayMorning);
      for (const number of changed) await post('/demo/reset', { number });
    },
    willChange: (number) => changed.add(number),
    casesOf: (person) => demoCases.filter(({ holder }) => holder === person),
    idOf(number) {
      const { organisation } = demoCase(number);
      return caseIdOf(server.deps.keys, organisation, demoSource, number);
    },
  };
}
