/** The questions that a document is open about are those that a caller may answer. */
import { describe, expect, it } from "vitest";
import { somDokument } from "../../src/afgoerelse/aftaledokument.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";
import { OPERATIONER } from "../../src/protokol/operationer.js";

type Felter = Record<string, unknown>;

const SENIORER = { valg: ["nej", "ja"], spoergsmaal: "Tæller pensionister med?" };
const PENSION = { art: "ja", faktum: "alderspension" };
const ALDRIG = { art: "enAf", dele: [] };

/** The ordinary criterion is met by a pensioner alone, where the choice says so. */
function lilleby(fortolkninger: unknown, valg: Felter = { nej: ALDRIG, ja: PENSION }): Felter {
  const hele = JSON.parse(JSON.stringify({ ...somDokument(RAMMEAFTALEN_2024_2027), id: "lilleby", fortolkninger }));
  hele.ansoegere.kriterier.almindelige.krav = { art: "valg", id: "pensionister", efter: valg };
  return hele;
}

function vurder(tekst: unknown, fortolkninger: Felter = {}): unknown {
  const svar = OPERATIONER.get("vurder")?.({
    husstand: { id: "h", personer: [{ id: "p", foedselsdato: "1950-01-01", alderspension: true }] },
    krav: { udlejningsform: "fleksibel" },
    dato: "2026-01-01",
    aftale: { tekst, fortolkninger },
  });
  if (svar === undefined || !svar.ok) return svar?.errors.map(({ code, path }) => [code, path.join("/")]);
  const { udfald, fortolkninger: afgoerende } = svar.result as Felter;
  return { udfald, afgoerende };
}

describe("an interpretation that a document declares", () => {
  it("is answered by its first choice, or by the caller", () => {
    const tekst = lilleby({ pensionister: SENIORER });
    expect(vurder(tekst)).toEqual({ udfald: "ikke-opfyldt", afgoerende: { pensionister: "nej" } });
    expect(vurder(tekst, { pensionister: "ja" })).toEqual({ udfald: "opfyldt", afgoerende: { pensionister: "ja" } });
    const omvendt = lilleby({ pensionister: { ...SENIORER, valg: ["ja", "nej"] } });
    expect(vurder(omvendt)).toEqual({ udfald: "opfyldt", afgoerende: { pensionister: "ja" } });
  });

  it("is the only kind that a caller may answer", () => {
    const tekst = lilleby({ pensionister: SENIORER });
    expect(vurder(tekst, { trinskifte: "forfra" })).toEqual([["ugyldig-aftale", "aftale/fortolkninger/trinskifte"]]);
    expect(vurder(tekst, { pensionister: "maaske" })).toEqual([
      ["ugyldig-aftale", "aftale/fortolkninger/pensionister"],
    ]);
    expect(vurder(undefined, { pensionister: "ja" })).toEqual([
      ["ugyldig-aftale", "aftale/fortolkninger/pensionister"],
    ]);
  });

  it.each<readonly [string, unknown, string]>([
    ["is not declared", undefined, "ansoegere/kriterier/almindelige/krav/id"],
    ["has one choice", { pensionister: { ...SENIORER, valg: ["ja"] } }, "fortolkninger/pensionister/valg"],
    [
      "has one twice",
      { pensionister: { ...SENIORER, valg: ["ja", "nej", "ja"] } },
      "fortolkninger/pensionister/valg/2",
    ],
    ["asks nothing", { pensionister: { valg: ["nej", "ja"] } }, "fortolkninger/pensionister/spoergsmaal"],
    [
      "is the library's, with another choice",
      { pensionister: SENIORER, trinskifte: { valg: ["fortsaetter", "stopper"] } },
      "fortolkninger/trinskifte/valg/1",
    ],
  ])("is refused where it %s", (_, fortolkninger, sti) => {
    expect(vurder(lilleby(fortolkninger))).toEqual([["ugyldig-aftale", `aftale/tekst/${sti}`]]);
  });

  it("is told in its own words", () => {
    const forklar = OPERATIONER.get("forklar")?.({
      op: "vurder",
      input: {
        husstand: { id: "h", personer: [{ id: "p", foedselsdato: "1950-01-01", alderspension: true }] },
        krav: { udlejningsform: "fleksibel" },
        dato: "2026-01-01",
        aftale: { tekst: lilleby({ pensionister: SENIORER }) },
      },
    });
    expect(JSON.stringify(forklar)).toContain("Tæller pensionister med? nej");
  });
});
