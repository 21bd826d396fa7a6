/** Smallest and largest index, and how many Teilräume have one. */
export function indexRange(values: Float64Array): { lowest: number; highest: number; count: number } {
  let lowest = Infinity;
  let highest = -Infinity;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
    count += 1;
  }
  return { lowest, highest, count };
}
