/**
 * One adult is enough, and some adults are exempt: who is not asked is not the one. The answer, what is missing, the
 * kept answers and the changes all say so.
 */
import { describe, expect, it } from "vitest";
import { aendringerFor } from "../../src/afgoerelse/hvadSkalDerTil.js";
import { vurderHusstand } from "../../src/ansoeger/vurderHusstand.js";
import { vurderHusstande } from "../../src/ansoeger/vurderHusstande.js";
import type { Ansoegeraftale } from "../../src/parametre/aftale.js";
import { ja } from "../../src/parametre/vilkaar.js";
import { AFTALE, sag } from "./lilleby.js";
import type { Felter } from "./sag.js";

const { ansoegere } = AFTALE.tekst;
const { almindelige } = ansoegere.kriterier;
/** A pension is asked of an adult, and residents are not asked. */
const UNDTAGET: Ansoegeraftale = {
  ...AFTALE,
  tekst: {
    ...AFTALE.tekst,
    ansoegere: {
      ...ansoegere,
      kriterier: {
        ...ansoegere.kriterier,
        almindelige: {
          ...almindelige,
          undtaget: [
            { grund: "beboer", regel: "ansoeger.personsvar", naar: ja("beboer"), hjemmel: almindelige.hjemmel },
          ],
          krav: ja("alderspension"),
        },
      },
    },
  },
};

describe("an exempt adult", () => {
  it.each<readonly [boolean | null, boolean | null, string, readonly string[]]>([
    [false, true, "opfyldt", []],
    [false, false, "ikke-opfyldt", []],
    [false, null, "uoplyst", ["alderspension"]],
    // A resident is not asked, and so bears nothing, whatever the pension.
    [true, true, "ikke-opfyldt", []],
    [true, false, "ikke-opfyldt", []],
    [true, null, "ikke-opfyldt", []],
    // Whoever may be one bears only if not.
    [null, true, "uoplyst", ["beboerIAfdelingen"]],
    [null, false, "ikke-opfyldt", []],
    [null, null, "uoplyst", ["alderspension", "beboerIAfdelingen"]],
  ])("resident %s and with a pension %s: %s, %j is missing", (beboerIAfdelingen, alderspension, udfald, mangler) => {
    const { husstand, krav, dato } = sag({ beboerIAfdelingen, alderspension }, []);
    const vurdering = vurderHusstand(husstand, krav, dato, UNDTAGET);
    expect(vurdering.udfald).toBe(udfald);
    expect(vurdering.kriterier.map((en) => en.udfald)).toEqual([udfald]);
    expect(vurdering.mangler.map((sti) => sti.at(-1))).toEqual(mangler);
    expect(vurderHusstande([husstand], krav, dato, UNDTAGET).udfald(0)).toBe(udfald);
  });

  it("comes to bear by moving out and the pension together, not by the pension alone", () => {
    const aendringer = (felter: Felter) =>
      aendringerFor({ ...sag(felter, []), aftale: UNDTAGET }).aendringer.map((en) =>
        en.felter.map((sti) => sti.at(-1)).sort(),
      );
    expect(aendringer({ beboerIAfdelingen: true, alderspension: false })).toEqual([
      ["alderspension", "beboerIAfdelingen"],
    ]);
    expect(aendringer({ beboerIAfdelingen: true, alderspension: true })).toEqual([["beboerIAfdelingen"]]);
  });
});
