/**
 * The part of an answer that two programs must agree on, in a form that compares as the protocol says: lists without an
 * order as sorted texts, caveats and faults by their codes, faults by their paths too.
 */
type Objekt = Readonly<Record<string, unknown>>;

const PLACERING = ["udfald", "trappe", "trin", "via", "skaerpede", "skaerpedeUoplyste", "behov", "anvisningsinterval"];
const FELTER: Readonly<Record<string, readonly string[]>> = {
  udpeg: ["status", "betegnelse", "listedato", "grundlag", "lister", "kriterier", "kriterier61b", "alleneBeboertal"],
  placer: PLACERING,
  portefoelje: ["placeringer", "antal"],
  kvoter: ["anvisning", "fleksibel", "almindelig", "pladser", "loft"],
  nybyggeri: ["anvisning", "begraenset"],
  tildel: ["tildelinger", "optaelling", "naeste"],
  vurder: ["udfald", "kriterier"],
  ranger: ["liste", "foerste", "uoplysteForan"],
  maaAnvises: ["udfald", "grund", "kraeverVurdering", "forbud"],
};
const OM_SVARET = ["mangler", "fortolkninger", "forbehold"];
const UDEN_ORDEN = new Set(["mangler", "forbehold", "forbud", "uoplysteForan", "personer", "skaerpedeUoplyste"]);
/** What each entry of a list is compared by. */
const I_LISTEN: Readonly<Record<string, readonly string[]>> = {
  kriterier: ["id", "udfald", "personer"],
  personer: ["person", "udfald"],
  liste: ["husstand", "udfald"],
  forbud: ["person", "nr"],
  placeringer: ["afdeling", ...PLACERING, ...OM_SVARET],
};

export function bindende(op: string, svar: unknown): unknown {
  const { ok, result, errors } = JSON.parse(JSON.stringify(svar)) as {
    readonly ok: boolean;
    readonly result?: Objekt;
    readonly errors?: readonly { readonly code: string; readonly path: readonly unknown[] }[];
  };
  if (!ok) return [...new Set((errors ?? []).map(({ code, path }) => JSON.stringify([code, path])))].sort();
  return felterne([...(FELTER[op] ?? []), ...OM_SVARET], result ?? {});
}

function felterne(felter: readonly string[], objekt: Objekt): Objekt {
  return Object.fromEntries(felter.map((felt) => [felt, vaerdien(felt, objekt[felt])]));
}

function vaerdien(felt: string, vaerdi: unknown): unknown {
  if (!Array.isArray(vaerdi)) return felt === "kriterier" || felt === "kriterier61b" ? udfald(vaerdi) : vaerdi;
  const egne = I_LISTEN[felt];
  const elementer = (vaerdi as readonly unknown[]).map((et) => {
    if (felt === "forbehold") return kode(et);
    return egne === undefined ? et : felterne(egne, et as Objekt);
  });
  return UDEN_ORDEN.has(felt) ? [...new Set(elementer.map((et) => JSON.stringify(et)))].sort() : elementer;
}

/** The criteria of `udpeg`: an outcome for each id. */
function udfald(kriterier: unknown): unknown {
  if (typeof kriterier !== "object" || kriterier === null) return kriterier;
  return Object.fromEntries(Object.entries(kriterier).map(([id, et]) => [id, (et as Objekt)["udfald"]]));
}

function kode(et: unknown): unknown {
  return typeof et === "object" && et !== null && "kode" in et ? et.kode : et;
}
