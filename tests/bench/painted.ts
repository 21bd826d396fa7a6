/** When the map was drawn, as the page itself can tell: by its calls to the graphics card. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Milliseconds from an input to the end of the frame that showed its colours. */
    paintedMs: number[];
    /** From choosing files to the end of the last frame so far. */
    mapMs: number;
    /** Clock of the last frame. */
    drawnAt: number;
  }
}

/** Must be called before the page is opened. */
export async function watchPainting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.paintedMs = [];
    let moved: number | undefined;
    let chosen: number | undefined;
    let hasNewColours = false;
    const isSlider = (target: EventTarget | null): boolean =>
      target instanceof HTMLInputElement && target.type === 'range';
    addEventListener('input', (event) => isSlider(event.target) && (moved = event.timeStamp), true);
    addEventListener('change', (event) => (chosen ??= event.timeStamp), true);

    function before(name: 'bufferSubData' | 'drawElements', listener: () => void): void {
      const original = Reflect.get(WebGL2RenderingContext.prototype, name) as () => void;
      Reflect.set(WebGL2RenderingContext.prototype, name, function (this: unknown, ...words: unknown[]) {
        listener();
        Reflect.apply(original, this, words);
      });
    }
    // New colours reach the graphics card with the one and the screen with the next of the other.
    before('bufferSubData', () => (hasNewColours ||= moved !== undefined));
    before('drawElements', () => {
      const since = hasNewColours ? moved : undefined;
      if (hasNewColours) moved = undefined;
      hasNewColours = false;
      // A message arrives after the frame that is being made, with style, layout and paint.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.drawnAt = performance.now();
        if (chosen !== undefined) window.mapMs = window.drawnAt - chosen;
        if (since !== undefined) window.paintedMs.push(window.drawnAt - since);
      };
      port2.postMessage(undefined);
    });
  });
}

/** Waits until one more input was painted; not for ever, since some inputs change no class. */
export async function nextPainted(page: Page, before: number): Promise<void> {
  const painted = page.waitForFunction((count) => window.paintedMs.length > count, before, { timeout: 2000 });
  await painted.catch(() => undefined);
}

/** Waits until the map has stood still for half a second. */
export async function mapAtRest(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.now() - window.drawnAt > 500);
}
