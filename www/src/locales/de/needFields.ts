/** What the fields of a Handlungserfordernis and their values are called (SPEC § 6). */
import type {
  Handlungsfeld,
  Lebenslage,
  NeedState,
  Origin,
  PriorityCriterion,
  Statement,
} from '../../engine/engine';

/** The seven Lebenslagenbereiche. */
export const lebenslageWords: Readonly<Record<Lebenslage, string>> = {
  health: 'Gesundheit',
  education: 'Bildung',
  employment: 'Erwerbstätigkeit',
  income: 'Einkommen und materieller Lebensstandard',
  participation: 'soziale, gesellschaftliche und politische Einbindung',
  housing: 'Wohnen',
  environment: 'Umwelt und Mobilität',
};

/** The Handlungsfelder (R 3). */
export const handlungsfeldWords: Readonly<Record<Handlungsfeld, string>> = {
  family: 'Kinder, Jugend und Familie',
  social: 'Soziales',
  health: 'Gesundheit',
  education: 'Bildung',
  localEconomy: 'lokale Ökonomie',
  housing: 'Wohnen',
  greenAndTown: 'Grün- und Stadtplanung',
  urbanDevelopment: 'Stadtentwicklung',
  sport: 'Sport',
  culture: 'Kultur',
  integration: 'Integration',
  economyAndWork: 'Wirtschaft und Arbeit',
  community: 'Gemeinwesenentwicklung',
};

/** Where a need comes from: first from below, then from above. */
export const originWords: Readonly<Record<Origin, string>> = {
  neighbourhoodConference: 'Stadtteilkonferenz',
  citizensConference: 'Bürger*innenkonferenz',
  coordination: 'Sozialraumkoordination (SRK)',
  socialPlanning: 'Sozialplanung',
  department: 'Fachamt',
  policy: 'Politik',
};

/** The states in the order of the path; *nicht weiterverfolgt* beside it. */
export const needStateWords: Readonly<Record<NeedState, string>> = {
  perceived: 'Bedürfnis',
  need: 'Handlungserfordernis',
  agreed: 'abgestimmt',
  demand: 'Bedarf',
  notPursued: 'nicht weiterverfolgt',
};

export const partyWords: Readonly<Record<Statement['party'], string>> = {
  buergeramt: 'Bürgeramt',
  department: 'Fachamt',
  coordination: 'Sozialraumkoordination (SRK)',
};

/** The criteria of the priority; the first three are rated. */
export const priorityCriterionNames: Readonly<Record<PriorityCriterion, string>> = {
  urgency: 'Dringlichkeit',
  goalRelation: 'Bezug zu strategischen Zielen',
  gap: 'Lücke gegenüber vorhandenen Angeboten',
  affected: 'Betroffenheit',
  dots: 'Punktanteil',
};

/** The entries of one of the lists above, in their order. */
export function choicesOf<Id extends string>(
  words: Readonly<Record<Id, string>>,
): { id: Id; title: string }[] {
  return (Object.keys(words) as Id[]).map((id) => ({ id, title: words[id] }));
}
