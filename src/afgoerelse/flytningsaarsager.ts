/**
 * What moved a department (flytningsaarsager): everything that is another before and after, exchanged piece by piece. A
 * piece is a cause when it belongs to a smallest set of pieces that alone bring the department where it stands now.
 * Rule `afgoerelse.flytningsaarsager`.
 */
import { type Dag, dag } from "../kerne/dato.js";
import { gaeldende } from "../kerne/gaeldende.js";
import { erSammeTal } from "../kerne/tal.js";
import type { Omraade } from "../omraade/omraade.js";
import { type Aftale, type Risikozone, type Trappe, underValg } from "../parametre/aftale.js";
import type { Fortolkningsid } from "../parametre/fortolkninger.js";
import { PLACERINGSKLAUSULER } from "../parametre/klausuler.js";
import { KRITERIER } from "../parametre/kriterier.js";
import type { Afdeling } from "../trappe/afdeling.js";
import { listeForPlacering } from "../trappe/omraadetrappen.js";
import type { Placeringsdel } from "../trappe/placering.js";
import { Placeringsregel } from "../trappe/placeringsregel.js";
import { PLACERINGSVALG } from "./fortolkningsvalg.js";
import type { Tidspunkt } from "./tidspunkt.js";

/** Null while it is open, or for a department that stands on no stair. */
export interface Stade {
  readonly trappe: Trappe | null;
  readonly trin: number | null;
}

export interface Flytning {
  readonly fra: Stade;
  readonly til: Stade;
  /**
   * What did it, by codes (`ny-liste`, `liste-udloeber`, `risikozone`, `aftaletekst`, `fortolkning:<id>`), then the
   * clauses of the agreement by which it stands where it stands now.
   */
  readonly aarsager: readonly string[];
}

/** One piece: the situation with this of it as it is afterwards. */
interface Del {
  readonly kode: "liste" | "risikozone" | "aftaletekst" | `fortolkning:${Fortolkningsid}`;
  readonly ombyt: (tidspunkt: Tidspunkt) => Tidspunkt;
}

const INGEN: readonly Del[] = [];

export class Flytningsaarsager {
  private readonly dele: readonly Del[];
  /** Every choice of pieces, the smallest first. */
  private readonly udvalg: readonly (readonly Del[])[];
  /** The rule with each of them exchanged. */
  private readonly regler = new Map<readonly Del[], Placeringsregel>();
  private readonly foer: Tidspunkt;

  constructor(
    foer: Tidspunkt,
    private readonly efter: Tidspunkt,
  ) {
    // The risk zone is its own piece, whichever way it came to be another: a new entry, or a new day in an old one.
    const zone = gaeldende(efter.aftale.supplement.risikozone, efter.dato);
    const zoneFoer = gaeldende(foer.aftale.supplement.risikozone, foer.dato);
    this.foer = { dato: foer.dato, aftale: medZone(foer.aftale, zoneFoer) };
    const { tekst, fortolkninger } = efter.aftale;
    const dele: Del[] = [];
    if (foer.dato !== efter.dato) dele.push({ kode: "liste", ombyt: (en) => ({ ...en, dato: efter.dato }) });
    if (!sammeZone(zoneFoer, zone))
      dele.push({ kode: "risikozone", ombyt: (en) => ({ ...en, aftale: medZone(en.aftale, zone) }) });
    if (foer.aftale.tekst !== tekst)
      dele.push({ kode: "aftaletekst", ombyt: (en) => ({ ...en, aftale: { ...en.aftale, tekst } }) });
    for (const id of PLACERINGSVALG.filter((id) => foer.aftale.fortolkninger[id] !== fortolkninger[id])) {
      const ombyt: Del["ombyt"] = (en) => ({ ...en, aftale: underValg(en.aftale, id, fortolkninger[id]) });
      dele.push({ kode: `fortolkning:${id}`, ombyt });
    }
    this.dele = dele;
    this.udvalg = alleUdvalg(dele);
  }

