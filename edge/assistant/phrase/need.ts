import { line } from '../localized.ts';
import type { SectionOf } from '../view.ts';
import { bold, dayName, maybe, own, shortDay, type Telling } from './telling.ts';

/** 2. What you must do: one thing, one day, one way to do it, and a way out. */
export function needSection(tell: Telling): SectionOf<'need'>[] {
  const { of, words, format, facts } = tell;
  if (of.todos.length === 0) return [];
  const items = of.todos.map((todo) => {
    const url = todo.url ?? facts?.links?.upload;
    return {
      leaf: format.leaf(todo.by),
      what: own(tell, todo.what),
      lines: [
        bold(todo.overdue ? words.sendLate : words.send, dayName(tell, todo.by)),
        ...maybe(todo.asideUntil).map((day) => line(words.asideUntil(shortDay(tell, day)))),
        ...maybe(todo.hint).map((hint) => own(tell, hint)),
      ],
      ...(url && { upload: { kind: 'upload' as const, label: words.upload, url } }),
    };
  });
  const onPaper = items.every(({ upload }) => upload === undefined);
  return [
    {
      kind: 'need',
      items,
      address: onPaper && facts?.address ? [{ text: words.sendTo }, own(tell, facts.address)] : [],
      cannot: { kind: 'cannot', label: words.cannot },
    },
  ];
}
