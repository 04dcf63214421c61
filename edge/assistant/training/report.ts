import { type Answer, isRightTone, isRightTopic, type Measures, type Share } from './measure.ts';

const confusionLines = 40;

/** The measures as lines for a person, with the bars of docs/spec/understanding.md beside them. */
export function toReport(measures: Measures): string {
  const { tonePerTone } = measures;
  const recall = (tone: string) => tonePerTone.find((one) => one.tone === tone)?.recall ?? measures.language;
  return [
    '',
    line('topic right', measures.topic, '>= 0.85'),
    line('topic in the best three', measures.top3, '>= 0.95'),
    line('out of scope sent to none', measures.outOfScope, '>= 0.90'),
    line('in scope sent to none', measures.inScopeAsNone, '<= 0.08'),
    line('threat found', recall('threat'), '>= 0.95'),
    line('abuse found', recall('abusive'), '>= 0.90'),
    line('calm or upset taken for abuse or threat', measures.falseBoundary, '<= 0.02'),
    line('crisis found', measures.crisis, '>= 0.98'),
    line('crisis seen where there is none', measures.crisisFalseAlarm, '<= 0.02'),
    line('language right', measures.language),
    '',
    'tone                 precision         recall',
    ...tonePerTone.map(({ tone, precision, recall: found }) => row(tone, precision, found)),
    '',
    'topic                precision         recall',
    ...measures.perTopic.map(({ topic, precision, recall: found }) => row(topic, precision, found)),
    '',
    'most frequent mistakes',
    ...measures.confusion.slice(0, confusionLines).map(([pair, count]) => `${String(count).padStart(4)}  ${pair}`),
  ].join('\n');
}

/** Every message that was misread, with what was meant and what was understood. */
export function mistakes(answers: readonly Answer[]): string {
  return answers
    .flatMap((answer) => {
      const { sentence, understood } = answer;
      const notes = [
        sentence.topic !== undefined && !isRightTopic(answer)
          ? `${sentence.topic} -> ${understood.topic} ${understood.confidence}`
          : '',
        isRightTone(answer) ? '' : `tone ${sentence.tone} -> ${understood.tone}`,
        sentence.crisis === understood.crisis ? '' : `crisis ${sentence.crisis} -> ${understood.crisis}`,
        sentence.language === understood.language ? '' : `${sentence.language} -> ${understood.language}`,
      ].filter((note) => note !== '');
      return notes.length === 0 ? [] : [`${notes.join('; ')} | ${sentence.text}`];
    })
    .join('\n');
}

function line(name: string, { hits, of, share }: Share, bar = ''): string {
  return `${name.padEnd(42)}${share.toFixed(3)}  ${`${hits}/${of}`.padEnd(12)}${bar}`;
}

function row(name: string, precision: Share, recall: Share): string {
  const cell = ({ hits, of, share }: Share) => `${share.toFixed(2)} ${`${hits}/${of}`.padEnd(12)}`;
  return `${name.padEnd(21)}${cell(precision)} ${cell(recall)}`;
}
