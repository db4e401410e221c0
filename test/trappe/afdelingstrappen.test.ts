import { describe, expect, it } from "vitest";
import { laesAfdeling } from "../../src/input/enkeltvis.js";
import { dag } from "../../src/kerne/dato.js";
import { stinoegle } from "../../src/kerne/sti.js";
import { tal } from "../../src/kerne/tal.js";
import type { Supplement } from "../../src/parametre/aftale.js";
import { INTET_SUPPLEMENT } from "../../src/parametre/aftale.js";
import type { Fortolkningsvalg } from "../../src/parametre/fortolkninger.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { Placeringsregel } from "../../src/trappe/placeringsregel.js";
import {
  ANDELSPUNKTER,
  FIGUR_3,
  KRITERIEPUNKTER,
  kombinationer,
  OPFYLDER_61A,
  OVER_RISIKO,
  type Punkt,
  RAEKKE,
} from "./delrum.js";
import { type Afvigelse, kastMindste } from "./modeksempel.js";

const DAGEN = dag("2026-12-01");
const RISIKOZONE: Supplement = {
  ...INTET_SUPPLEMENT,
  risikozone: [
    {
      fra: dag("2024-01-01"),
      graenser: { beskaeftigelse: tal(35), dom: tal("2.5"), uddannelse: tal(55), indkomst: tal(60) },
    },
  ],
};

const NAVNE = ["udenTilknytning", "doemte", "kunGrundskole", "bruttoindkomst"] as const;
const LISTER: readonly (readonly Punkt[])[] = [...NAVNE.map((navn) => KRITERIEPUNKTER[navn]), ANDELSPUNKTER];

type Etrisiko = Fortolkningsvalg<"et-risikokriterium">;

/** Figure 3 read by hand on complete facts; with `uafklaret` the answer is not one step. */
function trinPaaHelt(punkter: readonly string[], valg: Exclude<Etrisiko, "uafklaret">): number {
  const andel = punkter[4] ?? "";
  const navngivne = NAVNE.map((navn, i) => `${navn} ${punkter[i]}`);
  const antal61a = navngivne.filter((p) => OPFYLDER_61A.has(p)).length;
  const antalRisiko = navngivne.filter((p) => OVER_RISIKO.has(p)).length;
  const [hoejt, mellem, lavt] = FIGUR_3[RAEKKE[andel] ?? "0"];
  if (antal61a >= 2) return hoejt;
  if (antalRisiko >= 2) return mellem;
  return antalRisiko === 1 && valg === "mellem" ? mellem : lavt;
}

function input(punkter: readonly Punkt[]) {
  const [udenTilknytning, doemte, kunGrundskole, bruttoindkomst, andelAnviste] = punkter.map((p) => p ?? undefined);
  const noegletal = {
    udenTilknytning,
    doemte: doemte === undefined ? undefined : { gange: doemte },
    kunGrundskole,
    bruttoindkomst,
  };
  return { id: "a", type: "familieboliger" as const, noegletal, andelAnviste };
}

/**
 * By plain enumeration of every completion: the steps that are possible, and the facts that alone can change the step
 * in some completion.
 */
function opslag(valg: Exclude<Etrisiko, "uafklaret">) {
  const hele = new Map<string, number>();
  const kendte = LISTER.map((liste) => liste.filter((p) => p !== null));
  for (const punkter of kombinationer(kendte)) hele.set(punkter.join(" "), trinPaaHelt(punkter, valg));
  return (punkter: readonly Punkt[]) => {
    const mulige = new Set<number>();
    const afgoerende = new Set<string>();
    for (const helt of kombinationer(punkter.map((p, i) => (p === null ? (kendte[i] ?? []) : [p])))) {
      const trin = hele.get(helt.join(" ")) ?? 0;
      mulige.add(trin);
      for (const [i, p] of punkter.entries()) {
        if (p !== null || afgoerende.has(FAKTA[i] ?? "")) continue;
        for (const andet of kendte[i] ?? [])
          if (hele.get(helt.with(i, andet).join(" ")) !== trin) afgoerende.add(FAKTA[i] ?? "");
      }
    }
    return { trin: mulige.size === 1 ? ([...mulige][0] ?? null) : null, mangler: [...afgoerende].sort() };
  };
}

