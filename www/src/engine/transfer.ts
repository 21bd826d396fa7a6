/** Finds the memory of all typed arrays in a record, so that it can change hands instead of being copied. */

/** The buffers of all typed arrays inside `value`, each once. */
export function arraysOf(value: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  collect(value, buffers);
  return [...buffers];
}

function collect(value: unknown, buffers: Set<ArrayBuffer>): void {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) {
      buffers.add(value.buffer);
    }
  } else if (Array.isArray(value)) {
    // Lists of text hold no arrays; looking at the first entry is enough to know.
    if (typeof value[0] === 'object') {
      value.forEach((entry) => collect(entry, buffers));
    }
  } else if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach((entry) => collect(entry, buffers));
  }
}
