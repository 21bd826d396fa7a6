import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: { target: 'es2022', assetsInlineLimit: 0, emptyOutDir: true, outDir: '../../../target/bench-page' },
});
