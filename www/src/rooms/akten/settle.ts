/** Settles a conflict: the same change once more, by somebody who knows of both. */
import type { Change, Conflict, DossierEvent } from '../../engine/engine';

/** Conflicts between the same changes: one thing to decide. */
export interface Decision extends Conflict {
  /** Everything that is decided with it, `subject` first. */
  readonly subjects: readonly string[];
}

/**
 * The change that makes a decision's subjects what `event` made of them; nothing where repeating it would change more
 * than that.
 */
export function repeated(
  { id, change }: DossierEvent,
  { subject, subjects, kept }: Decision,
): Change | undefined {
  switch (change.type) {
    case 'renamed':
    case 'weightsSet':
    case 'weightsReset':
    case 'periodChosen':
    case 'teilraumExcluded':
    case 'teilraumIncluded':
    case 'scenarioRenamed':
    case 'scenarioNoted':
    case 'criteriaSet':
    case 'referenceKept':
    case 'referenceDropped':
    case 'judgementRecorded':
    case 'judgementWithdrawn':
    case 'offersOpened':
    case 'offersRemoved':
    case 'needAdvanced':
    case 'needUnmerged':
    case 'prioritySet':
    case 'priorityReset':
    case 'countSet':
    case 'countRemoved':
      return change;
    case 'needsMerged':
      return { ...change, from: mergedNeeds(subjects) };
    case 'needChanged':
      return oneNeedField(change, subject);
    case 'roundChanged':
      return { ...change, fields: only(change.fields, lastOf(subject)) };
    // Another city brings its method, period and weights, another method its weights: that is what they are.
    case 'cityOpened':
      return subject === 'city' ? change : undefined;
    case 'methodChosen':
      return subject === 'method' ? change : undefined;
    case 'conferenceChanged':
      return oneField(change, subject);
    case 'areaChanged':
      return oneAreaField(change, subject);
    case 'areaCreated':
      return { type: 'teilraeumeAssigned', area: id, keys: memberKeys(subjects) };
    case 'teilraeumeAssigned':
      return { ...change, keys: memberKeys(subjects) };
    // Those that count already would lose what was drawn since.
    case 'areasOpened':
      return id === kept.id ? undefined : change;
    default:
      return undefined;
  }
}

function oneField(change: Extract<Change, { type: 'conferenceChanged' }>, subject: string): Change {
  const [, , field = '', question = ''] = subject.split(':');
  const { conference, fields } = change;
  if (field === 'answers') {
    return {
      type: 'conferenceChanged',
      conference,
      fields: { answers: { [question]: fields.answers?.[question] ?? '' } },
    };
  }
  const one = Object.fromEntries(Object.entries(fields).filter(([name]) => name === field));
  return { type: 'conferenceChanged', conference, fields: one };
}

function oneAreaField({ area, fields }: Extract<Change, { type: 'areaChanged' }>, subject: string): Change {
  return { type: 'areaChanged', area, fields: only(fields, lastOf(subject)) };
}

/** One field of a need, or of the path that led to it. */
function oneNeedField(change: Extract<Change, { type: 'needChanged' }>, subject: string): Change {
  const { theme, ...fields } = change.fields;
  const field = lastOf(subject);
  const isOfPath = theme !== undefined && field in theme;
  return { ...change, fields: isOfPath ? { theme: only(theme, field) } : only(fields, field) };
}

function mergedNeeds(subjects: readonly string[]): string[] {
  return subjects.map((subject) => subject.slice('need:'.length, subject.lastIndexOf(':')));
}

function only<Fields extends object>(fields: Fields, field: string): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name === field)) as Partial<Fields>;
}

function lastOf(subject: string): string {
  return subject.slice(subject.lastIndexOf(':') + 1);
}

const MEMBER = 'member:';

/** Keys of the Teilräume whose area is to be decided. */
export function memberKeys(subjects: readonly string[]): string[] {
  return subjects
    .filter((subject) => subject.startsWith(MEMBER))
    .map((subject) => subject.slice(MEMBER.length));
}

/**
 * What there is to decide. Conflicts between the same changes, e.g. two imports that each bring a method, or two strokes
 * over the same Teilräume, are one thing.
 */
export function decisions(conflicts: readonly Conflict[]): Decision[] {
  // What an import or a method brings along is decided with it.
  const order = ['city', 'method'];
  const rank = ({ subject }: Conflict): number =>
    (order.indexOf(subject) + order.length + 1) % (order.length + 1);
  const groups = new Map<string, Conflict[]>();
  for (const conflict of [...conflicts].sort((a, b) => rank(a) - rank(b))) {
    const key = groupOf(conflict);
    groups.set(key, [...(groups.get(key) ?? []), conflict]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, subjects: group.map(({ subject }) => subject) }] : [];
  });
}

/** Fields of a conference, an area, a need or a round are decided one by one. */
function groupOf({ subject, kept, others }: Conflict): string {
  const between = [kept, ...others].map(({ id }) => id).join(' ');
  const byField = ['conferenceChanged', 'needChanged', 'roundChanged'];
  const isByField = byField.includes(kept.change.type) || subject.startsWith('area:');
  return isByField ? `${between} ${subject}` : between;
}
