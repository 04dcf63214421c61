import type { Headline } from '../../protocol/explanation.ts';
import { line } from '../localized.ts';
import type { AnswerView, Mark } from '../view.ts';
import type { HeadlineFacts } from '../words/words.ts';
import { searchTerm } from './clock.ts';
import { dayName, own, type Telling } from './telling.ts';

/** The answer where nothing is asked, late or decided. */
export function calmAnswer(tell: Telling): AnswerView {
  const { of, words } = tell;
  const { headline, step, clock } = of;
  const day =
    headline === 'waitSearchTerm' ? searchTerm(of).to : headline === 'talkPlanned' ? clock.latestOn : undefined;
  const facts: HeadlineFacts = {
    noun: of.noun,
    landlord: of.organisationKind === 'landlord',
    day: day && dayName(tell, day),
  };
  const say = (sentences: Partial<Record<Headline, (facts: HeadlineFacts) => string>>) =>
    line(sentences[headline]?.(facts) ?? '');
  const happening = headline === 'nothingToDo' && step.known && step.text;
  return {
    state: of.state,
    ...whoseTurn(tell),
    headline: say(words.headline),
    lines: [happening ? own(tell, happening) : say(words.under)],
  };
}

export const whoseTurn = ({ of, words }: Telling): { mark: Mark; turn: string } => {
  const { who } = of.turn;
  return { mark: who === 'us' ? 'us' : who === 'citizen' ? 'you' : 'pause', turn: words.turn[who] };
};
