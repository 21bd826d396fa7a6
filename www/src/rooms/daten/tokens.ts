/** Signs in place of numbers, gathered over the columns of a table. */
import type { TableChoices, TableSource, TokenReading } from 'veedelwerk/import';

/** A sign, where it stands and what it is read as. */
export interface TokenEntry {
  readonly token: string;
  /** Name of the figure; absent: all figures of the table. */
  readonly figure: string | undefined;
  readonly count: number;
  readonly reading: TokenReading;
}

/** One entry per sign and column. */
export function tokensByColumn(source: TableSource): TokenEntry[] {
  return source.figures.flatMap(({ name, tokens }) =>
    tokens.map(({ token, reading, count }) => ({ token, figure: name, count, reading })),
  );
}

/** One entry per sign, counted over all columns; the reading is the one most of its cells have. */
export function tokensOfTable(source: TableSource): TokenEntry[] {
  const entries = tokensByColumn(source);
  return [...new Set(entries.map(({ token }) => token))].map((token) => {
    const ofSign = entries.filter((entry) => entry.token === token);
    return { token, figure: undefined, count: cells(ofSign), reading: usualReading(ofSign) };
  });
}

function cells(entries: readonly TokenEntry[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0);
}

function usualReading(entries: readonly TokenEntry[]): TokenReading {
  const alike = (one: TokenEntry): TokenEntry[] =>
    entries.filter(({ reading }) => JSON.stringify(reading) === JSON.stringify(one.reading));
  const [usual] = [...entries].sort((a, b) => cells(alike(b)) - cells(alike(a)));
  return usual?.reading ?? { as: 'missing' };
}

/** The choices with another reading of a sign; a reading for the whole table replaces those of single columns. */
export function chooseToken(choices: TableChoices, entry: TokenEntry, reading: TokenReading): TableChoices {
  const kept = (choices.tokens ?? []).filter(
    ({ token, figure }) => token !== entry.token || (entry.figure !== undefined && figure !== entry.figure),
  );
  const chosen = {
    token: entry.token,
    reading,
    ...(entry.figure === undefined ? {} : { figure: entry.figure }),
  };
  return { ...choices, tokens: [...kept, chosen] };
}
