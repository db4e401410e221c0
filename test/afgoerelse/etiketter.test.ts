/** Words for paths, codes and figures: all that the suite can give has them, in both languages. */
import { describe, expect, it } from "vitest";
import { andelsord, etiket, kodeord, talord } from "../../src/afgoerelse/etiketter.js";
import type { Kodeart } from "../../src/afgoerelse/tekst/koder.js";
import { SPROG } from "../../src/afgoerelse/tekst/sprog.js";
import { SPROGENE } from "../../src/afgoerelse/tekst/sprogene.js";
import { FEJLKODER } from "../../src/kerne/fejl.js";
import { grupperet } from "../../src/kerne/grupper.js";
import type { Sti } from "../../src/kerne/sti.js";
import { broek } from "../../src/kerne/tal.js";
import { laesSager } from "../../src/konformitet/fixtures.js";
import { svarPaaLinje } from "../../src/protokol/jsonl.js";

/** Fields of a result whose values are codes, and what of. */
const KODEFELTER: Readonly<Record<string, Kodeart>> = {
  udfald: "udfald",
  behov: "behov",
  trappe: "trappe",
  tur: "tur",
  vej: "tur",
  genudlejning: "tur",
  aarsag: "aarsag",
  plads: "plads",
  code: "fejl",
};

const stier = new Map<string, Sti>();
const koder = new Map<string, readonly [Kodeart, string]>();

function gennemse(vaerdi: unknown, felt: string): void {
  if (Array.isArray(vaerdi)) {
    for (const del of vaerdi) {
      if (felt === "mangler" && Array.isArray(del)) stier.set(JSON.stringify(del), del as Sti);
      else gennemse(del, felt);
    }
    return;
  }
  if (typeof vaerdi === "object" && vaerdi !== null)
    for (const [under, del] of Object.entries(vaerdi)) gennemse(del, under);
  if (typeof vaerdi !== "string") return;
  const art = KODEFELTER[felt];
  if (art === "udfald" && vaerdi in SPROGENE.da.KODER.tilbud) koder.set(`tilbud ${vaerdi}`, ["tilbud", vaerdi]);
  else if (art !== undefined) koder.set(`${art} ${vaerdi}`, [art, vaerdi]);
}

function kodernes(resultat: Readonly<Record<string, unknown>>): void {
  for (const art of ["begrundelse", "forbehold"] as const)
    for (const en of (resultat[art] ?? []) as readonly { readonly kode: string }[])
      koder.set(`${art} ${en.kode}`, [art, en.kode]);
}

for (const { op, input } of laesSager()) {
  const svar = JSON.parse(svarPaaLinje(JSON.stringify({ id: "", op, input })) ?? "") as Readonly<
    Record<string, unknown>
  >;
  gennemse(svar, "");
  if (svar["ok"] === true) kodernes(svar["result"] as Readonly<Record<string, unknown>>);
}

describe("what the suite can give", () => {
  it("is found", () => {
    expect(stier.size).toBeGreaterThan(50);
    expect(koder.size).toBeGreaterThan(90);
  });

  it.each(SPROG)("has words for each missing fact: %s", (sprog) => {
    const { andet } = SPROGENE[sprog].ANDRE_FAKTA;
    for (const sti of stier.values()) {
      const ord = etiket(sti, sprog);
      expect(ord.startsWith(andet("").trim()), ord).toBe(false);
      expect(ord, sti.join(".")).not.toMatch(/undefined|NaN|[a-z][A-Z]|\.\d/);
    }
    // Two paths have the same words only where one is the other, asked of one and of a list.
    const hele = [...stier.values()].filter(([rod]) => ["husstand", "afdeling", "aftale"].includes(String(rod)));
    const efterOrd = grupperet(hele, (sti) => etiket(sti, sprog));
    expect([...efterOrd.values()].filter(({ length }) => length > 1)).toEqual([]);
  });

  it.each(SPROG)("has words for each code: %s", (sprog) => {
    const ordene: Readonly<Record<Kodeart, Readonly<Record<string, string>>>> = SPROGENE[sprog].KODER;
    for (const [art, kode] of koder.values()) expect(ordene[art][kode], `${art} ${kode}`).toMatch(/\p{L}/u);
    for (const kode of FEJLKODER) expect(kodeord("fejl", kode, sprog)).not.toBe("");
  });
});

