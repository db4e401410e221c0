/**
 * What moved a department (flytningsaarsager): everything that is another before and after, exchanged piece by piece. A
 * piece is a cause when it belongs to a smallest set of pieces that alone bring the department where it stands now.
 * Rule `afgoerelse.flytningsaarsager`.
 */
import { type Dag, dag } from "../kerne/dato.js";
import { gaeldende } from "../kerne/gaeldende.js";
import { erSammeTal } from "../kerne/tal.js";
import type { Omraade } from "../omraade/omraade.js";
import type { Aftale, Risikozone, Trappe } from "../parametre/aftale.js";
import { type Fortolkningsid, medValg } from "../parametre/fortolkninger.js";
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

type Kode = "liste" | "risikozone" | "aftaletekst" | `fortolkning:${Fortolkningsid}`;

/** One piece: the situation with this of it as it is afterwards. */
interface Del {
  readonly kode: Kode;
  readonly ombyt: (tidspunkt: Tidspunkt) => Tidspunkt;
}

export class Flytningsaarsager {
  private readonly dele: readonly Del[];
  /** The rule with each set of pieces exchanged, by the bits of the set. */
  private readonly regler = new Map<number, Placeringsregel>();
  private readonly foer: Tidspunkt;

  constructor(
    foer: Tidspunkt,
    private readonly efter: Tidspunkt,
  ) {
    // The risk zone is its own piece, whichever way it came to be another: a new entry, or a new day in an old one.
    const zone = gaeldende(efter.aftale.supplement.risikozone, efter.dato);
    const zoneFoer = gaeldende(foer.aftale.supplement.risikozone, foer.dato);
    this.foer = { dato: foer.dato, aftale: medZone(foer.aftale, zoneFoer) };
    this.dele = [
      ...(foer.dato === efter.dato
        ? []
        : [{ kode: "liste", ombyt: ({ aftale }) => ({ dato: efter.dato, aftale }) } as const satisfies Del]),
      ...(sammeZone(zoneFoer, zone)
        ? []
        : [
            {
              kode: "risikozone",
              ombyt: ({ dato, aftale }) => ({ dato, aftale: medZone(aftale, zone) }),
            } as const satisfies Del,
          ]),
      ...(foer.aftale.tekst === efter.aftale.tekst
        ? []
        : [
            {
              kode: "aftaletekst",
              ombyt: ({ dato, aftale }) => ({ dato, aftale: { ...aftale, tekst: efter.aftale.tekst } }),
            } as const satisfies Del,
          ]),
      ...PLACERINGSVALG.filter((id) => foer.aftale.fortolkninger[id] !== efter.aftale.fortolkninger[id]).map((id) =>
        andetValg(id, efter),
      ),
    ];
  }

  /** Null for a department that stands where it stood. */
  flytning(afdeling: Afdeling, omraade: Omraade | null): Flytning | null {
    const alle = (1 << this.dele.length) - 1;
    const [fra, til] = [this.plads(0, afdeling, omraade), this.plads(alle, afdeling, omraade)];
    if (samme(fra, til)) return null;
    const mindste: number[] = [];
    for (const saet of Array.from({ length: alle }, (_, nr) => nr + 1).sort((a, b) => antalBits(a) - antalBits(b))) {
      if (!mindste.some((mindre) => (mindre & saet) === mindre) && samme(this.plads(saet, afdeling, omraade), til))
        mindste.push(saet);
    }
    const koder = this.dele.filter((_, nr) => mindste.some((saet) => (saet & (1 << nr)) !== 0)).map(({ kode }) => kode);
    return {
      fra: stade(fra),
      til: stade(til),
      aarsager: [
        ...koder.map((kode) => (kode === "liste" ? this.listekode(omraade) : kode)),
        ...klausuler(fra, til, this.efter.aftale),
      ],
    };
  }

  private plads(saet: number, afdeling: Afdeling, omraade: Omraade | null): Placeringsdel | null {
    const regel = this.regler.get(saet) ?? this.regelFor(saet);
    this.regler.set(saet, regel);
    return this.efter.aftale.tekst.omfatter.includes(afdeling.type) ? regel.anvend(afdeling, omraade).del : null;
  }

  private regelFor(saet: number): Placeringsregel {
    const { dato, aftale } = this.dele.reduce(
      (hidtil, { ombyt }, nr) => ((saet & (1 << nr)) === 0 ? hidtil : ombyt(hidtil)),
      this.foer,
    );
    return new Placeringsregel(aftale, dato);
  }

  private listekode(omraade: Omraade | null): "ny-liste" | "liste-udloeber" {
    return omraade !== null && listeForPlacering(omraade, this.efter.dato, this.efter.aftale) === null
      ? "liste-udloeber"
      : "ny-liste";
  }
}

function andetValg(id: Fortolkningsid, efter: Tidspunkt): Del {
  const valg = efter.aftale.fortolkninger[id];
  return {
    kode: `fortolkning:${id}`,
    ombyt: ({ dato, aftale }) => ({
      dato,
      aftale: { ...aftale, fortolkninger: medValg(aftale.fortolkninger, id, valg) },
    }),
  };
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

function antalBits(tal: number): number {
  return tal === 0 ? 0 : (tal & 1) + antalBits(tal >> 1);
}