  /** Null for a department that stands where it stood. */
  flytning(afdeling: Afdeling, omraade: Omraade | null): Flytning | null {
    const [fra, til] = [this.plads(INGEN, afdeling, omraade), this.plads(this.dele, afdeling, omraade)];
    if (samme(fra, til)) return null;
    const mindste: (readonly Del[])[] = [];
    for (const udvalg of this.udvalg) {
      const rummerEtMindre = mindste.some((mindre) => mindre.every((del) => udvalg.includes(del)));
      if (!rummerEtMindre && samme(this.plads(udvalg, afdeling, omraade), til)) mindste.push(udvalg);
    }
    const aarsager = this.dele.filter((del) => mindste.some((udvalg) => udvalg.includes(del)));
    return {
      fra: stade(fra),
      til: stade(til),
      aarsager: [
        ...aarsager.map(({ kode }) => (kode === "liste" ? this.listekode(omraade) : kode)),
        ...klausuler(fra, til, this.efter.aftale),
      ],
    };
  }

  private plads(udvalg: readonly Del[], afdeling: Afdeling, omraade: Omraade | null): Placeringsdel | null {
    const regel = this.regler.get(udvalg) ?? this.regelFor(udvalg);
    this.regler.set(udvalg, regel);
    return this.efter.aftale.tekst.omfatter.includes(afdeling.type) ? regel.anvend(afdeling, omraade).del : null;
  }

  private regelFor(udvalg: readonly Del[]): Placeringsregel {
    const { dato, aftale } = udvalg.reduce((hidtil, { ombyt }) => ombyt(hidtil), this.foer);
    return new Placeringsregel(aftale, dato);
  }

  private listekode(omraade: Omraade | null): "ny-liste" | "liste-udloeber" {
    return omraade !== null && listeForPlacering(omraade, this.efter.dato, this.efter.aftale) === null
      ? "liste-udloeber"
      : "ny-liste";
  }
}

/** All choices of pieces, none and all of them included, the smallest first. */
function alleUdvalg(dele: readonly Del[]): readonly (readonly Del[])[] {
  let udvalg: readonly (readonly Del[])[] = [INGEN];
  for (const del of dele) udvalg = [...udvalg, ...udvalg.map((et) => [...et, del])];
  return [...udvalg].sort((a, b) => a.length - b.length);
}

const ALTID: Dag = dag("1900-01-01");

function medZone(aftale: Aftale, zone: Risikozone | null): Aftale {
  const risikozone = zone === null ? [] : [{ fra: ALTID, kendtTil: null, graenser: zone.graenser }];
  return { ...aftale, supplement: { ...aftale.supplement, risikozone } };
}

function sammeZone(a: Risikozone | null, b: Risikozone | null): boolean {
  return KRITERIER.every((kriterium) => erSammeTal(a?.graenser[kriterium] ?? null, b?.graenser[kriterium] ?? null));
}

function stade(plads: Placeringsdel | null): Stade {
  return { trappe: plads?.trappe ?? null, trin: plads?.trin ?? null };
}

function samme(a: Placeringsdel | null, b: Placeringsdel | null): boolean {
  return stade(a).trappe === stade(b).trappe && stade(a).trin === stade(b).trin;
}

/** The clauses that the new place rests on and the old one did not. */
function klausuler(fra: Placeringsdel | null, til: Placeringsdel | null, { tekst }: Aftale): readonly string[] {
  const numre = PLACERINGSKLAUSULER.get(tekst.id);
  if (numre === undefined || til === null || til.trin === null) return [];
  if (til.trappe === "omraadetrappen") {
    if (til.via === "950-regel") return [numre.kunBeboertal];
    return [tekst.omraadetrappe.fuldtSkaerpede.includes(til.trin) ? numre.fuldtSkaerpet : numre.delvistSkaerpet];
  }
  return [
    ...(fra?.trappe === "afdelingstrappen" ? [] : [numre.afdelingstrappen]),
    ...(til.behov === null || til.behov === fra?.behov ? [] : [numre.behov[til.behov]]),
    ...(til.anvisningsinterval === fra?.anvisningsinterval ? [] : [numre.tabel]),
  ];
}
