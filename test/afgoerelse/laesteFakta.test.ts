/** Which facts a decision read: those that could weigh are named, and no others; what is not named changes nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gange, mindst } from "../omfang.js";
import { fejl, resultat } from "../spoerg.js";
import { certifikatAf, gemt, tilfaelde } from "./vilkaarligeSager.js";

type Sti = readonly (string | number)[];

interface Laesning {
  readonly laeste: readonly Sti[];
  readonly ulaeste: readonly Sti[];
}

function laesning(op: string, input: object): Laesning {
  return resultat("attester", { op, input }) as unknown as Laesning;
}

/** The last keys of the paths to a person's fields. */
function personfelter(stier: readonly Sti[], nr: number): readonly unknown[] {
  return stier.filter((sti) => sti[1] === "personer" && sti[2] === nr).map((sti) => sti.at(-1));
}

const PERSON = {
  id: "anna",
  foedselsdato: "1980-05-05",
  beskaeftigelse: { status: "ingen" },
  uddannelse: { status: "ingen" },
  alderspension: false,
  uddannelsesniveau: { niveau: "over-grundskole", land: "danmark" },
  domme: [],
  bruttoindtaegt: { aktuelPrMaaned: 30000, forrigeAarPrMaaned: 30000 },
  statsborgerskab: "andet",
  ydelser: [],
  loesladt: false,
};
const BARN = { ...PERSON, id: "bo", foedselsdato: "2015-01-01" };

function vurdering(skaerpede: readonly string[]): object {
  return {
    husstand: { id: "h", personer: [PERSON, BARN] },
    krav: { udlejningsform: "fleksibel", skaerpede },
    dato: "2026-11-24",
    aftale: { fortolkninger: { "delvist-skaerpet": "erstatter" } },
  };
}

