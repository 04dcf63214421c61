import { type Context, Hono } from 'hono';
import { smallBody } from '../../access/small-body.ts';
import { ProblemError } from '../../http/problem.ts';
import type { CallSubject } from '../addresses.ts';
import type { VoiceDeps } from '../deps.ts';
import { createConversation } from '../phone/converse.ts';
import { nothing } from '../twiml/documents.ts';
import { answerTwiml, describedWebhook, languagesOf, patiently } from './answer.ts';
import { answerBrowser } from './browser.ts';
import { callRequest, callStatus, conferenceNews } from './fields.ts';
import { insist, inTime } from './in-time.ts';
import { createLineRoutes } from './line-routes.ts';
import { onConference, onLeg, onStatus } from './news.ts';
import { readWebhook } from './read.ts';
import { heldIn, silence, whileHeld, whileWaiting } from './waiting.ts';

/** What Twilio asks and tells. Each is signed by it, and none of it is for anyone else. */
export function createWebhookRoutes(deps: VoiceDeps): Hono {
  const { config, addresses } = deps.twilio;
  const conversation = createConversation(deps);
  const routes = new Hono();
  routes.route('/', createLineRoutes(deps, conversation));

  async function subjectOf(context: Context, kind: Parameters<typeof addresses.read>[0]): Promise<CallSubject> {
    const subject = await addresses.read(kind, context.req.param('subject') ?? '');
    if (!subject) throw new ProblemError('not-found');
    return subject;
  }

  /** News needs no answer, and is not told again: what fails is tried again, and what takes long goes on after it. */
  async function hear(context: Context, work: () => Promise<void>): Promise<Response> {
    await inTime(context, insist(work), () => undefined);
    return answerTwiml(context, nothing());
  }

  routes.post('/voice/twilio/browser/:tries?', describedWebhook('A browser calls'), smallBody(), async (context) => {
    const request = await readWebhook(context, config, callRequest);
    const tries = Number(context.req.param('tries') ?? 0);
    const again = (before: number) => addresses.of('browser', before + 1);
    return patiently(deps, context, {
      tries,
      languages: languagesOf(undefined),
      again,
      work: () => answerBrowser(deps, request),
    });
  });

  routes.post('/voice/twilio/status', describedWebhook('A call came further'), smallBody(), async (context) => {
    const status = await readWebhook(context, config, callStatus);
    return hear(context, () => onStatus(deps, conversation, status));
  });

  const about = (kind: Parameters<typeof addresses.read>[0]) => `/voice/twilio/${kind}/:subject`;

  routes.post(about('conference'), describedWebhook('News of a conference'), smallBody(), async (context) => {
    const news = await readWebhook(context, config, conferenceNews);
    const subject = await subjectOf(context, 'conference');
    return hear(context, () => onConference(deps, subject, news));
  });

  routes.post(about('leg'), describedWebhook('News of a line that we asked for'), smallBody(), async (context) => {
    const { CallSid, CallStatus } = await readWebhook(context, config, callStatus);
    const subject = await subjectOf(context, 'leg');
    return hear(context, () => onLeg(deps, subject, CallSid, CallStatus));
  });

  routes.post(about('waiting'), describedWebhook('What a citizen hears who waits'), smallBody(), async (context) => {
    const { CallSid } = await readWebhook(context, config, callRequest);
    const subject = await subjectOf(context, 'waiting');
    const work = whileWaiting(deps, CallSid, subject).catch(silence);
    return answerTwiml(context, await inTime(context, work, silence));
  });

  routes.post(about('held'), describedWebhook('What a citizen hears on hold'), smallBody(), async (context) => {
    await readWebhook(context, config, callRequest);
    const subject = await subjectOf(context, 'held');
    // Without the office nobody knows their language.
    const plain = () => heldIn(...languagesOf(undefined));
    return answerTwiml(context, await inTime(context, whileHeld(deps, subject).catch(plain), plain));
  });

  return routes;
}
