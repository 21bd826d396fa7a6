/**
 * The Sozialraumgebiete of the open dossier on the open city, with borders that are being drawn. What is drawn is
 * shown with the next frame and stored once, when the stroke ends.
 */
import { untrack } from 'svelte';
import type { Area, AreaFields, AreaId, AreaPlan, AreaStatistics, Change, Findings } from '../engine/engine';
import { AreaGuide } from './areaGuide';
import type { LoadedCity } from './city';
import {
  changedPositions,
  membersOf,
  NO_AREA,
  numbersById,
  partsOf,
  placePlan,
  positionsByKey,
} from './areaNumbers';
import { dossier } from './dossier.svelte';
import { offers } from './offers.svelte';
import type { Situation } from './situation.svelte';
import { Stroke, type StrokeResult } from './stroke';
import { workshop } from './workshop.svelte';

const NO_PLAN: AreaPlan = { areas: [], members: {} };

class Areas {
  /** The area being drawn. */
  active = $state<AreaId>();
  /** Positions of Teilräume that are pointed at, such as those a finding is about. */
  marked = $state.raw<readonly number[]>([]);
  /** Keys of the plan that the city does not have. */
  unknownKeys = $state.raw<readonly string[]>([]);
  /** The areas with what is recorded about them, as they are stored. */
  readonly plan = $derived(dossier.state?.areas ?? NO_PLAN);
  /** The area being drawn, unless it is gone. */
  readonly activeArea = $derived(this.plan.areas.find(({ id }) => id === this.active));

  /** What the criteria say, as columns; replaced whenever borders, weights or records change, nothing before the first check. */
  findings = $state.raw<Findings>();
  /** The engine's side of the areas; nothing while no room needs it, and while it is being made ready. */
  guide = $state.raw<AreaGuide>();

  /** What was checked last is what the engine knows. */
  readonly #statistics = $derived(this.findings ? (this.guide?.statistics() ?? []) : []);
  #shown = $state.raw({ numbers: new Uint16Array() });
  #city: LoadedCity | undefined;
  #positions: ReadonlyMap<string, number> = new Map();
  /** As stored, without strokes. */
  #stored = new Uint16Array();
  #stroke: Stroke | undefined;
  /** Strokes on their way into the dossier, oldest first. */
  #storing: Stroke[] = [];
  #frame = 0;

