/**
 * The criteria (kriterier) of the agreement and the act, with the key figure (noegletal) that each looks at. Everything
 * that lists criteria lists them in this order.
 */
export const KRITERIER = ["beskaeftigelse", "dom", "uddannelse", "indkomst"] as const;

/** What an area or a department is measured by. */
export type Kriterium = (typeof KRITERIER)[number];

/** The four criteria and the share of residents from non-western countries, which bears on areas only. */
export type Omraadekriterium = Kriterium | "ikkeVestlige";

export const NOEGLETAL = ["udenTilknytning", "doemte", "kunGrundskole", "bruttoindkomst", "ikkeVestlige"] as const;

export type Noegletalsnavn = (typeof NOEGLETAL)[number];

export const NOEGLETAL_FOR = {
  beskaeftigelse: "udenTilknytning",
  dom: "doemte",
  uddannelse: "kunGrundskole",
  indkomst: "bruttoindkomst",
  ikkeVestlige: "ikkeVestlige",
} as const satisfies Record<Omraadekriterium, Noegletalsnavn>;
