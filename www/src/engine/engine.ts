import init, { City, type Problem } from 'veedelwerk';
import wasmUrl from 'veedelwerk/engine/veedelwerk_bg.wasm?url';
import { isProblem } from '../locales/de/problems';
import type { LoadedCity } from '../state/city';

export {
  acrossBorders,
  Areas as EngineAreas,
  builtinMethods,
  Dossier,
  Index,
  Method,
  nearDuplicates,
  Neighbourhood,
  perCentShares,
  Priorities,
  proposalSummary,
  shareWeights,
} from 'veedelwerk';
export type {
  Area,
  AreaFields,
  AreaId,
  AreaMembers,
  AreaPlan,
  AreaStatistics,
  Ballot,
  Change,
  CityReference,
  ClassChange,
  Comparison,
  ConferenceFields,
  Conflict,
  Criterion,
  DossierEvent,
  DossierState,
  DotCount,
  Effect,
  Facts,
  FindingDetail,
  Findings,
  GivenStatement,
  Handlungsfeld,
  Judgement,
  LayoutComparison,
  Lebenslage,
  LegendEntry,
  MethodInfo,
  Need,
  NeedFields,
  NeedId,
  NeedState,
  Offer,
  Opening,
  Origin,
  PriorityCriterion,
  Proposal,
  ProposalSummary,
  RankedNeed,
  Ranking,
  Recorded,
  RecordEntry,
  Reference,
  Remedy,
  Round,
  RoundFields,
  RoundId,
  RoundItem,
  Rules,
  Scenario,
  Statement,
  Subject,
  Tally,
  TeilraumDetail,
  Theme,
  ThemeFields,
  Total,
  UnrankedNeed,
  Variant,
} from 'veedelwerk';
export type { City, Problem };

let loading: Promise<unknown> | undefined;

/** Loads the planning module once; everything else here needs it. */
export async function loadEngine(): Promise<void> {
  loading ??= init({ module_or_path: wasmUrl });
  await loading;
}

/** Hands a city's columns to the engine, which keeps its own copy. */
export function engineCity(city: LoadedCity): City {
  const handed = new City(city.keys, city.names, city.districts);
  for (const { name, period, values, suppressed } of city.columns) {
    handed.addColumn(name, period, values);
    if (suppressed.teilraeume.length > 0) {
      handed.addSuppressed(name, period, suppressed.teilraeume, suppressed.lo, suppressed.hi);
    }
  }
  return handed;
}

/** The problem in what the engine threw; anything else is a fault of the app and goes on its way. */
export function problemOf(thrown: unknown): Problem {
  if (isProblem(thrown)) return thrown;
  throw thrown;
}
