/**
 * What moved a department (flytningsaarsager): everything that is another before and after, exchanged piece by piece. A
 * piece is a cause when it belongs to a smallest set of pieces that alone bring the department where it stands now.
 * Rule `afgoerelse.flytningsaarsager`.
 */
import { type Dag, dag } from "../kerne/dato.js";
import { type Diagram, Knuder, mindsteValg, omskrevet } from "../kerne/diagram.js";
import { gaeldende } from "../kerne/gaeldende.js";
import { erSammeTal } from "../kerne/tal.js";
import type { Omraade } from "../omraade/omraade.js";
import { type Risikozone, type Trappe, type Trappeaftale, underValg } from "../parametre/aftale.js";
import type { Fortolkningsid } from "../parametre/fortolkninger.js";
import { PLACERINGSKLAUSULER } from "../parametre/klausuler.js";
import { KRITERIER } from "../parametre/kriterier.js";
import type { Afdeling } from "../trappe/afdeling.js";
import { listeForPlacering } from "../trappe/omraadetrappen.js";
import { PLACERINGSVALG } from "../trappe/placerAfdeling.js";
import type { Placeringsdel } from "../trappe/placering.js";
import { Placeringsregel } from "../trappe/placeringsregel.js";
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
  readonly ombyt: (tidspunkt: Tidspunkt<Trappeaftale>) => Tidspunkt<Trappeaftale>;
}

export class Flytningsaarsager {
  private readonly dele: readonly Del[];
  private readonly reglen: { readonly foer: Placeringsregel; readonly efter: Placeringsregel };
  /** The rule by each of the pieces, as it was and as it is. */
  private readonly regler: Diagram<Placeringsregel>;

  constructor(
    foer: Tidspunkt<Trappeaftale>,
    private readonly efter: Tidspunkt<Trappeaftale>,
  ) {
    // The risk zone is its own piece, whichever way it came to be another: a new entry, or a new day in an old one.
    const zone = gaeldende(efter.aftale.supplement.risikozone, efter.dato);
    const zoneFoer = gaeldende(foer.aftale.supplement.risikozone, foer.dato);
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
    this.reglen = { foer: regelPaa(foer), efter: regelPaa(efter) };
    this.regler = ombyttede(dele, { ...foer, aftale: medZone(foer.aftale, zoneFoer) });
  }

  /** Null for a department that stands where it stood. */
  flytning(afdeling: Afdeling, omraade: Omraade | null): Flytning | null {
    if (!this.efter.aftale.tekst.trapper.omfatter.includes(afdeling.type)) return null;
    const plads = (regel: Placeringsregel) => regel.anvend(afdeling, omraade).del;
    const [fra, til] = [plads(this.reglen.foer), plads(this.reglen.efter)];
    if (samme(fra, til)) return null;
    const knuder = new Knuder<boolean>();
    const flyttet = omskrevet<Placeringsregel, boolean>(
      this.regler,
      (regel) => samme(plads(regel), til),
      (nr, dele) => knuder.knude(nr, dele),
    );
    const numre = mindsteValg(flyttet, (er) => er).flatMap((valg) => valg.map(({ variabel }) => variabel));
    const aarsager = this.dele.filter((_, nr) => numre.includes(nr));
    return {
      fra: stade(fra),
      til: stade(til),
      aarsager: [
        ...aarsager.map(({ kode }) => (kode === "liste" ? this.listekode(omraade) : kode)),
        ...klausuler(fra, til, this.efter.aftale),
      ],
    };
  }

  private listekode(omraade: Omraade | null): "ny-liste" | "liste-udloeber" {
    return omraade !== null && listeForPlacering(omraade, this.efter.dato, this.efter.aftale) === null
      ? "liste-udloeber"
      : "ny-liste";
  }
}

function ombyttede(dele: readonly Del[], foer: Tidspunkt<Trappeaftale>): Diagram<Placeringsregel> {
  const knuder = new Knuder<Placeringsregel>();
  const fra = (nr: number, tidspunkt: Tidspunkt<Trappeaftale>): Diagram<Placeringsregel> => {
    const del = dele[nr];
    return del === undefined
      ? regelPaa(tidspunkt)
      : knuder.knude(nr, [fra(nr + 1, tidspunkt), fra(nr + 1, del.ombyt(tidspunkt))]);
  };
  return fra(0, foer);
}

function regelPaa({ dato, aftale }: Tidspunkt<Trappeaftale>): Placeringsregel {
  return new Placeringsregel(aftale, dato);
}

const ALTID: Dag = dag("1900-01-01");

function medZone(aftale: Trappeaftale, zone: Risikozone | null): Trappeaftale {
  const risikozone = zone === null ? [] : [{ fra: ALTID, kendtTil: null, graenser: zone.graenser }];
  return { ...aftale, supplement: { ...aftale.supplement, risikozone } };
}

function sammeZone(a: Risikozone | null, b: Risikozone | null): boolean {
  return KRITERIER.every((kriterium) => erSammeTal(a?.graenser[kriterium] ?? null, b?.graenser[kriterium] ?? null));
}

function stade({ trappe, trin }: Placeringsdel): Stade {
  return { trappe, trin };
}

function samme(a: Stade, b: Stade): boolean {
  return a.trappe === b.trappe && a.trin === b.trin;
}

/** The clauses that the new place rests on and the old one did not. */
function klausuler(fra: Placeringsdel, til: Placeringsdel, { tekst }: Trappeaftale): readonly string[] {
  const numre = PLACERINGSKLAUSULER.get(tekst.id);
  if (numre === undefined || til.trin === null) return [];
  if (til.trappe === "omraadetrappen") {
    if (til.via === "950-regel") return [numre.kunBeboertal];
    return [
      tekst.trapper.omraadetrappe.fuldtSkaerpede.includes(til.trin) ? numre.fuldtSkaerpet : numre.delvistSkaerpet,
    ];
  }
  return [
    ...(fra.trappe === "afdelingstrappen" ? [] : [numre.afdelingstrappen]),
    ...(til.behov === null || til.behov === fra.behov ? [] : [numre.behov[til.behov]]),
    ...(til.anvisningsinterval === fra.anvisningsinterval ? [] : [numre.tabel]),
  ];
}
