/** The layouts that come with the model city, with what is recorded about their areas. */
import type { AreaFields, Change, DossierEvent, Recorded } from '../../../engine/engine';
import { exampleWords } from '../../../locales/de/gebieteDateien';
import { dossier } from '../../../state/dossier.svelte';
import { modelFile } from '../../../state/modelFiles';

/** As their files are called. */
export type ExampleLayout = 'erfuellt' | 'verletzt';

/** What belongs to a file of areas besides: said beforehand, done once the areas are there. */
export interface Along {
  note: string;
  then: (opened: DossierEvent) => Promise<void>;
}

type Teilraum = Extract<Recorded['subject'], { kind: 'teilraum' }>;

/** What is recorded: areas go by their names, because their ids only come with the event that opens them. */
interface Known {
  areas: (AreaFields & { name: string })[];
  judgements: (Pick<Recorded, 'criterion' | 'judgement'> & {
    subject: Teilraum | { kind: 'area'; name: string } | { kind: 'city' };
  })[];
}

/**
 * One of the model city's layouts.
 *
 * @throws Refused `model_city_unavailable`
 */
export async function exampleLayout(layout: ExampleLayout): Promise<{ file: File; along: Along }> {
  const [file, known, other] = await Promise.all([
    modelFile(`gebiete-${layout}.csv`),
    knownOf(layout),
    knownOf(layout === 'erfuellt' ? 'verletzt' : 'erfuellt'),
  ]);
  const stale = (): Change[] => leftovers(other, dossier.state?.judgements ?? []);
  const steps = stale().length + known.areas.length + known.judgements.length;
  const then = async (opened: DossierEvent): Promise<void> => {
    for (const change of [...stale(), ...recordsOf(known, opened)]) {
      if (!(await dossier.do(change))) return;
    }
  };
  return { file, along: { note: exampleWords.along(steps), then } };
}

async function knownOf(layout: ExampleLayout): Promise<Known> {
  const file = await modelFile(`urteile-${layout}.json`);
  // A file of our own, bundled with the app: its shape is known.
  return JSON.parse(await file.text()) as Known;
}

/** Withdraws what the other example said of Teilräume, word for word; what it said of areas went with them. */
export function leftovers(other: Known, recorded: readonly Recorded[]): Change[] {
  const said = new Set(other.judgements.map(sayingOf));
  const left = recorded.filter((one) => one.subject.kind === 'teilraum' && said.has(sayingOf(one)));
  return left.map(({ criterion, subject }) => ({ type: 'judgementWithdrawn', criterion, subject }));
}

function sayingOf({ criterion, subject, judgement }: Known['judgements'][number] | Recorded): string {
  return JSON.stringify([criterion, subject.kind === 'teilraum' ? subject.key : '', judgement.text]);
}

/** What is recorded, as changes of the areas that an event opened. */
export function recordsOf({ areas, judgements }: Known, { id, change }: DossierEvent): Change[] {
  const opened = change.type === 'areasOpened' ? change.areas : [];
  const idOf = (name: string): string =>
    `${id}:${String(opened.findIndex((area) => area.name === name) + 1)}`;
  return [
    ...areas.map(({ name, ...fields }): Change => ({ type: 'areaChanged', area: idOf(name), fields })),
    ...judgements.map(({ criterion, subject, judgement }): Change => {
      const about = subject.kind === 'area' ? ({ kind: 'area', id: idOf(subject.name) } as const) : subject;
      return { type: 'judgementRecorded', criterion, subject: about, judgement };
    }),
  ];
}
