/**
 * Every state that a department can come to, on each step, with each flag, in each period and under each choice that
 * bears on it: outcomes come at any time, and each dwelling may be withheld or not. In all of them the laws of the
 * order hold.
 */
import { describe, expect, it } from "vitest";
import { anvend, type Skridt } from "../../src/ledighed/anvend.js";
import { start, type Tilstand } from "../../src/ledighed/tilstand.js";
import type { Trappe } from "../../src/parametre/aftale.js";
import type { Fortolkninger } from "../../src/parametre/fortolkninger.js";
import { afdelingen, aftalen, ledig, placering, SUPPLEMENT, svar } from "./grundlag.js";
import { taelSteder } from "./tilstandsmodel.js";

interface Forhold {
  readonly trappe: Trappe;
  readonly trin: number;
  readonly dato: string;
  readonly fritaget?: true;
  readonly tilbageholder?: true;
  readonly maaling: Fortolkninger["loft-maaling"];
  readonly genhusning: Fortolkninger["genhusning-taeller"];
  readonly foerst: Fortolkninger["niende-skift-foerst"];
}

/** The ninth as the text has it: the ways of the first, second, third ... ninth slot of a period. */
const NIENDE: Readonly<Record<string, readonly [string, string]>> = {
  "1 2025": ["anvisning", "anvisning"],
  "1 2026": ["anvisning", "anvisning"],
  "2 2025": ["almindelig", "almindelig"],
  "2 2026": ["anvisning", "almindelig"],
  "3 2025": ["fleksibel", "fleksibel"],
  "3 2026": ["anvisning", "fleksibel"],
  "4 2025": ["anvisning", "fleksibel"],
  "4 2026": ["anvisning", "fleksibel"],
};
const SKIFTER = ["2 2026", "3 2026", "4 2025", "4 2026"];

function noegle(tilstand: Tilstand, forhold: Forhold): string {
  const alder = (nr: number | null) => Math.min(tilstand.ledigheder - (nr ?? 0), 9);
  return [
    tilstand.position,
    SKIFTER.includes(`${forhold.trin} ${forhold.dato.slice(0, 4)}`)
      ? (tilstand.niende["2026-01-01"] ?? tilstand.niende["2024-01-01"] ?? 0) % 2
      : 0,
    tilstand.seneste
      .map(({ brug }) => brug[0])
      .join("")
      .padStart(8, "i"),
    forhold.tilbageholder === undefined
      ? ""
      : tilstand.tilbud.map(({ nr, udfald }) => `${alder(nr)}${udfald[0]}`).join(),
  ].join(" ");
}

function ventende(tilstand: Tilstand, forhold: Forhold): readonly string[] {
  const ud = tilstand.seneste.filter(({ brug }) => brug === "afventer");
  const raekke =
    forhold.tilbageholder === undefined ? [] : tilstand.tilbud.filter(({ udfald }) => udfald === "afventer");
  return [...new Set([...ud, ...raekke].flatMap(({ bolig }) => bolig ?? []))];
}

function proevLedig(foer: Tilstand, { tilstand, tildeling }: Skridt, forhold: Forhold, undlod: boolean): void {
  if (tildeling === null) throw new Error("a known order gives a turn");
  const brugte = (liste: Tilstand["seneste"]) =>
    liste.filter(
      ({ brug }) =>
        brug === "afventer" || brug === "benyttet" || (brug === "genhusning" && forhold.genhusning === "ja"),
    ).length;
  const seneste9 = [...foer.seneste, ...tilstand.seneste.slice(-1)];
  const maalte = forhold.maaling === "cyklus" ? seneste9.slice(-(foer.position + 1)) : seneste9;
  if (brugte(maalte) > 3) throw new Error("four of nine are used or awaiting");
  if (tildeling.position !== foer.position + 1 || tilstand.position !== (foer.position + 1) % 9)
    throw new Error("a slot was skipped");
  if (tildeling.aarsag === "tilbageholdt") {
    const maa =
      forhold.trappe === "afdelingstrappen" && forhold.trin === 1 && forhold.tilbageholder === true && !undlod;
    const treBenyttet = foer.tilbud.length === 3 && foer.tilbud.every(({ udfald }) => udfald === "benyttet");
    if (!maa || !treBenyttet) throw new Error("withheld where it may not be");
  }
  if (tildeling.position === 9 && forhold.trappe === "afdelingstrappen" && tildeling.aarsag === "niende") {
    const fra =
      forhold.trin === 4 || forhold.trin === 1 ? "2024-01-01" : `${forhold.dato < "2026" ? "2024" : "2026"}-01-01`;
    const taget = foer.niende[fra] ?? 0;
    const [foerste, anden] = NIENDE[`${forhold.trin} ${forhold.dato.slice(0, 4)}`] ?? [];
    const vendt = SKIFTER.includes(`${forhold.trin} ${forhold.dato.slice(0, 4)}`) && forhold.foerst === "venteliste";
    if (tildeling.tur !== ((taget % 2 === 0) !== vendt ? foerste : anden))
      throw new Error("a ninth against the dated rule");
  }
}

