/** Who is told what of a household: letters to each of its members, and to all of it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FOELSOMME } from "../../src/parametre/foelsomme.js";
import { anvisningsinput, husstand, vurderingsinput } from "../ansoeger/vilkaarlig.js";
import { gange, mindst } from "../omfang.js";
import { fejl, type Resultat, resultat } from "../spoerg.js";
import { proevet } from "./helForklaring.js";

interface Person {
  readonly id: string;
  readonly foedselsdato: string;
}
interface Input {
  readonly husstand: { readonly id: string; readonly personer: readonly (Person & Record<string, unknown>)[] };
  readonly dato: string;
}
type Laeser = "borger" | { readonly person: string };

const OPS = { vurder: vurderingsinput, maaAnvises: anvisningsinput };
type Op = keyof typeof OPS;

const erVoksen = ({ foedselsdato }: Person, dato: string) =>
  Number(dato.slice(0, 4)) - Number(foedselsdato.slice(0, 4)) - (foedselsdato.slice(4) > dato.slice(4) ? 1 : 0) >= 18;

function laesere({ husstand: { personer }, dato }: Input): readonly Laeser[] {
  return ["borger" as const, ...personer.filter((en) => erVoksen(en, dato)).map(({ id }) => ({ person: id }))];
}

/** Whose sensitive facts that reader may read. */
function egne({ husstand: { personer }, dato }: Input, laeser: Laeser): readonly string[] {
  if (laeser !== "borger") return [laeser.person];
  return personer.length === 1 ? personer.filter((en) => erVoksen(en, dato)).map(({ id }) => id) : [];
}

const brev = (op: Op, input: unknown, sprog: string, modtager: Laeser): Resultat =>
  resultat("forklar", { op, input, sprog, modtager });

/** Another's facts in their place, but for those that are not sensitive. */
function medAndre(input: Input, fra: Input["husstand"], beholdt: readonly string[]): Input {
  const personer = input.husstand.personer.map((person, nr) => {
    const anden = fra.personer[nr] ?? fra.personer[0];
    if (beholdt.includes(person.id) || anden === undefined) return person;
    return { ...person, ...Object.fromEntries([...FOELSOMME].map((navn) => [navn, anden[navn] ?? null])) };
  });
  return { ...input, husstand: { ...input.husstand, personer } };
}

/** A household, and another one to take facts from. */
function parret(op: Op) {
  const med = op === "vurder" ? "vurdering" : "anvisning";
  return OPS[op].chain((input) => fc.tuple(fc.constant(input as unknown as Input), husstand(input.dato, med)));
}

describe("a letter about a household", () => {
  it("keeps to each what tells of convictions, releases and terminations, income, benefits and citizenship", () => {
    expect([...FOELSOMME].sort()).toEqual([
      "bruttoindtaegt",
      "domme",
      "loesladt",
      "ophaevetForGroveOvertraedelser",
      "statsborgerskab",
      "ydelser",
    ]);
  });

  it.each(["vurder", "maaAnvises"] as const)(
    "of %s is the same whatever the others' facts that give the same outcome",
    (op) => {
      let proevede = 0;
      let forskellige = 0;
      fc.assert(
        fc.property(parret(op), fc.constantFrom("da", "en"), ([input, anden], sprog) => {
          for (const laeser of laesere(input)) {
            const andet = medAndre(input, anden as unknown as Input["husstand"], egne(input, laeser));
            const [denne, den] = [proevet(op, input), proevet(op, andet)];
            if (denne === null || den === null || denne["udfald"] !== den["udfald"]) continue;
            const dette = brev(op, input, sprog, laeser);
            expect(brev(op, andet, sprog, laeser)).toEqual(dette);
            if (denne["udfald"] !== "uoplyst") expect(dette.mangler).toEqual([]);
            proevede += 1;
            if (JSON.stringify(denne.begrundelse) !== JSON.stringify(den.begrundelse)) forskellige += 1;
          }
        }),
        { numRuns: gange(800) },
      );
      expect([proevede, forskellige].every((antal) => antal >= mindst(100))).toBe(true);
    },
  );
});

