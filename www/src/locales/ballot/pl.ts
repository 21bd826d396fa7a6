/** Polish. */
import type { Catalogue } from './catalogue';

export const pl: Catalogue = {
  code: 'pl',
  name: 'Polski',
  direction: 'ltr',
  isDraft: true,
  language: 'Język',

  welcome: 'Co jest dla Państwa ważne?',
  howTo: 'Dostają Państwo punkty. Proszę dać punkty tematom, które są dla Państwa ważne.',
  secrecy: 'Zapisujemy Państwa punkty. Nie zapisujemy Państwa imienia ani nazwiska.',
  start: 'Zaczynamy',
  trial: 'To jest próba. Punkty się nie liczą.',

  groupQuestion: 'Do której grupy Państwo należą?',
  groups: {
    residents: 'Mieszkanki i mieszkańcy',
    local: 'Osoby działające w dzielnicy',
    administration: 'Administracja miasta',
    politics: 'Polityka',
    providers: 'Organizacje społeczne i dobroczynne',
  },

  codeQuestion: 'Jaki numer jest na Państwa karcie do głosowania?',
  codeHint: 'Numer ma 8 cyfr.',
  codeLabel: 'Numer',
  codeUnknown: 'Nie znamy tego numeru. Proszę jeszcze raz spojrzeć na kartę.',
  codeAgain: 'Czy oddali już Państwo punkty z tą kartą? Wtedy liczą się tylko nowe punkty.',

  next: 'Dalej',
  back: 'Wstecz',
  startOver: 'Od początku',

  question: 'Co jest dla Państwa najważniejsze?',
  have: {
    one: 'Mają Państwo {n} punkt.',
    few: 'Mają Państwo {n} punkty.',
    many: 'Mają Państwo {n} punktów.',
    other: 'Mają Państwo {n} punktu.',
  },
  left: {
    one: 'Został {n} punkt.',
    few: 'Zostały {n} punkty.',
    many: 'Zostało {n} punktów.',
    other: 'Zostało {n} punktu.',
  },
  noneLeft: 'Wszystkie punkty są rozdane.',
  perItem: {
    one: 'Jednemu tematowi można dać najwyżej {n} punkt.',
    few: 'Jednemu tematowi można dać najwyżej {n} punkty.',
    many: 'Jednemu tematowi można dać najwyżej {n} punktów.',
    other: 'Jednemu tematowi można dać najwyżej {n} punktu.',
  },
  more: 'Jeden punkt więcej: {item}',
  fewer: 'Jeden punkt mniej: {item}',
  given: { one: '{n} punkt', few: '{n} punkty', many: '{n} punktów', other: '{n} punktu' },
  noMoreDots: 'Nie mają już Państwo punktów. Proszę najpierw zabrać inny punkt.',
  itemFull: 'Ten temat nie może dostać więcej punktów.',
  itemEmpty: 'Ten temat nie ma punktów.',
  undo: 'Cofnij ostatni krok',
  undone: 'Ostatni krok został cofnięty.',
  emptyBallot: 'Nie dali Państwo jeszcze żadnego punktu.',

  reviewTitle: 'Czy to się zgadza?',
  reviewText: 'To są Państwa punkty. Po oddaniu nie można ich tutaj zmienić.',
  unused: {
    one: 'Został {n} nierozdany punkt. To w porządku.',
    few: 'Zostały {n} nierozdane punkty. To w porządku.',
    many: 'Zostało {n} nierozdanych punktów. To w porządku.',
    other: 'Zostało {n} nierozdanego punktu. To w porządku.',
  },
  change: 'Zmień',
  send: 'Oddaj punkty',
  sending: 'Zapisujemy Państwa punkty…',

  thanks: 'Dziękujemy!',
  stored: 'Państwa punkty są zapisane.',
  trialStored: 'To była próba. Państwa punkty się nie liczą.',
  handOver: 'Proszę przekazać tablet dalej.',
  nextPerson: 'Następna osoba',

  idleTitle: 'Czy są Państwo jeszcze tutaj?',
  idleText: {
    one: 'Za {n} sekundę usuniemy Państwa punkty. Potem może zacząć następna osoba.',
    few: 'Za {n} sekundy usuniemy Państwa punkty. Potem może zacząć następna osoba.',
    many: 'Za {n} sekund usuniemy Państwa punkty. Potem może zacząć następna osoba.',
    other: 'Za {n} sekundy usuniemy Państwa punkty. Potem może zacząć następna osoba.',
  },
  idleGoOn: 'Tak, kontynuuję',

  failed:
    'Państwa punkty nie są jeszcze zapisane. Proszę zwrócić się o pomoc. Państwa punkty są nadal tutaj.',
  tryAgain: 'Spróbuj jeszcze raz',
  refused: 'Nie możemy policzyć Państwa punktów. Proszę zwrócić się o pomoc.',
  closed: 'Głosowanie jest zakończone.',
  paused: 'Ten tablet jest chwilowo nieczynny. Proszę zapytać zespół.',
};
