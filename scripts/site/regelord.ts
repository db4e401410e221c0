/**
 * The rules in words (regelord), for the top of their pages: read from the data that they compute with, in the order in
 * which a caseworker would ask.
 */

import * as da from "../../src/afgoerelse/tekst/da/ordbog.js";
import type { Tal } from "../../src/kerne/tal.js";
import { BEHOV } from "../../src/parametre/aftale.js";
import { iArbejde, iArbejdeSnart } from "../../src/parametre/ansoeger/iArbejde.js";
import { taellendeUddannelse, uddannelsessoegende } from "../../src/parametre/ansoeger/underUddannelse.js";
import { SKAERPEDE_KRITERIER } from "../../src/parametre/ansoegerregler.js";
import { ANVISNINGSFORBUD, type Forbudsgrund } from "../../src/parametre/anvisningsforbud.js";
import type { Omraadekriterium } from "../../src/parametre/kriterier.js";
import type { Nienderegel } from "../../src/parametre/ledighedsregler.js";
import {
  type Kriteriegraense,
  LISTER,
  OMRAADEREGLER,
  type Omraaderegel,
  UDSATKRITERIER,
} from "../../src/parametre/omraaderegler.js";
import { RAMMEAFTALEN_2024_2027 as TEKST } from "../../src/parametre/rammeaftalen.js";
import type { Blad, Vilkaar } from "../../src/parametre/vilkaar.js";
import { forbudspunkt, kriteriepunkter } from "./ansoegerregelord.js";
import { OPERATORORD } from "./parametre.js";
import { type Punkt, vilkaarspunkt } from "./vilkaarsord.js";

/** Of one wording, or of the whole rule. */
export interface Ordlyd {
  readonly overskrift: string | null;
  readonly punkter: readonly Punkt[];
}

const { ansoegere, trapper } = TEKST;
const { afdelingstrappe, omraadetrappe, ledighed } = trapper;
const { BEHOVSORD, FORMORD, KRITERIENAVN, LISTEORD, NOEGLETALSORD } = da;
const { datoord, opremset, stoerrelse, taelleord, talord } = da;

/** Null for a rule that is not stated as data. */
export function regelord(id: string): readonly Ordlyd[] | null {
  return REGELORD.get(id)?.() ?? null;
}

const REGELORD = new Map<string, () => readonly Ordlyd[]>([
  ["omraade.udpegOmraade", lister],
  ["omraade.listetilstand", lister],
  ["trappe.afdelingstrappen", () => samlet(figur3())],
  ["trappe.behov", () => samlet(behov())],
  ["trappe.risikozone", () => samlet([risikozone()])],
  ["trappe.omraadetrappen", () => samlet(trinPaaOmraadetrappen())],
  ["ledighed.niende", niende],
  ...(["almindelige", ...SKAERPEDE_KRITERIER] as const).map(
    (id) => [`ansoeger.${id}`, () => samlet(kriteriepunkter(ansoegere.kriterier[id]))] as const,
  ),
  ["ansoeger.iArbejde", () => samlet(arbejde())],
  [
    "ansoeger.underUddannelse",
    () =>
      samlet([
        vilkaarspunkt(taellendeUddannelse, "for alle kriterier"),
        vilkaarspunkt(uddannelsessoegende, "som fritager for indkomstkravet"),
      ]),
  ],
  ["ansoeger.forbudsgrunde", () => forbud(() => true)],
  ["ansoeger.loesladelse", () => forbud(harBlad((blad) => blad.art === "loesladt"))],
  ["ansoeger.ophaevelse", () => forbud(harBlad((blad) => blad.art === "ophaevet"))],
  [
    "ansoeger.statsborgerskab",
    () => forbud(harBlad((blad) => blad.art === "blandt" && blad.faktum === "statsborgerskab")),
  ],
  ["ansoeger.ydelser", () => forbud(harBlad(({ art }) => art === "ydelsesmaaneder" || art === "ydelse-paa-dagen"))],
]);

function samlet(punkter: readonly Punkt[]): readonly Ordlyd[] {
  return [{ overskrift: null, punkter }];
}

function punkt(tekst: string, under: readonly Punkt[] = [], navn: string | null = null): Punkt {
  return { navn, tekst, under };
}

