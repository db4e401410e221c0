/**
 * The figures that the code computes with (parametre), each with where it stands: read out of the same data, for the
 * pages of the rules.
 */
import { datoord, talord } from "../../src/afgoerelse/tekst/da/former.js";
import { KILDEORD } from "../../src/afgoerelse/tekst/da/kilder.js";
import { BEHOVSORD, KRITERIENAVN } from "../../src/afgoerelse/tekst/da/ordforraad.js";
import { hjemmelsord } from "../../src/afgoerelse/tekst/kilder.js";
import { bind } from "../../src/ansoeger/bind.js";
import { omfangAf } from "../../src/ansoeger/oplysninger.js";
import type { Herkomst, Hjemmel } from "../../src/kerne/begrundelse.js";
import type { Tal } from "../../src/kerne/tal.js";
import { BEHOV } from "../../src/parametre/aftale.js";
import type { Ansoegerkriterium } from "../../src/parametre/ansoegerregler.js";
import { ANVISNINGSFORBUD } from "../../src/parametre/anvisningsforbud.js";
import { DOEMTEGRAENSER } from "../../src/parametre/doemtegraenser.js";
import { type Kriteriegraense, OMRAADEREGLER, UDSATKRITERIER } from "../../src/parametre/omraaderegler.js";
import { rammeaftalen, RAMMEAFTALEN_2024_2027 as TEKST } from "../../src/parametre/rammeaftalen.js";

/** What is computed with, as a reader is told it: the thing, the figure, where it stands, and from when to when. */
export type Raekke = readonly [hvad: string, vaerdi: string, herkomst: string, gaelder: string];

export interface Parametertabel {
  readonly titel: string;
  /** The rules that compute with it. */
  readonly regler: readonly string[];
  readonly raekker: readonly Raekke[];
}

const SUPPLEMENT = "brugerens supplement: oplyst eller antaget";
const { ansoegere, trapper } = TEKST;
const { ledighed, afdelingstrappe, omraadetrappe } = trapper;

const tallet = (vaerdi: Tal) => talord(vaerdi);
const hjemlen = (hjemmel: Hjemmel) => hjemmelsord(hjemmel, { KILDEORD });
const herkomsten = (herkomst: Herkomst) => (herkomst.art === "kilde" ? hjemlen(herkomst.hjemmel) : herkomst.art);
/** What was there from the first has no day of its own in the text. */
const fra = (dag: string, til: string | null | undefined) =>
  `fra ${dag === "1900-01-01" ? "begyndelsen" : datoord(dag)}${til == null ? "" : `, kendt til ${datoord(til)}`}`;
const aldre = ({ fra: yngst, til }: { readonly fra: number; readonly til: number | null }) =>
  til === null ? `fra ${yngst} år` : `${yngst}-${til} år`;

export const OPERATORORD = { overstiger: "over", mindst: "mindst", mindreEnd: "under" } as const;

function kriterieraekke({ kriterium, operator, graense, maal, hjemmel }: Kriteriegraense, gaelder: string): Raekke {
  return [
    KRITERIENAVN[kriterium],
    `${OPERATORORD[operator]} ${tallet(graense)} ${maal === "gange" ? "gange landsgennemsnittet" : "pct."}`,
    hjemlen(hjemmel),
    gaelder,
  ];
}

/** The ages of a criterion, with the months and years that its condition names. */
function kriterium(navn: string, id: Ansoegerkriterium): Raekke {
  const { alder, krav, hjemmel } = ansoegere.kriterier[id];
  const { maaneder, aarFoer } = omfangAf(bind(krav, { dato: TEKST.gaelder.fra, aftale: rammeaftalen() }));
  const omfang = [
    aldre(alder),
    ...(maaneder === undefined ? [] : [`${maaneder} måneder`]),
    ...(aarFoer === undefined ? [] : [`dette år og ${aarFoer} før`]),
  ];
  return [navn, omfang.join(", "), hjemmel.map(hjemlen).join("; "), ""];
}

