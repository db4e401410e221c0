/** What the agreement leaves out: by a sentence of its own, or by a reading that the reason and the text mark. */
import { describe, expect, it } from "vitest";
import { dag } from "../../src/kerne/dato.js";
import { boligpladsFor } from "../../src/ledighed/boligplads.js";
import { afdelingen, aftalen, placering } from "../ledighed/grundlag.js";
import { resultat } from "../spoerg.js";

const AK = (sted: string) => [{ kilde: "AK", sted }];
const LAESNING = { da: "er en læsning af den", en: "it is a reading of it" } as const;

function grund(op: string, input: object): object | undefined {
  return (resultat(op, input)["begrundelse"] as readonly object[])[0];
}

function naevnerLaesning(op: string, input: object): readonly boolean[] {
  return (["da", "en"] as const).map((sprog) =>
    String(resultat("forklar", { op, input, sprog })["tekst"]).includes(LAESNING[sprog]),
  );
}

describe("a department that is not on the stairs", () => {
  const input = (type: string) => ({ afdeling: { id: "u", type }, dato: "2026-06-01" });

  it("of youth dwellings by the sentence on a model of their own", () => {
    expect(grund("placer", input("ungdomsboliger"))).toMatchObject({
      kode: "ikke-omfattet",
      laesning: false,
      hjemmel: AK("Ungdomsboliger skal have en udlejningsmodel"),
    });
    expect(naevnerLaesning("placer", input("ungdomsboliger"))).toEqual([false, false]);
  });

  it("of dwellings for the elderly by a reading", () => {
    expect(grund("placer", input("aeldreboliger"))).toMatchObject({
      kode: "ikke-omfattet",
      laesning: true,
      hjemmel: AK("Trappemodellerne"),
    });
    expect(naevnerLaesning("placer", input("aeldreboliger"))).toEqual([true, true]);
  });
});

describe("a dwelling that is outside the order for good", () => {
  const placeringer = [{ fra: "2024-01-01", trappe: "afdelingstrappen", trin: 1 }];
  const input = (boligtype: string) => ({
    afdeling: { id: "a", type: "familieboliger", placeringer },
    haendelser: [{ type: "ledig", dato: "2026-06-01", bolig: "1", boligtype }],
    aftale: {},
  });

  it.each([
    ["ungdomsbolig", false, "Ungdomsboliger skal have en udlejningsmodel"],
    ["aeldrebolig", true, "Trappemodellerne"],
    ["bofaellesskab", false, "Almene bofællesskaber"],
  ] as const)("%s: by a reading %s", (boligtype, laesning, sted) => {
    expect(grund("tildel", input(boligtype))).toMatchObject({ kode: "ikke-omfattet", laesning, hjemmel: AK(sted) });
    expect(naevnerLaesning("tildel", input(boligtype))).toEqual([laesning, laesning]);
    const afdeling = afdelingen([placering("afdelingstrappen", 1)]);
    expect(boligpladsFor(afdeling, aftalen(), dag("2026-06-01"), boligtype)).toMatchObject({ laesning });
  });
});
