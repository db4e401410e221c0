/** The agreement of a made-up municipality with applicants of its own, and short ways to put a case to it. */
import { vurderHusstand } from "../../src/ansoeger/vurderHusstand.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { dag } from "../../src/kerne/dato.js";
import { tal } from "../../src/kerne/tal.js";
import { type Aftale, type Ansoegertekst, INTET_SUPPLEMENT } from "../../src/parametre/aftale.js";
import { iArbejde, iArbejdeI, iArbejdeSnart } from "../../src/parametre/ansoeger/iArbejde.js";
import { underUddannelse } from "../../src/parametre/ansoeger/underUddannelse.js";
import type { Undtagelse } from "../../src/parametre/ansoegerregler.js";
import { STANDARDVALG } from "../../src/parametre/fortolkninger.js";
import type { Kriterium } from "../../src/parametre/kriterier.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";
import type { Rammeansoegerregler } from "../../src/parametre/rammeaftalensAnsoegere.js";
import { alle, blandt, ellers, enAf, fyldt, gren, ikke, ja, maaltMindst } from "../../src/parametre/vilkaar.js";
import { type Felter, person } from "./sag.js";

const kilde = { kilde: "aftale", sted: "made up for this test" } as const;
const hjemmel = [kilde];

/** Its kinds of education; courses are one, and apprenticeships are none. */
const UDDANNELSE = underUddannelse("ungdomsuddannelse", "andet");
const BEBOERE: Undtagelse = { grund: "beboer", regel: "ansoeger.personsvar", naar: ja("beboer"), hjemmel };

function tilflyttere(fra: number, til: number | null) {
  return { hvem: "alleTilflyttere", alder: { fra, til }, undtaget: [BEBOERE], hjemmel } as const;
}

type Lillebytekst = Ansoegertekst & { readonly ansoegere: Rammeansoegerregler };

const LILLEBY: Lillebytekst = {
  ...RAMMEAFTALEN_2024_2027,
  id: "lilleby-2028",
  navn: "Lilleby 2028-2029",
  gaelder: { fra: dag("2028-01-01"), til: dag("2029-12-31") },
  ansoegere: {
    anciennitet: kilde,
    venteliste: kilde,
    foerst: kilde,
    aldre: hjemmel,
    loven: { paaListe: kilde, ellers: kilde },
    mindsteindkomst: { beloeb: [{ fra: dag("2027-01-01"), beloeb: tal(20000) }], hjemmel: kilde },
    fleksibel: RAMMEAFTALEN_2024_2027.ansoegere.fleksibel,
    kriterier: {
      almindelige: {
        hvem: "enVoksen",
        alder: { fra: 21, til: null },
        undtaget: [],
        krav: ellers(
          "uden-arbejde-eller-uddannelse",
          enAf(
            gren("senior", fyldt("seniorAlder")),
            gren("alderspension", ja("alderspension")),
            gren("i-arbejde", iArbejde),
            gren("job-begynder", iArbejdeSnart),
            gren("under-uddannelse", UDDANNELSE),
          ),
        ),
        hjemmel,
      },
      beskaeftigelse: {
        ...tilflyttere(21, 66),
        krav: ellers(
          "uden-arbejde-eller-uddannelse",
          enAf(gren("varigt-arbejde", iArbejdeI(6)), gren("under-uddannelse", UDDANNELSE)),
        ),
      },
      dom: { ...tilflyttere(18, null), krav: ikke({ art: "doemt", love: ["vaabenloven", "anden"], aarFoer: 4 }) },
      uddannelse: {
        ...tilflyttere(25, 54),
        krav: alle(blandt("niveau", "over-grundskole"), enAf(blandt("land", "danmark"), ja("godkendt"))),
      },
      indkomst: {
        ...tilflyttere(18, 69),
        undtaget: [
          BEBOERE,
          {
            grund: "under-uddannelse",
            regel: "ansoeger.indkomst",
            naar: underUddannelse("ungdomsuddannelse", "andet", "videregaaende"),
            hjemmel,
          },
        ],
        krav: alle(
          maaltMindst("aktuelIndtaegt", { figur: "indkomstMinimum", paa: "dagen" }),
          maaltMindst("forrigeAarsIndtaegt", { figur: "indkomstMinimum", paa: "dagen" }),
        ),
      },
    },
  },
};
export const AFTALE: Aftale<Lillebytekst> = {
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
