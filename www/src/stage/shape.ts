/** The shape of what a stage was told, as it is stored. */
import { COMPARISON_MODES } from '../comparison/compared';
import { PRIORITY_CRITERIA } from '../state/ranking';
import {
  byKey,
  figure,
  flag,
  isRecord,
  listOf,
  oneOf,
  optional,
  recordOf,
  text,
  type Shape,
} from '../storage/shape';
import type { Content } from './shown';

const VIEW = recordOf({
  city: recordOf({ table: text, geometry: optional(text), title: text, source: text, isModel: flag }),
  variant: recordOf({
    method: text,
    methodTitle: text,
    weights: optional(byKey(figure)),
    excluded: byKey(text),
    period: text,
  }),
  areas: optional(
    recordOf({ areas: listOf(recordOf({ id: text, name: text, colour: figure })), members: byKey(text) }),
  ),
  label: text,
});

const CAMERA = optional(
  recordOf({ centre: (value) => listOf(figure)(value) && (value as unknown[]).length === 2, reach: figure }),
);

const RANKING = recordOf({
  needs: listOf(
    recordOf({
      rank: figure,
      isTied: flag,
      title: text,
      score: figure,
      contributions: listOf(recordOf({ criterion: oneOf(PRIORITY_CRITERIA), points: figure })),
    }),
  ),
  ranked: figure,
  weights: listOf(recordOf({ criterion: oneOf(PRIORITY_CRITERIA), perCent: figure })),
  isModel: flag,
});

const ROUND = recordOf({ id: text, title: text, isTrial: flag, isModel: flag });

const BOARD = recordOf({
  round: ROUND,
  isClosed: flag,
  items: listOf(recordOf({ title: text, dots: optional(figure), countsAt: optional(figure) })),
  dots: figure,
  perItem: optional(figure),
  ballots: figure,
  left: optional(figure),
});

const RESULT = recordOf({
  round: ROUND,
  group: text,
  voters: figure,
  dots: figure,
  bars: listOf(recordOf({ rank: figure, title: text, dots: figure, share: figure, isTied: flag })),
});

const CONTENTS: Readonly<Record<Content['kind'], Shape>> = {
  map: recordOf({ view: VIEW, live: flag, camera: CAMERA }),
  comparison: recordOf({
    from: VIEW,
    to: VIEW,
    mode: oneOf(COMPARISON_MODES),
    swipe: figure,
    camera: CAMERA,
  }),
  ranking: recordOf({ view: VIEW, live: flag, count: figure }),
  distribution: recordOf({ view: VIEW, live: flag }),
  priority: recordOf({ ranking: RANKING }),
  board: recordOf({ board: BOARD }),
  result: recordOf({ result: RESULT }),
  text: recordOf({ text }),
};

const KINDS = new Map<unknown, Shape>(Object.entries(CONTENTS));

const SHOW = recordOf({
  content: (value) => isRecord(value) && (KINDS.get(value.kind)?.(value) ?? false),
  title: optional(text),
  source: optional(text),
});

/** Version 1 of what a stage is told. */
export const STAGE_STATE = recordOf({
  version: (value) => value === 1,
  chosen: optional(SHOW),
  frozen: optional(recordOf({ show: optional(SHOW) })),
  blank: flag,
  theme: oneOf(['light', 'dark']),
});
