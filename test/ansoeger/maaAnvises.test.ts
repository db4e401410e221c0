import { describe, expect, it } from "vitest";
import { type Felter, fejl, person, spoerg } from "./sag.js";

const FOREBYGGELSE = { trappe: "omraadetrappen", trin: 1, omraadestatus: "forebyggelsesomraade" };
const UDSAT = { trappe: "omraadetrappen", trin: 2, omraadestatus: "udsat" };
/** After the agreement: there the act alone decides in udsatte areas. */
const EFTER = "2028-03-15";

function anvises(felter: Felter, sted: Felter = FOREBYGGELSE, dato = "2026-11-24", fortolkninger: Felter = {}) {
  return spoerg("maaAnvises", {
    husstand: { id: "h", personer: [person(felter)] },
    ...sted,
    dato,
    aftale: { fortolkninger },
  });
}

function numre(felter: Felter, sted: Felter = FOREBYGGELSE, dato = "2026-11-24", fortolkninger: Felter = {}) {
  return anvises(felter, sted, dato, fortolkninger).forbud.map(({ nr }) => nr);
}

const loesladt = (dato: string, mere: Felter = {}) => ({
  loesladt: { dato, doemt: true, institution: "kriminalforsorgen", handleplan: true, ...mere },
});

describe("nr. 1 and 2: six months from the release, to the day", () => {
  it.each([
    ["2026-11-24", ["2026-05-23", "2026-05-24", "2026-05-25", "2026-11-24"], [[], [1], [1], [1]]],
    // 31 August + 6 months is 28 February.
    ["2027-02-28", ["2026-08-27", "2026-08-28", "2026-08-31"], [[], [1], [1]]],
    ["2027-03-01", ["2026-08-31", "2026-09-01"], [[], [1]]],
    ["2199-12-31", ["2199-06-30", "2199-07-01"], [[], [1]]],
  ] as const)("on %s", (dato, dage, ventet) => {
    const sted = dato > "2027-12-31" ? UDSAT : FOREBYGGELSE;
    expect(dage.map((dag) => numre(loesladt(dag), sted, dato))).toEqual(ventet);
  });

  it("from another institution only those under 18", () => {
    const anden = loesladt("2026-11-01", { institution: "anden" });
    expect(["2008-11-25", "2008-11-24", "2008-11-23"].map((foedselsdato) => numre({ ...anden, foedselsdato }))).toEqual(
      [[2], [], []],
    );
    expect(anvises({ foedselsdato: "2008-11-24", ...anden }).udfald).toBe("tilladt");
  });

  it("asks for the conviction and the plan", () => {
    expect(numre(loesladt("2026-11-01", { doemt: false }))).toEqual([]);
    expect(numre(loesladt("2026-11-01", { handleplan: false }))).toEqual([]);
  });
});

describe("nr. 3 and 4", () => {
  it("a lease ended within six months", () => {
    expect(
      ["2026-05-23", "2026-05-24", "2026-05-25"].map((dato) => numre({ ophaevetForGroveOvertraedelser: { dato } })),
    ).toEqual([[], [3], [3]]);
  });

  it("citizenship, unless in education", () => {
    const andet = { statsborgerskab: "andet" };
    expect(numre(andet)).toEqual([4]);
    expect(numre({ ...andet, uddannelse: { status: "i-gang", art: "videregaaende" } })).toEqual([]);
    expect(numre({ ...andet, uddannelse: { status: "i-gang", art: "grundskole" } })).toEqual([4]);
    expect(anvises({ ...andet, uddannelse: null })).toMatchObject({
      udfald: "uoplyst",
      mangler: [["husstand", "personer", 0, "uddannelse"]],
    });
    expect(anvises({ statsborgerskab: null, uddannelse: { status: "i-gang", art: "videregaaende" } }).udfald).toBe(
      "tilladt",
    );
  });
});

