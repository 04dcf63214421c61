import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HouvastAssistant } from '../../widget/index.ts';
import type { Installed } from './installed.ts';
import { assistant, page as draw } from './site.ts';
import { expect, Houvast, test } from './test.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Described {
  name: string;
  kind?: string;
  description?: string;
  readonly?: boolean;
  type?: { text: string };
}

interface Element
  extends Record<'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties', Described[]> {
  tagName: string;
}

interface Manifest {
  modules: { path: string; declarations: Element[]; exports: { kind: string; name: string }[] }[];
}

/** What the manifest says is what the element has: no more, no less. */
export function manifest(): void {
  test('[PK-07] the manifest describes one element, which the script of the package defines', ({ installed }) => {
    const { modules } = JSON.parse(installed.read('node_modules/@houvast/widget/custom-elements.json')) as Manifest;
    expect(modules.map(({ path }) => path)).toEqual(['houvast.js']);
    expect(modules[0]?.exports).toMatchObject([{ kind: 'custom-element-definition', name: 'houvast-assistant' }]);
    const everything = Object.values(describedIn(installed)).filter(Array.isArray).flat() as Described[];
    expect(everything.filter(({ description }) => !description)).toEqual([]);
  });

  test('[PK-07] it has every attribute that the source reads', ({ installed }) => {
    const read = sources().flatMap((text) => found(text, /\b(?:getAttribute|this\.attribute)\('([\w-]+)'\)/g));
    expect(names(describedIn(installed).attributes)).toEqual(sorted(read));
  });

  test('[PK-07] it has every property, method and event of the types', ({ installed }) => {
    const types = installed.read('node_modules/@houvast/widget/index.d.ts');
    const [body = ''] = found(types, /^declare class HouvastAssistant [^{]*\{\n(.*?)^\}/gms);
    const members = found(body, /^ {4}(?:get |readonly )?(\w+)(?:\(|:)/gm).filter((name) => !lifecycle.test(name));
    const { members: described, events } = describedIn(installed);
    expect(names(described)).toEqual(sorted(members));
    expect(found(body, /^ {4}get (\w+)/gm)).toEqual(names(described.filter(({ readonly }) => readonly)));

    const typed = [...types.matchAll(/^ {8}'(houvast-[\w-]+)': (\w+Event);/gm)].map(
      ([, name, type]) => `${name} ${type}`,
    );
    expect(sorted(events.map(({ name, type }) => `${name} ${type?.text}`))).toEqual(sorted(typed));
  });

  test('[PK-07] it has every custom property that the styles read', ({ installed }) => {
    const read = scripts(installed).flatMap((text) => found(text, /var\((--houvast-[\w-]+)/g));
    expect(names(describedIn(installed).cssProperties)).toEqual(sorted(read));
  });

  test('[PK-07] it has every slot and part of the element on a page', async ({
    page,
    api,
    installed,
    serveProject,
  }) => {
    installed.write(
      'parts/index.html',
      draw(['/node_modules/@houvast/widget/houvast.js'], [assistant('lindewaard', api.url)]),
    );
    const site = await serveProject();
    await page.goto(`${site.url}/parts/`);
    await new Houvast(page).show();
    const drawn = await page.locator('houvast-assistant').evaluate((element: HouvastAssistant) => {
      const inside = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
      return {
        slots: inside.flatMap((node) => (node instanceof HTMLSlotElement ? [node.name] : [])),
        parts: inside.flatMap((node) => [...node.part, ...(node.getAttribute('exportparts')?.split(/,\s*/) ?? [])]),
        style: getComputedStyle(element).display,
      };
    });
    const { slots, cssParts } = describedIn(installed);
    expect(names(slots)).toEqual(sorted(drawn.slots));
    expect(names(cssParts)).toEqual(sorted(drawn.parts));
  });

  test('[PK-08] the documentation says the same of each, and of nothing else', ({ installed }) => {
    const rows = [
      ...readFileSync(join(root, 'docs/embedding.md'), 'utf8').matchAll(/<!-- table:[\w-]+ -->(.*?)<!-- \/table -->/gs),
    ]
      .flatMap(([, table = '']) => table.trim().split('\n').slice(2))
      .map((row) =>
        row
          .split(/(?<!\\)\|/)
          .map((cell) => cell.trim())
          .filter(Boolean),
      );
    const { attributes, members, events, slots, cssParts, cssProperties } = describedIn(installed);
    const described = [attributes, members, events, slots, cssParts, cssProperties].flat();
    const said = rows.map(
      (cells) => `${cells[0]?.replaceAll(/[`()]/g, '')}: ${cells.at(-1)?.replace(/ Read only\.$/, '')}`,
    );
    expect(said.sort()).toEqual(described.map(({ name, description }) => `${name}: ${description}`).sort());
  });
}

const lifecycle = /^(?:constructor|(?:dis)?connectedCallback|attributeChangedCallback)$/;

function describedIn(installed: Installed): Element {
  const { modules } = JSON.parse(installed.read('node_modules/@houvast/widget/custom-elements.json')) as Manifest;
  const element = modules[0]?.declarations[0];
  if (!element) throw new Error('The manifest describes nothing.');
  return element;
}

const sources = (): string[] =>
  readdirSync(join(root, 'widget'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, 'widget', name), 'utf8'));

const scripts = ({ package: folder }: Installed): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, group = '']) => group);
const sorted = (texts: readonly string[]): string[] => [...new Set(texts)].sort();
const names = (described: readonly Described[]): string[] => described.map(({ name }) => name).sort();
