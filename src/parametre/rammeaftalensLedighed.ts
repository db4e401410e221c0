/** What the letting agreement for Copenhagen 2024-2027 prints about vacancies. */
import { AK } from "../kerne/begrundelse.js";
import { dag } from "../kerne/dato.js";
import type { Ledighedsregler, Nienderegel } from "./ledighedsregler.js";

const TRIN_1 = AK("Hver 9. bolig, trin 1");
const TRIN_2_OG_3 = AK("Hver 9. bolig, trin 2 og 3");
const TRIN_4 = AK("Hver 9. bolig, trin 4");

/**
 * 2024-2025 let by the organisation; 2026-2027 every other the municipality's. That the rest stays in the
 * organisation's form is a reading.
 */
function trin2Eller3(ellers: Nienderegel["ellers"]): readonly Nienderegel[] {
  const faelles = { ellers, slutEfter: null, hjemmel: TRIN_2_OG_3 };
  return [
    { fra: dag("2024-01-01"), kendtTil: dag("2025-12-31"), vej: ellers, ...faelles },
    { fra: dag("2026-01-01"), kendtTil: dag("2027-12-31"), vej: "hver-anden", ...faelles },
  ];
}

export const LEDIGHEDSREGLER_2024_2027: Ledighedsregler = {
  raekkefoelge: {
    laengde: 9,
    kendte: { 2: Array.from({ length: 9 }, () => "fleksibel" as const) },
    proeves: [dag("2024-01-01"), dag("2026-01-01")],
    overLoftet: [1, 2],
    hjemmel: AK("Figur 4"),
  },
  udenAnvisning: { trin: [2], hjemmel: AK("Områdetrappen, trin 2") },
  niende: {
    1: [
      {
        fra: dag("2024-01-01"),
        kendtTil: dag("2027-12-31"),
        vej: "anvisning",
        ellers: "almindelig",
        slutEfter: "niende-trin1-slut",
        hjemmel: TRIN_1,
      },
    ],
    2: trin2Eller3("almindelig"),
    3: trin2Eller3("fleksibel"),
    4: [
      {
        fra: dag("2024-01-01"),
        kendtTil: dag("2027-12-31"),
        vej: "hver-anden",
        ellers: "fleksibel",
        slutEfter: null,
        hjemmel: TRIN_4,
      },
    ],
  },
  ekstra: { trin: [2], hjemmel: AK("Realiseret anvisning, trin 2") },
  loft: { hoejst: 3, af: 9, hjemmel: AK("Realiseret anvisning") },
  retur: { hjemmel: AK("Realiseret anvisning") },
  tilbageholdelse: { trin: [1], efterBenyttede: 3, hjemmel: AK("Realiseret anvisning, trin 1") },
  udfasning: {
    afgoeresPr: dag("2024-01-01"),
    trin: {
      // The text prints 1 January 2023, before the agreement's own first day; no vacancy can tell the two apart.
      4: { fra: dag("2024-01-01"), hjemmel: TRIN_4 },
      3: { fra: dag("2026-01-01"), hjemmel: TRIN_2_OG_3 },
      2: { fra: dag("2026-01-01"), hjemmel: TRIN_2_OG_3 },
      1: { fra: dag("2028-01-01"), hjemmel: TRIN_1 },
    },
  },
  boligtyper: {
    almindelig: { art: "raekkefoelge" },
    saerbolig: { art: "udfases" },
    "delebolig-ung": { art: "udfases" },
    "delebolig-flygtning": {
      art: "fast",
      til: dag("2027-12-31"),
      stk7Nr4: true,
      hjemmel: AK("Flygtninge og deleboliger til flygtninge"),
    },
    reserveret: { art: "fast", til: null, stk7Nr4: false, hjemmel: AK("Nybyggeri") },
    ungdomsbolig: { art: "ikke-omfattet", laesning: false, hjemmel: AK("Ungdomsboliger skal have en udlejningsmodel") },
    aeldrebolig: { art: "ikke-omfattet", laesning: true, hjemmel: AK("Trappemodellerne") },
    bofaellesskab: { art: "ikke-omfattet", laesning: false, hjemmel: AK("Almene bofællesskaber") },
  },
  nybyggeri: { hjemmel: AK("Nybyggeri") },
};
