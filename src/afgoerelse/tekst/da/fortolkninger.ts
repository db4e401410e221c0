/** The interpretations that decided a result, in Danish: what is open, and what was chosen. */
import type { Fortolkningsid, Fortolkningsvalg } from "../../../parametre/fortolkninger.js";

export interface Fortolkningstekst<Valg extends string> {
  readonly aabent: string;
  readonly valgt: Readonly<Record<Valg, string>>;
}

export const FORTOLKNINGSTEKSTER: { readonly [Id in Fortolkningsid]: Fortolkningstekst<Fortolkningsvalg<Id>> } = {
  "et-risikokriterium": {
    aabent: "Aftalen siger ikke, hvad der gælder for en afdeling, der overskrider risikozonen på netop én værdi.",
    valgt: {
      lavt: "Her regnes behovet for lavt.",
      mellem: "Her regnes behovet for mellem.",
      uafklaret: "Her er spørgsmålet ladt åbent.",
    },
  },
  anvisningsandel: {
    aabent:
      "Aftalens intervaller slutter ved 24,9 pct. og begynder igen ved 25 pct., så andele derimellem er ikke nævnt.",
    valgt: {
      uafrundet: "Her er andelen ikke afrundet.",
      "en-decimal": "Her er andelen afrundet til én decimal.",
    },
  },
  "indplacering-fra": {
    aabent: "Aftalen siger ikke, fra hvilken dag en ny liste får virkning for placeringen.",
    valgt: {
      listedato: "Her gælder listen fra den dag, den er dateret.",
      "1-januar": "Her gælder listen fra den følgende 1. januar.",
    },
  },
  "950-kraever-tidligere-udpegning": {
    aabent:
      "Reglen om områder med over 950 beboere taler om områder, der »fortsat« indplaceres. Det er uklart, om området skal have været udpeget tidligere.",
    valgt: {
      nej: "Her kræves det ikke.",
      ja: "Her kræves det.",
    },
  },
  "niende-trin1-slut": {
    aabent:
      "Aftalen nævner den 21. december 2027 som sidste dag for hver niende bolig på trin 1, men den 31. december 2027 de andre steder.",
    valgt: {
      "2027-12-31": "Her er den 31. december 2027 brugt.",
      "2027-12-21": "Her er den 21. december 2027 brugt.",
    },
  },
  "niende-skift-foerst": {
    aabent: "Hver anden af de niende boliger går til kommunen, men aftalen siger ikke, hvem der får den første.",
    valgt: {
      anvisning: "Her får kommunen den første.",
      venteliste: "Her går den første til ventelisten.",
    },
  },
  trinskifte: {
    aabent: "Aftalen siger ikke, om rækkefølgen på ni boliger løber videre, når afdelingen skifter trin.",
    valgt: {
      fortsaetter: "Her løber den videre.",
      forfra: "Her begynder den forfra.",
    },
  },
  "udfasning-uden-trin": {
    aabent:
      "Udfasningen afhænger af afdelingens trin på afdelingstrappen den 1. januar 2024. Aftalen siger ikke, hvad der gælder for en afdeling, der ikke havde et trin.",
    valgt: {
      ingen: "Her udfases boligerne ikke.",
      "gaeldende-trin": "Her følger udfasningen det trin, afdelingen står på.",
    },
  },
  "delvist-skaerpet": {
    aabent:
      "Aftalen siger ikke, om de almindelige kriterier også skal være opfyldt, når kun nogle af kriterierne er skærpet.",
    valgt: {
      supplerer: "Her skal de også være opfyldt.",
      erstatter: "Her træder de skærpede kriterier i stedet for dem.",
    },
  },
  "loft-maaling": {
    aabent:
      "Kommunal anvisning må aldrig udgøre mere end hver tredje ledige bolig, men aftalen siger ikke, over hvilke boliger det måles.",
    valgt: {
      "rullende-9": "Her måles det over de seneste ni ledige boliger.",
      cyklus: "Her måles det over den række på ni, som boligen er en del af.",
    },
  },
  "loft-virkning": {
    aabent: "Aftalen siger ikke, om loftet på hver tredje ledige bolig i sig selv standser et tilbud til kommunen.",
    valgt: {
      stopper: "Her standser loftet tilbuddet.",
      advarer: "Her er loftet kun en advarsel.",
    },
  },
  "loft-omfang": {
    aabent:
      "Loftet er hver tredje ledige bolig. Aftalen siger ikke, om boliger uden for rækkefølgen på ni tæller med blandt de ledige.",
    valgt: {
      ordinaere: "Her tælles kun de boliger, der tager en plads i rækkefølgen.",
      alle: "Her tælles alle ledige boliger, som aftalen omfatter.",
    },
  },
  "genhusning-taeller": {
    aabent: "Aftalen siger ikke, om en bolig, der bruges til genhusning, tæller med i loftet.",
    valgt: {
      ja: "Her tæller den med.",
      nej: "Her tæller den ikke med.",
    },
  },
  "fjerde-bolig": {
    aabent:
      "En afdeling kan holde »den 4. bolig« tilbage, hvis de tre forudgående alle er benyttet. Aftalen siger ikke, hvilke tre der menes.",
    valgt: {
      "efter-tre-benyttede": "Her er det de tre seneste tilbud.",
      "fjerde-i-raekken": "Her er det kommunens tre første pladser i rækkefølgen på ni.",
    },
  },
  "nybyggeri-formel": {
    aabent: "Aftalen siger ikke, hvordan den generelle anvisning sænkes i nybyggeri.",
    valgt: {
      "andel-af-boliger": "Her tages en tredjedel af alle boligerne, og de reserverede trækkes fra.",
      "trinandel-minus-reserverede": "Her trækkes andelen af reserverede boliger fra trinnets egen andel.",
    },
  },
  "interne-flytninger": {
    aabent:
      "De skærpede kriterier omfatter »alle tilflyttere til afdelingen«. Det er uklart, om de også omfatter den, der allerede bor i afdelingen.",
    valgt: {
      undtaget: "Her er den, der allerede bor der, undtaget.",
      omfattet: "Her er alle omfattet.",
    },
  },
  "fleksjob-timer": {
    aabent: "Det er uklart, om kravet om et mindste antal arbejdstimer også gælder for fleksjob.",
    valgt: {
      timekrav: "Her gælder det.",
      "uden-timekrav": "Her gælder det ikke.",
    },
  },
  "indkomst-forrige-aar": {
    aabent: "Aftalen siger ikke, hvilket beløb indtægten i det foregående kalenderår skal holdes op mod.",
    valgt: {
      "dagens-beloeb": "Her er det beløb brugt, der gælder på dagen.",
      "aarets-beloeb": "Her er det beløb brugt, der gjaldt den 1. januar i det år.",
    },
  },
  "uddannelsessoegende-forrige-aar": {
    aabent:
      "Aftalen siger ikke, om den, der var under uddannelse i det foregående kalenderår, skal have haft indtægten dengang.",
    valgt: {
      kraeves: "Her kræves det.",
      undtaget: "Her kræves det ikke.",
    },
  },
  "stk-9-paa-trin-2": {
    aabent:
      "Loven pålægger kommunen at anvise en bolig, når der ikke er mulighed for det andre steder, men efter aftalen anviser kommunen ikke til boliger her.",
    valgt: {
      forbudt: "Her er aftalen lagt til grund.",
      tilladt: "Her er loven lagt til grund.",
    },
  },
  "ydelser-foer-reformen": {
    aabent:
      "Det er uklart, om måneder før den 1. juli 2025 tæller med: på kontanthjælp efter de regler, der gjaldt dengang, og på de ydelser, som kontanthjælp har afløst.",
    valgt: {
      medregnes: "Her tæller de med.",
      "kun-kontanthjaelp": "Her tæller kun kontanthjælp med, som kontanthjælp efter § 16, stk. 1.",
      "medregnes-ikke": "Her tæller de ikke med, bortset fra kontanthjælp efter nr. 5.",
    },
  },
  uddannelsesbegreb: {
    aabent: "Aftalen siger »under uddannelse« uden at trække en grænse.",
    valgt: {
      snaevert: "Her tæller grundskole og forberedende grunduddannelse kun med for indkomstkriteriet.",
      bredt: "Her tæller grundskole og forberedende grunduddannelse med for alle kriterier.",
    },
  },
  "senior-skaerpet": {
    aabent:
      "Seniorer kan sidestilles med boligsøgende i beskæftigelse eller under uddannelse. Aftalen siger ikke, om det også gælder det skærpede beskæftigelseskriterium.",
    valgt: {
      nej: "Her gælder det ikke.",
      ja: "Her gælder det.",
    },
  },
  ydelsesmaaned: {
    aabent:
      "Loven siger ikke, om en kalendermåned tæller med, når ydelsen er modtaget i hele måneden, eller også når den er modtaget i en del af den.",
    valgt: {
      hele: "Her tæller kun måneder, hvor ydelsen er modtaget alle dage.",
      paabegyndte: "Her tæller også måneder, hvor ydelsen er modtaget mindst én dag.",
    },
  },
};
