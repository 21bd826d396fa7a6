/** Words of proposed weights. */
import { formatPerCent } from './weights';
import { counted, quoted } from './words';

/** A share as in `12,5 %`; proposals are not rounded, their shares are. */
function share(perCent: number): string {
  return `${formatPerCent(perCent)} %`;
}

export const proposalWords = {
  title: 'Gewichte vorschlagen',
  meaning:
    'Mehrere Gruppen schlagen Gewichte vor. Hier sehen Sie, wie weit die Vorschläge auseinanderliegen und was in der Mitte liegt. Jeder Vorschlag zählt gleich viel.',
  noMethod: 'Gerade ist kein Verfahren geöffnet, für das sich Gewichte vorschlagen lassen.',

  spread: 'So weit liegen die Vorschläge auseinander',
  noneYet: 'Noch liegt kein Vorschlag vor. Nehmen Sie den ersten auf.',
  range: (lo: number, median: number, hi: number) =>
    lo === hi
      ? `überall ${share(lo)}`
      : `von ${share(lo)} bis ${share(hi)}, in der Mitte ${share(median)} (Median)`,
  current: (perCent: number) => `Zurzeit ${share(perCent)}`,
  medianMeaning:
    'Der Median ist der mittlere Vorschlag: Die Hälfte liegt darunter, die Hälfte darüber. Damit alle Gewichte zusammen 100 % ergeben, werden die Mediane beim Übernehmen angepasst.',
  common: (weights: string) => `Übernommen würde: ${weights}.`,
  takeMedian: 'Median übernehmen',
  taken: 'Die Mediane der Vorschläge gelten jetzt als Gewichte.',
  isTaken: 'Diese Gewichte gelten schon.',
  noCommon:
    'Die Vorschläge liegen so weit auseinander, dass in der Mitte überall 0 % steht. Daraus lassen sich keine gemeinsamen Gewichte bilden.',

  list: (count: number) => counted(count, 'Vorschlag', 'Vorschläge'),
  withdraw: 'Zurückziehen',
  withdrawOf: (name: string) => `Vorschlag von ${name} zurückziehen`,
  withdrawn: (name: string) => `Vorschlag von ${quoted(name)} zurückgezogen.`,
  restored: (name: string) => `Vorschlag von ${quoted(name)} ist wieder da.`,
  others: (count: number) =>
    `${counted(count, 'Vorschlag gehört', 'Vorschläge gehören')} zu anderen Indikatoren, ${count === 1 ? 'bleibt' : 'bleiben'} gespeichert und ${count === 1 ? 'zählt' : 'zählen'} hier nicht mit:`,

  form: 'Neuer Vorschlag',
  who: 'Von wem kommt der Vorschlag?',
  whoHint:
    'Name einer Gruppe oder Funktion, zum Beispiel „Jugendamt“ oder „Tisch 3“. Keine Namen von Personen.',
  whoMissing: 'Bitte schreiben Sie, von wem der Vorschlag kommt.',
  fromCurrent: 'Mit den aktuellen Gewichten beginnen',
  add: 'Vorschlag aufnehmen',
  added: (name: string) => `Vorschlag von ${quoted(name)} aufgenommen.`,

  keepFold: 'Festhalten',
  quickTitle: 'Diese Gewichte als Vorschlag',
  toProposals: 'Alle Vorschläge ansehen',
};
