/** Changes to how rows are joined. */
import type { JoinBy, JoinChoices, JoinLink, JoinReport } from 'veedelwerk/import';
import type { Change } from './change';

/** The choices behind a report, read off what it says, so that recipe and page never disagree. */
export function choicesOf({ tables }: JoinReport): JoinChoices {
  return {
    by: tables.map(({ source, by }) => ({ source, by })),
    links: tables.flatMap(({ source, matched }) =>
      matched.filter((pair) => pair.how === 'linked').map(({ table, key }) => ({ source, table, key })),
    ),
  };
}

function linksExcept(
  choices: JoinChoices,
  { source, table }: Pick<JoinLink, 'source' | 'table'>,
): JoinLink[] {
  return (choices.links ?? []).filter((link) => link.source !== source || link.table !== table);
}

/** Links rows to Teilräume; an earlier link of the same row is replaced. */
export function linked(links: readonly JoinLink[]): Change<JoinChoices> {
  return (now) =>
    links.reduce((sofar, link) => ({ ...sofar, links: [...linksExcept(sofar, link), link] }), now);
}

/** Takes the link of a row away. */
export function unlinked(row: Pick<JoinLink, 'source' | 'table'>): Change<JoinChoices> {
  return (now) => ({ ...now, links: linksExcept(now, row) });
}

/** Joins a table by key or by name. */
export function joinedBy(source: number, by: JoinBy): Change<JoinChoices> {
  return (now) => ({
    ...now,
    by: [...(now.by ?? []).filter((choice) => choice.source !== source), { source, by }],
  });
}
