/** The parts events name by hash, as rooms use them: cities, methods and offers. */
import type { ImportedCity } from 'veedelwerk/import';
import {
  builtinMethods,
  Method,
  problemOf,
  type CityReference,
  type MethodInfo,
  type Offer,
  type Opening,
  type Rules,
  type Variant,
} from '../engine/engine';
import { Refused } from '../engine/refused';
import { loadedCity } from './loadedCity';
import { storedPart, type Part } from '../storage/parts';
import { periodsOf, type LoadedCity } from './city';
import { modelRiver } from './modelFiles';

/** Parts that were used last stay in memory: what was just imported need not be read back. */
const MOST_RECENT = 12;

const recent = new Map<string, Part>();
let keepsAll = false;

/** Keeps parts at hand. */
export function rememberParts(parts: readonly Part[]): void {
  for (const part of parts) {
    recent.delete(part.hash);
    recent.set(part.hash, part);
  }
  for (const hash of recent.keys()) {
    if (keepsAll || recent.size <= MOST_RECENT) break;
    recent.delete(hash);
  }
}

/** From now on every part stays in memory: the browser stores nothing. */
export function keepAllParts(): void {
  keepsAll = true;
}

/** All parts at hand. */
export function partsAtHand(): Part[] {
  return [...recent.values()];
}

/** Those of the named parts that are there. */
export async function partsNamed(hashes: readonly string[]): Promise<Part[]> {
  const found = await Promise.all(hashes.map(async (hash) => recent.get(hash) ?? (await storedPart(hash))));
  return found.filter((part) => part !== undefined);
}

async function partOf(hash: string): Promise<Part> {
  const part = await partIfThere(hash);
  if (!part) throw new Refused({ name: 'part_missing', value: hash });
  return part;
}

async function partIfThere(hash: string): Promise<Part | undefined> {
  const part = recent.get(hash) ?? (await storedPart(hash));
  if (part) rememberParts([part]);
  return part;
}

/**
 * The city an event refers to; without its map where that is missing.
 *
 * @throws Refused `part_missing`
 */
export async function loadCity(reference: CityReference): Promise<LoadedCity> {
  const [table, geometry, river] = await Promise.all([
    partOf(reference.table),
    reference.geometry === undefined ? undefined : partIfThere(reference.geometry),
    reference.isModel ? modelRiver() : undefined,
  ]);
  if (table.kind !== 'table' || (geometry && geometry.kind !== 'geometry')) {
    throw new Refused({ name: 'part_missing', value: reference.table });
  }
  const { title, source, isModel } = reference;
  const city = loadedCity({ ...table.content, geometry: geometry?.content }, { title, source, isModel });
  const isMapMissing = reference.geometry !== undefined && geometry === undefined;
  return { ...city, ...(river && { river }), ...(isMapMissing && { isMapMissing }) };
}

const methods = new Map<string, Method>();

/**
 * The method of that hash. It is shared: whoever uses it must not free it.
 *
 * @throws Refused `part_missing`
 */
export async function loadMethod(hash: string): Promise<Method> {
  const known = methods.get(hash) ?? builtinOf(hash);
  if (known) return known;
  const part = await partOf(hash);
  if (part.kind !== 'method') throw new Refused({ name: 'part_missing', value: hash });
  const method = Method.parse(part.content);
  methods.set(hash, method);
  return method;
}

/**
 * The offers of that hash.
 *
 * @throws Refused `part_missing`
 */
export async function loadOffers(hash: string): Promise<readonly Offer[]> {
  const part = await partOf(hash);
  if (part.kind !== 'offers') throw new Refused({ name: 'part_missing', value: hash });
  return part.content;
}

let builtins: Map<string, Method> | undefined;

function builtinOf(hash: string): Method | undefined {
  builtins ??= new Map(
    builtinMethods().map(({ id }) => {
      const method = Method.builtin(id);
      return [method.hash(), method];
    }),
  );
  return builtins.get(hash);
}

/** Whether this is one of the methods that come with the engine. */
export function isBuiltin(hash: string): boolean {
  return builtinOf(hash) !== undefined;
}

/** The method of the engine that is the same, but perhaps for the parameters of the criteria. */
export function builtinTwin(method: Method): Method | undefined {
  const own = builtinOf(method.hash());
  if (own) return own;
  return [...(builtins?.values() ?? [])].find((builtin) => isSameButRules(builtin, method));
}

/** Whether two methods compute the same index into the same classes: they differ in the criteria's parameters only. */
export function isSameButRules(one: Method, other: Method): boolean {
  if (one.hash() === other.hash()) return true;
  if (one.info().id !== other.info().id) return false;
  const rules = other.rules();
  try {
    const [ofOne, ofOther] = [one, other].map((method) => hashWith(method, rules));
    return ofOne === ofOther;
  } catch (thrown) {
    // The rules name classes that the one does not have: it is another method.
    problemOf(thrown);
    return false;
  }
}

function hashWith(method: Method, rules: Rules): string {
  const changed = method.withRules(rules);
  const hash = changed.hash();
  changed.free();
  return hash;
}

/** Methods without some Teilräume that were used last: desk, comparison and stage ask for the same few. */
const reduced = new Map<string, Method>();
const MOST_REDUCED = 8;

/**
 * A variant's method without the Teilräume it takes out. The weights are still the method's own: `variantWeights`
 * has the variant's. It is shared: whoever uses it must not free it.
 *
 * @throws Refused `part_missing`
 */
export async function variantMethod(variant: Variant): Promise<Method> {
  const method = await loadMethod(variant.method);
  const keys = Object.keys(variant.excluded).sort();
  if (keys.length === 0) return method;
  const key = JSON.stringify([variant.method, ...keys]);
  const known = reduced.get(key) ?? method.withExcluded(keys);
  reduced.delete(key);
  reduced.set(key, known);
  const [oldest] = reduced.keys();
  if (oldest !== undefined && reduced.size > MOST_REDUCED) reduced.delete(oldest);
  return known;
}

/** A variant's weights in the order of the method's indicators; nothing where they are the method's own. */
export function variantWeights(variant: Variant, info: MethodInfo): Float64Array<ArrayBuffer> | undefined {
  const { weights } = variant;
  return weights && Float64Array.from(info.indicators, ({ id }) => weights[id] ?? 0);
}

/** What an event stores of a method. */
export function methodPart(method: Method): Part {
  return { kind: 'method', hash: method.hash(), content: method.toJson() };
}

/** An imported city with a name and where its figures come from. */
export interface NamedCity {
  readonly imported: ImportedCity;
  readonly title: string;
  readonly source: string;
  readonly isModel: boolean;
}

/** The event's words and the parts for opening a city at its latest period. */
export function openingOf(
  { imported, ...about }: NamedCity,
  method: Method,
): { opening: Opening; parts: Part[] } {
  const { keys, names, districts, columns, tableHash, geometry, geometryHash } = imported;
  const table: Part = { kind: 'table', hash: tableHash, content: { keys, names, districts, columns } };
  const shapes: Part[] =
    geometry && geometryHash !== undefined
      ? [{ kind: 'geometry', hash: geometryHash, content: geometry }]
      : [];
  return {
    opening: {
      city: { table: tableHash, ...(shapes[0] && { geometry: shapes[0].hash }), ...about },
      method: method.hash(),
      methodTitle: method.info().title,
      period: periodsOf({ columns }).at(-1) ?? '',
    },
    parts: [table, ...shapes, methodPart(method)],
  };
}
