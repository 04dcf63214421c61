/**
 * The script of the desk's page. Defines `<houvast-desk>` and its parts.
 * @module
 */
import { HouvastDesk } from './desk.ts';
import { DeskAftercare } from './parts/aftercare.ts';
import { DeskCare } from './parts/care.ts';
import { DeskCase } from './parts/case.ts';
import { DeskComposer } from './parts/composer.ts';
import { DeskQueue } from './parts/queue.ts';
import { DeskRoomPart } from './parts/room.ts';
import { DeskSide } from './parts/side.ts';
import { DeskTasks } from './parts/tasks.ts';

const parts = {
  'houvast-desk-aftercare': DeskAftercare,
  'houvast-desk-care': DeskCare,
  'houvast-desk-case': DeskCase,
  'houvast-desk-composer': DeskComposer,
  'houvast-desk-queue': DeskQueue,
  'houvast-desk-room': DeskRoomPart,
  'houvast-desk-side': DeskSide,
  'houvast-desk-tasks': DeskTasks,
  'houvast-desk': HouvastDesk,
};
for (const [tag, part] of Object.entries(parts)) customElements.define(tag, part);

// The page has no sheet of its own: nothing inline, nothing more to fetch.
const page = new CSSStyleSheet();
page.replaceSync('html, body { margin: 0; block-size: 100%; } html { color-scheme: light dark; }');
document.adoptedStyleSheets.push(page);
