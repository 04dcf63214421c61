import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduce } from '../../../../widget/desk/state/reduce.ts';
import { calling, isFolded, neverCame, resumeFrom, unread, whyNotTake } from '../../../../widget/desk/state/select.ts';
import type { DeskState } from '../../../../widget/desk/state/state.ts';
import { at, citizen, deskAfter, entry, eventOf, joost, message, queued, room, samira, welcome } from './fixtures.ts';

const talkOf = (state: DeskState, id: string) => {
  const talk = state.talks.get(id);
  if (!talk) throw new Error(`There is no talk ${id}.`);
  return talk;
};
const textsOf = (state: DeskState, id: string) =>
  talkOf(state, id).entries.map(({ content }) => (content.kind === 'message' ? content.text : content.kind));

describe('[DK-01] what happens in one talk never touches another', () => {
  it('keeps entries, drafts and marks with their own talk', () => {
    const state = deskAfter(
      welcome([room('room-a'), room('room-b')]),
      { kind: 'draft', room: 'room-a', change: { text: 'Dag mevrouw' } },
      { type: 'entry', room: 'room-b', entry: message(1, citizen, 'Hallo') },
      { kind: 'show', room: 'room-b' },
      { kind: 'draft', room: 'room-b', change: { text: 'Dag meneer' } },
      { type: 'citizen', room: 'room-a', here: false, typing: false, read: 4, delivered: 4 },
    );
    expect(talkOf(state, 'room-a').draft.text).toBe('Dag mevrouw');
    expect(talkOf(state, 'room-b').draft.text).toBe('Dag meneer');
    expect(textsOf(state, 'room-a')).toEqual([]);
    expect(talkOf(state, 'room-b').room.citizen.here).toBe(true);
  });

  it('leaves every other talk the very same object', () => {
    const before = deskAfter(welcome([room('room-a'), room('room-b')]));
    const after = deskAfter(welcome([room('room-a'), room('room-b')]), {
      type: 'typing',
      room: 'room-a',
      name: 'Joost',
      on: true,
    });
    expect(talkOf(after, 'room-b')).toEqual(talkOf(before, 'room-b'));
    expect(talkOf(after, 'room-a').typing).toEqual(['Joost']);
  });

  it('ignores what is said of a room that is not here', () => {
    const before = deskAfter(welcome([room('room-a')]));
    const after = deskAfter(welcome([room('room-a')]), { type: 'entry', room: 'room-x', entry: message(1, citizen) });
    expect(after).toEqual(before);
  });
});

describe('[DK-02] each entry stands once, in order, however often and in whatever order it comes', () => {
  it('holds for any shuffle with repeats', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 60 }), (seqs) => {
        const state = deskAfter(
          welcome([room('room-a')]),
          ...seqs.map((seq) => ({ type: 'entry', room: 'room-a', entry: message(seq, citizen) }) as const),
        );
        const shown = talkOf(state, 'room-a').entries.map(({ seq }) => seq);
        expect(shown).toEqual([...new Set(seqs)].sort((a, b) => a - b));
      }),
    );
  });

  it('resumes from where nothing is missing, in each room', () => {
    const state = deskAfter(
      welcome([
        room(
          'room-a',
          [1, 2, 3, 5].map((seq) => message(seq, citizen)),
        ),
        room('room-b'),
      ]),
    );
    expect(resumeFrom(state)).toEqual({ 'room-a': 3, 'room-b': 0 });
  });

  it('adds what was missed after the line was gone, and keeps drafts', () => {
    const state = deskAfter(
      welcome([room('room-a', [message(1, citizen)])]),
      { kind: 'draft', room: 'room-a', change: { text: 'half' } },
      { kind: 'connection', connection: 'lost' },
      welcome([room('room-a', [message(2, citizen), message(3, samira)])]),
    );
    expect(textsOf(state, 'room-a')).toEqual(['1', '2', '3']);
    expect(talkOf(state, 'room-a').draft.text).toBe('half');
    expect(state.connection).toBe('open');
  });
});

