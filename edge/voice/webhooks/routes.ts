import { type Context, Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { smallBody } from '../../access/small-body.ts';
import { ProblemError } from '../../http/problem.ts';
import type { CallSubject } from '../addresses.ts';
import type { VoiceDeps } from '../deps.ts';
import { comeBack, nothing } from '../twiml/documents.ts';
import { wordsOf } from '../words/of.ts';
import { answerBrowser, onStatus } from './browser.ts';
import { callRequest, callStatus, conferenceNews } from './fields.ts';
import { inTime } from './in-time.ts';
import { onConference, onLeg } from './news.ts';
import { readWebhook } from './read.ts';
import { whileHeld, whileWaiting } from './waiting.ts';

const twimlType = { 'Content-Type': 'text/xml; charset=utf-8', 'Cache-Control': 'no-store' };

/** What Twilio asks and tells. Each is signed by it, and none of it is for anyone else. */
export function createWebhookRoutes(deps: VoiceDeps): Hono {
  const { config, addresses } = deps.twilio;
  const routes = new Hono();
  const described = (summary: string) =>
    describeRoute({ summary, responses: { 200: { description: 'TwiML' }, 403: { description: '`forbidden`' } } });
  const twiml = (context: Context, document: string) => context.body(document, 200, twimlType);
  const oneMoment = () => ({ text: wordsOf.nl.oneMoment, language: 'nl' }) as const;

  async function subjectOf(context: Context, kind: Parameters<typeof addresses.read>[0]): Promise<CallSubject> {
    const subject = await addresses.read(kind, context.req.param('subject') ?? '');
    if (!subject) throw new ProblemError('not-found');
    return subject;
  }

  routes.post('/voice/twilio/browser', described('A browser calls'), smallBody(), async (context) => {
    const request = await readWebhook(context, config, callRequest);
    const work = answerBrowser(deps, request);
    return twiml(context, await inTime(context, work, () => comeBack(oneMoment(), addresses.of('browser'))));
  });

  routes.post('/voice/twilio/status', described('A call came further'), smallBody(), async (context) => {
    const status = await readWebhook(context, config, callStatus);
    await inTime(context, onStatus(deps, status), () => undefined);
    return twiml(context, nothing());
  });

  routes.post('/voice/twilio/conference/:subject', described('News of a conference'), smallBody(), async (context) => {
    const news = await readWebhook(context, config, conferenceNews);
    const subject = await subjectOf(context, 'conference');
    await inTime(context, onConference(deps, subject, news), () => undefined);
    return twiml(context, nothing());
  });

  routes.post('/voice/twilio/leg/:subject', described('News of a line we asked for'), smallBody(), async (context) => {
    const { CallSid, CallStatus } = await readWebhook(context, config, callStatus);
    const subject = await subjectOf(context, 'leg');
    await inTime(context, onLeg(deps, subject, CallSid, CallStatus), () => undefined);
    return twiml(context, nothing());
  });

  routes.post(
    '/voice/twilio/waiting/:subject',
    described('What a citizen hears who waits'),
    smallBody(),
    async (context) => {
      await readWebhook(context, config, callRequest);
      const subject = await subjectOf(context, 'waiting');
      return twiml(context, await inTime(context, whileWaiting(deps, subject), () => whileHeld(subject)));
    },
  );

  routes.post(
    '/voice/twilio/held/:subject',
    described('What a citizen hears on hold'),
    smallBody(),
    async (context) => {
      await readWebhook(context, config, callRequest);
      return twiml(context, whileHeld(await subjectOf(context, 'held')));
    },
  );

  return routes;
}
