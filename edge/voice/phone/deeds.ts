import { openWithLetter } from '../../access/open-session.ts';
import type { NewHandoff } from '../../handoff/core/create.ts';
import { briefOf, settingsOf } from '../../handoff/hosts/records.ts';
import { outlookOf } from '../../handoff/outlook.ts';
import { countRequest } from '../../handoff/request-limit.ts';
import { handoffHashLength } from '../../handoff/token.ts';
import { ProblemError } from '../../http/problem.ts';
import { keyedHash } from '../../keys.ts';
import type { CallbackWindow, HandoffNote } from '../../protocol/handoff-note.ts';
import type { VoiceDeps } from '../deps.ts';
import type { Heard, Next } from '../line/line.ts';
import { type Caller, explainOwn } from './context.ts';

type Access = Extract<Heard, { kind: 'access' }>;
type Asked<Kind extends Next['kind']> = Extract<Next, { kind: Kind }>;

/** Codes that may be tried from one telephone in a quarter of an hour, beside the limit of each case number. */
const codeLimits = { kind: 'voice-code', perNetwork: 0, perCitizen: 15 };
/** Hand-offs and call-backs that may be asked for from one telephone in a quarter of an hour. */
const handoffLimits = { kind: 'voice-handoff', perNetwork: 0, perCitizen: 6 };

/** Opens a case with number and code, as in the browser: the same attempts, the same answer for every mistake. */
export async function openCase(
  deps: VoiceDeps,
  { organisation, number: caller }: Caller,
  { number, code }: Asked<'openCase'>,
): Promise<Access> {
  try {
    await countRequest(deps, { organisation, address: undefined, citizen: caller }, codeLimits);
    const { caseId } = await openWithLetter(deps, { kind: 'letter', organisation, number, code });
    const explanation = caseId === undefined ? undefined : await explainOwn(deps, organisation, caseId);
    if (explanation) return { kind: 'access', outcome: 'granted', explanation };
    return { kind: 'access', outcome: 'unavailable' };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const isResting = error.code === 'too-many-attempts' || error.code === 'too-many-requests';
    return { kind: 'access', outcome: isResting ? 'resting' : error.code === 'wrong-code' ? 'wrong' : 'unavailable' };
  }
}

/** Books a call-back. @returns the window, or nothing when it was just taken. */
export async function callBack(
  deps: VoiceDeps,
  caller: Caller,
  turn: number,
  { window: id, phone, note }: Asked<'callBack'>,
): Promise<CallbackWindow | undefined> {
  const { organisation } = caller;
  const settings = await settingsOf(deps, organisation);
  const outlook = outlookOf(settings, await deps.offices.look(organisation), deps.clock());
  const window = outlook.callback.find((each) => each.id === id);
  const number = phone ?? caller.number;
  if (!window || number === undefined) return undefined;
  const handoff = await handOff(deps, caller, turn, note, { kind: 'callback', window, phone: number });
  return handoff === undefined ? undefined : window;
}

/**
 * Hands the caller's question over. The same turn twice is one hand-off.
 * @returns its id; nothing when it is not possible now.
 */
export async function handOff(
  deps: VoiceDeps,
  { callSid, organisation, number }: Caller,
  turn: number,
  note: HandoffNote,
  way: NewHandoff['way'],
): Promise<string | undefined> {
  const settings = await settingsOf(deps, organisation);
  if (way.kind === 'call' && !settings.call) return undefined;
  const hash = await keyedHash(deps.keys.record, 'handoff', 'line', callSid, String(turn), way.kind);
  const id = `${organisation}_${hash.slice(0, handoffHashLength)}`;
  if (await deps.offices.known(organisation, id)) return id;
  const brief = note.caseId === undefined ? undefined : await briefOf(deps, organisation, note.caseId);
  try {
    await countRequest(deps, { organisation, address: undefined, citizen: number }, handoffLimits);
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
  const isCreated = await deps.offices.create(organisation, {
    id,
    note,
    team: settings.team,
    way,
    ...(note.caseId !== undefined && { ownCase: note.caseId }),
    ...(brief && { brief }),
  });
  return isCreated ? id : undefined;
}
