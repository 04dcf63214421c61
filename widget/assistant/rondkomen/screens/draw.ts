import type { TemplateResult } from 'lit';
import { screenOf } from '../check-in/session.ts';
import { helpScreen } from './help.ts';
import { questionScreen } from './question.ts';
import { resultScreen } from './result.ts';
import type { Scene } from './scene.ts';
import {
  crisisScreen,
  leavingScreen,
  recordedScreen,
  startScreen,
  threatScreen,
  togetherScreen,
  unavailableScreen,
} from './texts.ts';

/** The screen of the check-in that a session stands at. The talk draws itself. */
export function draw(scene: Scene): TemplateResult {
  const screen = screenOf(scene.session);
  switch (screen.at) {
    case 'together':
      return togetherScreen(scene);
    case 'question':
      return questionScreen(scene, screen.id);
    case 'crisis':
      return crisisScreen(scene, screen.danger);
    case 'threat':
      return threatScreen(scene);
    case 'recorded':
      return recordedScreen(scene, screen.reason);
    case 'help': {
      const help = scene.result().helps.find(({ scheme }) => scheme.id === screen.id);
      return help ? helpScreen(scene, help) : resultScreen(scene);
    }
    case 'leaving':
      return leavingScreen(scene);
    case 'unavailable':
      return unavailableScreen(scene, screen.start);
    case 'result':
      return resultScreen(scene);
    case 'start':
    case 'talk':
      return startScreen(scene);
  }
}
