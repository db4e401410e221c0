/**
 * The facts that could still change whether a household is let in (mangler). Rule `ansoeger.mangler`.
 *
 * The household is let in when everyone stands (meets every sharpened criterion asked of them) and, where the ordinary
 * criterion is asked, someone bears it. So a fact of one person matters just when it can move that person between
 * `FALDER`, `MED` and `BAERER` in a way that the others leave room for; the others enter by what they can be, and
 * persons share no fact but the unknown amount.
 *
 * That amount is one and the same for all. Only amounts at which all can stand leave room for anything: those up to the
 * least income of the persons who are certainly asked for it, `graense`. Up to there the others can be the same
 * whatever it is: whoever might be exempt can be so without becoming or ceasing to be the bearer (as a resident, or
 * enrolled where it counts for this criterion alone). Hence each person is tried at `graense` itself and at their own
 * incomes below it, which are all the places where their own answer changes; and the amount matters when someone stands
 * at 0 who would fall if it were high. Under an agreement where no education counts for this criterion alone, whoever
 * is exempt by one is the bearer too: then everyone is tried at everyone's incomes, and the others enter by what they
 * can be at each.
 */
import { afbild, type Muligheder } from "../kerne/muligheder.js";
import { type Sti, unikke } from "../kerne/sti.js";
import {
  alleGraenser,
  type Beloebsgraenser,
  egneGraenser,
  faellesGraenser,
  lavesteGraenser,
} from "./beloebsgraenser.js";
import { INDKOMSTMINIMUM } from "./forbehold.js";
import type { Husstand, Person } from "./husstand.js";
import { BAERER, BELOEBET_RAMMER, FALDER, MED, personmuligheder } from "./personmuligheder.js";
import { KUN_INDKOMST, TAELLER } from "./underUddannelse.js";
import type { Vurderingsregel } from "./vurderingsregel.js";

/** @param sti the path to the household in the input */
export function manglendeFakta(husstand: Husstand, regel: Vurderingsregel, sti: Sti): readonly Sti[] {
  const { personer } = husstand;
  const { nu, forrige } = regel.indkomst;
  const faelles = faellesGraenser(husstand, regel);
  const muligheder = (person: Person, nr: number, beloeb: Beloebsgraenser): Muligheder<number> =>
    personmuligheder(person, regel, beloeb, [...sti, "personer", nr]);
  const rumVed = (beloeb: Beloebsgraenser): Rum =>
    new Rum(personer.map((person, nr) => muligheder(person, nr, beloeb).vaerdier.map(tilstand)));
  const faellesRum = rumVed(faelles);
  const proever = baererUndtages(regel)
    ? alleGraenser(personer, faelles, regel).map((beloeb) => ({ beloeb, rum: rumVed(beloeb) }))
    : null;
  const fakta = personer.flatMap((person, nr) =>
    (proever ?? egneGraenser(person, faelles, regel).map((beloeb) => ({ beloeb, rum: faellesRum }))).flatMap(
      ({ beloeb, rum }) =>
        afbild(muligheder(person, nr, beloeb), tilstand)
          .skift.filter(({ par }) => par.some(([a, b]) => rum.afgoeres(nr, a, b)))
          .map(({ faktum }) => faktum),
    ),
  );
  if (nu !== null && forrige !== null) return unikke(fakta);
  const laveste = lavesteGraenser(regel);
  const rum = proever === null ? faellesRum : rumVed(laveste);
  const rammes = personer.some((person, nr) =>
    muligheder(person, nr, laveste).vaerdier.some(
      (t) => (t & BELOEBET_RAMMER) !== 0 && rum.afgoeres(nr, FALDER, tilstand(t)),
    ),
  );
  return unikke(rammes ? [...fakta, INDKOMSTMINIMUM] : fakta);
}

/** Whether every education that exempts from the income criterion counts for the ordinary one too. */
function baererUndtages({ studier }: Vurderingsregel): boolean {
  return studier.alle.includes(TAELLER) && !studier.alle.includes(KUN_INDKOMST);
}

function tilstand(kode: number): number {
  return kode & ~BELOEBET_RAMMER;
}

/** What the others leave room for: whether all of them can stand without a bearer, and with one. */
class Rum {
  private readonly staar: number;
  private readonly uden: number;
  private readonly baerer: number;

  constructor(private readonly tilstande: readonly (readonly number[])[]) {
    this.staar = tilstande.filter(kanStaa).length;
    this.uden = tilstande.filter((t) => t.includes(MED)).length;
    this.baerer = tilstande.filter((t) => t.includes(BAERER)).length;
  }

  /** Whether the household's outcome can be one with this person in state a, and another in state b. */
  afgoeres(nr: number, a: number, b: number): boolean {
    const egne = this.tilstande[nr] ?? [];
    const andre = this.tilstande.length - 1;
    const alleUden = this.uden - (egne.includes(MED) ? 1 : 0) === andre;
    const alleMed = this.staar - (kanStaa(egne) ? 1 : 0) === andre && this.baerer > (egne.includes(BAERER) ? 1 : 0);
    return (alleUden && (a === BAERER) !== (b === BAERER)) || (alleMed && (a === FALDER) !== (b === FALDER));
  }
}

function kanStaa(tilstande: readonly number[]): boolean {
  return tilstande.some((t) => t !== FALDER);
}
