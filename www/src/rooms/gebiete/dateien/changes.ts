/** What a draft changes in a reference, as tables and map show it. */
import type { LayoutComparison } from '../../../engine/engine';
import { layoutWords } from '../../../locales/de/gebieteDateien';
import type { LayoutChange, LayoutChanges } from '../../../map/changeLayer';

type Move = LayoutComparison['moves'][number];

/** What becomes of the Teilräume of a move. */
export function changeOf({ from, to }: Move): LayoutChange {
  if (from === undefined) return 'joins';
  return to === undefined ? 'leaves' : 'moves';
}

/** Teilräume by what becomes of them. */
export function changesOf({ moves }: LayoutComparison): LayoutChanges {
  const of = (change: LayoutChange): number[] =>
    moves.filter((move) => changeOf(move) === change).flatMap(({ teilraeume }) => [...teilraeume]);
  return { joins: of('joins'), leaves: of('leaves'), moves: of('moves') };
}

/** Number of Teilräume and their inhabitants per change; nothing where one of the moves is protected. */
export function totalsOf({
  moves,
}: LayoutComparison): Record<LayoutChange, { teilraeume: number; inhabitants: number | undefined }> {
  const of = (change: LayoutChange): { teilraeume: number; inhabitants: number | undefined } => {
    const own = moves.filter((move) => changeOf(move) === change);
    return {
      teilraeume: own.reduce((sum, { teilraeume }) => sum + teilraeume.length, 0),
      inhabitants: own.every(({ inhabitants }) => inhabitants !== undefined)
        ? own.reduce((sum, { inhabitants = 0 }) => sum + inhabitants, 0)
        : undefined,
    };
  };
  return { joins: of('joins'), leaves: of('leaves'), moves: of('moves') };
}

/** Name of an area of the comparison; nothing stands for outside of all. */
export function areaName({ areas }: LayoutComparison, place: number | undefined): string {
  return (place === undefined ? undefined : areas[place]?.name) ?? layoutWords.outside;
}

/** Where a move comes from, as the reference calls it. */
export function referenceName({ areas }: LayoutComparison, place: number | undefined): string {
  return (place === undefined ? undefined : areas[place]?.reference) ?? layoutWords.outside;
}
