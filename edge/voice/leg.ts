import * as v from 'valibot';
import type { Leg } from '../handoff/voice.ts';

/** Whether a label at Twilio is one that we gave. */
export const isLeg = (label: unknown): label is Leg =>
  typeof label === 'string' && (label === 'citizen' || /^agent-./.test(label));

export const leg = v.custom<Leg>(isLeg);