function taelTilstande(forhold: Forhold): number {
  const { trappe, trin, dato, maaling, genhusning, foerst } = forhold;
  const aftale = aftalen({ "loft-maaling": maaling, "genhusning-taeller": genhusning, "niende-skift-foerst": foerst });
  const afdeling = afdelingen([placering(trappe, trin)], {
    fritagetForEkstraLevering: forhold.fritaget ?? false,
    omfattetAfTilbageholdelse: forhold.tilbageholder ?? false,
  });
  const sete = new Set<string>();
  const koe: Tilstand[] = [];
  const moed = (tilstand: Tilstand) => {
    const denne = noegle(tilstand, forhold);
    if (sete.has(denne)) return;
    sete.add(denne);
    koe.push(tilstand);
  };
  moed(start(afdeling, aftale));
  for (let tilstand = koe.pop(); tilstand !== undefined; tilstand = koe.pop()) {
    for (const undladTilbageholdelse of forhold.tilbageholder === undefined ? [false] : [false, true]) {
      const skridt = anvend(tilstand, ledig(`b${tilstand.ledigheder}`, dato, { undladTilbageholdelse }));
      proevLedig(tilstand, skridt, forhold, undladTilbageholdelse);
      moed(skridt.tilstand);
    }
    for (const bolig of ventende(tilstand, forhold)) {
      moed(anvend(tilstand, svar(bolig, dato, "benyttet")).tilstand);
      moed(anvend(tilstand, svar(bolig, dato, "returneret")).tilstand);
      moed(anvend(tilstand, svar(bolig, dato, "benyttet", "genhusning")).tilstand);
    }
  }
  return sete.size;
}

const TRIN: readonly Omit<Forhold, "dato" | "maaling" | "genhusning" | "foerst">[] = [
  { trappe: "afdelingstrappen", trin: 1 },
  { trappe: "afdelingstrappen", trin: 1, tilbageholder: true },
  { trappe: "afdelingstrappen", trin: 2 },
  { trappe: "afdelingstrappen", trin: 2, fritaget: true },
  { trappe: "afdelingstrappen", trin: 3 },
  { trappe: "afdelingstrappen", trin: 4 },
  { trappe: "omraadetrappen", trin: 1 },
  { trappe: "omraadetrappen", trin: 2 },
];

function forholdene(): readonly Forhold[] {
  return TRIN.flatMap((trin) =>
    ["2025-06-01", "2026-06-01"].flatMap((dato) =>
      (["rullende-9", "cyklus"] as const).flatMap((maaling) =>
        (["ja", "nej"] as const).flatMap((genhusning) =>
          (trin.trappe === "afdelingstrappen" && SKIFTER.includes(`${trin.trin} ${dato.slice(0, 4)}`)
            ? (["anvisning", "venteliste"] as const)
            : (["anvisning"] as const)
          ).map((foerst) => ({ ...trin, dato, maaling, genhusning, foerst })),
        ),
      ),
    ),
  );
}

function navn({ trappe, trin, dato, maaling, genhusning, foerst, ...flag }: Forhold): string {
  return [
    trappe,
    trin,
    ...Object.keys(flag),
    dato.slice(0, 4),
    maaling,
    `genhusning ${genhusning}`,
    `${foerst} foerst`,
  ].join(", ");
}

function taelModel({ trappe, trin, dato, maaling, genhusning, foerst, ...flag }: Forhold): number {
  const kendte: Readonly<Record<string, readonly string[]>> = SUPPLEMENT.raekkefoelge[trappe];
  const [foerste, anden] = NIENDE[`${trin} ${dato.slice(0, 4)}`] ?? ["fleksibel", "fleksibel"];
  return taelSteder({
    pladser: kendte[trin] ?? Array.from({ length: 9 }, () => "fleksibel"),
    niende: foerst === "anvisning" ? [foerste, anden] : [anden, foerste],
    skifter: foerste !== anden,
    fritaget: flag.fritaget ?? false,
    tilbageholder: flag.tilbageholder ?? false,
    cyklus: maaling === "cyklus",
    genhusningTaeller: genhusning === "ja",
  });
}

