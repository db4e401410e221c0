/**
 * What is measured with (maalegrundlag): households as they come from a file, what they must meet, and a hand-written
 * minimum that gives a bare yes or no.
 */
import { laesAftale } from "../src/input/enkeltvis.js";
import { dag } from "../src/kerne/dato.js";
import { tilfaeldige } from "./tilfaeldige.js";

export const DAGEN = dag("2026-11-24");
export const AFTALE = laesAftale({
  supplement: {
    indkomstMinimum: [{ fra: "2025-12-01", beloeb: 25300 }],
    mindsteTimerPrUge: 25,
    seniorAlder: 65,
    jobstartSenestMaaneder: 2,
  },
});
export const KRAV = {
  udlejningsform: "fleksibel",
  skaerpede: ["beskaeftigelse", "dom", "uddannelse", "indkomst"],
  omraadestatus: "udsat",
} as const;

export interface Raa {
  readonly id: string;
  readonly foedselsdato: string;
  readonly beskaeftigelse: { readonly status: string; readonly timerPrUge?: number; readonly siden?: string };
  readonly uddannelse: { readonly status: string; readonly art?: string };
  readonly underUddannelseForrigeAar: boolean;
  readonly alderspension: boolean;
  readonly uddannelsesniveau: { readonly niveau: string; readonly land: string; readonly godkendt: boolean };
  readonly domme: readonly { readonly dato: string; readonly lov: string }[];
  readonly bruttoindtaegt: { readonly aktuelPrMaaned: number; readonly forrigeAarPrMaaned: number };
}

export interface Raahusstand {
  readonly id: string;
  readonly personer: readonly Raa[];
}

/** Two adults and a child or youth each; two in three would be let in. */
export function husstande(antal: number, froe = 11): readonly Raahusstand[] {
  const t = tilfaeldige(froe);
  const et = <T>(af: readonly T[]): T => af[Math.floor(t() * af.length)] as T;
  const dato = (fra: number, til: number): string =>
    `${fra + Math.floor(t() * (til - fra + 1))}-${String(1 + Math.floor(t() * 12)).padStart(2, "0")}-${String(1 + Math.floor(t() * 28)).padStart(2, "0")}`;
  const person = (id: string, foedselsdato: string): Raa => ({
    id,
    foedselsdato,
    beskaeftigelse:
      t() < 0.9
        ? {
            status: et(["i-arbejde", "i-arbejde", "selvstaendig"]),
            timerPrUge: et([30, 37, 37]),
            siden: dato(2010, 2025),
          }
        : { status: "ingen" },
    uddannelse: t() < 0.15 ? { status: "i-gang", art: et(["videregaaende", "elev-laerling"]) } : { status: "ingen" },
    underUddannelseForrigeAar: false,
    alderspension: false,
    uddannelsesniveau: {
      niveau: t() < 0.96 ? "over-grundskole" : "grundskole",
      land: et(["danmark", "danmark", "udland"]),
      godkendt: t() < 0.97,
    },
    domme: t() < 0.08 ? [{ dato: dato(2015, 2025), lov: et(["straffeloven", "anden"]) }] : [],
    bruttoindtaegt: {
      aktuelPrMaaned: 24500 + Math.floor(t() * 20000),
      forrigeAarPrMaaned: 24500 + Math.floor(t() * 20000),
    },
  });
  return Array.from({ length: antal }, (_, i) => ({
    id: `h${i}`,
    personer: [person(`a${i}`, dato(1962, 2004)), person(`b${i}`, dato(1962, 2004)), person(`c${i}`, dato(2005, 2024))],
  }));
}

function foedt(alder: number): string {
  return `${2026 - alder}-11-24`;
}
const [FYLDT_15, FYLDT_18, FYLDT_30, FYLDT_60, FYLDT_65] = [15, 18, 30, 60, 65].map(foedt) as [
  string,
  string,
  string,
  string,
  string,
];

export function bart({ personer }: Raahusstand): boolean {
  for (const p of personer) {
    const f = p.foedselsdato;
    if (f > FYLDT_15) continue;
    const art = p.uddannelse.art;
    const studerer = art === "videregaaende" || art === "ungdomsuddannelse" || art === "elev-laerling";
    if (f <= FYLDT_18 && f > FYLDT_65 && !studerer) {
      const { status, siden, timerPrUge } = p.beskaeftigelse;
      if (status === "ingen" || siden === undefined || siden > "2026-08-24") return false;
      if (status === "i-arbejde" && (timerPrUge ?? 0) < 25) return false;
    }
    for (const dom of p.domme) if (dom.dato >= "2024-01-01" && dom.lov !== "anden") return false;
    if (f <= FYLDT_30 && f > FYLDT_60) {
      const { niveau, land, godkendt } = p.uddannelsesniveau;
      if (niveau !== "over-grundskole" || (land !== "danmark" && !godkendt)) return false;
    }
    if (f > FYLDT_65 && !studerer && art !== "grundskole") {
      const { aktuelPrMaaned, forrigeAarPrMaaned } = p.bruttoindtaegt;
      if (aktuelPrMaaned < 25300 || forrigeAarPrMaaned < 25300) return false;
    }
  }
  return true;
}
