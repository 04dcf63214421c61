import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chevron } from '../../ui/icons.ts';

/** Something to open. On paper nothing can be opened, so there it is open. */
export const fold = (title: string, content: unknown, open: boolean, onOpen?: () => void): TemplateResult =>
  html`<details ?open=${open} @toggle=${onOpen ?? nothing}><summary>${chevron}${title}</summary>${content}</details>`;
