/** The words of the ballot page in one language: what a catalogue file holds. */

/** A sentence in every form a language has for numbers; `{n}` stands for the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Names of the groups a round has at first. Other groups are shown as the facilitator wrote them. */
export interface GroupNames {
  residents: string;
  local: string;
  administration: string;
  politics: string;
  providers: string;
}

/** `{item}` stands for the title of what can be given dots. */
export interface Catalogue {
  /** BCP 47. */
  code: string;
  /** What the language calls itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** Whether nobody has proofread it yet: facilitators see it, voters do not. */
  isDraft: boolean;
  language: string;

  /** Before the ballot. */
  welcome: string;
  howTo: string;
  /** What is kept and what is not. */
  secrecy: string;
  start: string;
  trial: string;

  groupQuestion: string;
  groups: GroupNames;

  codeQuestion: string;
  codeHint: string;
  codeLabel: string;
  codeUnknown: string;
  codeAgain: string;

  next: string;
  back: string;
  startOver: string;

  question: string;
  have: Plural;
  left: Plural;
  noneLeft: string;
  perItem: Plural;
  more: string;
  fewer: string;
  given: Plural;
  noMoreDots: string;
  itemFull: string;
  itemEmpty: string;
  undo: string;
  undone: string;
  emptyBallot: string;

  reviewTitle: string;
  reviewText: string;
  unused: Plural;
  change: string;
  send: string;
  sending: string;

  thanks: string;
  stored: string;
  trialStored: string;
  handOver: string;
  nextPerson: string;

  idleTitle: string;
  idleText: Plural;
  idleGoOn: string;

  failed: string;
  tryAgain: string;
  refused: string;
  closed: string;
  paused: string;
}
