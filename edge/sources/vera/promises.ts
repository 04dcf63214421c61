import * as v from 'valibot';
import { isoDuration } from '../../protocol/primitives.ts';
import { type CodeOf, isCode } from './reference-data.ts';

/** How soon a repair is done. VERA has no urgency of its own; a landlord derives it from the kind of defect. */
const urgencies = ['danger', 'urgent', 'normal'] as const;

/** A landlord's own promises: not law (DOMAIN 2.7), so configuration. */
export const repairPromises = v.object({
  lengths: v.object({ danger: isoDuration, urgent: isoDuration, normal: isoDuration }),
  /** Urgency by DEFECTSOORT code. What is not named is `normal`. */
  byDefect: v.record(
    v.pipe(
      v.string(),
      v.check((code) => isCode('DEFECTSOORT', code), 'Not a code of DEFECTSOORT.'),
    ),
    v.picklist(urgencies),
  ),
});
export type RepairPromises = v.InferOutput<typeof repairPromises>;

const dangerous: readonly CodeOf<'DEFECTSOORT'>[] = ['GAS', 'PER'];
const pressing: readonly CodeOf<'DEFECTSOORT'>[] = [
  'LEK',
  'STO',
  'GLA',
  'INB',
  'SDE',
  'SAF',
  'VS0',
  'VS1',
  'VS2',
  'BEV',
];

/** An example to start from, in line with what landlords commonly publish. Every landlord sets its own. */
export const examplePromises: RepairPromises = {
  lengths: { danger: 'P1D', urgent: 'P3D', normal: 'P14D' },
  byDefect: Object.fromEntries([
    ...dangerous.map((code) => [code, 'danger'] as const),
    ...pressing.map((code) => [code, 'urgent'] as const),
  ]),
};

/** The promise for a repair: that of its most urgent defect. */
export function promisedLength(promises: RepairPromises, defects: readonly (string | undefined)[]): string {
  const found = defects.map((code) => (code === undefined ? 'normal' : (promises.byDefect[code] ?? 'normal')));
  return promises.lengths[urgencies.find((urgency) => found.includes(urgency)) ?? 'normal'];
}