const DAGORD: Readonly<Record<string, (dag: string) => string>> = {
  da: (dag) => `${Number(dag.slice(8))}. ${MAANEDER_DA[Number(dag.slice(5, 7)) - 1]} ${dag.slice(0, 4)}`,
  en: (dag) => `${Number(dag.slice(8))} ${MAANEDER_EN[Number(dag.slice(5, 7)) - 1]} ${dag.slice(0, 4)}`,
};
const MAANEDER_DA = "januar februar marts april maj juni juli august september oktober november december".split(" ");
const MAANEDER_EN = "January February March April May June July August September October November December".split(" ");

/** Everything sensitive known against everybody, each with figures and days of their own. */
function maerket(nr: number, dato: string): Record<string, unknown> {
  const dag = (maaned: number) => `${Number(dato.slice(0, 4)) - 1}-0${maaned}-${11 + nr}`;
  return {
    domme: [{ dato: dag(2), lov: "straffeloven" }],
    bruttoindtaegt: { aktuelPrMaaned: 7001 + nr, forrigeAarPrMaaned: 8001 + nr },
    loesladt: { dato: seneste(nr + 12, dato), doemt: true, institution: "kriminalforsorgen", handleplan: true },
    ophaevetForGroveOvertraedelser: { dato: seneste(nr + 18, dato) },
    statsborgerskab: "andet",
    ydelser: [
      { type: "foertidspension", fra: dag(3) },
      { type: "sygedagpenge", fra: dag(4) },
      { type: "kontanthjaelp", fra: `${Number(dato.slice(0, 4)) - 4}-05-${11 + nr}` },
    ],
  };
}

