/**
 * Many benefits at once of which nobody knows what they are received under (forloeb): what is missing is what trying
 * every course of each shows.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gange } from "../omfang.js";
import { type Felter, person, spoerg } from "./sag.js";

/** After the agreement's end: the act alone decides, and of it only nr. 7. */
const DATO = "2028-07-15";
const FORLOEB = ["jobafklaring", "ressourceforloeb"] as const;

interface Periode {
  readonly type: string;
  readonly fra: string;
  readonly til?: string;
  readonly forloeb?: (typeof FORLOEB)[number];
}

function anvises(ydelser: readonly Periode[], fortolkninger: Felter = {}) {
  const svar = spoerg("maaAnvises", {
    husstand: { id: "h", personer: [person({ ydelser })] },
    trappe: "omraadetrappen",
    trin: 2,
    omraadestatus: "udsat",
    dato: DATO,
    aftale: { fortolkninger },
  });
  return { udfald: svar.udfald, mangler: svar.mangler.map((sti) => sti.slice(3).join(".")) };
}

/** January to June 2028 are asked for; the limits lie on them, beside them and well inside. */
const DAGE = ["2027-12-31", "2028-01-01", "2028-01-02", "2028-02-15", "2028-03-31", "2028-04-01", "2028-05-10"].concat(
  "2028-05-11",
  "2028-06-29",
  "2028-06-30",
  "2028-07-01",
);

const periode: fc.Arbitrary<Periode> = fc
  .record({
    type: fc.constantFrom("ressourceforloebsydelse", "ressourceforloebsydelse", "ressourceforloebsydelse", "dagpenge"),
    dage: fc.tuple(fc.constantFrom(...DAGE), fc.constantFrom(...DAGE)),
    aaben: fc.boolean(),
    forloeb: fc.constantFrom(undefined, undefined, undefined, ...FORLOEB),
  })
  .map(({ type, dage, aaben, forloeb }) => {
    const [fra = "", til] = [...dage].sort();
    return {
      type,
      fra,
      ...(aaben || til === undefined ? {} : { til }),
      ...(type === "dagpenge" || forloeb === undefined ? {} : { forloeb }),
    };
  });

/** Every course of each that is unknown. */
function udfyldninger(ydelser: readonly Periode[]): readonly (readonly Periode[])[] {
  return ydelser.reduce<readonly (readonly Periode[])[]>(
    (hidtil, en) =>
      hidtil.flatMap((foer) => {
        const ukendt = en.type === "ressourceforloebsydelse" && en.forloeb === undefined;
        return ukendt ? FORLOEB.map((forloeb) => [...foer, { ...en, forloeb }]) : [[...foer, en]];
      }),
    [[]],
  );
}

function efterProeve(ydelser: readonly Periode[], fortolkninger: Felter) {
  const alle = udfyldninger(ydelser).map((en) => ({ en, udfald: anvises(en, fortolkninger).udfald }));
  const efter = new Map(alle.map(({ en, udfald }) => [JSON.stringify(en), udfald]));
  const mangler = ydelser.flatMap((_, nr) => {
    const betyder = alle.some(({ en, udfald }) =>
      FORLOEB.some((forloeb) => {
        const andet = efter.get(JSON.stringify(en.map((et, i) => (i === nr ? { ...et, forloeb } : et))));
        return andet !== undefined && andet !== udfald;
      }),
    );
    return betyder ? [`ydelser.${nr}.forloeb`] : [];
  });
  const udfald = new Set(alle.map((et) => et.udfald));
  const [det] = udfald;
  return { udfald: udfald.size === 1 ? det : "uoplyst", mangler };
}

describe.each([{}, { ydelsesmaaned: "paabegyndte" }])("unknown courses that overlap, under %j", (fortolkninger) => {
  it("are missing just where another course would decide otherwise", () => {
    fc.assert(
      fc.property(fc.array(periode, { minLength: 2, maxLength: 6 }), (ydelser) => {
        const { udfald, mangler } = anvises(ydelser, fortolkninger);
        const ventet = efterProeve(ydelser, fortolkninger);
        expect({ udfald, mangler: [...mangler].sort() }).toEqual({ ...ventet, mangler: ventet.mangler.sort() });
      }),
      { numRuns: gange(500) },
    );
  });

  it("are told of a long list as soon as of a short one", () => {
    const dag = (nr: number) => new Date(Date.UTC(2028, 0, 1 + nr)).toISOString().slice(0, 10);
    // Each covers twenty days, from one day after another, and each is needed where those around it do not count.
    const mange = Array.from({ length: 163 }, (_, nr) => ({
      type: "ressourceforloebsydelse",
      fra: dag(nr),
      til: dag(nr + 19),
    }));
    const { udfald, mangler } = anvises(mange, fortolkninger);
    expect(udfald).toBe("uoplyst");
    expect(mangler).toHaveLength(163);
    expect(anvises([...mange, { type: "dagpenge", fra: "2028-01-01" }], fortolkninger)).toEqual({
      udfald: "forbudt",
      mangler: [],
    });
  });
});
