import { node, tool } from './installed.ts';
import { expect, test } from './test.ts';

const consumer = `
import type { CaseOpenEvent, HideEvent, HouvastAssistant, IdentityToken, SessionEnd, SessionEndEvent, ShowEvent } from '@houvast/widget';
import '@houvast/widget';

const made: HouvastAssistant = document.createElement('houvast-assistant');
const found = document.querySelector('houvast-assistant');
const token: IdentityToken = async () => undefined;
made.identityToken = token;
made.identityToken = 'a token';
made.identityToken = undefined;
const language: 'nl' | 'en' = made.language;
const line: string | undefined = made.opening?.line;
const shown: Promise<void> | undefined = found?.show();
made.hide();

const ended: SessionEnd[] = [];
made.addEventListener('houvast-session-end', ({ reason }) => ended.push(reason));
document.body.addEventListener('houvast-show', (event: ShowEvent) => event.type);
document.body.addEventListener('houvast-hide', (event: HideEvent) => event.type);
made.addEventListener('houvast-case-open', (event: CaseOpenEvent) => event.type);
const asFunction = (event: SessionEndEvent): SessionEnd => event.reason;
console.log(language, line, shown, asFunction);

// @ts-expect-error A token is text or a function.
made.identityToken = 42;
// @ts-expect-error The language follows the attribute.
made.language = 'en';
// @ts-expect-error There is no such reason.
const other: SessionEnd = 'other';
// @ts-expect-error Importing defines the element; the script has no class to give.
new (await import('@houvast/widget')).HouvastAssistant();
`;

/** The declaration file of the package, seen by the compiler of a site. */
export function types(): void {
  for (const moduleResolution of ['bundler', 'nodenext']) {
    test(`[PK-05] its types hold for who uses them, resolved as ${moduleResolution}`, ({ installed }) => {
      const folder = `types-${moduleResolution}`;
      const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        target: 'es2022',
        lib: ['es2022', 'dom'],
        types: [],
        module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
        moduleResolution,
      };
      installed.write(`${folder}/consumer.ts`, consumer);
      installed.write(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
      expect(node([tool('typescript/bin/tsc'), '-p', folder], installed.folder)).toEqual({ code: 0, output: '' });
    });
  }
}
