import { defineConfig } from 'vite';

/**
 * The desk is built apart from the assistant: an agent's tools then never weigh on a citizen's phone, nor split the
 * files that one is sent.
 */
export default defineConfig({
  build: {
    outDir: 'dist/widget',
    // Beside the assistant.
    emptyOutDir: false,
    target: 'es2022',
    // As for the assistant: sheets.ts gives older browsers the colours of `light-dark()` that they know.
    cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
    reportCompressedSize: false,
    license: { fileName: 'houvast/desk-licenses.md' },
    minify: 'oxc',
    lib: { entry: { desk: 'widget/desk/main.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        comments: { annotation: false },
        entryFileNames: 'houvast/[name].js',
        chunkFileNames: 'houvast/desk-[name]-[hash].js',
      },
    },
  },
});
