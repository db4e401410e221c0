/**
 * Explanation (forklaring): a decision as text for a clerk or a citizen, in Danish or English.
 * Rule `afgoerelse.forklar`.
 */
import type { Begrundelsesdel } from "../kerne/begrundelse.js";
import { underSti } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";
import type { Begrundet } from "../parametre/fortolkninger.js";
import { type Afgjort, afgoer, type Sag, type Sagsop, typen } from "./sag.js";
import type { Modtager } from "./tekst/kontekst.js";
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

/** An explanation with what the decision says of itself as data. */
export interface Forklaringssvar extends Forklaring, Begrundet<Begrundelsesdel<string>> {
  /** As the decision has them: paths into its own input. */
  readonly mangler: readonly Sti[];
}

/**
 * Explains a decision in words: the outcome first, then every reason with its rule, the figure against its limit and
 * the legal basis, then what is missing, the caveats, and the interpretations that decided it. The same decision gives
 * the same text everywhere. It holds the rules applied and the facts that weighed (forvaltningsloven §§ 22-24); how to
 * appeal (§ 25) is the authority's to add.
 *
 * @param sag the case
 * @param afgjort the decision of this very case
 * @param valg the language and the reader
 * @throws RangeError when the decision is of another operation
 * @example
 * forklar(sag, afgoer(sag), { sprog: "da", modtager: "borger" }).tekst;
 */
export function forklar(sag: Sag, afgjort: Afgjort, { sprog, modtager }: Forklaringsvalg): Forklaring {
  const dele: readonly Del[] = sagstekst(sag, afgjort, kontekst(sag, sprog, modtager));
  return { tekst: somMarkdown(dele), afsnit: somAfsnit(dele) };
}

/**
 * Decides a case and explains it.
 *
 * @throws Trappefejl with every fault, under `input`, when the case cannot be decided
 */
export function forklarSag(sag: Sag, valg: Forklaringsvalg): Forklaringssvar {
  const afgjort = underSti(["input"], () => afgoer(sag));
  const { begrundelse, forbehold, fortolkninger, mangler } = afgjort.resultat;
  return { ...forklar(sag, afgjort, valg), begrundelse, forbehold, fortolkninger, mangler };
}

function kontekst<O extends Sagsop>(sag: Sag<O>, sprog: Sprog, modtager: Modtager): Kontekst {
  const op: O = sag.op;
  const omtalt = typen(op).omtale(sag);
  const { husstande } = omtalt;
  return {
    ...omtalt,
    ord: SPROGENE[sprog],
    borger: modtager === "borger",
    ene: husstande.length === 1 && husstande[0]?.personer.length === 1,
    dato: "dato" in sag ? sag.dato : null,
    aftale: "aftale" in sag ? sag.aftale : null,
  };
}
