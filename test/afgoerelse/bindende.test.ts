/** Minimal certificates: conclusions, and nothing of a person, a dwelling or a value. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kanonisk } from "../../src/afgoerelse/kanonisk.js";
import { sum } from "../../src/afgoerelse/sum.js";
import { gange, mindst } from "../omfang.js";
import { certifikatAf, gemt, tilfaelde } from "./vilkaarligeSager.js";

const SALT = "k2v9x7q4m1z8w3b6";
const NAVNE = ["Ragnhild Testesen", "Thorvald 4711", "P0003", "Ingeborg"];

/**
 * The same with every id and name another, unlike anything else, and alike where they were; and those that were put in.
 */
function medNavne(input: object): { readonly input: object; readonly navne: readonly string[] } {
  const nye = new Map<string, string>();
  const kopi: unknown = JSON.parse(JSON.stringify(input), (noegle, vaerdi: unknown) => {
    if (!["id", "navn", "boligorganisation", "omraadeId", "bolig"].includes(noegle) || typeof vaerdi !== "string")
      return vaerdi;
    // Written in two ways it is one name.
    const samme = vaerdi.normalize("NFC");
    const nyt = nye.get(samme) ?? `${NAVNE[nye.size % NAVNE.length]}-`;
    nye.set(samme, nyt);
    return `${nyt}${vaerdi}`;
  });
  return { input: kopi as object, navne: [...nye].flatMap(([navn, nyt]) => [`${nyt}${navn}`, nyt]) };
}

/** Every text and number in it long enough to be told from others. */
function vaerdier(del: unknown): readonly string[] {
  if (typeof del === "object" && del !== null) return Object.values(del).flatMap(vaerdier);
  return del !== null && typeof del !== "boolean" && String(del).length >= 4 ? [String(del)] : [];
}

