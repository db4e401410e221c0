/** The order of nine once more, as letters and nothing else, to count its states without the library. */
export interface Model {
  readonly pladser: readonly string[];
  /** The way of a ninth slot, by whether an even or odd number were taken before it. */
  readonly niende: readonly [string, string];
  readonly skifter: boolean;
  readonly fritaget: boolean;
  readonly tilbageholder: boolean;
  readonly cyklus: boolean;
  readonly genhusningTaeller: boolean;
}

/**
 * Of the latest eight: i nothing, a awaiting, b used, g used for rehousing. Of the latest three offers: age, and a, b,
 * r returned or t withheld.
 */
interface Sted {
  readonly position: number;
  readonly lige: 0 | 1;
  readonly otte: string;
  readonly tre: readonly (readonly [number, string])[];
}

export function taelSteder(model: Model): number {
  const sete = new Set<string>();
  const koe: Sted[] = [{ position: 0, lige: 0, otte: "iiiiiiii", tre: [] }];
  for (let sted = koe.pop(); sted !== undefined; sted = koe.pop()) {
    const noegle = JSON.stringify(sted);
    if (sete.has(noegle)) continue;
    sete.add(noegle);
    koe.push(ledig(sted, model, false), ledig(sted, model, true), ...svar(sted));
  }
  return sete.size;
}

function ledig(sted: Sted, model: Model, undlad: boolean): Sted {
  const plads = model.pladser[sted.position];
  const kommunens =
    plads === "anvisning" ||
    (plads === "ekstra" && !model.fritaget) ||
    (plads === "niende" && model.niende[sted.lige] === "anvisning");
  const tilbageholdt =
    kommunens &&
    model.tilbageholder &&
    !undlad &&
    sted.tre.length === 3 &&
    sted.tre.every(([, svaret]) => svaret === "b");
  const maalte = model.cyklus ? sted.otte.slice(8 - sted.position) : sted.otte;
  const brugte = [...maalte].filter((en) => en === "a" || en === "b" || (en === "g" && model.genhusningTaeller)).length;
  const tilbudt = kommunens && !tilbageholdt && brugte < 3;
  const aeldre = sted.tre.map(([alder, svaret]) => [Math.min(alder + 1, 9), svaret] as const);
  const tre = tilbudt || tilbageholdt ? [...aeldre, [1, tilbudt ? "a" : "t"] as const].slice(-3) : aeldre;
  return {
    position: (sted.position + 1) % 9,
    lige: plads === "niende" && model.skifter ? (sted.lige === 0 ? 1 : 0) : sted.lige,
    otte: sted.otte.slice(1) + (tilbudt ? "a" : "i"),
    tre: model.tilbageholder ? tre : [],
  };
}

/** Each offer that awaits an answer, used, used for rehousing, or returned. */
function svar(sted: Sted): readonly Sted[] {
  const iOtte = [...sted.otte].flatMap((en, i) => (en === "a" ? [8 - i] : []));
  const nyere = iOtte.flatMap((alder) =>
    (["b", "g", "i"] as const).map((nyt) => ({
      ...sted,
      otte: sted.otte.slice(0, 8 - alder) + nyt + sted.otte.slice(9 - alder),
      tre: sted.tre.map(([a, svaret]) => [a, a === alder ? (nyt === "i" ? "r" : "b") : svaret] as const),
    })),
  );
  const aeldre = sted.tre.flatMap(([alder, svaret], nr) =>
    alder === 9 && svaret === "a"
      ? ["b", "r"].map((nyt) => ({ ...sted, tre: sted.tre.map((en, i) => (i === nr ? ([9, nyt] as const) : en)) }))
      : [],
  );
  return [...nyere, ...aeldre];
}