const FAKTA = [
  ...NAVNE.map((navn) => stinoegle(["afdeling", "noegletal", navn])),
  stinoegle(["afdeling", "andelAnviste"]),
];

describe("afdelingstrappen", () => {
  it.each(["lavt", "mellem"] as const)(
    "figure 3 is complete and without overlap, unknown facts included (%s)",
    (valg) => {
      const regel = new Placeringsregel(rammeaftalen(RISIKOZONE, { "et-risikokriterium": valg }), DAGEN);
      const ventetFor = opslag(valg);
      const afvigelser: Afvigelse[] = [];
      let antal = 0;
      for (const punkter of kombinationer(LISTER)) {
        antal += 1;
        const { del } = regel.anvend(laesAfdeling(input(punkter)), null);
        const faaet = { trin: del.trin, mangler: del.mangler.map(stinoegle).sort() };
        const ventet = ventetFor(punkter);
        if (JSON.stringify(faaet) !== JSON.stringify(ventet))
          afvigelser.push({ input: { afdeling: input(punkter), dato: DAGEN }, ventet, faaet });
      }
      expect(antal).toBe(6 ** 4 * 9);
      kastMindste(afvigelser);
    },
  );

  it("leaves open only what mellem and lavt disagree on when the choice is uafklaret", () => {
    const uafklaret = new Placeringsregel(rammeaftalen(RISIKOZONE, { "et-risikokriterium": "uafklaret" }), DAGEN);
    const [lavt, mellem] = [opslag("lavt"), opslag("mellem")];
    const afvigelser: Afvigelse[] = [];
    for (const punkter of kombinationer(LISTER)) {
      const { del } = uafklaret.anvend(laesAfdeling(input(punkter)), null);
      const [somLavt, somMellem] = [lavt(punkter).trin, mellem(punkter).trin];
      const ventet = { trin: somLavt === somMellem ? somLavt : null };
      if (del.trin !== ventet.trin)
        afvigelser.push({ input: { afdeling: input(punkter), dato: DAGEN }, ventet, faaet: { trin: del.trin } });
    }
    kastMindste(afvigelser);
  });

  it("never gives a lower step for a worse figure or a larger assigned share", () => {
    const regel = new Placeringsregel(rammeaftalen(RISIKOZONE), DAGEN);
    const trin = new Map<string, number>();
    const kendte = LISTER.map((liste) => liste.filter((p) => p !== null));
    for (const punkter of kombinationer(kendte))
      trin.set(punkter.join(" "), regel.anvend(laesAfdeling(input(punkter)), null).del.trin ?? -1);
    let sammenlignet = 0;
    for (const punkter of kombinationer(kendte)) {
      for (const [i, liste] of kendte.entries()) {
        const vaerre = liste[liste.indexOf(punkter[i] ?? "") + 1];
        if (vaerre === undefined) continue;
        sammenlignet += 1;
        expect(trin.get(punkter.with(i, vaerre).join(" "))).toBeGreaterThanOrEqual(trin.get(punkter.join(" ")) ?? 99);
      }
    }
    expect(sammenlignet).toBe(4 * (4 * 5 ** 3) * 8 + 5 ** 4 * 7);
  });

  it("is hoejt on two criteria of § 61 a, whatever the rest, without any supplement", () => {
    const regel = new Placeringsregel(rammeaftalen(), DAGEN);
    const { del } = regel.anvend(laesAfdeling(input(["40.1", null, "60.1", null, "25"])), null);
    expect(del).toMatchObject({ udfald: "placeret", trin: 4, behov: "hoejt", mangler: [] });
  });

  it("is trin 1 under 20 % when only mellem or lavt is open", () => {
    const regel = new Placeringsregel(rammeaftalen(), DAGEN);
    const { del } = regel.anvend(laesAfdeling(input(["40.1", "1", "60", "90", "19.9"])), null);
    expect(del).toMatchObject({
      udfald: "placeret",
      trin: 1,
      behov: null,
      anvisningsinterval: "under-20",
      mangler: [],
    });
  });
});