describe("benefits", () => {
  const paa = (...perioder: readonly (readonly [string, string, string?])[]) => ({
    ydelser: perioder.map(([type, fra, til]) => (til === undefined ? { type, fra } : { type, fra, til })),
  });

  it("six whole months before the month of the day, in both versions", () => {
    // For a day in November 2024 or 2028: from 1 May, to 31 October.
    expect(
      ["2024-04-30", "2024-05-01", "2024-05-02"].map((fra) => numre(paa(["kontanthjaelp", fra]), UDSAT, "2024-11-15")),
    ).toEqual([[5], [5], []]);
    expect(
      ["2024-10-30", "2024-10-31", "2024-11-01"].map((til) =>
        numre(paa(["kontanthjaelp", "2024-01-01", til]), UDSAT, "2024-11-15"),
      ),
    ).toEqual([[], [5], [5]]);
    expect(
      ["2028-04-30", "2028-05-01", "2028-05-02"].map((fra) =>
        numre(paa(["kontanthjaelp-16-2", fra]), UDSAT, "2028-11-15"),
      ),
    ).toEqual([[5], [5], []]);
  });

  it("the day of the change: 30 June and 1 July 2025", () => {
    const uddannelseshjaelp = paa(["uddannelseshjaelp", "2020-01-01"]);
    expect(
      ["2025-06-30", "2025-07-01", "2025-07-31", "2025-08-01"].map((dato) => numre(uddannelseshjaelp, UDSAT, dato)),
    ).toEqual([[5], [5], [5], []]);
    const selvforsoergelse = paa(["selvforsoergelses-og-hjemrejseydelse", "2020-01-01"]);
    expect(
      ["2025-06-30", "2025-07-01", "2025-07-31", "2025-08-01"].map((dato) =>
        numre(selvforsoergelse, FOREBYGGELSE, dato),
      ),
    ).toEqual([["ydelse"], ["ydelse"], ["ydelse"], []]);
    const ikke = { "ydelser-foer-reformen": "medregnes-ikke" };
    expect(["2025-06-30", "2025-07-01"].map((dato) => numre(selvforsoergelse, FOREBYGGELSE, dato, ikke))).toEqual([
      ["ydelse"],
      [],
    ]);
  });

  it("24 months on kontanthjælp in prevention areas", () => {
    expect(
      ["2022-10-31", "2022-11-01", "2022-11-02"].map((fra) =>
        numre(paa(["kontanthjaelp", fra]), FOREBYGGELSE, "2024-11-15"),
      ),
    ).toEqual([["ydelse"], ["ydelse"], []]);
    expect(
      ["2024-11-01", "2024-11-02"].map((fra) => numre(paa(["kontanthjaelp", fra]), FOREBYGGELSE, "2026-11-15")),
    ).toEqual([["ydelse"], []]);
    expect(anvises(paa(["kontanthjaelp", "2024-11-01"]), FOREBYGGELSE, "2026-11-15").fortolkninger).toEqual({
      "ydelser-foer-reformen": "medregnes",
    });
    expect(
      ["2027-06-15", "2027-07-01"].map((dato) =>
        numre(paa(["kontanthjaelp", "2024-01-01"]), FOREBYGGELSE, dato, { "ydelser-foer-reformen": "medregnes-ikke" }),
      ),
    ).toEqual([[], ["ydelse"]]);
  });

  it("adjoining periods are added, a day's gap is a gap, overlaps do no harm", () => {
    const to = (til: string, fra: string) =>
      numre(paa(["dagpenge", "2024-05-01", til], ["sygedagpenge", fra]), UDSAT, "2024-11-15");
    expect(to("2024-07-14", "2024-07-15")).toEqual([7]);
    expect(to("2024-07-14", "2024-07-16")).toEqual([]);
    expect(to("2024-09-14", "2024-07-15")).toEqual([7]);
    expect(
      numre(paa(["sygedagpenge", "2024-07-15"], ["dagpenge", "2024-05-01", "2024-07-14"]), UDSAT, "2024-11-15"),
    ).toEqual([7]);
  });

  it("førtidspension on the day itself", () => {
    const til = (dag: string) => numre(paa(["foertidspension", "2024-11-15", dag]), UDSAT, "2024-11-15");
    expect(til("2024-11-15")).toEqual([6]);
    expect(numre(paa(["foertidspension", "2024-11-16"]), UDSAT, "2024-11-15")).toEqual([]);
    expect(numre(paa(["foertidspension", "2024-11-14", "2024-11-14"]), UDSAT, "2024-11-15")).toEqual([]);
  });

  it("unknown benefits are asked for only while any could be a ground", () => {
    const ved = (dato: string, medregnes: string) =>
      anvises({ ydelser: null }, FOREBYGGELSE, dato, { "ydelser-foer-reformen": medregnes }).udfald;
    expect(ved("2025-07-01", "medregnes")).toBe("uoplyst");
    expect(["2025-12-31", "2026-01-01"].map((dato) => ved(dato, "medregnes-ikke"))).toEqual(["tilladt", "uoplyst"]);
  });
});

