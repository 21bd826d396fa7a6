/** What the hall sees, as a record that is stored and sent between windows. */
import type { ComparisonMode } from '../comparison/compared';
import type { AreaPlan, CityReference, Variant } from '../engine/engine';
import type { View as Camera } from '../map/cityMap';
import type { PicturedRanking } from './priority/pictures';
import type { Board, Result } from './rounds/pictures';
import { STAGE_STATE } from './shape';

/** Weights by indicator; only their proportions count. */
export type Weights = Record<string, number>;

/** One index of one city: everything the stage needs to compute it by itself. */
export interface View {
  readonly city: CityReference;
  readonly variant: Variant;
  /** The areas upon it; absent where there are none. */
  readonly areas?: AreaPlan | undefined;
  /** Name of the scenario; empty for the current situation. */
  readonly label: string;
}

/** What stands between the title and the source line. */
export type Content =
  | {
      readonly kind: 'map';
      readonly view: View;
      readonly live: boolean;
      readonly camera?: Camera | undefined;
    }
  | {
      readonly kind: 'comparison';
      readonly from: View;
      readonly to: View;
      readonly mode: ComparisonMode;
      /** Place of the dividing line in per cent of the width. */
      readonly swipe: number;
      readonly camera?: Camera | undefined;
    }
  | { readonly kind: 'ranking'; readonly view: View; readonly live: boolean; readonly count: number }
  | { readonly kind: 'distribution'; readonly view: View; readonly live: boolean }
  /** The needs by priority; always follows the desk. */
  | { readonly kind: 'priority'; readonly ranking: PicturedRanking }
  | { readonly kind: 'board'; readonly board: Board }
  | { readonly kind: 'result'; readonly result: Result }
  /** Lines are divided by line breaks. */
  | { readonly kind: 'text'; readonly text: string };

/** A picture of a round. */
export type RoundContent = Extract<Content, { kind: 'board' | 'result' }>;

export type Theme = 'light' | 'dark';

/** One picture for the hall. */
export interface Show {
  readonly content: Content;
  /** In the facilitator's words; without, the content has a title of its own. */
  readonly title?: string | undefined;
  readonly source?: string | undefined;
}

/** Everything the stage is told. */
export interface StageState {
  readonly version: 1;
  /** What was chosen last; nothing at the beginning. */
  readonly chosen?: Show;
  /** While frozen: what the hall goes on seeing. */
  readonly frozen?: { readonly show?: Show } | undefined;
  /** The hall sees an empty screen. */
  readonly blank: boolean;
  readonly theme: Theme;
}

export const EMPTY_STAGE: StageState = { version: 1, blank: false, theme: 'light' };

/** What the hall sees now; nothing on an empty screen. */
export function shownNow({ chosen, frozen, blank }: StageState): Show | undefined {
  if (blank) return undefined;
  return frozen ? frozen.show : chosen;
}

/** The views of a content, in the order they are named. */
export function viewsOf(content: Content): View[] {
  if (content.kind === 'comparison') return [content.from, content.to];
  return 'view' in content ? [content.view] : [];
}

/** Whether what is shown belongs to the invented model city. */
export function isModel(content: Content): boolean {
  if (content.kind === 'priority') return content.ranking.isModel;
  if (content.kind === 'board') return content.board.round.isModel;
  if (content.kind === 'result') return content.result.round.isModel;
  return viewsOf(content).some(({ city }) => city.isModel);
}

/** The state with another view where the chosen content follows the desk; the same state where it does not. */
export function withLiveView(state: StageState, view: View): StageState {
  const { chosen } = state;
  if (!chosen || !('live' in chosen.content) || !chosen.content.live) return state;
  return { ...state, chosen: { ...chosen, content: { ...chosen.content, view } } };
}

/** Whether what was chosen follows the desk. */
export function isLive({ chosen }: StageState): boolean {
  return chosen !== undefined && 'live' in chosen.content && chosen.content.live;
}

/** Whether the ranking of the needs was chosen. */
export function showsPriority({ chosen }: StageState): boolean {
  return chosen?.content.kind === 'priority';
}

/**
 * The state with other weights where the chosen content follows the desk: what is sent for every frame of a drag.
 *
 * @param weights by indicator; nothing for the method's own
 */
export function withLiveWeights(state: StageState, weights: Weights | undefined): StageState {
  const { chosen } = state;
  if (!chosen || !('live' in chosen.content)) return state;
  const { view } = chosen.content;
  return withLiveView(state, { ...view, variant: withWeights(view.variant, weights) });
}

/** A variant with other weights; nothing for the method's own. */
export function withWeights(variant: Variant, weights: Weights | undefined): Variant {
  const { method, methodTitle, excluded, period } = variant;
  return { method, methodTitle, excluded, period, ...(weights && { weights }) };
}

/** What must be loaded anew when it changes: everything but the weights. */
export function loadKey({ city, variant }: View): string {
  const { method, period, excluded } = variant;
  return JSON.stringify([city, method, period, Object.keys(excluded).sort()]);
}

/** What was stored or sent, if this version of the app can read it. */
export function asStageState(stored: unknown): StageState | undefined {
  return STAGE_STATE(stored) ? (stored as StageState) : undefined;
}
