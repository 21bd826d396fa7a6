/** Words of exports and files. */
export const exportWords = {
  title: 'Speichern und öffnen',
  modelData: 'Modelldaten',
  modelSource: (source: string) =>
    source === '' ? 'Modelldaten, erfunden' : `Modelldaten, erfunden (${source})`,
  changedMethod: (title: string) => `${title}, Gewichte geändert`,
  changedMark: 'gewichte geaendert',
  result: 'Ergebnis',
  table: 'Tabelle (CSV)',
  geojson: 'Karte (GeoJSON)',
  picture: 'Karte als Bild (PNG)',
  meaning:
    'Die Tabelle öffnet sich in Excel und LibreOffice. GeoJSON ist für Geoinformationssysteme. Das Bild zeigt den Ausschnitt, den Sie gerade sehen, mit Legende und Quelle.',
  method: 'Verfahren',
  methodMeaning:
    'Die Verfahrensdatei enthält Indikatoren, Gewichte, Klassen und die Regeln der Leitkriterien, aber keine Daten. So lassen sich Gewichte und Regeln weitergeben.',
  saveMethod: 'Verfahren speichern',
  openMethod: 'Verfahren öffnen',
  opened: (title: string) => `Verfahren „${title}“ geöffnet.`,
  saved: (name: string) => `${name} gespeichert.`,
  noPicture: 'Ohne Karte gibt es kein Bild.',
  tableName: 'tabelle',
  mapName: 'karte',
  methodName: 'verfahren',
  pictureTitle: (city: string, period: string) => (period === '' ? city : `${city}, Stand ${period}`),
  pictureMethod: (method: string) => `Verfahren: ${method}`,
  pictureWeights: (weights: string) => `Gewichte: ${weights}`,
  pictureSource: (source: string, date: string) =>
    `${source === '' ? 'Quelle der Daten nicht angegeben' : `Quelle: ${source}`} · erstellt mit Veedelwerk am ${date}`,
};
