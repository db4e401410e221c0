import { describe, expect, it } from "vitest";
import { laesAfdeling, laesOmraade } from "../../src/input/enkeltvis.js";
import { dag } from "../../src/kerne/dato.js";
import { stinoegle } from "../../src/kerne/sti.js";
import { tal } from "../../src/kerne/tal.js";
import { INTET_SUPPLEMENT, type Supplement } from "../../src/parametre/aftale.js";
import type { Liste } from "../../src/parametre/omraaderegler.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { Placeringsregel } from "../../src/trappe/placeringsregel.js";
import { kombinationer, type Punkt, UKENDT } from "./delrum.js";
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

/**
 * On the milder side of every limit, then beyond § 61 b's, the risk zone's and § 61 a's. For schooling the act's two
 * limits are one, and the risk zone's comes first.
 */
const PUNKTER = [
  ["30", "30.1", "35.1", "40.1", UKENDT],
  ["1.9", "2", "2.5", "3", UKENDT],
  ["55", "55.1", "60.1", UKENDT],
  ["65", "64.9", "59.9", "54.9", UKENDT],
  ["30", "30.1", UKENDT],
  ["950", "951", "999", "1000", UKENDT],
] as const satisfies readonly (readonly Punkt[])[];

const EFTER_61A: ReadonlySet<string> = new Set(["0 40.1", "1 3", "2 60.1", "3 54.9"]);
const EFTER_61B: ReadonlySet<string> = new Set([
  "0 30.1",
  "0 35.1",
  "0 40.1",
  "1 2",
  "1 2.5",
  "1 3",
  "2 60.1",
  "3 64.9",
  "3 59.9",
  "3 54.9",
]);
const OVER_RISIKO: ReadonlySet<string> = new Set([
  "0 35.1",
  "0 40.1",
  "1 2.5",
  "1 3",
  "2 55.1",
  "2 60.1",
  "3 59.9",
  "3 54.9",
]);
const IDER = ["beskaeftigelse", "dom", "uddannelse", "indkomst"] as const;
const FAKTA = ["udenTilknytning", "doemte", "kunGrundskole", "bruttoindkomst", "ikkeVestlige"]
  .map((navn) => ["omraade", "opgoerelser", 0, "noegletal", navn] as (string | number)[])
  .concat([["omraade", "opgoerelser", 0, "antalBeboere"]])
  .map(stinoegle);

type Officielt = readonly Liste[] | undefined;

/** The stair by hand on complete facts, as one text: "2", "1 dom,indkomst" or "afdelingstrappen". */
function paaHelt(punkter: readonly string[], officielt: Officielt): string {
  const antal = (saet: ReadonlySet<string>) => IDER.filter((_, i) => saet.has(`${i} ${punkter[i]}`)).length;
  const trin1 = `1 ${IDER.filter((_, i) => OVER_RISIKO.has(`${i} ${punkter[i]}`)).join()}`;
  if (officielt?.includes("udsat")) return "2";
  if (officielt?.includes("forebyggelsesomraade")) return trin1;
  const [andel, beboere] = [punkter[4], punkter[5]];
  const somUdpeget = beboere === "951" || beboere === "999";
  if (!somUdpeget && (officielt !== undefined || beboere !== "1000")) return "afdelingstrappen";
  if (antal(EFTER_61A) >= 2) return "2";
  return antal(EFTER_61B) >= 2 && andel === "30.1" ? trin1 : "afdelingstrappen";
}

function input(punkter: readonly Punkt[], udpeget: Officielt) {
  const [udenTilknytning, gange, kunGrundskole, bruttoindkomst, ikkeVestlige, beboere] = punkter.map(
    (p) => p ?? undefined,
  );
  const noegletal = {
    udenTilknytning,
    doemte: gange === undefined ? undefined : { gange },
    kunGrundskole,
    bruttoindkomst,
    ikkeVestlige,
  };
  const antalBeboere = beboere === undefined ? undefined : Number(beboere);
  return {
    id: "o",
    opgoerelser: [
      {
        listedato: dag("2026-12-01"),
        antalBeboere,
        noegletal,
        udpeget: udpeget === undefined ? undefined : [...udpeget],
      },
    ],
  };
}

