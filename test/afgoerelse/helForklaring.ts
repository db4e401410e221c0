/** What holds of every explanation (helForklaring): it is whole, in each language and to each reader. */
import { expect } from "vitest";
import { AFTALER } from "../../src/parametre/aftaler.js";
import { OPERATIONER } from "../../src/protokol/operationer.js";
import type { Resultat } from "../spoerg.js";

const LAESERE = (["da", "en"] as const).flatMap((sprog) =>
  (["sagsbehandler", "borger"] as const).map((modtager) => ({ sprog, modtager })),
);
type Laeser = (typeof LAESERE)[number];

export function proevet(op: string, input: unknown): Resultat | null {
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

/** What another agreement asks bears the name that its own document gives it. */
const EGNE = new Map(
  [...AFTALER.values()].flatMap(({ ansoegere }) =>
    Object.entries(ansoegere?.kriterier ?? {}).flatMap(([id, { ord }]) => (ord == null ? [] : [[id, ord] as const])),
  ),
);

function navnet(id: string, sprog: string): string | undefined {
  const egne = EGNE.get(id);
  const eget = sprog === "da" ? egne?.navn : egne?.engelsk?.navn;
  return NAVNE[sprog]?.[id] ?? (eget === undefined ? undefined : `${eget.slice(0, 1).toUpperCase()}${eget.slice(1)}`);
}

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

/** What a letter about a household tells of is tried where its confidentiality is (`fortrolighed.test.ts`). */
function omHusstand(input: unknown): boolean {
  return typeof input === "object" && input !== null && "husstand" in input;
}

/** They read convictions, incomes and benefits. */
const FOELSOMME = ["dom", "indkomst", "selvforsoergende"];

function maaNaevnes(kriterium: string, input: unknown, { modtager }: Laeser): boolean {
  return modtager === "sagsbehandler" || !omHusstand(input) || !FOELSOMME.includes(kriterium);
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
    for (const id of ikkeOpfyldte(afgoerelse).filter((et) => maaNaevnes(et, input, laeser))) {
      expect(ord).toContain(navnet(id, laeser.sprog));
    }
  if (laeser.modtager === "sagsbehandler") {
    for (const [id, valg] of Object.entries(afgoerelse["fortolkninger"] as object))
      expect(ord).toContain(`(${id}: ${valg})`);
    for (const { kode, ...grund } of afgoerelse.begrundelse) {
      const uopfyldtGrund = kode === "forbudsgrund" && (grund as { udfald?: string }).udfald === "ikke-opfyldt";
      if (!uopfyldtGrund) expect(ord).toContain((grund as { regel?: string }).regel);
    }
  }
  if (laeser.modtager === "sagsbehandler" || !omHusstand(input)) {
    expect(svar.begrundelse).toEqual(afgoerelse.begrundelse);
    expect(svar.forbehold).toEqual(afgoerelse.forbehold);
    expect(svar.mangler).toEqual(afgoerelse.mangler);
  }
  expect(proevet("forklar", { op, input, ...laeser })?.["tekst"]).toBe(tekst);
}

/** @returns whether there was a decision to explain */
export function holderHosAlle(op: string, input: unknown): boolean {
  const afgoerelse = proevet(op, input);
  if (afgoerelse === null) return false;
  for (const laeser of LAESERE) holder(op, input, afgoerelse, laeser);
  return true;
}
