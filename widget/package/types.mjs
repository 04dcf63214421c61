/**
 * One declaration file for the package, with nothing in it but what its types need.
 * TypeScript writes a file per module; those of the protocol would bring the schema library along.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, run } from '../../demo/setup.mjs';

/** Text of the declaration file. */
export async function declarations(node) {
  const folder = mkdtempSync(join(tmpdir(), 'houvast-types-'));
  try {
    const code = await run(node, [
      join(root, 'node_modules/typescript/bin/tsc'),
      ...['-p', join(root, 'widget/package/tsconfig.json'), '--outDir', folder],
    ]);
    if (code !== 0) throw new Error('The types of the package could not be made. The lines above say why.');
    return gather(join(folder, 'widget/index.d.ts'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function gather(entry) {
  const files = new Map();
  const wanted = new Map();
  const globals = new Set();

  function open(path) {
    if (!files.has(path)) {
      const file = readDeclarations(path);
      files.set(path, file);
      for (const text of file.globals) {
        globals.add(text);
        follow(path, text);
      }
    }
    return files.get(path);
  }

  function follow(path, text) {
    const { declared, imported } = files.get(path);
    for (const name of namesIn(text)) {
      if (declared.has(name)) want(path, name);
      else if (imported.has(name)) want(imported.get(name), name);
    }
  }

  function want(path, name) {
    if (wanted.has(name)) return;
    const text = open(path).declared.get(name);
    if (!text) throw new Error(`The types of the package need ${name} of ${path}, which is not declared there.`);
    wanted.set(name, text);
    follow(path, text);
  }

  const { imported } = readDeclarations(entry);
  for (const [name, path] of imported) want(path, name);
  const exported = [...imported.keys()].sort().join(', ');
  return [...wanted.values(), ...globals, `export type { ${exported} };`, ''].join('\n');
}

/** The statements of a declaration file as TypeScript writes it: each begins at the left edge, after its comment. */
function readDeclarations(path) {
  const file = { declared: new Map(), imported: new Map(), globals: [] };
  const statements = readFileSync(path, 'utf8').matchAll(
    /^(?:\/\*\*.*?\*\/\n)?(?:import|export|declare)\b.*?(?=^(?:\/\*\*|import|export|declare)\b|^\/\*\*|$(?![\s\S]))/gms,
  );
  for (const [statement] of statements) {
    const text = statement.trimEnd();
    const from = /\{([^}]*)\} from '([^']+)'/.exec(text);
    const name = /^(?:export )?(?:declare )?(?:abstract )?(?:class|const|function|interface|type) (\w+)/m.exec(text);
    if (from) {
      for (const part of from[1].split(',').filter((part) => part.trim()))
        file.imported.set(part.replace('type ', '').trim(), pathOf(path, from[2]));
    } else if (/^declare global\b/m.test(text)) file.globals.push(text);
    else if (name) file.declared.set(name[1], asLocal(text));
  }
  return file;
}

function pathOf(importer, specifier) {
  if (!specifier.startsWith('.')) return specifier;
  return join(dirname(importer), specifier.replace(/\.ts$/, '.d.ts'));
}

/** What the package exports stands in its last line. */
const asLocal = (text) =>
  text.replace(/^export (?:declare )?(?=class|const|function)/m, 'declare ').replace(/^export /m, '');

function namesIn(text) {
  const code = text.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/'[^']*'|"[^"]*"/g, '');
  return new Set(code.match(/\b[A-Za-z_]\w*/g));
}
