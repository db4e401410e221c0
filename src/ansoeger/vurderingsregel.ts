/**
 * What is asked of households under one agreement on one day (vurderingsregel): everything that does not depend on the
 * household, worked out once.
 */
import type { Dag } from "../kerne/dato.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import { paaListen } from "../omraade/listestatus.js";
import type { Aftale } from "../parametre/aftale.js";
import {
  type Aldersspaend,
  type Ansoegerkriterium,
  type Kriterieregel,
  SKAERPEDE_KRITERIER,
  type Undtagelse,
} from "../parametre/ansoegerregler.js";
import { fyldt } from "./alder.js";
import type { Vurderingsbegrundelse } from "./begrundelser.js";
import { bind } from "./bind.js";
import { type Bundet, type Bundetblad, bladeI, type Grundlag } from "./bundet.js";
import type { Krav } from "./krav.js";
import { type Fortaeller, fortaellerFor, omfangAf } from "./oplysninger.js";

/** A criterion bound to the day and the agreement. */
export interface Bundetkriterium {
  readonly id: Ansoegerkriterium;
  readonly regel: Kriterieregel;
  /** One who meets it is enough; else everyone must who is asked. */
  readonly enErNok: boolean;
  readonly alder: Aldersspaend;
  readonly undtaget: readonly Bundetundtagelse[];
  readonly krav: Bundet;
  /** The reason on the criterion itself, by its outcome: it carries no fact of a person, so all results share it. */
  readonly grunde: Readonly<Record<Udfald, Vurderingsbegrundelse>>;
  /** What a reason tells of each person. */
  readonly fortaellere: readonly Fortaeller[];
}

export interface Bundetundtagelse extends Omit<Undtagelse, "naar"> {
  readonly naar: Bundet;
}

export interface Vurderingsregel {
  readonly krav: Krav;
  readonly dato: Dag;
  readonly aftale: Aftale;
  /** Those that are asked. */
  readonly kriterier: readonly Bundetkriterium[];
  /** All leaves of them. */
  readonly blade: readonly Bundetblad[];
  /** A criminal record may be asked for in udsatte areas only (BEK 977/2024 § 29). */
  readonly straffeattestMaaKraeves: boolean;
}

export function vurderingsregel(krav: Krav, dato: Dag, aftale: Aftale): Vurderingsregel {
  const kriterier = spurgte(krav, aftale).map((id): Bundetkriterium => {
    const regel = aftale.tekst.ansoegere.kriterier[id];
    const undtaget = regel.undtaget.map((en) => ({ ...en, naar: bind(en.naar, { dato, aftale }) }));
    const bundet = bind(regel.krav, { dato, aftale });
    const faelles = { kode: "kriterium", regel: "ansoeger.husstandssvar", kriterium: id, alder: regel.alder } as const;
    const grund = (udfald: Udfald) => ({ ...faelles, ...omfangAf(bundet), hjemmel: regel.hjemmel, udfald });
    return {
      id,
      regel,
      enErNok: regel.hvem === "enVoksen",
      alder: regel.alder,
      undtaget,
      krav: bundet,
      grunde: {
        opfyldt: grund("opfyldt"),
        "ikke-opfyldt": grund("ikke-opfyldt"),
        uoplyst: grund("uoplyst"),
      },
      fortaellere: fortaellerFor(bundet),
    };
  });
  return {
    krav,
    dato,
    aftale,
    kriterier,
    blade: kriterier.flatMap((et) => bladeFor(et, { dato, aftale })),
    straffeattestMaaKraeves: krav.omraadestatus !== null && paaListen(krav.omraadestatus, "udsat"),
  };
}

/** Of its ages, its exemptions and itself. */
export function bladeFor(
  { alder: { fra, til }, undtaget, krav }: Bundetkriterium,
  grundlag: Grundlag,
): readonly Bundetblad[] {
  const graenser = til === null ? [fra] : [fra, til + 1];
  return [
    ...graenser.map((alder) => fyldt({ art: "fyldt", alder }, grundlag)),
    ...undtaget.flatMap(({ naar }) => bladeI(naar)),
    ...bladeI(krav),
  ];
}

function spurgte({ udlejningsform, skaerpede }: Krav, aftale: Aftale): readonly Ansoegerkriterium[] {
  if (udlejningsform === "almindelig") return [];
  return spoergerAlmindelige(skaerpede.length, aftale) ? ["almindelige", ...skaerpede] : skaerpede;
}

/**
 * With all four sharpened the ordinary criterion is not asked; whether it is beside one to three of them is the
 * interpretation `delvist-skaerpet`.
 */
function spoergerAlmindelige(antalSkaerpede: number, { fortolkninger }: Aftale): boolean {
  if (antalSkaerpede === 0) return true;
  return antalSkaerpede < SKAERPEDE_KRITERIER.length && fortolkninger["delvist-skaerpet"] === "supplerer";
}
