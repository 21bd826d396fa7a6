import { exportWords } from '../../../locales/de/exports';
import { lage } from '../../../locales/de/lage';
import { whole } from '../../../locales/de/numbers';
import { legendRows } from '../../../map/legendRows';
import { classNumbered, namedClasses } from '../../../map/namedClass';
import { fillSwatch } from '../../../map/patterns';
import type { Situation } from '../../../state/situation.svelte';
import type { About } from '../../../ui/exports/about';
import { wrap } from '../../../ui/exports/wrap';

const INK = '#1a1a1a';
const MUTED = '#4a4a4a';
const EDGE = 32;
const LEGEND_WIDTH = 440;
/** Width of its last column. */
const COUNT_WIDTH = 145;
const LINE = 24;
/** Height the legend needs at least below the title. */
const LEAST_HEIGHT = 420;

/**
 * The map as a picture that explains itself: title, legend, method, weights, date and source.
 *
 * @param map what the map shows, in device pixels
 * @param ratio device pixels to a CSS pixel
 */
export async function pictureFile(
  map: ImageBitmap,
  ratio: number,
  situation: Situation,
  about: About,
): Promise<Blob> {
  const mapWidth = map.width / ratio;
  const mapHeight = Math.max(map.height / ratio, LEAST_HEIGHT);
  const width = EDGE + mapWidth + EDGE + LEGEND_WIDTH + EDGE;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no drawing context for the picture.');

  const font = (size: number, weight: number) => `${weight} ${size}px "Fira Sans", sans-serif`;
  context.font = font(16, 400);
  const footer = [
    exportWords.pictureMethod(about.method),
    exportWords.pictureWeights(about.weights),
    exportWords.pictureSource(about.source, about.date),
  ].flatMap((text) => wrap(text, width - 2 * EDGE, (part) => context.measureText(part).width));
  const top = EDGE + 76;
  const height = top + mapHeight + 20 + footer.length * LINE + EDGE / 2;

  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  context.scale(ratio, ratio);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);

  const write = (text: string, x: number, y: number, size: number, weight: number, colour = INK) => {
    context.font = font(size, weight);
    context.fillStyle = colour;
    context.fillText(text, x, y);
  };
  write(exportWords.pictureTitle(about.city, about.period), EDGE, EDGE + 24, 28, 600);
  write(`${lage.index}${lage.direction}`, EDGE, EDGE + 54, 18, 400, MUTED);
  context.drawImage(map, EDGE, top, mapWidth, map.height / ratio);
  drawLegend(context, write, situation, EDGE + mapWidth + EDGE, top);
  footer.forEach((text, i) => write(text, EDGE, top + mapHeight + 20 + (i + 0.7) * LINE, 16, 400, MUTED));
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))),
      'image/png',
    );
  });
}

type Write = (text: string, x: number, y: number, size: number, weight: number, colour?: string) => void;

function drawLegend(
  context: CanvasRenderingContext2D,
  write: Write,
  situation: Situation,
  left: number,
  top: number,
): void {
  const classes = namedClasses(situation.info);
  const rows = legendRows(situation);
  write(lage.class, left, top + 14, 16, 600);
  context.textAlign = 'right';
  write(lage.teilraeume, left + LEGEND_WIDTH - COUNT_WIDTH, top + 14, 16, 600);
  write(lage.inhabitants, left + LEGEND_WIDTH, top + 14, 16, 600);
  rows.forEach((row, i) => {
    const named = classNumbered(classes, row.class);
    const middle = top + 46 + i * 34;
    fillSwatch(context, named, left, middle - 11, 32, 22);
    context.textAlign = 'left';
    write(named.title, left + 42, middle + 6, 17, 400);
    context.textAlign = 'right';
    write(whole(row.teilraeume), left + LEGEND_WIDTH - COUNT_WIDTH, middle + 6, 17, 400);
    write(whole(row.inhabitants), left + LEGEND_WIDTH, middle + 6, 17, 400);
  });
  context.textAlign = 'left';
}
