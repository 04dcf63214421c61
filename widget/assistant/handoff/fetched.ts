import { adopt, draw } from './drawing.ts';
import type { Further } from './further/further.ts';
import { hasCall, needsFurther, needsLater } from './screens.ts';
import { isEndInSight, toEnd } from './scroll.ts';
import type { Backstage } from './stage.ts';

/** Between two attempts, in milliseconds. */
const againMs = 5000;

/** What is fetched only by who needs it, as the hand-off stands now. */
export function fetchNeeded(stage: Backstage): void {
  const { language } = stage.ports;
  if (needsFurther(stage)) fetchFurther(stage);
  if (stage.view.trouble) return;
  if (needsLater(stage) && stage.later?.language !== language)
    stage.trying(async () => {
      stage.later = await (await import('./later/later.ts')).loadLater(language);
      adopt(stage);
      draw(stage);
    });
  if (hasCall(stage) && !stage.fetchedCall)
    stage.trying(async () => {
      const { createCall } = await import('../call/call.ts');
      stage.fetchedCall ??= createCall(stage);
      draw(stage);
    });
}

/** The panel is shut: its launcher says that a hand-off goes on. */
export function tellLauncher(stage: Backstage): void {
  if (stage.talk && !document.hidden)
    import('./shut/launcher-line.ts').then(
      (part) => part.tellOnLauncher(stage),
      () => {},
    );
}

let coming: Promise<Further | undefined> | undefined;

/** Nothing when it cannot be fetched; then it is tried again as long as it is needed. */
export async function fetchFurther(stage: Backstage): Promise<Further | undefined> {
  const { language } = stage.ports;
  if (stage.further?.language !== language) {
    coming ??= import('./further/further.ts')
      .then((part) => part.loadFurther(language))
      .catch(() => void setTimeout(() => draw(stage), againMs));
    stage.further = (await coming) ?? stage.further;
    coming = undefined;
    const atEnd = isEndInSight(stage);
    adopt(stage);
    draw(stage);
    // What it draws between the words of a talk makes that longer.
    if (atEnd && stage.key === 'talking') toEnd(stage);
  }
  return stage.further;
}

/** Does it once `further` is there; without internet it says so. */
export async function withFurther(stage: Backstage, deed: (further: Further) => void): Promise<void> {
  const further = await fetchFurther(stage);
  if (further) deed(further);
  else stage.show({ trouble: 'offline' }, '[role=alert]');
}
