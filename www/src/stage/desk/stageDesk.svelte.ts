import { untrack } from 'svelte';
import type { AreaPlan } from '../../engine/engine';
import type { View as Camera } from '../../map/cityMap';
import { dossier } from '../../state/dossier.svelte';
import { workshop } from '../../state/workshop.svelte';
import { priority } from '../../state/priority.svelte';
import { storedStage, storeStage } from '../../storage/stage';
import { picturedRanking, type PicturedRanking } from '../priority/pictures';
import { joinStage, type StageChannel, type StageMessage } from '../channel';
import {
  asStageState,
  EMPTY_STAGE,
  isLive,
  loadKey,
  showsPriority,
  shownNow,
  withLiveView,
  withLiveWeights,
  withWeights,
  type Content,
  type Show,
  type StageState,
  type Theme,
  type View,
} from '../shown';

/** The desk asks this often whether a stage is there, in milliseconds. */
const ASK_EVERY = 2_000;
/** A stage that has not answered for so long is gone. */
const PATIENCE = 2.5 * ASK_EVERY;
/** While weights move, what is stored follows this much later, in milliseconds. */
const STORE_AFTER = 300;
/** All dossiers share one window: the projector is one, too. */
const WINDOW_NAME = 'veedelwerk-leinwand';

/** The window on the projector, as it described itself; sizes in CSS pixels. */
export interface StageWindow {
  readonly width: number;
  readonly height: number;
  readonly failed: boolean;
}

/** The desk's side of the stage: what was chosen for the hall, stored and told to the window on the projector. */
class StageDesk {
  state = $state.raw<StageState>(EMPTY_STAGE);
  /** The open window; nothing while there is none. */
  window = $state.raw<StageWindow>();
  /** Whether the panel is open. */
  isOpen = $state(false);
  /** Whether the browser refused to open the window. */
  isBlocked = $state(false);
  /** The view of the map at the desk; nothing in rooms without one. */
  lookedAt = $state.raw<() => Camera>();

  #channel: StageChannel | undefined;
  #dossier = '';
  #storeLater = 0;
  #heardAt = 0;

  /** What the hall sees now. */
  get shown(): Show | undefined {
    return shownNow(this.state);
  }

  /** Whether this window may choose what the hall sees. */
  get isReady(): boolean {
    return dossier.id !== '' && !dossier.isTemporary && !dossier.isReadOnly;
  }

  /** The current situation with the weights that are being tried; nothing while there is no index. */
  get current(): View | undefined {
    const { state } = dossier;
    const { situation } = workshop;
    if (!state?.city || !situation) return undefined;
    const tried = situation.isAsLoaded
      ? undefined
      : Object.fromEntries(situation.info.indicators.map(({ id }, i) => [id, situation.weights[i] ?? 0]));
    return {
      city: state.city,
      variant: withWeights(state.variant, tried),
      areas: drawn(state.areas),
      label: '',
    };
  }

  /** The ranking of the needs as it is now; nothing where there is none. */
  get currentPriority(): PicturedRanking | undefined {
    const { ranking } = priority;
    const { state } = dossier;
    return ranking && state && picturedRanking(ranking, state.needs, state.city?.isModel ?? false);
  }

