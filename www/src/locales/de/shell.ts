/** Words around the rooms: header, navigation, notices. */
export const shell = {
  name: 'Veedelwerk',
  modelData: 'Modelldaten',
  asOf: (period: string) => `Stand ${period}`,
  navigation: 'Räume',
  skipToContent: 'Zum Inhalt springen',
  pageTitle: (room: string) => `${room} – Veedelwerk`,
};
