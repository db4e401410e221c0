/** The grounds of § 59 to the day, and what an open one waits for. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bind } from "../../src/ansoeger/bind.js";
import { indenFor } from "../../src/ansoeger/indenFor.js";
import { Anvisningsproeve, maaHusstandAnvises } from "../../src/ansoeger/maaAnvises.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import { ANVISNINGSFORBUD, type Anvisningsforbud } from "../../src/parametre/anvisningsforbud.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import { gange } from "../omfang.js";
import { type Felter, person, spoerg } from "./sag.js";
import { forbudsfelter, uden } from "./vilkaarligPerson.js";

const FOREBYGGELSE = { trappe: "omraadetrappen", trin: 1, omraadestatus: "forebyggelsesomraade" };
const UDSAT = { trappe: "omraadetrappen", trin: 2, omraadestatus: "udsat" };

function anvises(personer: readonly Felter[], sted: Felter, dato = "2026-11-24", fortolkninger: Felter = {}) {
  const alle = personer.map((felter, nr) => person({ id: `p${nr}`, ...felter }));
  return spoerg("maaAnvises", { husstand: { id: "h", personer: alle }, ...sted, dato, aftale: { fortolkninger } });
}

describe("an open ground waits for", () => {
  it.each([
    ["citizenship alone where there is no education", { uddannelse: { status: "ingen" } }, ["statsborgerskab"]],
    [
      "citizenship alone where the education does not except",
      { uddannelse: { status: "i-gang", art: "grundskole" } },
      ["statsborgerskab"],
    ],
    [
      "the kind of education too, where that is unknown",
      { uddannelse: { status: "i-gang" } },
      ["statsborgerskab", "uddannelse.art"],
    ],
    ["the education too, where that is unknown", { uddannelse: null }, ["statsborgerskab", "uddannelse"]],
  ])("%s", (_, felter, ventet) => {
    const { mangler } = anvises([{ statsborgerskab: null, ...felter }], FOREBYGGELSE);
    expect(mangler.map((sti) => sti.slice(3).join("."))).toEqual(ventet);
  });

  it("the benefits once, on the day and in the months before", () => {
    expect(anvises([{ ydelser: null }], UDSAT, "2028-03-15").mangler).toEqual([["husstand", "personer", 0, "ydelser"]]);
  });

  it("benefits that are the same before and after the reform, though of those before it kontanthjælp alone counts", () => {
    // The six months before September 2025 begin in March.
    const svar = anvises([{ ydelser: null }], UDSAT, "2025-09-15", { "ydelser-foer-reformen": "medregnes-ikke" });
    const grunde = svar.begrundelse.filter(({ kode }) => kode === "forbudsgrund").map(({ nr, udfald }) => [nr, udfald]);
    expect(grunde.slice(4)).toEqual([
      [5, "uoplyst"],
      [6, "uoplyst"],
      [7, "uoplyst"],
    ]);
  });
});

describe("the assignment", () => {
  it("rests on the assumed day of the reform where anyone has benefits", () => {
    const { forbehold } = anvises([{}, { ydelser: [{ type: "dagpenge", fra: "2026-11-01" }] }], FOREBYGGELSE);
    expect(forbehold).toEqual([{ kode: "antaget-tal", tal: ["anvisningsforbud", "2025-07-01"] }]);
  });

  it("has the caveat of stk. 9 only where that is invoked", () => {
    expect(anvises([{}], UDSAT).forbehold).toEqual([]);
    expect(anvises([{}], { ...UDSAT, undtagelse: "stk-9" }).forbehold).toEqual([{ kode: "stk-9" }]);
  });

  it("is not banned by the agreement on the other stair", () => {
    const husstand = laesHusstand({ id: "h", personer: [person()] }, dag("2026-11-24"));
    const paa = (trappe: "omraadetrappen" | "afdelingstrappen") =>
      maaHusstandAnvises(
        husstand,
        { trappe, trin: 2, omraadestatus: "ingen", boligtype: "familiebolig", undtagelse: null },
        dag("2026-11-24"),
        rammeaftalen(),
      ).udfald;
    expect([paa("omraadetrappen"), paa("afdelingstrappen")]).toEqual(["forbudt", "tilladt"]);
  });
});

describe("the months", () => {
  const UDSAT_NU = {
    trappe: "omraadetrappen",
    trin: 2,
    omraadestatus: "udsat",
    boligtype: "familiebolig",
    undtagelse: null,
  } as const;

  it("are known from the first day of the wording", () => {
    expect(new Anvisningsproeve(UDSAT_NU, dag("2021-12-01"), rammeaftalen()).stk).toBe(6);
    expect(() => new Anvisningsproeve(UDSAT_NU, dag("2021-11-30"), rammeaftalen())).toThrow(
      "§ 59 is not known on 2021-11-30",
    );
  });

  it("before a day hold what has happened by then", () => {
    const dage = ["2026-05-23", "2026-05-24", "2026-11-24", "2026-11-25"];
    expect(dage.map((en) => indenFor(dag(en), 6, dag("2026-11-24")))).toEqual([false, true, true, false]);
  });
});

describe("benefits in a row", () => {
  const numre = (...perioder: readonly (readonly [string, string, string])[]) =>
    anvises([{ ydelser: perioder.map(([type, fra, til]) => ({ type, fra, til })) }], UDSAT, "2024-11-15").forbud.map(
      ({ nr }) => nr,
    );

  it("go on past one that lies within another", () => {
    const lang = ["dagpenge", "2024-05-01", "2024-09-30"] as const;
    const rest = ["dagpenge", "2024-10-01", "2024-10-31"] as const;
    expect(numre(lang, ["sygedagpenge", "2024-06-01", "2024-06-30"], rest)).toEqual([7]);
    expect(numre(lang, ["sygedagpenge", "2024-05-01", "2024-05-31"], rest)).toEqual([7]);
    expect(numre(["sygedagpenge", "2024-05-01", "2024-05-31"], lang, rest)).toEqual([7]);
  });

  it("count one of a single day between two others", () => {
    const dage = (dag: string) =>
      numre(
        ["dagpenge", "2024-05-01", "2024-07-13"],
        ["sygedagpenge", dag, dag],
        ["dagpenge", "2024-07-15", "2024-10-31"],
      );
    expect([dage("2024-07-14"), dage("2024-07-13")]).toEqual([[7], []]);
  });
});

describe("a wording that comes into force within a month", () => {
  /** One whole month, June 2025 for a day in July, on the new benefit, and before that on the old one. */
  const svar = (fra: string, perioder: readonly (readonly [string, string, string])[]) => {
    const foer = { dag: dag(fra), ydelser: ["dagpenge"] } as const;
    const vilkaar = {
      art: "ydelsesmaaneder",
      maaneder: 1,
      dage: "alle",
      ydelser: ["sygedagpenge"],
      foer: [foer],
    } as const;
    const { personer } = laesHusstand(
      { id: "h", personer: [person({ ydelser: perioder.map(([type, start, til]) => ({ type, fra: start, til })) })] },
      dag("2025-07-15"),
    );
    const grund = bind(vilkaar, { dato: dag("2025-07-15"), aftale: rammeaftalen() });
    return personer.map((en) => grund.svar(en));
  };

  it("counts on its first day by itself, though that is the last of the months", () => {
    const gammel = ["dagpenge", "2025-05-01", "2025-06-29"] as const;
    expect(svar("2025-06-30", [gammel, ["sygedagpenge", "2025-06-30", "2025-07-10"]])).toEqual(["opfyldt"]);
    expect(svar("2025-06-30", [gammel])).toEqual(["ikke-opfyldt"]);
    expect(svar("2025-06-30", [["dagpenge", "2025-05-01", "2025-06-30"]])).toEqual(["ikke-opfyldt"]);
  });

  it("asks for nothing after the months where it is later than they are", () => {
    expect(svar("2025-07-10", [["dagpenge", "2025-05-01", "2025-06-30"]])).toEqual(["opfyldt"]);
    expect(svar("2025-07-10", [["dagpenge", "2025-05-01", "2025-06-29"]])).toEqual(["ikke-opfyldt"]);
  });
});

