import { type DemoCase, demoSource, toCaseInput } from '../../../demo/demo-case.ts';
import { explain } from '../../../edge/progress/explain.ts';
import type { Explanation } from '../../../edge/protocol/explanation.ts';

/** A demo case explained on a day, as if its events were heard of on the day they took effect. */
export function explainDemo(demo: DemoCase, today: string): Explanation {
  const { number, title, type, events } = toCaseInput(demo, today);
  return explain(
    {
      id: `demo-${number}`,
      number,
      ...(title && { title }),
      organisationKind: demo.organisation === 'vlierhof' ? 'landlord' : 'municipality',
      type,
      events: events.map((event) => ({ ...event, recordedAt: `${event.on}T09:00:00Z`, source: demoSource })),
      version: 1,
      updatedAt: `${today}T09:00:00Z`,
    },
    today,
  );
}
