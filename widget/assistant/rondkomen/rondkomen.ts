import { type CSSResult, html, LitElement, nothing, type PropertyValues, unsafeCSS } from 'lit';
import { formatFor } from '../../../edge/assistant/format.ts';
import { sharedStyles } from '../../ui/styles/styles.ts';
import type { PartElement, PartPorts } from '../parts.ts';
import { chosen } from './check-in/answers.ts';
import { amountQuestion, isAmount, type QuestionId } from './check-in/questions.ts';
import { concludes, type Result } from './check-in/result.ts';
import {
  answer,
  back,
  begin,
  carryOn,
  go,
  newSession,
  type RecordedReason,
  type Screen,
  type Session,
  screenOf,
  type TalkStart,
} from './check-in/session.ts';
import type { LocalSchemes } from './data/scheme.ts';
import { loadLocalSchemes } from './helps/load-local.ts';
import { keptLines, printLines, saveFile } from './keep.ts';
import laneStyles from './lane.css?inline';
import paperStyles from './paper.css?inline';
import { Reader } from './reader.ts';
import styles from './rondkomen.css?inline';
import { RecordedHelpEvent } from './rondkomen-events.ts';
import { draw } from './screens/draw.ts';
import type { Draft, Scene } from './screens/scene.ts';
import type { TalkElement } from './talk/talk.ts';
import { loadWords } from './words/load.ts';
import type { Words } from './words/words.ts';

const noDraft: Draft = { options: [], typed: '', rhythm: 'month', slip: undefined };

/**
 * @summary The check-in and the talk that leave no record. Everything a citizen says is in this object and nowhere else.
 * @event {RecordedHelpEvent} houvast-recorded-help - A citizen chose to ask for help with a name.
 */
export class HouvastRondkomen extends LitElement implements PartElement {
  static override styles: CSSResult[] = [sharedStyles, unsafeCSS(laneStyles), unsafeCSS(styles)];
  static override properties = {
    ports: { attribute: false },
    words: { state: true },
    session: { state: true },
    draft: { state: true },
    talk: { state: true },
    busy: { state: true },
    saved: { state: true },
  };

  declare ports: PartPorts;
  /** The clock, in milliseconds since 1970. */
  now: () => number = () => Date.now();
  declare private words: Words | undefined;
  declare private session: Session;
  declare private draft: Draft;
  declare private talk: TalkElement | undefined;
  declare private busy: boolean;
  declare private saved: boolean;
  private local: Promise<LocalSchemes | undefined> | undefined;
  private localUrl: string | undefined;
  private localSchemes: LocalSchemes | undefined;
  private counted: { session: Session; result: Result } | undefined;
  private landing = false;
  private readonly reader = new Reader(this);

