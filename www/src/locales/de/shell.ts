/** Words around the rooms: header, navigation, notices. */
export const shell = {
  name: 'Veedelwerk',
  modelData: 'Modelldaten',
  asOf: (period: string) => `Stand ${period}`,
  navigation: 'Räume',
  noEngine:
    'Veedelwerk konnte nicht starten: Dieser Browser führt das Rechenmodul (WebAssembly) nicht aus. Bitte verwenden Sie eine aktuelle Fassung von Firefox, Chrome, Edge oder Safari.',
  skipToContent: 'Zum Inhalt springen',
  pageTitle: (room: string) => `${room} – Veedelwerk`,
};
