/** Hands conferences and the record to the browser's download, as plain text. */
import type { Conference } from 'veedelwerk';
import { conferenceKind } from '../../../locales/de/conferenceFields';
import { recordLines, type RecordLine } from '../../../locales/de/events';
import { konferenz } from '../../../locales/de/konferenz';
import { recordWords, conferenceTextWords } from '../../../locales/de/protokoll';
import { dossier } from '../../../state/dossier.svelte';
import { eventNames } from '../../../state/eventNames';
import { announcer } from '../../../ui/announcer.svelte';
import { download } from '../../../ui/download';
import { plainName } from '../../../ui/plainName';
import { onDay } from '../record/days';
import { conferenceText } from './conferenceText';
import { head } from './head';
import { recordText } from './recordText';

function save(parts: readonly string[], text: string): void {
  const name = `${parts.map(plainName).filter(Boolean).join('_')}.txt`;
  download(name, new Blob([text], { type: 'text/plain;charset=utf-8' }));
  announcer.say(recordWords.saved(name));
}

/** `sozialraumkonferenz_2026-05-12_modellstadt-modelldaten.txt` */
export function saveConference(conference: Conference): void {
  const { state } = dossier;
  if (!state) return;
  const { kind, date } = conference;
  const entries = dossier.record();
  const day = onDay(recordLines(entries, eventNames(entries)), date);
  const text = conferenceText(conference, head(konferenz.named(kind, date), state, new Date()), day);
  save([conferenceKind(kind), date, cityOf()], text);
}

/** `protokoll_2026-05-12_modellstadt-modelldaten.txt`: the whole record, or the day of a conference. */
export function saveRecord(lines: readonly RecordLine[], conference: Conference | undefined): void {
  const { state } = dossier;
  if (!state) return;
  const chosen = conference ? onDay(lines, conference.date) : lines;
  const title = conference
    ? `${conferenceTextWords.recordTitle}: ${konferenz.named(conference.kind, conference.date)}`
    : conferenceTextWords.recordTitle;
  save(
    [conferenceTextWords.recordName, conference?.date ?? '', cityOf()],
    recordText(chosen, head(title, state, new Date())),
  );
}

function cityOf(): string {
  const city = dossier.state?.city;
  return city ? `${city.title}${city.isModel ? ' modelldaten' : ''}` : '';
}
