/** The door of households: bad input is refused with code and path, all faults together. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laes } from "../../src/input/doer.js";
import { husstandsdoer, laesHusstand, sundHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import { Trappefejl } from "../../src/kerne/fejl.js";
import { broek } from "../../src/kerne/tal.js";
import { gange, mindst } from "../omfang.js";
import { type Felter, fejl, person } from "./sag.js";
import { husstand } from "./vilkaarlig.js";

const DAGEN = "2026-11-24";

function input(felter: Felter, mere: Felter = {}) {
  return {
    husstand: { id: "h", personer: [person(felter)] },
    krav: { udlejningsform: "fleksibel" },
    dato: DAGEN,
    ...mere,
  };
}

const linjer = (op: string, hvad: unknown) => fejl(op, hvad).map(({ code, path }) => `${code} ${path.join("/")}`);

describe("faults of a person", () => {
  it.each([
    [{ foedselsdato: "2026-11-25" }, "ugyldigt-input husstand/personer/0/foedselsdato"],
    [{ foedselsdato: "2026-02-29" }, "ugyldig-dato husstand/personer/0/foedselsdato"],
    [{ foedselsdato: undefined }, "ugyldigt-input husstand/personer/0/foedselsdato"],
    [{ domme: [{ dato: "2026-11-25", lov: "anden" }] }, "ugyldigt-input husstand/personer/0/domme/0/dato"],
    [{ domme: [{ dato: "2026-11-24", lov: "ukendt" }] }, "ugyldigt-input husstand/personer/0/domme/0/lov"],
    [
      { loesladt: { dato: "2026-11-25", doemt: true, institution: "anden", handleplan: true } },
      "ugyldigt-input husstand/personer/0/loesladt/dato",
    ],
    [
      { loesladt: { dato: "2026-11-24", doemt: true, institution: "anden" } },
      "ugyldigt-input husstand/personer/0/loesladt/handleplan",
    ],
    [{ loesladt: true }, "ugyldigt-input husstand/personer/0/loesladt"],
    [
      { ophaevetForGroveOvertraedelser: { dato: "2026-11-25" } },
      "ugyldigt-input husstand/personer/0/ophaevetForGroveOvertraedelser/dato",
    ],
    [
      { ophaevetForGroveOvertraedelser: { dato: "i dag" } },
      "ugyldig-dato husstand/personer/0/ophaevetForGroveOvertraedelser/dato",
    ],
    [
      { ydelser: [{ type: "dagpenge", fra: "2026-02-01", til: "2026-01-31" }] },
      "ugyldigt-input husstand/personer/0/ydelser/0/til",
    ],
    [
      { ydelser: [{ type: "kontanthjaelp-16-2", fra: "2025-06-30" }] },
      "ugyldigt-input husstand/personer/0/ydelser/0/fra",
    ],
    [
      { bruttoindtaegt: { aktuelPrMaaned: "-1e3" } },
      "ugyldigt-input husstand/personer/0/bruttoindtaegt/aktuelPrMaaned",
    ],
    [
      { beskaeftigelse: { status: "i-arbejde", timerPrUge: -1 } },
      "ugyldigt-input husstand/personer/0/beskaeftigelse/timerPrUge",
    ],
    [
      { bruttoindtaegt: { aktuelPrMaaned: { taeller: 1, naevner: 2 } } },
      "ugyldigt-input husstand/personer/0/bruttoindtaegt/aktuelPrMaaned",
    ],
    [{ beskaeftigelse: {} }, "ugyldigt-input husstand/personer/0/beskaeftigelse/status"],
    [{ beskaeftigelse: { status: "i-arbejde", timer: 37 } }, "ukendt-felt husstand/personer/0/beskaeftigelse/timer"],
    [{ navn: "x" }, "ukendt-felt husstand/personer/0/navn"],
    [{ id: "" }, "ugyldigt-input husstand/personer/0/id"],
    [{ id: "p 010190-1234" }, "cpr-nummer husstand/personer/0/id"],
  ] as const)("%j", (felter, ventet) => {
    expect(linjer("vurder", input(felter))).toEqual([ventet]);
  });

  it("a job that begins later and a benefit that does are none, nor is an event on the day itself", () => {
    const svar = () =>
      laesHusstand(
        {
          id: "h",
          personer: [
            person({
              foedselsdato: DAGEN,
              domme: [{ dato: DAGEN, lov: "straffeloven" }],
              beskaeftigelse: { status: "i-arbejde", siden: "2027-01-01" },
              ydelser: [{ type: "kontanthjaelp-16-2", fra: "2027-01-01", til: "2027-01-01" }],
              ophaevetForGroveOvertraedelser: { dato: DAGEN },
            }),
          ],
        },
        dag(DAGEN),
      );
    expect(svar).not.toThrow();
  });

  it("are all reported together, with those of the household and of what is asked", () => {
    const personer = [person({ foedselsdato: "2027-01-01" }), person({ alderspension: "ja" })];
    const skaerpede = { udlejningsform: "almindelig", skaerpede: ["dom", "dom"] };
    expect(
      linjer("vurder", {
        husstand: { id: "h", personer },
        krav: skaerpede,
        dato: DAGEN,
        aftale: { fortolkninger: { "fleksjob-timer": "?" } },
      }).sort(),
    ).toEqual([
      "ugyldig-aftale aftale/fortolkninger/fleksjob-timer",
      "ugyldigt-input husstand/personer/0/foedselsdato",
      "ugyldigt-input husstand/personer/1/alderspension",
      "ugyldigt-input husstand/personer/1/id",
      "ugyldigt-input krav/skaerpede",
      "ugyldigt-input krav/skaerpede/1",
    ]);
  });

  it("a household has at least one person, and an empty list of sharpened criteria is as none", () => {
    expect(linjer("vurder", { ...input({}), husstand: { id: "h", personer: [] } })).toEqual([
      "ugyldigt-input husstand/personer",
    ]);
    expect(() => fejl("vurder", input({}, { krav: { udlejningsform: "almindelig", skaerpede: [] } }))).toThrow(
      "no fault",
    );
  });
});

describe("an income", () => {
  it("may be a loss, as a number or a text; hours may not", () => {
    const laest = (bruttoindtaegt: Felter) =>
      laesHusstand({ id: "h", personer: [person({ bruttoindtaegt })] }, dag(DAGEN)).personer[0]?.bruttoindtaegt;
    expect(laest({ aktuelPrMaaned: -1500, forrigeAarPrMaaned: "-0.5" })).toEqual({
      aktuelPrMaaned: -1500,
      forrigeAarPrMaaned: broek(-1, 2),
    });
  });
});

describe("the short way in", () => {
  const langsom = (vaerdi: unknown) => laes(husstandsdoer(dag(DAGEN)), vaerdi);
  /** The household, or the faults. */
  const svar = (laesning: () => unknown): unknown => {
    try {
      return laesning();
    } catch (fejlen) {
      if (fejlen instanceof Trappefejl) return { fejl: fejlen.fejl };
      throw fejlen;
    }
  };

  const SKAEVE: readonly unknown[] = [
    null,
    undefined,
    true,
    false,
    0,
    -0,
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 60,
    "",
    "37",
    "-0",
    "1e3",
    "i-arbejde",
    "ingen",
    "danmark",
    "2026-02-29",
    "2026-11-25",
    "1899-12-31",
    "2200-01-01",
    "2026-1-01",
    "２026-01-01",
    "010190-1234",
    "x0101901234",
    [],
    {},
    [null],
    { dato: DAGEN },
    [{ dato: DAGEN }],
    new Date(0),
    Symbol.iterator,
    10n,
  ]; // prettier-ignore
  const STIER = [
    ["id"],
    ["foedselsdato"],
    ["beboerIAfdelingen"],
    ["beskaeftigelse"],
    ["beskaeftigelse", "status"],
    ["beskaeftigelse", "timerPrUge"],
    ["beskaeftigelse", "siden"],
    ["uddannelse"],
    ["uddannelse", "status"],
    ["uddannelse", "art"],
    ["underUddannelseForrigeAar"],
    ["alderspension"],
    ["uddannelsesniveau"],
    ["uddannelsesniveau", "niveau"],
    ["uddannelsesniveau", "land"],
    ["uddannelsesniveau", "godkendt"],
    ["domme"],
    ["domme", "0"],
    ["domme", "0", "dato"],
    ["domme", "0", "lov"],
    ["bruttoindtaegt"],
    ["bruttoindtaegt", "aktuelPrMaaned"],
    ["bruttoindtaegt", "forrigeAarPrMaaned"],
    ["loesladt"],
    ["loesladt", "dato"],
    ["loesladt", "doemt"],
    ["loesladt", "institution"],
    ["ophaevetForGroveOvertraedelser"],
    ["ophaevetForGroveOvertraedelser", "dato"],
    ["statsborgerskab"],
    ["ydelser"],
    ["ydelser", "0", "type"],
    ["ydelser", "0", "fra"],
    ["ydelser", "0", "til"],
    ["ukendt"],
    ["beskaeftigelse", "ukendt"],
  ]; // prettier-ignore

  function aendret(vaerdi: unknown, [noegle = "", ...resten]: readonly string[], ny: unknown): unknown {
    if (typeof vaerdi !== "object" || vaerdi === null) return vaerdi;
    const indre = resten.length === 0 ? ny : aendret(Reflect.get(vaerdi, noegle), resten, ny);
    return Array.isArray(vaerdi)
      ? vaerdi.map((et: unknown, i) => (String(i) === noegle ? indre : et))
      : { ...vaerdi, [noegle]: indre };
  }

  const hele = fc
    .tuple(husstand(DAGEN, "vurdering"), husstand(DAGEN, "anvisning"))
    .map(([a, b]): unknown =>
      JSON.parse(
        JSON.stringify({ id: a.id, personer: a.personer.map((en, nr) => ({ ...(b.personer[nr] ?? {}), ...en })) }),
      ),
    );

  it("gives what the form gives, of good households and of every fault", () => {
    let hurtige = 0;
    fc.assert(
      fc.property(
        hele,
        fc.array(fc.tuple(fc.nat(2), fc.constantFrom(...STIER), fc.constantFrom(...SKAEVE)), { maxLength: 2 }),
        (god, fejlene) => {
          const raa: unknown = fejlene.reduce<unknown>(
            (h, [hvem, sti, ny]) => aendret(h, ["personer", String(hvem), ...sti], ny),
            god,
          );
          const hurtig = sundHusstand(raa, dag(DAGEN));
          const ventet = svar(() => langsom(raa));
          if (hurtig !== null) hurtige++;
          if (hurtig !== null) expect(hurtig).toEqual(ventet);
          expect(svar(() => laesHusstand(raa, dag(DAGEN)))).toEqual(ventet);
        },
      ),
      { numRuns: gange(3000) },
    );
    // Else the comparison would show nothing.
    expect(hurtige).toBeGreaterThanOrEqual(mindst(500));
  });

  it("takes every plain household that is sound", () => {
    fc.assert(
      fc.property(hele, (god) => {
        const json: unknown = JSON.parse(JSON.stringify(god), (_, v: unknown) =>
          typeof v === "string" && /^\d+\.\d+$/.test(v) ? Number(v) : v,
        );
        expect(sundHusstand(json, dag(DAGEN))).toEqual(langsom(json));
      }),
      { numRuns: gange(500) },
    );
  });

  const FULD = {
    id: "a",
    foedselsdato: "1990-01-01",
    beskaeftigelse: { status: "i-arbejde", timerPrUge: 37, siden: "2020-01-01" },
    uddannelse: { status: "i-gang", art: "andet" },
    uddannelsesniveau: { niveau: "grundskole", land: "udland", godkendt: true },
    domme: [{ dato: "2020-01-01", lov: "anden" }],
    bruttoindtaegt: { aktuelPrMaaned: -0, forrigeAarPrMaaned: 30000 },
    loesladt: { dato: "2025-01-01", doemt: true, institution: "anden", handleplan: true },
    ophaevetForGroveOvertraedelser: { dato: "2025-01-01" },
    ydelser: [{ type: "dagpenge", fra: "2026-01-01", til: "2026-02-01" }],
  };

  it.each([
    [],
    ["beskaeftigelse"],
    ["uddannelse"],
    ["uddannelsesniveau"],
    ["domme", "0"],
    ["bruttoindtaegt"],
    ["loesladt"],
    ["ophaevetForGroveOvertraedelser"],
    ["ydelser", "0"],
  ])("is in doubt about a field that nobody knows: %j %j", (...sti) => {
    const raa = (en: unknown) => ({ id: "h", personer: [en] });
    expect(sundHusstand(raa(FULD), dag(DAGEN))).not.toBeNull();
    expect(sundHusstand(raa(aendret(FULD, [...sti, "ukendt"], undefined)), dag(DAGEN))).toBeNull();
    expect(sundHusstand(raa(aendret(FULD, [...sti, "ukendt"], 1)), dag(DAGEN))).toBeNull();
  });

  it("reads minus nought as nought", () => {
    expect(laesHusstand({ id: "h", personer: [FULD] }, dag(DAGEN)).personer[0]?.bruttoindtaegt).toEqual({
      aktuelPrMaaned: 0,
      forrigeAarPrMaaned: 30000,
    });
  });

  it("keeps nothing of the caller's, who may change it afterwards", () => {
    const domme = [{ dato: "2020-01-01", lov: "straffeloven" }];
    const loesladt = { dato: "2025-01-01", doemt: true, institution: "anden", handleplan: true };
    const ydelser = [{ type: "dagpenge", fra: "2026-01-01" }];
    const laest = laesHusstand(
      { id: "h", personer: [{ id: "a", foedselsdato: "1990-01-01", domme, loesladt, ydelser }] },
      dag(DAGEN),
    );
    domme.push({ dato: "2026-01-01", lov: "straffeloven" });
    Object.assign(domme[0] ?? {}, { dato: "ugyldig" });
    loesladt.dato = "ugyldig";
    ydelser.pop();
    expect(laest.personer[0]).toMatchObject({
      domme: [{ dato: "2020-01-01", lov: "straffeloven" }],
      loesladt: { dato: "2025-01-01" },
      ydelser: [{ type: "dagpenge", fra: "2026-01-01", til: null }],
    });
  });

  it("is in no doubt about what the form refuses, or reads otherwise", () => {
    class Person {
      id = "a";
      foedselsdato = "1990-01-01";
    }
    const arvet: unknown = Object.create({ foedselsdato: "1990-01-01" }, { id: { value: "a", enumerable: true } });
    for (const en of [
      new Person(),
      arvet,
      { id: "a", foedselsdato: "1990-01-01", alder: undefined },
      { id: "a", foedselsdato: "1990-01-01", domme: undefined },
    ]) {
      const raa = { id: "h", personer: [en] };
      const hurtig = sundHusstand(raa, dag(DAGEN));
      if (hurtig !== null) expect(hurtig).toEqual(langsom(raa));
      expect(svar(() => laesHusstand(raa, dag(DAGEN)))).toEqual(svar(() => langsom(raa)));
    }
    const to = { id: "a", foedselsdato: "1990-01-01" };
    expect(sundHusstand({ id: "h", personer: [to, { ...to }] }, dag(DAGEN))).toBeNull();
    const medHul = [to];
    medHul[2] = { ...to, id: "b" };
    expect(sundHusstand({ id: "h", personer: medHul }, dag(DAGEN))).toBeNull();
  });
});

