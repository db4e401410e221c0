/**
 * Conditions in words (vilkaarsord): what is asked of a person, as a list within lists to be read from the top, made
 * from the value alone. A name for what failed is no part of the rule, and is not told.
 */
import { taelleord } from "../../src/afgoerelse/tekst/da/former.js";
import { FORTOLKNINGER } from "../../src/parametre/fortolkninger.js";
import type { Grund, Valg, Vilkaar } from "../../src/parametre/vilkaar.js";
import { bladord } from "./bladord.js";
import { type Fortegn, type Samling, samlingAf } from "./samling.js";

/** A line, with the name that it goes by and what stands under it. */
export interface Punkt {
  readonly navn: string | null;
  readonly tekst: string;
  readonly under: readonly Punkt[];
}

/** @param navn what it is called; a branch is called by its own name where it has none */
export function vilkaarspunkt(vilkaar: Vilkaar, navn: string | null = null): Punkt {
  return punkt({ vilkaar, gaelder: true }, navn);
}

function punkt({ vilkaar, gaelder }: Fortegn, navn: string | null): Punkt {
  switch (vilkaar.art) {
    case "alle":
    case "enAf":
    case "mindst": {
      const samling = samlingAf({ vilkaar, gaelder });
      const [foerste] = samling.dele;
      const altid = samling.slags === "alle" || samling.slags === "hoejst";
      if (foerste === undefined) return { navn, tekst: altid ? "gælder for alle" : "gælder for ingen", under: [] };
      if (samling.dele.length === 1 && samling.slags !== "hoejst") return punkt(foerste, navn);
      return { navn, tekst: `${samlingsord(samling)} gælder`, under: delene(samling) };
    }
    case "ikke":
      return punkt({ vilkaar: vilkaar.del, gaelder: !gaelder }, navn);
    case "oplyst":
    case "forudsat":
      return punkt({ vilkaar: vilkaar.del, gaelder }, navn);
    case "gren": {
      const eget = vilkaar.opfyldt === null || !gaelder ? null : GRENNAVN[vilkaar.opfyldt];
      return punkt({ vilkaar: vilkaar.del, gaelder }, navn ?? eget);
    }
    case "valg":
      return { navn, tekst: `efter fortolkningen »${vilkaar.id}«`, under: valgene(vilkaar, gaelder) };
    default:
      return { navn, tekst: bladord(vilkaar, gaelder), under: [] };
  }
}

export function delene({ dele }: Samling): readonly Punkt[] {
  return dele.map((del) => punkt(del, null));
}

function valgene({ id, efter }: Valg, gaelder: boolean): readonly Punkt[] {
  return FORTOLKNINGER[id].flatMap((valg, nr) => {
    const vilkaar = efter[valg];
    const navn = nr === 0 ? `${valg} (standard)` : valg;
    return vilkaar === undefined ? [] : [punkt({ vilkaar, gaelder }, navn)];
  });
}

/** "mindst ét af disse", "begge disse": how many of the parts. */
export function samlingsord({ slags, antal, dele }: Samling): string {
  const saaMange = antal === 1 ? "ét" : taelleord(antal);
  switch (slags) {
    case "alle":
      return dele.length === 2 ? "begge disse" : "alle disse";
    case "enAf":
    case "mindst":
      return `mindst ${saaMange} af disse`;
    case "hoejst":
      return `højst ${saaMange} af disse`;
  }
}

const GRENNAVN: Readonly<Record<Grund, string>> = {
  "i-arbejde": "i arbejde",
  "varigt-arbejde": "varigt arbejde",
  "job-begynder": "et job, der begynder",
  "under-uddannelse": "under uddannelse",
  alderspension: "alderspension",
  senior: "senior",
  "for-faa-timer": "for få timer",
  "ikke-begyndt": "ikke begyndt",
  "for-kort-arbejde": "for kort tids arbejde",
  "uden-arbejde-eller-uddannelse": "uden arbejde eller uddannelse",
};
