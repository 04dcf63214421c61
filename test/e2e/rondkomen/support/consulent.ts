import * as v from 'valibot';
import { openDeskSession } from '../../../../edge/access/desk/session.ts';
import { deskTalk, roomTicket } from '../../../../edge/protocol/rondkomen-desk.ts';
import type { DemoServer } from '../../../support/browser/demo-server.ts';
import { consulentRoom, RoomVisitor } from '../../../support/rondkomen/room.ts';

/** The consulent, who finds the talk by the code that was read aloud and enters its chat. */
export async function enterAsConsulent({ url, deps }: DemoServer, code: string): Promise<RoomVisitor> {
  const organisation = 'lindewaard';
  const { token } = await openDeskSession(deps, {
    organisation,
    id: crypto.randomUUID(),
    name: 'Noor',
    roles: ['agent'],
    isDemo: false,
  });
  const ask = async (path: string, body: object) => {
    const answer = await fetch(`${url}/v1/desk/rondkomen${path}`, {
      method: 'POST',
      headers: { Cookie: `houvast-desk=${token}`, 'Houvast-Desk': '1', 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return answer.json();
  };
  const { talk } = v.parse(deskTalk, await ask('/talks/find', { organisation, code }));
  const { ticket } = v.parse(roomTicket, await ask(`/talks/${talk}/ticket?organisation=${organisation}`, {}));
  const visitor = await new RoomVisitor(consulentRoom(url, organisation)).opened();
  visitor.send({ type: 'enter-desk', ticket });
  return visitor;
}
