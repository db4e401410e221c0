/** Criteria of applicants in the midst of a sentence (kriterieord), one or more of them. */
import type { Ansoegerkriterium } from "../../parametre/ansoegerregler.js";

interface Kriterieord {
  readonly opremset: (led: readonly string[], bindeord?: "og" | "eller") => string;
  readonly navne: Readonly<Record<Ansoegerkriterium, string>>;
  /** Before the names of the others than the ordinary ones. */
  readonly kriterietFor: readonly [et: string, flere: string];
  readonly skaerpetFor: readonly [et: string, flere: string];
}

export function kriterieord({ opremset, navne, kriterietFor, skaerpetFor }: Kriterieord) {
  const kriterieliste = (kriterier: readonly Ansoegerkriterium[]) =>
    opremset(kriterier.map((kriterium) => navne[kriterium]));

  const medNavne = ([et, flere]: readonly [string, string], kriterier: readonly Ansoegerkriterium[]) =>
    (kriterier.length === 1 ? et : flere) + kriterieliste(kriterier);

  /** The ordinary criteria, and any others as the criteria for what they look at. */
  function kriterierne(kriterier: readonly Ansoegerkriterium[]): string {
    const andre = kriterier.filter((kriterium) => kriterium !== "almindelige");
    const led = andre.length === kriterier.length ? [] : [navne.almindelige];
    return opremset(andre.length === 0 ? led : [...led, medNavne(kriterietFor, andre)]);
  }

  /** Sharpened criteria that are not told of before: "skærpede kriterier for domme og indkomst". */
  const skaerpedeKriterier = (kriterier: readonly Ansoegerkriterium[]) => medNavne(skaerpetFor, kriterier);

  return { kriterieliste, kriterierne, skaerpedeKriterier };
}
