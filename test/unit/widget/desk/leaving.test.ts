import { describe, expect, test } from 'vitest';
import type { DeskEvent } from '../../../../widget/desk/state/events.ts';
import { deskAfter, queued, room, welcome } from './fixtures.ts';

const writing: DeskEvent = { kind: 'leave', leaving: { room: 'gone', text: 'Wij zijn er tot 17.00 uur.' } };
const sent: DeskEvent = {
  kind: 'sent',
  frame: { type: 'leaveMessage', room: 'gone', clientId: 'client-1', text: 'Wij zijn er tot 17.00 uur.' },
};
const desk = welcome([room('here')], [{ ...queued('gone'), awaySince: '2026-11-24T09:10:00+01:00' }]);

describe('[DK-98] a message for who is away', () => {
  test('stays until the office has it', () => {
    expect(deskAfter(desk, writing, sent).leaving).toMatchObject({ text: 'Wij zijn er tot 17.00 uur.' });
    expect(deskAfter(desk, writing, sent, { type: 'ack', clientId: 'client-2' }).leaving).toBeDefined();
    expect(deskAfter(desk, writing, sent, { type: 'ack', clientId: 'client-1' }).leaving).toBeUndefined();
  });

  test('comes back to be sent again when the office does not want it', () => {
    const { leaving, refusal } = deskAfter(desk, writing, sent, {
      type: 'refused',
      clientId: 'client-1',
      code: 'too-fast',
    });
    expect(leaving).toEqual({ room: 'gone', text: 'Wij zijn er tot 17.00 uur.', sending: undefined });
    expect(refusal?.code).toBe('too-fast');
  });

  test('goes on in the talk when they are taken, after what stood there', () => {
    const taken = deskAfter(desk, writing, { type: 'room', room: room('gone') });
    expect(taken.leaving).toBeUndefined();
    expect(taken.talks.get('gone')?.draft.text).toBe('Wij zijn er tot 17.00 uur.');
    expect(taken.talks.get('here')?.draft.text).toBe('');
  });

  test('does not stand in the talk as well while it is on its way', () => {
    const taken = deskAfter(desk, writing, sent, { type: 'room', room: room('gone') });
    expect(taken.talks.get('gone')?.draft.text).toBe('');
    const refused = deskAfter(
      desk,
      writing,
      sent,
      { type: 'room', room: room('gone') },
      {
        type: 'refused',
        clientId: 'client-1',
        code: 'wrong-order',
      },
    );
    expect(refused.talks.get('gone')?.draft.text).toBe('Wij zijn er tot 17.00 uur.');
  });

  test('waits while somebody else helps them and this agent reads along', () => {
    const beside = deskAfter(desk, writing, { type: 'room', room: room('gone', [], { as: 'aside' }) });
    expect(beside.leaving?.text).toBe('Wij zijn er tot 17.00 uur.');
  });
});
