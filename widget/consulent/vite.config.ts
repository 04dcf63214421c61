import { defineConfig } from 'vite';

/** Built apart, as the desk is: what consulents use never weighs on a citizen's phone, and shares no file with the desk. */
export default defineConfig({
  build: {
    outDir: 'dist/widget',
    // Beside the assistant.
    emptyOutDir: false,
    target: 'es2022',
    // As for the assistant: sheets.ts gives older browsers the colours of `light-dark()` that they know.
    cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
    reportCompressedSize: false,
    license: { fileName: 'houvast/consulent-licenses.md' },
    minify: 'oxc',
    lib: { entry: { consulent: 'widget/consulent/main.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        comments: { annotation: false },
        entryFileNames: 'houvast/[name].js',
        chunkFileNames: 'houvast/consulent-[name]-[hash].js',
      },
    },
  },
});
