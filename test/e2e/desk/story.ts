import { incomeSupport } from '../../../demo/case-types/income.ts';
import type { DemoDays } from '../../../demo/days.ts';
import type { DemoCase, DemoEvent } from '../../../demo/demo-case.ts';
import { toCaseInput } from '../../../demo/demo-case.ts';
import { text } from '../../../demo/text.ts';
import { issueCode } from '../../../edge/access/issue-code.ts';
import { todayInNetherlands } from '../../../edge/progress/today.ts';
import { caseIdOf } from '../../../edge/sources/case-id.ts';
import { eraseCase } from '../../../edge/sources/erase-case.ts';
import { storeCase } from '../../../edge/sources/store-case.ts';
import type { DemoServer } from '../../support/browser/demo-server.ts';

const advance = text('Kan ik een voorschot krijgen voor de huur?', 'Can I get an advance for the rent?');
const call = text('Wij bellen u over het voorschot.', 'We call you about the advance.');
const owner = { team: text('Team Inkomen', 'Income Team') };

/** Asked twice, promised a call twice, and nothing was done: the story that the desk is judged by. */
const askedTwice: DemoCase = {
  organisation: 'lindewaard',
  number: 'LW-77001',
  code: 'A3C4D6E7F9HJ',
  holder: 'yilmaz',
  title: text('Aanvraag bijstand', 'Application for income support'),
  shows: text('Twee keer gevraagd, twee keer beloofd.', 'Asked twice, promised twice.'),
  type: () => incomeSupport,
  events: (days) => [
    { id: 'received', type: 'received', on: days.ago(35), channel: 'counter' },
    { id: 'assess', type: 'step', step: 'assess', on: days.ago(7) },
    { id: 'asked-1', type: 'contacted', channel: 'phone', on: days.ago(12), question: 'advance', what: advance },
    { id: 'call-1', type: 'promised', on: days.ago(12), what: call, due: days.ago(9), owner },
    { id: 'asked-2', type: 'contacted', channel: 'phone', on: days.ago(7), question: 'advance', what: advance },
    { id: 'call-2', type: 'promised', on: days.ago(7), what: call, due: days.ago(5), owner },
  ],
};

const source = 'stories';

/** Puts the story in the database as a back office would, told anew. `more` is what happened besides. */
export async function tellStory(
  { deps }: Pick<DemoServer, 'deps'>,
  number: string,
  more: (days: DemoDays) => DemoEvent[] = () => [],
): Promise<{ number: string; code: string }> {
  const code = `A3C4D6E7${number.slice(-4).replaceAll(/[0-258]/g, 'H')}`;
  const story: DemoCase = {
    ...askedTwice,
    number,
    code,
    events: (days) => [...askedTwice.events(days), ...more(days)],
  };
  const { organisation } = story;
  await eraseCase(deps, organisation, await caseIdOf(deps.keys, organisation, source, number));
  const place = { organisation, source, ref: number };
  const { id } = await storeCase(deps, { ...place, input: toCaseInput(story, todayInNetherlands(deps.clock())) });
  await issueCode(deps, { organisation, caseId: id, number, code });
  return { number, code };
}
