import { Hono } from 'hono';
import type { Board } from '../board.ts';
import type { Conference, Participant } from '../calls/conference.ts';
import { onePage } from './conferences.ts';
import { readForm } from './form.ts';
import { addParticipant, changedParticipant, newParticipant } from './participant-forms.ts';
import { notFound } from './problem.ts';

/** `/Conferences/{CF}/Participants`. A conference may be named by its name too; a participant by its label. */
export function participantRoutes(board: Board): Hono {
  const routes = new Hono();
  const path = '/Conferences/:conference/Participants';

  routes.get(`${path}.json`, (context) => {
    const conference = findConference(board, context.req.param('conference'));
    const participants = [...conference.participants.values()];
    return context.json({
      participants: participants.map((participant) => participantBody(board, conference, participant)),
      ...onePage(new URL(context.req.url).pathname, participants.length),
    });
  });

  routes.post(`${path}.json`, async (context) => {
    const name = context.req.param('conference');
    const form = await readForm(context, newParticipant);
    // Under a name that nobody uses yet a conference is opened; an identifier must be that of one.
    const conference = /^CF[0-9a-f]{32}$/.test(name) ? findConference(board, name) : board.conferences.findOrOpen(name);
    return context.json(participantBody(board, conference, addParticipant(board, conference, form)), 201);
  });

  routes.get(`${path}/:file`, (context) => {
    const { conference, participant } = find(board, context.req.param('conference'), context.req.param('file'));
    return context.json(participantBody(board, conference, participant));
  });

  routes.post(`${path}/:file`, async (context) => {
    const { conference, participant } = find(board, context.req.param('conference'), context.req.param('file'));
    const form = await readForm(context, changedParticipant);
    conference.change(participant, {
      ...(form.Muted !== undefined && { muted: form.Muted }),
      ...(form.Hold !== undefined && { hold: form.Hold }),
      ...(form.HoldUrl !== undefined && { holdUrl: form.HoldUrl, holdMethod: form.HoldMethod }),
      ...(form.EndConferenceOnExit !== undefined && { endConferenceOnExit: form.EndConferenceOnExit }),
      ...(form.Coaching !== undefined && { coaching: form.Coaching }),
      ...(form.CallSidToCoach !== undefined && { callSidToCoach: form.CallSidToCoach }),
    });
    return context.json(participantBody(board, conference, participant));
  });

  routes.delete(`${path}/:file`, (context) => {
    const { conference, participant } = find(board, context.req.param('conference'), context.req.param('file'));
    conference.leave(participant, 'kicked');
    // Who was added by REST has no document to go on with; the others go on with theirs.
    if (participant.call.options.direction === 'outbound-api') participant.call.end();
    return context.body(null, 204);
  });
  return routes;
}

function findConference(board: Board, sidOrName: string): Conference {
  const conference = board.conferences.find(sidOrName);
  if (!conference || conference.status === 'completed') throw notFound(`/Conferences/${sidOrName}/Participants.json`);
  return conference;
}

function find(board: Board, sidOrName: string, file: string): { conference: Conference; participant: Participant } {
  const conference = findConference(board, sidOrName);
  const participant = conference.find(file.replace(/\.json$/, ''));
  if (!participant || !file.endsWith('.json')) throw notFound(`/Conferences/${sidOrName}/Participants/${file}`);
  return { conference, participant };
}

const statuses: Record<string, string> = { queued: 'queued', ringing: 'ringing', 'in-progress': 'connected' };

function participantBody(board: Board, conference: Conference, participant: Participant) {
  const { accountSid } = board.account;
  const { call } = participant;
  return {
    account_sid: accountSid,
    call_sid: call.sid,
    conference_sid: conference.sid,
    label: participant.label ?? null,
    muted: participant.muted,
    hold: participant.hold,
    coaching: participant.coaching,
    call_sid_to_coach: participant.callSidToCoach ?? null,
    start_conference_on_enter: participant.startConferenceOnEnter,
    end_conference_on_exit: participant.endConferenceOnExit,
    status: call.isOver ? 'complete' : (statuses[call.status] ?? 'failed'),
    date_created: participant.createdAt.toUTCString(),
    api_version: '2010-04-01',
    uri: `/2010-04-01/Accounts/${accountSid}/Conferences/${conference.sid}/Participants/${call.sid}.json`,
  };
}
