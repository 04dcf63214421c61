import type { PartPorts } from '../../../../widget/assistant/parts.ts';
import { part } from '../../../../widget/assistant/rondkomen/part.ts';

/** The part on a bare page, below a bar as the panel draws it. What it asks of the panel is noted on the page. */
const query = new URLSearchParams(location.search);
const language = query.get('language') === 'en' ? 'en' : 'nl';
const asked: string[] = [];
Object.assign(globalThis, { asked });

const element = part.create();
const ports: PartPorts = {
  endpoint: query.get('endpoint') ?? location.origin,
  organisation: 'lindewaard',
  language,
  facts: undefined,
  opening: undefined,
  explanation: undefined,
  about: undefined,
  token: () => undefined,
  announce: (text) => asked.push(`announce ${text}`),
  back: () => asked.push('back'),
  close: () => asked.push('close'),
  erase: () => asked.push('erase'),
  person: () => asked.push('person'),
  open: (name) => asked.push(`open ${name}`),
};

async function show(): Promise<void> {
  const answer = await fetch(`${ports.endpoint}/v1/organisations/${ports.organisation}`, { credentials: 'omit' });
  element.ports = { ...ports, facts: answer.ok ? await answer.json() : undefined };
  document.documentElement.lang = language;
  document.querySelector('.stage')?.append(element);
  document.querySelector('.back')?.addEventListener('click', () => element.back?.() || ports.back());
  document.querySelector('.erase')?.addEventListener('click', ports.erase);
  const title = document.querySelector('.bar h1');
  if (title) title.textContent = part.title[language];
  element.focus();
}

show();
