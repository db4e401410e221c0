/** The functions of the operations: they answer as the protocol does, in plain JSON, and take what they say they take. */
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as trappemodel from "../../src/index.js";
import {
  forklar,
  type Haendelsesinput,
  type Kravinput,
  kvoter,
  maaAnvises,
  type Opgoerelsesinput,
  type Placerinput,
  placer,
  portefoelje,
  type Supplementinput,
  sikkert,
  spoerg,
  Trappefejl,
  tildel,
  udpeg,
  vurder,
} from "../../src/index.js";
import { laesSager } from "../../src/konformitet/fixtures.js";
import { OPERATIONER } from "../../src/protokol/operationer.js";
import { nogle } from "../omfang.js";
import { brist, FUNKTIONER } from "./ensSvar.js";

describe("every function", () => {
  it("is there under the name of its operation, and in `sikkert`", () => {
    for (const op of OPERATIONER.keys()) expect(typeof FUNKTIONER[op], op).toBe("function");
    expect(Object.keys(sikkert)).toEqual([...OPERATIONER.keys()]);
  });

  it("answers the suite as the protocol does, in plain JSON", () => {
    for (const { id, op, input } of nogle(laesSager())) expect(brist(op, input), id).toBeNull();
  });

  it("throws every fault together", () => {
    const kast = () => udpeg({ omraade: { id: "", opgoerelser: [] }, dato: "2026-02-30" });
    expect(kast).toThrow(Trappefejl);
    expect(sikkert.udpeg({ omraade: { id: "", opgoerelser: [] }, dato: "2026-02-30" })).toMatchObject({
      ok: false,
      fejl: [
        { kode: "ugyldigt-input", sti: ["omraade", "id"] },
        { kode: "ugyldig-dato", sti: ["dato"] },
      ],
    });
  });

  it("writes an exact figure as the protocol does", () => {
    const { begrundelse } = placer({
      afdeling: { id: "x", type: "familieboliger", andelAnviste: "24.99999999999999999999999" },
      dato: "2026-12-01",
    });
    expect(JSON.stringify(begrundelse)).toContain('"taeller":"2499999999999999999999999"');
  });
});

describe("the types", () => {
  const afdeling = { id: "x", type: "familieboliger" } as const;
  const dato = "2026-12-01";

  it("take an object written `as const`, and one of a type that can be written to", () => {
    const omraade = { id: "o", opgoerelser: [{ listedato: "2025-12-01", udpeget: ["udsat"] }] } as const;
    expect(udpeg({ omraade, dato: "2026-03-01" }).status).toBe("udsat");
    const skrivelig: { id: string; opgoerelser: { listedato: string }[] } = { id: "o", opgoerelser: [] };
    expect(udpeg({ omraade: skrivelig, dato: "2026-03-01" }).status).toBe("uoplyst");
  });

  it("take what another agreement asks for in the place of Copenhagen's", () => {
    const husstand = { id: "h", personer: [{ id: "p", foedselsdato: "1990-05-05" }] };
    const gladsaxe = { tekst: "hoeje-gladsaxe" };
    expect(kvoter({ dato, aftale: gladsaxe }).fleksibel).toEqual({ taeller: 17, naevner: 20 });
    expect(maaAnvises({ husstand, omraadestatus: "ingen", dato, aftale: gladsaxe }).udfald).toBe("tilladt");
    const krav = { udlejningsform: "fleksibel", afdeling: "FAB 17" } as const;
    expect(vurder({ husstand, krav, dato, aftale: { tekst: "odense-selvforsoergende" } }).udfald).toBe("uoplyst");
  });

  it("know the step of a placement that is made", () => {
    const placering = placer({ afdeling, dato: "2026-12-01" });
    if (placering.udfald === "placeret") expectTypeOf(placering.trin).toEqualTypeOf<number>();
    else expectTypeOf(placering.trin).toEqualTypeOf<null>();
    if (placering.trappe === "omraadetrappen") expectTypeOf(placering.behov).toEqualTypeOf<null>();
    expectTypeOf(kvoter({ trappe: "omraadetrappen", trin: 2, dato: "2026-12-01", aftale: {} }).loft).toEqualTypeOf<{
      readonly taeller: number | string;
      readonly naevner: number | string;
    } | null>();
    const { placeringer } = portefoelje({ afdelinger: [afdeling], omraader: [], dato: "2026-12-01" });
    for (const en of placeringer) if (en.udfald === "placeret") expectTypeOf(en.trin).toEqualTypeOf<number>();
    expect(placering.udfald).toBe("uoplyst");
  });

  it("refuse what is misspelt", () => {
    const supplement = (givet: Supplementinput) => placer({ afdeling, dato, aftale: { supplement: givet } });
    const opgoerelse = (givet: Opgoerelsesinput) => udpeg({ omraade: { id: "o", opgoerelser: [givet] }, dato });
    const haendelse = (givet: Haendelsesinput) =>
      tildel({ afdeling: { ...afdeling, placeringer: [] }, haendelser: [givet], aftale: {} });
    const krav = (givet: Kravinput) => vurder({ husstand: { id: "h", personer: [] }, krav: givet, dato });
    const proevet: readonly (() => unknown)[] = [
      // @ts-expect-error a word that is none
      () => placer({ afdeling: { id: "x", type: "Familieboliger" }, dato }),
      // @ts-expect-error a field that is none
      () => placer({ afdeling: { ...afdeling, andelAnvist: 26 }, dato }),
      // @ts-expect-error a field that is missing
      () => placer({ afdeling }),
      // @ts-expect-error a figure that is none
      () => placer({ afdeling: { ...afdeling, andelAnviste: true }, dato }),
      // @ts-expect-error an interpretation that is none
      () => placer({ afdeling, dato, aftale: { fortolkninger: { "anvisnings-andel": "uafrundet" } } }),
      // @ts-expect-error a choice that is none
      () => placer({ afdeling, dato, aftale: { fortolkninger: { anvisningsandel: "afrundet" } } }),
      // @ts-expect-error a step of which the text says all
      () => supplement({ raekkefoelge: { omraadetrappen: { 2: [] } } }),
      // @ts-expect-error a list that is none
      () => opgoerelse({ listedato: "2025-12-01", udpeget: ["ghetto"] }),
      // @ts-expect-error a criterion that is none
      () => krav({ udlejningsform: "fleksibel", skaerpede: ["arbejde"] }),
      // @ts-expect-error an answer without its outcome
      () => haendelse({ type: "udfald", dato, bolig: "b" }),
      // @ts-expect-error an operation that decides nothing
      () => spoerg({ op: "kvoter", input: { afdeling, dato } }),
      // @ts-expect-error a stair without its step
      () => kvoter({ trappe: "afdelingstrappen", dato, aftale: {} }),
      // @ts-expect-error the input of another operation
      () => forklar({ op: "udpeg", input: { afdeling, dato } }),
    ];
    for (const kald of proevet) expect(kald).toThrow(Trappefejl);
  });

  it("are those that a program can name", () => {
    const input: Placerinput = { afdeling, dato: "2026-12-01" };
    expectTypeOf(placer).parameter(0).toEqualTypeOf<Placerinput>();
    expectTypeOf(placer(input)).toEqualTypeOf<trappemodel.Placerresultat>();
  });
});
