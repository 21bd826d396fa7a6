/** Conflicts about needs, their priority and rounds in words. */
import type { Change, DossierState } from '../../engine/engine';
import { needFieldInWords, needFieldNames, priorityInWords, type NeedField } from './needEvents';
import { needStateWords } from './needFields';
import { countInWords, roundFieldInWords, roundFieldNames } from './roundEvents';
import { quoted } from './words';

type RoundField = keyof typeof roundFieldNames;

/** What a conflict about a need or a round is about; nothing for every other subject. Ids may have colons in them. */
export function needSubject(subject: string, state: DossierState): string | undefined {
  if (subject === 'priority') return 'Gewichte der Rangfolge';
  const [what] = subject.split(':');
  if (what === 'round') return roundSubject(subject, state);
  if (what !== 'need') return undefined;
  const colon = subject.lastIndexOf(':');
  const name = needTitle(subject.slice('need:'.length, colon), state);
  return `Erfordernis ${quoted(name)}: ${needField(subject.slice(colon + 1))}`;
}

/** What a change made of such a subject; nothing for every other change. */
export function needValue(change: Change, subject: string, state: DossierState): string | undefined {
  const field = subject.slice(subject.lastIndexOf(':') + 1);
  switch (change.type) {
    case 'needChanged':
      return isNeedField(field) ? needFieldInWords(change.fields, field) : '';
    case 'needDeleted':
    case 'roundDeleted':
      return 'gelöscht';
    case 'needAdvanced':
      return needStateWords[change.state];
    case 'needsMerged':
      return `Teil von ${quoted(needTitle(change.into, state))}`;
    case 'needUnmerged':
      return 'steht für sich';
    case 'prioritySet':
      return priorityInWords(change.weights);
    case 'priorityReset':
      return 'wie üblich';
    case 'roundChanged':
      return isRoundField(field) ? roundFieldInWords(change.fields, field) : '';
    case 'roundOpened':
      return 'eröffnet';
    case 'roundClosed':
      return 'geschlossen';
    case 'countSet':
      return countInWords(change.count);
    case 'countRemoved':
      return 'entfernt';
    default:
      return undefined;
  }
}

function roundSubject(subject: string, { rounds }: DossierState): string {
  const [, id = '', field = ''] = subject.split(':');
  const name = quoted(rounds.find((round) => round.id === id)?.title ?? 'gelöscht');
  if (field === 'count') return `Runde ${name}: gezählte Punkte`;
  return `Runde ${name}: ${isRoundField(field) ? roundFieldNames[field] : 'Stand'}`;
}

function needField(field: string): string {
  if (isNeedField(field)) return needFieldNames[field];
  return field === 'merged' ? 'Zusammenlegung' : 'Stand';
}

function needTitle(id: string, { needs }: DossierState): string {
  return needs.find((need) => need.id === id)?.title ?? 'gelöscht';
}

function isNeedField(field: string): field is NeedField {
  return field in needFieldNames;
}

function isRoundField(field: string): field is RoundField {
  return field in roundFieldNames;
}
