/** Words of the panel beside the map. */
export const panelWords = {
  tabs: 'Ergebnisse',
  detail: 'Auswahl',
  changes: 'Änderungen',
  ranking: 'Rangliste',
  histogram: 'Verteilung',
  remarks: (count: number) => `Hinweise zu den Zahlen (${String(count)})`,
  method: 'Verfahren',
  period: 'Stand',
  fileMethod: (title: string) => `${title} (aus Datei)`,
};
