/** Assessment of a household against what the turn asks (vurdering). Rule `ansoeger.vurderHusstand`. */
import type { Forbehold } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import { type Sti, sammeStier } from "../kerne/sti.js";
import { alle, type Udfald } from "../kerne/trevaerdi.js";
import { afgoerendeValg } from "../kerne/valg.js";
import type { Aftale } from "../parametre/aftale.js";
import { type AfgoerendeFortolkninger, FORTOLKNINGER, type Fortolkningsid } from "../parametre/fortolkninger.js";
import { begrund } from "./begrund.js";
import { bladeI } from "./bundet.js";
import { dokumentation } from "./dokumentation.js";
import { antagelser, kravforbehold } from "./forbehold.js";
import type { Husstand, Person } from "./husstand.js";
import { afgoer, laesteDele } from "./husstandssvar.js";
import type { Krav } from "./krav.js";
import { type Afklaring, afklar } from "./mangler.js";
import { type Besvaret, besvar, erSpurgt, ikkeSpurgt } from "./personsvar.js";
import type { Kriterievurdering, Vurdering } from "./vurdering.js";
import {
  type Bundetkriterium,
  medAndetValg,
  type Vurderingsregel,
  valgeneI,
  vurderingsregel,
} from "./vurderingsregel.js";

const HUSSTAND: Sti = ["husstand"];

/**
 * Assesses whether a household meets what the turn asks: nothing but seniority, the ordinary flexible criteria (one
 * adult is enough), or the sharpened ones (everyone who moves in and is of the age).
 *
 * @param husstand the household; what is not known of its members is null
 * @param krav the form of letting, the sharpened criteria, and the list that the area is on
 * @param dato the day of assessment
 * @param aftale the agreement, with the caller's supplement and choices
 * @returns the outcome in three values, every criterion with those whom it asks, reasons, documents, caveats, and the
 * facts that could change the outcome
 * @see clauses F1-1 to F1-3, OT-7, OT-9, OT-10, FJ-1, FJ-2, F5-5 to F5-9
 * @example
 * vurderHusstand(husstand, { udlejningsform: "fleksibel", skaerpede: [], omraadestatus: null }, dag("2026-11-24"), rammeaftalen()).udfald; // "opfyldt"
 */
export function vurderHusstand(husstand: Husstand, krav: Krav, dato: Dag, aftale: Aftale): Vurdering {
  return new Husstandsproeve(krav, dato, aftale).vurder(husstand);
}

/** Assessment of many households against the same: what depends on the day and the agreement is worked out once. */
export class Husstandsproeve {
  readonly regel: Vurderingsregel;
  readonly kravforbehold: readonly Forbehold[];
  readonly valg: readonly Fortolkningsid[];
  private readonly andre = new Map<string, Vurderingsregel>();

  constructor(krav: Krav, dato: Dag, aftale: Aftale) {
    this.regel = vurderingsregel(krav, dato, aftale);
    this.kravforbehold = kravforbehold(this.regel);
    this.valg = valgeneI(this.regel);
  }

  /** The outcome alone. */
  afgoer(husstand: Husstand, regel: Vurderingsregel = this.regel): Udfald {
    return afgoer(husstand, regel.kriterier);
  }

  /** What is still open. */
  afklar(husstand: Husstand, sti: Sti = HUSSTAND, regel: Vurderingsregel = this.regel): Afklaring {
    return afklar(husstand, regel.kriterier, regel.dato, sti);
  }

  /** @param sti the path to the household in the input */
  vurder(husstand: Husstand, sti: Sti = HUSSTAND): Vurdering {
    return this.udlaeg(husstand, besvar(husstand, this.regel.kriterier), sti);
  }

  /** The assessment in full, from what each person answers to each criterion. */
  udlaeg(husstand: Husstand, besvarede: readonly Besvaret[], sti: Sti = HUSSTAND): Vurdering {
    const { regel } = this;
    const samlet = alle(besvarede.map((et) => et.udfald));
    const { udfald, mangler } = samlet === "uoplyst" ? this.afklar(husstand, sti) : { udfald: samlet, mangler: [] };
    return {
      udfald,
      kriterier: besvarede.map((et) => kriterievurdering(husstand, et)),
      mangler,
      dokumentation: udfald === "ikke-opfyldt" ? [] : dokumentation(husstand, besvarede, regel),
      begrundelse: begrund(husstand, besvarede, regel),
      forbehold: [...this.kravforbehold, ...antagelser(husstand, besvarede)],
      fortolkninger: this.afgoerendeValg(husstand, mangler, sti),
    };
  }

