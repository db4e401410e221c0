/** The reasons for the turn of a vacancy in Danish, and the rules behind them. */
import { sum } from "../../../kerne/tal.js";
import type { Ledighedsbegrundelse } from "../../../ledighed/begrundelser.js";
import type { Fortolkningsvalg } from "../../../parametre/fortolkninger.js";
import type { Boligtype, Plads } from "../../../parametre/ledighedsregler.js";
import { boligliste } from "../boliger.js";
import type { Grundtekster } from "../kontekst.js";
import { andel, datoord, heltal, navn, opremset, taelleord } from "./former.js";
import { FORMORD, PLADSFORMAAL, trinord, UDELADT_EFTER_LAESNING } from "./ordforraad.js";

const HVER_TREDJE = "Kommunal anvisning må aldrig udgøre mere end hver tredje ledige bolig.";

const BOLIGTYPEORD: Readonly<Record<Boligtype, string>> = {
  almindelig: "en almindelig bolig",
  saerbolig: "en særbolig",
  "delebolig-ung": "en delebolig til unge udsatte",
  "delebolig-flygtning": "en delebolig til flygtninge",
  reserveret: "en bolig, der er reserveret til anvisning",
  ungdomsbolig: "en ungdomsbolig",
  aeldrebolig: "en ældrebolig",
  bofaellesskab: "en bolig i et bofællesskab",
};

const boligerne = boligliste("blandt dem ", { navn, opremset });

export type Maalt = Readonly<
  Record<Fortolkningsvalg<"loft-maaling">, Readonly<Record<Fortolkningsvalg<"loft-omfang">, string>>>
>;

/** Over which dwellings the cap is measured, by the choices of `loft-maaling` and `loft-omfang`. */
const MAALT: Maalt = {
  "rullende-9": {
    ordinaere: "Blandt de seneste otte ledige boliger ",
    alle: "Blandt de seneste otte ledige boliger, også uden for rækkefølgen, ",
  },
  cyklus: {
    ordinaere: "I den række på ni, som boligen er en del af, ",
    alle: "Siden den række på ni begyndte, som boligen er en del af, ",
  },
};

const PLADSEN: Readonly<Record<Plads, string>> = {
  anvisning: `Pladsen går til ${PLADSFORMAAL.anvisning}.`,
  almindelig: `Pladsen går til ${PLADSFORMAAL.almindelig}.`,
  fleksibel: `Pladsen går til ${PLADSFORMAAL.fleksibel}.`,
  ekstra: "Pladsen er til en ekstra levering til kommunen.",
  niende: "Det er den niende plads, som følger sin egen regel.",
};

