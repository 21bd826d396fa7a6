/** Longest wait in milliseconds, so that a list does not stand still while somebody drags without a pause. */
const PATIENCE = 300;

/** Runs `work` when the browser has nothing more urgent to do; returns how to call it off. */
export function whenIdle(work: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(work, PATIENCE / 2);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: PATIENCE });
  return () => cancelIdleCallback(handle);
}
