import type { Component } from 'svelte';
import { gebiete } from '../../locales/de/gebiete';
import type { LoadedCity } from '../../state/city';
import type { Situation } from '../../state/situation.svelte';
import { ruleWords } from '../../locales/de/regeln';
import AreaList from './liste/AreaList.svelte';
import TeilraumPanel from './teilraeume/TeilraumPanel.svelte';
import RulesPanel from './regeln/RulesPanel.svelte';

/** What every panel is about. */
export interface AreaPanelProps {
  city: LoadedCity;
  situation: Situation;
}

/** A panel beside the map. */
interface AreaTab {
  id: string;
  title: string;
  component: Component<AreaPanelProps>;
}

/** The panels in their order; each is a component of its own that gets the city and its index. */
export const areaTabs: readonly AreaTab[] = [
  { id: 'gebiete', title: gebiete.areas, component: AreaList },
  { id: 'teilraeume', title: gebiete.teilraeume, component: TeilraumPanel },
  { id: 'regeln', title: ruleWords.title, component: RulesPanel },
];
