/** Assessment of a household against what the turn asks (vurdering). Rule `ansoeger.vurderHusstand`. */
import type { Forbehold } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import { type Sti, sammeStier } from "../kerne/sti.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import { afgoerendeValg } from "../kerne/valg.js";
import type { Aftale } from "../parametre/aftale.js";
import { type AfgoerendeFortolkninger, FORTOLKNINGER, type Fortolkningsid } from "../parametre/fortolkninger.js";
import { alderPaa } from "./alder.js";
import { AndreValg, INGEN_STEDER, stederFor, type Valgsted, valgFor } from "./andreValg.js";
import { begrund } from "./begrund.js";
import { dokumentation } from "./dokumentation.js";
import { antagelser, kravforbehold } from "./forbehold.js";
import type { Husstand, Person } from "./husstand.js";
import { afgoer, alleSvar, kriterieudfald, samletUdfald } from "./husstandssvar.js";
import type { Krav } from "./krav.js";
import { manglendeFakta, spurgteBlade } from "./mangler.js";
import { erSpurgt, ikkeSpurgt, type Personsvar, personsvar } from "./personsvar.js";
import type { Kriterievurdering, Vurdering } from "./vurdering.js";
import { type Bundetkriterium, type Vurderingsregel, vurderingsregel } from "./vurderingsregel.js";

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
  private readonly andre: AndreValg;
  private readonly valg: readonly Fortolkningsid[];
  private readonly valgsteder: Readonly<Partial<Record<Fortolkningsid, Valgsted>>>;

  constructor(krav: Krav, dato: Dag, aftale: Aftale) {
    this.regel = vurderingsregel(krav, dato, aftale);
    this.kravforbehold = kravforbehold(this.regel);
    this.andre = new AndreValg(this.regel);
    this.valg = valgFor(this.regel);
    this.valgsteder = Object.fromEntries(this.valg.map((id) => [id, stederFor(id, this.regel)]));
  }

  /** The outcome alone. */
  afgoer(husstand: Husstand): Udfald {
    return afgoer(husstand, this.regel);
  }

  /** @param sti the path to the household in the input */
  vurder(husstand: Husstand, sti: Sti = HUSSTAND): Vurdering {
    return this.udlaeg(husstand, alleSvar(husstand, this.regel), sti);
  }

  /** The assessment in full, from what each person answers to each criterion. */
  udlaeg(husstand: Husstand, svar: readonly (readonly Personsvar[])[], sti: Sti = HUSSTAND): Vurdering {
    const { regel } = this;
    const udfald = samletUdfald(regel, svar.length, (person, k) => svar[person]?.[k] ?? "alder");
    const mangler = udfald === "uoplyst" ? manglendeFakta(husstand, regel, sti) : [];
    const kriterier = kriterievurderinger(husstand, svar, regel);
    return {
      udfald,
      kriterier,
      mangler,
      dokumentation: udfald === "ikke-opfyldt" ? [] : dokumentation(husstand, svar, regel),
      begrundelse: begrund(husstand, svar, regel),
      forbehold: [...this.kravforbehold, ...antagelser(husstand, svar, regel)],
      fortolkninger: this.afgoerendeValg(husstand, mangler, sti),
    };
  }

  private get undtagelser(): Valgsted {
    return { iUndtagelser: [...this.regel.kriterier.keys()], iKrav: [] };
  }

  /** The rules under every choice. */
  get alleRegler(): readonly Vurderingsregel[] {
    return [this.regel, ...this.valg.flatMap((id) => FORTOLKNINGER[id].map((valg) => this.andre.under(id, valg)))];
  }

  /** The facts of each member that an assessment looks at: whom another choice asks is told by the exemptions alone. */
  laesteFakta(husstand: Husstand): readonly ReadonlySet<string>[] {
    const regler = this.alleRegler.filter((anden) => anden.kriterier.length === this.regel.kriterier.length);
    const ens = regler.filter((anden) => !andetSvar(husstand, this.regel, anden, this.undtagelser));
    return husstand.personer.map((person) => laesteFakta(person, ens, regler));
  }

  /** An interpretation decides when another choice gives other answers, or leaves other facts to be asked for. */
  private afgoerendeValg(husstand: Husstand, mangler: readonly Sti[], sti: Sti): AfgoerendeFortolkninger {
    const { regel, andre } = this;
    return afgoerendeValg(regel.aftale.fortolkninger, FORTOLKNINGER, this.valg, (id, valg) => {
      const anden = andre.under(id, valg);
      if (andetSvar(husstand, regel, anden, this.valgsteder[id] ?? INGEN_STEDER)) return true;
      return mangler.length > 0 && !sammeStier(manglendeFakta(husstand, anden, sti), mangler);
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
  const blade = (alle: readonly Vurderingsregel[], iKrav: boolean) =>
    alle.flatMap(({ kriterier, dato }) =>
      kriterier.flatMap((kriterium) => spurgteBlade(person, kriterium, dato, iKrav)),
    );
  const fakta = [...blade(regler, true), ...blade(proevede, false)].map(({ faktum }) => String(faktum.sti[0]));
  const spoerges = regler.some(({ kriterier }) => kriterier.length > 0);
  return new Set([...(spoerges ? ["id", "foedselsdato"] : []), ...fakta]);
}

function kriterievurderinger(
  { personer }: Husstand,
  svar: readonly (readonly Personsvar[])[],
  { kriterier }: Vurderingsregel,
): readonly Kriterievurdering[] {
  return kriterier.map((kriterium, nr) => {
    const spurgte = personer.flatMap(({ id }, i) => {
      const udfald = svar[i]?.[nr] ?? "alder";
      return erSpurgt(udfald) ? [{ person: id, udfald }] : [];
    });
    const udfald = kriterieudfald(kriterium, spurgte.length, (i) => spurgte[i]?.udfald ?? "alder");
    return { id: kriterium.id, udfald, personer: spurgte };
  });
}

/** Whether another choice asks others, or lets them answer otherwise: where the criteria name it. */
function andetSvar({ personer }: Husstand, regel: Vurderingsregel, anden: Vurderingsregel, valg: Valgsted): boolean {
  if (regel.kriterier.length !== anden.kriterier.length) return true;
  const ens = (
    nr: number,
    svarFra: (person: Person, alder: number, kriterium: Bundetkriterium) => string | boolean,
  ): boolean => {
    const [dets, andets] = [regel.kriterier[nr], anden.kriterier[nr]];
    if (dets === undefined || andets === undefined) return false;
    return personer.every((person) => {
      const alder = alderPaa(person.foedselsdato, regel.dato);
      return svarFra(person, alder, dets) === svarFra(person, alder, andets);
    });
  };
  // Whom it asks is told without what they would answer. Who may be exempt under one choice alone may answer otherwise.
  if (!valg.iUndtagelser.every((nr) => ens(nr, spurgt))) return true;
  const andreTvivl = valg.iUndtagelser.filter((nr) => !ens(nr, ikkeSpurgt));
  return ![...andreTvivl, ...valg.iKrav].every((nr) => ens(nr, synligtSvar));
}

function spurgt(person: Person, alder: number, kriterium: Bundetkriterium): boolean {
  return ["spurgt", "maaske"].includes(ikkeSpurgt(person, alder, kriterium));
}

function synligtSvar(person: Person, alder: number, kriterium: Bundetkriterium): string {
  const svar = personsvar(person, alder, kriterium);
  return erSpurgt(svar) ? svar : "ikke-spurgt";
}
