/** Figures as people write them (taltekst), with as many decimals as the decision beside them takes. */
import { afrundet, antalDecimaler, cifre, sammenlign, type Tal } from "../kerne/tal.js";

const FAERREST_AFRUNDET = 4;
const FLEST_DECIMALER = 20;

/**
 * A figure in decimals. One whose decimals end is never rounded; any other has four, or as many as it takes to be told
 * from each of `graenser` as the exact figures are told apart. What twenty decimals do not tell apart is a fraction.
 *
 * @param graenser the figures that it is held against, and that are written beside it
 * @example
 * taltekst(broek(13, 4), ","); // "3,25"
 * taltekst(broek(24_999_999, 999_999), ",", [tal(25)]); // "25,00002"
 */
export function taltekst(vaerdi: Tal, decimaltegn: "," | ".", graenser: readonly Tal[] = []): string {
  if (skrivesHelt(vaerdi)) return decimaltal(vaerdi, decimaltegn);
  for (let decimaler = FAERREST_AFRUNDET; decimaler <= FLEST_DECIMALER; decimaler++) {
    const vist = afrundet(vaerdi, decimaler);
    const sammeSide = (graense: Tal) => {
      const vistGraense = skrivesHelt(graense) ? graense : afrundet(graense, decimaler);
      return sammenlign(vist, vistGraense) === sammenlign(vaerdi, graense);
    };
    if (graenser.every(sammeSide)) return decimaltal(vist, decimaltegn);
  }
  return `${vaerdi.taeller}/${vaerdi.naevner}`;
}

function skrivesHelt(vaerdi: Tal): boolean {
  const decimaler = antalDecimaler(vaerdi);
  return decimaler !== null && decimaler <= FLEST_DECIMALER;
}

function decimaltal(vaerdi: Tal, decimaltegn: "," | "."): string {
  const [hele, resten] = cifre(vaerdi, FLEST_DECIMALER);
  const decimaler = resten.replace(/0+$/, "");
  return hele + (decimaler === "" ? "" : decimaltegn + decimaler);
}
