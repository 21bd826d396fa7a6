/** What the page and the import worker say to each other. Files and arrays cross by reference, never as JSON. */
import type {
  AreaMembers,
  DossierPart,
  GeometrySourceChoices,
  ImportedCity,
  JoinChoices,
  JoinReport,
  NamedArea,
  Problem,
  ReadAreas,
  ReadNeeds,
  ReadOffers,
  Source,
  TableChoices,
  UnpackedDossier,
} from 'veedelwerk/import';
import type { AnyProblem } from '../locales/de/problems';
import type { FlatGeometry } from '../state/city';

/** Everything that changes the import; answered with nothing once it is done. */
export type Change =
  | { readonly do: 'addFile'; readonly file: File }
  | { readonly do: 'removeSource'; readonly id: number }
  | { readonly do: 'chooseTable'; readonly id: number; readonly choices: TableChoices }
  | { readonly do: 'chooseGeometry'; readonly id: number; readonly choices: GeometrySourceChoices }
  | { readonly do: 'chooseJoin'; readonly choices: JoinChoices }
  | { readonly do: 'setNeeded'; readonly columns: readonly string[] };

/** Everything the page can ask for. */
export type Command =
  | Change
  | { readonly do: 'applyRecipe'; readonly json: string }
  | { readonly do: 'understand' }
  | { readonly do: 'recipe' }
  | { readonly do: 'finish' }
  | { readonly do: 'packDossier'; readonly dossier: DossierToPack }
  | { readonly do: 'unpackDossier'; readonly file: File }
  | { readonly do: 'readOffers'; readonly file: File; readonly city: PlacesOfCity }
  | { readonly do: 'readAreas'; readonly file: File; readonly city: PlacesOfCity }
  | { readonly do: 'areasCsv'; readonly areas: readonly AreaMembers[] }
  | { readonly do: 'areasGeoJson'; readonly areas: readonly AreaMembers[]; readonly city: PlacesOfCity }
  | {
      readonly do: 'readNeeds';
      readonly file: File;
      readonly areas: readonly NamedArea[];
      readonly keys: readonly string[];
    }
  | { readonly do: 'workbook'; readonly sheet: string; readonly rows: readonly string[][] };

/** What a dossier file is made of. */
export interface DossierToPack {
  /** Its events, one JSON object a line. */
  readonly lines: Uint8Array;
  /** Everything they name by a hash. */
  readonly parts: readonly DossierPart[];
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

/** The city in which offers or areas are to be found. */
export interface PlacesOfCity {
  readonly keys: readonly string[];
  /** In the order of the keys. */
  readonly geometry: FlatGeometry;
}

/** Everything that was understood so far. */
export interface Understanding {
  readonly sources: readonly Source[];
  readonly join: JoinReport;
}

/** What each command is answered with. */
export interface Answers {
  addFile: undefined;
  removeSource: undefined;
  chooseTable: undefined;
  chooseGeometry: undefined;
  chooseJoin: undefined;
  setNeeded: undefined;
  applyRecipe: readonly Problem[];
  understand: Understanding;
  recipe: string;
  finish: ImportedCity;
  packDossier: Uint8Array<ArrayBuffer>;
  unpackDossier: UnpackedDossier;
  readOffers: ReadOffers;
  readAreas: ReadAreas;
  areasCsv: string;
  areasGeoJson: string;
  readNeeds: ReadNeeds;
  workbook: Uint8Array<ArrayBuffer>;
}

/** A command with the number its answer will carry. */
export interface Request {
  readonly number: number;
  readonly command: Command;
}

/** What the worker sends back. */
export type Response =
  | { readonly kind: 'progress'; readonly number: number; readonly share: number; readonly step: string }
  | { readonly kind: 'done'; readonly number: number; readonly answer: Answers[Command['do']] }
  | { readonly kind: 'refused'; readonly number: number; readonly problem: AnyProblem };
