/** Moving Teilräume as a person does it: done, and said. */
import { strokeWords } from '../../../locales/de/gebieteKarte';
import type { AreaId } from '../../../engine/engine';
import { areas } from '../../../state/areas.svelte';
import type { StrokeResult } from '../../../state/stroke';
import { announcer } from '../../../ui/announcer.svelte';
import { drawingTools } from './drawingTools.svelte';

/** Puts what became of a stroke into words, on screen and for screen readers. */
export function sayMoved(result: StrokeResult | undefined, area: AreaId | undefined): void {
  if (!result) return;
  const name = areas.plan.areas.find(({ id }) => id === area)?.name;
  tell(strokeWords.moved(result.moved, name, result.locked));
}

/** Puts a Teilraum into the area being drawn, or takes it out where it lies in there. */
export async function toggle(teilraum: number): Promise<void> {
  const { activeArea } = areas;
  if (!activeArea) {
    tell(strokeWords.noArea);
    return;
  }
  const area = areas.areaOf(teilraum)?.id === activeArea.id ? undefined : activeArea.id;
  sayMoved(await areas.assign([teilraum], area), area);
}

/** Says something on screen and to screen readers. */
export function tell(text: string): void {
  drawingTools.message = text;
  announcer.say(text);
}
