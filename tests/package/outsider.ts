/** An outside application in TypeScript; `types.test.ts` compiles it against the packed package. */
import init, { City, Index, Method, type LegendEntry, type Problem, type TeilraumDetail } from 'veedelwerk';
import { Import, type Source } from 'veedelwerk/import';

export async function detail(
  figures: Readonly<Record<string, Float64Array>>,
): Promise<TeilraumDetail | undefined> {
  await init();
  const city = new City(['1'], ['One'], ['']);
  for (const [name, values] of Object.entries(figures)) city.addColumn(name, '2024', values);
  const index = new Index(city, Method.builtin('koeln-2021'), '2024');
  const legend: LegendEntry[] = index.legend();
  return legend.length > 0 ? index.detail(0) : undefined;
}

export function sentence(problem: Problem): string {
  switch (problem.name) {
    case 'column_missing':
      return `column ${problem.column ?? ''} is missing`;
    default:
      return problem.name;
  }
}

export function sources(name: string, bytes: Uint8Array): Source[] {
  const importing = new Import();
  importing.addFile(name, bytes, (share: number, step: string) => console.log(share, step));
  return importing.sources();
}
