/** What speaks for each choice of an interpretation, in Danish; the words that it rests on stand in `parametre/citater.ts`. */
import type { Fortolkningsid, Fortolkningsvalg } from "../../../parametre/fortolkninger.js";

type Opslag<V> = Readonly<Record<string, V>>;
/** None may be missing; they are looked up by the ids that results name. */
type Grunde = {
  readonly [Id in Fortolkningsid]: Readonly<Record<Fortolkningsvalg<Id>, string>> & Opslag<string>;
} & Opslag<Opslag<string>>;

export const FORTOLKNINGSGRUNDE: Grunde = {
  "et-risikokriterium": {
    lavt: "»Mellem« kræver to værdier, og der er ingen kolonne imellem »mellem« og »lavt«. En afdeling, der ikke når op til den ene, hører derfor til i den anden",
    mellem:
      "»Lavt« forudsætter, at risikozonen ikke er overskredet, og det er den også, når det kun gælder én værdi. »Mellem« er den nærmeste kolonne",
    uafklaret:
      "Hverken noten til »mellem« eller noten til »lavt« passer på afdelingen. Det er parterne, der må sige, hvor den hører til",
  },
  anvisningsandel: {
    uafrundet:
      "Grænserne 20 og 25 støder op til hinanden, når 24,9 læses som alt under 25. Aftalen siger intet om afrunding",
    "en-decimal":
      "Det midterste interval slutter ved 24,9. Det giver kun et fuldt sæt intervaller, hvis andelen opgøres med én decimal",
  },
  "indplacering-fra": {
    listedato:
      "Indplaceringen beregnes, når de nye tal kommer i december. De siger, hvordan det står til nu, og de er forældede den dag, de næste foreligger",
    "1-januar":
      "Aftalen løber fra en 1. januar og måler også ellers trinnet på den dag. Et trin, der skifter midt i december, ville ramme de sidste boliger i året",
  },
  "950-kraever-tidligere-udpegning": {
    nej: "Betingelsen er trykt, og den nævner kun beboertallet",
    ja: "»Fortsat« forudsætter noget, der var der i forvejen, og reglen er begrundet med områder, der er kommet af listerne og hurtigt kan blive udpeget igen",
  },
  "niende-trin1-slut": {
    "2027-12-31":
      "De øvrige trin slutter den 31. december, og udfasningen på trin 1 begynder den 1. januar 2028. De ti dage imellem ville være uden regel, så den 21. ligner en trykfejl",
    "2027-12-21": "Det er den dato, der er trykt for trin 1",
  },
  "niende-skift-foerst": {
    anvisning: "Anvisningen nævnes først, og på trin 2 og 3 er den betaling for en udfasning, som begynder samme dag",
    venteliste:
      "»Hver anden« er i almindelig tale den anden, den fjerde og så videre, og kommunens behov for boligerne er lille",
  },
  trinskifte: {
    fortsaetter:
      "Rækkefølgen gælder afdelingens ledige boliger i den orden, de kommer. Ingen part får flere eller færre pladser, fordi trinnet skifter",
    forfra:
      "Hvert trin har sin egen rækkefølge og sine egne andele, og andelene holder kun, når rækken tages fra begyndelsen",
  },
  "udfasning-uden-trin": {
    ingen:
      "Datoen afhænger af trinnet den 1. januar 2024. En afdeling, der ikke havde et trin på afdelingstrappen den dag, har ingen dato",
    "gaeldende-trin":
      "De niende boliger er prisen for udfasningen. En afdeling, der betaler den på sit nuværende trin, bør også få udfasningen",
  },
  "delvist-skaerpet": {
    supplerer:
      "Udgangspunktet på trin 1 er de almindelige kriterier, og loven kræver, at kriterierne også handler om arbejde og uddannelse. Uden dem kunne et område nøjes med at spørge om domme",
    erstatter:
      "Et udgangspunkt viger, hvor der er sagt noget andet, og de skærpede kriterier er netop sagt for de forhold, der er en udfordring",
  },
  "loft-maaling": {
    "rullende-9":
      "»Aldrig« gælder på ethvert tidspunkt. Måles hver række for sig, kan fem af ni boliger i træk gå til anvisning hen over grænsen mellem to rækker",
    cyklus: "Aftalen tæller ledige boliger ni ad gangen, og trinnenes andele er andele af de ni",
  },
  "loft-virkning": {
    stopper:
      "»Aldrig må« er et forbud og ikke et ønske. Det kan kun overholdes, hvis et tilbud standses, før det bliver benyttet",
    advarer:
      "Det kaldes et princip, og det sikres af særlige indsatser på trin 1 og 2: fritagelse og tilbageholdelse. De var overflødige, hvis loftet selv standsede tilbuddene",
  },
  "loft-omfang": {
    ordinaere:
      "Rækkefølgen omfatter de boliger, der udlejes på almindelig vis. Særboliger og deleboliger har deres egen ordning, til de er udfaset",
    alle: "Loftet taler om ledige boliger uden at undtage nogen, og også en særbolig bliver anvist",
  },
  "fjerde-bolig": {
    "efter-tre-benyttede":
      "Betingelsen ser på de tre tilbud lige før, hvor i rækken de end står, og faren for for megen anvisning er den samme",
    "fjerde-i-raekken":
      "»Den 4. bolig« er en bestemt bolig. På trin 1 kan kommunen få tilbudt flere end tre i hver række af ni, og det er den fjerde, der kan holdes tilbage",
  },
  "genhusning-taeller": {
    ja: "De niende boliger er kommunens, og den fordeler dem selv. Loftet ville ikke betyde noget, hvis en bolig kunne holdes udenfor ved at blive kaldt genhusning",
    nej: "Loftet gælder kommunal anvisning, og aftalen stiller genhusning op ved siden af boligsocial anvisning som noget andet",
  },
  "nybyggeri-formel": {
    "andel-af-boliger":
      "Det bærende princip er, at højst hver tredje er anvist, og de reserverede boliger går også til anviste. Formlen rammer netop en tredjedel",
    "trinandel-minus-reserverede":
      "Det er den generelle anvisning, altså trinnets egen andel, der sænkes, og den sænkes med de reserverede",
  },
  "interne-flytninger": {
    undtaget:
      "Den, der allerede bor i afdelingen, flytter ikke til den, og hvor loven pålægger boligorganisationen at afvise boligsøgende, undtager den selv beboerne",
    omfattet: "Kriterierne skal opfyldes af alle, der flytter ind i boligen, og de gælder alle kommende beboere i den",
  },
  "fleksjob-timer": {
    timekrav:
      "Et fleksjob er beskæftigelse som anden beskæftigelse, og boligorganisationens krav om timer er stillet uden undtagelse",
    "uden-timekrav":
      "Aftalen kræver arbejde og nævner ingen timer. Et fleksjob har få timer, fordi arbejdsevnen er nedsat, og et timekrav ville ofte udelukke det",
  },
  "indkomst-forrige-aar": {
    "dagens-beloeb": "Kravet nævner ét beløb for indtægten nu og for indtægten året før",
    "aarets-beloeb":
      "Beløbet følger regionens gennemsnit år for år. Indtægten sidste år svarer til det beløb, der gjaldt, da året begyndte, og ikke til det, der er reguleret siden",
  },
  "uddannelsessoegende-forrige-aar": {
    kraeves: "Undtagelsen står i nutid: den, der ikke er uddannelsessøgende, skal også have haft indtægten året før",
    undtaget:
      "Områdets indkomst måles uden uddannelsessøgende, og den, der var det sidste år, indgik ikke. Kravet ville udelukke alle, der lige er blevet færdige",
  },
  uddannelsesbegreb: {
    snaevert:
      "Figuren regner grundskolen for det, en uddannelse skal ligge over, og et forberedende forløb er først vejen til en uddannelse",
    bredt: "Ordene »under uddannelse« trækker ingen grænse, og den, der går i skole, er under uddannelse",
  },
  "senior-skaerpet": {
    nej: "Aftalen samler, hvad der før var to almindelige kriterier. De skærpede står i figur 5, og dér nævnes seniorer og alderspension ikke",
    ja: "Seniorer kan sidestilles med dem, der er i beskæftigelse eller under uddannelse, og det er ordene i det skærpede kriterium",
  },
  "stk-9-paa-trin-2": {
    tilladt: "Loven siger »skal«. En pligt efter loven bliver ikke ophævet af en aftale",
    forbudt:
      "Aftalen siger uden forbehold, at kommunen ikke anviser her, og langt de fleste boliger ligger andre steder",
  },
  "ydelser-foer-reformen": {
    medregnes:
      "De tidligere ydelser stod i lovens ordlyd ved siden af kontanthjælp og er afløst af den. Den, der har fået hjælp hele tiden, bør ikke gå fri, fordi ydelsen har skiftet navn",
    "kun-kontanthjaelp":
      "Loven nævner nu kun kontanthjælp. Den fandtes også før, men de andre ydelser er ikke med i ordene",
    "medregnes-ikke":
      "Stk. 7 henviser til § 16, stk. 1 og 2, og hjælp efter den paragraf begyndte med reformen. Et forbud skal ikke læses bredere, end ordene rækker",
  },
  ydelsesmaaned: {
    hele: "En kalendermåned er hele måneden, og seks i sammenhæng har ingen huller",
    paabegyndte: "Ydelserne udbetales for en måned ad gangen, og den, der har fået en i måneden, har modtaget den",
  },
};

export const GRUNDORD = {
  taler: (valg: string, grund: string) => `For ${valg} taler: ${grund}.`,
  /** The place, and its words. */
  citat: (sted: string, ordene: readonly string[]) => `${sted}: ${ordene.map((ord) => `»${ord}«`).join(", ")}`,
};
