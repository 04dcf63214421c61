import { askOutlook, createHandoff } from '../api.ts';
import { newId } from '../room/conversation.ts';
import { open, toRoom } from '../room/following.ts';
import type { Asks, Backstage, Way } from '../stage.ts';
import { needsPhone, noteOf } from './note.ts';

/** What was heard longer ago, in milliseconds, is asked again. */
const staleMs = 300_000;

async function ask(stage: Backstage): Promise<void> {
  const outlook = await askOutlook(stage.send, stage.ports.organisation);
  stage.askedAt = Date.now();
  stage.show({ outlook });
}

/** Looks who is there. */
export async function look(stage: Backstage): Promise<void> {
  stage.show({ screen: 'before', outlook: undefined, trouble: undefined });
  await stage.trying(() => ask(stage));
}

/** Looks again without a word: in a talk, whether a call is possible now. */
export function lookAgain(stage: Backstage): void {
  if (!stage.view.outlook || Date.now() - stage.askedAt > staleMs) ask(stage).catch(() => {});
}

export const choose = (stage: Backstage, way: Way): void =>
  stage.show({ way, screen: 'note', slip: undefined, trouble: undefined });

/** From the note: on to the telephone number or the microphone, or passes it on. */
export function passOn(stage: Backstage): void {
  const { draft, way, screen } = stage.view;
  const next = (to: 'when' | 'call') => stage.show({ screen: to, editing: undefined, slip: undefined });
  if (!noteOf(draft).question) stage.show({ slip: 'question' }, '[aria-invalid]');
  else if (way === 'callback' || needsPhone(way, draft)) next('when');
  else if (way === 'call' && screen !== way) next(way);
  else create(stage, { way });
}

export async function create(stage: Backstage, asks: Asks): Promise<void> {
  const { view, ports } = stage;
  const { organisation } = ports;
  if (view.busy) return;
  stage.show({ busy: true, trouble: undefined, slip: undefined });
  stage.requestId ||= newId();
  const note = noteOf(view.draft);
  const body = { ...asks, organisation, requestId: stage.requestId, note };
  await stage.trying(async () => {
    // Asked first: a host that cannot say who is there must not leave a second hand-off behind.
    const of = await ports.mark();
    const created = await createHandoff(stage.send, body, note.caseId ? ports.token() : undefined);
    const { id, token, way } = created;
    stage.requestId = '';
    stage.ticket = created.voice;
    if (way === 'chat' || way === 'call') open(stage, { id, token, notify: false, of });
    else toRoom(stage, { outcome: created });
  });
  if (stage.view.trouble !== 'changed') return;
  await look(stage);
  stage.show({ trouble: 'changed' });
}