describe("couples", () => {
  const personer = [
    person(),
    person({ id: "b\u00e9" }),
    person({ id: "c", foedselsdato: "2008-11-25" }),
    person({ id: "d", foedselsdato: "2008-11-24" }),
  ];
  const med = (...par: readonly unknown[]) => input({}, { husstand: { id: "h", personer, par } });
  const gift = (...to: readonly string[]) => ({ personer: to, art: "gift" });

  it.each<readonly [string, unknown[], readonly string[]]>([
    // Ids are compared in NFC, and who is 18 on the day is of full age.
    [
      "two of them",
      [gift("a", "be\u0301"), { ...gift("d", "x"), siden: "2027-01-01" }],
      ["ugyldigt-input 1/personer/1"],
    ],
    ["one who is 17", [gift("a", "c")], ["ugyldigt-input 0/personer/1"]],
    ["one with themselves", [gift("a", "a")], ["ugyldigt-input 0/personer/1"]],
    ["one in two", [gift("a", "d"), gift("b\u00e9", "d")], ["ugyldigt-input 1/personer/1"]],
    ["one alone", [gift("a")], ["ugyldigt-input 0/personer"]],
    ["three", [gift("a", "d", "b\u00e9")], ["ugyldigt-input 0/personer"]],
    ["another word", [{ personer: ["a", "d"], art: "forlovet" }], ["ugyldigt-input 0/art"]],
    ["no day", [{ ...gift("a", "d"), siden: "2026-02-29" }], ["ugyldig-dato 0/siden"]],
    ["an unknown field", [{ ...gift("a", "d"), fra: "2026-02-28" }], ["ukendt-felt 0/fra"]],
  ])("%s", (_, par, ventet) => {
    const alle = ventet.map((linje) => linje.replace(" ", " husstand/par/"));
    expect(linjer("vurder", med(...par))).toEqual(alle);
    const ansoegning = { opnoteret: "2020-01-01", husstand: med(...par).husstand };
    const iListen = { ansoegninger: [ansoegning], krav: { udlejningsform: "fleksibel" }, dato: DAGEN };
    expect(linjer("ranger", iListen)).toEqual(
      alle.map((linje) => linje.replace("husstand", "ansoegninger/0/husstand")),
    );
  });

  it("may be unknown, and a municipality is a name", () => {
    const laest = (par: unknown) => sundHusstand({ id: "h", personer, par }, dag(DAGEN))?.par;
    expect([laest(undefined), laest(null), laest([])]).toEqual([null, null, []]);
    expect(laest([gift("a", "be\u0301")])).toEqual([{ personer: ["a", "be\u0301"], art: "gift", siden: null }]);
    expect(linjer("vurder", input({ bopaelKommune: "" }))).toEqual([
      "ugyldigt-input husstand/personer/0/bopaelKommune",
    ]);
    expect(linjer("vurder", input({ bopaelKommune: "010190-1234" }))).toEqual([
      "cpr-nummer husstand/personer/0/bopaelKommune",
    ]);
  });
});
