/**
 * The binding part of an answer, with its unordered lists in one order, so that two programs' answers can be compared.
 */
type Objekt = Readonly<Record<string, unknown>>;

const FELTER: Readonly<Record<string, readonly string[]>> = {
  vurder: ["udfald", "kriterier", "mangler", "fortolkninger"],
  ranger: ["liste", "foerste", "uoplysteForan", "mangler", "fortolkninger"],
  maaAnvises: ["udfald", "grund", "kraeverVurdering", "forbud", "mangler", "fortolkninger"],
};

export function bindende(op: string, resultat: object): Objekt {
  const felter = new Map<string, unknown>(Object.entries(resultat));
  const udvalg = Object.fromEntries((FELTER[op] ?? []).map((felt) => [felt, ordnet(felt, felter.get(felt))]));
  return felter.has("forbehold") ? { ...udvalg, forbehold: koder(felter.get("forbehold")) } : udvalg;
}

/** Only what the protocol names of each entry, and in order unless the order counts. */
function ordnet(felt: string, vaerdi: unknown): unknown {
  if (felt === "kriterier")
    return liste(vaerdi).map((et) => ({
      id: et["id"],
      udfald: et["udfald"],
      personer: saet(liste(et["personer"]).map(personudfald)),
    }));
  if (felt === "liste") return liste(vaerdi).map((et) => ({ husstand: et["husstand"], udfald: et["udfald"] }));
  return felt === "mangler" || felt === "uoplysteForan" || felt === "forbud"
    ? saet(Array.isArray(vaerdi) ? vaerdi : [])
    : vaerdi;
}

function personudfald(en: Objekt): Objekt {
  return { person: en["person"], udfald: en["udfald"] };
}

function koder(forbehold: unknown): readonly unknown[] {
  return [...new Set(liste(forbehold).map((et) => et["kode"]))].sort();
}

function saet(elementer: readonly unknown[]): readonly string[] {
  return elementer.map((et) => JSON.stringify(et)).sort();
}

function liste(vaerdi: unknown): readonly Objekt[] {
  return Array.isArray(vaerdi) ? vaerdi : [];
}
