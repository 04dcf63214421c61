import { converse } from '../../../edge/assistant/dialogue/converse.ts';
import {
  type Dialogue,
  type Does,
  type Door,
  type Incoming,
  type Knowledge,
  newDialogue,
  type Reply,
} from '../../../edge/assistant/dialogue/dialogue.ts';
import { readMessage } from '../../../edge/assistant/dialogue/read-message.ts';
import type { DialogueWords } from '../../../edge/assistant/dialogue/words/words.ts';
import type { Understand, Understanding } from '../../../edge/assistant/understand/understanding.ts';
import type { CaseView } from '../../../edge/assistant/view.ts';
import type { ContentEntry } from '../../../edge/protocol/content.ts';
import type { CaseSummary, Explanation } from '../../../edge/protocol/explanation.ts';
import type { OrganisationAnswer } from '../../../edge/protocol/organisation.ts';
import type { Language } from '../../../edge/protocol/primitives.ts';
import type { Facts } from './facts.ts';

/** Longer than this is a letter, and letters go to people. */
export const maxTyped = 2000;

export type Trouble = 'model' | 'offline' | 'facts' | 'case' | 'tooLong';

export type Item =
  | { id: number; by: 'citizen'; text: string }
  | { id: number; by: 'assistant'; reply: Reply /** Lines in sight, when one thing comes at a time. */; shown: number }
  | { id: number; by: 'trouble'; trouble: Trouble };

/** What a conversation needs of the world. */
export interface EnginePorts {
  facts: Facts;
  language(): Language;
  words(): DialogueWords;
  organisation(): OrganisationAnswer | undefined;
  opening(): Knowledge['opening'];
  /** The case on the screen before, if there was one. */
  explanation(): Explanation | undefined;
  view(explanation: Explanation): CaseView;
  understand(): Promise<Understand>;
  session(): Knowledge['kept']['session'];
  /** Whether something was passed on to a person from this tab. */
  handoff(): boolean;
  doors(): ReadonlySet<Door>;
  now(): Date;
  /** Something is new; `said` is to be read out once. */
  moved(said?: Reply): void;
}

/** Holds a conversation: what was said, what it is about, and what it knows. In memory only. */
export class Engine {
  items: readonly Item[] = [];
  busy = false;
  /** The language of the last typed message. */
  heardIn: Understanding['language'] | undefined;
  #dialogue: Dialogue = newDialogue;
  #content: ContentEntry[] | undefined;
  #cases: CaseSummary[] | undefined;
  #current: Explanation | undefined;
  #last = 0;
  #turn: Promise<void> = Promise.resolve();
  #begun = async (): Promise<void> => {};
  readonly #ports: EnginePorts;

  constructor(ports: EnginePorts) {
    this.#ports = ports;
  }

