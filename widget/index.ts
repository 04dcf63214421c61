/**
 * The package: importing it defines `<houvast-assistant>`.
 * @module
 */
import './loader.ts';

export type { HouvastAssistant, IdentityToken } from './assistant/assistant.ts';
export type { CaseOpenEvent, SessionEnd, SessionEndEvent } from './ui/events/case-events.ts';
export type { HideEvent, ShowEvent } from './ui/events/panel-events.ts';
