import type { ConferenceFields } from 'veedelwerk';
import { byKey, count, flag, listOf, optional, recordOf, text, type Shape } from '../../../storage/shape';

const PARTIES = listOf(recordOf({ party: text, reason: text }));

/** The shape of every field that can be typed. */
export const CONFERENCE_SHAPES: Readonly<Record<keyof Required<ConferenceFields>, Shape>> = {
  kind: text,
  date: text,
  place: text,
  areas: listOf(text),
  groups: listOf(recordOf({ group: text, invited: optional(count), present: optional(count) })),
  missing: PARTIES,
  statementsMissing: PARTIES,
  citizensConference: recordOf({ held: optional(flag), date: optional(text), reason: optional(text) }),
  agenda: listOf(recordOf({ time: text, title: text })),
  answers: byKey(text),
  note: text,
};
