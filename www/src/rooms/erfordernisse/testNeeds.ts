/** Needs that tests make up. */
import type { Need, Theme } from '../../engine/engine';

const THEME: Theme = {
  assessment: '',
  body: '',
  conferenceDate: '',
  conferenceReason: '',
  pursuedReason: '',
  informed: '',
};

/** A need of which nobody has said more than this. */
export function blankNeed(said: Partial<Need> & Pick<Need, 'id' | 'title'>): Need {
  return {
    description: '',
    areas: [],
    teilraeume: [],
    lebenslagen: [],
    fields: [],
    targetGroups: [],
    goals: [],
    indicators: [],
    constraints: '',
    dissent: '',
    links: [],
    theme: THEME,
    state: 'perceived',
    stateReason: '',
    statements: [],
    by: '',
    at: '',
    ...said,
  };
}