describe('[DK-03] what was sent is on the screen at once, and given back when it was refused', () => {
  const sent = { type: 'send', room: 'room-a', clientId: 'client-1', text: 'Dag' } as const;

  it('waits until the entry is there, also when the ack comes first', () => {
    const acked = deskAfter(
      welcome([room('room-a')]),
      { kind: 'sent', frame: sent },
      { type: 'ack', clientId: 'client-1', seq: 1 },
    );
    expect(talkOf(acked, 'room-a').pending).toEqual([sent]);
    const stored = deskAfter(
      welcome([room('room-a')]),
      { kind: 'sent', frame: sent },
      { type: 'ack', clientId: 'client-1', seq: 1 },
      { type: 'entry', room: 'room-a', entry: message(1, samira, 'Dag', 'client-1') },
    );
    expect(talkOf(stored, 'room-a').pending).toEqual([]);
    expect(textsOf(stored, 'room-a')).toEqual(['Dag']);
  });

  it('does not stand twice when the entry came in while the line was gone', () => {
    const state = deskAfter(
      welcome([room('room-a')]),
      { kind: 'sent', frame: sent },
      welcome([room('room-a', [message(1, samira, 'Dag', 'client-1')])]),
    );
    expect(talkOf(state, 'room-a').pending).toEqual([]);
  });

  it('gives the words back to the field, with the reason', () => {
    const state = deskAfter(
      welcome([room('room-a')]),
      { kind: 'sent', frame: sent },
      { type: 'refused', code: 'too-fast', clientId: 'client-1' },
    );
    expect(talkOf(state, 'room-a').draft.text).toBe('Dag');
    expect(state.refusal).toEqual({ code: 'too-fast', room: undefined });
  });

  it('does not write over what was typed since', () => {
    const state = deskAfter(
      welcome([room('room-a')]),
      { kind: 'sent', frame: sent },
      { kind: 'draft', room: 'room-a', change: { text: 'Nog iets' } },
      { type: 'refused', code: 'too-fast', clientId: 'client-1' },
    );
    expect(talkOf(state, 'room-a').draft.text).toBe('Nog iets');
  });

  it('opens the boundary again with its three sentences', () => {
    const boundary = { person: 'Ik wil u helpen.', behaviour: 'U scheldt.', rule: 'Wat wilt u?' };
    const frame = { type: 'boundary', room: 'room-a', clientId: 'client-2', ...boundary } as const;
    const state = deskAfter(
      welcome([room('room-a')]),
      { kind: 'sent', frame },
      { type: 'refused', code: 'closed', clientId: 'client-2' },
    );
    expect(talkOf(state, 'room-a').draft).toMatchObject({ tool: 'boundary', boundary });
  });
});

describe('[DK-04] a talk comes on the screen when it is taken, and never pushes another away', () => {
  const take = { kind: 'sent', frame: { type: 'take', clientId: 'take-1' } } as const;
  const taken = room('room-b', [entry(1, samira, { kind: 'joined', as: 'talk' }, 'take-1')]);

  it('shows the talk that was taken', () => {
    const state = deskAfter(welcome([room('room-a')], [queued('room-b')]), take, { type: 'room', room: taken });
    expect([state.shown, state.taking]).toEqual(['room-b', undefined]);
  });

  it('leaves the talk on the screen when a colleague asks to take over another', () => {
    const offered = room('room-c', [], {
      as: 'aside',
      transfer: { from: 'Joost', to: 'Samira', forMe: true, step: 'offered' },
    });
    const state = deskAfter(welcome([room('room-a')]), { type: 'room', room: offered });
    expect([state.shown, [...state.talks.keys()]]).toEqual(['room-a', ['room-a', 'room-c']]);
  });

  it('goes to the next talk when one is gone', () => {
    const state = deskAfter(welcome([room('room-a'), room('room-b')]), { type: 'gone', room: 'room-a' });
    expect([state.shown, state.talks.size, state.aftercare]).toEqual(['room-b', 1, false]);
  });

  it('asks how the agent is when a talk with a boundary has gone', () => {
    const hard = room('room-a', [entry(1, samira, { kind: 'boundary', person: 'a', behaviour: 'b', rule: 'c' })]);
    expect(deskAfter(welcome([hard]), { type: 'gone', room: 'room-a' }).aftercare).toBe(true);
  });

  it.each([
    ['empty', welcome()],
    [
      'full',
      welcome(
        ['a', 'b', 'c'].map((id) => room(`room-${id}`)),
        [queued('room-d')],
      ),
    ],
    ['allAway', welcome([], [{ ...queued('room-d'), awaySince: at }])],
    ['notAvailable', { ...welcome([], [queued('room-d')]), me: { ...welcome().me, presence: 'pause' as const } }],
  ])('says why the next talk cannot be taken: %s', (why, answer) => {
    expect(whyNotTake(deskAfter(answer), true)).toBe(why);
  });

  it('can be put back in its place as long as the citizen was never there for it', () => {
    const taken = (from = samira, citizenAt: object = {}): boolean =>
      neverCame(
        talkOf(
          deskAfter(
            welcome([
              room(
                'room-a',
                [message(1, citizen), entry(2, samira, { kind: 'joined', as: 'talk' }), message(3, from)],
                {
                  citizen: { here: false, typing: false, read: 0, delivered: 0, awaySince: at, ...citizenAt },
                },
              ),
            ]),
          ),
          'room-a',
        ),
      );
    expect([taken(), taken(citizen), taken(samira, { here: true })]).toEqual([true, false, false]);
  });

  it('does not count a talk that is only read along as one of three', () => {
    const rooms = [room('room-a'), room('room-b'), room('room-c', [], { as: 'aside' })];
    expect(whyNotTake(deskAfter(welcome(rooms, [queued('room-d')])), true)).toBeUndefined();
  });

  it('cannot be taken when all who wait want a call and the phone is off', () => {
    const calls = welcome([], [{ ...queued('room-d'), call: true }]);
    expect(whyNotTake(deskAfter(calls), false)).toBe('needsPhone');
    expect(whyNotTake(deskAfter(calls), true)).toBeUndefined();
    const mixed = welcome([], [{ ...queued('room-d'), call: true }, queued('room-e')]);
    expect(whyNotTake(deskAfter(mixed), false)).toBeUndefined();
  });
});

