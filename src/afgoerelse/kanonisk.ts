/**
 * Canonical JSON (RFC 8785, kanonisk): one text for one value, whatever order its fields came in. The RFC writes
 * numbers and texts as JavaScript does, so that what is left is the order of the fields; the tests hold this against a
 * library of the RFC that takes three times as long.
 */
export type Json = null | boolean | number | string | readonly Json[] | Jsonobjekt;
export type Jsonobjekt = { readonly [felt: string]: Json };

/**
 * Deeper than any input or certificate; what lies deeper has no canonical form here, so that no nesting exhausts the
 * stack.
 */
const DYBEST = 64;

/**
 * A surrogate without its other half, as JavaScript escapes it; a backslash that stands for itself is written as two.
 */
const ENLIG_SURROGAT = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

/**
 * The same value with its fields in canonical order. An exact number beyond JSON's own becomes text, and an absent
 * field is left out.
 *
 * @throws RangeError for what JSON cannot say: a function, a number that is not finite, nesting without end
 */
export function ordnet(vaerdi: unknown, dybde = 0): Json {
  switch (typeof vaerdi) {
    case "string":
    case "boolean":
      return vaerdi;
    case "number":
      if (!Number.isFinite(vaerdi)) throw new RangeError("JSON has no such number");
      return vaerdi;
    case "bigint":
      return String(vaerdi);
    case "object":
      if (vaerdi === null) return null;
      if (dybde >= DYBEST) throw new RangeError("nested too deep");
      return Array.isArray(vaerdi)
        ? vaerdi.map((element) => ordnet(element, dybde + 1))
        : ordnedeFelter(vaerdi, dybde + 1);
    default:
      throw new RangeError("no JSON value");
  }
}

/**
 * The same of an object.
 *
 * @param isteder what stands in the place of a field; undefined leaves it out
 */
export function ordnedeFelter(
  objekt: object,
  dybde = 0,
  isteder: (navn: string, vaerdi: unknown) => unknown = DETS_EGET,
): Jsonobjekt {
  const ordnede: Record<string, Json> = {};
  for (const navn of sorteret(Object.keys(objekt))) {
    // As a field of an object this name would be its prototype, and lost.
    if (navn === "__proto__") throw new RangeError("no field has this name");
    const vaerdi = isteder(navn, Reflect.get(objekt, navn));
    if (vaerdi !== undefined) ordnede[navn] = ordnet(vaerdi, dybde);
  }
  return ordnede;
}

const DETS_EGET = (_: string, vaerdi: unknown): unknown => vaerdi;

/** The objects at hand have few fields, and most stand in order already: those are put in place one by one. */
const FAA_FELTER = 24;

function sorteret(navne: string[]): readonly string[] {
  if (navne.length > FAA_FELTER) return navne.sort();
  for (let i = 1; i < navne.length; i++) {
    const dette = navne[i] ?? "";
    let plads = i - 1;
    while (plads >= 0 && (navne[plads] ?? "") > dette) {
      navne[plads + 1] = navne[plads] ?? "";
      plads--;
    }
    navne[plads + 1] = dette;
  }
  return navne;
}

/**
 * The canonical text of an ordered value.
 *
 * @throws RangeError for a text that is no Unicode: a surrogate without its other half
 */
export function skrevet(ordnetVaerdi: Json): string {
  const tekst = JSON.stringify(ordnetVaerdi);
  if (tekst.includes("\\ud") && ENLIG_SURROGAT.test(tekst)) throw new RangeError("a text is not well-formed Unicode");
  return tekst;
}

export interface Kanonisk {
  /** In canonical order. */
  readonly vaerdi: Json;
  readonly tekst: string;
}

/** Anything at all in canonical form; null where it has none. */
export function kanonisk(vaerdi: unknown): Kanonisk | null {
  try {
    const dens = ordnet(vaerdi);
    return { vaerdi: dens, tekst: skrevet(dens) };
  } catch (fejl) {
    if (fejl instanceof RangeError) return null;
    throw fejl;
  }
}
