/** Whose turn a vacancy is (tur), from where the department stands. Rule `ledighed.afgoerTur`. */
import type { Hjemmel } from "../kerne/begrundelse.js";
import type { Trappeaftale } from "../parametre/aftale.js";
import type { Boligtype } from "../parametre/ledighedsregler.js";
import type { Ledighedshenvisning } from "./begrundelser.js";
import { type Boligplads, boligpladsFor } from "./boligplads.js";
import { Pladsregel } from "./pladsregel.js";
import { Stand } from "./stand.js";
import type { Tilstand } from "./tilstand.js";
import { henvisning, type LedigBolig, type SaerTur, type Turafgoerelse } from "./turafgoerelse.js";

/** @param aftale the agreement of the state, or the same one under another choice */
export function afgoerTur(tilstand: Tilstand, ledig: LedigBolig, aftale: Trappeaftale): Turafgoerelse {
  const bolig = boligpladsFor(tilstand.afdeling, aftale, ledig.dato, ledig.boligtype);
  const om = henvisning(tilstand, ledig);
  switch (bolig.art) {
    case "uoplyst":
      return bolig;
    case "ikke-omfattet":
      return ikkeOmfattet(bolig, om, aftale);
    case "uden-for":
      return udenFor(bolig, om, aftale);
    case "plads":
      return new Pladsregel(new Stand(tilstand, ledig.dato, aftale), ledig, om, aftale, bolig).afgoer();
  }
}

/** A dwelling outside the order moves nothing and needs no figure. */
const UDEN_PLADS = { art: "uden-for", brugte: [], mangler: [] } as const;

function ikkeOmfattet(
  { boligtype, laesning }: Extract<Boligplads, { art: "ikke-omfattet" }>,
  ledig: Ledighedshenvisning,
  aftale: Trappeaftale,
): SaerTur {
  const hjemmel = hjemlerFor(boligtype, aftale);
  return {
    ...UDEN_PLADS,
    tilbudt: false,
    stk7Nr4: false,
    tur: { position: null, tur: null, aarsag: "ikke-omfattet", skaerpede: [] },
    begrundelse: [{ kode: "ikke-omfattet", regel: "ledighed.boligplads", ledig, hjemmel, boligtype, laesning }],
  };
}

function udenFor(
  { boligtype, paa, udfasning }: Extract<Boligplads, { art: "uden-for" }>,
  ledig: Ledighedshenvisning,
  aftale: Trappeaftale,
): SaerTur {
  const { ledighed, omraadetrappe } = aftale.tekst.trapper;
  const art = ledighed.boligtyper[boligtype];
  const iForebyggelsesomraade = paa.trappe === "omraadetrappen" && paa.trin === omraadetrappe.trin.forebyggelsesomraade;
  return {
    ...UDEN_PLADS,
    tilbudt: true,
    // § 59, stk. 7, nr. 4 keeps some of those whom these dwellings are for out of a prevention area.
    stk7Nr4: art.art === "fast" && art.stk7Nr4 && iForebyggelsesomraade,
    tur: { position: null, tur: "anvisning", aarsag: boligtype, skaerpede: [] },
    begrundelse: [
      {
        kode: "uden-for-raekkefoelgen",
        regel: "ledighed.boligplads",
        ledig,
        hjemmel: [...hjemlerFor(boligtype, aftale), ...(udfasning === null ? [] : [udfasning.hjemmel])],
        boligtype,
        udfasesFra: udfasning?.fra ?? null,
      },
    ],
  };
}

function hjemlerFor(boligtype: Boligtype, { tekst }: Trappeaftale): readonly Hjemmel[] {
  const art = tekst.trapper.ledighed.boligtyper[boligtype];
  return "hjemmel" in art ? [art.hjemmel] : [];
}
