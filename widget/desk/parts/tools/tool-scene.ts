import { addDays, isWeekend } from '../../../../edge/assistant/days.ts';
import type { Scene } from '../../scene.ts';
import { today } from '../../scene.ts';
import type { Draft, Talk } from '../../state/state.ts';

/** What a tool above the message field is drawn from. */
export interface ToolScene {
  scene: Scene;
  talk: Talk;
  draft: Draft;
  write(change: Partial<Draft>): void;
  /** Closes the tool and goes back to the message field. */
  done(): void;
}

/** The day so many days from now; a day in the weekend becomes the Monday after it. */
export function workingDayIn(days: number, scene: Pick<Scene, 'now'>): string {
  let day = addDays(today(scene), days);
  while (isWeekend(day)) day = addDays(day, 1);
  return day;
}

/** The value of the field an event came from. */
export function typedIn({ currentTarget }: Event): string {
  const isField =
    currentTarget instanceof HTMLInputElement ||
    currentTarget instanceof HTMLTextAreaElement ||
    currentTarget instanceof HTMLSelectElement;
  return isField ? currentTarget.value : '';
}
