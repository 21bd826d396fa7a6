/** What was typed about a need, as it is stored: only what differs, without stray blanks and rows nobody filled in. */
import type { Need, NeedFields } from '../../../engine/engine';
import { filled, isSame } from '../../../ui/form/typed';

function trimmed<Row extends object>(row: Row): Row {
  const entries = Object.entries(row).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' ? value.trim() : value,
  ]);
  return Object.fromEntries(entries) as Row;
}

/** Whether an address can be kept: a page, or a path in one's own store; nothing that would run when it is pressed. */
export function isLinkAddress(url: string): boolean {
  if (url === '') return false;
  return /^https?:\/\/\S/i.test(url) || !/^[a-z][a-z0-9+.-]*:/i.test(url) || /^[a-z]:[\\/]/i.test(url);
}

function tidied(fields: NeedFields): NeedFields {
  const { targetGroups, goals, indicators, links, theme, ...others } = fields;
  return {
    ...trimmed(others),
    ...(targetGroups && { targetGroups: filled(targetGroups, (group) => group.trim()).filter(Boolean) }),
    ...(goals && { goals: filled(goals, (goal) => goal.trim()).filter(Boolean) }),
    ...(indicators && { indicators: filled(indicators, trimmed) }),
    ...(links && { links: filled(links, trimmed) }),
    ...(theme && { theme: trimmed(theme) }),
  };
}

/** What of `typed` can be stored: no need without a title, no link without an address. The rest stays typed. */
export function storable(typed: NeedFields): NeedFields {
  const { title, links, ...others } = typed;
  return {
    ...others,
    ...(title !== undefined && title.trim() !== '' && { title }),
    ...(links && filled(links, trimmed).every(({ url }) => isLinkAddress(url)) && { links }),
  };
}

/** The fields of `typed` that differ from what is stored, as they are to be stored. */
export function changedNeed(stored: Need, typed: NeedFields): NeedFields {
  const { theme, ...others } = tidied(typed);
  const changed = Object.entries(others).filter(
    ([name, value]) => !isSame(value ?? undefined, stored[name as keyof typeof others]),
  );
  const steps = Object.entries(theme ?? {}).filter(
    ([name, value]) => !isSame(value ?? undefined, stored.theme[name as keyof typeof theme]),
  );
  return {
    ...Object.fromEntries(changed),
    ...(steps.length > 0 && { theme: Object.fromEntries(steps) }),
  };
}

/** What is still typed after `sent` was stored: what changed since it was sent. */
export function stillTypedOf(now: NeedFields, sent: NeedFields): NeedFields {
  const rest = Object.entries(now).filter(([name, value]) => !isSame(value, sent[name as keyof NeedFields]));
  return Object.fromEntries(rest);
}
