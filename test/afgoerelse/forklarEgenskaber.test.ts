/** What holds of every explanation, over random inputs, the fixtures of the project, and the reviewed cases. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SAGSOPS } from "../../src/afgoerelse/sag.js";
import { OPERATIONER } from "../../src/protokol/operationer.js";
import { anvisningsinput, rangeringsinput, vurderingsinput } from "../ansoeger/vilkaarlig.js";
import { kvoteinput, nybyggeriinput } from "../ledighed/vilkaarligAftale.js";
import { regnskab, tildelinput } from "../ledighed/vilkaarlige.js";
import type { Resultat } from "../spoerg.js";
import { placeringsinput, udpegningsinput } from "../vilkaarlige/placering.js";
import { FORKLARINGSSAGER } from "./forklaringssager.js";

const LAESERE = (["da", "en"] as const).flatMap((sprog) =>
  (["sagsbehandler", "borger"] as const).map((modtager) => ({ sprog, modtager })),
);
type Laeser = (typeof LAESERE)[number];

function proevet(op: string, input: unknown): Resultat | null {
  const svar = OPERATIONER.get(op)?.(input);
  return svar?.ok === true ? (svar.result as Resultat) : null;
}

const NAVNE: Record<string, Record<string, string>> = {
  da: {
    almindelige: "Almindelige kriterier",
    beskaeftigelse: "Beskæftigelse",
    dom: "Dom",
    uddannelse: "Uddannelse",
    indkomst: "Indkomst",
    ikkeVestlige: "Andel fra ikkevestlige lande",
  },
  en: {
    almindelige: "Ordinary criteria",
    beskaeftigelse: "Employment",
    dom: "Convictions",
    uddannelse: "Education",
    indkomst: "Income",
    ikkeVestlige: "Share from non-western countries",
  },
};

/** The criteria of a result that are not met. */
function ikkeOpfyldte({ kriterier }: Resultat): readonly string[] {
  if (Array.isArray(kriterier))
    return kriterier
      .filter((et: { udfald: string }) => et.udfald === "ikke-opfyldt")
      .map((et: { id: string }) => et.id);
  return Object.entries((kriterier ?? {}) as Record<string, { udfald: string }>)
    .filter(([, { udfald }]) => udfald === "ikke-opfyldt")
    .map(([id]) => id);
}