describe("all states that can be reached", () => {
  it("are those of the order written as letters", () => {
    for (const forhold of forholdene())
      expect([navn(forhold), taelTilstande(forhold)]).toEqual([navn(forhold), taelModel(forhold)]);
  });

  it("are as many as ever, and the laws of the order hold in each of them", () => {
    const stoerrelser = Object.fromEntries(forholdene().map((forhold) => [navn(forhold), taelTilstande(forhold)]));
    expect(stoerrelser).toMatchInlineSnapshot(`
      {
        "afdelingstrappen, 1, 2025, cyklus, genhusning ja, anvisning foerst": 1536,
        "afdelingstrappen, 1, 2025, cyklus, genhusning nej, anvisning foerst": 1536,
        "afdelingstrappen, 1, 2025, rullende-9, genhusning ja, anvisning foerst": 1131,
        "afdelingstrappen, 1, 2025, rullende-9, genhusning nej, anvisning foerst": 1416,
        "afdelingstrappen, 1, 2026, cyklus, genhusning ja, anvisning foerst": 1536,
        "afdelingstrappen, 1, 2026, cyklus, genhusning nej, anvisning foerst": 1536,
        "afdelingstrappen, 1, 2026, rullende-9, genhusning ja, anvisning foerst": 1131,
        "afdelingstrappen, 1, 2026, rullende-9, genhusning nej, anvisning foerst": 1416,
        "afdelingstrappen, 1, tilbageholder, 2025, cyklus, genhusning ja, anvisning foerst": 2457,
        "afdelingstrappen, 1, tilbageholder, 2025, cyklus, genhusning nej, anvisning foerst": 2457,
        "afdelingstrappen, 1, tilbageholder, 2025, rullende-9, genhusning ja, anvisning foerst": 3237,
        "afdelingstrappen, 1, tilbageholder, 2025, rullende-9, genhusning nej, anvisning foerst": 3617,
        "afdelingstrappen, 1, tilbageholder, 2026, cyklus, genhusning ja, anvisning foerst": 2457,
        "afdelingstrappen, 1, tilbageholder, 2026, cyklus, genhusning nej, anvisning foerst": 2457,
        "afdelingstrappen, 1, tilbageholder, 2026, rullende-9, genhusning ja, anvisning foerst": 3237,
        "afdelingstrappen, 1, tilbageholder, 2026, rullende-9, genhusning nej, anvisning foerst": 3617,
        "afdelingstrappen, 2, 2025, cyklus, genhusning ja, anvisning foerst": 432,
        "afdelingstrappen, 2, 2025, cyklus, genhusning nej, anvisning foerst": 432,
        "afdelingstrappen, 2, 2025, rullende-9, genhusning ja, anvisning foerst": 432,
        "afdelingstrappen, 2, 2025, rullende-9, genhusning nej, anvisning foerst": 432,
        "afdelingstrappen, 2, 2026, cyklus, genhusning ja, anvisning foerst": 1887,
        "afdelingstrappen, 2, 2026, cyklus, genhusning ja, venteliste foerst": 1887,
        "afdelingstrappen, 2, 2026, cyklus, genhusning nej, anvisning foerst": 1944,
        "afdelingstrappen, 2, 2026, cyklus, genhusning nej, venteliste foerst": 1944,
        "afdelingstrappen, 2, 2026, rullende-9, genhusning ja, anvisning foerst": 1563,
        "afdelingstrappen, 2, 2026, rullende-9, genhusning ja, venteliste foerst": 1563,
        "afdelingstrappen, 2, 2026, rullende-9, genhusning nej, anvisning foerst": 1848,
        "afdelingstrappen, 2, 2026, rullende-9, genhusning nej, venteliste foerst": 1848,
        "afdelingstrappen, 2, fritaget, 2025, cyklus, genhusning ja, anvisning foerst": 120,
        "afdelingstrappen, 2, fritaget, 2025, cyklus, genhusning nej, anvisning foerst": 120,
        "afdelingstrappen, 2, fritaget, 2025, rullende-9, genhusning ja, anvisning foerst": 120,
        "afdelingstrappen, 2, fritaget, 2025, rullende-9, genhusning nej, anvisning foerst": 120,
        "afdelingstrappen, 2, fritaget, 2026, cyklus, genhusning ja, anvisning foerst": 552,
        "afdelingstrappen, 2, fritaget, 2026, cyklus, genhusning ja, venteliste foerst": 552,
        "afdelingstrappen, 2, fritaget, 2026, cyklus, genhusning nej, anvisning foerst": 552,
        "afdelingstrappen, 2, fritaget, 2026, cyklus, genhusning nej, venteliste foerst": 552,
        "afdelingstrappen, 2, fritaget, 2026, rullende-9, genhusning ja, anvisning foerst": 552,
        "afdelingstrappen, 2, fritaget, 2026, rullende-9, genhusning ja, venteliste foerst": 552,
        "afdelingstrappen, 2, fritaget, 2026, rullende-9, genhusning nej, anvisning foerst": 552,
        "afdelingstrappen, 2, fritaget, 2026, rullende-9, genhusning nej, venteliste foerst": 552,
        "afdelingstrappen, 3, 2025, cyklus, genhusning ja, anvisning foerst": 120,
        "afdelingstrappen, 3, 2025, cyklus, genhusning nej, anvisning foerst": 120,
        "afdelingstrappen, 3, 2025, rullende-9, genhusning ja, anvisning foerst": 120,
        "afdelingstrappen, 3, 2025, rullende-9, genhusning nej, anvisning foerst": 120,
        "afdelingstrappen, 3, 2026, cyklus, genhusning ja, anvisning foerst": 552,
        "afdelingstrappen, 3, 2026, cyklus, genhusning ja, venteliste foerst": 552,
        "afdelingstrappen, 3, 2026, cyklus, genhusning nej, anvisning foerst": 552,
        "afdelingstrappen, 3, 2026, cyklus, genhusning nej, venteliste foerst": 552,
        "afdelingstrappen, 3, 2026, rullende-9, genhusning ja, anvisning foerst": 552,
        "afdelingstrappen, 3, 2026, rullende-9, genhusning ja, venteliste foerst": 552,
        "afdelingstrappen, 3, 2026, rullende-9, genhusning nej, anvisning foerst": 552,
        "afdelingstrappen, 3, 2026, rullende-9, genhusning nej, venteliste foerst": 552,
        "afdelingstrappen, 4, 2025, cyklus, genhusning ja, anvisning foerst": 153,
        "afdelingstrappen, 4, 2025, cyklus, genhusning ja, venteliste foerst": 153,
        "afdelingstrappen, 4, 2025, cyklus, genhusning nej, anvisning foerst": 153,
        "afdelingstrappen, 4, 2025, cyklus, genhusning nej, venteliste foerst": 153,
        "afdelingstrappen, 4, 2025, rullende-9, genhusning ja, anvisning foerst": 153,
        "afdelingstrappen, 4, 2025, rullende-9, genhusning ja, venteliste foerst": 153,
        "afdelingstrappen, 4, 2025, rullende-9, genhusning nej, anvisning foerst": 153,
        "afdelingstrappen, 4, 2025, rullende-9, genhusning nej, venteliste foerst": 153,
        "afdelingstrappen, 4, 2026, cyklus, genhusning ja, anvisning foerst": 153,
        "afdelingstrappen, 4, 2026, cyklus, genhusning ja, venteliste foerst": 153,
        "afdelingstrappen, 4, 2026, cyklus, genhusning nej, anvisning foerst": 153,
        "afdelingstrappen, 4, 2026, cyklus, genhusning nej, venteliste foerst": 153,
        "afdelingstrappen, 4, 2026, rullende-9, genhusning ja, anvisning foerst": 153,
        "afdelingstrappen, 4, 2026, rullende-9, genhusning ja, venteliste foerst": 153,
        "afdelingstrappen, 4, 2026, rullende-9, genhusning nej, anvisning foerst": 153,
        "afdelingstrappen, 4, 2026, rullende-9, genhusning nej, venteliste foerst": 153,
        "omraadetrappen, 1, 2025, cyklus, genhusning ja, anvisning foerst": 120,
        "omraadetrappen, 1, 2025, cyklus, genhusning nej, anvisning foerst": 120,
        "omraadetrappen, 1, 2025, rullende-9, genhusning ja, anvisning foerst": 120,
        "omraadetrappen, 1, 2025, rullende-9, genhusning nej, anvisning foerst": 120,
        "omraadetrappen, 1, 2026, cyklus, genhusning ja, anvisning foerst": 120,
        "omraadetrappen, 1, 2026, cyklus, genhusning nej, anvisning foerst": 120,
        "omraadetrappen, 1, 2026, rullende-9, genhusning ja, anvisning foerst": 120,
        "omraadetrappen, 1, 2026, rullende-9, genhusning nej, anvisning foerst": 120,
        "omraadetrappen, 2, 2025, cyklus, genhusning ja, anvisning foerst": 9,
        "omraadetrappen, 2, 2025, cyklus, genhusning nej, anvisning foerst": 9,
        "omraadetrappen, 2, 2025, rullende-9, genhusning ja, anvisning foerst": 9,
        "omraadetrappen, 2, 2025, rullende-9, genhusning nej, anvisning foerst": 9,
        "omraadetrappen, 2, 2026, cyklus, genhusning ja, anvisning foerst": 9,
        "omraadetrappen, 2, 2026, cyklus, genhusning nej, anvisning foerst": 9,
        "omraadetrappen, 2, 2026, rullende-9, genhusning ja, anvisning foerst": 9,
        "omraadetrappen, 2, 2026, rullende-9, genhusning nej, anvisning foerst": 9,
      }
    `);
  });
});
