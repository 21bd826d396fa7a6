/** Words about storing: in the header, and in notices when something is the matter. */
import type { ReadOnlyReason } from '../../state/dossier.svelte';
import { counted } from './words';

export const storingWords = {
  saved: 'Gespeichert',
  saving: 'Wird gespeichert …',
  notSaved: 'Nicht gespeichert',
  readOnly: 'Nur lesen',
  /** How many steps the dossier has, for whoever wants to know exactly. */
  steps: (events: number) => counted(events, 'Schritt', 'Schritte'),

  retry: 'Noch einmal versuchen',
  dismiss: 'Meldung schließen',
  takeOver: 'Hier weiterarbeiten',
  takenOver: 'Sie arbeiten jetzt in diesem Fenster weiter.',
  readOnlyBecause: {
    elsewhere:
      'Diese Planungsakte ist in einem anderen Fenster geöffnet. Hier lesen Sie mit: Was dort gespeichert wird, erscheint gleich auch hier.',
    taken:
      'In einem anderen Fenster wird jetzt an dieser Planungsakte weitergearbeitet. Hier lesen Sie mit. Alles, was hier gespeichert war, ist dort vorhanden.',
    newer:
      'Diese Planungsakte wurde mit einer neueren Fassung von Veedelwerk bearbeitet. Hier können Sie sie lesen, aber nicht ändern. Laden Sie die Seite neu, um die neue Fassung zu erhalten.',
  } satisfies Record<ReadOnlyReason, string>,
};
