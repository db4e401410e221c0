/** Many households at once are assessed as each of them is alone, whatever their sizes. */
import { expect, it } from "vitest";
import { vurderHusstand } from "../../src/ansoeger/vurderHusstand.js";
import { vurderHusstande } from "../../src/ansoeger/vurderHusstande.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";

const DAGEN = dag("2026-11-24");
const KRAV = { udlejningsform: "fleksibel", skaerpede: ["dom"], omraadestatus: "udsat" } as const;

/** So many adults; the last of them is convicted, or not, or it is not known. */
function husstand(id: string, antal: number, domme: readonly object[] | undefined) {
  const personer = Array.from({ length: antal }, (_, nr) => ({
    id: `${id}${nr}`,
    foedselsdato: "1990-05-05",
    beskaeftigelse: { status: "i-arbejde", siden: "2015-01-01" },
    domme: nr === antal - 1 ? domme : [],
  }));
  return laesHusstand({ id, personer }, DAGEN);
}

it("keeps the answers of large households apart from those of the next", () => {
  const dom = [{ dato: "2025-03-01", lov: "straffeloven" }];
  const husstande = [
    husstand("a", 1, []),
    husstand("b", 9, dom),
    husstand("c", 12, undefined),
    husstand("d", 2, []),
    husstand("e", 1, dom),
  ];
  const samlet = vurderHusstande(husstande, KRAV, DAGEN, rammeaftalen());
  expect(husstande.map((_, nr) => samlet.udfald(nr))).toEqual([
    "opfyldt",
    "ikke-opfyldt",
    "uoplyst",
    "opfyldt",
    "ikke-opfyldt",
  ]);
  expect([...samlet]).toEqual(husstande.map((en) => vurderHusstand(en, KRAV, DAGEN, rammeaftalen())));
});

it("keeps the answers of few households and of many", () => {
  for (const antal of [1, 2, 40]) {
    const husstande = Array.from({ length: antal }, (_, nr) => husstand(`h${nr}-`, 1, nr % 2 === 0 ? [] : undefined));
    const samlet = vurderHusstande(husstande, KRAV, DAGEN, rammeaftalen());
    expect(samlet.antal).toBe(antal);
    expect([...samlet].map(({ udfald }) => udfald)).toEqual(
      husstande.map((_, nr) => (nr % 2 === 0 ? "opfyldt" : "uoplyst")),
    );
    expect([...samlet].map(({ kriterier }) => kriterier.length)).toEqual(husstande.map(() => 2));
    expect([...samlet]).toEqual(husstande.map((en) => vurderHusstand(en, KRAV, DAGEN, rammeaftalen())));
  }
});

it("tells of a household that is not there", () => {
  const samlet = vurderHusstande([husstand("a", 1, [])], KRAV, DAGEN, rammeaftalen());
  expect(samlet.udfald(0)).toBe("opfyldt");
  expect(() => samlet.udfald(1)).toThrow(new RangeError("there is no household 1"));
});
