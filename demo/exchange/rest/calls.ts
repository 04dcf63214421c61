import { Hono } from 'hono';
import * as v from 'valibot';
import type { Board } from '../board.ts';
import type { Call } from '../calls/call.ts';
import { place } from '../calls/place.ts';
import { run } from '../twiml/run.ts';
import { address, events, readForm, seconds, url } from './form.ts';
import { notFound, RestError } from './problem.ts';

const newCall = v.strictObject({
  To: address,
  From: address,
  Url: v.optional(url),
  Method: v.optional(v.literal('POST')),
  Twiml: v.optional(v.string()),
  Timeout: v.optional(seconds, '60'),
  Record: v.optional(v.literal('false')),
  StatusCallback: v.optional(url),
  StatusCallbackMethod: v.optional(v.literal('POST')),
  StatusCallbackEvent: v.optional(events, ['completed']),
});

const changedCall = v.strictObject({
  Status: v.optional(v.picklist(['completed', 'canceled'])),
  Url: v.optional(url),
  Method: v.optional(v.literal('POST')),
  Twiml: v.optional(v.string()),
});

/** `/Calls` */
export function callRoutes(board: Board): Hono {
  const routes = new Hono();

  routes.post('/Calls.json', async (context) => {
    const form = await readForm(context, newCall);
    const source = sourceOf(board, form);
    if (!source) throw new RestError(400, 21205, 'Url parameter is required.');
    const { call, answered } = place(board, {
      from: form.From,
      to: form.To,
      direction: 'outbound-api',
      timeoutSeconds: form.Timeout,
      ...(form.StatusCallback && { statusCallback: { url: form.StatusCallback, events: form.StatusCallbackEvent } }),
    });
    void answered.then((isAnswered) => (isAnswered ? run(board, call, source) : undefined));
    return context.json(callBody(board, call), 201);
  });

  routes.get('/Calls/:file', (context) => context.json(callBody(board, find(board, context.req.param('file')))));

  routes.post('/Calls/:file', async (context) => {
    const call = find(board, context.req.param('file'));
    const form = await readForm(context, changedCall);
    if (call.isOver) throw new RestError(400, 21220, 'Call is not in-progress. Cannot redirect.');
    const source = sourceOf(board, form);
    if (form.Status) call.end({ unanswered: 'canceled' });
    else if (source) void run(board, call, source);
    return context.json(callBody(board, call));
  });

  routes.delete('/Calls/:file', (context) => {
    const call = find(board, context.req.param('file'));
    if (!call.isOver) throw new RestError(400, 20009, 'Cannot delete this resource, because its call is not completed');
    board.calls.delete(call.sid);
    return context.body(null, 204);
  });
  return routes;
}

function sourceOf(board: Board, { Url, Twiml }: { Url?: string | undefined; Twiml?: string | undefined }) {
  if (Twiml !== undefined) return { twiml: Twiml, base: board.console('line').voiceUrl };
  return Url === undefined ? undefined : { url: Url };
}

/** `CA0123456789abcdef0123456789abcdef.json` */
function find(board: Board, file: string): Call {
  const call = board.calls.get(file.replace(/\.json$/, ''));
  if (!call || !file.endsWith('.json')) throw notFound(`/Calls/${file}`);
  return call;
}

function callBody(board: Board, call: Call) {
  const { accountSid } = board.account;
  const { from, to, direction, parentSid } = call.options;
  return {
    sid: call.sid,
    account_sid: accountSid,
    parent_call_sid: parentSid ?? null,
    from,
    to,
    direction,
    status: call.status,
    date_created: call.createdAt.toUTCString(),
    start_time: call.answeredAt?.toUTCString() ?? null,
    end_time: call.endedAt?.toUTCString() ?? null,
    duration: call.endedAt ? `${call.duration}` : null,
    api_version: '2010-04-01',
    uri: `/2010-04-01/Accounts/${accountSid}/Calls/${call.sid}.json`,
  };
}
