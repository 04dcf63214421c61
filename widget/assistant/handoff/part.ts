import type { Part } from '../parts.ts';
import { HouvastHandoff } from './handoff.ts';

const tag = 'houvast-handoff';
let last: HouvastHandoff | undefined;

/** To a person: choosing, passing on, waiting, talking. */
export const part: Part = {
  footed: true,
  create() {
    if (!customElements.get(tag)) customElements.define(tag, HouvastHandoff);
    // Who waits or talks keeps the line while another screen shows.
    if (!last?.isLive || last.isConnected) last = new HouvastHandoff();
    return last;
  },
  forget: () => last?.forget(),
};
