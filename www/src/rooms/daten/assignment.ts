/** Which figures of which tables stand for a count of the method. */
import type { AssignmentHow, CountChoice, Source, TableChoices, TableSource } from 'veedelwerk/import';
import type { Change } from './change';

/** A figure of a table. */
export interface FigurePlace {
  readonly source: TableSource;
  readonly figure: string;
}

/** A figure that is assigned to a count. */
export interface Assigned extends FigurePlace {
  readonly how: AssignmentHow;
}

/** The tables of an import. */
export function tablesOf(sources: readonly Source[]): TableSource[] {
  return sources.filter((source) => source.kind === 'table');
}

/** The figures assigned to a count, over all tables. */
export function assignedTo(tables: readonly TableSource[], count: string): Assigned[] {
  return tables.flatMap((source) =>
    source.figures.flatMap(({ name, assignment }) =>
      assignment?.count === count ? [{ source, figure: name, how: assignment.how }] : [],
    ),
  );
}

/** Assigns a figure to a count; an empty count takes it away from any. */
export function assign(figure: string, count: string): Change<TableChoices> {
  return (now) => {
    const others: CountChoice[] = (now.counts ?? []).filter((choice) => choice.figure !== figure);
    return { ...now, counts: [...others, { figure, count }] };
  };
}

/** A value that names a figure of a table in a choice. */
export function figureValue({ source, figure }: FigurePlace): string {
  return `${source.id}:${figure}`;
}

/** The figure a value names. */
export function figureOf(tables: readonly TableSource[], value: string): FigurePlace | undefined {
  const place = value.indexOf(':');
  const source = tables.find((table) => String(table.id) === value.slice(0, place));
  return source && { source, figure: value.slice(place + 1) };
}
