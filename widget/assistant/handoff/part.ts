import type { Part } from '../parts.ts';
import { HouvastHandoff } from './handoff.ts';

const tag = 'houvast-handoff';

/** To a person: choosing, passing on, waiting, talking. */
export const part: Part = {
  title: { nl: 'Naar een medewerker', en: 'To a staff member' },
  footed: true,
  create() {
    if (!customElements.get(tag)) customElements.define(tag, HouvastHandoff);
    return new HouvastHandoff();
  },
};
