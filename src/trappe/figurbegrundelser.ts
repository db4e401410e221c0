/**
 * What a department's own key figures say of its need (figurbegrundelser): a reason by § 61 a and one by the risk zone.
 * Part of the rule `trappe.behov`.
 */
import type { Hjemmel } from "../kerne/begrundelse.js";
import { husket } from "../kerne/husket.js";
import type { Tal } from "../kerne/tal.js";
import { maal } from "../omraade/maaling.js";
import type { Figur } from "../omraade/proeve.js";
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
  private readonly kendte = new Map<Tal["taeller"], Map<Tal["naevner"], Figurgrunde>>();

  constructor(
    private readonly zone: Risikograense,
    private readonly mellem: Hjemmel,
  ) {}

  af(afdeling: Afdeling): Figurgrunde {
    const figur = afdelingsfigur(afdeling, this.zone);
    if (figur.viden.art !== "praecis") return this.begrund(figur);
    const { taeller, naevner } = figur.viden.vaerdi;
    const samme = husket(this.kendte, taeller, () => new Map());
    return husket(samme, naevner, () => this.begrund(figur));
  }

  private begrund(figur: Figur): Figurgrunde {
    const { kriterium, efterLoven } = this.zone;
    const faelles = { regel: "trappe.behov", kriterium } as const;
    return {
      efterLoven: { kode: "udsatkriterium", hjemmel: [efterLoven.hjemmel], ...faelles, ...maal(figur, efterLoven) },
      iZonen: { kode: "risikokriterium", hjemmel: [this.mellem], ...faelles, ...maal(figur, this.zone) },
    };
  }
}
