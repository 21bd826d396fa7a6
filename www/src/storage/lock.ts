/** One writing window per dossier. The lock keeps windows apart; the lease in the database makes it certain. */
import { listen, tell } from './channel';

/** The same window after a reload finds its own lock released within this time. */
const PATIENCE_MS = 500;
/** So long a window without Web Locks waits for another one's answer. */
const ANSWER_MS = 250;

/** A held lock. */
export interface WriteLock {
  /** Gives it back. */
  release(): void;
}

/**
 * Takes the lock of a dossier; nothing while another window holds it.
 *
 * @param onlost called once when another window takes it away
 */
export function lockDossier(dossier: string, onlost: () => void): Promise<WriteLock | undefined> {
  // Plain http offers no Web Locks; the windows ask each other then.
  return 'locks' in navigator
    ? webLock(dossier, { signal: AbortSignal.timeout(PATIENCE_MS) }, onlost)
    : askedLock(dossier);
}

/** Takes the lock away from whichever window holds it. */
export async function stealDossier(dossier: string, onlost: () => void): Promise<WriteLock> {
  const lock = 'locks' in navigator ? await webLock(dossier, { steal: true }, onlost) : undefined;
  return lock ?? answering(dossier);
}

function webLock(dossier: string, options: LockOptions, onlost: () => void): Promise<WriteLock | undefined> {
  return new Promise((resolve) => {
    let held = false;
    const request = navigator.locks.request(`veedelwerk-${dossier}`, options, () => {
      held = true;
      return new Promise<void>((release) => resolve({ release }));
    });
    request.catch(() => {
      // Held: it was stolen. Not held: the time was up.
      if (held) onlost();
      else resolve(undefined);
    });
  });
}

/** Holds as long as it answers other windows' questions. */
function answering(dossier: string): WriteLock {
  const release = listen((message) => {
    if (message.kind === 'whoWrites' && message.dossier === dossier) tell({ kind: 'iWrite', dossier });
  });
  return { release };
}

async function askedLock(dossier: string): Promise<WriteLock | undefined> {
  const isTaken = await new Promise<boolean>((resolve) => {
    const stop = listen((message) => {
      if (message.kind === 'iWrite' && message.dossier === dossier) finish(true);
    });
    const timer = setTimeout(() => finish(false), ANSWER_MS);
    function finish(answered: boolean): void {
      clearTimeout(timer);
      stop();
      resolve(answered);
    }
    tell({ kind: 'whoWrites', dossier });
  });
  return isTaken ? undefined : answering(dossier);
}
