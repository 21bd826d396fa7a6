import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { manualPages } from './vite/manual.ts';
import { contentSecurityPolicy } from './vite/security.ts';

export default defineConfig({
  // Static files that any web server can host in any folder.
  base: './',
  plugins: [
    svelte({ extensions: ['.svelte', '.md'], preprocess: [manualPages(), vitePreprocess()] }),
    contentSecurityPolicy(),
  ],
  // MapLibre's own worker and the import worker are ES modules.
  worker: { format: 'es' },
  // Pre-bundling would tear MapLibre from its worker and the engine from its .wasm file.
  optimizeDeps: { exclude: ['maplibre-gl', 'veedelwerk'] },
  build: {
    target: 'es2022',
    // The desk, the window on the projector, the tablet people give dots at, and the sheet of voting cards.
    rolldownOptions: { input: ['index.html', 'leinwand.html', 'kabine.html', 'stimmkarten.html'] },
    // A data: address would need an exception in the Content-Security-Policy.
    assetsInlineLimit: 0,
    // MapLibre alone is larger than Vite's default warning limit.
    chunkSizeWarningLimit: 1200,
  },
});
