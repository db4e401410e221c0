/** A made-up wording of § 59 that states two earlier days, each with what counted before it: any number of wordings. */
import { describe, expect, it } from "vitest";
import { bind } from "../../src/ansoeger/bind.js";
import { Anvisningsproeve } from "../../src/ansoeger/maaAnvises.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import { ANVISNINGSFORBUD, type Anvisningsforbud } from "../../src/parametre/anvisningsforbud.js";
import { rammeaftalen } from "../../src/parametre/rammeaftalen.js";
import type { Ydelsesmaaneder } from "../../src/parametre/vilkaar.js";
import { person } from "./sag.js";

/** Kontanthjælp counted before February 2028, dagpenge in February and March, and then sygedagpenge. */
const PROEVE: Ydelsesmaaneder = {
  art: "ydelsesmaaneder",
  maaneder: 6,
  dage: "alle",
  ydelser: ["sygedagpenge"],
  foer: [
    { dag: dag("2028-02-01"), ydelser: ["kontanthjaelp"] },
    { dag: dag("2028-04-01"), ydelser: ["dagpenge", { ydelse: "ressourceforloebsydelse", under: "jobafklaring" }] },
  ],
};

type Periode = readonly [type: string, fra: string, til: string | null, forloeb?: string];
const raa = (perioder: readonly Periode[]) =>
  perioder.map(([type, fra, til, forloeb]) => ({ type, fra, til, ...(forloeb === undefined ? {} : { forloeb }) }));

function svar(dato: string, perioder: readonly Periode[], dage: Ydelsesmaaneder["dage"] = "alle") {
  const [en] = laesHusstand({ id: "h", personer: [person({ ydelser: raa(perioder) })] }, dag(dato)).personer;
  if (en === undefined) throw new Error("one person");
  return bind({ ...PROEVE, dage }, { dato: dag(dato), aftale: rammeaftalen() }).svar(en);
}

const K = (fra: string, til: string): Periode => ["kontanthjaelp", fra, til];
const D = (fra: string, til: string): Periode => ["dagpenge", fra, til];
const S = (fra: string, til: string): Periode => ["sygedagpenge", fra, til];

describe("six months across two earlier wordings, January to June 2028", () => {
  const januar = K("2028-01-01", "2028-01-31");
  const februarTilMarts = D("2028-02-01", "2028-03-31");
  const aprilTilJuni = S("2028-04-01", "2028-06-30");

  it.each<readonly [string, readonly Periode[], string]>([
    ["each on its own days", [januar, februarTilMarts, aprilTilJuni], "opfyldt"],
    ["in another order", [aprilTilJuni, januar, februarTilMarts], "opfyldt"],
    [
      "without the first day of January",
      [K("2028-01-02", "2028-01-31"), februarTilMarts, aprilTilJuni],
      "ikke-opfyldt",
    ],
    ["without the last of January", [K("2028-01-01", "2028-01-30"), februarTilMarts, aprilTilJuni], "ikke-opfyldt"],
    ["without the first of February", [januar, D("2028-02-02", "2028-03-31"), aprilTilJuni], "ikke-opfyldt"],
    ["without the last of March", [januar, D("2028-02-01", "2028-03-30"), aprilTilJuni], "ikke-opfyldt"],
    ["without the first of April", [januar, februarTilMarts, S("2028-04-02", "2028-06-30")], "ikke-opfyldt"],
    ["without the last of June", [januar, februarTilMarts, S("2028-04-01", "2028-06-29")], "ikke-opfyldt"],
    [
      "on the first benefit a day longer",
      [K("2028-01-01", "2028-02-01"), D("2028-02-02", "2028-03-31"), aprilTilJuni],
      "ikke-opfyldt",
    ],
    [
      "on the second a day earlier",
      [K("2028-01-01", "2028-01-30"), D("2028-01-31", "2028-03-31"), aprilTilJuni],
      "ikke-opfyldt",
    ],
    ["on the last benefit all along", [S("2028-01-01", "2028-06-30")], "ikke-opfyldt"],
    [
      "on all three all along",
      [K("2027-01-01", "2028-06-30"), D("2027-01-01", "2028-06-30"), S("2027-01-01", "2028-06-30")],
      "opfyldt",
    ],
    [
      "with a course that counts",
      [januar, ["ressourceforloebsydelse", "2028-02-01", "2028-03-31", "jobafklaring"], aprilTilJuni],
      "opfyldt",
    ],
    [
      "with a course that does not",
      [januar, ["ressourceforloebsydelse", "2028-02-01", "2028-03-31", "ressourceforloeb"], aprilTilJuni],
      "ikke-opfyldt",
    ],
    [
      "with a course that nobody knows",
      [januar, ["ressourceforloebsydelse", "2028-02-01", "2028-03-31"], aprilTilJuni],
      "uoplyst",
    ],
    [
      "with that course where it never counted",
      [["ressourceforloebsydelse", "2028-01-01", "2028-03-31"], aprilTilJuni],
      "ikke-opfyldt",
    ],
  ])("%s", (_, perioder, ventet) => {
    expect(svar("2028-07-15", perioder)).toBe(ventet);
  });

  it("look at the wordings that the months reach back to, and no other", () => {
    // August 2027 to January 2028, September to February, and October 2028 to March 2029.
    expect(svar("2028-02-15", [K("2027-08-01", "2028-01-31")])).toBe("opfyldt");
    expect(svar("2028-03-15", [K("2027-09-01", "2028-01-31"), D("2028-02-01", "2028-02-29")])).toBe("opfyldt");
    expect(svar("2028-03-15", [K("2027-09-01", "2028-02-29")])).toBe("ikke-opfyldt");
    expect(svar("2029-04-15", [S("2028-10-01", "2029-03-31")])).toBe("opfyldt");
    expect(svar("2029-04-15", [D("2028-10-01", "2029-03-31")])).toBe("ikke-opfyldt");
  });

  it("need a day of each month where any is enough, of what counted on that day", () => {
    const dage = (marts: Periode) =>
      svar(
        "2028-07-15",
        [K("2028-01-31", "2028-01-31"), D("2028-02-15", "2028-02-15"), marts, S("2028-04-30", "2028-06-01")],
        "en",
      );
    expect(dage(D("2028-03-31", "2028-03-31"))).toBe("opfyldt");
    expect(dage(D("2028-04-01", "2028-04-01"))).toBe("ikke-opfyldt");
    expect(dage(S("2028-03-01", "2028-03-31"))).toBe("ikke-opfyldt");
  });
});

