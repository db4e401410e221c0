/** The long run of a finite chain (ligevaegt), solved exactly in fractions. Rule `ledighed.ligevaegt`. */
import { broek, divider, gange, minus, plus, type Tal, tal } from "../kerne/tal.js";

const NUL = tal(0);
const EN = tal(1);

/**
 * The distribution that one step of the chain leaves as it is. From any beginning of a chain with one closed part the
 * share of time spent in each place comes to this, whether or not the chain goes round in a fixed number of steps.
 *
 * @param overgange for each place, the probabilities of the places that it leads to; each row adds up to 1
 * @throws RangeError when the chain has more than one closed part, so that the long run depends on where it begins
 * @example
 * ligevaegt([[tal(0), tal(1)], [tal("0.5"), tal("0.5")]]); // 1/3 and 2/3
 */
export function ligevaegt(overgange: readonly (readonly Tal[])[]): readonly Tal[] {
  const n = overgange.length;
  // Row j: what comes into place j, less what is there, is 0. One of these follows from the others and gives way to
  // "all add up to 1".
  const ligninger = Array.from({ length: n }, (_, j) => {
    if (j === n - 1) return Array.from({ length: n + 1 }, () => 1n);
    return [...helt(overgange.map((fra, i) => minus(fra[j] ?? NUL, i === j ? EN : NUL))), 0n];
  });
  return indsat(trekant(ligninger));
}

/** A row without fractions: each in units of their common naevner. */
function helt(raekke: readonly Tal[]): readonly bigint[] {
  const faelles = raekke.reduce(
    (alle, { naevner }) => (alle * BigInt(naevner)) / stoersteFaelles(alle, BigInt(naevner)),
    1n,
  );
  return raekke.map(({ taeller, naevner }) => (BigInt(taeller) * faelles) / BigInt(naevner));
}

function stoersteFaelles(a: bigint, b: bigint): bigint {
  return b === 0n ? a : stoersteFaelles(b, a % b);
}

/**
 * Bareiss' elimination: whole numbers all the way, since each division comes out even, and none of them larger than a
 * determinant.
 */
function trekant(raekker: bigint[][]): readonly (readonly bigint[])[] {
  let forrige = 1n;
  for (let k = 0; k < raekker.length; k += 1) {
    const pivot = raekker.findIndex((raekke, i) => i >= k && raekke[k] !== 0n);
    const [fundet, denne] = [raekker[pivot], raekker[k]];
    const led = fundet?.[k];
    if (fundet === undefined || denne === undefined || led === undefined)
      throw new RangeError("the long run depends on where the chain begins");
    [raekker[pivot], raekker[k]] = [denne, fundet];
    for (let i = k + 1; i < raekker.length; i += 1) {
      const raekke = raekker[i] ?? [];
      const faktor = raekke[k] ?? 0n;
      for (let j = k; j < raekke.length; j += 1)
        raekke[j] = ((raekke[j] ?? 0n) * led - faktor * (fundet[j] ?? 0n)) / forrige;
    }
    forrige = led;
  }
  return raekker;
}

/** From the last row up. */
function indsat(raekker: readonly (readonly bigint[])[]): readonly Tal[] {
  const loesning: Tal[] = [];
  for (let k = raekker.length - 1; k >= 0; k -= 1) {
    const raekke = raekker[k] ?? [];
    const kendte = loesning.reduce((sum, vaerdi, i) => plus(sum, gange(vaerdi, broek(raekke[i] ?? 0n, 1))), NUL);
    loesning[k] = divider(minus(broek(raekke[raekker.length] ?? 0n, 1), kendte), broek(raekke[k] ?? 1n, 1));
  }
  return loesning;
}

/** The sum of the products, as an expected value is. */
export function forventning(sandsynligheder: readonly Tal[], vaerdier: readonly Tal[]): Tal {
  return sandsynligheder.reduce((sum, p, i) => plus(sum, gange(p, vaerdier[i] ?? NUL)), NUL);
}
