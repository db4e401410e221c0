/**
 * A decision (beslutning) before it is made: one of the four questions, with everything that its answer rests on.
 * Rule `afgoerelse.beslutning`.
 */

import { type Anvisningsafgoerelse, Anvisningsproeve } from "../ansoeger/maaAnvises.js";
import { Husstandsproeve } from "../ansoeger/vurderHusstand.js";
import type { Dag } from "../kerne/dato.js";
import { ens } from "../kerne/ens.js";
import type { Sti } from "../kerne/sti.js";
import type { Udfald } from "../kerne/trevaerdi.js";
import { gaeldendeListe } from "../omraade/gaeldendeListe.js";
import type { Omraadestatus } from "../omraade/listestatus.js";
import { gaeldendeStatus, sikkerStatus } from "../omraade/udpegOmraade.js";
import type { Trappe } from "../parametre/aftale.js";
import { gaelder } from "../trappe/gyldighed.js";
import type { Placering } from "../trappe/placering.js";
import { Placeringsregel } from "../trappe/placeringsregel.js";
import { afgoer, type Resultater, type Sag } from "./sag.js";

export const BESLUTNINGER = ["udpeg", "placer", "vurder", "maaAnvises"] as const;
export type Beslutning = Sag<(typeof BESLUTNINGER)[number]>;

/** What every answer about a decision repeats of the decision. */
export type Beslutningsdel = Pick<
  Resultater[Beslutning["op"]],
  "begrundelse" | "forbehold" | "fortolkninger" | "mangler"
>;

/** The facts that could change a decision, without its reasons. */
export function manglerI(beslutning: Beslutning): readonly Sti[] {
  switch (beslutning.op) {
    case "placer": {
      const { afdeling, omraade, dato, aftale } = beslutning;
      return aftale.tekst.omfatter.includes(afdeling.type)
        ? new Placeringsregel(aftale, dato).anvend(afdeling, omraade).del.mangler
        : [];
    }
    case "vurder": {
      const { husstand, krav, dato, aftale } = beslutning;
      const proeve = new Husstandsproeve(krav, dato, aftale);
      return proeve.afgoer(husstand) === "uoplyst" ? proeve.afklar(husstand).mangler : [];
    }
    case "udpeg":
    case "maaAnvises":
      return afgoer(beslutning).resultat.mangler;
  }
}

/**
 * The outcome alone: what makes two answers the same answer. Reasons, sharpened criteria and single persons may differ
 * within one outcome (a reading).
 */
export type Dagsudfald =
  | { readonly udfald: Omraadestatus | "uoplyst"; readonly status: Omraadestatus | "uoplyst" }
  | {
      readonly udfald: Placering["udfald"] | "aftale-ikke-gaeldende";
      readonly trappe: Trappe | null;
      readonly trin: number | null;
    }
  | { readonly udfald: Udfald | Anvisningsafgoerelse["udfald"] };

const UDEN_FOR_AFTALEN: Dagsudfald = { udfald: "aftale-ikke-gaeldende", trappe: null, trin: null };

/**
 * The outcomes of one decision on many days, with its facts changed or not: what hangs on the day is worked out once.
 * Outside the agreement a placement has the outcome `aftale-ikke-gaeldende`.
 */
export class Udfaldslaeser {
  private readonly proever = new Map<string, Husstandsproeve>();
  private readonly anvisninger = new Map<string, Anvisningsproeve>();
  private readonly placeringer = new Map<Dag, Placeringsregel>();

  paa(beslutning: Beslutning, dato: Dag): Dagsudfald {
    switch (beslutning.op) {
      case "udpeg": {
        const styrende = gaeldendeListe(beslutning.omraade, dato);
        const status =
          styrende === null ? "uoplyst" : sikkerStatus(gaeldendeStatus(beslutning.omraade, styrende).vaerdier);
        return { udfald: status, status };
      }
      case "placer":
        return this.placering(beslutning, dato);
      case "vurder": {
        const { krav, aftale, husstand } = beslutning;
        return { udfald: kendt(this.proever, dato, () => new Husstandsproeve(krav, dato, aftale)).afgoer(husstand) };
      }
      case "maaAnvises": {
        const { sted, aftale, husstand } = beslutning;
        const proeve = () => new Anvisningsproeve(sted, dato, aftale);
        return { udfald: kendt(this.anvisninger, `${dato} ${sted.undtagelse}`, proeve).udfald(husstand) };
      }
    }
  }

  private placering({ afdeling, omraade, aftale }: Sag<"placer">, dato: Dag): Dagsudfald {
    if (!gaelder(aftale, dato)) return UDEN_FOR_AFTALEN;
    if (!aftale.tekst.omfatter.includes(afdeling.type)) return { udfald: "ikke-omfattet", trappe: null, trin: null };
    const regel = kendt(this.placeringer, dato, () => new Placeringsregel(aftale, dato));
    return regel.sted(afdeling, omraade);
  }
}

function kendt<N, V>(kendte: Map<N, V>, noegle: N, dan: () => V): V {
  const vaerdi = kendte.get(noegle) ?? dan();
  kendte.set(noegle, vaerdi);
  return vaerdi;
}

export function sammeUdfald(a: Dagsudfald, b: Dagsudfald): boolean {
  return ens(a, b);
}

const UAFGJORT: readonly Dagsudfald["udfald"][] = ["uoplyst", "ikke-omfattet", "aftale-ikke-gaeldende"];

/** Whether the outcome says which way the case goes. */
export function erAfgjort({ udfald }: Dagsudfald): boolean {
  return !UAFGJORT.includes(udfald);
}

/** Whether the answer has turned: both decided, and not alike. */
export function erVendt(foer: Dagsudfald, efter: Dagsudfald): boolean {
  return erAfgjort(foer) && erAfgjort(efter) && !sammeUdfald(foer, efter);
}
