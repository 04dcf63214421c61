import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../../edge/assistant/format.ts';
import type { HandoffState } from '../../../../edge/protocol/handoff-citizen-frames.ts';
import { type Entry, type EntryContent, endReasons, transferSteps } from '../../../../edge/protocol/handoff-entry.ts';
import { isCreated, isOutlook } from '../../../../widget/assistant/handoff/api.ts';
import { windowText } from '../../../../widget/assistant/handoff/choose/window-text.ts';
import { transcript } from '../../../../widget/assistant/handoff/further/copy.ts';
import { entryText } from '../../../../widget/assistant/handoff/further/entry-text.ts';
import { tell } from '../../../../widget/assistant/handoff/further/tell.ts';
import { linked } from '../../../../widget/assistant/handoff/further/text.ts';
import { createHandoffStore } from '../../../../widget/assistant/handoff/kept.ts';
import { createBell } from '../../../../widget/assistant/handoff/room/bell.ts';
import { whatIsNew } from '../../../../widget/assistant/handoff/room/news.ts';
import { isAnswer } from '../../../../widget/assistant/handoff/room/shapes.ts';
import { emptyRoom, type Room } from '../../../../widget/assistant/handoff/room/state.ts';
import { en } from '../../../../widget/assistant/handoff/words/en.ts';
import { further as furtherEn } from '../../../../widget/assistant/handoff/words/further-en.ts';
import { further } from '../../../../widget/assistant/handoff/words/further-nl.ts';
import { nl } from '../../../../widget/assistant/handoff/words/nl.ts';
import { handoffKey } from '../../../../widget/assistant/keeps-handoff.ts';

const clock = { words: nl, format: formatFor('nl'), further };
const samira = { role: 'agent', id: 'a1', name: 'Samira', team: 'Team Inkomen' } as const;
let seq = 0;
const entry = (content: EntryContent, from: Entry['from'] = samira): Entry => ({
  seq: ++seq,
  at: '2026-11-24T09:44:00Z',
  from,
  content,
});

