import type { PatternName } from './palette';

/** Edge of a pattern's tile in CSS pixels. */
const TILE = 12;

/** Whatever can be drawn on: a canvas on screen or one in memory. */
type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Draws one tile of a pattern at the origin; tiles fit seamlessly. */
const draw: Record<PatternName, (context: Context) => void> = {
  above: (context) =>
    lines(context, '#ffffff', [
      [-3, 15, 15, -3],
      [-9, 9, 9, -9],
      [3, 21, 21, 3],
    ]),
  below: (context) => dots(context, '#ffffff', 1.6),
  missing: (context) =>
    lines(context, '#767676', [
      [-3, -3, 15, 15],
      [-9, 3, 9, 21],
      [3, -9, 21, 9],
    ]),
  excluded: (context) =>
    lines(context, '#767676', [
      [0, 3, 12, 3],
      [0, 9, 12, 9],
    ]),
  // Arrowheads point where a Teilraum goes; two above each other for more than one class.
  rises: (context) => arrowheads(context, DARK, -2.5, [5]),
  risesFar: (context) => arrowheads(context, '#ffffff', -2.5, [3.5, 6]),
  falls: (context) => arrowheads(context, DARK, 2.5, [1.5]),
  fallsFar: (context) => arrowheads(context, '#ffffff', 2.5, [0.5, 3]),
  enters: (context) =>
    lines(context, DARK, [
      [6, 2.5, 6, 9.5],
      [2.5, 6, 9.5, 6],
    ]),
  leaves: (context) =>
    lines(context, '#ffffff', [
      [3, 3, 9, 9],
      [3, 9, 9, 3],
    ]),
};

/** Ink on light colours. */
const DARK = '#1b2a4e';

/** Arrowheads with their arms at the heights given, pointing up for a negative rise; small, so that small places have one. */
function arrowheads(context: Context, colour: string, rise: number, heights: number[]): void {
  const places = heights.flatMap((y) => [
    [3, y],
    [9, y + TILE / 2],
  ]);
  const arms = places.flatMap(([x = 0, y = 0]): [number, number, number, number][] => [
    [x - 2.5, y, x, y + rise],
    [x, y + rise, x + 2.5, y],
  ]);
  lines(context, colour, arms);
}

/** A pattern's tile as pixels for the map, `ratio` device pixels to a CSS pixel. */
export function patternImage(name: PatternName, ratio: number): ImageData {
  const size = Math.round(TILE * ratio);
  // Read back at once, so drawn without the graphics card: fetching the picture from there takes longer than drawing.
  const context = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
  if (!context) return new ImageData(size, size);
  context.scale(size / TILE, size / TILE);
  draw[name](context);
  return context.getImageData(0, 0, size, size);
}

/** Fills a rectangle with a class's colour and pattern, as on the map: legend, badges, exported picture. */
export function fillSwatch(
  context: CanvasRenderingContext2D,
  look: { colour: string; pattern?: PatternName },
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.fillStyle = look.colour;
  context.fillRect(x, y, width, height);
  if (look.pattern) {
    for (let left = 0; left < width; left += TILE) {
      for (let top = 0; top < height; top += TILE) {
        context.save();
        context.translate(x + left, y + top);
        context.beginPath();
        context.rect(0, 0, TILE, TILE);
        context.clip();
        draw[look.pattern](context);
        context.restore();
      }
    }
  }
  context.restore();
  context.strokeStyle = '#767676';
  context.lineWidth = 1;
  context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
}

function lines(context: Context, colour: string, segments: [number, number, number, number][]): void {
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.beginPath();
  for (const [x0, y0, x1, y1] of segments) {
    context.moveTo(x0, y0);
    context.lineTo(x1, y1);
  }
  context.stroke();
}

function dots(context: Context, colour: string, radius: number): void {
  context.fillStyle = colour;
  for (const [x, y] of [
    [3, 3],
    [9, 9],
  ] as const) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
}
