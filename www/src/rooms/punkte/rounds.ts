/** Rounds as the room makes and names them. */
import type { Need, Round, RoundFields, RoundItem } from 'veedelwerk';
import { defaultGroups } from '../../locales/de/konferenz';
import { punkte } from '../../locales/de/punkte';

/** What dots can be given to: what is pursued and stands for itself. */
export function votable(needs: readonly Need[]): Need[] {
  return needs.filter(({ state, mergedInto }) => state !== 'notPursued' && mergedInto === undefined);
}

/** A need as a line of the ballot. */
export function itemOf({ id, title }: Need): RoundItem {
  return { need: id, title, plain: '', texts: {} };
}

/** A new round with all needs; groups and texts are those of the round before. */
export function newRound(needs: readonly Need[], rounds: readonly Round[], isTrial: boolean): RoundFields {
  const texts = new Map(rounds.flatMap(({ items }) => items).map((item) => [item.need, item]));
  const before = rounds.at(-1);
  const usual = rounds.filter(({ trial, secondOf }) => !trial && secondOf === undefined).length;
  return {
    title: isTrial ? punkte.trialTitle : punkte.newTitle(usual + 1),
    items: votable(needs).map((need) => {
      const { plain = '', texts: others = {} } = texts.get(need.id) ?? {};
      return { ...itemOf(need), plain, texts: others };
    }),
    groups: before ? [...before.groups] : [...defaultGroups],
    trial: isTrial,
  };
}

/** A second round among chosen needs, with the rules of the first. */
export function secondRound(round: Round, needs: readonly Need[], chosen: readonly string[]): RoundFields {
  const { title, items, dots, perItem, groups, live, codes, trial, capMerged } = round;
  const own = new Map(items.map((item) => [item.need, item]));
  return {
    title: punkte.secondTitle(title),
    items: needs.filter(({ id }) => chosen.includes(id)).map((need) => own.get(need.id) ?? itemOf(need)),
    dots,
    perItem: perItem ?? null,
    groups: [...groups],
    live,
    codes: [...codes],
    trial,
    capMerged,
    secondOf: round.id,
  };
}

/** The title of a need on the ballot of a round, else its own. */
export function titlesIn(round: Round, needs: readonly Need[]): (need: string) => string {
  const titles = new Map([
    ...needs.map(({ id, title }) => [id, title] as const),
    ...round.items.map(({ need, title }) => [need, title] as const),
  ]);
  return (need) => titles.get(need) ?? need;
}
