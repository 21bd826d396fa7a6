import type { NeedFields } from '../../../engine/engine';
import { figure, flag, listOf, optional, orNull, recordOf, text, type Shape } from '../../../storage/shape';

const TEXTS = listOf(text);
const ANSWER = optional(orNull(flag));
const WORDS = optional(text);

/** The shape of every field that can be typed. */
export const NEED_SHAPES: Readonly<Record<keyof Required<NeedFields>, Shape>> = {
  title: text,
  description: text,
  origin: orNull(text),
  areas: TEXTS,
  teilraeume: TEXTS,
  lebenslagen: TEXTS,
  fields: TEXTS,
  targetGroups: TEXTS,
  goals: TEXTS,
  indicators: listOf(recordOf({ name: text, unit: text, period: text, actual: text, target: text })),
  constraints: text,
  dissent: text,
  links: listOf(recordOf({ title: text, url: text })),
  urgency: orNull(figure),
  goalRelation: orNull(figure),
  gap: orNull(figure),
  theme: recordOf({
    assessment: WORDS,
    body: WORDS,
    shortTerm: ANSWER,
    conferenceDate: WORDS,
    conferenceIsTheme: ANSWER,
    conferenceReason: WORDS,
    pursued: ANSWER,
    pursuedReason: WORDS,
    informed: WORDS,
  }),
};
