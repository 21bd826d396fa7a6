/** Processes of one browser, found by its profile folder (Linux). */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as later } from 'node:timers/promises';

interface Process {
  readonly pid: number;
  /** Renderers and other helpers name their type. */
  readonly isMain: boolean;
}

/** All processes that run on this profile. */
function processesOf(profile: string): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const words = commandOf(name);
      const isOurs = words.includes(`--user-data-dir=${profile}`);
      return isOurs ? [{ pid: Number(name), isMain: !words.some((word) => word.startsWith('--type=')) }] : [];
    });
}

function commandOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/);
  } catch {
    // It has ended in the meantime.
    return [];
  }
}

/** Kills the browser that runs on this profile, as a power cut would, and waits until nothing of it is left. */
export async function killBrowser(profile: string): Promise<void> {
  const main = processesOf(profile).find(({ isMain }) => isMain);
  if (!main) throw new Error('no browser runs on this profile');
  process.kill(main.pid, 'SIGKILL');
  while (processesOf(profile).length > 0) await later(20);
}
