/**
 * Precedence for the self-supporting in Odense (Civica, FAB and OBO), as far as the municipality's page prints it: a
 * matrix of departments and criteria, and every criterion of a department is asked of the applicant and the whole
 * household. No term, no shares and no stairs are printed. The page bears no date, and was read in a stored copy, its
 * first 2,000 characters: the list of criteria is cut off there, and a fourth may exist.
 * Rule `aftaler.odense`.
 *
 * Readings: who lives in the department has a right of their own to move within it, and is not asked; the page prints no
 * age of education, which is asked of those of 18 and over; a job must have begun, and the benefit of the sick is under
 * eight weeks until the day on which those weeks are over.
 */
import { ABL, type Hjemmel } from "../../kerne/begrundelse.js";
import type { Ansoegertekst } from "../aftale.js";
import type { Afdelingskrav } from "../ansoegerregler.js";
import type { Kriterieregel, Undtagelse } from "../kriterieregel.js";
import { alle, begyndtSenest, blandt, enAf, faar, faarEnAf, faarUnder, ikke, ja } from "../vilkaar.js";

const SIDE = "Fortrinsret for selvforsørgende i Odense";
const side = (sted: string): Hjemmel => ({ kilde: SIDE, sted });

const internt: Undtagelse = {
  grund: "beboer",
  regel: "ansoeger.personsvar",
  naar: ja("beboer"),
  hjemmel: [side("intern oprykning")],
};

const ANSAT = alle(blandt("beskaeftigelse", "i-arbejde"), begyndtSenest(0));

/** Public support other than what the page counts as supporting oneself. */
const OFFENTLIG_FORSOERGELSE = faarEnAf(
  "kontanthjaelp",
  "kontanthjaelp-16-2",
  "uddannelseshjaelp",
  "selvforsoergelses-og-hjemrejseydelse",
  "overgangsydelse",
  "dagpenge",
  "sygedagpenge",
  "ressourceforloebsydelse",
  "foertidspension",
);

const selvforsoergende: Kriterieregel = {
  hvem: "alleTilflyttere",
  // Whoever is over 65 counts as self-supporting.
  alder: { fra: 18, til: 65 },
  undtaget: [internt],
  krav: enAf(
    alle(ANSAT, ikke(OFFENTLIG_FORSOERGELSE)),
    alle(blandt("beskaeftigelse", "selvstaendig"), begyndtSenest(0)),
    faar("feriedagpenge"),
    alle(ANSAT, faar("barselsdagpenge")),
    alle(ANSAT, faarUnder("sygedagpenge", 8)),
    alle(blandt("beskaeftigelse", "fleksjob"), begyndtSenest(0)),
    faar("fleksydelse"),
    faar("efterloen"),
    alle(blandt("uddannelse", "i-gang"), ja("suBerettiget"), ikke(OFFENTLIG_FORSOERGELSE)),
  ),
  ord: {
    navn: "selvforsørgelse",
    krav:
      "Alle på 18-65 år, der flytter ind, skal være selvforsørgende: i arbejde uden supplerende offentlig forsørgelse, selvstændig, i fleksjob, " +
      "på feriedagpenge, barselsdagpenge fra et arbejde, sygedagpenge i under otte uger fra et arbejde, fleksydelse eller efterløn, " +
      "eller under uddannelse med ret til SU og uden anden forsørgelse.",
    engelsk: {
      navn: "self-support (selvforsørgelse)",
      krav:
        "Everyone aged 18-65 who moves in must be self-supporting: in work without supplementary public support, self-employed, in a flexible job (fleksjob), " +
        "on holiday benefit, maternity benefit from a job, sickness benefit for under eight weeks from a job, flex benefit or early retirement benefit, " +
        "or in education that entitles to SU and without other support.",
    },
  },
  hjemmel: [side("selvforsørgende")],
};

const dom: Kriterieregel = {
  hvem: "alleTilflyttere",
  alder: { fra: 15, til: null },
  undtaget: [internt],
  krav: ikke({ art: "doemt", love: ["straffeloven", "vaabenloven", "euforiserende-stoffer"], aarFoer: 2 }),
  hjemmel: [side("domme")],
};

const uddannelse: Kriterieregel = {
  hvem: "alleTilflyttere",
  alder: { fra: 18, til: null },
  undtaget: [internt],
  krav: alle(blandt("niveau", "over-grundskole"), enAf(blandt("land", "danmark"), ja("godkendt"))),
  hjemmel: [side("uddannelse")],
};

/** All criteria that are printed. */
function alleTrykte(...navne: readonly string[]): readonly Afdelingskrav[] {
  return navne.map((navn) => ({ navn, kriterier: ["selvforsoergende", "dom", "uddannelse"], afskaaret: true }));
}

function udenDom(...navne: readonly string[]): readonly Afdelingskrav[] {
  return navne.map((navn) => ({ navn, kriterier: ["selvforsoergende", "uddannelse"], afskaaret: true }));
}

/** Printed as the whole of what is asked. */
function kun(kriterier: readonly string[], ...navne: readonly string[]): readonly Afdelingskrav[] {
  return navne.map((navn) => ({ navn, kriterier, afskaaret: false }));
}

export const ODENSE_SELVFORSOERGENDE: Ansoegertekst = {
  id: "odense-selvforsoergende",
  navn: "Fortrinsret for selvforsørgende i Odense",
  gaelder: null,
  foelger: null,
  kilder: [
    {
      kilde: SIDE,
      udgiver: "Odense Kommune",
      udgivet: null,
      laest: "lagret kopi, sidens første 2.000 tegn; listen over kriterier er skåret af",
    },
  ],
  trapper: null,
  ansoegere: {
    anciennitet: side("venteliste"),
    venteliste: side("venteliste"),
    foerst: side("fortrinsret"),
    aldre: [side("selvforsørgende"), side("domme")],
    loven: { paaListe: ABL("§ 60, stk. 4"), ellers: ABL("§ 60, stk. 1") },
    mindsteindkomst: null,
    kriterier: { selvforsoergende, dom, uddannelse },
    fleksibel: {
      art: "afdelinger",
      afdelinger: [
        ...alleTrykte("Civica 1", "Civica 2", "Civica 6", "Civica 7", "FAB 51"),
        ...alleTrykte("Civica 13", "Civica 14", "Civica 315", "Civica 318", "FAB 15"),
        ...kun(["selvforsoergende"], "FAB 16", "FAB 22"),
        ...udenDom("Civica 15", "Civica 322"),
        ...kun(["selvforsoergende", "dom", "uddannelse"], "FAB 17"),
        ...alleTrykte("Civica 304", "Civica 311", "FAB 61", "OBO 2"),
        ...udenDom("Civica 310", "Civica 320"),
        ...alleTrykte("FAB 34", "FAB 35", "FAB 37"),
        ...kun(["selvforsoergende"], "OBO 3"),
        ...alleTrykte("OBO 4"),
      ],
    },
  },
};
