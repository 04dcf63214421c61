import { LitElement } from 'lit';
import type { PartPorts } from '../../parts.ts';
import type { TalkStart } from '../check-in/session.ts';

export interface TalkPorts {
  ports(): PartPorts;
  now(): number;
  leave(): void;
  erase(): void;
}
export class TalkElement extends LitElement {
  back(): boolean {
    return false;
  }
  forget(): void {}
}
export function createTalk(_start: TalkStart, _ports: TalkPorts): TalkElement {
  if (!customElements.get('houvast-rondkomen-talk')) customElements.define('houvast-rondkomen-talk', TalkElement);
  return new TalkElement();
}