  constructor() {
    super();
    this.session = newSession;
    this.draft = noDraft;
    this.busy = false;
    this.saved = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.forget);
    addEventListener('online', this.loadWhatIsMissing);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.forget);
    removeEventListener('online', this.loadWhatIsMissing);
  }

  /** Moves the focus to the sentence of the screen, once it is drawn. */
  override focus(): void {
    this.landing = true;
    this.requestUpdate();
  }

  /** A screen back inside the part. False when its first screen was there. */
  back(): boolean {
    if (this.screen.at === 'talk' && this.talk?.back()) return true;
    if (this.session.screens.length > 1) this.move(back(this.session));
    else if (this.talk?.holdsTalk) this.move(go(this.session, { at: 'leaving' }));
    else return false;
    return true;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('ports')) this.loadWhatIsMissing();
    if (changed.has('session')) this.reader.stop();
  }

  protected override render(): unknown {
    const { words } = this;
    if (!words) return nothing;
    if (this.screen.at === 'talk' && this.talk) return this.talk;
    const { reading, language } = words;
    return html`<p class="strip"><span>${this.strip(words)}</span>${this.reader.button(reading, language)}</p>${draw(this.scene(words))}`;
  }

  protected override updated(): void {
    const heading = this.landing && this.words && this.renderRoot.querySelector('h2');
    if (!heading) return;
    this.landing = false;
    this.parentElement?.scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  }

  private strip(words: Words): string {
    if (this.screen.at !== 'question') return words.strip;
    return this.session.together ? words.together.readAloud : words.stripShort;
  }

  private get screen(): Screen {
    return screenOf(this.session);
  }

  private scene(words: Words): Scene {
    const { session, draft, busy, saved, ports } = this;
    const { phone, links } = ports.facts ?? {};
    return {
      words,
      format: formatFor(words.language),
      session,
      draft,
      busy,
      saved,
      phone,
      applicationUrl: links?.application,
      localMissing: this.localUrl !== undefined && this.localSchemes === undefined,
      result: () => this.result(),
      act: {
        begin: (together) => this.beginQuestions(together),
        showTogether: () => this.move(go(session, { at: 'together' })),
        answer: (id, given) => this.move(answer(session, id, given)),
        change: (part) => {
          this.draft = { ...this.draft, ...part };
        },
        carryOn: () => this.move(carryOn(session)),
        talk: (start) => this.openTalk(start),
        leave: () => {
          this.forget();
          ports.back();
        },
        recorded: (reason) => this.move(go(session, { at: 'recorded', reason })),
        agree: (reason) => this.askWithName(reason),
        back: () => this.move(back(session)),
        help: (id) => this.move(go(session, { at: 'help', id })),
        fillIn: (id) => this.move(go(session, { at: 'question', id, toResult: true })),
        review: () => this.move(begin(session, session.together)),
        print: () => printLines(this.kept(words), words.language, [unsafeCSS(paperStyles)]),
        save: () => {
          const text = this.kept(words).map((line) => (line.heading ? `\r\n${line.text}\r\n` : `${line.text}\r\n`));
          saveFile(words.result.fileName, 'text/plain;charset=utf-8', text.join('').trimStart());
          this.saved = true;
        },
        erase: () => this.erase(),
      },
    };
  }

  private kept(words: Words) {
    return keptLines({ words, format: formatFor(words.language), result: () => this.result() });
  }

  /** Worked out once for the answers as they are. */
  private result(): Result {
    if (this.counted?.session !== this.session) {
      const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(this.now());
      this.counted = { session: this.session, result: concludes(this.session.answers, this.localSchemes, day) };
    }
    return this.counted.result;
  }

  /** To another screen, with what was answered there before. */
  private move(session: Session): void {
    this.session = session;
    this.saved = false;
    this.draft = draftOf(session);
    this.landing = true;
  }

  /** Waits for what an organisation adds: after the first question nothing is asked for any more. */
  private async beginQuestions(together: boolean): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.localSchemes = await this.local;
    this.busy = false;
    this.move(begin(this.session, together));
  }

  private async openTalk(start: TalkStart): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      this.talk = this.talk?.holdsTalk ? this.talk : await this.newTalk(start);
      this.session = go(onWay(this.session), { at: 'talk', start });
      this.talk.focus();
    } catch {
      this.move(go(onWay(this.session), { at: 'unavailable', start }));
    } finally {
      this.busy = false;
    }
  }

  private async newTalk(start: TalkStart): Promise<TalkElement> {
    const { createTalk } = await import('./talk/talk.ts');
    const talk = createTalk();
    await talk.open(start, { ports: () => this.ports, now: () => this.now(), erase: () => this.erase() });
    return talk;
  }

  /** The one way to the lane that is recorded. Nothing that was answered goes along. */
  private askWithName(reason: RecordedReason): void {
    const { ports, words } = this;
    if (!this.dispatchEvent(new RecordedHelpEvent(reason))) return;
    if (ports.facts?.on.includes('chat') && words) ports.open('handoff', { question: words.recorded.request[reason] });
    else ports.person();
  }

  private erase(): void {
    this.forget();
    this.ports.erase();
  }

  /** A browser may keep a page that was left, to bring it back: without what was said on it. */
  private forget = (): void => {
    this.talk?.forget();
    this.talk = undefined;
    this.counted = undefined;
    this.session = newSession;
    this.draft = noDraft;
  };

  private loadWhatIsMissing = (): void => {
    const { language, organisation, endpoint, facts } = this.ports;
    this.talk?.readWords().catch(() => {});
    if (this.words?.language !== language) {
      loadWords(language)
        .then((words) => {
          if (this.ports.language === language) this.words = words;
        })
        .catch(() => {});
    }
    const file = facts?.links.localHelp;
    const url = file && new URL(file, endpoint).href;
    // Once questions are asked nothing is fetched any more.
    if (url && url !== this.localUrl && this.screen.at === 'start') {
      this.localUrl = url;
      this.local = loadLocalSchemes(url, organisation);
    }
  };
}

/** What failed and went well after all, or was only a question on the way out, is no screen to go back to. */
const onWay = (session: Session): Session =>
  ['unavailable', 'leaving'].includes(screenOf(session).at) ? back(session) : session;

/** What stands in a question that was answered before. */
function draftOf(session: Session): Draft {
  const screen = screenOf(session);
  if (screen.at !== 'question') return noDraft;
  if (!isAmount(screen.id)) return { ...noDraft, options: chosen(session.answers, screen.id) };
  const [rhythm = 'month'] = amountQuestion(screen.id).rhythms;
  return { ...noDraft, rhythm, ...typedBefore(session, screen.id) };
}

function typedBefore({ answers }: Session, id: QuestionId): Partial<Draft> {
  const given = answers[id];
  if (given?.kind !== 'amount') return {};
  return { typed: (given.cents / 100).toFixed(given.cents % 100 ? 2 : 0).replace('.', ','), rhythm: given.rhythm };
}

/** Makes `<houvast-rondkomen>`. A second copy of Houvast on the page leaves the first definition be. */
export function createRondkomen(): PartElement {
  const tag = 'houvast-rondkomen';
  if (!customElements.get(tag)) customElements.define(tag, HouvastRondkomen);
  return document.createElement(tag);
}

declare global {
  interface HTMLElementTagNameMap {
    'houvast-rondkomen': HouvastRondkomen;
  }
}
