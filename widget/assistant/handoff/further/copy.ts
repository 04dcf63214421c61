import { html } from 'lit/html.js';
import { localized } from '../../../../edge/assistant/localized.ts';
import { withoutEchoes } from '../../../../edge/protocol/handoff-echoes.ts';
import type { Entry } from '../../../../edge/protocol/handoff-entry.ts';
import { printCase } from '../../case/print.ts';
import { nameOf } from '../room/names.ts';
import type { Backstage } from '../stage.ts';
import { copyWords } from '../words/copy.ts';
import { type Clock, entryText } from './entry-text.ts';

/** What somebody says themselves. Of all else the sentence tells who did it. */
const own: ReadonlySet<Entry['content']['kind']> = new Set(['message', 'summaryAnswer', 'boundary', 'boundaryChoice']);

/** When something was said or done, by whom when it is somebody's own words, and what. */
const saidIn = (entries: readonly Entry[], clock: Clock): { time: string; who: string; what: string }[] =>
  withoutEchoes(entries).map((entry) => ({
    time: clock.format.time(new Date(entry.at)),
    who: own.has(entry.content.kind) ? nameOf(entry.from, clock.words) : '',
    what: entryText(entry, clock),
  }));

/** One line a thing that was said or done: `10.44 Samira: Dag mevrouw Yıldız.` */
export const transcript = (entries: readonly Entry[], clock: Clock): string[] =>
  saidIn(entries, clock).map(({ time, who, what }) => `${time} ${who && `${who}: `}${what}`);

/** The talk, to keep as a file or on paper. */
export function copyOf(stage: Backstage, to: 'file' | 'paper'): void {
  const { words, format, ports, room, further } = stage;
  if (!further) return;
  const { facts } = ports;
  const say = copyWords[words.language];
  const organisation = facts ? localized(facts.name, words.language).text : ports.organisation;
  const day = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Amsterdam' });
  const title = say.title(organisation, format.long(day));
  const clock = { words, format, further: further.words };
  const { question } = words.note.names;
  const asked = room.note?.question ?? '';
  if (to === 'file')
    save([title, '', `${question}: ${asked}`, '', ...transcript(room.entries, clock), ''].join('\n'), say.file);
  else
    printCase({
      title: { text: title },
      body: html`<div class="lone talk">${[
        { time: '', who: question, what: asked },
        ...saidIn(room.entries, clock),
      ].map(({ time, who, what }) => html`<div><b>${time} ${who}</b><p dir="auto">${what}</p></div>`)}</div>`,
      organisation: facts ? organisation : '',
      styles: ports.sheets(),
      language: words.language,
    });
}

function save(text: string, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
