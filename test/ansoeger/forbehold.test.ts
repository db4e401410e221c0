/** A figure that was assumed is a caveat where it was compared, or would have to be. */
import { describe, expect, it } from "vitest";
import { bind } from "../../src/ansoeger/bind.js";
import { antagelser } from "../../src/ansoeger/forbehold.js";
import { vurderingsregel } from "../../src/ansoeger/vurderingsregel.js";
import { laesAftale } from "../../src/input/enkeltvis.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import { alle, enAf, fyldt, ja, type Vilkaar } from "../../src/parametre/vilkaar.js";
import { BELOEB, type Felter, type Omstaendigheder, person, spoerg, vurder } from "./sag.js";

/** The assumed figures of a result. */
function antagne(
  felter: Felter,
  { supplement = {}, ...resten }: Omstaendigheder = {},
  oprindelse = "antaget",
): readonly unknown[] {
  const { forbehold } = vurder([person(felter)], { ...resten, supplement: { ...supplement, oprindelse } });
  return forbehold.map(({ kode, tal }) => (kode === "antaget-tal" ? tal : kode));
}

const beloeb = ["aftale", "supplement", "indkomstMinimum"];
const timer = ["aftale", "supplement", "mindsteTimerPrUge"];
const senior = ["aftale", "supplement", "seniorAlder"];
const jobstart = ["aftale", "supplement", "jobstartSenestMaaneder"];

describe("an assumed figure is a caveat", () => {
  it.each([
    ["the hours of a job", {}, { mindsteTimerPrUge: 30 }, [timer]],
    [
      "no hours of someone self-employed",
      { beskaeftigelse: { status: "selvstaendig", siden: "2020-01-01" } },
      { mindsteTimerPrUge: 30 },
      [],
    ],
    ["the senior age", {}, { seniorAlder: 70 }, [senior]],
    [
      "the months until a job begins",
      { beskaeftigelse: { status: "i-arbejde", siden: "2026-12-01" } },
      { jobstartSenestMaaneder: 1 },
      [jobstart],
    ],
    ["no such months of a job that has begun", {}, { jobstartSenestMaaneder: 1 }, []],
    [
      "all of them, in one order",
      { beskaeftigelse: null },
      { mindsteTimerPrUge: 30, seniorAlder: 70, jobstartSenestMaaneder: 1 },
      [timer, senior, jobstart],
    ],
    ["no amount where no income is asked for", {}, BELOEB, []],
    // Each branch of a criterion is held against its figures, also where another is enough.
    ["the hours of a pensioner with a job", { alderspension: true }, { mindsteTimerPrUge: 30 }, [timer]],
    [
      "both of someone of the senior age with a job",
      { foedselsdato: "1950-01-01" },
      { mindsteTimerPrUge: 30, seniorAlder: 70 },
      [timer, senior],
    ],
  ] as const)("%s", (_, felter, supplement, ventet) => {
    expect(antagne(felter, { supplement })).toEqual(ventet);
    expect(antagne(felter, { supplement }, "oplyst")).toEqual([]);
  });

  it.each([
    ["who has an income, or may have one", {}, [beloeb]],
    ["whose income is unknown", { bruttoindtaegt: null }, [beloeb]],
    ["who is in education", { uddannelse: { status: "i-gang", art: "grundskole" } }, []],
    ["who may be", { uddannelse: null }, [beloeb]],
    ["who lives there", { beboerIAfdelingen: true }, []],
    ["who may live there", { beboerIAfdelingen: null }, [beloeb]],
    ["who is too old to be asked", { foedselsdato: "1961-11-24" }, []],
  ] as const)("of someone %s: the amount %j, %j", (_, felter, ventet) => {
    const fortolkninger = { "delvist-skaerpet": "erstatter" };
    expect(antagne(felter, { skaerpede: ["indkomst"], supplement: BELOEB, fortolkninger })).toEqual(ventet);
  });

  it.each([
    ["of a job that there is none of", { beskaeftigelse: { status: "ingen" } }, []],
    ["of a job that may be", { beskaeftigelse: null }, [timer]],
    [
      "of a job beside an education that is enough",
      { uddannelse: { status: "i-gang", art: "videregaaende" } },
      [timer],
    ],
    ["of a fleksjob", { beskaeftigelse: { status: "fleksjob", siden: "2020-01-01" } }, [timer]],
  ] as const)("the hours %s", (_, felter, ventet) => {
    const fortolkninger = { "delvist-skaerpet": "erstatter" };
    expect(
      antagne(felter, { skaerpede: ["beskaeftigelse"], supplement: { mindsteTimerPrUge: 30 }, fortolkninger }),
    ).toEqual(ventet);
  });

  it("the amount where one of the two is assumed and the other printed", () => {
    // In mid-December 2023 the amount of the day is the supplement's, and that of 31 December 2022 is the agreement's
    // own of 22,904 kr.
    const december = {
      skaerpede: ["indkomst"],
      dato: "2023-12-15",
      supplement: { indkomstMinimum: [{ fra: "2023-12-01", beloeb: 24000 }] },
      fortolkninger: { "indkomst-forrige-aar": "aarets-beloeb" },
    };
    expect(antagne({}, december)).toEqual(["uden-for-aftaleperioden", beloeb]);
  });
});

