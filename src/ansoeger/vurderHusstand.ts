/** Assessment of a household against what the turn asks (vurdering). Rule `ansoeger.vurderHusstand`. */
import type { Forbehold } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import type { Sti } from "../kerne/sti.js";
import { alle, type Udfald } from "../kerne/trevaerdi.js";
import type { Ansoegeraftale } from "../parametre/aftale.js";
import { AndreValg } from "./andreValg.js";
import { begrund } from "./begrund.js";
import { dokumentation } from "./dokumentation.js";
import { antagelser, kravforbehold, skoen } from "./forbehold.js";
import type { Husstand } from "./husstand.js";
import { afgoerEnAf } from "./husstandssvar.js";
import type { Krav } from "./krav.js";
import { type Afklaring, afklar, afklarEnAf } from "./mangler.js";
import { type Besvarelse, type Besvaret, besvar } from "./personsvar.js";
import { type Gruppevurdering, kriterievurdering, type Vurdering } from "./vurdering.js";
import { type Vurderingsregel, vejene, vurderingsregel } from "./vurderingsregel.js";

const HUSSTAND: Sti = ["husstand"];

/**
 * Assesses whether a household meets what the turn asks: nothing but seniority, the ordinary flexible criteria (one
 * adult is enough), or the sharpened ones (everyone who moves in and is of the age).
 *
 * @param husstand the household; what is not known of its members is null
 * @param krav the form of letting, the sharpened criteria, and the list that the area is on
 * @param dato the day of assessment: that of takeover where it is known, since ages turn on the way to it (a reading)
 * @param aftale the agreement, with the caller's supplement and choices
 * @returns the outcome in three values, every criterion with those whom it asks, reasons, documents, caveats, and the
 * facts that could change the outcome
 * @see clauses F1-1 to F1-3, OT-7, OT-9, OT-10, FJ-1, FJ-2, F5-5 to F5-9
 * @example
 * vurderHusstand(husstand, { udlejningsform: "fleksibel", skaerpede: [], omraadestatus: null }, dag("2026-11-24"), rammeaftalen()).udfald; // "opfyldt"
 */
export function vurderHusstand(husstand: Husstand, krav: Krav, dato: Dag, aftale: Ansoegeraftale): Vurdering {
  return new Husstandsproeve(krav, dato, aftale).vurder(husstand);
}

/** Assessment of many households against the same: what depends on the day and the agreement is worked out once. */
export class Husstandsproeve {
  readonly regel: Vurderingsregel;
  readonly kravforbehold: readonly Forbehold[];
  readonly andre: AndreValg;

  constructor(krav: Krav, dato: Dag, aftale: Ansoegeraftale) {
    this.regel = vurderingsregel(krav, dato, aftale);
    this.kravforbehold = kravforbehold(this.regel);
    this.andre = new AndreValg(this.regel);
  }

  /** The outcome alone. */
  afgoer(husstand: Husstand, regel: Vurderingsregel = this.regel): Udfald {
    return afgoerEnAf(husstand, vejene(regel));
  }

  /** What is still open. */
  afklar(husstand: Husstand, sti: Sti = HUSSTAND, regel: Vurderingsregel = this.regel): Afklaring {
    return afklarEnAf(husstand, vejene(regel), regel.dato, sti);
  }

  /** @param sti the path to the household in the input */
  vurder(husstand: Husstand, sti: Sti = HUSSTAND): Vurdering {
    return this.udlaeg(husstand, besvar(husstand, this.regel), sti);
  }

  /** The assessment in full, from what each person answers to each criterion. */
  udlaeg(husstand: Husstand, { udfald: svar, kriterier: besvarede }: Besvarelse, sti: Sti = HUSSTAND): Vurdering {
    const { regel } = this;
    const { udfald, mangler } = svar === "uoplyst" ? this.afklar(husstand, sti) : { udfald: svar, mangler: [] };
    return {
      udfald,
      ...(regel.grupper.length === 0 ? {} : { grupper: this.grupperne(husstand, besvarede) }),
      kriterier: besvarede.map((et) => kriterievurdering(husstand, et)),
      mangler,
      dokumentation: udfald === "ikke-opfyldt" ? [] : dokumentation(husstand, baerende(besvarede, regel), regel),
      begrundelse: begrund(husstand, besvarede, regel),
      forbehold: [...this.kravforbehold, ...skoen(besvarede), ...antagelser(husstand, besvarede)],
      fortolkninger: this.andre.afgoerende(husstand, mangler, sti),
    };
  }

  /** A group in its own right, whatever the others come to. */
  private grupperne(husstand: Husstand, besvarede: readonly Besvaret[]): readonly Gruppevurdering[] {
    return this.regel.grupper.map(({ id, andel, kriterier }) => {
      const svar = alle(besvarede.flatMap((et) => (kriterier.includes(et.kriterium) ? [et.udfald] : [])));
      const udfald = svar === "uoplyst" ? afklar(husstand, kriterier, this.regel.dato, HUSSTAND).udfald : svar;
      return { id, andel, udfald };
    });
  }
}

/** Of groups the first that is met, or all that may be. */
function baerende(besvarede: readonly Besvaret[], { grupper }: Vurderingsregel): readonly Besvaret[] {
  if (grupper.length === 0) return besvarede;
  const deres = grupper.map(({ kriterier }) => besvarede.filter(({ kriterium }) => kriterier.includes(kriterium)));
  const udfaldene = deres.map((et) => alle(et.map(({ udfald }) => udfald)));
  const moedt = deres[udfaldene.indexOf("opfyldt")];
  return moedt ?? deres.flatMap((et, nr) => (udfaldene[nr] === "uoplyst" ? et : []));
}
