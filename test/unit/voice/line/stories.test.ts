import { describe, expect, it } from 'vitest';
import { plainSpaces } from '../../../../edge/assistant/format.ts';
import { type Language, languages } from '../../../../edge/protocol/primitives.ts';
import { answer } from '../../../../edge/voice/line/line.ts';
import { maxWordsInBreath } from '../../../../edge/voice/line/say/for-ear.ts';
import { spokenDay } from '../../../../edge/voice/line/say/spoken-time.ts';
import { newLine } from '../../../../edge/voice/line/state.ts';
import type { Spoken } from '../../../../edge/voice/line/turn.ts';
import { type ExampleName, examples, exampleToday } from '../../../support/explanations.ts';
import { atDay, says } from './support.ts';

const names = Object.keys(examples) as ExampleName[];
const stories = names.flatMap((name) => languages.map((language) => ({ name, language })));

/** A case told to its end: opened, and "verder" for as long as there is more. */
function toldToTheEnd(name: ExampleName, language: Language): { chunks: Spoken[][]; all: Spoken[] } {
  const context = atDay({ current: examples[name] });
  let turn = answer(
    { ...newLine, language },
    { kind: 'access', outcome: 'granted', explanation: examples[name] },
    { ...context, current: undefined },
  );
  const chunks = [[...turn.say]];
  for (let more = 0; more < 8 && turn.state.rest.length > 0; more++) {
    turn = answer(turn.state, says(language === 'nl' ? 'verder' : 'go on'), context);
    chunks.push([...turn.say]);
  }
  return { chunks, all: chunks.flat() };
}

describe('every story, told to its end', () => {
  it.each(stories)('[PL-50] $name in $language: each sentence fits the ear', ({ name, language }) => {
    for (const { text } of toldToTheEnd(name, language).all) {
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(maxWordsInBreath);
      expect(text).not.toMatch(/[()[\]€%&/@*_“”"]|https?:|\.\.|\s[.,]|\u00a0/);
    }
  });

  it.each(stories)('[PL-03] $name in $language: nothing is told twice, and all of it ends', ({ name, language }) => {
    const { chunks, all } = toldToTheEnd(name, language);
    const more = /weet nog meer|Zeg: verder|know more|Say: go on/;
    const told = all.map(({ text }) => text).filter((text) => !more.test(text) && text.split(' ').length > 3);
    expect(told.filter((text, index) => told.indexOf(text) !== index)).toEqual([]);
    expect(chunks.length).toBeLessThan(5);
  });

  it.each(stories)('[PL-03] $name in $language: the day that counts comes before "verder"', ({ name, language }) => {
    const { clock, late, todos, decision, appointment } = examples[name];
    const day =
      todos[0]?.by ??
      (decision ? undefined : (late?.newDate ?? (appointment ? appointment.day : (clock.knownOn ?? clock.latestOn))));
    if (!day) return;
    const [first = []] = toldToTheEnd(name, language).chunks;
    const said = first.map(({ text }) => text).join(' ');
    expect(said).toContain(plainSpaces(spokenDay(day, exampleToday, language)));
  });

  it('[PL-04] what only exists in Dutch is said with a Dutch voice', () => {
    const voices = new Set(toldToTheEnd('onlyDutch', 'en').all.map(({ language }) => language));
    expect([...voices].toSorted()).toEqual(['en', 'nl']);
  });
});
