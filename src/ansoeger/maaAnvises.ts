/**
 * Whether the municipality may assign a household to a dwelling (anvisning): the agreement's ban apart from the act's.
 * Rule `ansoeger.maaAnvises`.
 */
import { ABL, type Forbehold } from "../kerne/begrundelse.js";
import type { Dag } from "../kerne/dato.js";
import { type Sti, unikke } from "../kerne/sti.js";
import { afgoerendeValg } from "../kerne/valg.js";
import { type Omraadestatus, paaListen } from "../omraade/listestatus.js";
import type { Aftale, Trappe } from "../parametre/aftale.js";
import { ANVISNINGSFORBUD, type Anvisningsundtagelse, type Forbudsnr } from "../parametre/anvisningsforbud.js";
import {
  type AfgoerendeFortolkninger,
  FORTOLKNINGER,
  type Fortolkningsid,
  medValg,
} from "../parametre/fortolkninger.js";
import { gaelder } from "../trappe/gyldighed.js";
import type { Anvisningsbegrundelse } from "./begrundelser.js";
import { type Forbudsdag, forbudsdag } from "./forbudsdag.js";
import { type Grundsvar, grundeFor } from "./forbudsgrunde.js";
import type { Husstand } from "./husstand.js";
import { JA, udfaldFor } from "./svar.js";

/** Where the dwelling lies. */
export interface Anvisningssted {
  readonly trappe: Trappe;
  /** Stated on omraadetrappen. */
  readonly trin: number | null;
  readonly omraadestatus: Omraadestatus;
  readonly undtagelse: Anvisningsundtagelse | null;
}

interface Afgoerelse {
  readonly udfald: "tilladt" | "forbudt" | "uoplyst";
  readonly grund: "aftale" | "lov" | null;
  /** Need and composition are to be assessed (§ 59, stk. 1) whenever assignment is allowed. */
  readonly kraeverVurdering: boolean;
  /** The certain grounds. */
  readonly forbud: readonly { readonly person: string; readonly nr: Forbudsnr }[];
  readonly mangler: readonly Sti[];
}

export interface Anvisningsafgoerelse extends Afgoerelse {
  readonly begrundelse: readonly Anvisningsbegrundelse[];
  readonly forbehold: readonly Forbehold[];
  readonly fortolkninger: AfgoerendeFortolkninger;
}

/** The interpretations that bear on assignment. */
const VALG: readonly Fortolkningsid[] = ["stk-9-paa-trin-2", "ydelser-foer-reformen"];

/**
 * Decides whether the municipality may assign this household to a dwelling in this place: not on omraadetrappen trin 2
 * by the agreement, not in udsatte and prevention areas to those whom § 59, stk. 6 and 7, name, unless stk. 8 or 9
 * excepts it.
 *
 * @param husstand the household; a ground on any member is enough
 * @param sted the stair, step and list of the dwelling, and what the council has decided or found
 * @param dato the day of assignment, from 2021-12-01
 * @param aftale the agreement, with the caller's choices
 * @returns whether it is allowed, by what it is forbidden, the certain grounds, reasons, caveats, and the facts that
 * could change the outcome
 * @see clauses OT-6 and OT-8; almenboligloven § 59, stk. 1 and 6 to 9
 * @example
 * maaAnvises(husstand, { trappe: "omraadetrappen", trin: 2, omraadestatus: "udsat", undtagelse: null }, dag("2026-11-24"), rammeaftalen()).grund; // "aftale"
 */
export function maaAnvises(husstand: Husstand, sted: Anvisningssted, dato: Dag, aftale: Aftale): Anvisningsafgoerelse {
  const dag = forbudsdag(dato, aftale);
  const stk = paragrafstykke(sted);
  const svar = stk === null ? [] : grundeFor(husstand, stk === 6 ? dag.ordlyd.stk6 : dag.ordlyd.stk7, dag);
  const afgoerelse = afgoer(sted, svar, dato, aftale);
  const denne = JSON.stringify(afgoerelse);
  return {
    ...afgoerelse,
    begrundelse: begrund(sted, svar, stk, dag, afgoerelse, aftale),
    forbehold: [
      ...(afgoerelse.grund === "aftale" && paaListen(sted.omraadestatus, "udsat") && sted.undtagelse === "stk-9"
        ? [{ kode: "stk-9" } as const]
        : []),
      ...(stk !== null && harYdelser(husstand) ? ANTAGNE_DAGE : []),
    ],
    fortolkninger: afgoerendeValg(aftale.fortolkninger, FORTOLKNINGER, VALG, (id, valg) => {
      const anden = { ...aftale, fortolkninger: medValg(aftale.fortolkninger, id, valg) };
      const andreSvar =
        stk === null ? [] : grundeFor(husstand, stk === 6 ? dag.ordlyd.stk6 : dag.ordlyd.stk7, forbudsdag(dato, anden));
      return JSON.stringify(afgoer(sted, andreSvar, dato, anden)) !== denne;
    }),
  };
}

