/**
 * Explanation (forklaring): a decision as text for a clerk or a citizen, in Danish or English.
 * Rule `afgoerelse.forklar`.
 */
import type { Begrundelsesdel } from "../kerne/begrundelse.js";
import { underSti } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";
import type { Begrundet } from "../parametre/fortolkninger.js";
import { type Fortalt, fortalt } from "./fortalt.js";
import { type Afgjort, afgoer, type Sag, type Sagsop, typen } from "./sag.js";
import type { Laeser, Modtager } from "./tekst/kontekst.js";
import { type Del, somAfsnit, somMarkdown } from "./tekst/markdown.js";
import { sagstekst } from "./tekst/sagstekst.js";
import type { Sprog } from "./tekst/sprog.js";
import { type Kontekst, SPROGENE } from "./tekst/sprogene.js";

export interface Forklaringsvalg {
  readonly sprog: Sprog;
  readonly modtager: Modtager;
}

export interface Forklaring {
  /** Markdown. Names and ids from the input are escaped in it. */
  readonly tekst: string;
  /** The same as plain text, a paragraph each, headings included. */
  readonly afsnit: readonly string[];
}

/**
 * An explanation with what the decision says of itself as data, paths into its own input among them. To a clerk it is
 * the decision's own, for the system. A letter's data are no more than the letter tells: whoever is sent the one may
 * read the other.
 */
export interface Forklaringssvar extends Forklaring, Begrundet<Begrundelsesdel<string>> {
  readonly mangler: readonly Sti[];
}

/**
 * Explains a decision in words: the outcome first, then every reason with its rule, the figure against its limit and
 * the legal basis, then what is missing, the caveats, the interpretations that decided it, and until which day the law
 * was read. The same decision gives the same text everywhere. It holds the rules applied and the facts that weighed
 * (forvaltningsloven §§ 22-24); how to appeal (§ 25) is the authority's to add.
 *
 * A letter tells a member of a household of their own sensitive facts alone (§ 24, stk. 3): see `FOELSOMME`. To one of
 * several it says no more of what the others' come to than the outcome. The letter to a household of several tells
 * nobody's, and no letter tells those of a person under 18.
 *
 * @param sag the case
 * @param afgjort the decision of this very case
 * @param valg the language and the reader
 * @throws RangeError when the decision is of another operation, or the reader is no grown member of its household
 * @example
 * forklarAfgjort(sag, afgoer(sag), { sprog: "da", modtager: { person: "karin" } }).tekst;
 */
export function forklarAfgjort(sag: Sag, afgjort: Afgjort, valg: Forklaringsvalg): Forklaring {
  return medTekst(sag, fortalt(sag, afgjort, valg.modtager), valg.sprog);
}

/**
 * Decides a case and explains it.
 *
 * @throws Trappefejl with every fault, under `input`, when the case cannot be decided
 */
export function forklarSag(sag: Sag, { sprog, modtager }: Forklaringsvalg): Forklaringssvar {
  const sagt = underSti(["input"], () => fortalt(sag, afgoer(sag), modtager));
  const { begrundelse, forbehold, fortolkninger, mangler } = sagt.afgjort.resultat;
  return { ...medTekst(sag, sagt, sprog), begrundelse, forbehold, fortolkninger, mangler };
}

function medTekst(sag: Sag, { afgjort, laeser }: Fortalt, sprog: Sprog): Forklaring {
  const dele: readonly Del[] = sagstekst(sag, afgjort, kontekst(sag, laeser, sprog));
  return { tekst: somMarkdown(dele), afsnit: somAfsnit(dele) };
}

function kontekst<O extends Sagsop>(sag: Sag<O>, laeser: Laeser, sprog: Sprog): Kontekst {
  const op: O = sag.op;
  return {
    ...typen(op).omtale(sag),
    ...laeser,
    ord: SPROGENE[sprog],
    dato: "dato" in sag ? sag.dato : null,
    aftale: "aftale" in sag ? sag.aftale : null,
  };
}
