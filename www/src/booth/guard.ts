/**
 * Keeps people at the tablet: while this device is one, the app's other address leads back here, also after a crash and
 * with the browser's Back. A desk that was open in another window before stays what it is.
 */
import { boothRecord } from '../storage/booth';
import { storageProblem } from '../storage/failure';

const KEY = 'veedelwerk-desk';

/** Goes to the tablet where this device is one; whether it does. */
export async function leadsToTablet(): Promise<boolean> {
  if (isDesk() || !(await isTablet())) {
    rememberDesk();
    return false;
  }
  location.replace('./kabine.html');
  return true;
}

/** This tab is the tablet from now on. */
export function forgetDesk(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // A browser that stores nothing is no tablet either.
  }
}

async function isTablet(): Promise<boolean> {
  try {
    return (await boothRecord()) !== undefined;
  } catch (thrown) {
    storageProblem(thrown);
    return false;
  }
}

function isDesk(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function rememberDesk(): void {
  try {
    sessionStorage.setItem(KEY, '1');
  } catch {
    // Nothing is stored, so nothing leads away.
  }
}
