import type { Explanation } from '../../edge/protocol/explanation.ts';
import type { OrganisationAnswer } from '../../edge/protocol/organisation.ts';
import type { Language } from '../../edge/protocol/primitives.ts';
import type { OpenWords } from '../ui/words/words.ts';
import type { Send } from './http.ts';

/**
 * A part is a screen of the panel that is fetched when a citizen opens it: a talk, a hand-off, *rondkomen*.
 * It is one element, with one property in (`ports`). The panel shows it under its own bar and keeps it as long as
 * "back" can lead to it; opening another part does not end it.
 */
export interface Part {
  /**
   * Lane R: the part gets no token and no case, the panel draws "Wis en sluit" in its bar in place of a cross, and
   * draws no foot with a person in it.
   */
  apart?: true;
  /** The part ends in a foot of its own (`position: sticky; inset-block-end: 0`), so that the panel draws none. */
  footed?: true;
  /** Makes the element, when it is opened and was not there yet. Defining it twice on a page must not throw. */
  create(): PartElement;
  /** "Wis en sluit": lets go of what goes on while another screen shows. Called only when the part was fetched. */
  forget?(): void;
}

/** A heading with `tabindex="-1"` gets the focus through `focus()`, which the panel calls when the part comes on the screen. */
export interface PartElement extends HTMLElement {
  /** Set before the element is in the page, and again, as another object, when a value in it is another one. */
  ports: PartPorts;
  /**
   * The panel's "back" asks the part first: true when the part went a screen back itself, false when its first screen was
   * there, so that the panel goes back. A part with one screen leaves it out.
   */
  back?(): boolean;
}

/** What a part gets of the panel. */
export interface PartPorts {
  /** Asks the API. */
  readonly send: Send;
  /** Where the API lives, without slash at its end and without `/v1`. */
  readonly endpoint: string;
  /** Code of the organisation. */
  readonly organisation: string;
  readonly language: Language;
  /** What stands around every screen, in this language. */
  readonly words: OpenWords;
  /** The sheets of the panel, for a part that looks like its screens. */
  sheets(): readonly CSSStyleSheet[];
  /** Puts a sheet in force in the panel, once, for a part that renders into the panel itself. */
  adopt(sheet: CSSStyleSheet): void;
  /** Public facts of the organisation, once they are read. */
  readonly facts: OrganisationAnswer | undefined;
  /** Whether somebody is there now, and the sentence about it. */
  readonly opening: { open: boolean; line: string } | undefined;
  /** The case that was on the screen when the part was opened, as it is now. Never in lane R. */
  readonly explanation: Explanation | undefined;
  /** What the one who opened the part gave along. */
  readonly about: unknown;
  /** The token of the session, asked for at each use; nothing when nobody is in. Always nothing in lane R. */
  token(): string | undefined;
  /** Tells who is there now from somebody else (see handoff-owner.ts); nothing when the host vouches for nobody. */
  mark(): Promise<string | undefined>;
  /** Sets the language of all texts. */
  speak(language: Language): void;
  /** Says it in the panel's live region. */
  announce(text: string): void;
  /** To the screen before. */
  back(): void;
  /** Closes the panel; the session and the part stay. */
  close(): void;
  /** Opens the panel with this part in it: somebody is there for the citizen. */
  show(): void;
  /** "Wis en sluit": every trace at once, and another page in place of this one. */
  erase(): void;
  /** To the screen with the telephone number and the counter. */
  person(): void;
  /** To the citizen's case, or the list of their cases; first to the code of their letter when nobody is in. */
  seeCase(): void;
  /** To another part. */
  open(name: PartName, about?: unknown): void;
}

export type PartName = 'talk' | 'handoff' | 'rondkomen';

/**
 * The parts there are. A new one is a line here, `talk: () => import('./talk/part.ts')`, with a module that
 * exports `part`. Open it with `act((visit) => visit.journey.go({ at: 'part', name: 'talk' }))`.
 */
export const parts: Partial<Record<PartName, () => Promise<{ part: Part }>>> = {
  talk: () => import('./talk/part.ts'),
  rondkomen: () => import('./rondkomen/part.ts'),
  handoff: () => import('./handoff/part.ts'),
};
