/** Words on and around the sheet of voting cards. */
import { whole } from './numbers';

export const cardWords = {
  title: 'Stimmkarten',
  missing:
    'Die Stimmkarten dieser Runde sind auf diesem Gerät nicht zu finden. Öffnen Sie die Akte im Raum „Akten“, und rufen Sie die Karten im Raum „Punkte“ noch einmal auf.',
  none: 'Diese Runde hat keine Stimmkarten: Jede Person am Tablet kann ohne Karte Punkte geben.',
  toRounds: 'Zum Raum „Punkte“',
  about: (count: number) =>
    count === 1 ? '1 Karte. Sie gilt für eine Person.' : `${whole(count)} Karten. Jede gilt für eine Person.`,
  hints:
    'Schneiden Sie die Karten auseinander und mischen Sie sie, bevor Sie sie ausgeben: So weiß niemand, wer welche Nummer hat. Wer mit derselben Karte noch einmal abstimmt, ersetzt den eigenen Stimmzettel.',
  print: 'Drucken oder als PDF speichern',
  card: 'Stimm-Karte',
  onCard: 'Mit dieser Nummer können Sie Punkte geben. Sagen Sie die Nummer niemandem.',
};