describe('[DK-05] the title counts people who need somebody', () => {
  it('counts who waits and talks with something new, and not what the agent wrote', () => {
    const state = deskAfter(
      welcome([room('room-a'), room('room-b', [message(1, samira)])], [queued('room-c'), queued('room-d')]),
      { type: 'entry', room: 'room-a', entry: message(1, citizen) },
      { type: 'entry', room: 'room-b', entry: message(2, samira) },
    );
    expect([
      calling(state),
      unread(talkOf(state, 'room-a'), 'samira'),
      unread(talkOf(state, 'room-b'), 'samira'),
    ]).toEqual([3, 1, 0]);
    const away = { ...queued('room-d'), awaySince: at };
    expect(calling(deskAfter(welcome([], [queued('room-c'), away])))).toBe(1);
    expect(calling(deskAfter(welcome([room('room-a', [message(1, citizen)])]), { kind: 'seen', room: 'room-a' }))).toBe(
      0,
    );
  });
});

describe('[DK-06] the card is folded while a talk first needs rest, and while a large tool is open', () => {
  it('folds, unless the agent says otherwise or is asked to take over', () => {
    const folded = (...steps: Parameters<typeof deskAfter>) => isFolded(talkOf(deskAfter(...steps), 'room-a'));
    const calm = room('room-a', [], { calm: true });
    const asked = { from: 'Joost', to: 'Samira', forMe: true, step: 'offered' };
    expect(folded(welcome([room('room-a')]))).toBe(false);
    expect(folded(welcome([calm]))).toBe(true);
    expect(folded(welcome([calm]), { kind: 'fold', room: 'room-a', folded: false })).toBe(false);
    expect(folded(welcome([room('room-a')]), { kind: 'draft', room: 'room-a', change: { tool: 'boundary' } })).toBe(
      true,
    );
    expect(folded(welcome([room('room-a', [], { calm: true, as: 'aside', transfer: asked })]))).toBe(false);
    expect(folded(welcome([room('room-a', [], { calm: true, as: 'lead' })]))).toBe(false);
    // Who asked a colleague knows the card; the steps take its place.
    const asks = { from: 'Samira', to: 'Joost', forMe: false, step: 'offered' };
    expect(folded(welcome([room('room-a', [], { transfer: asks })]))).toBe(true);
    expect(folded(welcome([room('room-a', [], { as: 'lead', transfer: asks })]))).toBe(false);
  });

  it('unfolds again when the content is back', () => {
    const state = deskAfter(welcome([room('room-a', [], { calm: true })]), { type: 'room', room: room('room-a') });
    expect(isFolded(talkOf(state, 'room-a'))).toBe(false);
  });
});

describe('[DK-07] a lead sees who asked for help, once a room', () => {
  it('keeps one request a room until it is answered', () => {
    const help = { type: 'help', room: 'room-x', from: 'Joost' } as const;
    const state = deskAfter(welcome(), help, help);
    expect(state.helps).toEqual([{ room: 'room-x', from: 'Joost' }]);
    expect(deskAfter(welcome(), help, { kind: 'helpRead', room: 'room-x' }).helps).toEqual([]);
  });
});

describe('[DK-07] who asked for help sees that it was asked, until a lead is there', () => {
  const help = { kind: 'sent', frame: { type: 'help', room: 'room-a', clientId: 'help-1' } } as const;
  const karin = { role: 'lead', id: 'karin', name: 'Karin' } as const;
  const joined = { type: 'entry', room: 'room-a', entry: entry(1, karin, { kind: 'joined', as: 'lead' }) } as const;

  it('stays until a lead joins, or it is read away', () => {
    expect(deskAfter(welcome([room('room-a')]), help).helpAsked).toBe('room-a');
    expect(deskAfter(welcome([room('room-a')]), help, joined).helpAsked).toBeUndefined();
    expect(deskAfter(welcome([room('room-a')]), help, { kind: 'helpAskedRead' }).helpAsked).toBeUndefined();
    expect(deskAfter(welcome([room('room-a')]), help, { type: 'gone', room: 'room-a' }).helpAsked).toBeUndefined();
  });
});