export const PARAMETRE: readonly Parametertabel[] = [
  {
    titel: "Aftalens løbetid",
    regler: ["trappe.gyldighed", "trappe.placerAfdeling"],
    raekker: [["aftalen", `${datoord(TEKST.gaelder.fra)} til ${datoord(TEKST.gaelder.til)}`, "aftalens titel", ""]],
  },
  {
    titel: "Kriterierne i § 61 a",
    regler: ["trappe.behov", "omraade.kriterieudfald", "trappe.risikozone"],
    raekker: [
      ...UDSATKRITERIER.kriterier.map((et) => kriterieraekke(et, "")),
      ["antal for udsat", `mindst ${UDSATKRITERIER.mindst}`, hjemlen(UDSATKRITERIER.hjemmel), ""],
    ],
  },
  {
    titel: "Antal kriterier for behovet",
    regler: ["trappe.behov"],
    raekker: [
      [
        "højt: kriterier i § 61 a",
        `mindst ${afdelingstrappe.hoejt.mindst}`,
        hjemlen(afdelingstrappe.hoejt.hjemmel),
        "",
      ],
      [
        "mellem: grænser i risikozonen",
        `mindst ${afdelingstrappe.mellem.mindst}`,
        hjemlen(afdelingstrappe.mellem.hjemmel),
        "",
      ],
    ],
  },
  {
    titel: "Figur 3",
    regler: ["trappe.afdelingstrappen", "trappe.anvisningsinterval", "trappe.placerAfdeling"],
    raekker: afdelingstrappe.intervaller.map(({ mindst, trin }) => [
      mindst.taeller === 0 ? "derunder" : `mindst ${tallet(mindst)} pct. anviste`,
      BEHOV.map((behov) => `${BEHOVSORD[behov]}: trin ${trin[behov]}`).join(", "),
      hjemlen(afdelingstrappe.hjemmel),
      "",
    ]),
  },
  {
    titel: "Risikozonen",
    regler: ["trappe.risikozone", "trappe.behov", "trappe.omraadetrappen"],
    raekker: UDSATKRITERIER.kriterier.map(({ kriterium, operator }) => [
      KRITERIENAVN[kriterium],
      `${OPERATORORD[operator]} det oplyste tal`,
      SUPPLEMENT,
      "",
    ]),
  },
  {
    titel: "Områdetrappen",
    regler: ["trappe.omraadetrappen", "trappe.placeringsregel"],
    raekker: [
      [
        "områder, der alene på beboertallet ikke er udpeget",
        `${OPERATORORD[omraadetrappe.beboertalsregel.operator]} ${tallet(omraadetrappe.beboertalsregel.graense)} beboere`,
        hjemlen(omraadetrappe.beboertalsregel.hjemmel),
        "",
      ],
      ...Object.entries(omraadetrappe.hjemmel).map(
        ([trin, hjemmel]): Raekke => [
          `trin ${trin}`,
          omraadetrappe.fuldtSkaerpede.includes(Number(trin))
            ? "alle fire skærpede kriterier"
            : "almindelige fleksible kriterier, skærpet ét for ét",
          hjemlen(hjemmel),
          "",
        ],
      ),
    ],
  },
  {
    titel: "Statens regler for listerne",
    regler: [
      "omraade.udpegOmraade",
      "omraade.listetilstand",
      "omraade.listestatus",
      "omraade.kriterieudfald",
      "omraade.tilbageblik",
    ],
    raekker: OMRAADEREGLER.flatMap(({ fra: dag, udsat, mindstBeboere, beboereHjemmel, forebyggelsesomraade }) => [
      ["beboere", `mindst ${tallet(mindstBeboere)}`, hjemlen(beboereHjemmel), fra(dag, null)],
      ["antal kriterier", `mindst ${udsat.mindst} af ${udsat.kriterier.length}`, "samme sted", fra(dag, null)],
      ...udsat.kriterier.map((et) => kriterieraekke(et, fra(dag, null))),
      ...(forebyggelsesomraade?.kriterier ?? []).map((et): Raekke => {
        const [hvad, ...resten] = kriterieraekke(et, fra(dag, null));
        return [`forebyggelsesområde: ${hvad}`, ...resten];
      }),
    ]) as readonly Raekke[],
  },
  {
    titel: "Offentliggjorte grænser for andelen af dømte",
    regler: ["omraade.kriterieudfald"],
    raekker: DOEMTEGRAENSER.map(({ listedato, gange, andel, kilde, sikkerhed }) => [
      `listen af ${datoord(listedato)}`,
      `${tallet(gange)} gange er ${tallet(andel)} pct.`,
      `${kilde} (${sikkerhed})`,
      "kun denne liste",
    ]),
  },
  {
    titel: "Rækkefølgen af ni",
    regler: [
      "ledighed.raekkefoelge",
      "ledighed.raekkefoelgebrud",
      "ledighed.kvote",
      "ledighed.kvoter",
      "ledighed.pladsregel",
    ],
    raekker: [
      [
        "pladserne på hvert trin",
        `${ledighed.raekkefoelge.laengde} pladser`,
        `${hjemlen(ledighed.raekkefoelge.hjemmel)} viser dem som et billede; ${SUPPLEMENT}`,
        "",
      ],
    ],
  },
  {
    titel: "Den niende bolig",
    regler: ["ledighed.niende", "ledighed.kvote", "ledighed.kvoter"],
    raekker: Object.entries(ledighed.niende).flatMap(([trin, regler]) =>
      regler.map(
        ({ vej, ellers, fra: dag, kendtTil, hjemmel }): Raekke => [
          `trin ${trin}`,
          vej === "hver-anden" ? `hver anden til anvisning, resten ${ellers}` : vej,
          hjemlen(hjemmel),
          fra(dag, kendtTil),
        ],
      ),
    ),
  },
  {
    titel: "Loftet",
    regler: [
      "ledighed.loft",
      "ledighed.opgoerelse",
      "ledighed.kvoter",
      "ledighed.raekkefoelgebrud",
      "ledighed.nybyggerigraense",
    ],
    raekker: [
      [
        "benyttet af kommunen",
        `højst ${ledighed.loft.hoejst} af ${ledighed.loft.af}`,
        hjemlen(ledighed.loft.hjemmel),
        "",
      ],
    ],
  },
  {
    titel: "Tilbageholdelse",
    regler: ["ledighed.tilbageholdelse", "ledighed.pladsregel"],
    raekker: [
      [
        `trin ${ledighed.tilbageholdelse.trin.join(", ")}`,
        `efter ${ledighed.tilbageholdelse.efterBenyttede} benyttede tilbud i træk`,
        hjemlen(ledighed.tilbageholdelse.hjemmel),
        "",
      ],
    ],
  },
  {
    titel: "Udfasning af særboliger og deleboliger",
    regler: ["ledighed.boligplads"],
    raekker: Object.entries(ledighed.udfasning.trin).map(([trin, { fra: dag, hjemmel }]) => [
      `trin ${trin} den ${datoord(ledighed.udfasning.afgoeresPr)}`,
      "tager en plads som enhver anden",
      hjemlen(hjemmel),
      fra(dag, null),
    ]),
  },
  {
    titel: "Ansøgernes kriterier",
    regler: [
      "ansoeger.almindelige",
      "ansoeger.beskaeftigelse",
      "ansoeger.dom",
      "ansoeger.uddannelse",
      "ansoeger.indkomst",
      "ansoeger.alder",
      "ansoeger.personsvar",
      "ansoeger.vurderHusstand",
    ],
    raekker: [
      kriterium("almindelige kriterier: en voksen", "almindelige"),
      kriterium("beskæftigelse", "beskaeftigelse"),
      kriterium("dom", "dom"),
      kriterium("uddannelse", "uddannelse"),
      kriterium("indkomst", "indkomst"),
    ],
  },
  {
    titel: "Mindsteindkomst",
    regler: ["ansoeger.indkomst"],
    raekker: [
      ...(ansoegere.mindsteindkomst?.beloeb ?? []).map(
        ({ beloeb, fra: dag, kendtTil }): Raekke => [
          "bruttoindtægt pr. måned",
          `${tallet(beloeb)} kr.`,
          "aftalen i kort form, figur 5",
          fra(dag, kendtTil),
        ],
      ),
      ["senere beløb", "det oplyste beløb", SUPPLEMENT, ""],
    ],
  },
  {
    titel: "Forbuddene i § 59",
    regler: [
      "ansoeger.maaAnvises",
      "ansoeger.forbudsgrunde",
      "ansoeger.loesladelse",
      "ansoeger.ophaevelse",
      "ansoeger.statsborgerskab",
      "ansoeger.ydelser",
    ],
    raekker: ANVISNINGSFORBUD.flatMap(({ fra: dag, herkomst, stk6, stk7 }) => [
      ["stk. 6: grunde", stk6.map(({ nr }) => nr).join(", "), herkomsten(herkomst), fra(dag, null)],
      ["stk. 7: grunde", stk7.map(({ nr }) => nr).join(", "), herkomsten(herkomst), fra(dag, null)],
    ]) as readonly Raekke[],
  },
];