describe("a label", () => {
  it("is a noun phrase, with the number of what there may be several of", () => {
    expect(etiket(["husstand", "personer", 0, "beskaeftigelse"])).toBe("beskæftigelse (person 1)");
    expect(etiket(["husstand", "personer", 1, "ydelser", 2, "forloeb"], "en")).toBe(
      "the course during which the resource benefit (ressourceforløbsydelse) is received (person 2) (benefit 3)",
    );
    expect(etiket(["ansoegninger", 4, "husstand", "personer", 0, "domme"])).toBe(
      "eventuelle domme (ansøgning 5) (person 1)",
    );
    expect(etiket(["ansoegninger", 1, "husstand", "par"])).toBe(`${SPROGENE.da.HUSSTANDSFAKTA.par} (ansøgning 2)`);
    expect(etiket(["afdelinger", 2, "andelAnviste"], "en")).toBe(
      `${etiket(["afdeling", "andelAnviste"], "en")} (department 3)`,
    );
    expect(etiket(["omraader"])).toBe("det boligområde, som afdelingen ligger i");
    expect(etiket(["omraader", 1, "opgoerelser", 0, "antalBeboere"])).toBe(
      "antallet af beboere i området (område 2) (opgørelse 1)",
    );
    expect(etiket(["aftale", "supplement", "raekkefoelge", "afdelingstrappen", "1"])).toBe(
      "rækkefølgen på ni ledige boliger for trin 1 på afdelingstrappen",
    );
  });

  it("of what there are no words for says where it stands", () => {
    expect(etiket(["noget", "andet"])).toBe("oplysningen noget.andet");
    expect(etiket(["husstand", "personer", 0, "noget"])).toContain("noget");
  });

  it("of a code is the field's own word where it has one", () => {
    expect(kodeord("behov", "hoejt")).toBe(SPROGENE.da.BEHOVSORD.hoejt);
    expect(kodeord("kriterium", "dom", "en")).toBe(SPROGENE.en.KRITERIENAVN.dom);
    expect(kodeord("aarsag", "loft")).toBe("loftet på hver tredje ledige bolig");
  });
});

describe("a figure", () => {
  it("is exact, and written as the language writes it", () => {
    expect([talord(broek(65, 2)), talord(broek(65, 2), "en")]).toEqual(["32,5", "32.5"]);
    expect(talord("41.20", "da", "procent")).toBe("41,2 pct.");
    expect(talord(1234567, "en")).toBe("1,234,567");
    expect(talord(broek(1, 3))).toBe("ca. 0,33");
    expect(talord({ taeller: "13", naevner: 40 })).toBe("0,325");
    expect(talord({ taeller: "900719925474099300", naevner: 1 })).toBe("900.719.925.474.099.300");
    expect(talord(2, "da", "aar")).toBe("2 år");
  });

  it("is a share of a whole", () => {
    expect([andelsord(broek(4, 9)), andelsord(broek(4, 9), "en")]).toEqual(["4 ud af 9", "4 out of 9"]);
    expect(andelsord({ taeller: 8, naevner: 18 })).toBe("4 ud af 9");
  });

  it("that is none is refused", () => {
    for (const ikke of [
      "1,5",
      "",
      { taeller: 1, naevner: 0 },
      { taeller: "x", naevner: 1 },
      { taeller: 1.5, naevner: 1 },
    ])
      expect(() => talord(ikke)).toThrow(RangeError);
  });
});
