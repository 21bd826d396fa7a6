/** A round on the stage. */
import type { DossierState, Round } from 'veedelwerk';
import { send } from '../../stage/desk/choices';
import type { Content, RoundContent } from '../../stage/shown';
import { dossier } from '../../state/dossier.svelte';
import { boardOf, resultOf, type Around } from './pictures';
import { wall } from './wand/wall.svelte';

/** What the pictures need to know of the dossier and of the board at this device. */
function around(state: DossierState, round: Round): Around {
  const person = wall.perPerson && round.state === 'open' ? wall.personIn(round.id) : undefined;
  return { needs: state.needs, isModel: state.city?.isModel ?? false, person };
}

/** Shows the board of a round to the hall. */
export function showBoard(round: Round): void {
  const { state } = dossier;
  if (!state) return;
  send({ kind: 'board', board: boardOf(round, () => dossier.tally(round.id), around(state, round)) });
}

/** Shows the result of a closed round to the hall, of all or of one group. */
export function showResult(round: Round, group = ''): void {
  const { state } = dossier;
  const tally = dossier.tally(round.id);
  const result = state && tally && resultOf(round, tally, group, around(state, round));
  if (result) send({ kind: 'result', result });
}

/**
 * The same picture of a round as it is now; nothing where the round is not there any more. A result is taken off the
 * stage when its round is open again.
 */
export function followedRound(content: RoundContent, state: DossierState): Content | undefined {
  const shown = content.kind === 'board' ? content.board : content.result;
  const round = state.rounds.find(({ id }) => id === shown.round.id);
  if (!round) return undefined;
  const tally = () => dossier.tally(round.id);
  if (content.kind === 'result' && isVisible(round)) {
    const now = tally();
    const result = now && resultOf(round, now, content.result.group, around(state, round));
    if (result) return { kind: 'result', result };
  }
  return { kind: 'board', board: boardOf(round, tally, around(state, round)) };
}

/** Whether a round's dots may be shown. */
export function isVisible({ state, live }: Round): boolean {
  return state === 'closed' || (state === 'open' && live);
}