  /** The rules under another choice, made when they are first asked for. */
  under(id: Fortolkningsid, valg: string): Vurderingsregel {
    const noegle = `${id} ${valg}`;
    const anden = this.andre.get(noegle) ?? medAndetValg(this.regel, id, valg);
    this.andre.set(noegle, anden);
    return anden;
  }

  /** The rules under every choice. */
  get alleRegler(): readonly Vurderingsregel[] {
    return [this.regel, ...this.valg.flatMap((id) => FORTOLKNINGER[id].map((valg) => this.under(id, valg)))];
  }

  /** The facts of each member that an assessment looks at: whom another choice asks is told by the exemptions alone. */
  laesteFakta(husstand: Husstand): readonly ReadonlySet<string>[] {
    const regler = this.alleRegler.filter((anden) => anden.kriterier.length === this.regel.kriterier.length);
    const ens = regler.filter((anden) => ensFor(husstand, this.regel, anden, beggeSpoerger));
    return husstand.personer.map((person) => laesteFakta(person, ens, regler));
  }

  /** An interpretation decides when another choice gives other answers, or leaves other facts to be asked for. */
  private afgoerendeValg(husstand: Husstand, mangler: readonly Sti[], sti: Sti): AfgoerendeFortolkninger {
    const { regel } = this;
    return afgoerendeValg(regel.aftale.fortolkninger, FORTOLKNINGER, this.valg, (id, valg) => {
      const anden = this.under(id, valg);
      // Whom it asks is told without what they would answer.
      if (!ensFor(husstand, regel, anden, beggeSpoerger) || !ensFor(husstand, regel, anden, sammeSvar)) return true;
      return mangler.length > 0 && !sammeStier(this.afklar(husstand, sti, anden).mangler, mangler);
    });
  }
}

/**
 * The facts that are looked at of a person, by their names.
 *
 * @param regler the rules whose criteria are asked
 * @param proevede those that are asked no further than whether they ask the person
 */
export function laesteFakta(
  person: Person,
  regler: readonly Vurderingsregel[],
  proevede: readonly Vurderingsregel[] = [],
): ReadonlySet<string> {
  const dele = (alle: readonly Vurderingsregel[], iKrav: boolean) =>
    alle.flatMap(({ kriterier }) =>
      kriterier.flatMap((et) => laesteDele(person, et).filter((del) => iKrav || del !== et.krav)),
    );
  const blade = [...dele(regler, true), ...dele(proevede, false)].flatMap(bladeI);
  const spoerges = regler.some(({ kriterier }) => kriterier.length > 0);
  return new Set([...(spoerges ? ["id", "foedselsdato"] : []), ...blade.map(({ faktum }) => String(faktum.sti[0]))]);
}

function kriterievurdering({ personer }: Husstand, { kriterium, svar, udfald }: Besvaret): Kriterievurdering {
  const spurgte = personer.flatMap(({ id }, nr) => {
    const dets = svar[nr];
    return erSpurgt(dets) ? [{ person: id, udfald: dets }] : [];
  });
  return { id: kriterium.id, udfald, personer: spurgte };
}

/** Whether the criteria under two choices are alike to everyone. */
function ensFor(
  { personer }: Husstand,
  { kriterier }: Vurderingsregel,
  anden: Vurderingsregel,
  ens: (person: Person, dets: Bundetkriterium, andets: Bundetkriterium) => boolean,
): boolean {
  if (kriterier.length !== anden.kriterier.length) return false;
  return kriterier.every((dets, nr) => {
    const andets = anden.kriterier[nr] ?? dets;
    return andets === dets || personer.every((person) => ens(person, dets, andets));
  });
}

function beggeSpoerger(person: Person, dets: Bundetkriterium, andets: Bundetkriterium): boolean {
  return (ikkeSpurgt(person, dets) === null) === (ikkeSpurgt(person, andets) === null);
}

/** Of those whom both ask, or neither: what they ask may be the same. */
function sammeSvar(person: Person, dets: Bundetkriterium, andets: Bundetkriterium): boolean {
  if (ikkeSpurgt(person, dets) !== null) return true;
  const tvivl = ({ undtaget }: Bundetkriterium) => undtaget.some(({ naar }) => naar.svar(person) === "uoplyst");
  const sammeKrav = dets.krav === andets.krav && tvivl(dets) === tvivl(andets);
  return sammeKrav || dets.hele.svar(person) === andets.hele.svar(person);
}
