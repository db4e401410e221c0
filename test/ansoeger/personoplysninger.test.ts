/**
 * Personal data: nobody under 15 is asked for anything, and a conviction record is not even read where no dom criterion
 * asks for it.
 */
import { describe, expect, it } from "vitest";
import type { Husstand, Person } from "../../src/ansoeger/husstand.js";
import { maaHusstandAnvises } from "../../src/ansoeger/maaAnvises.js";
import { rangerAnsoegninger } from "../../src/ansoeger/rangerAnsoegninger.js";
import { vurderHusstand } from "../../src/ansoeger/vurderHusstand.js";
import { vurderHusstande } from "../../src/ansoeger/vurderHusstande.js";
import { laesAftale } from "../../src/input/enkeltvis.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import type { Kriterium } from "../../src/parametre/kriterier.js";
import { BELOEB, type Felter, person } from "./sag.js";

const DAGEN = dag("2026-11-24");
const AFTALE = laesAftale({
  supplement: { ...BELOEB, oprindelse: "antaget", mindsteTimerPrUge: 25, seniorAlder: 65, jobstartSenestMaaneder: 2 },
});

/** The same person, but reading any of these facts throws. */
function ulaeselig(en: Person, felter: readonly (keyof Person)[]): Person {
  const vogtet = { ...en };
  for (const felt of felter) {
    Object.defineProperty(vogtet, felt, {
      enumerable: true,
      get: () => {
        throw new Error(`${felt} was read`);
      },
    });
  }
  return vogtet;
}

function husstand(felter: Felter, ulaeselige: readonly (keyof Person)[]): Husstand {
  const laest = laesHusstand({ id: "h", personer: [person(felter)] }, DAGEN);
  return { ...laest, personer: laest.personer.map((en) => ulaeselig(en, ulaeselige)) };
}

function heltUd(h: Husstand, skaerpede: readonly Kriterium[]): string {
  const krav = { udlejningsform: "fleksibel", skaerpede, omraadestatus: "udsat" } as const;
  return JSON.stringify([vurderHusstand(h, krav, DAGEN, AFTALE), [...vurderHusstande([h], krav, DAGEN, AFTALE)]]);
}

function rangeret(h: Husstand, skaerpede: readonly Kriterium[]): string {
  const krav = { udlejningsform: "fleksibel", skaerpede, omraadestatus: "udsat" } as const;
  return JSON.stringify(rangerAnsoegninger([{ opnoteret: DAGEN, husstand: h }], krav, DAGEN, AFTALE));
}

const DOM = { domme: [{ dato: "2026-05-05", lov: "straffeloven" }] };

describe("a conviction record", () => {
  it.each([
    ["ordinary criteria", {}, []],
    ["sharpened criteria without dom", {}, ["beskaeftigelse", "uddannelse", "indkomst"]],
    [
      "a case that is open",
      { beskaeftigelse: null, uddannelse: null, bruttoindtaegt: null, beboerIAfdelingen: null },
      ["beskaeftigelse", "indkomst"],
    ],
    ["a resident", { beboerIAfdelingen: true, beskaeftigelse: null }, ["dom", "beskaeftigelse"]],
    ["someone under 15", { foedselsdato: "2011-11-25" }, ["beskaeftigelse", "dom", "uddannelse", "indkomst"]],
  ] as const)("is not read: %s", (_, felter, skaerpede) => {
    const ud = heltUd(husstand({ ...DOM, ...felter }, ["domme"]), skaerpede);
    expect(ud).not.toContain("2026-05-05");
    // Whether the list would be another if residents were asked takes their answers; not even then is anything of them
    // shown.
    const beboer = "beboerIAfdelingen" in felter && felter.beboerIAfdelingen === true;
    expect(rangeret(husstand({ ...DOM, ...felter }, beboer ? [] : ["domme"]), skaerpede)).not.toContain("2026-05-05");
  });

  it("is read where the criterion asks: the guard itself works", () => {
    expect(() => heltUd(husstand(DOM, ["domme"]), ["dom"])).toThrow("domme was read");
  });

  it("is not asked for where no criterion asks", () => {
    const uden = laesHusstand({ id: "h", personer: [{ id: "a", foedselsdato: "1985-06-15" }] }, DAGEN);
    const krav = {
      udlejningsform: "fleksibel",
      skaerpede: ["beskaeftigelse", "uddannelse", "indkomst"],
      omraadestatus: "udsat",
    } as const;
    const svar = vurderHusstand(uden, krav, DAGEN, AFTALE);
    expect(svar.mangler.flat()).not.toContain("domme");
    expect(JSON.stringify(svar.dokumentation)).not.toContain("straffeattest");
  });

  it("is no part of assignment, where release and citizenship are", () => {
    const sted = {
      trappe: "omraadetrappen",
      trin: 1,
      omraadestatus: "forebyggelsesomraade",
      boligtype: "familiebolig",
      undtagelse: null,
    } as const;
    expect(
      maaHusstandAnvises(husstand(DOM, ["domme", "bruttoindtaegt", "beskaeftigelse"]), sted, DAGEN, AFTALE).udfald,
    ).toBe("tilladt");
  });
});

describe("someone under 15", () => {
  const ALT = [
    "beboerIAfdelingen",
    "beskaeftigelse",
    "uddannelse",
    "underUddannelseForrigeAar",
    "alderspension",
    "uddannelsesniveau",
    "domme",
    "bruttoindtaegt",
    "loesladt",
    "ophaevetForGroveOvertraedelser",
    "statsborgerskab",
    "ydelser",
  ] as const;

  it("is asked for nothing, and nothing of them is read", () => {
    const barn = husstand({ foedselsdato: "2011-11-25" }, ALT);
    const voksen = laesHusstand({ id: "h", personer: [person({ id: "b" })] }, DAGEN);
    const sammen = { id: "h", personer: [...voksen.personer, ...barn.personer], par: null };
    const krav = {
      udlejningsform: "fleksibel",
      skaerpede: ["beskaeftigelse", "dom", "uddannelse", "indkomst"],
      omraadestatus: "udsat",
    } as const;
    const svar = vurderHusstand(sammen, krav, DAGEN, AFTALE);
    expect(svar.udfald).toBe("opfyldt");
    expect(svar.kriterier.flatMap(({ personer }) => personer.map((en) => en.person))).not.toContain("a");
    expect(svar.dokumentation.map((en) => en.person)).toEqual(["b"]);
    // Open for another's sake, the child is still left in peace.
    const aaben = {
      id: "h",
      personer: [
        ...laesHusstand({ id: "h", personer: [{ id: "b", foedselsdato: "1985-06-15" }] }, DAGEN).personer,
        ...barn.personer,
      ],
      par: null,
    };
    expect(vurderHusstand(aaben, krav, DAGEN, AFTALE).mangler.map(([, , nr]) => nr)).not.toContain(1);
  });
});
