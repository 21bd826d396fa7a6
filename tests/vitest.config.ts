import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['package/**/*.test.ts'],
    // Packing and installing takes npm a moment.
    hookTimeout: 60_000,
    testTimeout: 60_000,
  },
});
