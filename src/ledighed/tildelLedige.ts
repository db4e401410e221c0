/**
 * A whole ledger (tildelLedige): whose turn each vacancy was, and whose the next one is. Rule `ledighed.tildelLedige`.
 */
import { type Fejl, kastVedFejl } from "../kerne/fejl.js";
import { type Sti, sammeStier, unikke } from "../kerne/sti.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import type { AfgoerendeFortolkninger, Begrundet, Fortolkningsid } from "../parametre/fortolkninger.js";
import { gaelder, loebetidsforbehold } from "../trappe/gyldighed.js";
import { medAfvist, proevSkridt } from "./anvend.js";
import type { Ledighedsbegrundelse } from "./begrundelser.js";
import { boligbog } from "./boliger.js";
import { boligfejl } from "./boligfejl.js";
import { datofejl } from "./datofejl.js";
import type { Aabning, Haendelse } from "./haendelse.js";
import type { Ledighedsafdeling } from "./ledighedsafdeling.js";
import { antagneTal } from "./raekkefoelge.js";
import { medSpor } from "./spor.js";
import type { Optaelling, Tildeling, Tur } from "./tildeling.js";
import { type Spor, start, type Tilstand } from "./tilstand.js";
import { turMedSpor } from "./turspor.js";

/** What a ledger comes to so far. */
export interface Status extends Pick<Begrundet<never>, "forbehold" | "fortolkninger"> {
  /** Null while a needed order or placement is unknown, and so is what follows. */
  readonly optaelling: Optaelling | null;
  /** The next ordinary vacancy, on the day of the last event; null without events and after the agreement's end. */
  readonly naeste: Tur | null;
  readonly mangler: readonly Sti[];
}

export interface Tildelinger extends Status, Begrundet<Ledighedsbegrundelse> {
  /** In the order in which the dwellings fell vacant. */
  readonly tildelinger: readonly Tildeling[] | null;
}

/**
 * Decides whose turn each vacancy of a department's ledger was: the municipality's, the ordinary list's or a flexible
 * one.
 *
 * @param afdeling the department with its dated placements
 * @param aabning what went before the ledger; null when nothing is given, and then the history is taken to be empty
 * @param haendelser vacancies and the municipality's answers, in order of date
 * @throws Trappefejl with every fault of the ledger, each with the event's number
 * @see clauses F4-1, N9-3 to N9-12, LO-1 to LO-6, HJ-1, FL-2, NB-1 to NB-3, OT-7, OT-8
 * @example
 * tildelLedige(afdeling, null, haendelser, aftale).naeste; // { position: 4, tur: "anvisning", ... }
 */
export function tildelLedige(
  afdeling: Ledighedsafdeling,
  aabning: Aabning | null,
  haendelser: readonly Haendelse[],
  aftale: Trappeaftale,
): Tildelinger {
  kastVedFejl(
    haendelser.flatMap((haendelse, i) =>
      datofejl(haendelse, haendelser[i - 1]?.dato ?? null, aftale, ["haendelser", i, "dato"]),
    ),
  );
  let tilstand = start(afdeling, aftale, aabning);
  const bog = boligbog();
  const tildelinger: Tildeling[] = [];
  const begrundelse: Ledighedsbegrundelse[] = [];
  const fejl: Fejl[] = [];
  for (const [i, haendelse] of haendelser.entries()) {
    const skridt = proevSkridt(tilstand, haendelse, bog);
    if ("kode" in skridt) {
      fejl.push({ ...skridt, sti: ["haendelser", i, ...skridt.sti] });
      tilstand = medAfvist(tilstand, haendelse);
      continue;
    }
    tilstand = skridt.tilstand;
    if (skridt.tildeling !== null) tildelinger[skridt.nr] = skridt.tildeling;
    begrundelse.push(...skridt.begrundelse);
  }
  const ukendt = tilstand.spor.pladser.length > 0;
  kastVedFejl(ukendt ? boligfejl(haendelser, ["haendelser"]) : fejl);
  const status = statusFor(tilstand);
  return ukendt ? { tildelinger: null, ...status, begrundelse: [] } : { tildelinger, ...status, begrundelse };
}

/** What a state comes to: the same whether its ledger was entered at once or in pieces. */
export function statusFor(tilstand: Tilstand): Status {
  const { senesteDag, aftale, spor } = tilstand;
  const naesteLedige =
    senesteDag === null || !gaelder(aftale, senesteDag) ? null : ({ dato: senesteDag, ...ALMINDELIG } as const);
  const tur = naesteLedige === null ? null : turMedSpor(tilstand, naesteLedige);
  const naeste = tur?.afgoerelse;
  const manglerNaeste = naeste?.art === "uoplyst" ? [naeste.mangler] : [];
  if (spor.pladser.length > 0) return ukendtStatus(spor, manglerNaeste, aftale);
  const samlet = medSpor(spor, tur?.spor ?? {});
  return {
    optaelling: tilstand.optaelling,
    naeste: naeste === undefined || naeste.art === "uoplyst" ? null : naeste.tur,
    forbehold: [
      ...loebetidsforbehold(aftale),
      ...(tilstand.aabnet === null ? [{ kode: "historik-antaget-tom" } as const] : []),
      ...(samlet.loftNaaet && aftale.fortolkninger["loft-virkning"] === "advarer"
        ? [{ kode: "loft-naaet" } as const]
        : []),
      ...(samlet.stk7Nr4 ? [{ kode: "stk-7-nr-4" } as const] : []),
      ...antagneTal(samlet.brugte, aftale),
    ],
    fortolkninger: medDeresValg(samlet.afgoerende, aftale),
    mangler: unikke([...samlet.former, ...manglerNaeste]),
  };
}

const ALMINDELIG = { bolig: null, boligtype: "almindelig", undladTilbageholdelse: false } as const;

function ukendtStatus(
  { pladser, pladserVedAndenUdfasning }: Spor,
  naeste: readonly Sti[],
  aftale: Trappeaftale,
): Status {
  const mangler = unikke([...pladser, ...naeste]);
  const andreMangler = unikke([...pladserVedAndenUdfasning, ...naeste]);
  // Under the other choice nothing at all may be missing, or something else.
  const afgoer = pladserVedAndenUdfasning.length === 0 || !sammeStier(mangler, andreMangler);
  return {
    optaelling: null,
    naeste: null,
    forbehold: loebetidsforbehold(aftale),
    fortolkninger: medDeresValg(afgoer ? ["udfasning-uden-trin"] : [], aftale),
    mangler,
  };
}

function medDeresValg(ids: readonly Fortolkningsid[], { fortolkninger }: Trappeaftale): AfgoerendeFortolkninger {
  return Object.fromEntries(ids.map((id) => [id, fortolkninger[id]]));
}