describe("the facts that were read", () => {
  it("are those of the criterion asked, for those of its age", () => {
    const { laeste, ulaeste } = laesning("vurder", vurdering(["uddannelse"]));
    expect(personfelter(laeste, 0)).toEqual(["foedselsdato", "id", "uddannelsesniveau"]);
    expect(personfelter(laeste, 1)).toEqual(["foedselsdato", "id"]);
    expect(personfelter(ulaeste, 0)).toContain("domme");
    expect(personfelter(ulaeste, 1)).toContain("uddannelsesniveau");
  });

  it("hold the record of convictions where that is asked for", () => {
    const { laeste } = laesning("vurder", vurdering(["dom"]));
    expect(personfelter(laeste, 0)).toContain("domme");
    expect(personfelter(laeste, 1)).not.toContain("domme");
  });

  it("hold where someone lives, also where only the other choice would exempt who lives there", () => {
    const beboer = { ...PERSON, beboerIAfdelingen: true };
    const felter = (valg: string) => {
      const input = {
        husstand: { id: "h", personer: [beboer, { ...beboer, id: "bo", foedselsdato: "2015-01-01" }] },
        krav: { udlejningsform: "fleksibel", skaerpede: ["dom"] },
        dato: "2026-11-24",
        aftale: { fortolkninger: { "delvist-skaerpet": "erstatter", "interne-flytninger": valg } },
      };
      const { laeste } = laesning("vurder", input);
      return [personfelter(laeste, 0), personfelter(laeste, 1)];
    };
    // Of a child of 11 nobody asks for convictions, wherever it lives.
    expect(felter("omfattet")).toEqual([
      ["beboerIAfdelingen", "domme", "foedselsdato", "id"],
      ["foedselsdato", "id"],
    ]);
    // Of someone exempt the record is not looked at.
    expect(felter("undtaget")).toEqual([
      ["beboerIAfdelingen", "foedselsdato", "id"],
      ["foedselsdato", "id"],
    ]);
  });

  it("are none in ordinary letting, not even the date of birth", () => {
    const { laeste } = laesning("vurder", {
      husstand: { id: "h", personer: [PERSON] },
      krav: { udlejningsform: "almindelig" },
      dato: "2026-11-24",
    });
    expect(personfelter(laeste, 0)).toEqual([]);
  });

  it("of an assignment are what the paragraph names, and none where no paragraph is asked", () => {
    const anvist = (sted: object) => {
      const { laeste } = laesning("maaAnvises", {
        husstand: { id: "h", personer: [PERSON] },
        dato: "2026-11-24",
        ...sted,
      });
      return personfelter(laeste, 0);
    };
    expect(anvist({ trappe: "omraadetrappen", trin: 1, omraadestatus: "forebyggelsesomraade" })).toEqual([
      "foedselsdato",
      "id",
      "loesladt",
      "statsborgerskab",
      "uddannelse",
      "ydelser",
    ]);
    expect(anvist({ trappe: "afdelingstrappen", omraadestatus: "ingen" })).toEqual([]);
  });

  it("are the figures of the list that governs, not of an older one", () => {
    const opgoerelse = (listedato: string) => ({
      listedato,
      antalBeboere: 500,
      noegletal: { udenTilknytning: 10, kunGrundskole: 10, bruttoindkomst: 90 },
    });
    const { laeste, ulaeste } = laesning("udpeg", {
      omraade: { id: "o", navn: "Parken", opgoerelser: [opgoerelse("2024-12-01"), opgoerelse("2025-12-01")] },
      dato: "2026-01-01",
    });
    expect(laeste).toContainEqual(["omraade", "opgoerelser", 1, "noegletal", "kunGrundskole"]);
    expect(laeste).toContainEqual(["omraade", "opgoerelser", 0, "listedato"]);
    expect(ulaeste).toContainEqual(["omraade", "opgoerelser", 0, "noegletal", "kunGrundskole"]);
    expect(ulaeste).toContainEqual(["omraade", "navn"]);
  });

  it("are none of what was not given", () => {
    const { laeste, ulaeste } = laesning("vurder", {
      husstand: { id: "h", personer: [{ id: "a", foedselsdato: "1990-01-01", domme: null }] },
      krav: { udlejningsform: "fleksibel", skaerpede: ["dom"] },
      dato: "2026-11-24",
    });
    expect([...laeste, ...ulaeste].map((sti) => sti.at(-1))).not.toContain("domme");
  });

  it("and those that were not are together what was given, each once", () => {
    fc.assert(
      fc.property(tilfaelde("vurder", "maaAnvises"), ({ op, input }) => {
        const { laeste, ulaeste } = laesning(op, input);
        const { husstand } = input as { husstand: { personer: object[] } };
        const givne = husstand.personer.flatMap((person, nr) =>
          Object.entries(person).flatMap(([felt, vaerdi]) => (vaerdi === null ? [] : [`${nr}.${felt}`])),
        );
        const naevnte = [...laeste, ...ulaeste]
          .filter((sti) => sti[1] === "personer")
          .map((sti) => sti.slice(2).join("."));
        expect(naevnte.sort()).toEqual(givne.sort());
      }),
      { numRuns: gange(300) },
    );
  });

  it("never hold a record of convictions where no such criterion applies", () => {
    const antal = { spurgt: 0, ikke: 0 };
    fc.assert(
      fc.property(tilfaelde("vurder", "ranger", "maaAnvises"), ({ op, input }) => {
        const { krav } = input as { krav?: { skaerpede?: readonly string[] } };
        const laest = laesning(op, input).laeste.some((sti) => sti.at(-1) === "domme");
        if (krav?.skaerpede?.includes("dom")) antal.spurgt += Number(laest);
        else {
          antal.ikke++;
          expect(laest).toBe(false);
        }
      }),
      { numRuns: gange(600) },
    );
    expect(antal.spurgt).toBeGreaterThanOrEqual(mindst(50));
    expect(antal.ikke).toBeGreaterThanOrEqual(mindst(50));
  });
});

describe("a fact that was not read", () => {
  /** An input has no form without these. */
  const PAAKRAEVEDE = new Set([
    "id",
    "foedselsdato",
    "listedato",
    "type",
    "opnoteret",
    "fra",
    "trappe",
    "trin",
    "dato",
    "bolig",
    "udfald",
    "position",
    "niende",
    "seneste",
    "tilbud",
    "omraadeId",
  ]);

  function uden(input: object, stier: readonly Sti[]): object {
    const kopi = gemt(input);
    for (const sti of stier) {
      let her: unknown = kopi;
      for (const noegle of sti.slice(0, -1)) her = Reflect.get(her as object, noegle);
      Reflect.deleteProperty(her as object, sti.at(-1) ?? "");
    }
    return kopi;
  }

  it("can be left out, with all the others like it, and every decision is the same for the same reasons", () => {
    let udeladte = 0;
    fc.assert(
      fc.property(tilfaelde(), ({ op, input }) => {
        const { ulaeste } = laesning(op, input);
        const overfloedige = ulaeste.filter((sti) => !PAAKRAEVEDE.has(String(sti.at(-1))));
        const kortere = uden(input, overfloedige);
        udeladte += overfloedige.length;
        expect(fejl(op, kortere)).toEqual([]);
        const [a, b] = [certifikatAf({ op, input }), certifikatAf({ op, input: kortere })];
        expect({ ...b, input: "", segl: "" }).toEqual({ ...a, input: "", segl: "" });
      }),
      { numRuns: gange(1500) },
    );
    expect(udeladte).toBeGreaterThanOrEqual(mindst(2000));
  });
});