  /** A typed message. Turns are taken one after the other, in the order in which they came. */
  hear(text: string): Promise<void> {
    if (text.length > maxTyped) {
      this.#add({ by: 'trouble', trouble: 'tooLong' });
      return this.#turn;
    }
    this.#add({ by: 'citizen', text });
    return this.#begin(async () => {
      const understand = await this.#ports.understand().catch(() => undefined);
      if (!understand) return this.#add({ by: 'trouble', trouble: 'model' });
      const understanding = readMessage(understand, text);
      // "Thx" alone says little about a language.
      if (/\S\s+\S/.test(text)) this.heardIn = understanding.language;
      await this.#answer({ kind: 'message', understanding });
    });
  }

  press(does: Does, label: string): Promise<void> {
    if (does.type !== 'open') this.#add({ by: 'citizen', text: label });
    return this.#begin(() => this.#answer({ kind: 'press', does }));
  }

  /** What was typed or pressed last, answered once more in place of what was in the way. */
  retry(): Promise<void> {
    if (this.items.at(-1)?.by === 'trouble') this.items = this.items.slice(0, -1);
    return this.#take(this.#begun);
  }

  /** Somebody signed in, or came back: what waited for that is answered now. */
  ready(): Promise<void> {
    if (!this.#dialogue.held || this.#dialogue.boundary !== 'none') return this.#turn;
    return this.#take(() => this.#answer({ kind: 'ready' }));
  }

  /** "Verder": the next line of an answer. */
  further(id: number): void {
    this.items = this.items.map((item) =>
      item.by === 'assistant' && item.id === id ? { ...item, shown: item.shown + 1 } : item,
    );
    this.#ports.moved();
  }

  /** What can be passed on to a person: the words as they were, oldest first. */
  spoken(): { by: 'citizen' | 'assistant'; text: string }[] {
    return this.items.flatMap((item): { by: 'citizen' | 'assistant'; text: string }[] => {
      if (item.by === 'citizen') return [{ by: item.by, text: item.text }];
      if (item.by === 'assistant' && item.reply.lines.length > 0)
        return [{ by: item.by, text: item.reply.lines.map(({ text }) => text).join(' ') }];
      return [];
    });
  }

  #begin(turn: () => Promise<void>): Promise<void> {
    this.#begun = turn;
    return this.#take(turn);
  }

  #take(turn: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.#ports.moved();
    this.#turn = this.#turn.then(turn).finally(() => {
      this.busy = false;
      this.#ports.moved();
    });
    return this.#turn;
  }

  async #answer(incoming: Incoming): Promise<void> {
    await this.#learn();
    const { dialogue, reply, fetch } = converse(this.#dialogue, incoming, this.#know());
    // What could not be fetched may hold the answer: "there is nothing about it" would not be true.
    if (reply.lacks && !this.#content)
      return this.#add({ by: 'trouble', trouble: navigator.onLine ? 'facts' : 'offline' });
    this.#dialogue = dialogue;
    if (reply.lines.length > 0 || reply.cards.length > 0) this.#add({ by: 'assistant', reply, shown: 1 });
    if (!fetch) return;
    try {
      this.#current = await this.#ports.facts.case(fetch);
      const after = converse(this.#dialogue, { kind: 'ready' }, this.#know());
      this.#dialogue = after.dialogue;
      this.#add({ by: 'assistant', reply: after.reply, shown: 1 });
    } catch {
      this.#add({ by: 'trouble', trouble: navigator.onLine ? 'case' : 'offline' });
    }
  }

  /** Fetches what is not known yet. Without it the answer is what can be said without. */
  async #learn(): Promise<void> {
    const { facts, session, explanation } = this.#ports;
    const isIn = session() !== undefined;
    if (!isIn) {
      this.#cases = undefined;
      this.#current = undefined;
    }
    const [content, cases] = await Promise.all([
      this.#content ?? facts.content().catch(() => undefined),
      isIn ? (this.#cases ?? facts.cases().catch(() => undefined)) : undefined,
    ]);
    this.#content = content;
    this.#cases = cases;
    const shown = explanation();
    if (isIn && shown && !this.#current) this.#current = shown;
    const only = cases?.length === 1 ? cases[0] : undefined;
    if (isIn && only && !this.#current) this.#current = await facts.case(only.id).catch(() => undefined);
    // The one on the screen is newer than what we read before.
    if (shown && this.#current?.id === shown.id) this.#current = shown;
  }

  #know(): Knowledge {
    const { language, words, organisation, opening, session, handoff, doors, now, view } = this.#ports;
    const at = now();
    return {
      language: language(),
      words: words(),
      now: at.toISOString(),
      today: at.toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' }),
      facts: organisation(),
      opening: opening(),
      content: this.#content ?? [],
      cases: session() ? (this.#cases ?? (this.#current ? [] : undefined)) : undefined,
      current: this.#current && { explanation: this.#current, view: view(this.#current) },
      kept: {
        messages: this.items.filter(({ by }) => by === 'citizen').length,
        session: session(),
        handoff: handoff(),
      },
      doors: doors(),
    };
  }

  #add(item: Item extends infer One ? (One extends Item ? Omit<One, 'id'> : never) : never): void {
    this.#last += 1;
    this.items = [...this.items, { ...item, id: this.#last } as Item];
    this.#ports.moved(item.by === 'assistant' ? item.reply : undefined);
  }
}