  /** Keeps the connection to the stage of the open dossier while the component that calls this is there. */
  connect(): void {
    $effect(() => {
      const { id } = dossier;
      return untrack(() => this.#join(id));
    });
    $effect(() => {
      const { current } = this;
      if (current && this.isReady) untrack(() => this.#follow(current));
    });
    $effect(() => {
      // Nobody ranks needs for a hall that sees something else.
      const ranking = this.isReady && showsPriority(this.state) ? this.currentPriority : undefined;
      if (ranking) untrack(() => this.#followPriority(ranking));
    });
  }

  /** Shows something else, with a title and a source line of its own until somebody writes others. */
  show(content: Content): void {
    this.#change({ ...this.state, chosen: { content }, blank: false });
  }

  /** Changes something about what was chosen without choosing something else. */
  adjust(content: Content): void {
    const { chosen } = this.state;
    if (chosen) this.#change({ ...this.state, chosen: { ...chosen, content } });
  }

  /** What was chosen is not there any more: the current map takes its place, or nothing where there is none. */
  fallBack(): void {
    const { current: view } = this;
    const { version, frozen, blank, theme } = this.state;
    const chosen: Show | undefined = view && { content: { kind: 'map', view, live: true } };
    this.#change({ version, frozen, blank, theme, ...(chosen && { chosen }) });
  }

  /** Writes a title or a source line; without text the one that comes by itself is back. */
  write(line: 'title' | 'source', text: string): void {
    const { chosen } = this.state;
    if (!chosen) return;
    this.#change({ ...this.state, chosen: { ...chosen, [line]: text.trim() || undefined } });
  }

  /** The hall goes on seeing what it sees, whatever is chosen, until `release`. */
  freeze(): void {
    const { chosen } = this.state;
    this.#change({ ...this.state, frozen: chosen ? { show: chosen } : {} });
  }

  /** The hall sees what is chosen again. */
  release(): void {
    this.#change({ ...this.state, frozen: undefined });
  }

  setBlank(blank: boolean): void {
    this.#change({ ...this.state, blank });
  }

  setTheme(theme: Theme): void {
    this.#change({ ...this.state, theme });
  }

  /** Opens the window for the projector, or brings it to the front. */
  openWindow(): void {
    const opened = open(`leinwand.html#${dossier.id}`, WINDOW_NAME, 'popup,width=1280,height=720');
    this.isBlocked = opened === null;
    opened?.focus();
  }

  /** Shows the current situation where the stage follows it. */
  #follow(current: View): void {
    const { chosen } = this.state;
    if (!isLive(this.state) || !chosen || !('view' in chosen.content)) return;
    const shown = chosen.content.view;
    if (loadKey(shown) !== loadKey(current) || !isSame(shown.areas, current.areas)) {
      this.#change(withLiveView(this.state, current));
      return;
    }
    const { weights } = current.variant;
    if (isSame(weights, shown.variant.weights)) return;
    this.state = withLiveWeights(this.state, weights);
    this.#channel?.send({ kind: 'weights', weights });
    this.#storeLater ||= window.setTimeout(() => this.#store(), STORE_AFTER);
  }

  /** Shows the ranking of the needs as it is now where the stage shows it. */
  #followPriority(ranking: PicturedRanking): void {
    const { chosen } = this.state;
    if (chosen?.content.kind !== 'priority' || isSame(chosen.content.ranking, ranking)) return;
    this.state = { ...this.state, chosen: { ...chosen, content: { ...chosen.content, ranking } } };
    this.#channel?.send({ kind: 'state', state: this.state });
    this.#storeLater ||= window.setTimeout(() => this.#store(), STORE_AFTER);
  }

  #change(state: StageState): void {
    this.state = state;
    this.#channel?.send({ kind: 'state', state });
    this.#store();
  }

  #store(): void {
    clearTimeout(this.#storeLater);
    this.#storeLater = 0;
    // The hall sees it either way; only a stage that is reloaded while no desk is there would not find it.
    if (this.#dossier !== '') storeStage(this.#dossier, this.state).catch(() => undefined);
  }

  #join(id: string): (() => void) | undefined {
    this.#dossier = id;
    this.state = EMPTY_STAGE;
    this.window = undefined;
    if (id === '') return undefined;
    const channel = joinStage(id, (message) => this.#hear(message));
    const ask = (): void => {
      if (Date.now() - this.#heardAt > PATIENCE) this.window = undefined;
      channel.send({ kind: 'who' });
    };
    const asking = setInterval(ask, ASK_EVERY);
    this.#channel = channel;
    ask();
    void this.#remember(id);
    return () => {
      clearInterval(asking);
      if (this.#storeLater) this.#store();
      channel.close();
      this.#channel = undefined;
    };
  }

  /** Goes on with what was stored, unless something was chosen in the meantime. */
  async #remember(id: string): Promise<void> {
    const before = this.state;
    const stored = asStageState(await storedStage(id).catch(() => undefined));
    if (!stored || this.#dossier !== id || this.state !== before) return;
    this.state = stored;
    // What the desk shows now may have moved on while it was being loaded.
    const { current } = this;
    if (current && this.isReady) this.#follow(current);
  }

  #hear(message: StageMessage): void {
    switch (message.kind) {
      case 'here': {
        const { width, height, failed } = message;
        this.#heardAt = Date.now();
        this.window = { width, height, failed };
        this.isBlocked = false;
        if (message.asks && this.isReady) this.#channel?.send({ kind: 'state', state: this.state });
        break;
      }
      case 'gone':
        this.window = undefined;
        break;
      // Another window with the same dossier is the desk.
      case 'state':
        this.state = message.state;
        break;
      case 'weights':
        this.state = withLiveWeights(this.state, message.weights);
        break;
      case 'who':
        break;
    }
  }
}

/** Areas as the stage is told of them; nothing where there are none. */
export function drawn(areas: AreaPlan | undefined): AreaPlan | undefined {
  return areas && areas.areas.length > 0 ? areas : undefined;
}

/** Whether two records say the same. */
function isSame(some: unknown, others: unknown): boolean {
  return some === others || JSON.stringify(some) === JSON.stringify(others);
}

export const stageDesk = new StageDesk();
