import { aboutBehaviour } from '../../../../edge/assistant/tone/draft-hints.ts';
import { saidSentences } from '../../../../edge/assistant/tone/said-sentences.ts';
import type { DeskHelp } from '../../../../edge/protocol/desk.ts';
import type { Boundary } from '../../../../edge/protocol/handoff-entry.ts';
import { helpText } from '../../help-text.ts';
import { recentWords } from '../../state/said.ts';
import { quoted } from '../../words/quoted.ts';
import type { ToolScene } from './tool-scene.ts';

export const slots = ['person', 'behaviour', 'rule'] as const satisfies readonly (keyof Boundary)[];
export type Slot = (typeof slots)[number];

/** A sentence to begin from, and what stands on the button that takes it. */
interface Idea {
  label: string;
  sentence: string;
}

type Of = Pick<ToolScene, 'scene' | 'talk'>;

/** The organisation's own sentence for this place, or what was said: the fair part of it is nobody's behaviour. */
export function ideasFor(slot: Slot, of: Of): Idea[] {
  const { language } = of.talk.room.card.note;
  if (slot === 'behaviour') {
    const said = saidIn(of);
    return said.map((words) => {
      const sentence = aboutBehaviour(words, language);
      return { label: quoted(said.length === 1 ? sentence : words), sentence };
    });
  }
  const own = slot === 'rule' ? firstPhrase('boundary', of) : firstPhrase('listen', of, /boos|angry/i);
  return own === undefined ? [] : [{ label: quoted(own), sentence: own }];
}

/** Of one sentence it is clear which words are meant. */
export function quoteFor(of: Of): string | undefined {
  const said = saidIn(of);
  return said.length === 1 ? said[0] : undefined;
}

const saidIn = ({ scene, talk }: Of): string[] => saidSentences(recentWords(talk, scene.state.me?.id));

function firstPhrase(
  phase: DeskHelp['phrases'][number]['phase'],
  { scene, talk }: Of,
  pattern = /./,
): string | undefined {
  const { language } = talk.room.card.note;
  return scene.help.phrases
    .filter((phrase) => phrase.phase === phase)
    .map(({ text }) => helpText(text, language).text)
    .find((text) => pattern.test(text) && !/[…{]/.test(text));
}
