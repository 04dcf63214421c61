import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { handoffNote } from '../../../../edge/protocol/handoff-note.ts';
import { readAbout } from '../../../../widget/assistant/handoff/choose/about.ts';
import { draftOf, isOut, needsPhone, noteOf, toggle, type } from '../../../../widget/assistant/handoff/choose/note.ts';
import { draftAgain } from '../../../../widget/assistant/handoff/further/note-again.ts';
import { exampleExplanation } from '../../../support/explanations.ts';

const explanation = exampleExplanation({
  contacts: { count: 2, sameQuestion: 2, actedSinceFirst: false, recent: [{ on: '2026-11-17', channel: 'phone' }] },
});
const about = {
  question: 'Kan ik een voorschot krijgen?',
  feeling: 'Ik maak mij zorgen.',
  before: [
    { by: 'citizen' as const, text: 'wanneer krijg ik geld' },
    { by: 'assistant' as const, text: 'U hoort het uiterlijk 15 december.' },
  ],
};

describe('the note that goes to a person', () => {
  it('holds all that is known, as the protocol wants it [HC-20]', () => {
    const note = noteOf(draftOf(about, explanation, 'nl'));
    expect(v.parse(handoffNote, note)).toEqual({
      question: about.question,
      feeling: about.feeling,
      before: about.before,
      caseId: explanation.id,
      contacts: true,
      language: 'nl',
    });
  });

  it('passes on nothing that is left out, and everything that came back [HC-21]', () => {
    let draft = draftOf(about, explanation, 'nl');
    for (const key of ['feeling', 'case', 'before:0'] as const) draft = toggle(draft, key);
    expect(noteOf(draft)).toEqual({
      question: about.question,
      contacts: false,
      before: [about.before[1]],
      language: 'nl',
    });
    expect(isOut(draft, 'contacts')).toBe(true);
    for (const key of ['feeling', 'case', 'before:0'] as const) draft = toggle(draft, key);
    expect(noteOf(draft)).toEqual(noteOf(draftOf(about, explanation, 'nl')));
  });

  it('keeps how often somebody asked apart from the case itself [HC-21]', () => {
    const note = noteOf(toggle(draftOf(about, explanation, 'nl'), 'contacts'));
    expect(note).toMatchObject({ caseId: explanation.id, contacts: false });
  });

  it('takes typed lines without space around them, and no empty ones [HC-22]', () => {
    let draft = draftOf({}, undefined, 'en');
    draft = type(type(draft, 'question', '  Mag ik bellen?  '), 'wish', '   ');
    expect(noteOf(draft)).toEqual({ question: 'Mag ik bellen?', contacts: false, before: [], language: 'en' });
  });

  it('cuts what the assistant said at a word, and keeps the last twenty things [HC-23]', () => {
    const before = Array.from({ length: 30 }, (_, at) => ({
      by: 'assistant' as const,
      text: `${at} ${'woord '.repeat(300)}`,
    }));
    const note = noteOf(draftOf({ question: 'Waarom?', before }, undefined, 'nl'));
    expect(note.before).toHaveLength(20);
    expect(note.before[0]?.text).toMatch(/^10 /);
    expect(note.before[0]?.text).toMatch(/woord…$/);
    expect(v.is(handoffNote, note)).toBe(true);
  });

  it('can be changed after it was passed on: the case stays, and can be left out [HC-24]', () => {
    const passedOn = v.parse(handoffNote, noteOf(draftOf(about, explanation, 'nl')));
    expect(noteOf(draftAgain(passedOn, explanation))).toEqual(passedOn);
    // After a reload nobody is looking at the case any more.
    const later = draftAgain(passedOn, undefined);
    expect(noteOf(later)).toEqual(passedOn);
    expect(noteOf(toggle(later, 'case')).caseId).toBeUndefined();
    const without = v.parse(handoffNote, noteOf(toggle(draftOf(about, explanation, 'nl'), 'case')));
    expect(noteOf(draftAgain(without, explanation))).toEqual(without);
  });

  it('uses of what another part gives only what it knows [HC-25]', () => {
    expect(readAbout(undefined)).toEqual({});
    expect(readAbout('text')).toEqual({});
    expect(
      readAbout({
        question: 4,
        name: 'Elif',
        secret: 'x',
        before: [{ by: 'robot', text: 'a' }, about.before[0], null],
      }),
    ).toEqual({
      name: 'Elif',
      before: [about.before[0]],
    });
  });

  it('asks for a number only when there is no other way to answer [HC-26]', () => {
    const withCase = draftOf(about, explanation, 'nl');
    expect(needsPhone('chat', withCase)).toBe(false);
    expect(needsPhone('callback', withCase)).toBe(true);
    expect(needsPhone('message', withCase)).toBe(false);
    expect(needsPhone('message', toggle(withCase, 'case'))).toBe(true);
    expect(needsPhone('message', draftOf(about, undefined, 'nl'))).toBe(true);
  });

  it('names no day for what has been decided, since none runs any more [HC-20]', () => {
    const { clock } = explanation;
    expect(draftOf({}, explanation, 'nl').case?.latestOn).toBe(clock.latestOn);
    const decided = exampleExplanation({ clock: { ...clock, status: 'ended' } });
    expect(draftOf({}, decided, 'nl').case?.latestOn).toBeUndefined();
  });
});
