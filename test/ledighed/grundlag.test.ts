/**
 * A ledger goes on, on another foundation: where its stored state is taken up, it stands as the same events stand when
 * they are entered from the first on what is given now; where it is refused, so do those before the event named.
 */
import fc from "fast-check";
import { expect, it } from "vitest";
import { laes } from "../../src/input/doer.js";
import { Grundlagsfejl } from "../../src/input/gemtGrundlag.js";
import { gem, genoptag } from "../../src/input/gemtTilstand.js";
import { tildelingsdoer } from "../../src/input/tildel.js";
import { Trappefejl } from "../../src/kerne/fejl.js";
import { anvend } from "../../src/ledighed/anvend.js";
import type { Haendelse } from "../../src/ledighed/haendelse.js";
import { start, type Tilstand } from "../../src/ledighed/tilstand.js";
import type { Fortolkningsid } from "../../src/parametre/fortolkninger.js";
import { gange, mindst } from "../omfang.js";
import { regnskab, tildelinput } from "./vilkaarlige.js";

/** One in four facts is another, so that most foundations are others in a few places. */
const anden = fc.infiniteStream(fc.constantFrom(true, false, false, false, false, false));

/** The fields of one or of the other. */
function blandet<O extends object>(a: O, b: O, valg: Iterator<boolean>, dele: readonly (keyof O)[]): O {
  const andre = dele.filter(() => valg.next().value === true);
  return { ...a, ...Object.fromEntries(andre.map((del) => [del, b[del]])) };
}

type Laest = ReturnType<typeof laesInput>;
const laesInput = (plan: Parameters<typeof tildelinput>[0]) => laes(tildelingsdoer, tildelinput(plan));

/** The foundation of one ledger with some of that of another. */
function andetGrundlag(her: Laest, der: Laest, valg: Iterator<boolean>): Pick<Laest, "afdeling" | "aftale"> {
  const prTrin = (felt: "raekkefoelge" | "udlejningsformVedRetur") => ({
    omraadetrappen: blandet(
      her.aftale.supplement[felt].omraadetrappen,
      der.aftale.supplement[felt].omraadetrappen,
      valg,
      [1],
    ),
    afdelingstrappen: blandet(
      her.aftale.supplement[felt].afdelingstrappen,
      der.aftale.supplement[felt].afdelingstrappen,
      valg,
      [1, 2, 3, 4],
    ),
  });
  const placeringer = [
    ...her.afdeling.placeringer.filter(() => valg.next().value !== true),
    ...der.afdeling.placeringer.filter(() => valg.next().value === true),
  ];
  const ider = Object.keys(her.aftale.fortolkninger) as Fortolkningsid[];
  return {
    afdeling: {
      ...blandet(her.afdeling, der.afdeling, valg, [
        "fritagetForEkstraLevering",
        "omfattetAfTilbageholdelse",
        "trinPr20240101",
        "udfasningFra",
        "nybyggeri",
      ]),
      placeringer: placeringer.filter(({ fra }, nr) => placeringer.findIndex((en) => en.fra === fra) === nr),
      navn: "Et andet navn",
    },
    aftale: {
      ...her.aftale,
      supplement: {
        ...blandet(her.aftale.supplement, der.aftale.supplement, valg, ["oprindelse", "udlejningsformVedFritagelse"]),
        raekkefoelge: prTrin("raekkefoelge") as Laest["aftale"]["supplement"]["raekkefoelge"],
        udlejningsformVedRetur: prTrin(
          "udlejningsformVedRetur",
        ) as Laest["aftale"]["supplement"]["udlejningsformVedRetur"],
      },
      fortolkninger: blandet(her.aftale.fortolkninger, der.aftale.fortolkninger, valg, ider),
    },
  };
}

function efter(fra: Tilstand, haendelser: readonly Haendelse[]): Tilstand | readonly string[] {
  try {
    return haendelser.reduce((tilstand, haendelse) => anvend(tilstand, haendelse).tilstand, fra);
  } catch (fejl) {
    if (!(fejl instanceof Trappefejl)) throw fejl;
    return fejl.fejl.map(({ kode, sti }) => [kode, ...sti].join(" "));
  }
}

const gemt = (tilstand: Tilstand): unknown => JSON.parse(JSON.stringify(gem(tilstand)));

it("a state taken up stands as a replay from the first event would, and a refusal names the event to go on from", () => {
  let [taget, afvist] = [0, 0];
  fc.assert(
    fc.property(regnskab(false, 40), regnskab(false, 1), anden, (her, der, bland) => {
      const foer = laesInput(her);
      const { aabning, haendelser } = foer;
      const tilstand = efter(start(foer.afdeling, foer.aftale, aabning), haendelser);
      if (!("haendelser" in tilstand)) return;
      const { afdeling, aftale } = andetGrundlag(foer, laesInput(der), bland);
      const nyStart = start(afdeling, aftale, aabning);
      try {
        expect(genoptag(gemt(tilstand), afdeling, aftale)).toEqual(efter(nyStart, haendelser));
        taget += 1;
      } catch (fejl) {
        if (!(fejl instanceof Grundlagsfejl)) throw fejl;
        const { haendelse, dato } = fejl.afspilFra;
        const foerste = haendelser.findIndex((en, nr) => nr >= haendelse && en.dato >= dato);
        expect(foerste).toBeGreaterThanOrEqual(0);
        const hidtil = efter(start(foer.afdeling, foer.aftale, aabning), haendelser.slice(0, foerste));
        if (!("haendelser" in hidtil)) throw new Error("a beginning of a sound ledger is sound", { cause: fejl });
        const videre = efter(genoptag(gemt(hidtil), afdeling, aftale), haendelser.slice(foerste));
        expect(videre).toEqual(efter(nyStart, haendelser));
        afvist += 1;
      }
    }),
    { numRuns: gange(2500) },
  );
  expect(Math.min(taget, afvist)).toBeGreaterThanOrEqual(mindst(250));
  expect(Math.min(taget, afvist)).toBeGreaterThan(0);
});
