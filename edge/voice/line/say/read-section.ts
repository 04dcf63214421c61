import type { Line } from '../../../assistant/localized.ts';
import type { DayView, Section, SheetView } from '../../../assistant/view.ts';
import type { Catalogue } from '../words/catalogue.ts';
import type { LineWords } from '../words/words.ts';

/** A part of a case as sentences, in the order of the screen. Only words: a bar, a leaf and a button say nothing to an ear. */
export function readSection(section: Section, words: Catalogue): Line[] {
  const { line } = words;
  switch (section.kind) {
    case 'choices':
      return [];
    case 'bill':
      return [
        { text: stopped(section.title) },
        ...section.lines.map(({ label, money }) => after(label, money)),
        after({ text: section.total.label }, section.total.money),
        ...(section.pay ? [section.pay] : []),
      ];
    case 'installments':
      return [
        { text: section.title },
        ...section.options
          .filter(({ times }) => times !== undefined)
          .map(({ label }) => ({ text: line.option(label) })),
        { text: line.askUs },
      ];
    case 'need':
      return [
        ...(section.days ?? []).flatMap(({ what, lines }) => [...(what ? before(line.weAsk, what) : []), ...lines]),
        ...toAddress(section.lines ?? []),
      ];
    case 'promises':
      return (section.days ?? []).flatMap((day) => promised(day, words));
    default:
      return readSheet(section, words);
  }
}

function readSheet(sheet: SheetView, words: Catalogue): Line[] {
  const body = readBody(sheet, words);
  const [first, ...rest] = body;
  if (sheet.kind === 'where' || !sheet.title || !first) return body;
  return sheet.title.endsWith('?') ? [{ text: sheet.title }, ...body] : [...before(sheet.title, first), ...rest];
}

function readBody(sheet: SheetView, { line, case: own }: Catalogue): Line[] {
  const { over, when, lead = [], days = [], facts = [], lines = [], ticks = [] } = sheet;
  const date = when && (over === own.newDate ? line.newDate(when) : over && `${over} ${when}.`);
  return [
    ...(date ? [{ text: date }] : []),
    ...lead,
    ...days.flatMap((day) => [...heading(day, line), ...day.lines.map(ended), ...stamp(day)]),
    ...facts.flatMap(({ term, lines: said }) => {
      const [first, ...rest] = said;
      return first ? [...before(term, first), ...rest.map(ended)] : [];
    }),
    ...lines.filter(({ text }) => text !== own.why).map((one) => ended(withoutWhy(one, own.why))),
    ...ticks.map(ended),
  ];
}

/** "Waarom? Uw aanvraag lag stil." needs no question when nobody sees it. */
const withoutWhy = (line: Line, why: string): Line =>
  line.text.startsWith(`${why} `) ? { ...line, text: line.text.slice(why.length + 1) } : line;

/** "Afspraak, dinsdag 1 december." */
function heading({ over, date }: DayView, { inside }: LineWords): Line[] {
  const said = [over, date && (over ? inside(date) : date)].filter(Boolean).join(', ');
  return said === '' ? [] : [{ text: stopped(said) }];
}

/** "Beloofd voor dinsdag 8 december: wij bellen u." Without a promise, until when there is a sign of us. */
function promised(day: DayView, { line, case: own }: Catalogue): Line[] {
  const [first, ...rest] = day.lines;
  if (!first || !day.date) return day.lines.map(ended);
  if (first.text === own.hearAgain) return [{ text: stopped(day.date) }, ...day.lines];
  // What came of it stays with the promise: half of it would be another story.
  const done = day.stamp && day.stamp.text.charAt(0).toLowerCase() + day.stamp.text.slice(1);
  return [...before(line.promised(line.inside(day.date), done), first), ...rest.map(ended)];
}

const stamp = ({ stamp: pressed }: DayView): Line[] => (pressed ? [{ text: stopped(pressed.text) }] : []);

/** "Stuur of breng het naar:" and the address are one sentence. */
function toAddress([to, address, ...rest]: readonly Line[]): Line[] {
  return to && address ? [...before(to.text, address), ...rest] : [];
}

const stopped = (text: string): string => (/[.?!:]$/.test(text) ? text : `${text}.`);
const ended = (line: Line): Line => ({ ...line, text: stopped(line.text) });

/** A term and what it is in one sentence; in two when they are in two languages. */
const before = (term: string, line: Line): Line[] =>
  line.lang
    ? [{ text: stopped(term.replace(/:$/, '')) }, ended(line)]
    : [{ text: stopped(`${term.replace(/[:.]$/, '')}: ${line.text}`) }];

const after = (line: Line, money: string): Line => ({ ...line, text: `${line.text}: ${money}.` });
