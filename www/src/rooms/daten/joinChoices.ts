/** Changes to how rows are joined; every change gives new choices. */
import type { JoinBy, JoinChoices, JoinLink, JoinReport } from 'veedelwerk/import';

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
export function linked(choices: JoinChoices, links: readonly JoinLink[]): JoinChoices {
  return links.reduce((sofar, link) => ({ ...sofar, links: [...linksExcept(sofar, link), link] }), choices);
}

/** Takes the link of a row away. */
export function unlinked(choices: JoinChoices, row: Pick<JoinLink, 'source' | 'table'>): JoinChoices {
  return { ...choices, links: linksExcept(choices, row) };
}

/** Joins a table by key or by name. */
export function joinedBy(choices: JoinChoices, source: number, by: JoinBy): JoinChoices {
  const others = (choices.by ?? []).filter((choice) => choice.source !== source);
  return { ...choices, by: [...others, { source, by }] };
}
