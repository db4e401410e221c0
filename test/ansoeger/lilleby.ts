/** The agreement of a made-up municipality with applicants of its own, and short ways to put a case to it. */
import { vurderHusstand } from "../../src/ansoeger/vurderHusstand.js";
import { laesHusstand } from "../../src/input/laesHusstand.js";
import { dag } from "../../src/kerne/dato.js";
import { tal } from "../../src/kerne/tal.js";
import { type Aftale, type Aftaletekst, INTET_SUPPLEMENT } from "../../src/parametre/aftale.js";
import { STANDARDVALG } from "../../src/parametre/fortolkninger.js";
import type { Kriterium } from "../../src/parametre/kriterier.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";
import { type Felter, person } from "./sag.js";

const kilde = { kilde: "aftale", sted: "made up for this test" } as const;
const hjemmel = [kilde];

const LILLEBY: Aftaletekst = {
  ...RAMMEAFTALEN_2024_2027,
  id: "lilleby-2028",
  navn: "Lilleby 2028-2029",
  gaelder: { fra: dag("2028-01-01"), til: dag("2029-12-31") },
  ansoegere: {
    anciennitet: kilde,
    venteliste: kilde,
    foerst: kilde,
    aldre: hjemmel,
    tilflyttere: hjemmel,
    mindsteindkomst: kilde,
    almindelige: { alder: { fra: 21, til: null }, hjemmel },
    beskaeftigelse: { alder: { fra: 21, til: 66 }, maaneder: 6, hjemmel },
    dom: { alder: { fra: 18, til: null }, love: ["vaabenloven", "anden"], aarFoer: 4, hjemmel },
    uddannelse: { alder: { fra: 25, til: 54 }, hjemmel },
    indkomst: { alder: { fra: 18, til: 69 }, hjemmel },
    uddannelsesarter: { taeller: ["ungdomsuddannelse", "andet"], kunIndkomst: ["videregaaende"] },
  },
  indkomstMinimum: [{ fra: dag("2027-01-01"), beloeb: tal(20000) }],
};
export const AFTALE: Aftale = {
  tekst: LILLEBY,
  supplement: INTET_SUPPLEMENT,
  fortolkninger: { ...STANDARDVALG, "delvist-skaerpet": "erstatter" },
};
export const DAGEN = "2028-06-15";

/** One person who meets everything but for what is said. */
export const sag = (felter: Felter, skaerpede: readonly Kriterium[], dato = DAGEN) =>
  ({
    op: "vurder",
    husstand: laesHusstand({ id: "h", personer: [person(felter)] }, dag(dato)),
    krav: { udlejningsform: "fleksibel", skaerpede, omraadestatus: "udsat" },
    dato: dag(dato),
    aftale: AFTALE,
  }) as const;
export const vurder = (felter: Felter, skaerpede: readonly Kriterium[], dato = DAGEN) => {
  const { husstand, krav, dato: dagen, aftale } = sag(felter, skaerpede, dato);
  return vurderHusstand(husstand, krav, dagen, aftale);
};
