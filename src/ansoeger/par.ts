/**
 * Couples (par): who of a household is one in the sense of a criterion, and what it can meet together. While it is
 * unknown who is a couple any two of its adults may be. Part of rule `ansoeger.husstandssvar`.
 */
import type { Dag } from "../kerne/dato.js";
import { sammeform } from "../kerne/navn.js";
import { senere } from "../kerne/skiftedag.js";
import { alle, enAf, type Udfald } from "../kerne/trevaerdi.js";
import type { Husstand, Par } from "../parametre/husstand.js";
import type { Parregel } from "../parametre/kriterieregel.js";
import type { Bundet, Samling } from "./bundet.js";

/** What a couple is asked, bound to the day. */
export interface Bundetpar {
  readonly regel: Parregel;
  /** What is asked of each of the two, with whom it is not asked of. */
  readonly begge: Samling;
  /** The same by itself. */
  readonly krav: Bundet;
  readonly er: (par: Par) => Udfald;
}

/** Two members by their places, and whether they are a couple. */
export interface Muligtpar {
  readonly medlemmer: readonly [number, number];
  readonly er: Udfald;
  /** Its place in what is told of the household; null while that is unknown. */
  readonly nr: number | null;
}

/** The married are a couple from whatever day. Months of living together are counted as months of work are. */
export function erPar({ samlevendeMaaneder }: Parregel, dato: Dag): Bundetpar["er"] {
  return ({ art, siden }) => {
    if (art === "gift") return "opfyldt";
    if (siden === null) return "uoplyst";
    const laengeNok = senere(siden, samlevendeMaaneder);
    return laengeNok !== null && laengeNok <= dato ? "opfyldt" : "ikke-opfyldt";
  };
}

export function parI({ personer, par }: Husstand, { er }: Bundetpar): readonly Muligtpar[] {
  if (par === null)
    return personer.flatMap((_, en) =>
      personer.slice(en + 1).map((_, efter) => ({
        medlemmer: [en, en + 1 + efter] as const,
        er: "uoplyst" as const,
        nr: null,
      })),
    );
  const nummer = new Map(personer.map(({ id }, nr) => [sammeform(id), nr]));
  return par.map((et, nr) => {
    const [en, anden] = et.personer;
    const medlem = (id: string) => nummer.get(sammeform(id)) ?? -1;
    return { medlemmer: [medlem(en), medlem(anden)] as const, er: er(et), nr };
  });
}

/** Of each member whether it meets the criterion as one of a couple. */
export function parsvar(husstand: Husstand, par: Bundetpar): readonly Udfald[] {
  const sammen = parI(husstand, par).map((et) => ({ ...et, udfald: parrenesSvar(husstand, par, et) }));
  return husstand.personer.map((_, nr) =>
    enAf(sammen.filter(({ medlemmer }) => medlemmer.includes(nr)).map(({ udfald }) => udfald)),
  );
}

/** Whether the two are a couple, and meet it together. */
export function parrenesSvar(husstand: Husstand, par: Bundetpar, { er, medlemmer }: Muligtpar): Udfald {
  return alle([er, ...medlemmer.map((nr) => beggeSvar(husstand, par, nr))]);
}

function beggeSvar({ personer }: Husstand, { begge }: Bundetpar, nr: number): Udfald {
  const person = personer[nr];
  return person === undefined ? "ikke-opfyldt" : begge.svar(person);
}
