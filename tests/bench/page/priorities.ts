/** A dossier with needs, an index and a closed round of many ballots: how long its tally and its ranking take. */
import { City, Dossier, Index, Method, Priorities } from 'veedelwerk';
import { figures, methodFile } from './figures.ts';
import type { Counted, Dots } from './timed.ts';

const TEILRAEUME = 570;
const INDICATORS = 5;
/** Teilräume of one need. */
const PLACE = 12;
const WRITER = 'bench';
const AT = '2024-01-01T00:00:00Z';

export function countAndRank(
  ballots: readonly Dots[],
  items: number,
  needs: number,
  samples: number,
): Counted {
  const dossier = new Dossier(WRITER);
  dossier.addEvents([dossier.prepare({ type: 'begun' }, 'Regie', AT)]);
  const opened = dossier.prepare({ type: 'needsOpened', title: 'bench', needs: madeUp(needs) }, 'Regie', AT);
  dossier.addEvents([opened]);
  const ids = dossier.state().needs.map(({ id }) => id);
  const round = openRound(dossier, ids.slice(0, items));
  dossier.addLines(new TextEncoder().encode(lines(ballots, ids, round, dossier.length)));
  dossier.addEvents([dossier.prepare({ type: 'roundClosed', round }, 'Regie', AT)]);

  const tallyMs = timed(samples, () => dossier.tally(round));
  const priorities = new Priorities(dossier);
  priorities.setIndex(index());
  const weights = (sample: number): Float64Array =>
    Float64Array.from({ length: 5 }, (_, criterion) => 10 + ((sample * 7 + criterion * 3) % 30));
  const rankMs = timed(samples, (sample) => priorities.rank(weights(sample)));

  const tally = dossier.tally(round);
  const ranking = priorities.rank(weights(0));
  if (ranking.criteria.length !== 5) throw new Error(`only ${ranking.criteria.join()} take part`);
  return {
    ballots: tally?.ballots ?? 0,
    dots: tally?.dots ?? 0,
    needs: ranking.needs.length,
    tallyMs,
    rankMs,
  };
}

function timed(samples: number, run: (sample: number) => unknown): number[] {
  return Array.from({ length: samples }, (_, sample) => {
    const start = performance.now();
    run(sample);
    return performance.now() - start;
  });
}

function madeUp(
  needs: number,
): { title: string; urgency: number; goalRelation: number; gap: number; teilraeume: string[] }[] {
  return Array.from({ length: needs }, (_, need) => ({
    title: `Erfordernis ${need}`,
    urgency: need % 5,
    goalRelation: 1 + ((need * 3) % 4),
    gap: (need * 7) % 5,
    teilraeume: Array.from({ length: PLACE }, (__, teilraum) => String((need * 13 + teilraum) % TEILRAEUME)),
  }));
}

/** A round about these needs, three dots a person as in Katowice; its id. */
function openRound(dossier: Dossier, needs: readonly string[]): string {
  const items = needs.map((need) => ({ need, title: need, plain: '', texts: {} }));
  const created = dossier.prepare(
    { type: 'roundCreated', fields: { title: 'bench', items, dots: 3 } },
    'Regie',
    AT,
  );
  dossier.addEvents([created]);
  dossier.addEvents([dossier.prepare({ type: 'roundOpened', round: created.id }, 'Regie', AT)]);
  return created.id;
}

/** The ballots as the dossier stores them. */
function lines(ballots: readonly Dots[], needs: readonly string[], round: string, before: number): string {
  const line = (dots: Dots, place: number): string => {
    const byNeed: Record<string, number> = {};
    for (let at = 0; at + 1 < dots.length; at += 2) byNeed[needs[dots[at]]] = dots[at + 1];
    const number = before + place + 1;
    const change = { type: 'ballotCast', round, ballot: { source: 'booth', group: '', dots: byNeed } };
    return JSON.stringify({
      id: `${WRITER}-${number}`,
      version: 3,
      clock: number,
      at: AT,
      by: 'Regie',
      change,
    });
  };
  return ballots.map((dots, place) => `${line(dots, place)}\n`).join('');
}

function index(): Index {
  const keys = Array.from({ length: TEILRAEUME }, (_, i) => String(i));
  const blank = keys.map(() => '');
  const city = new City(keys, blank, blank);
  city.addColumn('people', '', new Float64Array(TEILRAEUME).fill(1000));
  figures(TEILRAEUME, INDICATORS).forEach((column, j) => city.addColumn(`c${j}`, '', column));
  return new Index(city, Method.parse(methodFile(INDICATORS)), '');
}
