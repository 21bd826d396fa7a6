/** Made-up cities of any size: squares near Köln with the counts of its method. */
import { made, type MadeFile } from '../browser/support/daten.ts';
import { COUNTS } from '../browser/support/sample.ts';

/** Side of a square in degrees. */
const SIDE = 0.002;

/** Borders and counts as files a person could bring in. */
export function cityFiles(teilraeume: number): MadeFile[] {
  return [made('grenzen.geojson', borders(teilraeume)), made('zahlen.csv', counts(teilraeume))];
}

function borders(teilraeume: number): string {
  const columns = Math.ceil(Math.sqrt(teilraeume));
  const features = Array.from({ length: teilraeume }, (_, i) => {
    const west = 6.8 + SIDE * (i % columns);
    const south = 50.8 + SIDE * Math.floor(i / columns);
    const [east, north] = [west + SIDE, south + SIDE];
    const ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]; // prettier-ignore
    return {
      type: 'Feature',
      properties: { schluessel: key(i) },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function counts(teilraeume: number): string {
  const rows = Array.from({ length: teilraeume }, (_, i) => {
    const share = (figure: number, from: number, to: number): number => from + (to - from) * noise(i, figure);
    const inhabitants = Math.round(share(0, 800, 3200));
    const adults = share(1, 0.55, 0.68);
    const young = share(2, 0.1, 0.22);
    const shares = [
      young,
      adults,
      adults + 0.03,
      1 - adults - young,
      share(3, 0.1, 0.6),
      share(4, 0.02, 0.35),
    ];
    const others = [share(5, 0.005, 0.04), share(6, 0.01, 0.12), share(7, 0.05, 0.3)];
    return [
      key(i),
      inhabitants,
      ...[...shares, ...others].map((part) => Math.round(inhabitants * part)),
    ].join(';');
  });
  return [['schluessel', ...COUNTS].join(';'), ...rows].join('\n');
}

function key(teilraum: number): string {
  return String(100_000 + teilraum);
}

/** 0 … 1, the same in every run. */
function noise(row: number, figure: number): number {
  return (Math.imul(row * 31 + figure * 977 + 1, 2_654_435_761) >>> 0) / 2 ** 32;
}
