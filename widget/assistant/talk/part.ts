import type { Part } from '../parts.ts';
import { HouvastTalk } from './talk.ts';

const tag = 'houvast-talk';

/** A question in own words. */
export const part: Part = {
  footed: true,
  create() {
    if (!customElements.get(tag)) customElements.define(tag, HouvastTalk);
    return new HouvastTalk();
  },
};
