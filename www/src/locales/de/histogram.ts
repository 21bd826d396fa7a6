/** Words of the histogram. */
export const histogramWords = {
  title: 'Verteilung der Indexwerte mit den Klassengrenzen',
  range: (count: string, lowest: string, highest: string) =>
    `${count} Teilräume haben einen Indexwert, der kleinste ist ${lowest}, der größte ${highest}.`,
  bounds:
    'Die senkrechten Linien sind die Klassengrenzen; wie viele Teilräume in jeder Klasse liegen, steht in der Legende.',
};
