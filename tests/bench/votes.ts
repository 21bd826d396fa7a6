/** The votes of Katowice 2021: points of 36,370 people to split among 29 projects. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REAL_DATA } from '../realFolder.ts';
import type { Dots } from './page/timed.ts';

const FILE = join(REAL_DATA, 'votes/Poland_Katowice_2021.pb');

/** Ballots, begun anew from the first until there are so many; absent without the file. */
export function katowice(ballots: number): { ballots: Dots[]; items: number } | undefined {
  if (!existsSync(FILE)) return undefined;
  const rows = readFileSync(FILE, 'utf8').split(/\r?\n/);
  const votes = rows.slice(rows.indexOf('VOTES') + 2).filter((row) => row !== '');
  const places = new Map<string, number>();
  const read = votes.map((row): Dots => {
    const [, projects = '', points = ''] = row.split(';');
    const given = points.split(',').map(Number);
    return projects.split(',').flatMap((project, place) => {
      if (!places.has(project)) places.set(project, places.size);
      return [places.get(project) ?? 0, given[place] ?? 0];
    });
  });
  const repeated = Array.from({ length: ballots }, (_, place) => read[place % read.length] ?? []);
  return { ballots: repeated, items: places.size };
}
