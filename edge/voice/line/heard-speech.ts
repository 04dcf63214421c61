import { readMessage } from '../../assistant/dialogue/read-message.ts';
import type { Understanding } from '../../assistant/understand/understanding.ts';
import { fetchesLetter, isBareYesOrNo } from './hear/answers.ts';
import { commandIn } from './hear/commands.ts';
import { plainWords } from './hear/plain-words.ts';
import { spelled } from './hear/spelling.ts';
import { asAnswer, spells } from './heard-answer.ts';
import type { LineState } from './state.ts';
import { type Step, wordsOf } from './step.ts';
import { obey } from './steps/commands.ts';
import { missed } from './steps/missed.ts';
import { talk } from './steps/talk.ts';
import type { LineContext } from './turn.ts';

/** Below this the recogniser guesses. Nobody is judged by a guess; danger is never passed over for one. */
const leastConfidence = 0.35;
/** Letters and digits in a row that are no accident. */
const leastCharacters = 3;
/** Words from which a language can be told. */
const wordsOfLanguage = 4;

/** What was said: danger first, then words for the line, then an answer to ours, then a question for the assistant. */
export function heardSpeech(given: LineState, context: LineContext, said: string, confidence?: number): Step {
  const understood = readMessage(context.understand, said);
  const state = inTheirLanguage(given, understood, context);
  const commanded = commandIn(said);
  const judged = !isPlainAnswer(state, said) && !commanded?.bare;
  if (judged && understood.crisis) return talk(state, understood, context);
  if (confidence !== undefined && confidence > 0 && confidence < leastConfidence)
    return missed(state, context, wordsOf(state).line.unclear);
  if (judged && (understood.tone === 'threat' || understood.tone === 'abusive'))
    return talk(state, understood, context);
  if (commanded && !answersInstead(commanded.command, state)) return obey(commanded.command, state, context);
  return asAnswer(state, context, said, understood) ?? talk(state, understood, context);
}

/** Digits, letters or a bare yes, just after we asked for them: a model that reads sentences has nothing to say on it. */
function isPlainAnswer({ expects, language }: LineState, said: string): boolean {
  if (expects.kind === 'question') return false;
  if (isBareYesOrNo(said)) return true;
  if (!spells.has(expects.kind)) return false;
  if (fetchesLetter(said)) return true;
  const characters = spelled(said, language).length;
  return characters >= leastCharacters && characters >= plainWords(said).length / 2;
}

/** "Verder" after a choice of ours is a yes, not the rest of an answer. */
const answersInstead = (command: string, { expects }: LineState): boolean =>
  command === 'further' && expects.kind !== 'question';

/** Whoever speaks English gets English, without having to ask for it. */
function inTheirLanguage(state: LineState, understood: Understanding, { organisation }: LineContext): LineState {
  const isEnglish =
    state.language === 'nl' &&
    state.expects.kind === 'question' &&
    understood.language === 'en' &&
    organisation.languages.includes('en') &&
    plainWords(understood.text).length >= wordsOfLanguage;
  return isEnglish ? { ...state, language: 'en' } : state;
}