describe("an assumed figure of a condition of another form", () => {
  const forbehold = (krav: Vilkaar) => {
    const aftale = laesAftale({ supplement: { seniorAlder: 70, oprindelse: "antaget" } });
    const dato = dag("2026-11-24");
    const spurgt = { udlejningsform: "fleksibel", skaerpede: [], omraadestatus: null } as const;
    const [kriterium] = vurderingsregel(spurgt, dato, aftale).kriterier;
    if (kriterium === undefined) throw new Error("one criterion");
    const andet = { ...kriterium, antager: true, krav: bind(krav, { dato, aftale }) };
    const husstand = laesHusstand({ id: "h", personer: [person({ alderspension: true })] }, dato);
    return antagelser(husstand, [{ kriterium: andet, svar: ["uoplyst"], udfald: "uoplyst" }]);
  };
  const [pension, studie] = [ja("alderspension"), ja("underUddannelseForrigeAar")];
  const antaget = [{ kode: "antaget-tal", tal: senior }];

  it("is compared wherever it stands in what is asked together, and in what comes before an alternative that is met", () => {
    expect(forbehold(alle(pension, studie, fyldt("seniorAlder")))).toEqual(antaget);
    expect(forbehold(enAf(studie, fyldt("seniorAlder"), pension))).toEqual(antaget);
    expect(forbehold(enAf(studie, pension, fyldt("seniorAlder")))).toEqual([]);
  });
});

describe("the waiting list", () => {
  const ansoegning = (id: string, felter: Felter) => ({
    opnoteret: "2020-01-01",
    husstand: { id, personer: [person(felter)] },
  });
  const rangeret = (supplement: Felter) =>
    spoerg("ranger", {
      ansoegninger: [
        ansoegning("a", {}),
        ansoegning("b", {}),
        ansoegning("c", { beskaeftigelse: { status: "ingen" } }),
      ],
      krav: { udlejningsform: "fleksibel", skaerpede: ["dom"], omraadestatus: "forebyggelsesomraade" },
      dato: "2026-11-24",
      aftale: { supplement },
    }).forbehold;

  it("has each assumed figure once, after the caveats of what is asked", () => {
    expect(rangeret({ oprindelse: "antaget", mindsteTimerPrUge: 30, seniorAlder: 70 })).toEqual([
      { kode: "straffeattest-kun-i-udsatte-omraader" },
      { kode: "antaget-tal", tal: timer },
      { kode: "antaget-tal", tal: senior },
    ]);
    expect(rangeret({ mindsteTimerPrUge: 30, seniorAlder: 70 })).toEqual([
      { kode: "straffeattest-kun-i-udsatte-omraader" },
    ]);
  });
});
