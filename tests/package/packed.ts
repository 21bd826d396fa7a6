/** The npm package as an outside application gets it: packed, then installed in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Packs the package and installs it in `target/<name>`; returns that folder. Needs no network. */
export function installPacked(name: string): string {
  const folder = join(ROOT, 'target', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const npm = (...words: string[]): string =>
    execFileSync(NPM, [...words, '--loglevel=error'], { cwd: folder, encoding: 'utf8' });
  const tarball =
    npm('pack', join(ROOT, 'pkg'), '--pack-destination', folder).trim().split('\n').at(-1) ?? '';
  npm('install', '--offline', '--no-audit', '--no-fund', join(folder, tarball));
  return folder;
}
