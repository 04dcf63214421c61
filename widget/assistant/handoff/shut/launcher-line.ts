import type { Backstage } from '../stage.ts';
import { shutWords } from './words.ts';

/** Below the name of the launcher, where the opening hours stand otherwise: how the hand-off stands, one press away. */
export function tellOnLauncher(stage: Backstage): void {
  const panel = stage.getRootNode();
  const button = panel instanceof ShadowRoot && panel.host.parentNode?.querySelector('button');
  // Since it was fetched the panel may have been opened, and a host may have put something else in the launcher.
  if (!button || button.hidden) return;
  const hours = button.querySelector('small');
  if (!hours) return;
  const found = button.querySelector('span span');
  if (found) {
    found.textContent = lineOf(stage);
    return;
  }
  const line = document.createElement('span');
  line.textContent = lineOf(stage);
  line.style.display = 'block';
  hours.before(line);
  hours.style.display = 'none';
  const restore = (): void => {
    line.remove();
    hours.style.display = '';
  };
  addEventListener('houvast-show', restore, { once: true });
}

function lineOf({ room, view, words, isLive }: Backstage): string {
  const say = shutWords[words.language];
  if (!isLive) return say.over;
  if (view.unseen) return say.fresh;
  if (room.stands?.status === 'talking') return say.talks;
  const last = room.entries.at(-1);
  return last?.content.kind === 'message' && last.from.role !== 'citizen' ? say.left : say.waits;
}
