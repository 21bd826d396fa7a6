/** The package and its peers in TypeScript, in the same page, sample by sample in turn. */
import init, { City, Index, Method } from 'veedelwerk';
import { figures, methodFile, standardised } from './figures.ts';
import { PlainIndex } from './plain.ts';
import { countAndRank } from './priorities.ts';
import './timed.ts';
import { TunedIndex } from './tuned.ts';

interface Computes {
  compute(weights: Float64Array, index: Float64Array, classes: Uint8Array): void;
}

window.time = async (rows, columns, repeats, samples) => {
  await init();
  const values = figures(rows, columns);
  const z = values.map(standardised);
  const peers: [string, Computes][] = [
    ['WASM', packageIndex(values, rows)],
    ['TypeScript', new PlainIndex(z)],
    ['TypeScript, tuned', new TunedIndex(z)],
  ];
  const variants: Record<string, number[]> = Object.fromEntries(peers.map(([name]) => [name, []]));
  const index = new Float64Array(rows);
  const classes = new Uint8Array(rows);
  const counted: number[][] = [];
  for (let sample = 0; sample < samples; sample++) {
    const weights = Float64Array.from({ length: columns }, (_, j) => 1 + ((sample + j) % 7));
    for (const [name, peer] of peers) {
      const start = performance.now();
      for (let repeat = 0; repeat < repeats; repeat++) peer.compute(weights, index, classes);
      variants[name].push((performance.now() - start) / repeats);
      if (sample === samples - 1) counted.push(count(classes));
    }
  }
  const [first = [], ...others] = counted;
  if (others.some((other) => other.join() !== first.join())) {
    throw new Error(`the variants disagree: ${JSON.stringify(counted)}`);
  }
  return { classes: first, variants };
};

window.count = async (ballots, items, needs, samples) => {
  await init();
  return countAndRank(ballots, items, needs, samples);
};

function packageIndex(values: readonly Float64Array[], rows: number): Computes {
  const keys = Array.from({ length: rows }, (_, i) => String(i));
  const blank = keys.map(() => '');
  const city = new City(keys, blank, blank);
  city.addColumn('people', '', new Float64Array(rows).fill(1000));
  values.forEach((column, j) => city.addColumn(`c${j}`, '', column));
  return new Index(city, Method.parse(methodFile(values.length)), '');
}

function count(classes: Uint8Array): number[] {
  const counts = [0, 0, 0, 0, 0];
  for (const one of classes) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}
