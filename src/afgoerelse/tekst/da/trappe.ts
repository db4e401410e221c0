/** Placement in Danish: its outcome and its reasons. */
import type { Tal } from "../../../kerne/tal.js";
import type { Afdelingstype, Trappe } from "../../../parametre/aftale.js";
import { saetning, stort } from "../former.js";
import { datoord, navn, stoerrelse, taelleord } from "./former.js";
import { AFDELINGSTYPEORD, TRAPPEORD, trinord, UDELADT_EFTER_LAESNING } from "./ordforraad.js";

const BEHOVET = "Behovet for at styrke beboersammensætningen er";
const faerreEnd = (antal: number) =>
  `Afdelingen opfylder færre end ${taelleord(antal)} af kriterierne for udsatte boligområder`;

const procent = (andel: Tal, graense: Tal | null = null) => stoerrelse(andel, "procent", graense);

export const PLACERING = {
  ikkeOmfattet: (afdeling: string) => `Afdelingen ${navn(afdeling)} er ikke omfattet af trappemodellen.`,
  uoplyst: (afdeling: string, dag: string) =>
    `Det kan endnu ikke afgøres, hvor afdelingen ${navn(afdeling)} skal placeres på trapperne den ${datoord(dag)}.`,
  sikkerTrappe: (trappe: Trappe) => `Det ligger dog fast, at den hører til på ${TRAPPEORD[trappe]}.`,
  placeret: (afdeling: string, trappe: Trappe, trin: number, dag: string) =>
    `Afdelingen ${navn(afdeling)} er placeret på ${trinord({ trappe, trin })} den ${datoord(dag)}.`,
  aabne: (kriterier: string) => `Det er endnu ikke afklaret, om ${kriterier} skal skærpes.`,
  betydning:
    "Trinnet afgør, hvor mange af de ledige boliger kommunen kan anvise, og hvor mange der udlejes fra ventelisten efter særlige kriterier.",
};

export const TRAPPETEKSTER = {
  ikkeOmfattet: (type: Afdelingstype, laesning: boolean) =>
    `Trapperne omfatter kun familieboliger. Afdelingen består af ${AFDELINGSTYPEORD[type]}.${laesning ? ` ${UDELADT_EFTER_LAESNING}` : ""}`,
  omraadeMangler: "Afdelingen hører til et boligområde, men der er ingen opgørelse af området, som gælder på dagen.",
  trappeUafklaret:
    "Det kan ikke afgøres, om afdelingen hører til på områdetrappen eller på afdelingstrappen, før området er afklaret.",
  ikkeIOmraade:
    "Afdelingen ligger ikke i noget boligområde på statens lister. Derfor afgør afdelingens egne nøgletal, hvor den placeres.",
  via: {
    udpegning:
      "Afdelingen ligger i et område, der er udpeget. Områdets nøgletal gælder, uanset hvordan afdelingens egne tal ser ud.",
    "950-regel":
      "Afdelingen ligger i et område, der alene på grund af antallet af beboere ikke er udpeget. Den placeres derfor, som om området var udpeget.",
    "egne-noegletal":
      "Afdelingen ligger ikke i et område, der er udpeget. Derfor afgør afdelingens egne nøgletal, hvor den placeres.",
  },
  hoererTil: (trappe: Trappe) => `Afdelingen hører til på ${TRAPPEORD[trappe]}.`,
  beboertal: (antal: Tal, side: string | null) =>
    `Området har ${stoerrelse(antal, "beboere")}. Det er ${side}, så afdelingen placeres, som om området var udpeget.`,
  udsatkriterium: " (kriterium for udsatte områder)",
  risikokriterium: " (risikozonen)",
  behovUafklaret: "Det er ikke afklaret, hvor stort behovet for at styrke beboersammensætningen er.",
  hoejtBehov: (udsatte: number) =>
    `${BEHOVET} højt, fordi afdelingen opfylder mindst ${taelleord(udsatte)} af kriterierne for udsatte boligområder.`,
  mellemBehov: (udsatte: number, risiko: number) =>
    `${BEHOVET} mellem: ${faerreEnd(udsatte)}, men den overskrider risikozonen på mindst ${taelleord(risiko)} ${risiko === 1 ? "værdi" : "værdier"}.`,
  lavtBehov: (udsatte: number, risiko: number) =>
    `${BEHOVET} lavt: ${faerreEnd(udsatte)}, og den overskrider ${risiko === 1 ? "ikke risikozonen" : `risikozonen på færre end ${taelleord(risiko)} værdier`}.`,
  andelUkendt: "Vi kender ikke andelen af afdelingens familieboliger, der oprindeligt er anvist af kommunen.",
  andelAnviste: (andel: Tal, graense: Tal, side: string) =>
    `${stort(procent(andel, graense))} af afdelingens familieboliger er oprindeligt anvist af kommunen. ${saetning(`Det er ${side}`)}`,
  mindst: (fra: Tal) => `mindst ${procent(fra)}`,
  under: (til: Tal) => `under ${procent(til)}`,
  mellem: (fra: Tal, til: Tal) => `mindst ${procent(fra)}, men under ${procent(til)}`,
  trin: (trappe: Trappe, trin: number) => `Det giver ${trinord({ trappe, trin })}.`,
  alleSkaerpet:
    "Alle ledige boliger udlejes efter de fire skærpede kriterier: beskæftigelse, domme, uddannelse og indkomst. Kommunen anviser ikke til boligerne.",
  ingenSkaerpet: "Ledige boliger udlejes som udgangspunkt efter de almindelige fleksible kriterier.",
  skaerpet: (kriterier: string, _ene: boolean) => `Området overskrider risikozonen. Derfor skærpes ${kriterier}.`,
  ogAlmindelige: " De almindelige fleksible kriterier gælder også.",
};
