/** Tasks of the page's main thread, from Chromium's own trace. */
import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args: { data?: { type?: string } };
}

/** What the browser does to bring a finished page to the screen. */
const PAINTING = new Set(['PrePaint', 'Paint', 'Layerize', 'UpdateLayer', 'Commit', 'CompositeLayers']);

/**
 * Runs `action` and returns the longest task it caused, in ms, without the browser's own painting.
 *
 * @param input name of the event the action causes
 */
export async function longestTaskMs(
  browser: Browser,
  page: Page,
  action: () => Promise<void>,
  input = 'input',
): Promise<number> {
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];
  await browser.startTracing(page, { categories });
  await action();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return longest(trace.traceEvents, input);
}

function longest(events: readonly TraceEvent[], type: string): number {
  const first = events.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === type);
  if (!first) throw new Error(`the trace has no ${type}: nothing was dragged`);
  const here = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const painting = here.filter(({ name }) => PAINTING.has(name)).sort((a, b) => a.ts - b.ts);
  const tasks = here.filter(({ name }) => name === 'RunTask');
  return Math.max(...tasks.map((task) => ((task.dur ?? 0) - within(task, painting)) / 1000));
}

/** Microseconds of the events inside a task, nested ones counted once. */
function within(task: TraceEvent, events: readonly TraceEvent[]): number {
  const end = task.ts + (task.dur ?? 0);
  let counted = 0;
  let upTo = task.ts;
  for (const { ts, dur = 0 } of events) {
    if (ts < upTo || ts + dur > end) continue;
    counted += dur;
    upTo = ts + dur;
  }
  return counted;
}
