import { type Context, Hono } from 'hono';
import { smallBody } from '../../access/small-body.ts';
import { ProblemError } from '../../http/problem.ts';
import type { VoiceDeps } from '../deps.ts';
import type { Caller } from '../phone/context.ts';
import type { Conversation } from '../phone/converse.ts';
import { type Gathered, gathered, heardIn } from '../phone/heard.ts';
import { callBegan } from '../records/keep.ts';
import { verb, writeTwiml } from '../twiml/xml.ts';
import { answerTwiml, describedWebhook, languagesOf, patiently } from './answer.ts';
import type { CallRequest } from './fields.ts';
import { readWebhook } from './read.ts';

/** How often an answer that is not there yet is looked for, and how long in one go, in milliseconds. */
const lookEveryMs = 250;
const lookForMs = 4000;

/** The phone line. Each turn is one webhook; its number makes that asking twice is harmless. */
export function createLineRoutes(deps: VoiceDeps, conversation: Conversation): Hono {
  const { config, addresses } = deps.twilio;
  const routes = new Hono();

  /** One webhook of a call: who calls, checked, and what to answer at this turn. */
  function answerAt(
    path: string,
    summary: string,
    answer: (caller: Caller, turn: number, fields: Gathered) => Promise<string>,
  ): void {
    routes.post(`/voice/twilio/line${path}/:language?`, describedWebhook(summary), smallBody(), async (context) => {
      const fields = await readWebhook(context, config, gathered);
      const turn = numberIn(context, 'turn');
      const caller = callerIn(deps, fields);
      const told = context.req.param('language');
      const languages = languagesOf(told);
      if (languages.length === 0) throw new ProblemError('not-found');
      if (!caller) return answerTwiml(context, writeTwiml(verb('Reject')));
      return patiently(deps, context, {
        tries: numberIn(context, 'tries'),
        languages,
        again: (tries) => addresses.of('line', 'again', turn, tries + 1, ...(told === undefined ? [] : [told])),
        work: () => answer(caller, turn, fields),
      });
    });
  }

  answerAt('', 'Somebody telephones', async (caller) => {
    await callBegan(deps, caller.callSid);
    return conversation.answer(caller, 0, { kind: 'start' });
  });
  answerAt('/turn/:turn', 'A caller spoke or keyed', (caller, turn, fields) =>
    conversation.answer(caller, turn, heardIn(fields)),
  );
  answerAt('/again/:turn/:tries', 'An answer took long', async (caller, turn) => {
    const found = await lookFor(() => conversation.answered(caller.callSid, turn));
    // Whoever worked on it is gone: the caller is asked once more.
    return found ?? conversation.answer(caller, turn, turn === 0 ? { kind: 'start' } : { kind: 'silence' });
  });
  answerAt('/after/:turn', 'A hand-off is over', (caller, turn) => conversation.afterHandOff(caller, turn));
  answerAt('/nobody/:turn', 'Nobody came', (caller, turn) => conversation.answer(caller, turn, { kind: 'unanswered' }));

  return routes;
}

/** Who calls whom; nothing when the number that was called is none of ours. */
function callerIn({ twilio: { config } }: VoiceDeps, { CallSid, From, To }: CallRequest): Caller | undefined {
  const organisation = config.numbers[To];
  if (organisation === undefined) return undefined;
  return { callSid: CallSid, organisation, ...(isShown(From) && { number: From }) };
}

/** Twilio writes a number that is not shown as +266696687, which spells ANONYMOUS, or as a word. */
const isShown = (from: string): boolean => /^\+[1-9]\d{6,14}$/.test(from) && from !== '+266696687';

function numberIn(context: Context, name: string): number {
  const value = Number(context.req.param(name) ?? 0);
  if (!Number.isSafeInteger(value) || value < 0 || value > 10_000) throw new ProblemError('not-found');
  return value;
}

async function lookFor(find: () => Promise<string | undefined>): Promise<string | undefined> {
  for (let waited = 0; ; waited += lookEveryMs) {
    const found = await find();
    if (found !== undefined || waited >= lookForMs) return found;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}
