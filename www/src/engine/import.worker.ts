/** Runs the engine's import off the main thread, so that reading a large file never stops the page. */
import init, {
  areasCsv,
  areasGeoJson,
  Import,
  packDossier,
  readAreas,
  readNeeds,
  readOffers,
  unpackDossier,
  workbook,
} from 'veedelwerk/import';
import binary from 'veedelwerk/import/veedelwerk_import_bg.wasm?url';
import { isProblem, type AnyProblem } from '../locales/de/problems';
import type { Answers, Change, PlacesOfCity, Command, Request, Response } from './import-protocol';
import { Refused } from './refused';
import { arraysOf } from './transfer';

type Report = (share: number, step: string) => void;
type Answer = Answers[Command['do']];

/** Above this a file is refused before a single byte of it is read; the engine has the same limit. */
const MOST_BYTES = 200_000_000;

const session: Promise<Import> = init({ module_or_path: binary }).then(() => new Import());

async function addFile(importing: Import, file: File, report: Report): Promise<void> {
  report(0, 'open');
  importing.addFile(file.name, await tableOf(file), report);
}

async function unpack(file: File): Promise<Answers['unpackDossier']> {
  if (file.size > MOST_BYTES) {
    throw new Refused({ name: 'dossier_too_large', file: file.name, limit: String(MOST_BYTES) });
  }
  const bytes = await bytesOf(file);
  try {
    const unpacked = unpackDossier(bytes);
    return { ...unpacked, problems: unpacked.problems.map((problem) => ({ file: file.name, ...problem })) };
  } catch (thrown) {
    throw isProblem(thrown) ? new Refused({ file: file.name, ...thrown }) : thrown;
  }
}

/** What reads a file for a city. */
type CityReader<Read> = (name: string, bytes: Uint8Array, ...city: FlatCity) => Read;
type FlatCity = [string[], Float64Array, Uint32Array, Uint32Array, Uint32Array];

function flat({ keys, geometry }: PlacesOfCity): FlatCity {
  const { coordinates, ringEnds, polygonEnds, teilraumEnds } = geometry;
  return [[...keys], coordinates, ringEnds, polygonEnds, teilraumEnds];
}

async function inCity<Read>(read: CityReader<Read>, file: File, city: PlacesOfCity): Promise<Read> {
  return read(file.name, await tableOf(file), ...flat(city));
}

async function tableOf(file: File): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) {
    throw new Refused({ name: 'file_too_large', file: file.name, limit: '200 MB' });
  }
  return bytesOf(file);
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new Refused({ name: 'file_not_readable', file: file.name });
  }
}

async function answer(importing: Import, command: Command, report: Report): Promise<Answer> {
  switch (command.do) {
    case 'applyRecipe':
      return importing.applyRecipe(command.json);
    case 'understand':
      return { sources: importing.sources(), join: importing.join() };
    case 'recipe':
      return importing.recipe();
    case 'finish':
      return importing.finish();
    case 'packDossier': {
      const { lines, parts, title, savedAt } = command.dossier;
      return packDossier(lines, parts, title, savedAt) as Answers['packDossier'];
    }
    case 'unpackDossier':
      return unpack(command.file);
    case 'readOffers':
      return inCity(readOffers, command.file, command.city);
    case 'readAreas':
      return inCity(readAreas, command.file, command.city);
    case 'areasCsv':
      return areasCsv([...command.areas]);
    case 'areasGeoJson':
      return areasGeoJson([...command.areas], ...flat(command.city));
    case 'readNeeds':
      return readNeeds(command.file.name, await tableOf(command.file), [...command.areas], [...command.keys]);
    case 'workbook':
      return workbook(command.sheet, [...command.rows]) as Answers['workbook'];
    default:
      await change(importing, command, report);
      return undefined;
  }
}

async function change(importing: Import, command: Change, report: Report): Promise<void> {
  switch (command.do) {
    case 'addFile':
      await addFile(importing, command.file, report);
      break;
    case 'removeSource':
      importing.removeSource(command.id);
      break;
    case 'chooseTable':
      importing.chooseTable(command.id, command.choices);
      break;
    case 'chooseGeometry':
      importing.chooseGeometry(command.id, command.choices);
      break;
    case 'chooseJoin':
      importing.chooseJoin(command.choices);
      break;
    case 'setNeeded':
      importing.setNeeded([...command.columns]);
      break;
  }
}

function post(response: Response, transfer: Transferable[] = []): void {
  self.postMessage(response, { transfer });
}

async function handle({ number, command }: Request): Promise<void> {
  const report: Report = (share, step) => post({ kind: 'progress', number, share, step });
  try {
    const result = await answer(await session, command, report);
    post({ kind: 'done', number, answer: result }, arraysOf(result));
  } catch (thrown) {
    post({ kind: 'refused', number, problem: problemIn(thrown, command) });
  }
}

function problemIn(thrown: unknown, command: Command): AnyProblem {
  if (thrown instanceof Refused) {
    return thrown.problem;
  }
  // Anything without a name of its own is a fault of the engine: the page starts a fresh worker then.
  if (isProblem(thrown)) {
    return thrown;
  }
  const ofDossier = command.do === 'packDossier' || command.do === 'unpackDossier';
  return { name: ofDossier ? 'dossier_file_crashed' : 'import_crashed' };
}

// One after the other: the engine's import is a single object that must not be entered twice.
let queue: Promise<void> = Promise.resolve();
self.addEventListener('message', (event: MessageEvent<Request>) => {
  queue = queue.then(() => handle(event.data));
});