describe('what was said, in words', () => {
  const contents: EntryContent[] = [
    { kind: 'message', text: 'Dag' },
    { kind: 'joined', as: 'talk' },
    { kind: 'joined', as: 'aside' },
    { kind: 'joined', as: 'lead' },
    { kind: 'left' },
    { kind: 'summary', text: 'U wacht.' },
    { kind: 'summaryAnswer', of: 1, agreed: true },
    { kind: 'summaryAnswer', of: 1, agreed: false, text: 'Al lang.' },
    { kind: 'boundary', person: 'Ik wil helpen.', behaviour: 'Schelden niet.', rule: 'Stopt u, dan praat ik verder.' },
    { kind: 'boundaryChoice', of: 1, choice: 'goOn' },
    { kind: 'boundaryChoice', of: 1, choice: 'later' },
    { kind: 'promise', what: 'Bellen', due: '2026-11-25', owner: 'Samira' },
    { kind: 'calm', on: true },
    { kind: 'calm', on: false },
    ...transferSteps.map((step) => ({ kind: 'transfer' as const, step, to: 'Joost' })),
    ...endReasons.map((reason) => ({ kind: 'ended' as const, reason })),
    { kind: 'ended', reason: 'agentEnded', sentence: 'Uw vraag blijft staan.', againOn: '2026-11-25' },
  ];

  it('has a sentence of its own for everything that happens in a room, in both languages [HC-50]', () => {
    const both = [
      { words: nl, further },
      { words: en, further: furtherEn },
    ];
    for (const spoken of both) {
      const format = formatFor(spoken.words.language);
      const texts = contents.map((content) => entryText(entry(content), { ...spoken, format }));
      expect(texts.every((text) => text.length > 1 && !text.includes('undefined'))).toBe(true);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('says who stays when a colleague cannot take over, never that nobody does [HC-51]', () => {
    for (const step of ['declined', 'unanswered'] as const) {
      const joost = { role: 'agent', id: 'a2', name: 'Joost' } as const;
      expect(entryText(entry({ kind: 'transfer', step, to: 'Joost' }, joost), clock)).toMatch(
        /^Joost .* Wie u al hielp, gaat met u verder\.$/,
      );
    }
  });

  it('says each step of a transfer once, in the copy and to a screen reader, and names who did it [HC-50]', () => {
    const joost = { role: 'agent', id: 'a2', name: 'Joost', team: 'Schuldhulp' } as const;
    const step = (is: (typeof transferSteps)[number]) =>
      entry({ kind: 'transfer', step: is, to: 'Team Schuldhulp' }, is === 'offered' ? samira : joost);
    const comes = entry({ kind: 'joined', as: 'aside' }, joost);
    const goes = entry({ kind: 'left' }, joost);
    const refused = [step('offered'), comes, step('reading'), step('declined'), goes];
    expect(transcript(refused, clock).map((line) => line.replace('10.44 ', ''))).toEqual([
      'Samira vraagt of Team Schuldhulp u verder kan helpen. Samira blijft bij u.',
      'Joost leest nu wat u vertelde. U hoeft niets opnieuw te vertellen.',
      'Joost kan nu niet. Wie u al hielp, gaat met u verder.',
    ]);
    expect(tell([goes], refused, clock)).toBe('');
    const taken = [step('accepted'), entry({ kind: 'joined', as: 'talk' }, joost)];
    expect(tell(taken, [...refused, ...taken], clock)).toBe('Joost helpt u verder en weet al waar het over gaat.');
    // Who read along without a transfer, or leaves later, is told of.
    expect(tell([comes, goes], [comes, goes], clock)).toBe(
      `${further.joined.aside('Joost, Schuldhulp')} ${further.left('Joost')}`,
    );
  });

  it('makes a copy to keep with time, name and words in order [HC-60]', () => {
    expect(
      transcript(
        [entry({ kind: 'message', text: 'Dag' }), entry({ kind: 'message', text: 'Hoi' }, { role: 'citizen' })],
        clock,
      ),
    ).toEqual(['10.44 Samira: Dag', '10.44 U: Hoi']);
    expect(transcript([entry({ kind: 'left' }), entry({ kind: 'calm', on: true })], clock)).toEqual([
      `10.44 ${further.left('Samira')}`,
      `10.44 ${further.calm.on}`,
    ]);
  });

  it('names the day of a window, or today [HC-10]', () => {
    const window = { id: 'w', day: '2026-11-24', from: '14:00', to: '16:00' };
    expect(windowText(window, clock, Date.parse('2026-11-24T08:00:00Z'))).toBe(
      'vandaag tussen 14.00 en\u00a016.00\u00a0uur',
    );
    expect(windowText(window, clock, Date.parse('2026-11-23T08:00:00Z'))).toContain('dinsdag 24\u00a0november tussen');
  });
});

describe('links in what an agent writes', () => {
  const shown = (text: string) =>
    linked(text).map((part) => (typeof part === 'string' ? part : (part as { values: unknown[] }).values));

  it('become links for the web only, without the point of the sentence [HC-47]', () => {
    expect(shown('Zie https://www.voorbeeld.nl/a?b=1. Tot zo.')).toEqual([
      'Zie ',
      ['https://www.voorbeeld.nl/a?b=1', 'https://www.voorbeeld.nl/a?b=1', '.'],
      ' Tot zo.',
    ]);
  });

  it('stay text when they are anything else [HC-47]', () => {
    for (const text of [
      'javascript:alert(1)',
      'data:text/html,x',
      '<a href="//x">x</a>',
      'www.voorbeeld.nl',
      'http://',
    ])
      expect(shown(text).every((part) => typeof part === 'string')).toBe(true);
  });
});

describe('what a screen reader hears', () => {
  const room = (change: Partial<Room>): Room => ({ ...emptyRoom, line: 'open', ...change });
  const waiting = (ahead: number): HandoffState => ({ status: 'waiting', ahead, callback: [] });
  const talking: HandoffState = { status: 'talking', with: [{ speaker: samira, as: 'talk' }], calm: false };

  it('is each message of somebody else once, and none of the citizen [HC-48]', () => {
    seq = 0;
    const mine = entry({ kind: 'message', text: 'Ik' }, { role: 'citizen' });
    const theirs = entry({ kind: 'message', text: 'Dag' });
    const before = room({ stands: talking });
    const after = room({ stands: talking, entries: [mine, theirs], seen: 2 });
    const { fresh } = whatIsNew(before, after, nl, true);
    expect(fresh).toEqual([theirs]);
    expect(tell(fresh, fresh, clock)).toBe('Samira: Dag');
    expect(whatIsNew(after, after, nl, true)).toEqual({ say: '', isTurn: false, fresh: [] });
  });

  it('is the place only when it changes, and whose turn it is [HC-30]', () => {
    expect(whatIsNew(room({ stands: waiting(2) }), room({ stands: waiting(2) }), nl, true).say).toBe('');
    expect(whatIsNew(room({ stands: waiting(2) }), room({ stands: waiting(1) }), nl, true).say).toBe(
      'Er wacht 1\u00a0mens voor u.',
    );
    expect(whatIsNew(emptyRoom, room({ stands: talking }), nl, false).isTurn).toBe(true);
    expect(whatIsNew(emptyRoom, room({ stands: waiting(1) }), nl, false)).toMatchObject({ say: '', isTurn: false });
    const turn = whatIsNew(room({ stands: waiting(0) }), room({ stands: talking }), nl, true);
    expect(turn).toMatchObject({ isTurn: true, say: 'U bent aan de beurt. U praat nu met Samira.' });
  });

  it('is nothing of a talk that a reload brings back: the screen says it [HC-48]', () => {
    seq = 0;
    const old = [entry({ kind: 'message', text: 'Oud' })];
    expect(whatIsNew(emptyRoom, room({ stands: talking, entries: old, seen: 1 }), nl, true)).toEqual({
      say: '',
      isTurn: false,
      fresh: [],
    });
  });
});

describe('the sign that it is your turn', () => {
  function world() {
    const document = { title: 'Gemeente', hidden: true };
    return { document, bell: createBell({ document, audio: () => undefined }) };
  }

  it('stands in the title while nobody looks, and goes when they do [HC-33]', () => {
    const { bell, document } = world();
    bell.ring('nl');
    bell.ring('nl');
    expect(document.title).toBe('(1) Nieuw bericht · Gemeente');
    bell.quiet();
    expect(document.title).toBe('Gemeente');
  });

  it('leaves a title alone that the page changed meanwhile [HC-33]', () => {
    const { bell, document } = world();
    bell.ring('nl');
    document.title = 'Iets anders';
    bell.quiet();
    expect(document.title).toBe('Iets anders');
  });
});

describe('what a tab keeps', () => {
  function storage() {
    const items = new Map<string, string>();
    return {
      items,
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
      clear: () => items.clear(),
      key: () => null,
      length: 0,
    };
  }

  it('is the id and token of the hand-off, under the organisation, until it is wiped [HC-49]', () => {
    const tab = storage();
    const store = createHandoffStore('lindewaard', () => tab);
    expect(store.read()).toBeUndefined();
    store.write({ id: 'hand-123', token: 't', notify: true });
    expect([...tab.items.keys()]).toEqual([handoffKey]);
    expect(createHandoffStore('lindewaard', () => tab).read()).toEqual({ id: 'hand-123', token: 't', notify: true });
    expect(createHandoffStore('vlierhof', () => tab).read()).toBeUndefined();
    store.erase();
    expect(tab.items.size).toBe(0);
  });

  it('is ignored when the page put something else there, or storage is shut off [HC-49]', () => {
    const tab = storage();
    for (const value of [
      '{',
      '{"organisation":"lindewaard","id":"../../x","token":"t","notify":true}',
      '{"id":"hand-123"}',
      '3',
    ]) {
      tab.items.set(handoffKey, value);
      expect(createHandoffStore('lindewaard', () => tab).read()).toBeUndefined();
    }
    const shut = createHandoffStore('lindewaard', () => {
      throw new Error('shut off');
    });
    shut.write({ id: 'hand-123', token: 't', notify: false });
    expect(shut.read()).toBeUndefined();
  });
});

describe('answers of the server', () => {
  it('are used only when they hold what a screen needs [HC-53]', () => {
    expect(isAnswer({ type: 'pong' })).toBe(true);
    expect(isAnswer({ type: 'entry', entry: entry({ kind: 'left' }) })).toBe(true);
    expect(isAnswer({ type: 'state', state: { status: 'closed', keptUntilLeave: true } })).toBe(true);
    for (const wrong of [null, 3, {}, { type: 'toString' }, { type: 'entry', entry: { seq: '1' } }, { type: 'ack' }])
      expect(isAnswer(wrong)).toBe(false);
    expect(isAnswer({ type: 'welcome', note: {}, state: {}, entries: [{}], read: 0, delivered: 0 })).toBe(false);
    expect(isOutlook({ team: { nl: 'Team' }, chat: { status: 'off' }, callback: [] })).toBe(true);
    expect(isOutlook({ team: 'Team' })).toBe(false);
    expect(isCreated({ id: 'x', token: 't', way: 'chat' })).toBe(true);
    expect(isCreated({ id: 'x' })).toBe(false);
  });
});
