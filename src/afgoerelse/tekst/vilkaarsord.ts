/**
 * Conditions in words (vilkaarsord): what is asked of a person, as a list within lists to be read from the top, made
 * from the value alone. A name for what failed is no part of the rule, and is not told.
 */
import { FORTOLKNINGER } from "../../parametre/fortolkninger.js";
import type { Grund, Valg, Vilkaar } from "../../parametre/vilkaar.js";
import { bladord } from "./bladord.js";
import { type Sprog, type Tosproget, taelleord } from "./sprog.js";

/** A line, with the name that it goes by and what stands under it. */
export interface Punkt {
  readonly navn: string | null;
  readonly tekst: string;
  readonly under: readonly Punkt[];
}

/** A condition that is to hold, or not to. */
interface Fortegn {
  readonly vilkaar: Vilkaar;
  readonly gaelder: boolean;
}

/** @param navn what it is called; a branch is called by its own name where it has none */
export function vilkaarspunkt(vilkaar: Vilkaar, sprog: Sprog, navn: string | null = null): Punkt {
  return punkt({ vilkaar, gaelder: true }, sprog, navn);
}

function punkt({ vilkaar, gaelder }: Fortegn, sprog: Sprog, navn: string | null): Punkt {
  switch (vilkaar.art) {
    case "alle":
    case "enAf":
    case "mindst": {
      const samling = samlingAf({ vilkaar, gaelder });
      const [foerste] = samling.dele;
      if (foerste === undefined) return { navn, tekst: INTET[samling.slags][sprog], under: [] };
      if (samling.dele.length === 1 && samling.slags !== "hoejst") return punkt(foerste, sprog, navn);
      return { navn, tekst: GAELDER[sprog](samlingsord(samling, sprog)), under: delene(samling, sprog) };
    }
    case "ikke":
      return punkt({ vilkaar: vilkaar.del, gaelder: !gaelder }, sprog, navn);
    case "oplyst":
      return punkt({ vilkaar: vilkaar.del, gaelder }, sprog, navn);
    case "gren": {
      const eget = vilkaar.opfyldt === null || !gaelder ? null : GRENNAVN[vilkaar.opfyldt][sprog];
      return punkt({ vilkaar: vilkaar.del, gaelder }, sprog, navn ?? eget);
    }
    case "valg":
      return { navn, tekst: EFTER[sprog](vilkaar.id), under: valgene(vilkaar, gaelder, sprog) };
    default:
      return { navn, tekst: bladord(vilkaar, gaelder, sprog), under: [] };
  }
}

/** What is put together, none of it put together in the same way once more. */
export interface Samling {
  readonly slags: "alle" | "enAf" | "mindst" | "hoejst";
  readonly antal: number;
  readonly dele: readonly Fortegn[];
}

/** A condition seen as parts put together: a single one is all of itself. */
export function delt(vilkaar: Vilkaar): Samling {
  return samlingAf(skaaret({ vilkaar, gaelder: true }));
}

export function delene({ dele }: Samling, sprog: Sprog): readonly Punkt[] {
  return dele.map((del) => punkt(del, sprog, null));
}

/** Without what has no words of its own. */
function skaaret({ vilkaar, gaelder }: Fortegn): Fortegn {
  switch (vilkaar.art) {
    case "ikke":
      return skaaret({ vilkaar: vilkaar.del, gaelder: !gaelder });
    case "oplyst":
      return skaaret({ vilkaar: vilkaar.del, gaelder });
    case "gren":
      return vilkaar.opfyldt === null || !gaelder ? skaaret({ vilkaar: vilkaar.del, gaelder }) : { vilkaar, gaelder };
    default:
      return { vilkaar, gaelder };
  }
}

