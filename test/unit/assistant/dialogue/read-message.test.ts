import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../../edge/assistant/dialogue/read-message.ts';
import type { Topic } from '../../../../edge/assistant/understand/topics.ts';
import type { Understanding } from '../../../../edge/assistant/understand/understanding.ts';
import { understood } from './support.ts';

/** Reads a text as what its first known word says, as the model would with a text that holds little else. */
const reader =
  (known: Record<string, Topic>, whole: Partial<Understanding> = {}) =>
  (text: string): Understanding => {
    const found = Object.keys(known).find((word) => text.includes(word));
    return understood(found ? (known[found] ?? 'none') : 'none', { text, ...whole });
  };

const story = `Ik heb alle papieren al opgestuurd. ${'Ik slaap er slecht van en durf de post niet open te maken. '.repeat(4)}`;

describe('a long story', () => {
  const read = reader({ papieren: 'case-action', wanneer: 'case-deadline' });

  test.each([
    'Kunt u mij alstublieft vertellen wanneer ik iets hoor, want ik heb weinig geld.',
    'wanneer hoor ik iets?',
  ])('[DI-31] is about what it asks: %s', (question) => {
    const { topic, alternatives } = readMessage(read, story + question);
    expect(topic).toBe('case-deadline');
    expect(alternatives[0]?.topic).toBe('case-action');
  });

  test('[DI-31] without a question is read whole', () => {
    expect(readMessage(read, story).topic).toBe('case-action');
  });

  test('[DI-31] danger in it comes first', () => {
    const danger = reader({ papieren: 'case-action', wanneer: 'case-deadline' }, { crisis: true });
    expect(readMessage(danger, `${story}wanneer hoor ik iets?`)).toMatchObject({ crisis: true, topic: 'case-action' });
  });
});

describe('a no with more behind it', () => {
  test('[DI-33] is read a few times, however often it is said: old phones are slow', () => {
    let readings = 0;
    const read = reader({ uitkering: 'amount' });
    const counted = (text: string) => {
      readings++;
      return read(text);
    };
    const { topic } = readMessage(counted, `${'nee, '.repeat(700)}het gaat over mijn uitkering`);
    expect(topic).toBe('amount');
    expect(readings).toBeLessThan(5);
  });
});

describe('signs without a word', () => {
  const read = reader({ ja: 'yes', nee: 'no' });
  const typed: string[] = [];
  const listening = (text: string): Understanding => {
    typed.push(text);
    return read(text);
  };

  test('[DI-31] are read once each, however often they were typed, and stay as they were', () => {
    const storm = '😡😡🤬🤬💩'.repeat(60);
    const { text, tone } = readMessage(listening, storm);
    expect(typed).toEqual(['😡🤬💩']);
    expect({ text, tone }).toEqual({ text: storm, tone: 'upset' });
  });

  test.each([
    ['👍', 'yes'],
    ['👍👍', 'yes'],
    ['👎', 'no'],
    ['👍👎', 'none'],
  ])('[DI-31] %s is %s', (text, topic) => {
    expect(readMessage(read, text).topic).toBe(topic);
  });
});
