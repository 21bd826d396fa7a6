/** What was typed, as it is stored: only what differs, without stray blanks and rows that nobody filled in. */
import type {
  AgendaItem,
  CitizensConference,
  Conference,
  ConferenceFields,
  GroupPresence,
  MissingParty,
} from 'veedelwerk';
import { filled, isSame } from '../../../ui/form/typed';

function tidyGroup({ group, invited, present }: GroupPresence): GroupPresence {
  return {
    group: group.trim(),
    ...(invited !== undefined && { invited }),
    ...(present !== undefined && { present }),
  };
}

function tidyParty({ party, reason }: MissingParty): MissingParty {
  return { party: party.trim(), reason: reason.trim() };
}

function tidyCitizens({ held, date = '', reason = '' }: CitizensConference): CitizensConference {
  return { ...(held !== undefined && { held }), date, reason: reason.trim() };
}

function tidyAgendaItem({ time, title }: AgendaItem): AgendaItem {
  return { time, title: title.trim() };
}

/** The same fields as they are stored; answers are those of them that differ from `stored`. */
function tidied(fields: ConferenceFields, stored: Conference): ConferenceFields {
  const { date, place, areas, groups, missing, statementsMissing, citizensConference, agenda, note } = fields;
  const answers = Object.entries(fields.answers ?? {})
    .map(([id, answer]) => [id, answer.trim()] as const)
    .filter(([id, answer]) => answer !== (stored.answers[id] ?? ''));
  return {
    ...(fields.kind !== undefined && { kind: fields.kind }),
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place: place.trim() }),
    ...(areas && { areas: filled(areas, (area) => area.trim()) }),
    ...(groups && { groups: filled(groups, tidyGroup) }),
    ...(missing && { missing: filled(missing, tidyParty) }),
    ...(statementsMissing && { statementsMissing: filled(statementsMissing, tidyParty) }),
    ...(citizensConference && { citizensConference: tidyCitizens(citizensConference) }),
    ...(agenda && { agenda: filled(agenda, tidyAgendaItem) }),
    ...(answers.length > 0 && { answers: Object.fromEntries(answers) }),
    ...(note !== undefined && { note: note.trim() }),
  };
}

/** The fields of `typed` that differ from what is stored, as they are to be stored. */
export function changedFields(stored: Conference, typed: ConferenceFields): ConferenceFields {
  const entries = Object.entries(tidied(typed, stored)).filter(
    ([name, value]) => name === 'answers' || !isSame(value, stored[name as keyof ConferenceFields]),
  );
  return Object.fromEntries(entries);
}

/** What the form shows: what is typed, and what is stored where nothing is. */
export function withTyped(stored: Conference, typed: ConferenceFields): Conference {
  return { ...stored, ...typed, answers: { ...stored.answers, ...typed.answers } };
}

/** What is still typed after `sent` was stored: what changed since it was sent, and what differs from it. */
export function stillTyped(now: ConferenceFields, sent: ConferenceFields): ConferenceFields {
  const { answers, ...others } = now;
  const rest = Object.entries(others).filter(
    ([name, value]) => !isSame(value, sent[name as keyof ConferenceFields]),
  );
  const newer = Object.entries(answers ?? {}).filter(([id, answer]) => answer !== sent.answers?.[id]);
  return { ...Object.fromEntries(rest), ...(newer.length > 0 && { answers: Object.fromEntries(newer) }) };
}
