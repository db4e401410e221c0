/**
 * Explanation (forklaring): a decision as text for a clerk or a citizen, in Danish or English.
 * Rule `afgoerelse.forklar`.
 */
import type { Husstand } from "../ansoeger/husstand.js";
import type { Begrundelsesdel } from "../kerne/begrundelse.js";
import { underSti } from "../kerne/fejl.js";
import type { Sti } from "../kerne/sti.js";
import { gaeldendeListe, type PlaceretOpgoerelse } from "../omraade/gaeldendeListe.js";
import type { Begrundet } from "../parametre/fortolkninger.js";
import { listeForPlacering } from "../trappe/omraadetrappen.js";
import { type Afgjort, afgoer, type Sag } from "./sag.js";
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

function kontekst(sag: Sag, sprog: Sprog, modtager: Modtager): Kontekst {
  const husstande = husstandeI(sag);
  return {
    ord: SPROGENE[sprog],
    borger: modtager === "borger",
    ene: husstande.length === 1 && husstande[0]?.personer.length === 1,
    dato: sag.op === "tildel" ? null : sag.dato,
    omraade: "omraade" in sag ? sag.omraade : null,
    opgoerelse: styrende(sag)?.opgoerelse ?? null,
    husstande,
    aftale: sag.op === "udpeg" ? null : sag.aftale,
  };
}

function husstandeI(sag: Sag): readonly Husstand[] {
  if (sag.op === "ranger") return sag.ansoegninger.map(({ husstand }) => husstand);
  return "husstand" in sag ? [sag.husstand] : [];
}

/** The area's list that governs. */
function styrende(sag: Sag): PlaceretOpgoerelse | null {
  if (sag.op === "udpeg") return gaeldendeListe(sag.omraade, sag.dato);
  return sag.op === "placer" && sag.omraade !== null ? listeForPlacering(sag.omraade, sag.dato, sag.aftale) : null;
}