describe("a wording with such a test in nr. 5", () => {
  const [foerste, anden] = ANVISNINGSFORBUD;
  if (foerste === undefined || anden === undefined) throw new RangeError("there are two wordings");
  const hjemmel = { kilde: "aftale", sted: "made up for this test" } as const;
  const fjerde: Anvisningsforbud = {
    ...anden,
    fra: dag("2028-04-01"),
    stk6: anden.stk6.map((grund) => (grund.nr === 5 ? { nr: 5, naar: PROEVE, hjemmel } : grund)),
  };
  const forbud = (dato: string, perioder: readonly Periode[]) => {
    const sted = {
      trappe: "omraadetrappen",
      trin: 2,
      omraadestatus: "udsat",
      boligtype: "familiebolig",
      undtagelse: null,
    } as const;
    const husstand = laesHusstand({ id: "h", personer: [person({ ydelser: raa(perioder) })] }, dag(dato));
    const proeve = new Anvisningsproeve(sted, dag(dato), rammeaftalen(), [foerste, anden, fjerde]);
    const { mangler, forbud: alle } = proeve.vurder(husstand);
    return { numre: alle.map(({ nr }) => nr), mangler };
  };

  it("goes by its own earlier days from its first day on, and the ground stays as it was until then", () => {
    const perioder = [K("2027-01-01", "2028-01-31"), D("2028-02-01", "2028-03-31"), S("2028-04-01", "2028-12-31")];
    // On 31 March 2028 the wording of 2025 asks for six months of kontanthjælp, September to February.
    expect(forbud("2028-03-31", perioder)).toEqual({ numre: [], mangler: [] });
    // On 1 April the made-up one asks for October to January on kontanthjælp, February and March on dagpenge.
    expect(forbud("2028-04-01", perioder)).toEqual({ numre: [5], mangler: [] });
    // Two of dagpenge, three of sygedagpenge, and one before them of kontanthjælp.
    expect(forbud("2028-07-15", perioder).numre).toEqual([5]);
  });

  it("names a course that decides it", () => {
    const perioder: readonly Periode[] = [
      K("2028-01-01", "2028-01-31"),
      ["ressourceforloebsydelse", "2028-02-01", "2028-03-31"],
      S("2028-04-01", "2028-06-30"),
    ];
    expect(forbud("2028-07-15", perioder)).toEqual({
      numre: [],
      mangler: [["husstand", "personer", 0, "ydelser", 1, "forloeb"]],
    });
  });
});
