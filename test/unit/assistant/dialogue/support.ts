import { converse } from '../../../../edge/assistant/dialogue/converse.ts';
import type { Dialogue, Door, Incoming, Knowledge, Turn } from '../../../../edge/assistant/dialogue/dialogue.ts';
import { newDialogue } from '../../../../edge/assistant/dialogue/dialogue.ts';
import { en } from '../../../../edge/assistant/dialogue/words/en.ts';
import { nl } from '../../../../edge/assistant/dialogue/words/nl.ts';
import { phraseCase } from '../../../../edge/assistant/phrase.ts';
import type { Topic } from '../../../../edge/assistant/understand/topics.ts';
import type { Understanding } from '../../../../edge/assistant/understand/understanding.ts';
import { en as caseEn } from '../../../../edge/assistant/words/en.ts';
import { nl as caseNl } from '../../../../edge/assistant/words/nl.ts';
import type { CaseSummary, Explanation } from '../../../../edge/protocol/explanation.ts';
import { organisationOf } from '../../../support/case-inputs.ts';
import { exampleExplanation, exampleToday } from '../../../support/explanations.ts';

const everyDoor: Door[] = ['person', 'access', 'case', 'cases', 'rondkomen', 'callback'];

/** What an assistant knows whose citizen is not signed in. */
export function knows(change: Partial<Knowledge> = {}): Knowledge {
  const { facts } = organisationOf('lindewaard');
  return {
    language: 'nl',
    words: change.language === 'en' ? en : nl,
    now: `${exampleToday}T09:12:00+01:00`,
    today: exampleToday,
    facts: { ...facts, phone: '14 0999', now: { open: true } },
    opening: { open: true, line: 'Nu open tot 17.00 uur.' },
    content: [],
    cases: undefined,
    current: undefined,
    kept: { messages: 0, session: undefined, handoff: false },
    doors: new Set(everyDoor),
    ...change,
  };
}

export function summaryOf({ id, number, title }: Pick<CaseSummary, 'id' | 'number' | 'title'>): CaseSummary {
  return {
    id,
    number,
    title,
    today: exampleToday,
    about: {
      noun: 'application',
      organisationKind: 'municipality',
      count: 0,
      talk: false,
      receives: false,
      repay: false,
    },
    typeName: title,
    state: 'we',
    headline: 'nothingToDo',
    finished: false,
    updatedAt: `${exampleToday}T09:00:00+01:00`,
  };
}

/** The same with one case open. */
export function knowsCase(story: Partial<Explanation> = {}, change: Partial<Knowledge> = {}): Knowledge {
  const explanation = exampleExplanation(story);
  const words = change.language === 'en' ? caseEn : caseNl;
  return knows({
    cases: [summaryOf(explanation)],
    current: { explanation, view: phraseCase(explanation, { words }) },
    ...change,
  });
}

export function understood(topic: Topic, change: Partial<Understanding> = {}): Understanding {
  return {
    text: topic,
    topic,
    confidence: 0.9,
    alternatives: [],
    tone: 'calm',
    crisis: false,
    language: 'nl',
    because: [],
    ...change,
  };
}

export const message = (topic: Topic, change: Partial<Understanding> = {}): Incoming => ({
  kind: 'message',
  understanding: understood(topic, change),
});

/** A conversation from its start; returns every turn. */
export function talk(knowledge: Knowledge, ...incoming: Incoming[]): Turn[] {
  let dialogue: Dialogue = newDialogue;
  return incoming.map((one) => {
    const turn = converse(dialogue, one, knowledge);
    dialogue = turn.dialogue;
    return turn;
  });
}

export const textOf = (turn: Turn | undefined): string => turn?.reply.lines.map(({ text }) => text).join(' ') ?? '';
export const labels = (turn: Turn | undefined): string[] => turn?.reply.suggestions.map(({ label }) => label) ?? [];