/** Whether a day comes before or after a change of the wording rests on the day of the change. */
const ANTAGNE_DAGE: readonly Forbehold[] = ANVISNINGSFORBUD.filter(({ herkomst }) => herkomst.art === "antaget").map(
  ({ fra }) => ({
    kode: "antaget-tal",
    tal: ["anvisningsforbud", fra],
  }),
);

/** The wordings differ in their benefits only: without any the day of the change is not used. */
function harYdelser({ personer }: Husstand): boolean {
  return personer.some(({ ydelser }) => ydelser === null || ydelser.length > 0);
}

/** Stk. 6 in udsatte areas, stk. 7 in prevention areas. Stk. 9 lifts both, stk. 8 only stk. 7. */
function paragrafstykke({ omraadestatus, undtagelse }: Anvisningssted): 6 | 7 | null {
  if (undtagelse === "stk-9") return null;
  if (paaListen(omraadestatus, "udsat")) return 6;
  return omraadestatus === "forebyggelsesomraade" && undtagelse !== "stk-8" ? 7 : null;
}

function afgoer(sted: Anvisningssted, svar: readonly Grundsvar[], dato: Dag, aftale: Aftale): Afgoerelse {
  const forbud = svar.filter(({ svar: s }) => s === JA).map(({ person, grund }) => ({ person, nr: grund.nr }));
  if (forbudtEfterAftalen(sted, dato, aftale))
    return { udfald: "forbudt", grund: "aftale", kraeverVurdering: false, forbud, mangler: [] };
  if (forbud.length > 0) return { udfald: "forbudt", grund: "lov", kraeverVurdering: false, forbud, mangler: [] };
  const mangler = unikke(svar.flatMap((en) => en.mangler));
  if (mangler.length > 0) return { udfald: "uoplyst", grund: null, kraeverVurdering: false, forbud, mangler };
  return { udfald: "tilladt", grund: null, kraeverVurdering: true, forbud, mangler };
}

/**
 * "Kommunen anviser ikke": the fully sharpened steps of omraadetrappen. Against the duty of § 59, stk. 9, it is the
 * interpretation `stk-9-paa-trin-2`.
 */
function forbudtEfterAftalen(
  { trappe, trin, omraadestatus, undtagelse }: Anvisningssted,
  dato: Dag,
  aftale: Aftale,
): boolean {
  if (!gaelder(aftale, dato) || trappe !== "omraadetrappen" || trin === null) return false;
  if (!aftale.tekst.omraadetrappe.fuldtSkaerpede.includes(trin)) return false;
  return !(
    undtagelse === "stk-9" &&
    paaListen(omraadestatus, "udsat") &&
    aftale.fortolkninger["stk-9-paa-trin-2"] === "tilladt"
  );
}

function begrund(
  { trappe, trin, omraadestatus, undtagelse }: Anvisningssted,
  svar: readonly Grundsvar[],
  stk: 6 | 7 | null,
  { ordlyd }: Forbudsdag,
  { udfald, grund }: Afgoerelse,
  aftale: Aftale,
): readonly Anvisningsbegrundelse[] {
  const regel = "ansoeger.maaAnvises";
  const paaTrin = trin === null ? undefined : aftale.tekst.omraadetrappe.hjemmel[trin];
  const efterAftalen = {
    kode: "forbudt-efter-aftalen",
    regel,
    hjemmel: paaTrin === undefined ? [aftale.tekst.omraadetrappe.helhed] : [paaTrin],
    trappe,
    trin,
    omraadestatus,
  } as const;
  return [
    ...(grund === "aftale" ? [efterAftalen] : []),
    ...(undtagelse === null
      ? []
      : [
          {
            kode: "undtagelse",
            regel,
            hjemmel: [ABL(`§ 59, stk. ${undtagelse === "stk-8" ? 8 : 9}`)],
            undtagelse,
          } as const,
        ]),
    ...(stk === null
      ? []
      : [
          {
            kode: "lovens-ordlyd",
            regel,
            hjemmel: [ABL(`§ 59, stk. ${stk}`)],
            fra: ordlyd.fra,
            stk,
            antaget: ordlyd.herkomst.art === "antaget",
          } as const,
        ]),
    ...svar.map(
      (en) =>
        ({
          kode: "forbudsgrund",
          regel: "ansoeger.forbudsgrunde",
          hjemmel: [en.grund.hjemmel],
          person: en.person,
          nr: en.grund.nr,
          udfald: udfaldFor(en.svar),
        }) as const,
    ),
    ...(udfald === "tilladt" ? [{ kode: "kraever-vurdering", regel, hjemmel: [ABL("§ 59, stk. 1")] } as const] : []),
  ];
}