// Figures of its own that put it on trin 1 of afdelingstrappen for certain.
const AFDELING = laesAfdeling({
  id: "a",
  type: "familieboliger",
  omraadeId: "o",
  noegletal: { udenTilknytning: 0, doemte: { gange: 0 }, kunGrundskole: 0, bruttoindkomst: 99 },
});

describe("omraadetrappen", () => {
  it.each<[string, Officielt]>([
    ["not stated", undefined],
    ["on no list", []],
    ["udsat", ["udsat"]],
    ["forebyggelsesomraade", ["forebyggelsesomraade"]],
  ])("the choice of stair is complete and without overlap, unknown facts included (officially %s)", (_, officielt) => {
    const kendte = PUNKTER.map((liste) => liste.filter((p) => p !== UKENDT));
    const hele = new Map<string, string>();
    for (const punkter of kombinationer<string>(kendte)) hele.set(punkter.join(" "), paaHelt(punkter, officielt));
    const regel = new Placeringsregel(rammeaftalen(RISIKOZONE), DAGEN);
    const afvigelser: Afvigelse[] = [];
    let antal = 0;
    for (const punkter of kombinationer<Punkt>(PUNKTER)) {
      antal += 1;
      const mulige = new Set<string>();
      const mangler = new Set<string>();
      for (const helt of kombinationer<string>(punkter.map((p, i) => (p === null ? (kendte[i] ?? []) : [p])))) {
        const svar = hele.get(helt.join(" ")) ?? "";
        mulige.add(svar);
        for (const [i, p] of punkter.entries()) {
          if (p === null && (kendte[i] ?? []).some((andet) => hele.get(helt.with(i, andet).join(" ")) !== svar))
            mangler.add(FAKTA[i] ?? "");
        }
      }
      const ventet = { ...laest(mulige), mangler: [...mangler].sort() };
      const { del } = regel.anvend(AFDELING, laesOmraade(input(punkter, officielt)));
      const { trappe, trin, skaerpede, skaerpedeUoplyste } = del;
      const faaet = { trappe, trin, skaerpede, skaerpedeUoplyste, mangler: del.mangler.map(stinoegle).sort() };
      if (JSON.stringify(faaet) !== JSON.stringify(ventet))
        afvigelser.push({ input: { omraade: input(punkter, officielt), dato: DAGEN }, ventet, faaet });
    }
    expect(antal).toBe(5 * 5 * 4 * 5 * 3 * 5);
    kastMindste(afvigelser);
  });
});

/** What a set of possible answers leaves certain. */
function laest(mulige: ReadonlySet<string>) {
  const svar = [...mulige].map((s) => {
    if (s === "afdelingstrappen") return { trappe: "afdelingstrappen", trin: 1, skaerpede: [] as string[] };
    const [trin = "", kriterier = ""] = s.split(" ");
    return {
      trappe: "omraadetrappen",
      trin: Number(trin),
      skaerpede: trin === "2" ? [...IDER] : kriterier.split(",").filter((k) => k !== ""),
    };
  });
  const [foerste] = svar;
  const trappe = svar.every((s) => s.trappe === foerste?.trappe) ? (foerste?.trappe ?? null) : null;
  const trin = trappe !== null && svar.every((s) => s.trin === foerste?.trin) ? (foerste?.trin ?? null) : null;
  const iAlle = IDER.filter((id) => trin !== null && svar.every((s) => s.skaerpede.includes(id)));
  const iNogle = IDER.filter(
    (id) => trin !== null && !iAlle.includes(id) && svar.some((s) => s.skaerpede.includes(id)),
  );
  return { trappe, trin, skaerpede: iAlle, skaerpedeUoplyste: iNogle };
}
