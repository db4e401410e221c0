/** Which agreement an input names, and what is wrong with a document. */
import { describe, expect, it } from "vitest";
import { dokumenthash, somDokument } from "../../src/afgoerelse/aftaledokument.js";
import { laesDokument } from "../../src/input/aftaletekst/laesAftaletekst.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";
import { OPERATIONER } from "../../src/protokol/operationer.js";

type Felter = Record<string, unknown>;
type Aendring = readonly [sti: readonly (string | number)[], vaerdi: unknown];

const UDELADT = Symbol("left out");
const INTERVALLER = ["trapper", "afdelingstrappe", "intervaller"] as const;
const LEDIGHED = ["trapper", "ledighed"] as const;
const KRITERIER = ["ansoegere", "kriterier"] as const;

/** Copenhagen's agreement under another id, with one thing changed. */
function dokument(...aendringer: readonly Aendring[]): Felter {
  const hele: Felter = JSON.parse(JSON.stringify({ ...somDokument(RAMMEAFTALEN_2024_2027), id: "lilleby" }));
  for (const [sti, vaerdi] of aendringer) {
    const sidste = sti.at(-1) ?? "";
    const her = sti.slice(0, -1).reduce<Felter>((del, noegle) => del[noegle] as Felter, hele);
    if (vaerdi === UDELADT) delete her[sidste];
    else her[sidste] = vaerdi;
  }
  return hele;
}

const AFDELING = { id: "x", type: "familieboliger", noegletal: { udenTilknytning: 41, kunGrundskole: 61 } };
const placer = (tekst: unknown, resten: object = {}) =>
  OPERATIONER.get("placer")?.({
    afdeling: { ...AFDELING, andelAnviste: 26 },
    dato: "2024-03-01",
    aftale: { tekst },
    ...resten,
  });
const fejl = (svar: ReturnType<typeof placer>) =>
  svar === undefined || svar.ok ? [] : svar.errors.map(({ code, path }) => [code, path.join("/")]);

describe("aftale.tekst", () => {
  it.each([undefined, null, "rammeaftalen-2024-2027", dokument(), dokument([["id"], "rammeaftalen-2024-2027"])])(
    "is Copenhagen's agreement, %#",
    (tekst) => expect(placer(tekst)).toMatchObject({ ok: true, result: { trin: 4, behov: "hoejt" } }),
  );

  it.each(["lilleby", "", 3, [], true, `sha256:${"0".repeat(64)}`, "__proto__"])("is none: %j", (tekst) => {
    expect(fejl(placer(tekst))).toEqual([["ugyldig-aftale", "aftale/tekst"]]);
  });

  it("is another under an id of the package", () => {
    const andet = dokument([["id"], "rammeaftalen-2024-2027"], [["navn"], "En anden"]);
    expect(fejl(placer(andet))).toEqual([["ugyldig-aftale", "aftale/tekst/id"]]);
  });

  it("is told of beside the other faults of the input", () => {
    expect(fejl(placer("lilleby", { dato: "2024-02-30", omrade: 1 }))).toEqual([
      ["ugyldig-aftale", "aftale/tekst"],
      ["ugyldig-dato", "dato"],
      ["ukendt-felt", "omrade"],
    ]);
  });

  it("may say nothing of stairs, or of applicants", () => {
    expect(fejl(placer(dokument([["trapper"], UDELADT])))).toEqual([["aftalen-siger-intet", "aftale/tekst"]]);
    const vurder = OPERATIONER.get("vurder")?.({
      husstand: { id: "h", personer: [{ id: "p", foedselsdato: "1990-01-01" }] },
      krav: { udlejningsform: "fleksibel" },
      dato: "2026-01-01",
      aftale: { tekst: dokument([["ansoegere"], UDELADT]) },
    });
    expect(fejl(vurder)).toEqual([["aftalen-siger-intet", "aftale/tekst"]]);
    const spoerg = { op: "placer", input: { afdeling: AFDELING, dato: "2024-03-01", aftale: {} } };
    const uden = { ...spoerg.input, aftale: { tekst: dokument([["trapper"], UDELADT]) } };
    expect(fejl(OPERATIONER.get("spoerg")?.({ ...spoerg, input: uden }))).toEqual([
      ["aftalen-siger-intet", "input/aftale/tekst"],
    ]);
  });

  it("gives the steps that an input may have", () => {
    const seks = dokument([[...INTERVALLER, 0, "trin"], { hoejt: 6, mellem: 4, lavt: 1 }]);
    expect(placer(seks)).toMatchObject({ ok: true, result: { trin: 6 } });
    const kvoter = (tekst: unknown) =>
      OPERATIONER.get("kvoter")?.({ trappe: "afdelingstrappen", trin: 6, dato: "2024-03-01", aftale: { tekst } });
    expect(kvoter(seks)).toMatchObject({ ok: true });
    expect(fejl(kvoter(undefined))).toEqual([["ugyldigt-input", "trin"]]);
  });

  it("has a term of its own, or none", () => {
    const senere = { fra: "2028-01-01", til: "2031-12-31" };
    expect(fejl(placer(dokument([["gaelder"], senere])))).toEqual([["aftale-ikke-gaeldende", "dato"]]);
    expect(placer(dokument([["gaelder"], UDELADT]), { dato: "2040-01-01" })).toMatchObject({ ok: true });
  });

  it("leaves what is asked of an assignment to the act where it says nothing of stairs", () => {
    const svar = OPERATIONER.get("maaAnvises")?.({
      husstand: { id: "h", personer: [{ id: "p", foedselsdato: "1990-01-01" }] },
      omraadestatus: "ingen",
      dato: "2026-01-01",
      aftale: { tekst: dokument([["trapper"], UDELADT]) },
    });
    expect(svar).toMatchObject({ ok: true, result: { udfald: "tilladt" } });
  });
});

