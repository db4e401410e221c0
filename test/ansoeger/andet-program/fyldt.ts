/**
 * One person's fillings-in. A criterion is asked once for each filling-in of the facts that it reads; the whole
 * fillings-in, of which there may be thousands, only look its answer up.
 */
import { type Fakt, type Person, type Sti, udfyldninger, vidst } from "./faelles.js";
import type { Kriterium, Svar } from "./vurderRegel.js";

/** The facts that a criterion reads, by the name of the field of the person. */
const LAESER: Record<Kriterium, string[]> = {
  almindelige: ["beskaeftigelse", "uddannelse", "alderspension"],
  beskaeftigelse: ["beboerIAfdelingen", "beskaeftigelse", "uddannelse"],
  dom: ["beboerIAfdelingen", "domme"],
  uddannelse: ["beboerIAfdelingen", "uddannelsesniveau"],
  indkomst: ["beboerIAfdelingen", "uddannelse", "underUddannelseForrigeAar", "bruttoindtaegt"],
};

/** A criterion's own fillings-in, and for each whole filling-in the number of the one that is part of it. */
interface Del {
  fyldte: Person[];
  numre: Uint16Array;
}
export interface Fyldt {
  person: Person;
  fakta: Fakt[];
  antal: number;
  dele: Del[];
}

/** How many fillings-in lie between two values of fact `j`: fact 0 counts fastest. */
const vaegt = (fakta: Fakt[], j: number): number => fakta.slice(0, j).reduce((v, f) => v * f.vaerdier.length, 1);
const ciffer = (fakta: Fakt[], i: number, j: number): number =>
  Math.floor(i / vaegt(fakta, j)) % vidst(fakta[j]).vaerdier.length;

/** @param personensSti the path of the person, which the paths of its facts begin with */
export function fyld(person: Person, fakta: Fakt[], kriterier: Kriterium[], personensSti: Sti): Fyldt {
  const antal = vaegt(fakta, fakta.length);
  const dele = kriterier.map((kriterium): Del => {
    const laeste = fakta.filter((f) => LAESER[kriterium].includes(String(f.sti[personensSti.length])));
    const numre = new Uint16Array(antal);
    for (const [nr, fakt] of laeste.entries()) {
      const [spring, hvert] = [vaegt(laeste, nr), vaegt(fakta, fakta.indexOf(fakt))];
      for (let i = 0; i < antal; i++)
        numre[i] = vidst(numre[i]) + spring * (Math.floor(i / hvert) % fakt.vaerdier.length);
    }
    return { fyldte: udfyldninger(person, laeste), numre };
  });
  return { person, fakta, antal, dele };
}

/** The answers to each criterion, by its own fillings-in. */
export const svarene = (p: Fyldt, spoerg: (fuld: Person, k: number) => Svar): Svar[][] =>
  p.dele.map((del, k) => del.fyldte.map((fuld) => spoerg(fuld, k)));

/** What each whole filling-in comes to, a number from 0 to 3: the answers to all the criteria put together. */
export function hver(
  p: Fyldt,
  svar: Svar[][],
  bidrag: (svar: Svar, k: number) => number,
  forenet: (a: number, b: number) => number,
): Uint8Array {
  const [foerste, ...andre] = p.dele.map(({ numre }, k) => {
    const bidragene = vidst(svar[k]).map((s) => bidrag(s, k));
    return Uint8Array.from(numre, (nr) => vidst(bidragene[nr]));
  });
  return andre.reduce((hidtil, naeste) => hidtil.map((a, i) => forenet(a, naeste[i] ?? 0)), vidst(foerste));
}

/** For each group of fillings-in that differ in the fact `j` alone what they come to, each set once. */
export function grupper(p: Fyldt, j: number, par: Uint8Array): number[][] {
  const saet = new Uint8Array(p.antal);
  const hvert = vaegt(p.fakta, j);
  for (let i = 0; i < p.antal; i++) {
    const foerste = i - ciffer(p.fakta, i, j) * hvert;
    saet[foerste] = vidst(saet[foerste]) | (1 << vidst(par[i]));
  }
  return [...new Set(saet)].map((bits) => [0, 1, 2, 3].filter((q) => (bits & (1 << q)) !== 0));
}
