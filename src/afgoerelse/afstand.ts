/**
 * How far a department is from another step (afstand): the limit that lies nearest to the figure held against it.
 * Rule `afgoerelse.afstand`.
 */
import type { Enhed, Sammenligning } from "../kerne/begrundelse.js";
import { divider, minus, type Operator, opfylder, sammenlign, stoerste, type Tal } from "../kerne/tal.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import type { Placeringsbegrundelse } from "../trappe/begrundelser.js";
import type { Placering } from "../trappe/placering.js";

/** The figure, the limit with the text's own operator, and how far the one lies from the other, exactly. */
export interface Afstand {
  /** What is measured: a criterion, the residents, or the assigned share. */
  readonly maalt: string;
  readonly vaerdi: Tal;
  readonly operator: Operator;
  readonly graense: Tal;
  /** Never below 0; 0 is on the limit itself. */
  readonly afstand: Tal;
  /** Whether the figure meets the operator. */
  readonly opfyldt: boolean;
  readonly enhed: Enhed;
}

/**
 * Of all limits that the placement held a known figure against, the nearest. Figures of different kinds have different
 * units: nearest is what would have to move least in proportion to the limit itself (ours; the agreement measures no
 * distance).
 */
export function naermesteGraense({ begrundelse }: Placering, aftale: Trappeaftale): Afstand | null {
  let naermest: { readonly afstand: Afstand; readonly forhold: Tal } | null = null;
  for (const afstand of begrundelse.flatMap((grund) => afstandeI(grund, aftale))) {
    const forhold = afstand.graense.taeller === 0 ? afstand.afstand : divider(afstand.afstand, afstand.graense);
    if (naermest === null || sammenlign(forhold, naermest.forhold) < 0) naermest = { afstand, forhold };
  }
  return naermest?.afstand ?? null;
}

function afstandeI(grund: Placeringsbegrundelse, { tekst }: Trappeaftale): readonly Afstand[] {
  switch (grund.kode) {
    case "antal-beboere":
    case "beboertalsregel":
      return somAfstande("antalBeboere", grund.sammenligning);
    case "anvisningsinterval":
      // A share lies between two borders, of which the reason names the lower; 0 is no border.
      return tekst.trapper.afdelingstrappe.intervaller
        .filter(({ mindst }) => mindst.taeller !== 0)
        .flatMap(({ mindst }) => somAfstande("andelAnviste", { ...grund.sammenligning, graense: mindst }));
    case "omraadekriterium":
    case "udsatkriterium":
    case "risikokriterium":
      return somAfstande(grund.kriterium, grund.sammenligning);
    default:
      return [];
  }
}

function somAfstande(maalt: string, { vaerdi, operator, graense, enhed }: Sammenligning): readonly Afstand[] {
  if (vaerdi === null || graense === null) return [];
  const afstand = stoerste(minus(vaerdi, graense), minus(graense, vaerdi));
  return [{ maalt, vaerdi, operator, graense, afstand, opfyldt: opfylder(vaerdi, operator, graense), enhed }];
}
