/**
 * Binding (bind): a condition with its choices made, its figures looked up and its parts put together, for one day and
 * one agreement. Part of rule `ansoeger.personsvar`.
 */
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Vilkaar } from "../parametre/vilkaar.js";
import { bladPaa } from "./blade.js";
import type { Bundet, Grundlag, Proeve, Samling } from "./bundet.js";

export function bind(vilkaar: Vilkaar, grundlag: Grundlag): Bundet {
  switch (vilkaar.art) {
    case "alle":
      return alle(vilkaar.dele.map((del) => bind(del, grundlag)));
    case "enAf":
      return enAf(vilkaar.dele.map((del) => bind(del, grundlag)));
    case "mindst": {
      const dele = vilkaar.dele.map((del) => bind(del, grundlag));
      return { art: "mindst", antal: vilkaar.antal, dele, svar: saaMange(vilkaar.antal, dele) };
    }
    case "ikke":
      return ikke(bind(vilkaar.del, grundlag));
    case "gren": {
      const del = bind(vilkaar.del, grundlag);
      return { art: "gren", opfyldt: vilkaar.opfyldt, ellers: vilkaar.ellers, dele: [del], svar: del.svar };
    }
    case "oplyst": {
      const del = bind(vilkaar.del, grundlag);
      return { art: "oplyst", navn: vilkaar.navn, dele: [del], svar: del.svar };
    }
    case "forudsat":
      return bind(vilkaar.del, grundlag);
    case "valg": {
      const valgt = vilkaar.efter[grundlag.aftale.fortolkninger[vilkaar.id]];
      if (valgt === undefined) throw new RangeError(`a condition says nothing of a choice of ${vilkaar.id}`);
      return bind(valgt, grundlag);
    }
    default:
      return bladPaa(vilkaar, grundlag);
  }
}

export function alle(dele: readonly Bundet[]): Samling {
  return { art: "alle", dele, svar: saaMange(dele.length, dele) };
}

export function enAf(dele: readonly Bundet[]): Samling {
  return { art: "enAf", dele, svar: saaMange(1, dele) };
}

export function ikke(del: Bundet): Samling {
  return { art: "ikke", dele: [del], svar: (person) => modsat(del.svar(person)) };
}

/** At least so many of them; no part is asked once the answer is certain. */
function saaMange(antal: number, dele: readonly Bundet[]): Proeve {
  const proever = dele.map(({ svar }) => svar);
  return (person) => {
    let mangler = antal;
    let kanSvigte = proever.length - antal;
    if (mangler <= 0) return "opfyldt";
    if (kanSvigte < 0) return "ikke-opfyldt";
    for (const proev of proever) {
      const svar = proev(person);
      if (svar === "opfyldt" && --mangler === 0) return svar;
      if (svar === "ikke-opfyldt" && --kanSvigte < 0) return svar;
    }
    return "uoplyst";
  };
}

function modsat(udfald: Udfald): Udfald {
  if (udfald === "uoplyst") return udfald;
  return udfald === "opfyldt" ? "ikke-opfyldt" : "opfyldt";
}
