import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const place = '__HOUVAST_ORGANISATIONS__';

/** The server puts opening hours where this literal stands: it must survive minifying, once, in double quotes. */
function keepPlace(): Plugin {
  return {
    name: 'houvast:keep-place',
    generateBundle(_options, bundle) {
      const loader = bundle['houvast.js'];
      if (loader?.type !== 'chunk') throw new Error('The build made no houvast.js.');
      const found = [...loader.code.matchAll(new RegExp(`["'\`]${place}["'\`]`, 'g'))];
      if (found.length !== 1) throw new Error(`houvast.js holds the place for organisations ${found.length} times.`);
      if (loader.imports.length > 0) throw new Error('houvast.js must not need a second file at once.');
      loader.code = loader.code.replace(found[0]?.[0] ?? '', `"${place}"`);
    },
  };
}

/** Says of each schema that making it changes nothing, so that those the widget does not use stay out of it. */
function pureSchemas(): Plugin {
  return {
    name: 'houvast:pure-schemas',
    apply: 'build',
    transform(code, id) {
      if (!id.startsWith(`${root}edge/protocol/`)) return null;
      return { code: code.replaceAll(/(?<![\w.])v\.\w+\(/g, '/* @__PURE__ */ $&'), map: null };
    },
  };
}

/** What an opened panel takes; the visit comes meanwhile. One file packs better, and is one request on a slow line. */
const atOpening = new RegExp(
  [
    'node_modules/lit/html|node_modules/lit-html/lit-html',
    'edge/assistant/localized',
    'widget/ui/(icons|announcer|styles/(sheets|base|parts|tokens)|events/panel|words/(load|nl-open))',
    'widget/assistant/(panel/(?!forced)|http|keeps-handoff|shape\\.|screens/(parts|welcome))',
  ].join('|'),
);
/** What leads from there to a case. */
const onVisit = new RegExp(
  [
    'edge/assistant/(format|days|phrase/(compose|calm))',
    'widget/ui/(styles/more|events/case)',
    'widget/assistant/(visit|api|journey/(?!clock)|state|shapes|code|session-store|exit|identity|case/(case\\.|figures)|screens/(access|one-case))',
  ].join('|'),
);

/** What the bundler writes for a file that is imported as a whole: its helper, with a function for each name. */
const namespace = (helper: string): RegExp =>
  new RegExp(`(?<![\\w$])${helper.replace('$', '\\$')}\\(\\{((?:\\w+:\\(\\)=>[\\w$]+,?)+)\\}\\)`, 'g');

/**
 * Does without the bundler's own helper: getters do the same. It has a hundred bytes, but it would be asked for only
 * when the panel is there: another trip over a slow line between a tap and the panel.
 */
function oneTrip(): Plugin {
  return {
    name: 'houvast:one-trip',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const helper = chunks.find(({ name }) => name === 'rolldown-runtime');
      if (!helper) return;
      const left: string[] = [];
      const names = new Set<string>();
      for (const user of chunks.filter(({ imports }) => imports.includes(helper.fileName))) {
        const wanted = /import\{(\w+) as (\w+)(,[^}]+)?\}from"\.\/rolldown-runtime-[^"]+";/.exec(user.code);
        // A package in CommonJS needs more of it: the file stays, for that one.
        if (wanted?.[3]) {
          left.push(user.fileName);
          continue;
        }
        names.add(wanted?.[1] ?? '');
        const whole = namespace(wanted?.[2] ?? '');
        if (!wanted || names.size > 1 || !whole.test(user.code)) {
          throw new Error('The helper of the bundler looks different: adapt this, or the panel takes one more trip.');
        }
        user.code = user.code
          .replace(wanted[0], '')
          .replaceAll(
            whole,
            (_, list: string) => `{${list.replaceAll(/(\w+):\(\)=>([\w$]+)/g, 'get $1(){return $2}')}}`,
          );
        user.imports = user.imports.filter((name) => name !== helper.fileName);
      }
      if (left.length === 0) delete bundle[helper.fileName];
    },
  };
}

/** Indents and line ends in templates are for us, not for a citizen's phone. */
function tightTemplates(): Plugin {
  return {
    name: 'houvast:tight-templates',
    apply: 'build',
    transform(code, id) {
      if (!id.startsWith(`${root}widget/`) || !/\b(html|svg)`/.test(code)) return null;
      return { code: code.replaceAll(/>\s*\n\s*/g, '>').replaceAll(/\s*\n\s*</g, '<'), map: null };
    },
  };
}

/** Our own custom properties, in the order in which they are made. */
const tokens = [...new Set(readFileSync(`${root}widget/ui/styles/tokens.css`, 'utf8').match(/--hv-[a-z-]+/g))];
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** No page gets to see their names: `--hv-text-link` is `--hv-q` on a phone. */
function shortToken(name: string): string {
  const at = tokens.indexOf(name);
  if (at < 0) throw new Error(`${name} is not made in tokens.css.`);
  return `--hv-${letters[Math.floor(at / letters.length) - 1] ?? ''}${letters[at % letters.length]}`;
}

/** What the minifier leaves in sheets: spaces after a comma and around a slash or a multiplication, and long names. */
function tightSheets(): Plugin {
  return {
    name: 'houvast:tight-sheets',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!id.startsWith(`${root}widget/`) || !id.includes('.css?inline')) return null;
      return {
        code: code
          .replaceAll(/, | ?([/*]) /g, (found, sign?: string) => sign ?? found.trim())
          .replaceAll(/--hv-[a-z-]+/g, shortToken),
        map: null,
      };
    },
  };
}

export default defineConfig({
  root,
  plugins: [pureSchemas(), tightTemplates(), tightSheets(), keepPlace(), oneTrip()],
  build: {
    outDir: 'dist/widget',
    emptyOutDir: true,
    target: 'es2022',
    // Our own sheets.ts gives older browsers the colours of `light-dark()` that they know.
    cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
    reportCompressedSize: false,
    // What comes from others, here and in the package, comes with their notice.
    license: { fileName: 'houvast/licenses.md' },
    minify: 'oxc',
    // As a library: Vite then leaves its preload helper out, which would weigh as much as our launcher.
    lib: { entry: { houvast: 'widget/loader.ts' }, formats: ['es'] },
    rolldownOptions: {
      treeshake: { propertyReadSideEffects: false },
      output: {
        minify: true,
        comments: { annotation: false },
        entryFileNames: '[name].js',
        codeSplitting: {
          groups: [
            { name: 'panel', test: atOpening },
            { name: 'visit', test: onVisit },
            { name: 'hours', test: /launcher\/fetch-hours/ },
            { name: 'en-open', test: /en-open/ },
            { name: 'nl', test: /nl-(visit|calm)/ },
            { name: 'en', test: /en-(visit|calm)/ },
            { name: 'nl-more', test: /nl-(eventful|decided)/ },
            { name: 'en-more', test: /en-(eventful|decided)/ },
            { name: 'rare', test: /styles\/(rare|spare)/ },
            { name: 'part', test: /assistant\/handoff\/(?!further|later|shut|words|room\/bell)/ },
            { name: 'full', test: /case\/full|phrase\/(running|headline)/ },
          ],
        },
        chunkFileNames: 'houvast/[name]-[hash:7].js',
      },
    },
  },
});