describe("a made-up third wording", () => {
  const FRA = dag("2027-01-01");
  const [foerste, anden] = ANVISNINGSFORBUD;
  const STED = {
    trappe: "omraadetrappen",
    trin: 2,
    omraadestatus: "udsat",
    boligtype: "familiebolig",
    undtagelse: null,
  } as const;
  if (foerste === undefined || anden === undefined) throw new RangeError("there are two wordings");
  // A new ground about resettlement from a day on, and nr. 5 on overgangsydelse alone, counted from that day only.
  const hjemmel = { kilde: "aftale", sted: "made up for this test" } as const;
  const nr5 = {
    nr: 5,
    naar: {
      art: "ydelsesmaaneder",
      maaneder: 6,
      dage: "alle",
      ydelser: ["overgangsydelse"],
      foer: [{ dag: FRA, ydelser: [] }],
    },
    hjemmel,
  } as const;
  const nyGrund = { nr: "ydelse", naar: { art: "blandt", faktum: "niveau", ord: ["grundskole"] }, hjemmel } as const;
  const tredje: Anvisningsforbud = {
    ...anden,
    fra: FRA,
    stk6: [...anden.stk6.map((grund) => (grund.nr === 5 ? nr5 : grund)), nyGrund],
  };
  const forbudt = (felter: Felter, dato: string) => {
    const husstand = laesHusstand({ id: "h", personer: [person(felter)] }, dag(dato));
    const efter = (ordlyde: readonly Anvisningsforbud[]) =>
      new Anvisningsproeve(STED, dag(dato), rammeaftalen(), ordlyde).vurder(husstand).forbud.map(({ nr }) => nr);
    return { to: efter([foerste, anden]), tre: efter([foerste, anden, tredje]) };
  };

  it("changes nothing before its day", () => {
    const ydelser = [{ type: "kontanthjaelp", fra: "2026-01-01" }];
    expect(forbudt({ ydelser }, "2026-12-31")).toEqual({ to: [5], tre: [5] });
  });

  it("leaves the grounds that it does not touch as they were", () => {
    const ydelser = [
      { type: "foertidspension", fra: "2020-01-01" },
      { type: "dagpenge", fra: "2026-06-01" },
    ];
    const felter = { ydelser, loesladt: false, ophaevetForGroveOvertraedelser: { dato: "2026-11-01" } };
    expect(forbudt(felter, "2027-01-01")).toEqual({ to: [3, 6, 7], tre: [3, 6, 7] });
  });

  it("answers of every ground that it does not touch the same, on every day", () => {
    const numre = (ordlyde: readonly Anvisningsforbud[], felter: Felter, dato: string) => {
      const husstand = laesHusstand({ id: "h", personer: [{ id: "a", ...felter }] }, dag(dato));
      const { begrundelse } = new Anvisningsproeve(STED, dag(dato), rammeaftalen(), ordlyde).vurder(husstand);
      return begrundelse.flatMap((en) =>
        en.kode === "forbudsgrund" && en.nr !== 5 && en.nr !== "ydelse" ? [`${en.nr} ${en.udfald}`] : [],
      );
    };
    const personer = fc
      .constantFrom("2026-06-30", "2026-12-31", "2027-01-01", "2027-07-01", "2028-02-29")
      .chain((dato) =>
        uden({ foedselsdato: fc.constantFrom("1985-06-15", "2012-05-05"), ...forbudsfelter(dato) }).map((felter) => ({
          dato,
          felter,
        })),
      );
    fc.assert(
      fc.property(personer, ({ dato, felter }) => {
        const to = numre([foerste, anden], felter, dato);
        // From 18 six of them; of those who are younger fewer are asked.
        expect(to.length).toBeGreaterThan(0);
        expect(numre([foerste, anden, tredje], felter, dato)).toEqual(to);
      }),
      { numRuns: gange(500) },
    );
  });

  it("is a caveat where the household has anything that it judges otherwise, and only then", () => {
    const antaget: Anvisningsforbud = { ...tredje, herkomst: { art: "antaget" } };
    const forbehold = (felter: Felter, ordlyde: readonly Anvisningsforbud[]) => {
      const husstand = laesHusstand({ id: "h", personer: [person(felter)] }, dag("2027-01-01"));
      return new Anvisningsproeve(STED, dag("2027-01-01"), rammeaftalen(), ordlyde)
        .vurder(husstand)
        .forbehold.map((en) => (en.kode === "antaget-tal" ? en.tal.at(-1) : en.kode));
    };
    const alle = [foerste, anden, antaget];
    // The second differs from the first in its benefits, the third from the second in them and in its new ground.
    expect(forbehold({ ydelser: [{ type: "dagpenge", fra: "2026-01-01" }] }, alle)).toEqual(["2025-07-01", FRA]);
    expect(forbehold({ uddannelsesniveau: null }, alle)).toEqual([FRA]);
    const kilde = { ...antaget, herkomst: { art: "kilde", hjemmel } } as const;
    expect(forbehold({ uddannelsesniveau: null }, [foerste, anden, kilde])).toEqual([]);
    expect(forbehold({}, [foerste, anden])).toEqual([]);
  });

  it("counts months by what it says itself, and asks its new ground", () => {
    const ydelser = [{ type: "overgangsydelse", fra: "2026-01-01" }];
    expect(forbudt({ ydelser }, "2027-06-30").tre).toEqual([]);
    expect(forbudt({ ydelser }, "2027-07-01").tre).toEqual([5]);
    expect(forbudt({ uddannelsesniveau: { niveau: "grundskole" } }, "2027-01-01")).toEqual({ to: [], tre: ["ydelse"] });
  });
});
