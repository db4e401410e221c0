/** Assessment of a household against what the turn asks (vurdering). Rule `ansoeger.vurderHusstand`. */
import type { Forbehold } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import { type Sti, sammeStier } from "../kerne/sti.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import { afgoerendeValg } from "../kerne/valg.js";
import type { Aftale } from "../parametre/aftale.js";
import { type AfgoerendeFortolkninger, FORTOLKNINGER } from "../parametre/fortolkninger.js";
import { iAldersklasse } from "./alder.js";
import { AndreValg, erDelvistSkaerpet, ROERER_ET_VALG, roerteValg } from "./andreValg.js";
import { begrund } from "./begrund.js";
import { type Beroering, beroering } from "./beroering.js";
import { dokumentation } from "./dokumentation.js";
import { antagelser, kravforbehold } from "./forbehold.js";
import type { Husstand, Person } from "./husstand.js";
import { afgoer, type Husstandssvar, medPerson, samletSvar, udgangspunkt } from "./husstandssvar.js";
import { ANSOEGERKRITERIER, type Krav } from "./krav.js";
import { manglendeFakta } from "./mangler.js";
import { personsvar } from "./personsvar.js";
import { NEJ, UOPLYST, udfaldFor } from "./svar.js";
import { erSpurgt, type Personsvar, SPURGT_UANSET_STUDIE, svarPaa, synligDel, UNDTAGET_BEBOER } from "./svarkode.js";
import type { Kriterievurdering, Personudfald, Vurdering } from "./vurdering.js";
import { type Vurderingsregel, vurderingsregel } from "./vurderingsregel.js";

const HUSSTAND: Sti = ["husstand"];
const INTET: readonly never[] = [];

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
  private readonly udenRoertValg: AfgoerendeFortolkninger;
  private readonly forbehold = new Map<number, readonly Forbehold[]>();

  constructor(krav: Krav, dato: Dag, aftale: Aftale) {
    this.regel = vurderingsregel(krav, dato, aftale);
    this.kravforbehold = kravforbehold(this.regel);
    this.andre = new AndreValg(this.regel);
    // With the other choice the ordinary criterion is asked, or is not: then the criteria of the result are others.
    this.udenRoertValg = erDelvistSkaerpet(this.regel)
      ? { "delvist-skaerpet": aftale.fortolkninger["delvist-skaerpet"] }
      : {};
  }

  /** The outcome alone. */
  afgoer(husstand: Husstand): Udfald {
    return udfaldFor(afgoer(husstand, this.regel));
  }

  /** @param sti the path to the household in the input */
  vurder(husstand: Husstand, sti: Sti = HUSSTAND): Vurdering {
    return this.udlaeg(
      husstand,
      husstand.personer.map((person) => personsvar(person, this.regel)),
      sti,
    );
  }

  /** The assessment in full, from the answers of the persons in their order. */
  udlaeg(husstand: Husstand, svar: readonly Personsvar[], sti: Sti = HUSSTAND): Vurdering {
    const { regel } = this;
    const samlet = svar.reduce(medPerson, udgangspunkt(regel));
    const udfald = samletSvar(samlet);
    const mangler = udfald === UOPLYST ? manglendeFakta(husstand, regel, sti) : INTET;
    const roert = husstand.personer.reduce((sum, person, nr) => sum | beroering(person, svar[nr] ?? 0, regel), 0);
    return {
      udfald: udfaldFor(udfald),
      kriterier: this.kriterier(husstand, svar, samlet),
      mangler,
      dokumentation: udfald === NEJ ? INTET : dokumentation(husstand, svar, regel),
      begrundelse: begrund(husstand, svar, samlet, regel),
      forbehold: this.forbeholdFor(roert),
      fortolkninger:
        (roert & ROERER_ET_VALG) === 0 ? this.udenRoertValg : this.afgoerendeValg(husstand, svar, roert, mangler, sti),
    };
  }

  private kriterier(
    { personer }: Husstand,
    svar: readonly Personsvar[],
    samlet: Husstandssvar,
  ): readonly Kriterievurdering[] {
    const kriterier: Kriterievurdering[] = [];
    const udfald: (Personudfald | undefined)[] = [];
    for (let nr = 0; nr < ANSOEGERKRITERIER.length; nr++) {
      const id = ANSOEGERKRITERIER[nr];
      if (id === undefined || ((this.regel.spurgte >> nr) & 1) === 0) continue;
      const spurgte: Personudfald[] = [];
      for (let i = 0; i < svar.length; i++) {
        const [person, dette] = [personer[i], svar[i]];
        if (person === undefined || dette === undefined || !erSpurgt(dette, nr)) continue;
        const personens = udfaldFor(svarPaa(dette, nr));
        const sidste = udfald[i];
        const post = sidste?.udfald === personens ? sidste : { person: person.id, udfald: personens };
        udfald[i] = post;
        spurgte.push(post);
      }
      kriterier.push({ id, udfald: udfaldFor(svarPaa(samlet, nr)), personer: spurgte });
    }
    return kriterier;
  }

  private forbeholdFor(roert: Beroering): readonly Forbehold[] {
    const forbehold = this.forbehold.get(roert) ?? [...this.kravforbehold, ...antagelser(roert, this.regel)];
    this.forbehold.set(roert, forbehold);
    return forbehold;
  }

  /** An interpretation decides when another choice gives other answers, or leaves other facts to be asked for. */
  private afgoerendeValg(
    husstand: Husstand,
    svar: readonly Personsvar[],
    roert: Beroering,
    mangler: readonly Sti[],
    sti: Sti,
  ): AfgoerendeFortolkninger {
    const fortolkninger = afgoerendeValg(
      this.regel.aftale.fortolkninger,
      FORTOLKNINGER,
      roerteValg(roert),
      (id, valg) => {
        // A resident would be listed with those asked: that decides it, and nothing of them need be read.
        if (
          id === "interne-flytninger" &&
          husstand.personer.some((person, nr) => villeSpoerges(person, svar[nr] ?? 0, this.regel))
        )
          return true;
        const anden = this.andre.under(id, valg);
        if (husstand.personer.some((person, nr) => synligDel(personsvar(person, anden)) !== synligDel(svar[nr] ?? 0)))
          return true;
        return mangler.length > 0 && !sammeStier(manglendeFakta(husstand, anden, sti), mangler);
      },
    );
    return { ...this.udenRoertValg, ...fortolkninger };
  }
}

function villeSpoerges({ foedselsdato }: Person, svar: Personsvar, { aldre }: Vurderingsregel): boolean {
  return (svar & UNDTAGET_BEBOER) !== 0 && (iAldersklasse(foedselsdato, aldre) & SPURGT_UANSET_STUDIE) !== 0;
}