  constructor() {
    $effect.root(() => {
      $effect(() => {
        const { city } = workshop;
        const { plan } = this;
        untrack(() => this.#follow(city, plan));
      });
      $effect(() => {
        this.findings = this.#check();
      });
    });
  }

  /** Checks the criteria on the open city from now on, until the returned function is called. */
  watch(city: LoadedCity, situation: Situation): () => void {
    const { handed } = workshop;
    if (!handed) return () => undefined;
    let opened: AreaGuide | undefined;
    // Who touches whom takes its time in a large city: the room is there first.
    const later = setTimeout(() => (this.guide = opened = new AreaGuide(handed, city, situation.method)));
    return () => {
      clearTimeout(later);
      if (this.guide === opened) this.guide = undefined;
      opened?.close();
    };
  }

  /** Figures of each area in the plan's order, then of the rest of the city, then of the city; none before the first check. */
  get statistics(): readonly AreaStatistics[] {
    return this.#statistics;
  }

  /**
   * Place of its area in `plan.areas` per Teilraum, `NO_AREA` outside; with what is being drawn. The array is replaced
   * whenever borders change.
   */
  get numbers(): Uint16Array {
    return this.#shown.numbers;
  }

  /** Positions of an area's Teilräume, ascending. */
  members(area: AreaId): number[] {
    return membersOf(this.numbers, this.numberOf(area));
  }

  /** The parts of an area that do not touch, the one with most Teilräume first; none while nobody knows who touches. */
  parts(area: AreaId): number[][] {
    const { guide } = this;
    return guide ? partsOf(this.members(area), (position) => guide.neighbours(position)) : [];
  }

  /** The area a Teilraum lies in; nothing outside. */
  areaOf(position: number): Area | undefined {
    return this.plan.areas[this.numbers[position] ?? NO_AREA];
  }

  /** Place of an area in the plan's list; `NO_AREA` where it is not. */
  numberOf(area: AreaId | undefined): number {
    return area === undefined ? NO_AREA : (numbersById(this.plan).get(area) ?? NO_AREA);
  }

  /** Begins a stroke into an area, or out of all. */
  beginStroke(area: AreaId | undefined): void {
    // What the stroke before did may still wait for its frame: a stroke begins on what is true, not on what is shown.
    if (this.#frame !== 0) this.#show();
    this.#stroke = new Stroke(area);
  }

  /** Adds Teilräume to the stroke; those of locked areas stay where they are. */
  extendStroke(positions: Iterable<number>): void {
    const stroke = this.#stroke;
    if (!stroke) return;
    const number = this.numberOf(stroke.area);
    const into = this.plan.areas[number];
    const { numbers } = this.#shown;
    const before = stroke.positions.size;
    for (const position of positions) {
      if (stroke.positions.has(position) || numbers[position] === number) continue;
      if (into?.locked || this.areaOf(position)?.locked) stroke.locked.add(position);
      else stroke.positions.add(position);
    }
    if (stroke.positions.size > before) this.#later();
  }

  /** Ends the stroke and stores it; resolves with nothing where it could not be stored. */
  async endStroke(): Promise<StrokeResult | undefined> {
    const stroke = this.#stroke;
    this.#stroke = undefined;
    if (!stroke) return undefined;
    return this.#store(stroke);
  }

  /** Everything is as before the stroke. */
  cancelStroke(): void {
    if (!this.#stroke) return;
    this.#stroke = undefined;
    this.#later();
  }

  /** Whether a stroke is being drawn. */
  get isDrawing(): boolean {
    return this.#stroke !== undefined;
  }

  /** Moves Teilräume into an area, or out of all, as one stroke. */
  async assign(positions: Iterable<number>, area: AreaId | undefined): Promise<StrokeResult | undefined> {
    this.cancelStroke();
    this.beginStroke(area);
    this.extendStroke(positions);
    return this.endStroke();
  }

  /** Creates an area, which is the one being drawn then; resolves with its id. */
  async create(name: string, colour: number, positions: Iterable<number> = []): Promise<AreaId | undefined> {
    return this.#create({ type: 'areaCreated', name, colour, keys: this.#keys(positions) });
  }

  /** Makes a part of an area an area of its own, which is the one being drawn then. */
  async split(
    area: AreaId,
    name: string,
    colour: number,
    positions: Iterable<number>,
  ): Promise<AreaId | undefined> {
    const keys = this.#keys(positions);
    return this.#create({ type: 'areaCreated', name, colour, keys, splitFrom: area });
  }

  /** Changes what is recorded about an area. */
  async change(area: AreaId, fields: AreaFields): Promise<boolean> {
    return (await dossier.do({ type: 'areaChanged', area, fields })) !== undefined;
  }

  /** Gives an area another name. */
  async rename(area: AreaId, name: string): Promise<boolean> {
    return this.change(area, { name });
  }

  /** Locks the borders of an area, or unlocks them. */
  async setLocked(area: AreaId, locked: boolean): Promise<boolean> {
    return this.change(area, { locked });
  }

  /** Makes areas part of another one. */
  async merge(into: AreaId, from: AreaId[]): Promise<boolean> {
    const event = await dossier.do({ type: 'areasMerged', into, from });
    if (event) this.active = into;
    return event !== undefined;
  }

  /** Deletes an area and resolves with the event, which can be undone. */
  async remove(area: AreaId): Promise<string | undefined> {
    const event = await dossier.do({ type: 'areaDeleted', area });
    return event?.id;
  }

  async #create(change: Change): Promise<AreaId | undefined> {
    const event = await dossier.do(change);
    if (event) this.active = event.id;
    return event?.id;
  }

  async #store(stroke: Stroke): Promise<StrokeResult> {
    const { result } = stroke;
    if (result.moved === 0) return result;
    this.#storing.push(stroke);
    const keys = this.#keys(stroke.positions);
    const { area } = stroke;
    const event = await dossier.do({ type: 'teilraeumeAssigned', keys, ...(area !== undefined && { area }) });
    this.#storing = this.#storing.filter((entry) => entry !== stroke);
    this.#follow(workshop.city, this.plan);
    return event ? result : { ...result, moved: 0 };
  }

  #keys(positions: Iterable<number>): string[] {
    return Array.from(positions, (position) => this.#city?.keys[position] ?? '');
  }

  #follow(city: LoadedCity | undefined, plan: AreaPlan): void {
    if (city !== this.#city) {
      this.#city = city;
      this.#positions = positionsByKey(city?.keys ?? []);
      this.#stroke = undefined;
      this.marked = [];
      this.#shown = { numbers: new Uint16Array(this.#positions.size).fill(NO_AREA) };
    }
    const { numbers, unknownKeys } = placePlan(plan, this.#positions);
    this.#stored = numbers;
    this.unknownKeys = unknownKeys;
    this.#show();
  }

  #check(): Findings | undefined {
    const { guide, numbers, plan } = this;
    const { situation } = workshop;
    const judgements = dossier.state?.judgements;
    if (!guide || !situation || !judgements || numbers.length !== guide.size) return undefined;
    const reference = dossier.state?.reference;
    return guide.check({ plan, judgements, reference, offers: offers.list, numbers, situation });
  }

  #later(): void {
    this.#frame ||= requestAnimationFrame(() => this.#show());
  }

  #show(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const numbers = this.#stored.slice();
    const byId = numbersById(this.plan);
    for (const stroke of [...this.#storing, ...(this.#stroke ? [this.#stroke] : [])]) {
      stroke.apply(numbers, stroke.area === undefined ? NO_AREA : byId.get(stroke.area));
    }
    const changed = changedPositions(this.#shown.numbers, numbers);
    if (changed.length === 0) return;
    this.#shown = { numbers };
    // Whoever was led somewhere has gone on.
    this.marked = [];
  }
}

export const areas = new Areas();
