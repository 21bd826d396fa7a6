/** Words of the detail of one Teilraum. */
export const detailWords = {
  none: 'Wählen Sie einen Teilraum: auf der Karte oder in der Rangliste.',
  key: (key: string) => `Schlüssel ${key}`,
  index: 'Indexwert',
  rank: 'Rang',
  rankOf: (rank: string, all: string) => `${rank} von ${all}`,
  zero: (centre: string) =>
    centre === 'city' ? '0 ist die Stadt insgesamt.' : '0 ist der Durchschnitt der Teilräume.',
  bounds: (lo: string, hi: string) =>
    `Kleine Anzahlen sind hier geheim gehalten. Der wahre Indexwert liegt zwischen ${lo} und ${hi}.`,
  sameClass: 'Die Klasse ist in jedem Fall dieselbe.',
  classesBetween: (lo: string, hi: string) => `Möglich sind die Klassen von „${lo}“ bis „${hi}“.`,
  contributions: 'Was trägt zum Index bei?',
  values: 'Werte der Indikatoren',
  noIndex: 'Hier gibt es keinen Indexwert.',
  sum: 'Die Beiträge ergeben zusammen den Indexwert.',
  indicator: 'Indikator',
  here: 'Wert hier und in der Stadt',
  contribution: 'Beitrag',
  between: (lo: string, hi: string) => `${lo} bis ${hi}`,
  city: (value: string) => `(Stadt ${value})`,
};
