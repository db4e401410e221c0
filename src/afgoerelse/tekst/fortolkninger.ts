/** The interpretations that decided a result, in words: what is open, and what was chosen. */
import type { Fortolkningsid, Fortolkningsvalg } from "../../parametre/fortolkninger.js";
import type { Tosproget } from "./sprog.js";

export interface Fortolkningstekst<Valg extends string> {
  readonly aabent: Tosproget;
  readonly valgt: Readonly<Record<Valg, Tosproget>>;
}

export const TEKSTER: { readonly [Id in Fortolkningsid]: Fortolkningstekst<Fortolkningsvalg<Id>> } = {
  "et-risikokriterium": {
    aabent: {
      da: "Aftalen siger ikke, hvad der gælder for en afdeling, der overskrider risikozonen på netop én værdi.",
      en: "The agreement does not say what applies to a department that exceeds the risk zone on exactly one value.",
    },
    valgt: {
      lavt: { da: "Her regnes behovet for lavt.", en: "Here the need is taken to be low (lavt)." },
      mellem: { da: "Her regnes behovet for mellem.", en: "Here the need is taken to be medium (mellem)." },
      uafklaret: { da: "Her er spørgsmålet ladt åbent.", en: "Here the question is left open." },
    },
  },
  anvisningsandel: {
    aabent: {
      da: "Aftalens intervaller slutter ved 24,9 pct. og begynder igen ved 25 pct., så andele derimellem er ikke nævnt.",
      en: "The agreement's intervals end at 24.9 per cent and begin again at 25 per cent, so shares in between are not mentioned.",
    },
    valgt: {
      uafrundet: { da: "Her er andelen ikke afrundet.", en: "Here the share is not rounded." },
      "en-decimal": { da: "Her er andelen afrundet til én decimal.", en: "Here the share is rounded to one decimal." },
    },
  },
  "indplacering-fra": {
    aabent: {
      da: "Aftalen siger ikke, fra hvilken dag en ny liste får virkning for placeringen.",
      en: "The agreement does not say from which day a new list takes effect for the placement.",
    },
    valgt: {
      listedato: {
        da: "Her gælder listen fra den dag, den er dateret.",
        en: "Here the list applies from the day of its date.",
      },
      "1-januar": {
        da: "Her gælder listen fra den følgende 1. januar.",
        en: "Here the list applies from the following 1 January.",
      },
    },
  },
  "950-kraever-tidligere-udpegning": {
    aabent: {
      da: "Reglen om områder med over 950 beboere taler om områder, der »fortsat« indplaceres. Det er uklart, om området skal have været udpeget tidligere.",
      en: 'The rule on areas with over 950 residents speaks of areas that are "still" (fortsat) placed. It is unclear whether the area must have been designated before.',
    },
    valgt: {
      nej: { da: "Her kræves det ikke.", en: "Here it need not." },
      ja: { da: "Her kræves det.", en: "Here it must." },
    },
  },
  "niende-trin1-slut": {
    aabent: {
      da: "Aftalen nævner den 21. december 2027 som sidste dag for hver niende bolig på trin 1, men den 31. december 2027 de andre steder.",
      en: "The agreement gives 21 December 2027 as the last day for every ninth dwelling on step 1, but 31 December 2027 elsewhere.",
    },
    valgt: {
      "2027-12-31": { da: "Her er den 31. december 2027 brugt.", en: "Here 31 December 2027 is used." },
      "2027-12-21": { da: "Her er den 21. december 2027 brugt.", en: "Here 21 December 2027 is used." },
    },
  },
  "niende-skift-foerst": {
    aabent: {
      da: "Hver anden af de niende boliger går til kommunen, men aftalen siger ikke, hvem der får den første.",
      en: "Every other one of the ninth dwellings goes to the municipality, but the agreement does not say who gets the first.",
    },
    valgt: {
      anvisning: { da: "Her får kommunen den første.", en: "Here the municipality gets the first." },
      venteliste: { da: "Her går den første til ventelisten.", en: "Here the first goes to the waiting list." },
    },
  },
  trinskifte: {
    aabent: {
      da: "Aftalen siger ikke, om rækkefølgen på ni boliger løber videre, når afdelingen skifter trin.",
      en: "The agreement does not say whether the order of nine continues when the department moves to another step.",
    },
    valgt: {
      fortsaetter: { da: "Her løber den videre.", en: "Here it continues." },
      forfra: { da: "Her begynder den forfra.", en: "Here it starts over." },
    },
  },
  "udfasning-uden-trin": {
    aabent: {
      da: "Udfasningen afhænger af afdelingens trin på afdelingstrappen den 1. januar 2024. Aftalen siger ikke, hvad der gælder for en afdeling, der ikke havde et trin.",
      en: "The phase-out depends on the department's step on the department stair (afdelingstrappen) on 1 January 2024. The agreement does not say what applies to a department that had no step.",
    },
    valgt: {
      ingen: { da: "Her udfases boligerne ikke.", en: "Here the dwellings are not phased out." },
      "gaeldende-trin": {
        da: "Her følger udfasningen det trin, afdelingen står på.",
        en: "Here the phase-out follows the step that the department is on.",
      },
    },
  },
  "delvist-skaerpet": {
    aabent: {
      da: "Aftalen siger ikke, om de almindelige kriterier også skal være opfyldt, når kun nogle af kriterierne er skærpet.",
      en: "The agreement does not say whether the ordinary criteria must also be met when only some of the criteria are sharpened.",
    },
    valgt: {
      supplerer: { da: "Her skal de også være opfyldt.", en: "Here they must." },
      erstatter: {
        da: "Her træder de skærpede kriterier i stedet for dem.",
        en: "Here the sharpened criteria replace them.",
      },
    },
  },
  "loft-maaling": {
    aabent: {
      da: "Kommunal anvisning må aldrig udgøre mere end hver tredje ledige bolig, men aftalen siger ikke, over hvilke boliger det måles.",
      en: "Municipal assignment may never make up more than every third vacant dwelling, but the agreement does not say over which dwellings this is measured.",
    },
    valgt: {
      "rullende-9": {
        da: "Her måles det over de seneste ni ledige boliger.",
        en: "Here it is measured over the latest nine vacant dwellings.",
      },
      cyklus: {
        da: "Her måles det over den række på ni, som boligen er en del af.",
        en: "Here it is measured over the round of nine that the dwelling is part of.",
      },
    },
  },
  "loft-virkning": {
    aabent: {
      da: "Aftalen siger ikke, om loftet på hver tredje ledige bolig i sig selv standser et tilbud til kommunen.",
      en: "The agreement does not say whether the cap of every third vacant dwelling in itself stops an offer to the municipality.",
    },
    valgt: {
      stopper: { da: "Her standser loftet tilbuddet.", en: "Here the cap stops the offer." },
      advarer: { da: "Her er loftet kun en advarsel.", en: "Here the cap is only a warning." },
    },
  },
  "genhusning-taeller": {
    aabent: {
      da: "Aftalen siger ikke, om en bolig, der bruges til genhusning, tæller med i loftet.",
      en: "The agreement does not say whether a dwelling used for rehousing (genhusning) counts towards the cap.",
    },
    valgt: {
      ja: { da: "Her tæller den med.", en: "Here it counts." },
      nej: { da: "Her tæller den ikke med.", en: "Here it does not." },
    },
  },
  "nybyggeri-formel": {
    aabent: {
      da: "Aftalen siger ikke, hvordan den generelle anvisning sænkes i nybyggeri.",
      en: "The agreement does not say how general assignment (generel anvisning) is lowered in new buildings.",
    },
    valgt: {
      "andel-af-boliger": {
        da: "Her tages en tredjedel af alle boligerne, og de reserverede trækkes fra.",
        en: "Here the reserved dwellings are subtracted from a third of all the dwellings.",
      },
      "trinandel-minus-reserverede": {
        da: "Her trækkes andelen af reserverede boliger fra trinnets egen andel.",
        en: "Here the share of reserved dwellings is subtracted from the step's own share.",
      },
    },
  },
  "interne-flytninger": {
    aabent: {
      da: "De skærpede kriterier omfatter »alle tilflyttere til afdelingen«. Det er uklart, om de også omfatter den, der allerede bor i afdelingen.",
      en: 'The sharpened criteria cover "all who move to the department" (alle tilflyttere til afdelingen). It is unclear whether they also cover someone who already lives there.',
    },
    valgt: {
      undtaget: {
        da: "Her er den, der allerede bor der, undtaget.",
        en: "Here someone who already lives there is exempt.",
      },
      omfattet: { da: "Her er alle omfattet.", en: "Here everyone is covered." },
    },
  },
  "fleksjob-timer": {
    aabent: {
      da: "Det er uklart, om kravet om et mindste antal arbejdstimer også gælder for fleksjob.",
      en: "It is unclear whether the minimum number of working hours also applies to a flexible job (fleksjob).",
    },
    valgt: {
      timekrav: { da: "Her gælder det.", en: "Here it does." },
      "uden-timekrav": { da: "Her gælder det ikke.", en: "Here it does not." },
    },
  },
  "indkomst-forrige-aar": {
    aabent: {
      da: "Aftalen siger ikke, hvilket beløb indtægten i det foregående kalenderår skal holdes op mod.",
      en: "The agreement does not say which amount the income of the previous calendar year is to be compared with.",
    },
    valgt: {
      "dagens-beloeb": {
        da: "Her er det beløb brugt, der gælder på dagen.",
        en: "Here the amount in force on the day is used.",
      },
      "aarets-beloeb": {
        da: "Her er det beløb brugt, der gjaldt ved udgangen af det år.",
        en: "Here the amount in force at the end of that year is used.",
      },
    },
  },
  "uddannelsessoegende-forrige-aar": {
    aabent: {
      da: "Aftalen siger ikke, om den, der var under uddannelse i det foregående kalenderår, skal have haft indtægten dengang.",
      en: "The agreement does not say whether someone who was in education in the previous calendar year must have had the income then.",
    },
    valgt: {
      kraeves: { da: "Her kræves det.", en: "Here they must." },
      undtaget: { da: "Her kræves det ikke.", en: "Here they need not." },
    },
  },
  "stk-9-paa-trin-2": {
    aabent: {
      da: "Loven pålægger kommunen at anvise en bolig, når der ikke er mulighed for det andre steder, men efter aftalen anviser kommunen ikke til boliger her.",
      en: "The act requires the municipality to assign a dwelling when it is not possible elsewhere, but under the agreement it does not assign dwellings here.",
    },
    valgt: {
      forbudt: { da: "Her er aftalen lagt til grund.", en: "Here the agreement is followed." },
      tilladt: { da: "Her er loven lagt til grund.", en: "Here the act is followed." },
    },
  },
  "ydelser-foer-reformen": {
    aabent: {
      da: "Det er uklart, om måneder før den 1. juli 2025 på de tidligere ydelser tæller med som kontanthjælp.",
      en: "It is unclear whether months before 1 July 2025 on the former benefits count as cash benefit (kontanthjælp).",
    },
    valgt: {
      medregnes: { da: "Her tæller de med.", en: "Here they count." },
      "medregnes-ikke": { da: "Her tæller de ikke med.", en: "Here they do not." },
    },
  },
};