/** Where all are not to hold, one does not; where not so many are to hold, fewer do. */
function samlingAf({ vilkaar, gaelder }: Fortegn): Samling {
  switch (vilkaar.art) {
    case "alle":
    case "enAf": {
      const slags = (vilkaar.art === "alle") === gaelder ? "alle" : "enAf";
      return { slags, antal: 1, dele: vilkaar.dele.flatMap((del) => fladt({ vilkaar: del, gaelder }, slags)) };
    }
    case "mindst": {
      const dele = vilkaar.dele.map((del) => ({ vilkaar: del, gaelder: true }));
      return gaelder
        ? { slags: "mindst", antal: vilkaar.antal, dele }
        : { slags: "hoejst", antal: vilkaar.antal - 1, dele };
    }
    default:
      return { slags: "alle", antal: 1, dele: [{ vilkaar, gaelder }] };
  }
}

function fladt(del: Fortegn, slags: "alle" | "enAf"): readonly Fortegn[] {
  const eget = skaaret(del);
  const { art } = eget.vilkaar;
  if (art !== "alle" && art !== "enAf") return [eget];
  const samling = samlingAf(eget);
  return samling.slags === slags ? samling.dele : [eget];
}

function valgene({ id, efter }: Valg, gaelder: boolean, sprog: Sprog): readonly Punkt[] {
  return FORTOLKNINGER[id].flatMap((valg, nr) => {
    const vilkaar = efter[valg];
    const navn = nr === 0 ? `${valg} (${STANDARD[sprog]})` : valg;
    return vilkaar === undefined ? [] : [punkt({ vilkaar, gaelder }, sprog, navn)];
  });
}

/** "mindst ét af disse", "begge disse": how many of the parts. */
export function samlingsord({ slags, antal, dele }: Samling, sprog: Sprog): string {
  return SAMLINGSORD[slags][sprog](antal === 1 ? ET[sprog] : taelleord(antal, sprog), dele.length);
}

const ET: Tosproget = { da: "ét", en: "one" };

const SAMLINGSORD: Readonly<Record<Samling["slags"], Tosproget<(antal: string, dele: number) => string>>> = {
  alle: {
    da: (_, dele) => (dele === 2 ? "begge disse" : "alle disse"),
    en: (_, dele) => (dele === 2 ? "both of these" : "all of these"),
  },
  enAf: { da: () => "mindst ét af disse", en: () => "at least one of these" },
  mindst: { da: (antal) => `mindst ${antal} af disse`, en: (antal) => `at least ${antal} of these` },
  hoejst: { da: (antal) => `højst ${antal} af disse`, en: (antal) => `at most ${antal} of these` },
};

const GAELDER: Tosproget<(dele: string) => string> = { da: (dele) => `${dele} gælder`, en: (dele) => dele };

const ALTID: Tosproget = { da: "gælder altid", en: "always" };
const ALDRIG: Tosproget = { da: "gælder aldrig", en: "never" };

/** Of no parts at all. */
const INTET: Readonly<Record<Samling["slags"], Tosproget>> = {
  alle: ALTID,
  enAf: ALDRIG,
  mindst: ALDRIG,
  hoejst: ALTID,
};

const EFTER: Tosproget<(id: string) => string> = {
  da: (id) => `efter fortolkningen »${id}«`,
  en: (id) => `by the interpretation "${id}"`,
};

const STANDARD: Tosproget = { da: "standard", en: "default" };

const GRENNAVN: Readonly<Record<Grund, Tosproget>> = {
  "i-arbejde": { da: "i arbejde", en: "in work" },
  "varigt-arbejde": { da: "varigt arbejde", en: "lasting work" },
  "job-begynder": { da: "et job, der begynder", en: "a job that begins" },
  "under-uddannelse": { da: "under uddannelse", en: "in education" },
  alderspension: { da: "folkepension", en: "old-age pension (folkepension)" },
  senior: { da: "senior", en: "senior" },
  "for-faa-timer": { da: "for få timer", en: "too few hours" },
  "ikke-begyndt": { da: "ikke begyndt", en: "not begun" },
  "for-kort-arbejde": { da: "for kort tids arbejde", en: "work for too short a time" },
  "uden-arbejde-eller-uddannelse": { da: "uden arbejde eller uddannelse", en: "neither work nor education" },
};
