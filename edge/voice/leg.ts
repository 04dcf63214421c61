import type { Leg } from '../handoff/voice.ts';

/** Whether a label at Twilio is one that we gave. */
export const isLeg = (label: string): label is Leg => label === 'citizen' || /^agent-./.test(label);
