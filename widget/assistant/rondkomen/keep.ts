import { type CSSResult, html, render, type TemplateResult } from 'lit';
import { amountLine } from './screens/help.ts';
import { euros } from './screens/money.ts';
import { headline, noteLines, schemeWords } from './screens/result.ts';
import type { Scene } from './screens/scene.ts';

/** A line of what a person keeps: a heading, or a sentence. */
export interface KeptLine {
  heading: boolean;
  text: string;
}

/** The result as plain sentences, for paper and for a file. Names no organisation. */
export function keptLines(scene: Pick<Scene, 'words' | 'format' | 'result'>): KeptLine[] {
  const { words } = scene;
  const said = words.result;
  const result = scene.result();
  const { title, lines } = headline(scene, result);
  const line = (text: string): KeptLine => ({ heading: false, text });
  const heading = (text: string): KeptLine => ({ heading: true, text });
  const { money } = result;
  const step = { threat: said.threatStep, food: said.foodStep, talk: said.talkStep }[result.first];
  return [
    heading(title),
    ...lines.map(line),
    ...(money
      ? [
          heading(said.month),
          line(`${said.comesInRow}: ${euros(scene, Math.round(money.sum.income / 100))}`),
          ...money.picture.parts.map(({ name, euros: amount }) => line(`${said.parts[name]}: ${euros(scene, amount)}`)),
          ...(money.picture.short > 0 ? [line(`${said.shortRow}: ${euros(scene, money.picture.short)}`)] : []),
          ...noteLines(scene, result).map(line),
        ]
      : []),
    heading(said.first),
    ...step.lines.map(line),
    heading(said.helps),
    ...result.helps.map((help) => {
      const { title: name, soft } = schemeWords(scene, help.scheme);
      const amount = amountLine(scene, help);
      const where = help.scheme.step.kind === 'web' ? ` ${help.scheme.step.url}` : '';
      return line(`${name}. ${soft}.${amount ? ` ${amount}` : ''}${where}`);
    }),
    line(`${said.notApplication.strong} ${said.notApplication.rest}`),
  ];
}

/** Hands the file to the browser, which asks or puts it with the downloads. Nothing of it stays here. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes by then.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Prints the lines on their own, in a frame without address or title, so that no heading on the paper tells what it is. */
export function printLines(lines: readonly KeptLine[], language: string, styles: readonly CSSResult[]): void {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Not `hidden`: some browsers print nothing of a frame that is not drawn.
  frame.style.cssText = 'position:fixed;inline-size:0;block-size:0;border:0';
  document.body.append(frame);
  const { contentWindow: inside, contentDocument: paper } = frame;
  if (!inside || !paper) {
    frame.remove();
    return;
  }
  paper.documentElement.lang = language;
  paper.title = '\u00a0';
  const Sheet = (inside as Window & typeof globalThis).CSSStyleSheet;
  paper.adoptedStyleSheets = styles.map(({ cssText }) => {
    const sheet = new Sheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
  render(lines.map(drawn), paper.body);
  inside.addEventListener('afterprint', () => frame.remove(), { once: true });
  inside.focus();
  inside.print();
}

const drawn = ({ heading, text }: KeptLine): TemplateResult =>
  heading ? html`<h2>${text}</h2>` : html`<p>${text}</p>`;
