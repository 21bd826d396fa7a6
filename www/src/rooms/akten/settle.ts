/** Settles a conflict: the same change once more, by somebody who knows of both. */
import type { Change, Conflict } from '../../engine/engine';

/**
 * The change that makes a conflict's subject what `change` made of it; nothing where repeating it would change more
 * than that.
 */
export function repeated(change: Change, subject: string): Change | undefined {
  switch (change.type) {
    case 'renamed':
    case 'weightsSet':
    case 'weightsReset':
    case 'periodChosen':
    case 'teilraumExcluded':
    case 'teilraumIncluded':
    case 'scenarioRenamed':
    case 'scenarioNoted':
      return change;
    // Another city brings its method, period and weights, another method its weights: that is what they are.
    case 'cityOpened':
      return subject === 'city' ? change : undefined;
    case 'methodChosen':
      return subject === 'method' ? change : undefined;
    case 'conferenceChanged':
      return oneField(change, subject);
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

/** Conflicts between the same changes, e.g. two imports that each bring a method: one thing to decide. */
export function decisions(conflicts: readonly Conflict[]): Conflict[] {
  const seen = new Set<string>();
  // What an import or a method brings along is decided with it.
  const order = ['city', 'method'];
  const rank = ({ subject }: Conflict): number =>
    (order.indexOf(subject) + order.length + 1) % (order.length + 1);
  return [...conflicts]
    .sort((a, b) => rank(a) - rank(b))
    .filter(({ kept, others }) => {
      const between = [kept, ...others].map(({ id }) => id).join(' ');
      const isNew = !seen.has(between) || kept.change.type === 'conferenceChanged';
      seen.add(between);
      return isNew;
    });
}
