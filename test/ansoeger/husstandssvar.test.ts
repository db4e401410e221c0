/** What a household comes to, and which parts of what is asked are read of a member. */
import { describe, expect, it } from "vitest";
import { bind } from "../../src/ansoeger/bind.js";
import { afgoer, husstandskrav, laesteDele } from "../../src/ansoeger/husstandssvar.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import type { Udfald } from "../../src/kerne/trevaerdi.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { fyldt, ja, type Vilkaar } from "../../src/parametre/vilkaar.js";
import { DAGEN, type Felter, person } from "./sag.js";

const JA = "opfyldt";
const NEJ = "ikke-opfyldt";
const AABEN = "uoplyst";
const VAERDI = { opfyldt: true, "ikke-opfyldt": false, uoplyst: null };

const paa = (vilkaar: Vilkaar) => bind(vilkaar, { dato: dag(DAGEN), aftale: rammeaftalen() });
const laest = (personer: readonly Felter[]) =>
  laesHusstand({ id: "h", personer: personer.map((felter, nr) => person({ id: `p${nr}`, ...felter })) }, dag(DAGEN));

const [aldre, undtaget] = [paa(fyldt(18)), paa(ja("beboer"))];
const [pension, studie] = [paa(ja("alderspension")), paa(ja("underUddannelseForrigeAar"))];

describe("the outcome of a household", () => {
  const medSvar = (svar: readonly Udfald[]) => laest(svar.map((et) => ({ alderspension: VAERDI[et] })));

  // Two members in either order: where one is enough, and where everyone must.
  it.each([
    [JA, JA, JA, JA],
    [JA, NEJ, JA, NEJ],
    [JA, AABEN, JA, AABEN],
    [NEJ, NEJ, NEJ, NEJ],
    [NEJ, AABEN, AABEN, NEJ],
    [AABEN, AABEN, AABEN, AABEN],
  ] as const)("of members that answer %s and %s: one is enough: %s, everyone must: %s", (a, b, ene, begge) => {
    for (const husstand of [medSvar([a, b]), medSvar([b, a])]) {
      expect(afgoer(husstand, [{ enErNok: true, hele: pension }].map(medHele))).toBe(ene);
      expect(afgoer(husstand, [{ enErNok: false, hele: pension }].map(medHele))).toBe(begge);
    }
  });

  it("of several demands is that of all of them, in either order", () => {
    const krav = [pension, studie].map((hele) => medHele({ enErNok: false, hele }));
    const svar = (alderspension: boolean | null, underUddannelseForrigeAar: boolean | null) => {
      const husstand = laest([{ alderspension, underUddannelseForrigeAar }]);
      return [afgoer(husstand, krav), afgoer(husstand, krav.toReversed())];
    };
    expect(svar(true, true)).toEqual([JA, JA]);
    expect(svar(true, null)).toEqual([AABEN, AABEN]);
    expect(svar(false, null)).toEqual([NEJ, NEJ]);
    expect(svar(true, false)).toEqual([NEJ, NEJ]);
  });

  it("of nobody is met where everyone must, and not where one must", () => {
    const ingen = { ...laest([{}]), personer: [] };
    expect(afgoer(ingen, [medHele({ enErNok: false, hele: pension })])).toBe(JA);
    expect(afgoer(ingen, [medHele({ enErNok: true, hele: pension })])).toBe(NEJ);
    expect(afgoer(ingen, [])).toBe(JA);
  });

  function medHele({ enErNok, hele }: { readonly enErNok: boolean; readonly hele: typeof pension }) {
    return husstandskrav(enErNok, { aldre: paa(fyldt(0)), undtaget: [], krav: hele });
  }
});

describe("the parts that are read of a member", () => {
  // The age, the exemption, what is asked: as many as it takes to know that the member is not asked, or all.
  it.each<readonly [string, Felter, number]>([
    ["too young", { foedselsdato: "2010-01-01", beboerIAfdelingen: true }, 1],
    ["exempt", { beboerIAfdelingen: true }, 2],
    ["perhaps exempt", { beboerIAfdelingen: null }, 3],
    ["asked", { beboerIAfdelingen: false, alderspension: false }, 3],
  ])("that is %s", (_, felter, antal) => {
    const [en] = laest([felter]).personer;
    if (en === undefined) throw new Error("one person");
    for (const enErNok of [true, false]) {
      const krav = husstandskrav(enErNok, { aldre, undtaget: [undtaget], krav: pension });
      expect(laesteDele(en, krav)).toEqual(krav.hele.dele.slice(0, antal));
    }
  });
});
