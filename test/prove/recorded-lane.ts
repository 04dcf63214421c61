import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applicationInput } from '../support/case-inputs.ts';
import type { Prepared } from './prepare.ts';
import type { Words } from './words.ts';

/**
 * Plants words in the lane that does keep a record, where each must be found back: a search that finds nothing anywhere
 * proves nothing.
 */
export async function plantInRecordedLane(url: string, prepared: Prepared, words: Words) {
  const reference = words.plant('a reference in an address');
  const title = words.plant('a title of a case');
  const answer = await fetch(`${url}/v1/sources/office/cases/${reference}`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${prepared.sourceKey}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...applicationInput(), title: { nl: title } }),
  });
  if (!answer.ok) throw new Error(`The recorded lane refused a case: ${answer.status} ${await answer.text()}`);
  const letter = await fetch(`${url}/v1/sources/office/cases/${reference}/codes`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${prepared.sourceKey}` },
  });
  const session = await fetch(`${url}/v1/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ kind: 'letter', organisation: prepared.organisation, ...(await letter.json()) }),
  });
  const { token } = await session.json();
  const cases = await fetch(`${url}/v1/cases`, { headers: { Authorization: `Bearer ${token}` } });
  if (!(await cases.text()).includes(title)) throw new Error('The recorded lane does not show its case.');
  const file = words.plant('a file of the host');
  writeFileSync(join(prepared.folder, 'temporary', 'planted'), file);
  return { reference, title, file, token };
}
