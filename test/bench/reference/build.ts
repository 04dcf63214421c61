import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the bare launcher and its panel with the builder of the widget: the launcher, Lit, and the panel on demand. */
export async function buildReference(directory: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('.', import.meta.url)),
    build: {
      outDir: directory,
      emptyOutDir: true,
      target: 'es2022',
      minify: 'oxc',
      lib: { entry: { launcher: fileURLToPath(new URL('launcher.ts', import.meta.url)) }, formats: ['es'] },
      rolldownOptions: {
        output: { minify: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}
