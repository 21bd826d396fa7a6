/** Keeps the screen on while people vote: a dark tablet is taken for a broken one. */

/** Asks for the screen to stay on until the returned function is called; where the browser refuses, it goes dark. */
export function stayAwake(): () => void {
  let isWanted = true;
  let held: WakeLockSentinel | undefined;

  async function ask(): Promise<void> {
    // Plain http does not offer it, and a browser takes it back whenever the page is hidden.
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (isWanted) held = lock;
      else await lock.release();
    } catch {
      // Low battery or a policy of the device.
    }
  }

  const again = (): void => void ask();
  document.addEventListener('visibilitychange', again);
  void ask();
  return () => {
    isWanted = false;
    document.removeEventListener('visibilitychange', again);
    void held?.release();
  };
}
