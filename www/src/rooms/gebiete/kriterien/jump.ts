/** From a finding to its place on the map and back. */
import { tick } from 'svelte';
import { criteriaPanel } from '../../../locales/de/kriterienPanel';
import { areas } from '../../../state/areas.svelte';
import { workshop } from '../../../state/workshop.svelte';
import { announcer } from '../../../ui/announcer.svelte';
import { NO_AREA } from '../../../state/areaNumbers';
import type { Finding } from './findings';
import { criteriaView } from './view.svelte';

/** Shows a finding's place on the map and moves the keyboard there. */
export function toMap(finding: Finding, id: string, title: string, place: string): void {
  const { kind, subject } = finding;
  workshop.selected = kind === 'teilraum' ? subject : undefined;
  areas.marked = kind === 'teilraum' ? [subject] : membersAt(kind === 'area' ? subject : undefined);
  criteriaView.leftFrom = { id, title };
  announcer.say(criteriaPanel.onMap(place));
  const map = document.querySelector<HTMLElement>('canvas.maplibregl-canvas');
  map?.focus({ preventScroll: true });
  map?.scrollIntoView({ block: 'nearest' });
}

/** Teilräume of an area; of all of them where none is named. */
function membersAt(area: number | undefined): number[] {
  const found: number[] = [];
  areas.numbers.forEach((number, position) => {
    if (area === undefined ? number !== NO_AREA : number === area) found.push(position);
  });
  return found;
}

/** Puts the keyboard back on the finding one left for the map. */
export async function fromMap(): Promise<void> {
  const left = criteriaView.leftFrom;
  criteriaView.leftFrom = undefined;
  areas.marked = [];
  if (!left) return;
  await tick();
  const heading = findingHeading(left.id) ?? document.getElementById('criteria-title');
  heading?.focus();
  heading?.scrollIntoView({ block: 'nearest' });
}

/** Heading of a finding; in its group rather than among those about the selected Teilraum. */
export function findingHeading(id: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`)].at(-1);
}
