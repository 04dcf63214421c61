import type { Does } from '../../../edge/assistant/dialogue/dialogue.ts';
import type { DialogueWords } from '../../../edge/assistant/dialogue/words/words.ts';
import type { CaseView } from '../../../edge/assistant/view.ts';
import type { OpenWords } from '../../ui/words/words.ts';
import type { CaseTools } from '../case/tools.ts';
import type { Item } from './engine.ts';
import type { TalkWords } from './words/words.ts';

/** How somebody wants it. In memory only. */
export interface Settings {
  aloud: boolean;
  large: boolean;
  slow: boolean;
}

/** What the drawing of a conversation may know and do. */
export interface TalkScene {
  words: TalkWords;
  dialogue: DialogueWords;
  items: readonly Item[];
  busy: boolean;
  settings: Settings;
  /** Id of the answer that is read aloud now. */
  reading: number | undefined;
  canRead: boolean;
  canDictate: boolean;
  /** `asks`: says where the sound goes first. */
  dictating: 'no' | 'asks' | 'yes' | 'failed';
  isIn: boolean;
  /** The one that the last message was typed in, when we speak it too. */
  otherLanguage: OpenWords['otherLanguage'] | undefined;
  view: CaseView | undefined;
  tools: CaseTools;
  say(text: string): void;
  press(does: Does, label: string): void;
  further(id: number): void;
  read(id: number): void;
  set(change: Partial<Settings>): void;
  dictate(wanted: 'asks' | 'yes' | 'no'): void;
  openCase(): void;
  person(): void;
  retry(): void;
  /** On in the other language; the last message is answered in it. */
  switchLanguage(): void;
}
