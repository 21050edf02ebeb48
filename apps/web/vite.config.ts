import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { closerFiles } from './build/closer-files.ts';
import { crisisPage } from './build/crisis-page.ts';
import { firstPaint } from './build/first-paint.ts';
import { firstWords } from './build/first-words.ts';
import { headersFile, policyFromFile } from './build/headers.ts';
import { partnersPage } from './build/partners-page.ts';
import { preloads } from './build/preloads.ts';
import { serviceWorker } from './build/service-worker.ts';

const nothing = new URL('./build/nothing.ts', import.meta.url).pathname;

export default defineConfig({
  root: import.meta.dirname,
  resolve: {
    conditions: ['groundwork-source', 'module', 'browser', 'development|production'],
    // jsPDF can draw web pages with these; the summary writes text, so they are never shipped.
    alias: ['html2canvas', 'canvg', 'dompurify'].map((find) => ({ find, replacement: nothing })),
  },
  plugins: [
    react(),
    firstWords(),
    firstPaint(),
    crisisPage(),
    partnersPage(),
    preloads(),
    closerFiles(),
    serviceWorker(),
    headersFile(),
  ],
  build: {
    target: ['chrome120', 'firefox121', 'safari17.4'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    sourcemap: false,
    // Runs after the room is type-checked; dist is only what is served.
    outDir: 'dist',
    emptyOutDir: true,
  },
  worker: { format: 'es' },
  preview: { headers: { 'Content-Security-Policy': policyFromFile() } },
});
