/** Assessment under the other choices of the interpretations (andre valg). */
import { type Fortolkningsid, medValg } from "../parametre/fortolkninger.js";
import { KRITERIER } from "../parametre/kriterier.js";
import { BEBOER, type Beroering, FLEKSJOB, FORRIGE_AAR, STUDERENDE_FORRIGE_AAR } from "./beroering.js";
import { type Vurderingsregel, vurderingsregel } from "./vurderingsregel.js";

/**
 * Each interpretation that bears on applicants, with the fact that a household must touch for it to bear on that
 * household.
 */
const ROERER: readonly (readonly [Fortolkningsid, Beroering])[] = [
  ["interne-flytninger", BEBOER],
  ["fleksjob-timer", FLEKSJOB],
  ["indkomst-forrige-aar", FORRIGE_AAR],
  ["uddannelsessoegende-forrige-aar", STUDERENDE_FORRIGE_AAR],
];

export const ROERER_ET_VALG: Beroering = BEBOER | FLEKSJOB | FORRIGE_AAR | STUDERENDE_FORRIGE_AAR;

/**
 * One to three sharpened criteria: the choice `delvist-skaerpet` decides whether the ordinary criterion is asked at
 * all.
 */
export function erDelvistSkaerpet({ krav }: Vurderingsregel): boolean {
  return krav.skaerpede.length > 0 && krav.skaerpede.length < KRITERIER.length;
}

export function roerteValg(roert: Beroering): readonly Fortolkningsid[] {
  return ROERER.filter(([, bit]) => (roert & bit) !== 0).map(([id]) => id);
}

/** The rules under other choices, each made when it is first asked for. */
export class AndreValg {
  private readonly regler = new Map<string, Vurderingsregel>();

  constructor(private readonly regel: Vurderingsregel) {}

  under(id: Fortolkningsid, valg: string): Vurderingsregel {
    const noegle = `${id} ${valg}`;
    const { krav, dato, aftale } = this.regel;
    const anden =
      this.regler.get(noegle) ??
      vurderingsregel(krav, dato, { ...aftale, fortolkninger: medValg(aftale.fortolkninger, id, valg) });
    this.regler.set(noegle, anden);
    return anden;
  }
}
