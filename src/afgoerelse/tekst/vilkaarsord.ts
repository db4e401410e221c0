/**
 * Conditions in words (vilkaarsord): what is asked of a person, as a list within lists to be read from the top, made
 * from the value alone. A name for what failed is no part of the rule, and is not told.
 */
import { FORTOLKNINGER } from "../../parametre/fortolkninger.js";
import type { Valg, Vilkaar } from "../../parametre/vilkaar.js";
import { bladord } from "./bladord.js";
import { type Fortegn, type Samling, samlingAf } from "./samling.js";
import type { Ordbog } from "./sprogene.js";

/** A line, with the name that it goes by and what stands under it. */
export interface Punkt {
  readonly navn: string | null;
  readonly tekst: string;
  readonly under: readonly Punkt[];
}

/** @param navn what it is called; a branch is called by its own name where it has none */
export function vilkaarspunkt(vilkaar: Vilkaar, ord: Ordbog, navn: string | null = null): Punkt {
  return punkt({ vilkaar, gaelder: true }, ord, navn);
}

function punkt({ vilkaar, gaelder }: Fortegn, ord: Ordbog, navn: string | null): Punkt {
  const { SAMLINGSORD } = ord;
  switch (vilkaar.art) {
    case "alle":
    case "enAf":
    case "mindst": {
      const samling = samlingAf({ vilkaar, gaelder });
      const [foerste] = samling.dele;
      const intetHolder = samling.slags === "alle" || samling.slags === "hoejst";
      if (foerste === undefined) return { navn, tekst: SAMLINGSORD[intetHolder ? "altid" : "aldrig"], under: [] };
      if (samling.dele.length === 1 && samling.slags !== "hoejst") return punkt(foerste, ord, navn);
      return { navn, tekst: SAMLINGSORD.gaelder(samlingsord(samling, ord)), under: delene(samling, ord) };
    }
    case "ikke":
      return punkt({ vilkaar: vilkaar.del, gaelder: !gaelder }, ord, navn);
    case "oplyst":
      return punkt({ vilkaar: vilkaar.del, gaelder }, ord, navn);
    case "gren": {
      const eget = vilkaar.opfyldt === null || !gaelder ? null : SAMLINGSORD.grene[vilkaar.opfyldt];
      return punkt({ vilkaar: vilkaar.del, gaelder }, ord, navn ?? eget);
    }
    case "valg":
      return { navn, tekst: SAMLINGSORD.efter(vilkaar.id), under: valgene(vilkaar, gaelder, ord) };
    default:
      return { navn, tekst: bladord(vilkaar, gaelder, ord), under: [] };
  }
}

export function delene({ dele }: Samling, ord: Ordbog): readonly Punkt[] {
  return dele.map((del) => punkt(del, ord, null));
}

function valgene({ id, efter }: Valg, gaelder: boolean, ord: Ordbog): readonly Punkt[] {
  return FORTOLKNINGER[id].flatMap((valg, nr) => {
    const vilkaar = efter[valg];
    const navn = nr === 0 ? `${valg} (${ord.SAMLINGSORD.standard})` : valg;
    return vilkaar === undefined ? [] : [punkt({ vilkaar, gaelder }, ord, navn)];
  });
}

export function samlingsord({ slags, antal, dele }: Samling, { SAMLINGSORD: ord }: Ordbog): string {
  return ord.dele[slags](ord.antal(antal), dele.length);
}
