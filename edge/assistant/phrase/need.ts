import { line } from '../localized.ts';
import type { SheetView } from '../view.ts';
import { bold, dayName, type FullTelling, maybe, own, shortDay } from './telling.ts';

/** 2. What you must do: one thing, one day, one way to do it, and a way out. */
export function needSection(tell: FullTelling): SheetView[] {
  const { of, words, format, facts } = tell;
  if (of.todos.length === 0) return [];
  const days = of.todos.map((todo) => {
    const url = todo.url ?? facts?.links?.upload;
    return {
      leaf: format.leaf(todo.by),
      what: own(tell, todo.what),
      lines: [
        bold(todo.overdue ? words.sendLate : words.send, dayName(tell, todo.by)),
        ...maybe(todo.asideUntil).map((day) => line(words.asideUntil(shortDay(tell, day)))),
        ...maybe(todo.hint).map((hint) => own(tell, hint)),
      ],
      button: url ? { kind: 'upload' as const, label: words.upload, url } : undefined,
    };
  });
  const address = days.some(({ button }) => button) ? undefined : facts?.address;
  return [
    {
      kind: 'need',
      days,
      lines: address ? [line(words.sendTo), own(tell, address)] : [],
      actions: [{ kind: 'cannot', label: words.cannot }],
    },
  ];
}
