import { describe, expect, it } from 'vitest';
import { examples } from '../../../support/explanations.ts';
import { kinds, tell, view } from './support.ts';

describe('[CV-08] the order of the parts', () => {
  it('is date, right, promise when we are late', () => {
    expect(kinds(view('lateWithRights'))).toEqual(['clock', 'rights', 'promises', 'where', 'choices']);
  });
  it('is need, clock when it is the citizen’s turn', () => {
    expect(kinds(view('paperMissing'))).toEqual(['need', 'clock', 'promises', 'where', 'choices']);
  });
  it('is bill, steps, objection after a decision to pay back', () => {
    expect(kinds(view('repayment'))).toEqual(['bill', 'installments', 'objection', 'where', 'choices']);
  });
  it('puts an appointment that the headline names first', () => {
    expect(kinds(view('repairPlanned')).slice(0, 2)).toEqual(['appointment', 'clock']);
  });
  it('tells each part once, whatever the state', () => {
    const full = { ...examples.repayment, todos: examples.paperMissing.todos, late: examples.lateWithRights.late };
    const states = ['late', 'you', 'said', 'kept', 'we'] as const;
    const found = states.map((state) =>
      kinds(tell({ ...full, state, appointment: examples.repairPlanned.appointment })).sort(),
    );
    for (const one of found)
      expect(one.filter((kind) => kind !== 'talk')).toEqual(found[0]?.filter((kind) => kind !== 'talk'));
  });
});
