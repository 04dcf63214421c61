import { defineConfig, type UserConfig } from 'vite';

/**
 * Builds a screen of the organisation's own people apart from the assistant: what they use never weighs on a citizen's
 * phone, nor splits the files that one is sent.
 */
export const apart = (name: string): UserConfig =>
  defineConfig({
    build: {
      outDir: 'dist/widget',
      // Beside the assistant.
      emptyOutDir: false,
      target: 'es2022',
      // As for the assistant: sheets.ts gives older browsers the colours of `light-dark()` that they know.
      cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
      reportCompressedSize: false,
      license: { fileName: `houvast/${name}-licenses.md` },
      minify: 'oxc',
      lib: { entry: { [name]: `widget/${name}/main.ts` }, formats: ['es'] },
      rolldownOptions: {
        output: {
          minify: true,
          comments: { annotation: false },
          entryFileNames: 'houvast/[name].js',
          chunkFileNames: `houvast/${name}-[name]-[hash].js`,
        },
      },
    },
  });
