import type { OrganisationAnswer } from '../../../edge/protocol/organisation.ts';
import type { HouvastAssistant } from '../assistant.ts';
import type { Send } from '../http.ts';
import type { Visit } from '../visit.ts';

/** Does something with the visit; while the visit or what it needs is still to come, the panel shows that it waits. */
export type Act = (deed: (visit: Visit) => unknown) => Promise<void>;

/** What the panel does for whatever takes place in it. */
export interface PanelFrame {
  readonly assistant: HouvastAssistant;
  isOpen(): boolean;
  /** The sheets in force. */
  sheets(): readonly CSSStyleSheet[];
  /** Puts a sheet in force, once. */
  adopt(sheet: CSSStyleSheet): void;
  announce(text: string): void;
  /** The screen is another one: nothing waits any more. */
  draw(): void;
  /** Puts the focus on the largest sentence of the screen, or on something else that is on it. */
  land(selector?: string): Promise<void>;
  act: Act;
  close(): void;
  /** Closes the panel and forgets what is in memory. */
  leave(): void;
}

/** What a visit needs of the panel it takes place in, at one organisation. */
export interface PanelPorts extends PanelFrame {
  /** Where the API lives, without slash at its end and without `/v1`. */
  readonly endpoint: string;
  readonly organisation: string;
  readonly send: Send;
  readonly facts: OrganisationAnswer | undefined;
  /** The long texts of the organisation too. */
  loadTexts(): Promise<void>;
}
