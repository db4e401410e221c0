/** What speaks for each choice of an interpretation, in English. */
import type * as da from "../da/fortolkningsgrunde.js";

export const FORTOLKNINGSGRUNDE: typeof da.FORTOLKNINGSGRUNDE = {
  "et-risikokriterium": {
    lavt: "Medium (mellem) asks for two values, and the figure has no column between medium and low. A department that does not reach medium therefore stays in the lowest",
    mellem:
      "Low (lavt) takes for granted that the risk zone is not exceeded, and it is exceeded by one value too. Medium is the nearest column",
    uafklaret:
      "Neither the note on medium nor the note on low fits the department. It is for the parties to say where it belongs",
  },
  anvisningsandel: {
    uafrundet:
      "The limits 20 and 25 adjoin each other when 24.9 is read as everything below 25. The agreement says nothing about rounding",
    "en-decimal":
      "The middle interval ends at 24.9. The intervals are complete only if the share is made up with one decimal",
  },
  "indplacering-fra": {
    listedato:
      "The placement is worked out when the new figures come in December. They tell how things stand now, and are out of date from the day that the next ones are there",
    "1-januar":
      "The agreement runs from a 1 January and otherwise looks at the step on that day too. A step that changes in the middle of December would touch the last dwellings of the year",
  },
  "950-kraever-tidligere-udpegning": {
    nej: "The condition is printed, and it names the number of residents alone",
    ja: 'The word "still" (fortsat) takes something for granted that was there before, and the rule is explained by areas that have left the lists and may soon be designated again',
  },
  "niende-trin1-slut": {
    "2027-12-31":
      "The other steps end on 31 December, and the phase-out on step 1 begins on 1 January 2028. The ten days between would have no rule, so that the 21st looks like a misprint",
    "2027-12-21": "It is the date printed for step 1",
  },
  "niende-skift-foerst": {
    anvisning: "Assignment is named first, and on steps 2 and 3 it pays for a phase-out that begins on the same day",
    venteliste:
      'In ordinary speech "every other" is the second, the fourth and so on, and the municipality needs few of the dwellings',
  },
  trinskifte: {
    fortsaetter:
      "The order concerns the department's vacancies as they come. No party gets more or fewer slots because the step changes",
    forfra:
      "Each step has its own order and its own shares, and the shares hold only when the order is taken from the beginning",
  },
  "udfasning-uden-trin": {
    ingen:
      "The date depends on the step on 1 January 2024. A department that had no step on the department stair (afdelingstrappen) that day has no date",
    "gaeldende-trin":
      "The phase-out is paid for with the ninth dwellings. A department that gives them on its present step ought to get the phase-out too",
  },
  "delvist-skaerpet": {
    supplerer:
      "The starting point on step 1 is the ordinary criteria, and the act requires criteria on work and education among others. Without them an area could ask about convictions alone",
    erstatter:
      "A starting point gives way where something else is said, and the sharpened criteria are said for just what is a challenge",
  },
  "loft-maaling": {
    "rullende-9":
      '"Never" (aldrig) holds at any time. If each round is measured by itself, five of nine dwellings running may be assigned where two rounds meet',
    cyklus: "The agreement counts vacancies in nines, and the shares of the steps are shares of the nine",
  },
  "loft-virkning": {
    stopper:
      '"May never" (aldrig må) is a ban and not a wish. It can only be kept if an offer is stopped before it is used',
    advarer:
      "It is called a principle, and it is secured by measures on steps 1 and 2: exemption and withholding. They would not be needed if the cap itself stopped the offers",
  },
  "loft-omfang": {
    ordinaere:
      "The order takes in the dwellings that are let in the ordinary way. Special and shared dwellings have an arrangement of their own until they are phased out",
    alle: "The cap speaks of vacant dwellings and excepts none, and a special dwelling is assigned as well",
  },
  "fjerde-bolig": {
    "efter-tre-benyttede":
      "The condition looks at the three offers just before, wherever in the order they stand, and the risk of too much assignment is the same",
    "fjerde-i-raekken":
      '"The fourth dwelling" (den 4. bolig) is one in particular. On step 1 the municipality may be offered more than three in each nine, and it is the fourth that can be withheld',
  },
  "genhusning-taeller": {
    ja: "The ninth dwellings are the municipality's, and it shares them out itself. The cap would mean nothing if a dwelling could be kept out by calling it rehousing",
    nej: "The cap concerns municipal assignment, and the agreement sets rehousing beside social assignment as something else",
  },
  "nybyggeri-formel": {
    "andel-af-boliger":
      "The principle is that every third at most is assigned, and the reserved dwellings go to those assigned too. The formula meets just a third",
    "trinandel-minus-reserverede":
      "It is general assignment, the step's own share, that is lowered, and it is lowered by the reserved ones",
  },
  "interne-flytninger": {
    undtaget:
      "Who already lives in the department does not move to it, and where the act orders the organisation to turn applicants down, it excepts the residents itself",
    omfattet: "The criteria are to be met by all who move into the dwelling, and they concern all its future residents",
  },
  "fleksjob-timer": {
    timekrav: "A fleksjob is employment like other employment, and the organisation's number of hours has no exception",
    "uden-timekrav":
      "The agreement asks for work and names no hours. A fleksjob has few hours because the capacity for work is reduced, and a minimum would often rule it out",
  },
  "indkomst-forrige-aar": {
    "dagens-beloeb": "The demand names one amount for the income now and for that of the year before",
    "aarets-beloeb":
      "The amount follows the region's average year by year. Last year's income corresponds to the amount in force when that year began, and not to what it has been adjusted to since",
  },
  "uddannelsessoegende-forrige-aar": {
    kraeves:
      "The exception is in the present tense: who is not in education must also have had the income the year before",
    undtaget:
      "The area's income is measured without those in education, and who was in education last year was not part of it. The demand would rule out all who have just finished",
  },
  uddannelsesbegreb: {
    snaevert:
      "The figure takes basic school for what an education is to lie above, and a preparatory course is still the way to an education",
    bredt: 'The words "in education" (under uddannelse) draw no line, and who goes to school is in education',
  },
  "senior-skaerpet": {
    nej: "The agreement joins what used to be two ordinary criteria. The sharpened ones stand in figure 5, and there neither seniors nor old-age pension are named",
    ja: "Seniors may be treated like those in work or education, and those are the words of the sharpened criterion",
  },
  "stk-9-paa-trin-2": {
    tilladt: 'The act says "must" (skal). A duty by law is not lifted by an agreement',
    forbudt:
      "The agreement says without reservation that the municipality does not assign here, and by far the most dwellings lie elsewhere",
  },
  "ydelser-foer-reformen": {
    medregnes:
      "The earlier benefits stood beside kontanthjælp in the wording of the act and have been replaced by it. Who has received help all along ought not to go free because the benefit has another name",
    "kun-kontanthjaelp":
      "The act now names kontanthjælp alone. It existed before as well, but the other benefits are not among the words",
    "medregnes-ikke":
      "Stk. 7 refers to § 16, stk. 1 and 2, and help by that paragraph began with the reform. A ban is not to be read more widely than its words",
  },
  ydelsesmaaned: {
    hele: "A calendar month is the whole month, and six in a row have no gaps",
    paabegyndte: "The benefits are paid for a month at a time, and who got one in the month has received it",
  },
};

export const GRUNDORD: typeof da.GRUNDORD = {
  taler: (valg, grund) => `In favour of ${valg}: ${grund}.`,
  citat: (sted, ordene) => `${sted}: ${ordene.map((ord) => `"${ord}"`).join(", ")}`,
};