/** @param afgoerelse the decision itself, to hold the words against */
function holder(op: string, input: unknown, afgoerelse: Resultat, laeser: Laeser): void {
  const svar = proevet("forklar", { op, input, ...laeser });
  if (svar === null) throw new Error(`not explained: ${op} ${JSON.stringify(input)}`);
  const tekst = String(svar["tekst"]);
  const afsnit = svar["afsnit"] as readonly string[];
  const ord = afsnit.join("\n");
  for (const skrevet of [tekst, ord]) {
    expect(skrevet).not.toMatch(/undefined|\bnull\b|\[object|NaN|\$\{|Infinity|=>/);
    // No word is missing, no sentence ends twice, and no path stands where its words belong.
    expect(skrevet).not.toMatch(/ {2}|\.\.| [.,;:)]|\( |oplysningen \w+\.|the fact \w+\./i);
  }
  expect(tekst.startsWith("**")).toBe(true);
  expect(afsnit.every((et) => et.trim() === et && et.length > 3 && !et.includes("\n"))).toBe(true);
  if (op === "vurder" || op === "udpeg")
    for (const id of ikkeOpfyldte(afgoerelse)) expect(ord).toContain(NAVNE[laeser.sprog]?.[id]);
  if (laeser.modtager === "sagsbehandler") {
    for (const [id, valg] of Object.entries(afgoerelse["fortolkninger"] as object))
      expect(ord).toContain(`(${id}: ${valg})`);
    for (const { kode, ...grund } of afgoerelse.begrundelse) {
      const uopfyldtGrund = kode === "forbudsgrund" && (grund as { udfald?: string }).udfald === "ikke-opfyldt";
      if (!uopfyldtGrund) expect(ord).toContain((grund as { regel?: string }).regel);
    }
  }
  expect(svar.begrundelse).toEqual(afgoerelse.begrundelse);
  expect(svar.forbehold).toEqual(afgoerelse.forbehold);
  expect(svar.mangler).toEqual(afgoerelse.mangler);
  expect(proevet("forklar", { op, input, ...laeser })?.["tekst"]).toBe(tekst);
}

function holderHosAlle(op: string, input: unknown): boolean {
  const afgoerelse = proevet(op, input);
  if (afgoerelse === null) return false;
  for (const laeser of LAESERE) holder(op, input, afgoerelse, laeser);
  return true;
}

const VILKAARLIGE: Readonly<Record<(typeof SAGSOPS)[number], fc.Arbitrary<unknown>>> = {
  udpeg: udpegningsinput,
  placer: placeringsinput,
  vurder: vurderingsinput,
  ranger: rangeringsinput,
  maaAnvises: anvisningsinput,
  kvoter: kvoteinput,
  nybyggeri: nybyggeriinput,
  tildel: regnskab(false, 25).map(tildelinput),
};

describe("every explanation", () => {
  it.each(SAGSOPS)("of a random %s is whole", (op) => {
    let forklaret = 0;
    fc.assert(
      fc.property(VILKAARLIGE[op], (input) => {
        if (holderHosAlle(op, input)) forklaret += 1;
      }),
      { numRuns: op === "tildel" ? 60 : 250 },
    );
    expect(forklaret).toBeGreaterThan(op === "tildel" ? 30 : 100);
  });

  it("of a reviewed case is whole", () => {
    for (const { op, input } of FORKLARINGSSAGER) expect(holderHosAlle(op, input)).toBe(true);
  });

  const mapper = readdirSync("fixtures", { withFileTypes: true }).filter(
    (post) => post.isDirectory() && post.name !== "data",
  );
  const filer = mapper.flatMap(({ name }) =>
    readdirSync(join("fixtures", name))
      .filter((fil) => fil.endsWith(".json"))
      .map((fil) => join("fixtures", name, fil)),
  );

  it("has fixtures to explain", () => {
    expect(filer.length).toBeGreaterThan(30);
  });

  it.each(filer)("of %s is whole", (fil) => {
    const { sager } = JSON.parse(readFileSync(fil, "utf8")) as {
      sager: { op: string; input: unknown; forventet: { ok: boolean } }[];
    };
    for (const { op, input, forventet } of sager) {
      if (SAGSOPS.some((en) => en === op)) expect(holderHosAlle(op, input)).toBe(forventet.ok);
    }
  });
});

describe("an explanation to a citizen", () => {
  it("names no other household of a waiting list", () => {
    fc.assert(
      fc.property(rangeringsinput, (input) => {
        const tekst = String(proevet("forklar", { op: "ranger", input, modtager: "borger" })?.["tekst"]);
        expect(tekst).not.toMatch(/\b[hp]\d\b/);
      }),
      { numRuns: 100 },
    );
  });

  it("names no dwelling of a ledger", () => {
    fc.assert(
      fc.property(regnskab(false, 25).map(tildelinput), (input) => {
        expect(String(proevet("forklar", { op: "tildel", input, modtager: "borger" })?.["tekst"])).not.toMatch(
          /\bb\d+\b/,
        );
      }),
      { numRuns: 40 },
    );
  });

  it("tells nothing of the person where the agreement forbids assignment to anyone", () => {
    const sag = FORKLARINGSSAGER.find(
      ({ titel }) => titel === "forbudt efter aftalen, og loven ville også forbyde det",
    );
    const tekst = (modtager: string) =>
      String(proevet("forklar", { op: sag?.op, input: sag?.input, modtager })?.["tekst"]);
    expect(tekst("sagsbehandler")).toMatch(/er dømt .* løsladt/);
    expect(tekst("borger")).not.toMatch(/dømt|løsladt|førtidspension|§ 59/);
  });

  it("names the act of a conviction to the convicted alone", () => {
    const doemte = FORKLARINGSSAGER.filter(
      ({ op, input }) => op === "vurder" && JSON.stringify(input).includes('"lov":"straffeloven"'),
    );
    const sager = doemte.map((sag) =>
      String(proevet("forklar", { op: sag.op, input: sag.input, modtager: "borger" })?.["tekst"]),
    );
    const [alene, iHusstand] = [
      sager.filter((tekst) => tekst.includes("Du blev")),
      sager.filter((tekst) => tekst.includes("Person omar blev")),
    ];
    expect([alene.length, iHusstand.length]).toEqual([1, 1]);
    expect(alene[0]).toContain("dømt efter straffeloven. ");
    expect(iHusstand[0]).toContain("dømt efter en af de nævnte love. ");
    expect(iHusstand[0]).not.toContain("dømt efter straffeloven. ");
  });

  it("calls one person you, and several by their names", () => {
    const [tre, en] = FORKLARINGSSAGER.filter(({ op }) => op === "vurder");
    const tekst = (sag: typeof tre) =>
      String(proevet("forklar", { op: sag?.op, input: sag?.input, modtager: "borger" })?.["tekst"]);
    expect(tekst(en)).toContain("Du opfylder de krav");
    expect(tekst(en)).not.toContain("karin");
    expect(tekst(tre)).toContain("I opfylder desværre ikke");
    expect(tekst(tre)).toContain("omar");
  });
});
