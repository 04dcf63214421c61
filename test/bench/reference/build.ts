import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds the bare launcher and its panel, as the widget is built: two files, Lit in the first. */
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