function fra(dag: string): string {
  return `Fra den ${datoord(dag)}`;
}

/** Each wording with the grounds at hand; one that changed none of them is passed over. */
function forbud(erMed: (grund: Forbudsgrund) => boolean): readonly Ordlyd[] {
  const ordlyde = ANVISNINGSFORBUD.map(({ fra: dag, stk6, stk7 }) => ({
    overskrift: fra(dag),
    punkter: (
      [
        [6, stk6],
        [7, stk7],
      ] as const
    ).flatMap(([stk, grunde]) => {
      const egne = grunde.filter(erMed);
      return egne.length === 0 ? [] : [forbudspunkt(stk, egne)];
    }),
  }));
  return ordlyde.filter(({ punkter }, nr) => {
    const forrige = ordlyde[nr - 1]?.punkter;
    return JSON.stringify(punkter) !== JSON.stringify(forrige);
  });
}

function harBlad(er: (blad: Blad) => boolean): (grund: Forbudsgrund) => boolean {
  const har = (vilkaar: Vilkaar): boolean => {
    switch (vilkaar.art) {
      case "alle":
      case "enAf":
      case "mindst":
        return vilkaar.dele.some(har);
      case "ikke":
      case "gren":
      case "oplyst":
      case "forudsat":
        return har(vilkaar.del);
      case "valg":
        return Object.values(vilkaar.efter).some(har);
      default:
        return er(vilkaar);
    }
  };
  return ({ naar }) => har(naar);
}

function arbejde(): readonly Punkt[] {
  return [vilkaarspunkt(iArbejde, "er i arbejde"), vilkaarspunkt(iArbejdeSnart, "er eller kommer i arbejde")];
}

const tallet = (vaerdi: Tal) => talord(vaerdi);
const graensen = ({ operator, graense, maal }: Omit<Kriteriegraense, "hjemmel">) =>
  `${OPERATORORD[operator]} ${stoerrelse(graense, maal)}`;

function kriteriepunkt(et: Kriteriegraense): Punkt {
  return tal(graensen(et), et.kriterium);
}

function tal(side: string, kriterium: Omraadekriterium): Punkt {
  return punkt(`${side} (${NOEGLETALSORD[kriterium]})`, [], KRITERIENAVN[kriterium]);
}

/** What each of the state's lists asks, by the name of the day. */
function lister(): readonly Ordlyd[] {
  return OMRAADEREGLER.map((regel, nr) => ({
    overskrift: nr === 0 ? "De første lister" : `Lister fra den ${datoord(regel.fra)}`,
    punkter: [...LISTER].reverse().flatMap((liste) => {
      const krav = LISTEKRAV[liste](regel);
      return krav === null ? [] : [{ ...krav, navn: regel.betegnelser[liste] }];
    }),
  }));
}

const LISTEKRAV: Readonly<Record<(typeof LISTER)[number], (regel: Omraaderegel) => Punkt | null>> = {
  forebyggelsesomraade: ({ forebyggelsesomraade: regel, mindstBeboere, betegnelser }) =>
    regel === null
      ? null
      : punkt(
          `området er ikke et ${betegnelser.udsat}, har mindst ${tallet(mindstBeboere)} beboere, ` +
            `${NOEGLETALSORD[regel.andel.kriterium]} er ${graensen(regel.andel)}, ` +
            `og mindst ${taelleord(regel.mindst)} af disse gælder`,
          regel.kriterier.map(kriteriepunkt),
        ),
  udsat: (regel) => (regel.parallelsamfund === "samme-liste" ? null : antalskrav(regel)),
  // While there was one list only, it was the graver one.
  parallelsamfund: (regel) =>
    regel.parallelsamfund === "samme-liste"
      ? antalskrav(regel)
      : punkt(
          `området er et ${regel.betegnelser.udsat}, og ` +
            `${NOEGLETALSORD[regel.parallelsamfund.kriterium]} er ${graensen(regel.parallelsamfund)}`,
        ),
  omdannelsesomraade: ({ omdannelsesomraade: regel, betegnelser }) =>
    regel === null
      ? null
      : punkt(
          `området har opfyldt betingelserne for et ${betegnelser.parallelsamfund} ` +
            `på ${taelleord(regel.lister)} lister i træk, den gældende medregnet`,
        ),
};

