import { type Line, localized } from '../../../assistant/localized.ts';
import { phraseCase } from '../../../assistant/phrase.ts';
import type { CaseView } from '../../../assistant/view.ts';
import type { CallbackWindow } from '../../../protocol/handoff-note.ts';
import type { LineState, Part, Saying } from '../state.ts';
import type { LineContext, Spoken } from '../turn.ts';
import { catalogues } from '../words/catalogue.ts';
import { apart, forEar, sentencesIn } from './for-ear.ts';
import { readSection } from './read-section.ts';
import { spokenBetween, spokenDay } from './spoken-time.ts';

/** How many windows are read out: three is what one remembers. */
export const maxWindows = 3;

/** What is said of a saying now: its sentences, each fit for one breath. */
export function render(saying: Saying, state: LineState, context: LineContext): Spoken[] {
  if ('text' in saying) return spoken([{ text: saying.text, lang: saying.language }], state, context);
  return spoken(partLines(saying.part, state, context), state, context).slice(saying.from ?? 0, saying.to);
}

function spoken(lines: readonly Line[], state: LineState, { today }: LineContext): Spoken[] {
  // A day of this year is told without it.
  const thisYear = new RegExp(`(?<=\\d \\p{L}{3,}) ${today.slice(0, 4)}\\b`, 'gu');
  return lines.flatMap(({ text, lang }) => {
    const language = lang ?? state.language;
    return sentencesIn(forEar(text, language).replace(thisYear, '')).map((sentence) => ({ text: sentence, language }));
  });
}

function partLines(part: Part, state: LineState, context: LineContext): Line[] {
  const { line } = catalogues[state.language];
  const { expects } = state;
  switch (part) {
    case 'number':
      return 'number' in expects ? [{ text: line.access.numberRead(apart(expects.number)) }] : [];
    case 'phone':
      return 'phone' in expects ? [{ text: line.callBack.phoneRead(apart(expects.phone)) }] : [];
    case 'code': {
      const groups = expects.kind === 'codeRight' ? (expects.code.match(/.{1,4}/g) ?? []) : [];
      return groups.map((group) => ({ text: `${[...group].map((one) => line.access.spell[one] ?? one).join(', ')}.` }));
    }
    case 'prefixes':
      return lettersOf(context).map((prefix, index) => ({ text: line.access.prefix(index + 1, apart(prefix)) }));
    case 'windows':
      return windowLines(state, context);
    default:
      return caseLines(part, state, context);
  }
}

/** The times that are told now, and that there are more. */
export function windowsNow({ expects }: LineState, { windows }: LineContext): readonly CallbackWindow[] {
  const from = expects.kind === 'window' ? (expects.from ?? 0) : 0;
  return windows.slice(from, from + maxWindows);
}

function windowLines(state: LineState, context: LineContext): Line[] {
  const { line } = catalogues[state.language];
  const now = windowsNow(state, context);
  const last = now.at(-1);
  const options = now.map(({ day, from, to }, index) =>
    line.callBack.option(index + 1, spokenDay(day, context.today, state.language), spokenBetween(from, to, line)),
  );
  const others = last && context.windows.at(-1) !== last ? [line.callBack.others(maxWindows + 1)] : [];
  return [...options, ...others].map((text) => ({ text }));
}

function caseLines(part: Part, state: LineState, context: LineContext): Line[] {
  const { line } = catalogues[state.language];
  const view = viewOf(state, context);
  if (!view || !context.current) return [];
  if (part === 'case.answer') return [view.answer.headline, ...view.answer.lines];
  if (part === 'case.turn') {
    const { who } = context.current.turn;
    return who === 'nobody' ? [] : [{ text: line.turn[who] }];
  }
  const told = new Set([view.answer.headline, ...view.answer.lines].flatMap(({ text }) => sentencesIn(text)));
  return view.sections
    .filter(({ kind }) => part === `case.${kind}`)
    .flatMap((section) => readSection(section, catalogues[state.language]))
    .filter(({ text }) => !told.has(text));
}

/** The case in the sentences of the screen: what the line tells is the same. */
export function viewOf(state: LineState, { current, organisation }: LineContext): CaseView | undefined {
  return current && phraseCase(current, { words: catalogues[state.language].case, facts: organisation });
}

/** The letters with which a case number here can begin, without the signs between them. */
export const lettersOf = ({ numberPrefixes }: LineContext): string[] =>
  numberPrefixes.map((prefix) => prefix.toUpperCase().replace(/[^A-Z0-9]/g, ''));

export const nameOf = ({ organisation }: LineContext, state: LineState): string =>
  localized(organisation.name, state.language).text;
