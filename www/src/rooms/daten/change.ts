/**
 * A change to choices, applied to what they are when its turn comes: somebody who corrects two things quickly, one after
 * the other, loses neither.
 */
export type Change<T> = (choices: T) => T;

/** Choices without some of their entries: those are recognised again. */
export function without<T extends object>(...names: (keyof T)[]): Change<T> {
  return (choices) =>
    // What is left of choices are choices: every entry is optional.
    Object.fromEntries(Object.entries(choices).filter(([name]) => !names.some((each) => each === name))) as T;
}
