/**
 * A certificate (certifikat): a decision with its reasons, the rules and data of its day, and the sums that show
 * whether any of it was changed.
 */
import type { Forbehold, Hjemmel } from "../kerne/begrundelse.js";
import { type Sti, unikke } from "../kerne/sti.js";
import { LAESTE_KILDER } from "../parametre/kilder.js";
import type { Attestaftale } from "./attestaftale.js";
import { BIBLIOTEKSVERSION } from "./bibliotek.js";
import { bindende, upersonlig } from "./bindende.js";
import { type Json, type Jsonobjekt, ordnedeFelter } from "./kanonisk.js";
import { type Afgjort, type Sag, type Sagsop, typen } from "./sag.js";
import type { Grund } from "./sagstype.js";
import { segl } from "./segl.js";

export const FORMAT = "trappemodel-certifikat-1";

/**
 * What a certificate shows of the input: its sum; of a minimal one a sum that is marked, and the commitments to its
 * fields.
 */
export type Inputaftryk = (
  | { readonly input: string }
  | { readonly forpligtelse: string; readonly input: string; readonly maerke: string }
) & {
  /** Where the input was read without looking for civil registration numbers in it. */
  readonly cprKontrol?: false;
};

/** What a case was decided by: which agreement, and the sum of all data that decide. */
export interface Afgoerelsesgrundlag {
  readonly aftale: Attestaftale;
  readonly parametre: string;
}

/** Its fields stand in canonical order, the seal last, so that written as JSON it is canonical (RFC 8785). */
export type Certifikat = {
  readonly aftale: Attestaftale;
  /** The `hjemmel` of a reason are places in `hjemler`. */
  readonly begrundelse: readonly Jsonobjekt[];
  readonly bibliotek: string;
  /** Where the input was read without looking for civil registration numbers in it. */
  readonly cprKontrol?: false;
  /** The day decided for; that of the last event for `tildel`. */
  readonly dato: string | null;
  readonly forbehold: readonly Jsonobjekt[];
  readonly format: string;
  /** In a minimal one. */
  readonly forpligtelse?: string;
  readonly fortolkninger: Jsonobjekt;
  readonly hjemler: readonly { readonly kilde: string; readonly sted: string }[];
  readonly input: string;
  /** Until which day the law was read; certificates of before say nothing of it. */
  readonly kilder?: readonly { readonly kilde: string; readonly laestTil: string }[];
  /** In a minimal one. */
  readonly maerke?: string;
  readonly mangler: readonly Sti[];
  readonly minimal: boolean;
  readonly op: Sag["op"];
  /** The sum of all data that decide. */
  readonly parametre: string;
  /** The binding parts of the result. */
  readonly resultat: Jsonobjekt;
  readonly segl: string;
};

/**
 * @param grundlag the agreement that the case was decided by, with the sum of the data that decided
 * @param medKilder false to make again one of before they were told of
 */
export function certifikatFor<O extends Sagsop>(
  sag: Sag<O>,
  afgjort: Afgjort<O>,
  aftryk: Inputaftryk,
  { aftale, parametre }: Afgoerelsesgrundlag,
  medKilder = true,
): Certifikat {
  const minimal = "maerke" in aftryk;
  const op: O = sag.op;
  const { resultat } = afgjort;
  const { attest, dag } = typen(op);
  const alle = minimal ? praedikater(attest.samledeGrunde(resultat)) : attest.grunde(resultat);
  // Many reasons rest on the same place: each is written once.
  const hjemler = unikke(alle.flatMap(({ hjemmel }) => hjemmel.map(({ kilde, sted }) => ({ kilde, sted }))));
  const numre = new Map(hjemler.map((en, nr) => [hjemmelnoegle(en), nr]));
  const indhold = {
    aftale,
    begrundelse: alle.map((grund) =>
      ordnedeFelter({ ...udenKopier(grund), hjemmel: grund.hjemmel.map((en) => numre.get(hjemmelnoegle(en))) }),
    ),
    bibliotek: BIBLIOTEKSVERSION,
    ...(aftryk.cprKontrol === false ? { cprKontrol: aftryk.cprKontrol } : {}),
    dato: dag(sag),
    forbehold: (minimal ? koder(resultat.forbehold) : resultat.forbehold).map(ordnedeFelter),
    format: FORMAT,
    ...(minimal ? { forpligtelse: aftryk.forpligtelse } : {}),
    fortolkninger: ordnedeFelter(resultat.fortolkninger),
    hjemler,
    input: aftryk.input,
    ...(medKilder ? { kilder: LAESTE_KILDER.map(({ kilde, laestTil }) => ({ kilde, laestTil })) } : {}),
    ...(minimal ? { maerke: aftryk.maerke } : {}),
    mangler: resultat.mangler,
    minimal,
    op,
    parametre,
    resultat: ordnedeFelter(minimal ? upersonlig(afgjort) : bindende(afgjort)),
  };
  return { ...indhold, segl: segl(indhold) };
}

/**
 * What a reason repeats of a person as it stands in the input. The sum of the input vouches for it; a certificate need
 * not hold it a second time.
 */
const KOPIER: ReadonlySet<string> = new Set([
  "alderspension",
  "beskaeftigelse",
  "dom",
  "uddannelse",
  "uddannelsesniveau",
]);

function udenKopier(grund: Grund): object {
  return Object.fromEntries(Object.entries(grund).filter(([navn]) => !KOPIER.has(navn)));
}

function hjemmelnoegle({ kilde, sted }: Hjemmel): string {
  return `${kilde} ${sted}`;
}

/** The reasons of a certificate with their legal basis. */
export function begrundelserI({ begrundelse, hjemler }: Certifikat): readonly Jsonobjekt[] {
  return begrundelse.map((grund) => {
    const { hjemmel } = grund;
    return {
      ...grund,
      hjemmel: Array.isArray(hjemmel)
        ? hjemmel.flatMap((nr: Json) => (typeof nr === "number" ? (hjemler[nr] ?? []) : []))
        : [],
    };
  });
}

/**
 * The parts of a reason that are conclusions of a rule, and no value, person or dwelling; what is not named here is
 * left out.
 */
const KONKLUSIONER: ReadonlySet<string> = new Set([
  "kode",
  "regel",
  "hjemmel",
  "udfald",
  "kriterium",
  "saet",
  "liste",
  "nr",
  "stk",
]);

/** Each conclusion once. */
function praedikater(grunde: readonly Grund[]): readonly Grund[] {
  return unikke(
    grunde.map((grund) => ({
      ...Object.fromEntries(Object.entries(grund).filter(([navn]) => KONKLUSIONER.has(navn))),
      hjemmel: grund.hjemmel,
    })),
  );
}

/** Each caveat by its code, without the figure that it is about. */
function koder(forbehold: readonly Forbehold[]): readonly { readonly kode: string }[] {
  return unikke(forbehold.map(({ kode }) => ({ kode })));
}