describe("a minimal certificate", () => {
  const husstand = {
    id: "husstand-7",
    personer: [
      {
        id: "anna",
        foedselsdato: "1980-05-05",
        domme: [{ dato: "2025-02-02", lov: "straffeloven" }],
        bruttoindtaegt: { aktuelPrMaaned: 31250, forrigeAarPrMaaned: 30100 },
      },
      { id: "bo", foedselsdato: "1981-06-06", domme: [] },
    ],
  };
  const krav = { udlejningsform: "fleksibel", skaerpede: ["dom", "indkomst"], omraadestatus: "udsat" };
  const input = { husstand, krav, dato: "2026-11-24", aftale: { fortolkninger: { "delvist-skaerpet": "erstatter" } } };

  it("concludes on the household, by criterion, with rule and legal basis", () => {
    const certifikat = certifikatAf({ op: "vurder", input }, { minimal: true, salt: SALT });
    expect(certifikat.resultat).toEqual({
      udfald: "ikke-opfyldt",
      kriterier: [
        { id: "dom", udfald: "ikke-opfyldt" },
        { id: "indkomst", udfald: "uoplyst" },
      ],
    });
    expect(certifikat.begrundelse).toEqual([
      { kode: "kriterium", regel: "ansoeger.husstandssvar", hjemmel: [0, 1], kriterium: "dom", udfald: "ikke-opfyldt" },
      { kode: "kriterium", regel: "ansoeger.husstandssvar", hjemmel: [2, 1], kriterium: "indkomst", udfald: "uoplyst" },
    ]);
    expect(certifikat.hjemler.map(({ sted }) => sted)).toEqual(["Figur 5, dømte", "§ 60, stk. 4", "Figur 5, indkomst"]);
  });

  it("of an assignment names each ground once, whoever it lies on", () => {
    const ophaevet = { ophaevetForGroveOvertraedelser: { dato: "2026-10-01" } };
    const personer = ["anna", "bo"].map((id) => ({
      id,
      foedselsdato: "1980-05-05",
      loesladt: false,
      statsborgerskab: "dansk-eu-eoes-schweiz",
      ydelser: [],
      ...ophaevet,
    }));
    const sted = { trappe: "omraadetrappen", trin: 1, omraadestatus: "forebyggelsesomraade" };
    const certifikat = certifikatAf(
      { op: "maaAnvises", input: { husstand: { id: "h", personer }, ...sted, dato: "2026-11-24" } },
      { minimal: true },
    );
    expect(certifikat.resultat).toEqual({
      udfald: "forbudt",
      grund: "lov",
      kraeverVurdering: false,
      forbud: [{ nr: 3 }],
    });
    expect(certifikat.begrundelse.filter((grund) => grund["nr"] === 3)).toHaveLength(1);
  });

  it("of a ranking names places, from 0", () => {
    const tom = { id: "uoplyst", personer: [{ id: "x", foedselsdato: "1990-01-01" }] };
    const ung = { id: "ung", personer: [{ id: "y", foedselsdato: "2015-01-01" }] };
    const ansoegninger = [
      { opnoteret: "2022-01-01", husstand: ung },
      { opnoteret: "2021-01-01", husstand: tom },
      { opnoteret: "2020-01-01", husstand },
    ];
    const certifikat = certifikatAf(
      { op: "ranger", input: { ansoegninger, krav, dato: "2026-11-24", aftale: input.aftale } },
      { minimal: true },
    );
    expect(certifikat.resultat).toEqual({
      liste: [{ udfald: "ikke-opfyldt" }, { udfald: "uoplyst" }, { udfald: "opfyldt" }],
      foerste: 2,
      uoplysteForan: [1],
    });
  });

  it("of an area has no figure of it, and the limit of no figure", () => {
    const omraade = {
      id: "korskaerparken",
      navn: "Korskærparken",
      opgoerelser: [{ listedato: "2018-12-01", antalBeboere: 1913, noegletal: { udenTilknytning: 44.6 } }],
    };
    const tekst = JSON.stringify(
      certifikatAf({ op: "udpeg", input: { omraade, dato: "2018-12-01" } }, { minimal: true }),
    );
    expect(tekst).toContain('"kriterium":"beskaeftigelse"');
    for (const vaerdi of ["korsk", "Korsk", "1913", "44.6", "446", "223", "1000", "taeller", "sammenligning"])
      expect(tekst).not.toContain(vaerdi);
  });

  it("holds no name, id, date of birth, amount, conviction or other value of a household, whatever it is", () => {
    let soegt = 0;
    fc.assert(
      fc.property(
        tilfaelde("vurder", "ranger", "maaAnvises"),
        fc.constantFrom(SALT, undefined),
        ({ op, input: foer }, salt) => {
          const { input: en, navne } = medNavne(foer);
          const {
            dato,
            husstand: hus,
            ansoegninger,
          } = en as { dato: string; husstand?: unknown; ansoegninger?: unknown };
          const tekst = JSON.stringify(
            certifikatAf({ op, input: en }, { minimal: true, ...(salt === undefined ? {} : { salt }) }),
          );
          for (const soegeord of [...navne, ...vaerdier(hus ?? ansoegninger), SALT]) {
            if (soegeord === dato) continue;
            soegt++;
            // A plain word of the form may be part of the name of a rule; a name or a figure may be part of nothing.
            expect(tekst).not.toContain(/^[a-z-]+$/.test(soegeord) ? `"${soegeord}"` : soegeord);
          }
        },
      ),
      { numRuns: gange(1500) },
    );
    expect(soegt).toBeGreaterThanOrEqual(mindst(20_000));
  });

  it("holds no name, id or dwelling of any other case", () => {
    fc.assert(
      fc.property(tilfaelde("udpeg", "placer", "tildel"), ({ op, input: foer }) => {
        const { input: en, navne } = medNavne(foer);
        const tekst = JSON.stringify(certifikatAf({ op, input: en }, { minimal: true, salt: SALT }));
        for (const navn of navne) expect(tekst).not.toContain(navn);
      }),
      { numRuns: gange(500) },
    );
  });

  it("says what the whole one says, and less: the same conclusions", () => {
    fc.assert(
      fc.property(tilfaelde("vurder"), ({ op, input: en }) => {
        const [hel, minimal] = [certifikatAf({ op, input: en }), certifikatAf({ op, input: en }, { minimal: true })];
        const { kriterier, ...resten } = hel.resultat as unknown as { kriterier: readonly { personer: unknown }[] };
        expect(minimal.resultat).toEqual({
          ...resten,
          kriterier: kriterier.map(({ personer: _, ...kriterium }) => kriterium),
        });
        expect([minimal.mangler, minimal.fortolkninger, minimal.dato, minimal.parametre]).toEqual([
          hel.mangler,
          hel.fortolkninger,
          hel.dato,
          hel.parametre,
        ]);
      }),
      { numRuns: gange(300) },
    );
  });

  it("has no bare sum of the input, and none that is the same under another salt", () => {
    const med = (salt?: string) =>
      certifikatAf({ op: "vurder", input: gemt(input) }, { minimal: true, ...(salt === undefined ? {} : { salt }) });
    const alle = [med(), med(SALT), med("x")];
    const bar = sum(kanonisk(input)?.tekst ?? "");
    expect(certifikatAf({ op: "vurder", input }).input).toBe(bar);
    for (const felt of ["input", "maerke", "forpligtelse", "segl"] as const)
      expect(new Set([bar, ...alle.map((en) => en[felt])]).size).toBe(4);
  });
});
