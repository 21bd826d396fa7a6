/** What can go wrong in the browser itself, around the engine. */
import { KEPT, inFile, type Sentence } from './problemParts';

export const appSentences = {
  import_crashed: (facts) =>
    `${inFile(facts)}Beim Lesen ist etwas Unerwartetes passiert. Versuchen Sie es mit einer anderen Fassung der Datei, zum Beispiel als CSV gespeichert. ${KEPT}`,
  dossier_file_crashed: (facts) =>
    `${inFile(facts)}Beim Öffnen oder Sichern der Datei ist etwas Unerwartetes passiert. Ihre Akte in diesem Browser ist unverändert. Versuchen Sie es noch einmal; hilft das nicht, laden Sie die Seite neu.`,
  file_not_readable: (facts) =>
    `${inFile(facts)}Der Browser kann die Datei nicht öffnen. Vielleicht wurde sie verschoben, gelöscht oder ist noch in einem anderen Programm geöffnet. Wählen Sie die Datei erneut aus. ${KEPT}`,
  storage_full: () =>
    'Der Speicherplatz des Browsers ist voll, deshalb wurde die letzte Änderung nicht gespeichert. Alles, was vorher gespeichert war, ist noch da. Schaffen Sie Platz: Löschen Sie im Raum „Akten“ gelöschte Akten endgültig, oder geben Sie auf diesem Gerät Speicherplatz frei. Versuchen Sie es dann noch einmal.',
  storage_failed: () =>
    'Der Browser konnte die letzte Änderung nicht speichern. Alles, was vorher gespeichert war, ist noch da. Versuchen Sie es noch einmal; hilft das nicht, laden Sie die Seite neu.',
  storage_unavailable: () =>
    'Dieser Browser speichert hier nichts, vielleicht weil das Fenster ein privates ist oder das Speichern abgeschaltet wurde. Sie können arbeiten, aber beim Schließen des Fensters geht alles verloren. Öffnen Sie Veedelwerk in einem gewöhnlichen Fenster, um die Arbeit zu behalten.',
  dossier_gone: () =>
    'Die Planungsakte ist im Speicher des Browsers nicht mehr vorhanden; vermutlich wurde er geleert. In diesem Fenster ist noch alles da. Wählen Sie „Noch einmal versuchen“, dann wird die ganze Akte neu gespeichert.',
  dossier_read_only: () =>
    'Diese Änderung wurde nicht übernommen, denn hier wird die Planungsakte nur gelesen. Wählen Sie zuerst „Hier weiterarbeiten“.',
  part_missing: () =>
    'Zu dieser Planungsakte fehlen Daten, auf die sie sich bezieht. Es wurde nichts geändert. Öffnen Sie eine Datei der Akte oder bringen Sie die Daten im Raum „Daten“ noch einmal ein.',
  lineage_differs: () =>
    'Die Datei gehört zu einer anderen Planungsakte und lässt sich mit dieser nicht zusammenführen. Es wurde nichts geändert. Öffnen Sie sie als eigene Akte.',
  dossier_open_elsewhere: () =>
    'Diese Planungsakte ist in einem anderen Fenster geöffnet. Es wurde nichts geändert. Machen Sie die Änderung dort, oder schließen Sie das andere Fenster.',
  file_not_writable: (facts) =>
    `${inFile(facts)}Die Datei konnte nicht geschrieben werden. Vielleicht ist sie in einem anderen Programm geöffnet, schreibgeschützt, oder der Platz reicht nicht. Im Browser ist alles gespeichert. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Ort.`,
  file_changed_meanwhile: (facts) =>
    `${inFile(facts)}In diese Datei wurde inzwischen von anderer Stelle etwas gesichert, was hier noch fehlt. Sie wurde deshalb nicht überschrieben. Führen Sie die beiden Fassungen zusammen und sichern Sie dann noch einmal.`,
  model_city_unavailable: () =>
    'Die Modellstadt ließ sich nicht öffnen. Laden Sie die Seite neu, oder öffnen Sie im Raum „Daten“ eigene Dateien.',
} satisfies Record<string, Sentence>;
