import { html, LitElement, type PropertyValues } from 'lit';
import type { Does, Door, Reply } from '../../../edge/assistant/dialogue/dialogue.ts';
import { loadDialogueWords } from '../../../edge/assistant/dialogue/words/load.ts';
import type { DialogueWords } from '../../../edge/assistant/dialogue/words/words.ts';
import { compose } from '../../../edge/assistant/phrase/compose.ts';
import { running } from '../../../edge/assistant/phrase/running.ts';
import { loadModel } from '../../../edge/assistant/understand/load-model.ts';
import { createUnderstanding } from '../../../edge/assistant/understand/understand.ts';
import type { CaseView } from '../../../edge/assistant/view.ts';
import { loadRunningWords } from '../../../edge/assistant/words/load.ts';
import type { RunningWords } from '../../../edge/assistant/words/words.ts';
import type { Explanation } from '../../../edge/protocol/explanation.ts';
import type { Language } from '../../../edge/protocol/primitives.ts';
import { sheetOf } from '../../ui/styles/sheets.ts';
import type { DecidedPart } from '../case/decided.ts';
import type { CaseTools } from '../case/tools.ts';
import { keepsHandoff } from '../keeps-handoff.ts';
import type { PartElement, PartPorts } from '../parts.ts';
import { Engine } from './engine.ts';
import { createFacts } from './facts.ts';
import { talkScreen } from './screen.ts';
import { sessionOf } from './session.ts';
import { type Dictation, dictate, localVoice, readAloud, recognitionMaker, stopReading } from './speech.ts';
import talkStyles from './talk.css?inline';
import type { Settings, TalkScene } from './view.ts';
import { loadTalkWords } from './words/load.ts';
import type { TalkWords } from './words/words.ts';

/** All that is said, in one language. */
interface Spoken {
  words: TalkWords;
  dialogue: DialogueWords;
  running: RunningWords;
}

const sheet = sheetOf(talkStyles);

/** A conversation in own words. It renders into the panel itself, so that the sheets of a case look as they do there. */
export class HouvastTalk extends LitElement implements PartElement {
  static override properties = {
    ports: { attribute: false },
    spoken: { state: true },
    settings: { state: true },
    reading: { state: true },
    dictating: { state: true },
  };

  declare ports: PartPorts;
  declare private spoken: Spoken | undefined;
  declare private settings: Settings;
  declare private reading: number | undefined;
  declare private dictating: TalkScene['dictating'];
  private decided: DecidedPart | undefined;
  private decidedIn: Language | undefined;
  private dictation: Dictation | undefined;
  private lastText = '';
  private language: Language | undefined;
  private speaking: Promise<void> = Promise.resolve();
  private view: CaseView | undefined;
  /** Which steps of paying were chosen, per amount. */
  private steps: Record<string, string> = {};
  private token: string | undefined;
  /** The last message is answered again once the words of the other language are here. */
  private isAskedAgain = false;
  private hadFocus = false;
  private readonly engine: Engine;

  constructor() {
    super();
    this.settings = { aloud: false, large: false, slow: false };
    this.dictating = 'no';
    this.engine = new Engine({
      facts: {
        content: () => this.facts().content(),
        cases: () => this.facts().cases(),
        case: async (id) => this.withSheets(await this.facts().case(id)),
      },
      language: () => this.ports.language,
      words: () => this.need().dialogue,
      organisation: () => this.ports.facts,
      opening: () => sentenceOf(this.ports.opening),
      explanation: () => this.ports.explanation,
      view: (explanation) => this.tell(explanation),
      understand: async () => createUnderstanding(await loadModel()),
      session: () => sessionOf(this.ports.token()),
      handoff: keepsHandoff,
      doors: () => this.doors(),
      now: () => new Date(),
      moved: (said) => this.moved(said),
    });
    // On the way while somebody reads the first line; a failed load is tried again at the first message.
    loadModel().catch(() => {});
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ports.adopt(sheet);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    stopReading();
    this.dictation?.stop();
  }

  override focus(): void {
    const target = this.engine.items.length > 0 || wantsToType(this.ports.about) ? 'textarea' : 'h2';
    // The words may still be on their way.
    this.speaking
      .then(() => this.updateComplete)
      .then(() => {
        this.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
        // Where there is little height the field may be below it. Only the panel scrolls, never the page of the site.
        const dialog = this.closest('dialog');
        if (target === 'textarea' && dialog && getComputedStyle(dialog).overflowY === 'auto') dialog.scrollTo(0, 1e9);
      });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const root = this.getRootNode();
    this.hadFocus = root instanceof ShadowRoot && this.contains(root.activeElement);
    if (!changed.has('ports')) return;
    if (this.language !== this.ports.language) {
      this.speak();
      if (this.isAskedAgain && this.lastText) void this.say(this.lastText);
      this.isAskedAgain = false;
    }
    const asked = textIn(this.ports.about);
    const before: unknown = changed.get('ports');
    if (asked && asked !== textIn((before as PartPorts | undefined)?.about)) void this.say(asked);
    const token = this.ports.token();
    if (token && token !== this.token) this.withSheets(this.ports.explanation).then(() => this.engine.ready());
    this.token = token;
  }

