import { type Context, Hono } from 'hono';
import { smallBody } from '../../access/small-body.ts';
import { ProblemError } from '../../http/problem.ts';
import type { VoiceDeps } from '../deps.ts';
import type { Caller } from '../phone/context.ts';
import type { Conversation } from '../phone/converse.ts';
import { gathered, heardIn } from '../phone/heard.ts';
import { callBegan } from '../records/keep.ts';
import { verb, writeTwiml } from '../twiml/xml.ts';
import { answerTwiml, describedWebhook, patiently } from './answer.ts';
import { type CallRequest, callRequest } from './fields.ts';
import { readWebhook } from './read.ts';

/** How often an answer that is not there yet is looked for, and how long in one go, in milliseconds. */
const lookEveryMs = 250;
const lookForMs = 4000;

/** The phone line. Each turn is one webhook; its number makes that asking twice is harmless. */
export function createLineRoutes(deps: VoiceDeps, conversation: Conversation): Hono {
  const { config, addresses } = deps.twilio;
  const routes = new Hono();

  const again = (turn: number, tries: number) => addresses.of('line', 'again', turn, tries + 1);
  const reject = (context: Context) => answerTwiml(context, writeTwiml(verb('Reject')));

  routes.post('/voice/twilio/line', describedWebhook('Somebody telephones'), smallBody(), async (context) => {
    const request = await readWebhook(context, config, callRequest);
    const caller = callerIn(deps, request);
    if (!caller) return reject(context);
    return patiently(
      deps,
      context,
      0,
      (tries) => again(0, tries),
      async () => {
        await callBegan(deps, request.CallSid);
        return conversation.answer(caller, 0, { kind: 'start' });
      },
    );
  });

  routes.post('/voice/twilio/line/turn/:turn', describedWebhook('A caller spoke'), smallBody(), async (context) => {
    const fields = await readWebhook(context, config, gathered);
    const turn = numberIn(context, 'turn');
    const caller = callerIn(deps, fields);
    if (!caller) return reject(context);
    return patiently(
      deps,
      context,
      0,
      (tries) => again(turn, tries),
      () => conversation.answer(caller, turn, heardIn(fields)),
    );
  });

  routes.post(
    '/voice/twilio/line/again/:turn/:tries',
    describedWebhook('An answer took long'),
    smallBody(),
    async (context) => {
      const request = await readWebhook(context, config, callRequest);
      const turn = numberIn(context, 'turn');
      const caller = callerIn(deps, request);
      if (!caller) return reject(context);
      return patiently(
        deps,
        context,
        numberIn(context, 'tries'),
        (tries) => again(turn, tries),
        async () => {
          const found = await lookFor(() => conversation.answered(caller.callSid, turn));
          // Whoever worked on it is gone: the caller is asked once more.
          return found ?? conversation.answer(caller, turn, turn === 0 ? { kind: 'start' } : { kind: 'silence' });
        },
      );
    },
  );

  routes.post(
    '/voice/twilio/line/after/:turn',
    describedWebhook('A hand-off is over'),
    smallBody(),
    async (context) => {
      const request = await readWebhook(context, config, callRequest);
      const turn = numberIn(context, 'turn');
      const caller = callerIn(deps, request);
      if (!caller) return reject(context);
      return patiently(
        deps,
        context,
        0,
        (tries) => again(turn, tries),
        () => conversation.afterHandOff(caller, turn),
      );
    },
  );

  routes.post('/voice/twilio/line/nobody/:turn', describedWebhook('Nobody came'), smallBody(), async (context) => {
    const request = await readWebhook(context, config, callRequest);
    const turn = numberIn(context, 'turn');
    const caller = callerIn(deps, request);
    if (!caller) return reject(context);
    const work = () => conversation.answer(caller, turn, { kind: 'unanswered' });
    return patiently(deps, context, 0, (tries) => again(turn, tries), work);
  });

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
  const value = Number(context.req.param(name));
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
