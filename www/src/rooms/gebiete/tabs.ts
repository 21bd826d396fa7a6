import type { Component } from 'svelte';
import { gebiete } from '../../locales/de/gebiete';
import { areaFileWords, referenceWords } from '../../locales/de/gebieteDateien';
import { criteriaPanel } from '../../locales/de/kriterienPanel';
import { ruleWords } from '../../locales/de/regeln';
import type { LoadedCity } from '../../state/city';
import type { Situation } from '../../state/situation.svelte';
import FilesPanel from './dateien/FilesPanel.svelte';
import ReferencePanel from './dateien/ReferencePanel.svelte';
import CriteriaPanel from './kriterien/CriteriaPanel.svelte';
import AreaList from './liste/AreaList.svelte';
import RulesPanel from './regeln/RulesPanel.svelte';
import TeilraumPanel from './teilraeume/TeilraumPanel.svelte';

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
  { id: 'kriterien', title: criteriaPanel.title, component: CriteriaPanel },
  { id: 'vergleich', title: referenceWords.title, component: ReferencePanel },
  { id: 'regeln', title: ruleWords.title, component: RulesPanel },
  { id: 'dateien', title: areaFileWords.title, component: FilesPanel },
];
