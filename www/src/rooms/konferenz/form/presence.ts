import type { GroupPresence } from 'veedelwerk';
import { defaultGroups } from '../../../locales/de/konferenz';

/** The groups to fill in: those of the conference, at the beginning the usual ones. */
export function groupsOf(groups: readonly GroupPresence[]): readonly GroupPresence[] {
  return groups.length > 0 ? groups : defaultGroups.map((group) => ({ group }));
}

/** A sum of what is known; nothing where nothing is. */
export function sumOf(groups: readonly GroupPresence[], figure: 'invited' | 'present'): number | undefined {
  const known = groups.flatMap((group) => group[figure] ?? []);
  return known.length > 0 ? known.reduce((sum, count) => sum + count, 0) : undefined;
}

/** Names of the groups of which more came than were invited. */
export function morePresent(groups: readonly GroupPresence[]): string[] {
  return groups
    .filter(({ invited, present }) => invited !== undefined && present !== undefined && present > invited)
    .map(({ group }) => group);
}

/** The group with another figure, or without it. */
export function withFigure(
  { group, invited, present }: GroupPresence,
  figure: 'invited' | 'present',
  count: number | undefined,
): GroupPresence {
  const figures = { invited, present, [figure]: count };
  return {
    group,
    ...(figures.invited !== undefined && { invited: figures.invited }),
    ...(figures.present !== undefined && { present: figures.present }),
  };
}
