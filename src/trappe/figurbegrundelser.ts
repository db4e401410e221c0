/**
 * What one of a department's own key figures says of its need (figurbegrundelser): a reason by § 61 a and one by the
 * risk zone. Part of the rule `trappe.behov`.
 */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Tal } from "../kerne/tal.js";
import { printetGraense } from "../omraade/kriterieudfald.js";
import { type Maalestok, maal } from "../omraade/maaling.js";
import type { Figur } from "../omraade/proeve.js";
import type { Kriterium } from "../parametre/kriterier.js";
import type { Kriteriegraense } from "../parametre/omraaderegler.js";
import type { Afdeling } from "./afdeling.js";
import type { Placeringsbegrundelse } from "./begrundelser.js";
import { afdelingsfigur } from "./behov.js";
import type { Risikograense } from "./risikozone.js";

interface Figurgrunde {
  readonly efterLoven: Placeringsbegrundelse;
  readonly iZonen: Placeringsbegrundelse;
}

/**
 * The reasons of one criterion. Figures are published with a decimal or two, so many departments have the same one:
 * they share its reasons.
 */
export class Figurbegrundelser {
  private readonly lovhjemmel: readonly Hjemmel[];
  private readonly zonehjemmel: readonly Hjemmel[];
  private readonly lovstok: Maalestok;
  /** By naevner, then by taeller. */
  private readonly kendte = new Map<Tal["naevner"], Map<Tal["taeller"], Figurgrunde>>();

  constructor(
    private readonly udsat: Kriteriegraense<Kriterium>,
    private readonly zone: Risikograense,
    mellemhjemmel: Hjemmel,
  ) {
    this.lovhjemmel = [udsat.hjemmel];
    this.zonehjemmel = [mellemhjemmel];
    this.lovstok = printetGraense(udsat);
  }

  af(afdeling: Afdeling): Figurgrunde {
    const figur = afdelingsfigur(afdeling, this.udsat);
    if (figur.viden.art !== "praecis") return this.begrund(figur);
    const { taeller, naevner } = figur.viden.vaerdi;
    const efterTaeller = this.kendte.get(naevner) ?? new Map<Tal["taeller"], Figurgrunde>();
    this.kendte.set(naevner, efterTaeller);
    const grunde = efterTaeller.get(taeller) ?? this.begrund(figur);
    efterTaeller.set(taeller, grunde);
    return grunde;
  }

  private begrund(figur: Figur): Figurgrunde {
    const { kriterium } = this.udsat;
    const faelles = { regel: "trappe.behov", kriterium } as const;
    return {
      efterLoven: { kode: "udsatkriterium", hjemmel: this.lovhjemmel, ...faelles, ...maal(figur, this.lovstok) },
      iZonen: { kode: "risikokriterium", hjemmel: this.zonehjemmel, ...faelles, ...maal(figur, this.zone) },
    };
  }
}