/** So many days before, in the same month or the one before. */
function seneste(nr: number, dato: string): string {
  const dag = new Date(`${dato}T00:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() - nr);
  return dag.toISOString().slice(0, 10);
}

/** A sentence on another than the reader, who is "you". A document that is asked of everyone tells nothing of anybody. */
const OM_ANDRE: Readonly<Record<string, RegExp>> = {
  da: /person p\d[^.\n]*(?:dømt|domme e|løsladt|lejemål|statsborger|ydelse|førtidspension|dagpenge|hjælp|bruttoindtægt|grunde)/i,
  en: /person p\d[^.\n]*(?:convicted|convictions under|releas|lease|citizen|benefit|gross income|disability|kontanthjælp|sygedagpenge|grounds)/i,
};

describe("the facts of others", () => {
  it.each(["vurder", "maaAnvises"] as const)("are in no letter of %s, nor in what goes with it", (op) => {
    let soegte = 0;
    fc.assert(
      fc.property(
        OPS[op],
        fc.constantFrom("da", "en"),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        (raat, sprog, mod) => {
          const alle = raat as unknown as Input;
          const personer = alle.husstand.personer.map((en, nr) => ({
            ...en,
            ...(mod[nr] === false ? {} : maerket(nr, alle.dato)),
          }));
          const input = { ...alle, husstand: { ...alle.husstand, personer } };
          if (proevet(op, input) === null) return;
          for (const laeser of laesere(input)) {
            const svar = brev(op, input, sprog, laeser);
            const [tekst, data] = [String(svar["tekst"]), JSON.stringify(svar)];
            const mine = egne(input, laeser);
            for (const [nr, { id }] of personer.entries()) {
              if (mine.includes(id)) continue;
              const hans = JSON.stringify(maerket(nr, input.dato)).match(/\d{4}-\d\d-\d\d/g) ?? [];
              for (const dag of hans)
                if (dag !== input.dato) {
                  expect(data).not.toContain(dag);
                  expect(tekst).not.toMatch(new RegExp(`(?<!\\d)${DAGORD[sprog]?.(dag)}`));
                }
              expect(data).not.toMatch(new RegExp(`[78][.,]?00${1 + nr}\\b`));
              expect(tekst).not.toMatch(OM_ANDRE[sprog] ?? /(?!)/);
              const grunde: readonly { readonly kode: string; readonly person?: string }[] = svar.begrundelse;
              expect(
                grunde.filter((om) => om.person === id && ["dom", "indkomst", "forbudsgrund"].includes(om.kode)),
              ).toEqual([]);
              soegte += 1;
            }
          }
        },
      ),
      { numRuns: gange(200) },
    );
    expect(soegte).toBeGreaterThanOrEqual(mindst(200));
  });
});

const KARIN = {
  id: "karin",
  foedselsdato: "1985-04-17",
  beskaeftigelse: { status: "i-arbejde", timerPrUge: 37, siden: "2019-08-01" },
  uddannelse: { status: "ingen" },
  uddannelsesniveau: { niveau: "over-grundskole", land: "danmark" },
  domme: [],
  bruttoindtaegt: { aktuelPrMaaned: 31250, forrigeAarPrMaaned: 30480 },
};
const DOEMT = { ...KARIN, id: "omar", domme: [{ dato: "2025-05-03", lov: "straffeloven" }] };
const FATTIG = { ...KARIN, id: "omar", bruttoindtaegt: { aktuelPrMaaned: 9000, forrigeAarPrMaaned: 9000 } };
const ALLE_FIRE = ["beskaeftigelse", "dom", "uddannelse", "indkomst"];
const DATO = "2026-11-24";
const sag = (personer: readonly object[], skaerpede: readonly string[] = ALLE_FIRE, mere: object = {}) => ({
  husstand: { id: "h", personer },
  krav: { udlejningsform: "fleksibel", skaerpede, omraadestatus: "udsat" },
  dato: DATO,
  aftale: { supplement: { oprindelse: "antaget", indkomstMinimum: [{ fra: "2025-12-01", beloeb: 25300 }] } },
  ...mere,
});
const tilKarin = (input: object, modtager: unknown = { person: "karin" }) =>
  resultat("forklar", { op: "vurder", input, modtager })["afsnit"] as readonly string[];

describe("a household of two", () => {
  it("is not told which sensitive criterion the other fails, nor that there was one", () => {
    const [doemt, fattig] = [tilKarin(sag([KARIN, DOEMT])), tilKarin(sag([KARIN, FATTIG]))];
    expect(doemt).toEqual(fattig);
    expect(doemt.slice(0, 2)).toEqual([
      "I opfylder desværre ikke de krav, der gælder for boligen den 24. november 2026.",
      "Boligen udlejes ved fleksibel udlejning efter skærpede kriterier. Begrundelsen angår følsomme forhold og kan kun gives til den, det angår.",
    ]);
    expect(doemt.join(" ")).not.toMatch(/dom|straf|indtægt|indkomst/i);
    expect(tilKarin(sag([KARIN, DOEMT]), "borger").join(" ")).not.toMatch(/dom|straf|indtægt|indkomst/i);
  });

  it("is not told so where nothing else was asked either", () => {
    const af = (skaerpede: string, anden: object) => tilKarin(sag([KARIN, anden], [skaerpede]));
    expect(af("dom", DOEMT)).toEqual(af("indkomst", FATTIG));
  });

  it("is told of what is not sensitive, and each of their own", () => {
    const uden = { ...FATTIG, beskaeftigelse: { status: "ingen" } };
    expect(tilKarin(sag([KARIN, uden])).join(" ")).toContain(
      "Person omar er hverken i arbejde eller under uddannelse.",
    );
    expect(tilKarin(sag([KARIN, DOEMT]), { person: "omar" }).join(" ")).toContain(
      "Du blev den 3. maj 2025 dømt efter straffeloven.",
    );
  });

  it("is asked each for their own documents and facts", () => {
    const aaben = sag([KARIN, { ...DOEMT, domme: null }]);
    const [hendes, hans] = [tilKarin(aaben), tilKarin(aaben, { person: "omar" })];
    expect(hans).toEqual(expect.arrayContaining(["Eventuelle domme.", "Straffeattest."]));
    expect(hendes).toContain("Straffeattest.");
    expect(hendes.join(" ")).not.toMatch(/domme|omar: /);
    expect(hendes[1]).toContain("De oplysninger, der mangler, er følsomme. Vi beder selv den, de angår, om dem.");
  });
});

describe("a person under 18", () => {
  const barn = { ...DOEMT, id: "ung", foedselsdato: "2010-05-05", uddannelse: { status: "i-gang", art: "grundskole" } };

  it("has no sensitive fact in a letter, and the clerk is told so", () => {
    for (const modtager of ["borger", { person: "karin" }])
      expect(tilKarin(sag([KARIN, barn]), modtager).join(" ")).not.toMatch(/straffe|dømt/);
    expect(tilKarin(sag([barn]), "borger").join(" ")).not.toMatch(/straffe|dømt/);
    const [alle, sagsbehandler] = [sag([KARIN, barn]), tilKarin(sag([KARIN, barn]), "sagsbehandler")];
    expect(sagsbehandler).toContain(
      "Person ung er under 18 år og får intet brev. De følsomme oplysninger om person ung står kun i denne tekst.",
    );
    expect(tilKarin({ ...alle, krav: { udlejningsform: "fleksibel" } }, "sagsbehandler").join(" ")).not.toContain(
      "får intet brev",
    );
  });

  it.each([
    ["2008-11-24", []],
    ["2008-11-25", [{ code: "ugyldigt-input", path: ["modtager", "person"] }]],
  ])("gets no letter: born on %s", (foedselsdato, forventet) => {
    const svar = fejl("forklar", {
      op: "vurder",
      input: sag([KARIN, { ...KARIN, id: "ung", foedselsdato }]),
      modtager: { person: "ung" },
    });
    expect(svar.map(({ code, path }) => ({ code, path }))).toEqual(forventet);
  });
});

describe("a reader", () => {
  const UGYLDIG = [{ code: "ugyldigt-input", path: ["modtager", "person"] }];
  it.each([
    ["vurder", sag([KARIN]), { person: "omar" }, UGYLDIG],
    ["ranger", { ansoegninger: [], krav: { udlejningsform: "fleksibel" }, dato: DATO }, { person: "karin" }, UGYLDIG],
    ["udpeg", { omraade: { id: "o", opgoerelser: [] }, dato: DATO }, { person: "karin" }, UGYLDIG],
    ["vurder", sag([KARIN]), { person: "" }, UGYLDIG],
    ["vurder", sag([KARIN]), { person: "010190-1234" }, [{ code: "cpr-nummer", path: ["modtager", "person"] }]],
    ["vurder", sag([KARIN]), { person: "karin", navn: "x" }, [{ code: "ukendt-felt", path: ["modtager", "navn"] }]],
    ["vurder", sag([KARIN]), {}, UGYLDIG],
    ["vurder", sag([KARIN]), "naboen", [{ code: "ugyldigt-input", path: ["modtager"] }]],
    [
      "vurder",
      sag([KARIN], ALLE_FIRE, { dato: "x" }),
      { person: "karin" },
      [{ code: "ugyldig-dato", path: ["input", "dato"] }],
    ],
    ["vurder", sag([{ ...KARIN, id: "zo\u00eb" }]), { person: "zoe\u0308" }, []],
  ])("of %s is a grown member of its household", (op, input, modtager, forventet) => {
    const svar = fejl("forklar", { op, input, modtager });
    expect(svar.map(({ code, path }) => ({ code, path }))).toEqual(forventet);
  });
});
