/** Sorts what was dropped: a recipe, a method, and the files with data in the order in which they are best read. */

/** What a drop or a file dialog brought. */
export interface Incoming {
  /** Tables, geometry, archives; parts of a Shapefile side by side, its shapes last. */
  readonly data: readonly File[];
  /** Text of an import recipe. */
  readonly recipe: string | undefined;
  /** Text of a method file. */
  readonly method: { readonly name: string; readonly json: string } | undefined;
}

/** Recipes and methods are small; anything larger is data. */
const MOST_BYTES_OF_SETTINGS = 1_000_000;

/** Parts of a Shapefile before its shapes: so it is complete, and read once, when the shapes arrive. */
const SHAPEFILE_PARTS = ['prj', 'cpg', 'shx', 'dbf', 'shp'];

/** Belong to a Shapefile but say nothing about shapes or keys. */
const NEEDLESS = ['qpj', 'qmd', 'sbn', 'sbx', 'xml', 'qix', 'lock'];

function ending(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function stem(name: string): string {
  return name.replace(/\.[^.]+$/, '').toLowerCase();
}

/** The `format` member of a JSON file, where there is one. */
async function formatOf(file: File): Promise<{ format: string; json: string } | undefined> {
  if (ending(file.name) !== 'json' || file.size > MOST_BYTES_OF_SETTINGS) {
    return undefined;
  }
  const json = await file.text();
  const format = /"format"\s*:\s*"([^"]+)"/.exec(json)?.[1];
  return format === undefined ? undefined : { format, json };
}

/** Parts of a Shapefile side by side, tables before geometry, otherwise by name: the same drop reads the same way. */
export function inReadingOrder(files: readonly File[]): File[] {
  const partOf = (file: File): number => SHAPEFILE_PARTS.indexOf(ending(file.name));
  return files
    .filter((file) => !NEEDLESS.includes(ending(file.name)))
    .sort(
      (a, b) =>
        Number(partOf(a) >= 0) - Number(partOf(b) >= 0) ||
        stem(a.name).localeCompare(stem(b.name), 'de') ||
        partOf(a) - partOf(b) ||
        a.name.localeCompare(b.name, 'de'),
    );
}

/** Sorts the files of one drop. Of several recipes or methods the last one counts. */
export async function sortIncoming(files: readonly File[]): Promise<Incoming> {
  const data: File[] = [];
  let recipe: string | undefined;
  let method: Incoming['method'];
  for (const file of files) {
    const settings = await formatOf(file);
    if (settings?.format.startsWith('veedelwerk-method/')) {
      method = { name: file.name, json: settings.json };
    } else if (settings?.format.startsWith('veedelwerk-')) {
      recipe = settings.json;
    } else {
      data.push(file);
    }
  }
  return { data: inReadingOrder(data), recipe, method };
}
