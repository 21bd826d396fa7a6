/** What a dossier is called: its own name, else its city's. */
import { akten } from '../../locales/de/akten';

export function titleOf({
  title,
  cityTitle,
}: {
  readonly title: string;
  readonly cityTitle: string;
}): string {
  return title || cityTitle || akten.untitled;
}
