import type { AreaStatistics } from '../../engine/engine';
import { whole } from './numbers';
import { counted, quoted } from './words';

const MOVES_MAP = 'Zwei Finger oder die Leertaste verschieben die Karte.';

/** Words of the map on which areas are drawn. */
export const areaMapWords = {
  region: 'Karte der Gebiete und Indexklassen',
  keys: 'Pfeiltasten verschieben die Karte, Plus und Minus vergrößern und verkleinern. Umschalt und Pfeiltaste wählt den nächsten Teilraum in dieser Richtung, Eingabe nimmt ihn in das Gebiet auf, das Sie zeichnen, oder wieder heraus. Escape bricht einen Strich ab und hebt die Auswahl auf. Dasselbe geht mit der Liste der Teilräume.',
  tools: 'Werkzeug',
  tool: {
    select: 'Auswählen, verschieben',
    brush: 'Pinsel',
    eraser: 'Radierer',
    lasso: 'Lasso',
  },
  hint: {
    select: 'Klicken wählt einen Teilraum, Ziehen verschiebt die Karte.',
    brush: `Klicken oder Ziehen nimmt Teilräume auf. ${MOVES_MAP}`,
    eraser: `Klicken oder Ziehen nimmt Teilräume heraus. ${MOVES_MAP}`,
    lasso: `Alle Teilräume, deren Mitte Sie umfahren, kommen dazu. ${MOVES_MAP}`,
  },
  drawing: 'Sie zeichnen:',
  figures: ({ teilraeume, inhabitants, districts, protected: isProtected }: AreaStatistics): string =>
    [
      counted(teilraeume, 'Teilraum', 'Teilräume'),
      inhabitants === undefined
        ? `Einwohnerzahl ${isProtected ? 'geschützt' : 'unbekannt'}`
        : `${whole(inhabitants)} Einwohner*innen`,
      ...(districts.length > 0 ? [counted(districts.length, 'Stadtbezirk', 'Stadtbezirke')] : []),
    ].join(' · '),
  noArea: 'Legen Sie zuerst ein Gebiet an, oder wählen Sie eines aus der Liste.',
  inArea: (name: string) => `Gebiet ${quoted(name)}`,
  outside: 'in keinem Gebiet',
};

/** What became of a stroke, in words. */
export const strokeWords = {
  noArea: areaMapWords.noArea,
  areaLocked: (name: string) =>
    `Die Grenzen von ${quoted(name)} sind gesperrt. Entsperren Sie das Gebiet in der Liste, um es zu ändern.`,
  readOnly: 'Dieses Fenster liest nur mit. Gezeichnet wird im anderen Fenster.',
  cancelled: 'Strich abgebrochen, nichts wurde geändert.',
  /**
   * @param area name of the area; nothing where they were taken out
   * @param locked Teilräume that stay because their area is locked
   */
  moved: (moved: number, area: string | undefined, locked: number): string => {
    const kept =
      locked === 0
        ? ''
        : ` ${counted(locked, 'Teilraum bleibt', 'Teilräume bleiben')}, wo ${locked === 1 ? 'er ist: Sein' : 'sie sind: Ihr'} Gebiet ist gesperrt.`;
    if (moved === 0) return kept === '' ? 'Nichts geändert.' : `Nichts geändert.${kept}`;
    const teilraeume = counted(moved, 'Teilraum', 'Teilräume');
    const done =
      area === undefined ? `${teilraeume} herausgenommen.` : `${teilraeume} in ${quoted(area)} aufgenommen.`;
    return done + kept;
  },
};