export const LEDIGHEDSTEKSTER: Grundtekster<Ledighedsbegrundelse> = {
  "ikke-omfattet": ({ boligtype, laesning }) =>
    `Det er ${BOLIGTYPEORD[boligtype]}. Den boligtype ligger uden for rækkefølgen på ni.${laesning ? ` ${UDELADT_EFTER_LAESNING}` : ""}`,
  "uden-for-raekkefoelgen": ({ boligtype, udfasesFra }) =>
    `Det er ${BOLIGTYPEORD[boligtype]}. Den går til kommunen uden for rækkefølgen${udfasesFra === null ? "" : ` indtil udfasningen, der begynder den ${datoord(udfasesFra)}`}.`,
  udfaset: ({ boligtype, udfasetFra }) =>
    `Det er ${BOLIGTYPEORD[boligtype]}. Den er udfaset fra den ${datoord(udfasetFra)} og indgår i rækkefølgen som andre boliger.`,
  "uden-anvisning": (trin) => `Kommunen anviser ikke til boliger på ${trinord(trin)}.`,
  raekkefoelge: (om) => `Boligen er nr. ${om.position} i rækkefølgen på ni for ${trinord(om)}. ${PLADSEN[om.plads]}`,
  niende: ({ fra, hverAnden, taget, vej }) =>
    hverAnden
      ? `Efter reglen fra den ${datoord(fra)} går hver anden af de niende boliger til kommunen. Denne er nr. ${heltal(sum(taget, 1))} siden da, og pladsen går til ${PLADSFORMAAL[vej]}.`
      : `Efter reglen fra den ${datoord(fra)} går den niende plads på denne dag til ${PLADSFORMAAL[vej]}.`,
  ekstra: ({ fritaget }) => `Afdelingen er ${fritaget ? "" : "ikke "}fritaget for den ekstra levering.`,
  nybyggeri: ({ tilbudt, ledige, graense, standset }) =>
    `I nybyggeriet må kommunen højst få tilbudt ${andel(graense)} af de boliger, der ikke er reserveret. Med denne ville kommunen have fået tilbudt ${heltal(tilbudt)} ud af ${heltal(ledige)}. Det er ${standset ? "" : "ikke "}for mange.`,
  tilbageholdelse: ({ tilbud, maade, tilbageholdt, undladt }) =>
    `${maade === "fjerde-i-raekken" ? `Det er kommunens næste plads i rækkefølgen på ni, og de ${taelleord(tilbud.length)} forudgående` : `De ${taelleord(tilbud.length)} seneste tilbud til kommunen`} er alle benyttet${boligerne(tilbud)}. Afdelingen må derfor holde denne tilbage${undladt ? ", men har valgt ikke at gøre det" : tilbageholdt ? ", og det gør den" : ""}.`,
  loft: ({ taeller, hoejst, maaling, omfang, standset }) =>
    `${HVER_TREDJE} ${MAALT[maaling][omfang]}er der ${taelleord(taeller.length)}, som kommunen har benyttet eller endnu ikke har besvaret tilbuddet om${boligerne(taeller)}. Med denne må der højst være ${taelleord(hoejst)}. ${standset ? "Derfor tilbydes denne ikke." : "Loftet er her kun en advarsel, så denne tilbydes alligevel."}`,
  venteliste: ({ form }) =>
    `I stedet udlejes den fra ventelisten${form === null ? ", men udlejningsformen er ikke oplyst" : ` ved ${FORMORD[form]}`}.`,
  "tilbud-besvaret": ({ udfald, genudlejning }) =>
    udfald === "benyttet"
      ? "Kommunen har benyttet boligen."
      : `Kommunen har sendt boligen retur. Den udlejes derfor fra ventelisten${genudlejning === null ? ", men udlejningsformen er ikke oplyst" : ` ved ${FORMORD[genudlejning]}`}.`,
};

/**
 * The rule behind each code, told to a citizen: of no dwelling in particular, since who lives where is not theirs to
 * know.
 */
export const LEDIGHEDSREGLER: Readonly<Record<Ledighedsbegrundelse["kode"], string>> = {
  "ikke-omfattet":
    "Nogle boligtyper er ikke omfattet af rækkefølgen, for eksempel ungdomsboliger, ældreboliger og bofællesskaber.",
  "uden-for-raekkefoelgen": "Boliger til særlige formål går til kommunen uden for rækkefølgen.",
  udfaset: "Nogle boliger til særlige formål er udfaset og udlejes nu som andre boliger.",
  "uden-anvisning": "På det øverste trin på områdetrappen anviser kommunen ikke til ledige boliger.",
  raekkefoelge:
    "Ledige boliger fordeles efter en fast rækkefølge på ni. Den siger, hvilke der går til kommunen, og hvilke der går til ventelisten.",
  niende: "Hver niende bolig følger en særlig regel, som afhænger af trinnet og året.",
  ekstra: "På nogle trin leverer afdelingen en ekstra bolig til kommunen, medmindre den er fritaget for det.",
  nybyggeri:
    "I nybyggeri får kommunen tilbudt færre boliger, hvis nogle af boligerne på forhånd er reserveret til anvisning.",
  tilbageholdelse:
    "Når kommunen har benyttet flere tilbud i træk, må nogle afdelinger holde den næste bolig tilbage til ventelisten.",
  loft: HVER_TREDJE,
  venteliste: "Boliger, som kommunen ikke får, udlejes fra ventelisten.",
  "tilbud-besvaret": "Kommunen kan bruge en bolig, den får tilbudt, eller sende den retur til ventelisten.",
};