describe("a document", () => {
  it("is read as what was printed", () => {
    expect(laesDokument(somDokument(RAMMEAFTALEN_2024_2027)).tekst).toBe(RAMMEAFTALEN_2024_2027);
    expect(laesDokument(dokument()).tekst).toEqual({ ...RAMMEAFTALEN_2024_2027, id: "lilleby" });
  });

  it("has a sum that another order of its fields does not change", () => {
    const omvendt = Object.fromEntries(Object.entries(dokument()).reverse());
    expect(dokumenthash(omvendt)).toBe(dokumenthash(dokument()));
    expect(dokumenthash(dokument())).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<readonly [string, Aendring, readonly (readonly [string, string])[]]>([
    ["an unknown key", [["nvn"], "x"], [["ukendt-felt", "nvn"]]],
    ["no name", [["navn"], UDELADT], [["ugyldig-aftale", "navn"]]],
    ["an empty id", [["id"], ""], [["ugyldig-aftale", "id"]]],
    ["a day that is none", [["gaelder", "til"], "2027-02-30"], [["ugyldig-aftale", "gaelder/til"]]],
    ["a last day before the first", [["gaelder", "til"], "2023-12-31"], [["ugyldig-aftale", "gaelder/til"]]],
    [
      "no legal basis",
      [[...INTERVALLER.slice(0, 2), "hjemmel"], UDELADT],
      [["ugyldig-aftale", "trapper/afdelingstrappe/hjemmel"]],
    ],
    [
      "a share that is none",
      [[...INTERVALLER, 0, "mindst"], "mange"],
      [["ugyldig-aftale", "trapper/afdelingstrappe/intervaller/0/mindst"]],
    ],
    [
      "rows in another order",
      [[...INTERVALLER, 1, "mindst"], "30"],
      [["ugyldig-aftale", "trapper/afdelingstrappe/intervaller/1/mindst"]],
    ],
    [
      "shares without a row",
      [[...INTERVALLER, 2, "mindst"], "5"],
      [["ugyldig-aftale", "trapper/afdelingstrappe/intervaller/2/mindst"]],
    ],
    [
      "a row twice",
      [[...INTERVALLER, 2, "id"], "20-25"],
      [["ugyldig-aftale", "trapper/afdelingstrappe/intervaller/2/id"]],
    ],
    ["no rows", [INTERVALLER, []], [["ugyldig-aftale", "trapper/afdelingstrappe/intervaller"]]],
    [
      "a step 0",
      [[...INTERVALLER, 0, "trin", "lavt"], 0],
      [["ugyldig-aftale", "trapper/afdelingstrappe/intervaller/0/trin/lavt"]],
    ],
    [
      "an extra delivery on a step that there is not",
      [[...LEDIGHED, "ekstra", "trin"], [7]],
      [["ugyldig-aftale", "trapper/ledighed/ekstra/trin/0"]],
    ],
    [
      "an order that is too short",
      [[...LEDIGHED, "raekkefoelge", "kendte", "2"], ["fleksibel"]],
      [["ugyldig-aftale", "trapper/ledighed/raekkefoelge/kendte/2"]],
    ],
    ["a cap above all", [[...LEDIGHED, "loft", "hoejst"], 10], [["ugyldig-aftale", "trapper/ledighed/loft/hoejst"]]],
    [
      "a ninth of two rules",
      [[...LEDIGHED, "niende", "4", 0, "kendtTil"], "2023-01-01"],
      [["ugyldig-aftale", "trapper/ledighed/niende/4/0/kendtTil"]],
    ],
    [
      "an unknown fact",
      [[...KRITERIER, "dom", "krav"], { art: "ja", faktum: "haarfarve" }],
      [["ugyldig-aftale", "ansoegere/kriterier/dom/krav/faktum"]],
    ],
    [
      "an unknown condition",
      [[...KRITERIER, "dom", "krav"], { art: "maaske" }],
      [["ugyldig-aftale", "ansoegere/kriterier/dom/krav/art"]],
    ],
    [
      "a word that the fact has not",
      [[...KRITERIER, "dom", "krav"], { art: "blandt", faktum: "land", ord: ["mars"] }],
      [["ugyldig-aftale", "ansoegere/kriterier/dom/krav/ord/0"]],
    ],
    [
      "more than all of the conditions",
      [[...KRITERIER, "dom", "krav"], { art: "mindst", antal: 2, dele: [{ art: "ja", faktum: "alderspension" }] }],
      [["ugyldig-aftale", "ansoegere/kriterier/dom/krav/antal"]],
    ],
    [
      "an interpretation that is none",
      [[...KRITERIER, "dom", "krav"], { art: "valg", id: "humoer", efter: {} }],
      [["ugyldig-aftale", "ansoegere/kriterier/dom/krav/id"]],
    ],
    [
      "a choice without a condition",
      [[...KRITERIER, "dom", "krav"], { art: "valg", id: "trinskifte", efter: { forfra: { art: "enAf", dele: [] } } }],
      [["ugyldig-aftale", "ansoegere/kriterier/dom/krav/efter"]],
    ],
    [
      "a last age before the first",
      [[...KRITERIER, "uddannelse", "alder", "til"], 20],
      [["ugyldig-aftale", "ansoegere/kriterier/uddannelse/alder/til"]],
    ],
    ["a civil registration number", [["navn"], "Aftale 010190-1234"], [["cpr-nummer", "navn"]]],
  ])("with %s", (_, aendring, ventet) => {
    expect(laesDokument(dokument(aendring)).fejl?.map(({ kode, sti }) => [kode, sti.join("/")])).toEqual(ventet);
  });

  it("deeper than any agreement is refused and not walked through", () => {
    let dybt: unknown = { art: "enAf", dele: [] };
    for (let nr = 0; nr < 5000; nr++) dybt = { art: "ikke", del: dybt };
    expect(laesDokument(dokument([[...KRITERIER, "dom", "krav"], dybt])).fejl).toMatchObject([
      { kode: "ugyldig-aftale", sti: [] },
    ]);
  });
});
