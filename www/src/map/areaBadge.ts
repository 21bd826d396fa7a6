/** Edge of the badge in CSS pixels. */
const SIZE = 24;

/** An area's letter on its colour as pixels for the map, `ratio` device pixels to a CSS pixel. */
export function badgeImage(letter: string, colour: string, ratio: number): ImageData {
  const size = Math.round(SIZE * ratio);
  const context = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
  if (!context) return new ImageData(size, size);
  context.scale(size / SIZE, size / SIZE);
  context.fillStyle = '#ffffff';
  context.beginPath();
  context.roundRect(0, 0, SIZE, SIZE, 5);
  context.fill();
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(1.5, 1.5, SIZE - 3, SIZE - 3, 4);
  context.fill();
  context.fillStyle = '#ffffff';
  context.font = `600 ${letter.length > 1 ? '11' : '15'}px "Fira Sans", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(letter, SIZE / 2, SIZE / 2 + 1);
  return context.getImageData(0, 0, size, size);
}
