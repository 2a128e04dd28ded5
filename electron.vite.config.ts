import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rollupOptions: {
        input: {
          main: at('electron/shell/main.ts'),
          'decode-worker': at('electron/import/decode-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload is one CommonJS file with everything in it.
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: at('electron/shell/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      // Inlined assets would be data: URLs, which the content security policy refuses.
      assetsInlineLimit: 0,
      // Off by default here; what is parsed at each start is worth being small.
      minify: true,
      // kB. Everything comes from this machine, so that fewer, larger files cost nothing.
      chunkSizeWarningLimit: 1_000,
      rollupOptions: { input: at('renderer/index.html') },
    },
  },
});
