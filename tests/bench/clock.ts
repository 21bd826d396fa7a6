/** Headers that give a page a process of its own, and with it a clock of 5 µs instead of 100. */
export const EXACT_CLOCK = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