describe("the agreement apart from the act", () => {
  const afgoerelse = (sted: Felter, dato: string, felter: Felter = {}, fortolkninger: Felter = {}) => {
    const { udfald, grund, kraeverVurdering } = anvises(felter, sted, dato, fortolkninger);
    return [udfald, grund, kraeverVurdering];
  };

  it("bans trin 2 within its term, on both its days", () => {
    expect(["2023-12-31", "2024-01-01", "2027-12-31", "2028-01-01"].map((dato) => afgoerelse(UDSAT, dato))).toEqual([
      ["tilladt", null, true],
      ["forbudt", "aftale", false],
      ["forbudt", "aftale", false],
      ["tilladt", null, true],
    ]);
    expect(afgoerelse(UDSAT, EFTER, { statsborgerskab: "andet" })).toEqual(["forbudt", "lov", false]);
    expect(numre({ statsborgerskab: "andet" }, UDSAT)).toEqual([4]);
  });

  it("bans trin 2 by the 950 rule with no ground of the act", () => {
    const regel950 = { trappe: "omraadetrappen", trin: 2, omraadestatus: "ingen" };
    expect(afgoerelse(regel950, "2026-11-24", { statsborgerskab: "andet" })).toEqual(["forbudt", "aftale", false]);
    expect(numre({ statsborgerskab: "andet" }, regel950)).toEqual([]);
    expect(afgoerelse({ ...regel950, trin: 1 }, "2026-11-24", { statsborgerskab: "andet" })).toEqual([
      "tilladt",
      null,
      true,
    ]);
  });

  it("stk. 8 lifts stk. 7 alone, stk. 9 both, and against the agreement it is an interpretation", () => {
    const andet = { statsborgerskab: "andet" };
    expect(afgoerelse({ ...FOREBYGGELSE, undtagelse: "stk-8" }, "2026-11-24", andet)).toEqual(["tilladt", null, true]);
    expect(afgoerelse({ ...FOREBYGGELSE, undtagelse: "stk-9" }, "2026-11-24", andet)).toEqual(["tilladt", null, true]);
    expect(afgoerelse({ ...UDSAT, undtagelse: "stk-8" }, EFTER, andet)).toEqual(["forbudt", "lov", false]);
    expect(afgoerelse({ ...UDSAT, undtagelse: "stk-9" }, EFTER, andet)).toEqual(["tilladt", null, true]);
    const stk9 = { ...UDSAT, undtagelse: "stk-9" };
    expect(anvises(andet, stk9)).toMatchObject({
      udfald: "tilladt",
      forbehold: [{ kode: "stk-9" }],
      fortolkninger: { "stk-9-paa-trin-2": "tilladt" },
    });
    expect(anvises(andet, stk9, "2026-11-24", { "stk-9-paa-trin-2": "forbudt" })).toMatchObject({
      udfald: "forbudt",
      grund: "aftale",
      forbud: [],
      forbehold: [{ kode: "stk-9" }],
      fortolkninger: { "stk-9-paa-trin-2": "forbudt" },
    });
  });

  it("rests on both rules of law by which dwellings are the municipality's to assign", () => {
    const { begrundelse } = anvises({});
    expect(begrundelse.at(-1)).toMatchObject({
      kode: "kraever-vurdering",
      hjemmel: [
        { kilde: "ABL", sted: "§ 59, stk. 1" },
        { kilde: "ABL", sted: "§ 59, stk. 2, 2. pkt." },
      ],
    });
  });

  it("says of a dwelling for others than families that stk. 7 is not about it", () => {
    const kode = (boligtype: string, sted: Felter = FOREBYGGELSE) =>
      anvises({}, { ...sted, boligtype }).begrundelse.flatMap((en) =>
        en["kode"] === "ikke-familiebolig" ? [en["hjemmel"]] : [],
      );
    const STK_7 = [[{ kilde: "ABL", sted: "§ 59, stk. 7" }]];
    expect([kode("familiebolig"), kode("ungdomsbolig"), kode("aeldrebolig")]).toEqual([[], STK_7, STK_7]);
    expect(kode("ungdomsbolig", UDSAT)).toEqual([]);
  });

  it("the assumed day of the reform is a caveat where benefits are weighed", () => {
    const forbehold = (felter: Felter, sted: Felter = FOREBYGGELSE) => anvises(felter, sted).forbehold;
    const antaget = [{ kode: "antaget-tal", tal: ["anvisningsforbud", "2025-07-01"] }];
    expect(forbehold({ ydelser: [{ type: "dagpenge", fra: "2020-01-01" }] })).toEqual(antaget);
    expect(forbehold({ ydelser: null })).toEqual(antaget);
    expect(forbehold({ ydelser: [] })).toEqual([]);
    expect(forbehold({ ydelser: null }, { trappe: "afdelingstrappen", omraadestatus: "ingen" })).toEqual([]);
  });
});

describe("faults", () => {
  const input = (felter: Felter) => ({
    husstand: { id: "h", personer: [person()] },
    ...FOREBYGGELSE,
    dato: "2026-11-24",
    ...felter,
  });
  const eneste = (felter: Felter) =>
    fejl("maaAnvises", input(felter)).map(({ code, path }) => `${code} ${path.join("/")}`);

  it.each([
    [{ dato: "2021-11-30" }, "ugyldigt-input dato"],
    [{ trappe: "afdelingstrappen", trin: undefined }, "ugyldigt-input omraadestatus"],
    [{ omraadestatus: "udsat" }, "ugyldigt-input omraadestatus"],
    [{ trin: 2 }, "ugyldigt-input omraadestatus"],
    [{ trin: undefined }, "ugyldigt-input trin"],
    [{ trin: null }, "ugyldigt-input trin"],
    [{ trin: 3 }, "ugyldigt-input trin"],
    [{ omraadestatus: "ghetto" }, "ugyldigt-input omraadestatus"],
    [{ undtagelse: "stk-7" }, "ugyldigt-input undtagelse"],
  ] as const)("%j", (felter, ventet) => {
    expect(eneste(felter)).toEqual([ventet]);
  });

  it("the first day is none", () => {
    expect(spoerg("maaAnvises", input({ dato: "2021-12-01" })).udfald).toBe("tilladt");
  });
});
