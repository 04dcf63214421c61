import type { HandoffCreated, HandoffOutlook } from '../../../edge/protocol/handoff-note.ts';
import { type Shape, shape } from '../shape.ts';

export const isOutlook: Shape<HandoffOutlook> = shape('', '', 'team chat', 'callback');
export const isCreated: Shape<HandoffCreated> = shape('id token way');
