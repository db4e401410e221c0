/**
 * Explanations as they read, reviewed: each sentence once for each language and reader, and two whole letters of each
 * operation, one in Danish and one in English, to both readers.
 */
import { describe, expect, it } from "vitest";
import { SAGSOPS } from "../../src/afgoerelse/sag.js";
import { FORKLARINGSSAGER } from "./forklaringssager.js";
import { forklaring, forklarligeSager, LAESERE, laesereAf, saetninger, saetningerEfterRegel } from "./saetninger.js";

/** The cases whose letters are kept whole, by their titles: where most is said at once, or most is missing. */
const BREVE = {
  udpeg: { da: "uoplyst: tal mangler", en: "parallelsamfund, måske omdannelsesområde" },
  placer: { da: "ét risikokriterium, antaget risikozone, andel mellem 24,9 og 25", en: "950-reglen" },
  kvoter: { da: "trin 2 med fritagelse, antaget", en: "trin 4: hver anden niende" },
  tildel: {
    da: "trin 1: tilbudt, benyttet, retur og ventelisten",
    en: "trin 2: ekstra levering med fritagelse, og den niende",
  },
  nybyggeri: { da: "60 boliger, 10 reserverede", en: "ukendt rækkefølge" },
  vurder: { da: "tre personer, afslag på alle fire skærpede", en: "delvist skærpet, studerende og beboer" },
  ranger: { da: "afslag, uafklaret, så den første", en: "kun uafklarede" },
  maaAnvises: { da: "forbudt efter loven, to personer", en: "ydelser før og efter reformen" },
} as const satisfies Record<(typeof SAGSOPS)[number], { readonly da: string; readonly en: string }>;

describe("the sentences of the explanations", () => {
  it("are of all decisions of the suite, and of six or more cases of each operation", () => {
    expect(forklarligeSager.length).toBeGreaterThan(650);
    for (const op of SAGSOPS) expect(FORKLARINGSSAGER.filter((sag) => sag.op === op).length).toBeGreaterThanOrEqual(6);
  });

  it.each(LAESERE)("$sprog, $art", async ({ sprog, art }) => {
    const afsnit = [...saetningerEfterRegel(sprog, art)].map(
      ([gruppe, egne]) => `## ${gruppe}\n\n${egne.join("\n")}\n`,
    );
    await expect(afsnit.join("\n")).toMatchFileSnapshot(`forklaringer/${sprog}.${art}.md`);
  });

  it("are told apart where one ends and a capital begins, and by points, headings and cells", () => {
    expect(
      saetninger(
        "# Afgørelse\n\n**Du opfylder stk. 4.** Det er nok.\n\n- 40 pct. af dem: Ja.\n1. to\n\n| Tal | over 3 |\n|---|---|\n",
      ),
    ).toEqual(["Afgørelse", "Du opfylder stk. 4.", "Det er nok.", "40 pct. af dem:", "Ja.", "to", "Tal", "over 3"]);
  });
});

describe("a whole letter", () => {
  it.each(SAGSOPS.flatMap((op) => LAESERE.map((laeser) => ({ op, ...laeser }))))(
    "of $op, $sprog, to $art",
    async ({ op, sprog, art }) => {
      const titel = BREVE[op][sprog];
      const sag = FORKLARINGSSAGER.find((en) => en.op === op && en.titel === titel);
      if (sag === undefined) throw new Error(`no case ${titel}`);
      const breve = laesereAf(sag, sprog, art).map((laeser) => forklaring(sag, laeser));
      if (breve.length === 0) return;
      const brev = breve.join("\n---\n\n");
      await expect(`<!-- ${titel} -->\n\n${brev}`).toMatchFileSnapshot(`breve/${op}.${sprog}.${art}.md`);
    },
  );
});
