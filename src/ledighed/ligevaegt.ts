/** The long run of a finite chain (ligevaegt), solved exactly in fractions. Rule `ledighed.ligevaegt`. */
import { divider, gange, minus, plus, type Tal, tal } from "../kerne/tal.js";

const NUL = tal(0);
const EN = tal(1);

/**
 * The distribution that one step of the chain leaves as it is. From any beginning of a chain with one closed part the share of time spent in each place comes to this,
 * whether or not the chain goes round in a fixed number of steps.
 *
 * @param overgange for each place, the probabilities of the places that it leads to; each row adds up to 1
 * @throws RangeError when the chain has more than one closed part, so that the long run depends on where it begins
 * @example
 * ligevaegt([[tal(0), tal(1)], [tal("0.5"), tal("0.5")]]); // 1/3 and 2/3
 */
export function ligevaegt(overgange: readonly (readonly Tal[])[]): readonly Tal[] {
  const n = overgange.length;
  // Row j: what comes into place j, less what is there, is 0. One of these follows from the others and gives way to "all add up to 1".
  const ligninger = Array.from({ length: n }, (_, j) => {
    if (j === n - 1) return Array.from({ length: n + 1 }, () => EN);
    const raekke = overgange.map((fra, i) => minus(fra[j] ?? NUL, i === j ? EN : NUL));
    return [...raekke, NUL];
  });
  return loest(ligninger);
}

/** Gauss-Jordan elimination; a row that has nothing in a column is left alone, so that sparse systems stay cheap. */
function loest(ligninger: Tal[][]): readonly Tal[] {
  const n = ligninger.length;
  for (let k = 0; k < n; k += 1) {
    const pivot = ligninger.findIndex((raekke, i) => i >= k && !erNul(raekke[k]));
    const fundet = ligninger[pivot];
    const denne = ligninger[k];
    if (fundet === undefined || denne === undefined) throw new RangeError("the long run depends on where the chain begins");
    ligninger[pivot] = denne;
    const led = fundet[k] ?? EN;
    const normeret = fundet.map((vaerdi) => (erNul(vaerdi) ? vaerdi : divider(vaerdi, led)));
    ligninger[k] = normeret;
    for (const [i, raekke] of ligninger.entries()) {
      const faktor = raekke[k];
      if (i === k || faktor === undefined || erNul(faktor)) continue;
      ligninger[i] = raekke.map((vaerdi, j) => {
        const fradrag = normeret[j] ?? NUL;
        return erNul(fradrag) ? vaerdi : minus(vaerdi, gange(faktor, fradrag));
      });
    }
  }
  return ligninger.map((raekke) => raekke[n] ?? NUL);
}

function erNul(vaerdi: Tal | undefined): boolean {
  return vaerdi === undefined || vaerdi.taeller === 0;
}

/** The sum of the products, as an expected value is. */
export function forventning(sandsynligheder: readonly Tal[], vaerdier: readonly Tal[]): Tal {
  return sandsynligheder.reduce((sum, p, i) => plus(sum, gange(p, vaerdier[i] ?? NUL)), NUL);
}