describe('[DK-08] a citizen types until they speak, stop or go', () => {
  const types = (name: string, on = true) => ({ type: 'typing', room: 'room-a', name, on }) as const;
  const nameless = room('room-a');
  delete nameless.card.note.name;

  it.each([
    ['with a name', room('room-a'), 'Mens room-a'],
    ['without a name', nameless, ''],
  ])('%s', (_, shown, name) => {
    const marks = { type: 'citizen', room: 'room-a', typing: false, read: 1, delivered: 1 } as const;
    const typing = (...after: Parameters<typeof deskAfter>) =>
      talkOf(deskAfter(welcome([shown]), types(name), ...after), 'room-a');
    expect(typing().room.citizen.typing).toBe(true);
    expect(typing().typing).toEqual([]);
    expect(typing({ ...marks, here: true }).room.citizen.typing).toBe(true);
    expect(typing({ ...marks, here: false }).room.citizen.typing).toBe(false);
    expect(typing(types(name, false)).room.citizen.typing).toBe(false);
    const said = { type: 'entry', room: 'room-a', entry: message(1, citizen) } as const;
    expect(typing(said).room.citizen.typing).toBe(false);
  });
});

describe('[DK-08] who types is named, and stops typing by speaking', () => {
  it('for a colleague and for the citizen', () => {
    const state = deskAfter(
      welcome([room('room-a', [], { citizen: { here: true, typing: true, read: 0, delivered: 0 } })]),
      { type: 'typing', room: 'room-a', name: 'Joost', on: true },
      { type: 'entry', room: 'room-a', entry: entry(1, joost, { kind: 'aside', text: 'Ik lees mee' }) },
      { type: 'entry', room: 'room-a', entry: message(2, citizen) },
    );
    expect(talkOf(state, 'room-a').typing).toEqual([]);
    expect(talkOf(state, 'room-a').room.citizen.typing).toBe(false);
  });
});

describe('[DK-07] who is asked for help, and who came', () => {
  const karin = { id: 'karin', name: 'Karin', role: 'lead', presence: 'available', talks: 0 } as const;
  const helper = { id: 'joost', name: 'Joost', role: 'agent', presence: 'available', talks: 0, standBy: at } as const;
  const desk = deskAfter(welcome([room('room-a')]), { type: 'colleagues', colleagues: [karin, helper] });
  const ask = (to?: string) =>
    reduce(desk, {
      kind: 'sent',
      frame: { type: 'help', room: 'room-a', clientId: 'frame-1', ...(to !== undefined && { to }) },
    });

  it('names who stands by, or who was named', () => {
    expect(ask()).toMatchObject({ helpAsked: 'room-a', helpTo: ['Joost'] });
    expect(ask('karin')).toMatchObject({ helpAsked: 'room-a', helpTo: ['Karin'] });
  });

  it('is over when somebody came, for who asked and for who was asked', () => {
    const came = { type: 'helped', room: 'room-a', by: 'Joost' } as const;
    expect(reduce(ask(), eventOf(came)).helpAsked).toBeUndefined();
    const asked = deskAfter(welcome(), { type: 'help', room: 'room-b', from: 'Joost' });
    expect(asked.helps).toHaveLength(1);
    expect(reduce(asked, eventOf({ ...came, room: 'room-b' })).helps).toEqual([]);
    expect(reduce(ask(), eventOf({ ...came, room: 'room-b' })).helpAsked).toBe('room-a');
  });
});

describe('[DK-92] a report is filled in beside the talks', () => {
  it('keeps its words and its id while it is tried again, and goes when it is put away', () => {
    const steps = [
      welcome([room('room-a')]),
      { kind: 'report', change: { requestId: 'report-1' } },
      { kind: 'report', change: { kind: 'threat' } },
      { kind: 'report', change: { words: 'Wat er gebeurde' } },
      { kind: 'report', change: { phase: 'failed' } },
      { kind: 'show', room: undefined },
    ] as const;
    const failed = deskAfter(...steps);
    expect(failed.report).toEqual({
      requestId: 'report-1',
      kind: 'threat',
      words: 'Wat er gebeurde',
      phase: 'failed',
    });
    expect(reduce(failed, { kind: 'report', change: undefined }).report).toBeUndefined();
  });
});
