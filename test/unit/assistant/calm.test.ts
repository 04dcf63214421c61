import { describe, expect, it } from 'vitest';
import { calm, isCalm } from '../../../edge/assistant/phrase/calm.ts';
import { compose } from '../../../edge/assistant/phrase/compose.ts';
import { phraseCase } from '../../../edge/assistant/phrase.ts';
import type { CaseView, Section } from '../../../edge/assistant/view.ts';
import { nl } from '../../../edge/assistant/words/nl.ts';
import { calm as dutch } from '../../../edge/assistant/words/nl-calm.ts';
import type { Explanation } from '../../../edge/protocol/explanation.ts';
import { exampleExplanation, examples } from '../../support/explanations.ts';

const example = exampleExplanation();
const { clock } = example;
/** A case with nothing going on, in every shape that it can have. */
const calmCases: Record<string, Explanation> = {
  'on time': example,
  'on its last day': exampleExplanation({ today: clock.latestOn ?? example.today }),
  'on its first day': exampleExplanation({ today: clock.startedOn ?? example.today }),
  'before its first day': exampleExplanation({ today: '2026-10-01' }),
  'without a date': exampleExplanation({
    headline: 'unknown',
    clock: { ...clock, kind: 'unknown', latestOn: undefined },
  }),
  'with a date for the date': exampleExplanation({ clock: { ...clock, kind: 'unknown', knownOn: '2026-12-20' } }),
  'without a term': exampleExplanation({ clock: { ...clock, kind: 'none' } }),
  'with a term that ended': exampleExplanation({ clock: { ...clock, status: 'ended' } }),
  'of a landlord': exampleExplanation({ organisationKind: 'landlord', clock: { ...clock, kind: 'promise' } }),
  'with a talk to come': exampleExplanation({ headline: 'talkPlanned' }),
  'before one may apply': exampleExplanation({
    headline: 'waitSearchTerm',
    clock: { ...clock, calculation: [{ kind: 'searchTerm', from: '2026-11-10', to: '2026-12-08', weeks: 4 }] },
  }),
  'before one may apply, without days': exampleExplanation({ headline: 'waitSearchTerm' }),
  'in a step we do not know': exampleExplanation({ step: { known: false } }),
  'with others': exampleExplanation({ turn: { ...example.turn, who: 'third' } }),
  'with a promise': exampleExplanation({
    promises: [
      { id: 'p', what: { nl: 'Wij bellen u.' }, due: '2026-12-04', status: 'open', madeOn: '2026-11-20' },
    ] as Explanation['promises'],
  }),
  'without changes': exampleExplanation({ changes: [] }),
};

/** The folds hold nothing yet; all else stands as it is. */
function folded({ sections, slots, ...rest }: CaseView): unknown {
  const fold = (section: Section): unknown =>
    'folds' in section || 'kind' in section
      ? {
          ...section,
          folds: ('folds' in section ? (section.folds ?? []) : []).map(({ title }) => title),
          lines: ('lines' in section && section.lines) || [],
        }
      : section;
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  return plain({ ...rest, sections: sections.map(fold), slots: slots.map((slot) => slot.map(fold)) });
}

describe('[CV-25] a calm case', () => {
  it.each(Object.entries(calmCases))('%s is told with fewer words exactly as with all', (_name, of) => {
    expect(isCalm(of, {})).toBe(true);
    const shown = compose(of, { words: dutch }, calm);
    expect(folded(shown)).toEqual(folded(phraseCase(of, { words: nl })));
  });

  it('is not one in which something is asked, late, stopped, planned or decided', () => {
    const found = Object.entries(examples).filter(([, of]) => isCalm(of, {}));
    for (const [name, of] of found) {
      const shown = folded(compose(of, { words: dutch }, calm));
      expect(shown, name).toEqual(folded(phraseCase(of, { words: nl })));
    }
    expect(found.length).toBeLessThan(Object.keys(examples).length);
  });

  it('is none once there is news for who looked before', () => {
    const recordedAt = example.changes[0]?.recordedAt ?? '';
    expect(isCalm(example, { previousVisit: recordedAt })).toBe(true);
    const dayBefore = new Date(Date.parse(recordedAt) - 86_400_000).toISOString();
    expect(isCalm(example, { previousVisit: dayBefore })).toBe(false);
    expect(isCalm(example, { lookingSince: dayBefore })).toBe(false);
  });
});
