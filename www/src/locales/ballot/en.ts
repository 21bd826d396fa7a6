/** English. */
import type { Catalogue } from './catalogue';

export const en: Catalogue = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  isDraft: true,
  language: 'Language',

  welcome: 'What matters to you?',
  howTo: 'You get dots. Give your dots to the topics that matter to you.',
  secrecy: 'We store your dots. We do not store your name.',
  start: 'Start',
  trial: 'This is a practice round. The dots do not count.',

  groupQuestion: 'Which group do you belong to?',
  groups: {
    residents: 'Residents',
    local: 'People active in the neighbourhood',
    administration: 'City administration',
    politics: 'Politics',
    providers: 'Service providers and welfare associations',
  },

  codeQuestion: 'What number is on your voting card?',
  codeHint: 'The number has 8 digits.',
  codeLabel: 'Number',
  codeUnknown: 'We do not know this number. Please look at your card again.',
  codeAgain: 'Have you already given dots with this card? Then only the new dots count.',

  next: 'Next',
  back: 'Back',
  startOver: 'Start over',

  question: 'What matters most to you?',
  have: { one: 'You have 1 dot.', other: 'You have {n} dots.' },
  left: { one: '1 dot left.', other: '{n} dots left.' },
  noneLeft: 'You have given all your dots.',
  perItem: {
    one: 'You can give each topic at most 1 dot.',
    other: 'You can give each topic at most {n} dots.',
  },
  more: 'One more dot: {item}',
  fewer: 'One fewer dot: {item}',
  given: { one: '1 dot', other: '{n} dots' },
  noMoreDots: 'You have no dots left. Take away another dot first.',
  itemFull: 'This topic cannot get more dots.',
  itemEmpty: 'This topic has no dots.',
  undo: 'Undo the last step',
  undone: 'The last step has been undone.',
  emptyBallot: 'You have not given any dots yet.',

  reviewTitle: 'Is this right?',
  reviewText: 'These are your dots. Once you have handed them in, you cannot change them here.',
  unused: {
    one: 'You still have 1 dot. That is fine.',
    other: 'You still have {n} dots. That is fine.',
  },
  change: 'Change',
  send: 'Hand in dots',
  sending: 'We are storing your dots…',

  thanks: 'Thank you!',
  stored: 'Your dots are stored.',
  trialStored: 'That was the practice round. Your dots do not count.',
  handOver: 'Please pass the tablet on.',
  nextPerson: 'Next person',

  idleTitle: 'Are you still there?',
  idleText: {
    one: 'In 1 second we will delete your dots. Then the next person can start.',
    other: 'In {n} seconds we will delete your dots. Then the next person can start.',
  },
  idleGoOn: 'Yes, I want to go on',

  failed: 'Your dots are not stored yet. Please get help. Your dots are still here.',
  tryAgain: 'Try again',
  refused: 'We cannot count your dots. Please get help.',
  closed: 'The vote is over.',
  paused: 'This tablet is paused. Please ask the team.',
};
