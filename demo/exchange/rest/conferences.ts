import { Hono } from 'hono';
import * as v from 'valibot';
import type { Board } from '../board.ts';
import type { Conference } from '../calls/conference.ts';
import { readForm } from './form.ts';
import { notFound, RestError } from './problem.ts';

const query = v.strictObject({
  FriendlyName: v.optional(v.string()),
  Status: v.optional(v.picklist(['init', 'in-progress', 'completed'])),
  PageSize: v.optional(v.string()),
});

/** `/Conferences` */
export function conferenceRoutes(board: Board): Hono {
  const routes = new Hono();

  routes.get('/Conferences.json', (context) => {
    const asked = v.safeParse(query, context.req.query());
    if (!asked.success) throw new RestError(400, 20001, v.summarize(asked.issues));
    const { FriendlyName, Status } = asked.output;
    const found = board.conferences.all.filter(
      ({ name, status }) => (FriendlyName ?? name) === name && (Status ?? status) === status,
    );
    const { pathname } = new URL(context.req.url);
    return context.json({
      conferences: found.map((conference) => conferenceBody(board, conference)),
      ...onePage(pathname, found.length),
    });
  });

  routes.get('/Conferences/:file{CF[0-9a-f]{32}\\.json}', (context) =>
    context.json(conferenceBody(board, find(board, context.req.param('file')))),
  );

  routes.post('/Conferences/:file{CF[0-9a-f]{32}\\.json}', async (context) => {
    const conference = find(board, context.req.param('file'));
    await readForm(context, v.strictObject({ Status: v.literal('completed') }));
    if (conference.status === 'completed') throw new RestError(400, 20001, 'The conference is completed');
    conference.end('conference-ended-via-api');
    return context.json(conferenceBody(board, conference));
  });
  return routes;
}

/** Everything fits on one page here. */
export function onePage(path: string, size: number) {
  return {
    uri: path,
    first_page_uri: path,
    next_page_uri: null,
    previous_page_uri: null,
    page: 0,
    page_size: 50,
    start: 0,
    end: Math.max(0, size - 1),
  };
}

function find(board: Board, file: string): Conference {
  const conference = board.conferences.find(file.replace(/\.json$/, ''));
  if (!conference) throw notFound(`/Conferences/${file}`);
  return conference;
}

function conferenceBody(board: Board, conference: Conference) {
  const { accountSid } = board.account;
  const uri = `/2010-04-01/Accounts/${accountSid}/Conferences/${conference.sid}`;
  return {
    sid: conference.sid,
    account_sid: accountSid,
    friendly_name: conference.name,
    status: conference.status,
    region: 'local',
    reason_conference_ended: conference.endReason ?? null,
    call_sid_ending_conference: conference.endedBy ?? null,
    date_created: conference.createdAt.toUTCString(),
    api_version: '2010-04-01',
    uri: `${uri}.json`,
    subresource_uris: { participants: `${uri}/Participants.json` },
  };
}