function antalskrav({ udsat, mindstBeboere }: Omraaderegel): Punkt {
  return punkt(
    `området har mindst ${tallet(mindstBeboere)} beboere, og mindst ${taelleord(udsat.mindst)} af disse gælder`,
    udsat.kriterier.map(kriteriepunkt),
  );
}

function behov(): readonly Punkt[] {
  const { hoejt, mellem } = afdelingstrappe;
  return [
    punkt(
      `mindst ${taelleord(hoejt.mindst)} af disse gælder for afdelingens egne tal`,
      UDSATKRITERIER.kriterier.map(kriteriepunkt),
      BEHOVSORD.hoejt,
    ),
    punkt(
      `behovet er ikke højt, og afdelingen overskrider risikozonen på mindst ${taelleord(mellem.mindst)} tal`,
      [],
      BEHOVSORD.mellem,
    ),
    punkt("afdelingen overskrider ikke risikozonen på noget tal", [], BEHOVSORD.lavt),
    punkt(
      "afdelingen overskrider risikozonen på netop ét tal; så afgør fortolkningen »et-risikokriterium« behovet",
      [],
      "ellers",
    ),
  ];
}

function risikozone(): Punkt {
  return punkt(
    "Risikozonen overskrides på hvert tal, som dette gælder for; grænserne står i supplementet",
    UDSATKRITERIER.kriterier.map(({ kriterium, operator }) => tal(`${OPERATORORD[operator]} grænsen`, kriterium)),
  );
}

function figur3(): readonly Punkt[] {
  return afdelingstrappe.intervaller.map(({ mindst, trin }, nr) => {
    const over = afdelingstrappe.intervaller[nr - 1]?.mindst;
    const graenser = [
      ...(mindst.taeller === 0 ? [] : [`mindst ${tallet(mindst)} pct.`]),
      ...(over === undefined ? [] : [`under ${tallet(over)} pct.`]),
    ];
    return punkt(
      `Er ${opremset(graenser)} af familieboligerne oprindeligt anvist af kommunen`,
      BEHOV.map((et) => punkt(`trin ${trin[et]}`, [], `${BEHOVSORD[et]} behov`)),
    );
  });
}

function trinPaaOmraadetrappen(): readonly Punkt[] {
  const { beboertalsregel: regel, fuldtSkaerpede, trin } = omraadetrappe;
  const alle = [...new Set(Object.values(trin))].sort((a, b) => a - b);
  return [
    ...alle.map((et) => {
      const paa = LISTER.filter((liste) => trin[liste] === et).map((liste) => LISTEORD[liste]);
      const kriterier = fuldtSkaerpede.includes(et)
        ? "alle fire kriterier er skærpet"
        : "de kriterier er skærpet, hvor området overskrider risikozonen";
      return punkt(`området er ${opremset(paa, "eller")}; ${kriterier}`, [], `trin ${et}`);
    }),
    punkt(
      "Et område, der kun på grund af sit beboertal ikke står på en liste, regnes for at stå på den, " +
        `når det har ${OPERATORORD[regel.operator]} ${tallet(regel.graense)} beboere`,
    ),
  ];
}

/** By the steps; the days on which a rule of the ninth begins. */
function niende(): readonly Ordlyd[] {
  return samlet(
    Object.entries(ledighed.niende).map(([trin, regler]) =>
      punkt(
        `Trin ${trin}`,
        regler.map((regel) => punkt(niendeord(regel), [], `fra den ${datoord(regel.fra)}`)),
      ),
    ),
  );
}

function niendeord({ vej, ellers, slutEfter, kendtTil }: Nienderegel): string {
  const vejen =
    vej === "hver-anden"
      ? `hver anden niende bolig går til kommunen, og resten udlejes ved ${FORMORD[ellers]}`
      : vej === "anvisning"
        ? "hver niende bolig går til kommunen"
        : `hver niende bolig udlejes ved ${FORMORD[vej]}`;
  const slut =
    slutEfter === null
      ? kendtTil == null
        ? ""
        : `, til og med den ${datoord(kendtTil)}`
      : `, til den dag, som fortolkningen »${slutEfter}« giver; derefter ved ${FORMORD[ellers]}`;
  return vejen + slut;
}
