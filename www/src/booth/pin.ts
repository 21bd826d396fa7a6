/** The PIN the tablet is left with. */
import type { BoothLock } from '../storage/booth';

const SHORTEST_PIN = 4;
export const LONGEST_PIN = 8;
/** So many wrong tries are nothing but typing errors. */
const FREE_TRIES = 4;
/** So long nobody can try after each further one. */
const WAIT_MS = 30_000;

/** Whether this can be a PIN. */
export function isPin(text: string): boolean {
  return /^\d+$/.test(text) && text.length >= SHORTEST_PIN && text.length <= LONGEST_PIN;
}

export function isRight({ pin }: BoothLock, typed: string): boolean {
  return typed === pin;
}

/** From when on a PIN can be tried again, in milliseconds since 1970. */
export function opensAt({ wrong, wrongAt }: BoothLock): number {
  return wrong <= FREE_TRIES ? 0 : wrongAt + WAIT_MS;
}

/** The lock after a try at this time. */
export function triedPin(lock: BoothLock, right: boolean, now: number): BoothLock {
  return right ? { ...lock, wrong: 0, wrongAt: 0 } : { ...lock, wrong: lock.wrong + 1, wrongAt: now };
}
