import { describe, expect, test } from 'vitest';
import { nl } from '../../../../edge/assistant/dialogue/words/nl.ts';
import type { Topic } from '../../../../edge/assistant/understand/topics.ts';
import { examples } from '../../../support/explanations.ts';
import { knows, knowsCase, labels, message, talk, textOf } from './support.ts';

const vague = { confidence: 0.3 };

describe('a message in its place', () => {
  test.each<[text: string, reads: Topic]>([
    ['heb geen code', 'none'],
    ['ik ben de brief kwijt', 'none'],
    ['kan de code niet vinden', 'case-action'],
    ['i lost the letter', 'none'],
  ])('[DI-18] %s: without a code there is another way in', (text, reads) => {
    const newCode = 'https://lindewaard.example/code';
    const { facts } = knows();
    if (!facts) throw new Error('No facts.');
    const [, turn] = talk(
      knows({ facts: { ...facts, links: { ...facts.links, newCode } } }),
      message('case-status'),
      message(reads, { text, ...vague }),
    );
    expect(textOf(turn)).toMatch(/zonder code|nieuwe/i);
    expect(turn?.reply.cards).toMatchObject([{ kind: 'links', links: [{ url: newCode }] }]);
    expect(labels(turn)).toContain(nl.door.person);
  });

  test.each<[text: string, reads: Topic]>([
    ['ik heb geen antwoord op mijn brief', 'repeat-contact'],
    ['wat staat er in die brief over geld', 'amount'],
  ])('[DI-18] %s is about something else', (text, reads) => {
    const [turn] = talk(knows(), message(reads, { text }));
    expect([...nl.noCode, ...nl.noCodeHere]).not.toContain(textOf(turn));
  });

  test.each(['het lukt me niet om in te loggen', 'ik krijg mijn geld niet'])(
    '[DI-19] %s is no question for time, also where a paper is asked for',
    (text) => {
      const [turn] = talk(knowsCase(examples.paperMissing), message('case-status', { text }));
      expect(textOf(turn)).not.toContain('meer tijd');
    },
  );

  test('[DI-26] "what can you do about my rent" is about the rent', () => {
    const [turn] = talk(knows(), message('tax', { text: 'what can you do about my tax' }));
    expect(turn?.dialogue.subject).toBe('tax');
  });

  test('[DI-18] without a page for a new code, a person', () => {
    const { facts } = knows();
    if (!facts) throw new Error('No facts.');
    const { newCode: _, ...links } = facts.links;
    const [turn] = talk(knows({ facts: { ...facts, links } }), message('none', { text: 'ik heb geen code' }));
    expect(turn?.reply.cards).toEqual([]);
    expect(labels(turn)[0]).toBe(nl.door.person);
  });

  test.each(['dat lukt me niet op tijd', 'kan ik uitstel krijgen', 'i need more time'])(
    '[DI-19] %s: who cannot bring a paper in time hears that more time may be asked for, and until when',
    (text) => {
      const [, turn] = talk(
        knowsCase(examples.paperMissing),
        message('case-action'),
        message('payment-arrangement', { text, ...vague }),
      );
      expect(textOf(turn)).toContain('meer tijd');
      expect(textOf(turn)).toMatch(/voor \w+dag \d/);
    },
  );

  test('[DI-19] after what to send, "wanneer" is the day of the paper and not of our decision', () => {
    const [, turn] = talk(
      knowsCase(examples.paperMissing),
      message('case-action'),
      message('case-deadline', { text: 'en wanneer moet dat binnen zijn' }),
    );
    expect(textOf(turn)).toMatch(/^Wij vragen u dit voor /);
  });

  test('[DI-19] where no paper is asked for, the same words are no question for time', () => {
    const [turn] = talk(
      knowsCase(examples.repayment),
      message('payment-arrangement', { text: 'kan ik uitstel krijgen' }),
    );
    expect(textOf(turn)).not.toContain('meer tijd');
  });

  test.each(['dat is niet eerlijk', 'dit is echt onterecht', 'that is not fair'])(
    '[DI-25] %s is no refusal of ours: after a decision it is a way to disagree',
    (text) => {
      const [, turn] = talk(knowsCase(examples.refused), message('case-decision'), message('no', { text }));
      expect(textOf(turn)).toContain('nog geen bezwaar');
    },
  );

  test.each(['nee', 'nee dank je', 'laat maar zitten hoor', 'dat hoeft nu niet meer'])(
    '[DI-25] %s stays a refusal',
    (text) => {
      const [turn] = talk(knowsCase(examples.refused), message('no', { text }));
      expect(textOf(turn)).toBe(nl.no[0]);
    },
  );

  test('[DI-25] "dat heb ik niet" after a sum is about paying', () => {
    const [, turn] = talk(
      knowsCase(examples.repayment),
      message('amount'),
      message('no', { text: 'dat heb ik niet', ...vague }),
    );
    expect(textOf(turn)).toContain('Betalen in delen');
  });

  test.each(['wat kun je', 'wat kunnen jullie doen', 'waar kan je me mee helpen', 'what can you do'])(
    '[DI-26] %s: it says what it can do',
    (text) => {
      const [turn] = talk(knows(), message('privacy', { text, ...vague }));
      expect(nl.abilities).toContain(textOf(turn));
    },
  );

  test('[DI-26] "wat kan ik nu doen" is about the case: what is due from us when we are late', () => {
    const [turn] = talk(knowsCase(examples.lateWithRights), message('case-action', { text: 'wat kan ik nu doen' }));
    expect(textOf(turn)).toContain(nl.canDo);
    expect(turn?.reply.cards.some((card) => card.kind === 'section' && card.section.kind === 'rights')).toBe(true);
  });

  test('[DI-26] help alone is asked after, with 112 in sight', () => {
    const [turn] = talk(knows(), message('care', { text: 'help' }));
    expect(textOf(turn)).toContain('112');
    expect(labels(turn)[0]).toBe(nl.door.person);
  });

  test('[DI-10] a day after "bel mij" stays with being called', () => {
    const [, turn] = talk(knows(), message('call-back'), message('appointment', { text: 'morgenochtend graag' }));
    expect(textOf(turn)).toMatch(/kies/i);
  });

  test.each(['donderdag', 'kan het morgen'])('[DI-10] %s after an appointment stays with it', (text) => {
    const [, turn] = talk(knows(), message('appointment'), message('yes', { text, ...vague }));
    expect(turn?.dialogue.subject).toBe('appointment');
    expect(nl.yes).not.toContain(textOf(turn));
  });

  test.each(['hoe snel kan dat', 'wanneer dan'])(
    '[DI-06] %s after an urgent problem: within three working days',
    (text) => {
      const [, turn] = talk(knows(), message('urgent-money'), message('none', { text, ...vague }));
      expect(textOf(turn)).toContain('3 werkdagen');
    },
  );

  test.each(['ik ben 24', 'moet ik dan echt 4 weken wachten'])(
    '[DI-07] %s: who is young may not have to wait',
    (text) => {
      const [, turn] = talk(knows(), message('benefit-apply'), message('case-deadline', { text }));
      expect(nl.youngWait).toContain(textOf(turn));
    },
  );

  test('[DI-11] yes to an answer that only offers a person leads to one', () => {
    const [, turn] = talk(
      knowsCase(examples.lateWithRights),
      message('complaint'),
      message('yes', { text: 'doe maar' }),
    );
    expect(nl.toPerson('Nu open tot 17.00 uur.')).toContain(textOf(turn));
  });

  test('[DI-23] danger that was heard goes before all of this', () => {
    const [, turn] = talk(knows(), message('crisis', { crisis: true }), message('none', { text: 'help' }));
    expect(turn?.reply.cards.map(({ kind }) => kind)).toEqual(['crisis']);
  });
});
