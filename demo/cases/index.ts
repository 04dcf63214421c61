import type { DemoCase } from '../demo-case.ts';
import { onTime, paperMissing, refused, youth } from './income-support.ts';
import { debtTalk, debtThreat, repay } from './money.ts';
import { leakFromAbove } from './neighbours.ts';
import { repairDone, repairLate, visitMissed, visitPlanned, waitingForPart } from './repairs.ts';
import { complaintRunning, movedBack, objectionRunning } from './rights.ts';
import { askedThreeTimes, decidedAndPaid, lateWithRights, penaltyRuns } from './special-support.ts';

/** Every case of the demo, in the order in which a newcomer best meets them. */
export const demoCases: readonly DemoCase[] = [
  onTime,
  paperMissing,
  lateWithRights,
  repay,
  refused,
  movedBack,
  objectionRunning,
  askedThreeTimes,
  decidedAndPaid,
  debtTalk,
  debtThreat,
  youth,
  penaltyRuns,
  complaintRunning,
  waitingForPart,
  visitPlanned,
  repairLate,
  visitMissed,
  repairDone,
  leakFromAbove,
];
