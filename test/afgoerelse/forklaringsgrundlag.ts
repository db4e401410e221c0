/** What the cases whose explanations are reviewed have in common. */
import type { Sag } from "../../src/afgoerelse/sag.js";

export interface Forklaringssag {
  readonly titel: string;
  readonly op: Sag["op"];
  readonly input: unknown;
}

export const ALLE_FIRE = ["beskaeftigelse", "dom", "uddannelse", "indkomst"];
export const PAA_DAGEN = "2026-11-24";

const RAEKKEFOELGER = {
  "1": [
    "anvisning",
    "almindelig",
    "almindelig",
    "anvisning",
    "fleksibel",
    "almindelig",
    "anvisning",
    "almindelig",
    "niende",
  ],
  "2": [
    "fleksibel",
    "anvisning",
    "almindelig",
    "almindelig",
    "fleksibel",
    "anvisning",
    "almindelig",
    "ekstra",
    "niende",
  ],
  "3": [
    "fleksibel",
    "anvisning",
    "fleksibel",
    "almindelig",
    "fleksibel",
    "anvisning",
    "fleksibel",
    "fleksibel",
    "niende",
  ],
  "4": [
    "fleksibel",
    "fleksibel",
    "fleksibel",
    "fleksibel",
    "anvisning",
    "fleksibel",
    "fleksibel",
    "fleksibel",
    "niende",
  ],
};

export const SUPPLEMENT = {
  risikozone: [{ fra: "2024-01-01", beskaeftigelse: 35, dom: 2.5, uddannelse: 55, indkomst: 60 }],
  raekkefoelge: {
    afdelingstrappen: RAEKKEFOELGER,
    omraadetrappen: {
      "1": [
        "fleksibel",
        "fleksibel",
        "anvisning",
        "fleksibel",
        "fleksibel",
        "fleksibel",
        "anvisning",
        "fleksibel",
        "fleksibel",
      ],
    },
  },
  udlejningsformVedRetur: {
    afdelingstrappen: { "1": "almindelig", "2": "almindelig", "3": "fleksibel", "4": "fleksibel" },
    omraadetrappen: { "1": "fleksibel" },
  },
  udlejningsformVedFritagelse: "almindelig",
  indkomstMinimum: [{ fra: "2025-12-01", beloeb: 25300 }],
  mindsteTimerPrUge: 25,
  seniorAlder: 67,
  jobstartSenestMaaneder: 2,
};
export const OPLYST = { supplement: { oprindelse: "oplyst", ...SUPPLEMENT } };
export const ANTAGET = { supplement: { oprindelse: "antaget", ...SUPPLEMENT } };

export const afdeling = (mere: object) => ({ id: "afd-12", navn: "Solbakken", type: "familieboliger", ...mere });
