/** Italian. */
import type { Catalogue } from './catalogue';

export const it: Catalogue = {
  code: 'it',
  name: 'Italiano',
  direction: 'ltr',
  isDraft: true,
  language: 'Lingua',

  welcome: 'Che cosa è importante per Lei?',
  howTo: 'Lei riceve dei punti. Dia i punti ai temi che sono importanti per Lei.',
  secrecy: 'Salviamo i Suoi punti. Non salviamo il Suo nome.',
  start: 'Iniziare',
  trial: 'Questa è una prova. I punti non contano.',

  groupQuestion: 'A quale gruppo appartiene?',
  groups: {
    residents: 'Abitanti',
    local: 'Persone attive nel quartiere',
    administration: 'Amministrazione comunale',
    politics: 'Politica',
    providers: 'Enti e associazioni di assistenza',
  },

  codeQuestion: 'Quale numero c’è sulla Sua scheda di voto?',
  codeHint: 'Il numero ha 8 cifre.',
  codeLabel: 'Numero',
  codeUnknown: 'Non conosciamo questo numero. Guardi ancora una volta la Sua scheda, per favore.',
  codeAgain: 'Ha già dato punti con questa scheda? Allora contano solo i punti nuovi.',

  next: 'Avanti',
  back: 'Indietro',
  startOver: 'Ricominciare',

  question: 'Qual è la cosa più importante per Lei?',
  have: { one: 'Lei ha 1 punto.', many: 'Lei ha {n} punti.', other: 'Lei ha {n} punti.' },
  left: { one: 'Resta 1 punto.', many: 'Restano {n} punti.', other: 'Restano {n} punti.' },
  noneLeft: 'Ha dato tutti i punti.',
  perItem: {
    one: 'Può dare a ogni tema al massimo 1 punto.',
    many: 'Può dare a ogni tema al massimo {n} punti.',
    other: 'Può dare a ogni tema al massimo {n} punti.',
  },
  more: 'Un punto in più: {item}',
  fewer: 'Un punto in meno: {item}',
  given: { one: '1 punto', many: '{n} punti', other: '{n} punti' },
  noMoreDots: 'Non ha più punti. Prima tolga un altro punto.',
  itemFull: 'Questo tema non può ricevere altri punti.',
  itemEmpty: 'Questo tema non ha punti.',
  undo: 'Annullare l’ultimo passo',
  undone: 'L’ultimo passo è stato annullato.',
  emptyBallot: 'Non ha ancora dato nessun punto.',

  reviewTitle: 'È giusto così?',
  reviewText: 'Questi sono i Suoi punti. Dopo la consegna non può più modificarli qui.',
  unused: {
    one: 'Le resta 1 punto. Va bene così.',
    many: 'Le restano {n} punti. Va bene così.',
    other: 'Le restano {n} punti. Va bene così.',
  },
  change: 'Modificare',
  send: 'Consegnare i punti',
  sending: 'I Suoi punti vengono salvati…',

  thanks: 'Grazie!',
  stored: 'I Suoi punti sono salvati.',
  trialStored: 'Questa era la prova. I Suoi punti non contano.',
  handOver: 'Passi il tablet alla prossima persona, per favore.',
  nextPerson: 'Prossima persona',

  idleTitle: 'È ancora qui?',
  idleText: {
    one: 'Tra 1 secondo cancelliamo i Suoi punti. Poi può iniziare la prossima persona.',
    many: 'Tra {n} secondi cancelliamo i Suoi punti. Poi può iniziare la prossima persona.',
    other: 'Tra {n} secondi cancelliamo i Suoi punti. Poi può iniziare la prossima persona.',
  },
  idleGoOn: 'Sì, continuo',

  failed: 'I Suoi punti non sono ancora salvati. Chieda aiuto, per favore. I Suoi punti sono ancora qui.',
  tryAgain: 'Riprovare',
  refused: 'Non è stato possibile contare i Suoi punti. Chieda aiuto, per favore.',
  closed: 'La votazione è finita.',
  paused: 'Questo tablet è in pausa. Chieda al team, per favore.',
};
