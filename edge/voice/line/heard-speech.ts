import { isNamed } from '../../assistant/dialogue/compose-reply.ts';
import { readMessage } from '../../assistant/dialogue/read-message.ts';
import type { Understanding } from '../../assistant/understand/understanding.ts';
import { chooseWindow } from './hear/choose-window.ts';
import {
  choosesLater,
  commandIn,
  disagrees,
  isBareYesOrNo,
  keepsForThemselves,
  lacksLetter,
  wantsNothingElse,
  wantsOthers,
  yesOrNo,
} from './hear/commands.ts';
import { plainWords } from './hear/plain-words.ts';
import { spelled } from './hear/spelling.ts';
import { confirmed } from './heard-keys.ts';
import { lettersOf, windowsNow } from './say/render.ts';
import type { LineState } from './state.ts';
import { heardWell, type Step, text, vary, wordsOf } from './step.ts';
import { heardNumber, heardPrefix, spelledCode } from './steps/access.ts';
import { choseWindow, heardPhone, otherWindows } from './steps/call-back.ts';
import { obey } from './steps/commands.ts';
import { missed } from './steps/missed.ts';
import { anythingElse, goodbye } from './steps/opening.ts';
import { passed, toPerson } from './steps/person.ts';
import { about, afterBoundary, talk } from './steps/talk.ts';
import type { LineContext } from './turn.ts';

/** Below this the recogniser guesses. Nobody is judged by a guess; danger is never passed over for one. */
const leastConfidence = 0.35;
const sure = 0.5;
/** Letters and digits in a row that are no accident. */
const leastCharacters = 3;
/** What is told in digits and letters. */
const spells = new Set<LineState['expects']['kind']>(['number', 'prefix', 'code', 'phone']);
/** Words from which a language can be told. */
const wordsOfLanguage = 4;

/** What was said: danger first, then words for the line, then an answer to ours, then a question for the assistant. */
export function heardSpeech(given: LineState, context: LineContext, said: string, confidence?: number): Step {
  const understood = readMessage(context.understand, said);
  const state = inTheirLanguage(given, understood, context);
  const commanded = commandIn(said);
  const judged = !isPlainAnswer(state, said) && !commanded?.bare;
  if (judged && understood.crisis) return talk(state, understood, context);
  if (confidence !== undefined && confidence > 0 && confidence < leastConfidence) return unclear(state, context);
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

const unclear = (state: LineState, context: LineContext): Step => missed(state, context, wordsOf(state).line.unclear);

/** What was said as an answer to what we asked; nothing when it is something of its own. */
function asAnswer(state: LineState, context: LineContext, said: string, understood: Understanding): Step | undefined {
  const { expects } = state;
  const agreed = yesOrNo(said);
  const heard = spelled(said, state.language);
  switch (expects.kind) {
    case 'number':
      if (lacksLetter(said)) return withoutLetter(state, context);
      if (/\d.*\d.*\d/.test(heard)) return heardNumber(state, context, heard);
      if (agreed === 'yes') return { tell: [], ask: text(state, wordsOf(state).line.access.numberHow), state };
      return isOwnQuestion(understood) ? undefined : heardNumber(state, context, heard);
    case 'prefix':
      return heardPrefix(
        state,
        context,
        expects.digits,
        lettersOf(context).find((one) => one === heard),
      );
    case 'code':
      if (lacksLetter(said)) return withoutLetter(state, context);
      if (heard.length < 2 && isOwnQuestion(understood)) return undefined;
      return spelledCode(state, context, expects.number, heard);
    case 'phone':
      return /\d/.test(heard)
        ? heardPhone(state, context, expects.window, heard)
        : unlessOwn(state, context, understood);
    case 'window': {
      const window = chooseWindow(said, windowsNow(state, context));
      if (!window && (agreed === 'no' || wantsOthers(said))) return otherWindows(state, context);
      return window || !isOwnQuestion(understood) ? choseWindow(state, context, window) : undefined;
    }
    case 'mayPass':
      return passed(heardWell(state), context, !keepsForThemselves(said));
    case 'numberRight':
    case 'codeRight':
    case 'samePhone':
    case 'phoneRight':
      return agreed ? confirmed(state, context, agreed === 'yes') : unlessOwn(state, context, understood);
    default:
      return atQuestion(state, context, said, heard);
  }
}

/** A number that is told without being asked opens the way in; "nee" after "nog een vraag?" ends the call. */
function atQuestion(state: LineState, context: LineContext, said: string, heard: string): Step | undefined {
  if (state.dialogue.boundary === 'stands' && choosesLater(said)) return afterBoundary(state, 'later', context);
  if (context.current && !state.dialogue.asked && disagrees(said)) return about(state, 'objection', context);
  const namesNumber = /\b(zaaknummer|zaak nummer|nummer|case number|reference)\b/i.test(said);
  if (!context.current && namesNumber && /^[A-Z]{0,4}\d{4,}$/.test(heard)) return heardNumber(state, context, heard);
  if (state.dialogue.asked?.kind === 'person' && keepsForThemselves(said))
    return anythingElse({ ...heardWell(state), dialogue: { ...state.dialogue, asked: undefined } }, []);
  const closing = state.expects.kind === 'question' && state.expects.closing === true;
  if (closing && !state.dialogue.asked && wantsNothingElse(said)) return goodbye(state);
  return undefined;
}

const isOwnQuestion = ({ topic, confidence }: Understanding): boolean => isNamed(topic) && confidence >= sure;

/** Not an answer and no question either: it was not understood. */
const unlessOwn = (state: LineState, context: LineContext, understood: Understanding): Step | undefined =>
  isOwnQuestion(understood) ? undefined : unclear(state, context);

function withoutLetter(state: LineState, context: LineContext): Step {
  return toPerson(heardWell(state), context, vary(state, wordsOf(state).line.access.noLetter));
}
