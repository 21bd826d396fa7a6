import type { MethodInfo } from '../engine/engine';
import { lage } from '../locales/de/lage';
import { classLooks, EXCLUDED, MISSING, type ClassLook } from './palette';

/** A class as people see it: colour, pattern and name. */
export interface NamedClass extends ClassLook {
  title: string;
}

/** The classes of a method in ascending order, then *keine Angabe* and *ausgeschlossen*. */
export function namedClasses(info: MethodInfo): NamedClass[] {
  return classLooks(info.classes).map((look) => ({ ...look, title: titleOf(info, look.class) }));
}

/** The class of that number. */
export function classNumbered(classes: readonly NamedClass[], number: number): NamedClass {
  const found = classes.find((entry) => entry.class === number);
  return found ?? { class: number, colour: '#ffffff', title: '' };
}

function titleOf(info: MethodInfo, number: number): string {
  if (number === MISSING) return lage.missing;
  if (number === EXCLUDED) return lage.excluded;
  return info.classes[number]?.title ?? '';
}
