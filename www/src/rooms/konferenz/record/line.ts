import { timeOfDay } from '../../../locales/de/dates';
import { recordWords } from '../../../locales/de/protokoll';
import type { RecordLine } from '../../../locales/de/events';
import { sentence } from '../../../locales/de/problems';

/** When an event happened, as the clock on the wall said: `18:05`. */
export function timeOf({ entry }: RecordLine): string {
  return timeOfDay(entry.event.at);
}

/** Who did it. */
export function whoOf({ entry }: RecordLine): string {
  return entry.event.by ? entry.event.by : recordWords.nobody;
}

/** Why a line does not count, in words; nothing where it does. */
export function remarkOf({ entry }: RecordLine): string | undefined {
  if (!entry.inEffect) return recordWords.undone;
  return entry.withoutEffect && `${recordWords.withoutEffect}: ${sentence(entry.withoutEffect)}`;
}
