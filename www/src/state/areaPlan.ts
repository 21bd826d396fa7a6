import type { Area, AreaId, AreaPlan, DossierState } from '../engine/engine';

/** An area with everything recorded about it; texts may be empty. */
export type DrawnArea = Required<Area>;

/** All areas of a dossier as rooms use them. */
export interface DrawnPlan extends AreaPlan {
  areas: DrawnArea[];
  /** Id of the area each Teilraum lies in, by key. */
  members: Record<string, AreaId>;
}

const EMPTY_AREA: DrawnArea = {
  id: '',
  name: '',
  colour: 0,
  description: '',
  carrier: '',
  coordination: '',
  since: '',
  reviewed: '',
  locked: false,
};

/** The areas a dossier says; none where none is open. */
export function drawnPlan(state: DossierState | undefined): DrawnPlan {
  return {
    areas: state?.areas.areas?.map((area) => ({ ...EMPTY_AREA, ...area })) ?? [],
    members: state?.areas.members ?? {},
  };
}
