/**
 * Binding (bind): a condition with its choices made, its figures looked up and its parts put together, for one day and
 * one agreement. Part of rule `ansoeger.personsvar`.
 */
import type { Udfald } from "../kerne/trevaerdi.js";
import type { Vilkaar } from "../parametre/vilkaar.js";
import { bladPaa } from "./blade.js";
import type { Bundet, Grundlag, Proeve } from "./bundet.js";

export function bind(vilkaar: Vilkaar, grundlag: Grundlag): Bundet {
  const bundne = (dele: readonly Vilkaar[]) => dele.map((del) => bind(del, grundlag));
  switch (vilkaar.art) {
    case "alle": {
      const dele = bundne(vilkaar.dele);
      return { art: "alle", dele, svar: alleAf(dele.map(({ svar }) => svar)) };
    }
    case "enAf": {
      const dele = bundne(vilkaar.dele);
      return { art: "enAf", dele, svar: enAfDem(dele.map(({ svar }) => svar)) };
    }
    case "mindst": {
      const dele = bundne(vilkaar.dele);
      return { art: "mindst", antal: vilkaar.antal, dele, svar: mindstAf(vilkaar.antal, dele) };
    }
    case "ikke": {
      const del = bind(vilkaar.del, grundlag);
      return { art: "ikke", del, svar: (person) => modsat(del.svar(person)) };
    }
    case "gren": {
      const del = bind(vilkaar.del, grundlag);
      return { ...vilkaar, del, svar: del.svar };
    }
    case "oplyst": {
      const del = bind(vilkaar.del, grundlag);
      return { ...vilkaar, del, svar: del.svar };
    }
    case "valg": {
      const valgt = vilkaar.efter[grundlag.aftale.fortolkninger[vilkaar.id]];
      if (valgt === undefined) throw new RangeError(`a condition says nothing of a choice of ${vilkaar.id}`);
      return bind(valgt, grundlag);
    }
    default:
      return bladPaa(vilkaar, grundlag);
  }
}

function alleAf(proever: readonly Proeve[]): Proeve {
  return (person) => {
    let samlet: Udfald = "opfyldt";
    for (const proev of proever) {
      const svar = proev(person);
      if (svar === "ikke-opfyldt") return svar;
      if (svar === "uoplyst") samlet = svar;
    }
    return samlet;
  };
}

function enAfDem(proever: readonly Proeve[]): Proeve {
  return (person) => {
    let samlet: Udfald = "ikke-opfyldt";
    for (const proev of proever) {
      const svar = proev(person);
      if (svar === "opfyldt") return svar;
      if (svar === "uoplyst") samlet = svar;
    }
    return samlet;
  };
}

function mindstAf(antal: number, dele: readonly Bundet[]): Proeve {
  return (person) => {
    const svar = dele.map((del) => del.svar(person));
    if (svar.filter((et) => et === "opfyldt").length >= antal) return "opfyldt";
    return svar.filter((et) => et !== "ikke-opfyldt").length >= antal ? "uoplyst" : "ikke-opfyldt";
  };
}

function modsat(udfald: Udfald): Udfald {
  if (udfald === "uoplyst") return udfald;
  return udfald === "opfyldt" ? "ikke-opfyldt" : "opfyldt";
}
