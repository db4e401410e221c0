/**
 * The leaves of conditions in words (bladord): each as what is said of a person, "har et fleksjob", and as its
 * opposite, "har ikke et fleksjob".
 */
import type { FAKTA } from "../../parametre/fakta.js";
import type { Blad, Blandt, Ja, Maalt, Ordfaktum } from "../../parametre/vilkaar.js";
import type { former } from "./former.js";

type Ord<N extends Ordfaktum> = NonNullable<ReturnType<(typeof FAKTA)[N]["af"]>>;

/** The words that a fact can be, and the sentence around one or more of them. */
interface Ordenes<O extends string> {
  readonly saetning: (ord: string, gaelder: boolean) => string;
  readonly ord: Readonly<Record<O, string>>;
}

type Bladtekster = {
  readonly [A in Exclude<Blad["art"], "ja" | "blandt" | "maalt">]: (
    blad: Extract<Blad, { readonly art: A }>,
    gaelder: boolean,
  ) => string;
};

export interface Bladord extends Bladtekster {
  readonly ja: Readonly<Record<Ja["faktum"], (gaelder: boolean) => string>>;
  readonly blandt: { readonly [N in Ordfaktum]: Ordenes<Ord<N>> };
  readonly maalt: Readonly<Record<Maalt["faktum"], (graense: string) => string>>;
  readonly figur: (figur: Maalt["graense"]) => string;
  /** On which side of a limit a figure lies that meets the operator, and one that does not. */
  readonly sider: Readonly<Record<Maalt["operator"], readonly [gaelder: string, ellers: string]>>;
}

export interface Bladordbog extends Pick<ReturnType<typeof former>, "opremset"> {
  readonly BLADORD: Bladord;
}

/** @param gaelder whether the leaf holds, or does not */
export function bladord(blad: Blad, gaelder: boolean, ordbog: Bladordbog): string {
  const ord = ordbog.BLADORD;
  switch (blad.art) {
    case "ja":
      return ord.ja[blad.faktum](gaelder);
    case "blandt":
      return blandtord(blad, gaelder, ordbog);
    case "maalt":
      return ord.maalt[blad.faktum](`${ord.sider[blad.operator][gaelder ? 0 : 1]} ${ord.figur(blad.graense)}`);
    case "senest":
      return ord.senest(blad, gaelder);
    case "fyldt":
      return ord.fyldt(blad, gaelder);
    case "doemt":
      return ord.doemt(blad, gaelder);
    case "loesladt":
      return ord.loesladt(blad, gaelder);
    case "ophaevet":
      return ord.ophaevet(blad, gaelder);
    case "ydelsesmaaneder":
      return ord.ydelsesmaaneder(blad, gaelder);
    case "ydelse-paa-dagen":
      return ord["ydelse-paa-dagen"](blad, gaelder);
  }
}

function blandtord({ faktum, ord }: Blandt, gaelder: boolean, { BLADORD, opremset }: Bladordbog): string {
  const { saetning, ord: kendte }: Ordenes<string> = BLADORD.blandt[faktum];
  const led = ord.map((et) => kendte[et] ?? et);
  return saetning(opremset(led, "eller"), gaelder);
}