  /** What was pressed may go: the focus then stays in the panel, and no keyboard comes up on a phone. */
  protected override updated(): void {
    const root = this.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    if (this.hadFocus && !root.activeElement) this.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  protected override render(): unknown {
    const { spoken } = this;
    if (!spoken)
      return html`<section class="answer"></section><div class="stack" aria-busy="true"><div class="sheet bones"><i></i><i></i><i></i></div></div>`;
    this.toggleAttribute('data-large', this.settings.large);
    return talkScreen(this.scene(spoken));
  }

  private scene({ words, dialogue }: Spoken): TalkScene {
    const { ports, engine, settings, reading, dictating } = this;
    const { explanation } = ports;
    return {
      words,
      dialogue,
      items: engine.items,
      busy: engine.busy,
      settings,
      reading,
      canRead: !!localVoice(ports.language),
      canDictate: !!recognitionMaker(),
      dictating,
      isIn: !!ports.token(),
      otherLanguage: this.otherLanguage(),
      view: this.view ?? (explanation && this.tell(explanation)),
      tools: this.tools(),
      say: (text) => void this.say(text),
      press: (does, label) => this.press(does, label),
      further: (id) => engine.further(id),
      read: (id) => this.read(id),
      set: (change) => {
        this.settings = { ...settings, ...change };
        if (!this.settings.aloud) stopReading();
      },
      dictate: (wanted) => this.dictate(wanted),
      openCase: () => ports.seeCase(),
      person: () => this.person(),
      retry: () => void engine.retry(),
      switchLanguage: () => {
        this.isAskedAgain = true;
        ports.speak(ports.words.otherLanguage.code);
        // The button goes.
        this.querySelector('textarea')?.focus();
      },
    };
  }

  private tell(explanation: Explanation): CaseView {
    const { running: words } = this.need();
    const { parts, ...rest } = running(words);
    const phrasing = { ...rest, parts: { ...parts, ...this.decided?.parts } };
    this.view = compose(explanation, { words, facts: this.ports.facts }, phrasing);
    return this.view;
  }

  private tools(): CaseTools {
    return {
      printing: false,
      decided: this.decided?.sheet,
      choose: () => this.person(),
      fetchRest: () => {},
      stepsOf: (amount) => this.steps[amount],
      chooseSteps: (amount, option) => {
        this.steps = { ...this.steps, [amount]: option };
        this.requestUpdate();
      },
    };
  }

  private otherLanguage(): TalkScene['otherLanguage'] {
    const { words, facts } = this.ports;
    const { otherLanguage } = words;
    const isSpoken = this.engine.heardIn === otherLanguage.code && facts?.languages.includes(otherLanguage.code);
    return isSpoken ? otherLanguage : undefined;
  }

  private facts() {
    return createFacts(() => this.ports);
  }

  private need(): Spoken {
    if (!this.spoken) throw new Error('The words are not there yet.');
    return this.spoken;
  }

  /** What the sheets of a case are drawn with, those of a decision or an amount too. */
  private async withSheets(explanation: Explanation | undefined): Promise<Explanation | undefined> {
    if (!explanation) return explanation;
    const { language, adopt } = this.ports;
    adopt((await import('../case/full.ts')).fullSheet);
    if (this.decidedIn !== language && (explanation.decision || explanation.amounts.length > 0)) {
      const [{ loadDecided }, words] = await Promise.all([import('../case/decided.ts'), loadRunningWords(language)]);
      this.decided = await loadDecided(words, adopt);
      this.decidedIn = language;
    }
    return explanation;
  }

  private speak(): void {
    this.language = this.ports.language;
    this.speaking = this.loadWords(this.ports).then((spoken) => {
      if (spoken.words && this.language === spoken.running.language) this.spoken = spoken;
    });
    this.speaking.catch(() => {
      this.language = undefined;
    });
  }

  private async loadWords({ language, explanation }: PartPorts): Promise<Spoken> {
    const [words, dialogue, ofCase] = await Promise.all([
      loadTalkWords(language),
      loadDialogueWords(language),
      loadRunningWords(language),
      this.withSheets(explanation),
    ]);
    return { words, dialogue, running: ofCase };
  }

  private async say(text: string): Promise<void> {
    this.lastText = text;
    await this.speaking;
    await this.engine.hear(text);
  }

  private press(does: Does, label: string): void {
    if (does.type !== 'open') {
      void this.engine.press(does, label);
      return;
    }
    const { ports } = this;
    const doors: Record<Door, () => void> = {
      person: () => this.person(),
      callback: () => this.person(),
      access: () => ports.seeCase(),
      case: () => ports.seeCase(),
      cases: () => ports.seeCase(),
      rondkomen: () => ports.open('rondkomen'),
    };
    doors[does.door]();
  }

  private doors(): ReadonlySet<Door> {
    const { facts, token } = this.ports;
    const on = facts?.on ?? [];
    return new Set<Door>([
      'person',
      ...(on.includes('case') && !token() ? (['access'] as const) : []),
      ...(token() ? (['case', 'cases'] as const) : []),
      ...(on.includes('chat') && on.includes('callback') ? (['callback'] as const) : []),
      ...(on.includes('rondkomen') ? (['rondkomen'] as const) : []),
    ]);
  }

  /** To a person, with all that was said; what goes along is shown and can be left out there. */
  private person(): void {
    const { ports, engine } = this;
    if (!ports.facts?.on.includes('chat')) {
      ports.person();
      return;
    }
    const before = engine.spoken();
    const question = before.findLast(({ by }) => by === 'citizen')?.text;
    ports.open('handoff', { ...(question && { question }), before: before.slice(-maxPassedOn) });
  }

  private moved(said: Reply | undefined): void {
    this.requestUpdate();
    if (!said) return;
    const text = [...said.lines, ...said.after].map((line) => line.text).join(' ');
    const last = this.engine.items.at(-1);
    if (this.settings.aloud && last) this.read(last.id);
    else this.ports.announce(text);
    this.updateComplete.then(() => {
      const asked = this.engine.items.findLast(({ by }) => by === 'citizen');
      const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
      const stage = this.closest('.stage');
      const topOf = (id: number | undefined) => this.querySelector(`[data-item="${id}"]`)?.getBoundingClientRect().top;
      const question = topOf(asked?.id);
      // The dialog around the stage must stay where it is, unless it is what scrolls: where there is little height.
      const scroller = stage && getComputedStyle(stage).overflowY === 'visible' ? this.closest('dialog') : stage;
      if (!scroller || question === undefined) return;
      const { top, height } = scroller.getBoundingClientRect();
      // A long message goes up, so that the answer to it is in sight.
      const answer = (topOf(last?.id) ?? question) - height * answerWithin;
      scroller.scrollBy({ top: Math.max(question - inSight, answer) - top, behavior });
    });
  }

  private read(id: number): void {
    const found = this.engine.items.find((item) => item.id === id);
    if (this.reading === id || found?.by !== 'assistant') {
      stopReading();
      this.reading = undefined;
      return;
    }
    this.reading = id;
    readAloud(found.reply.lines.map(({ text }) => text).join(' '), this.ports.language, () => {
      if (this.reading === id) this.reading = undefined;
    });
  }

  private dictate(wanted: 'asks' | 'yes' | 'no'): void {
    this.dictation?.stop();
    this.dictation = undefined;
    this.dictating = wanted;
    if (wanted === 'asks') this.updateComplete.then(() => this.querySelector<HTMLElement>('#dictate')?.focus());
    if (wanted !== 'yes') return;
    this.dictation = dictate(this.ports.language, {
      text: (text) => {
        const field = this.querySelector('textarea');
        if (field) field.value = text;
      },
      end: (failed) => {
        this.dictating = failed ? 'failed' : 'no';
        this.querySelector('textarea')?.focus();
      },
    });
  }
}

/** In the field above it stands alone; here it is a sentence among others, and the time keeps its word. */
const sentenceOf = (opening: PartPorts['opening']): PartPorts['opening'] =>
  opening?.line ? { ...opening, line: `${opening.line.replace(' uur', '\u00a0uur')}.` } : undefined;

/** Pixels above the question that was asked. */
const inSight = 12;
/** The answer begins within this part of the height. */
const answerWithin = 0.3;

/** As many lines as a note takes along. */
const maxPassedOn = 20;

/** A question that was typed before the conversation was opened. */
function textIn(about: unknown): string {
  if (typeof about !== 'object' || about === null || !('text' in about)) return '';
  return typeof about.text === 'string' ? about.text.trim() : '';
}

const wantsToType = (about: unknown): boolean => typeof about === 'object' && about !== null && 'ask' in about;
