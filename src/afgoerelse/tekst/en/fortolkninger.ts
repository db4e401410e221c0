/** The interpretations that decided a result, in English: what is open, and what was chosen. */
import type * as da from "../da/fortolkninger.js";

export const FORTOLKNINGSTEKSTER: typeof da.FORTOLKNINGSTEKSTER = {
  "et-risikokriterium": {
    aabent: "The agreement does not say what applies to a department that exceeds the risk zone on exactly one value.",
    valgt: {
      lavt: "Here the need is taken to be low (lavt).",
      mellem: "Here the need is taken to be medium (mellem).",
      uafklaret: "Here the question is left open.",
    },
  },
  anvisningsandel: {
    aabent:
      "The agreement's intervals end at 24.9 per cent and begin again at 25 per cent, so shares in between are not mentioned.",
    valgt: {
      uafrundet: "Here the share is not rounded.",
      "en-decimal": "Here the share is rounded to one decimal.",
    },
  },
  "indplacering-fra": {
    aabent: "The agreement does not say from which day a new list takes effect for the placement.",
    valgt: {
      listedato: "Here the list applies from the day of its date.",
      "1-januar": "Here the list applies from the following 1 January.",
    },
  },
  "950-kraever-tidligere-udpegning": {
    aabent:
      'The rule on areas with over 950 residents speaks of areas that are "still" (fortsat) placed. It is unclear whether the area must have been designated before.',
    valgt: {
      nej: "Here it need not.",
      ja: "Here it must.",
    },
  },
  "niende-trin1-slut": {
    aabent:
      "The agreement gives 21 December 2027 as the last day for every ninth dwelling on step 1, but 31 December 2027 elsewhere.",
    valgt: {
      "2027-12-31": "Here 31 December 2027 is used.",
      "2027-12-21": "Here 21 December 2027 is used.",
    },
  },
  "niende-skift-foerst": {
    aabent:
      "Every other one of the ninth dwellings goes to the municipality, but the agreement does not say who gets the first.",
    valgt: {
      anvisning: "Here the municipality gets the first.",
      venteliste: "Here the first goes to the waiting list.",
    },
  },
  trinskifte: {
    aabent: "The agreement does not say whether the order of nine continues when the department moves to another step.",
    valgt: {
      fortsaetter: "Here it continues.",
      forfra: "Here it starts over.",
    },
  },
  "udfasning-uden-trin": {
    aabent:
      "The phase-out depends on the department's step on the department stair (afdelingstrappen) on 1 January 2024. The agreement does not say what applies to a department that had no step.",
    valgt: {
      ingen: "Here the dwellings are not phased out.",
      "gaeldende-trin": "Here the phase-out follows the step that the department is on.",
    },
  },
  "delvist-skaerpet": {
    aabent:
      "The agreement does not say whether the ordinary criteria must also be met when only some of the criteria are sharpened.",
    valgt: {
      supplerer: "Here they must.",
      erstatter: "Here the sharpened criteria replace them.",
    },
  },
  "loft-maaling": {
    aabent:
      "Municipal assignment may never make up more than every third vacant dwelling, but the agreement does not say over which dwellings this is measured.",
    valgt: {
      "rullende-9": "Here it is measured over the latest nine vacant dwellings.",
      cyklus: "Here it is measured over the round of nine that the dwelling is part of.",
    },
  },
  "loft-virkning": {
    aabent:
      "The agreement does not say whether the cap of every third vacant dwelling in itself stops an offer to the municipality.",
    valgt: {
      stopper: "Here the cap stops the offer.",
      advarer: "Here the cap is only a warning.",
    },
  },
  "loft-omfang": {
    aabent:
      "The cap is every third vacant dwelling. The agreement does not say whether dwellings outside the order of nine count among the vacant ones.",
    valgt: {
      ordinaere: "Here only dwellings that take a place in the order are counted.",
      alle: "Here all vacant dwellings that the agreement covers are counted.",
    },
  },
  "genhusning-taeller": {
    aabent: "The agreement does not say whether a dwelling used for rehousing (genhusning) counts towards the cap.",
    valgt: {
      ja: "Here it counts.",
      nej: "Here it does not.",
    },
  },
  "fjerde-bolig": {
    aabent:
      'A department may withhold "the 4th dwelling" (den 4. bolig) if the three before it have all been used. The agreement does not say which three.',
    valgt: {
      "efter-tre-benyttede": "Here they are the latest three offers.",
      "fjerde-i-raekken": "Here they are the municipality's first three places in the order of nine.",
    },
  },
  "nybyggeri-formel": {
    aabent: "The agreement does not say how general assignment (generel anvisning) is lowered in new buildings.",
    valgt: {
      "andel-af-boliger": "Here the reserved dwellings are subtracted from a third of all the dwellings.",
      "trinandel-minus-reserverede": "Here the share of reserved dwellings is subtracted from the step's own share.",
    },
  },
  "interne-flytninger": {
    aabent:
      'The sharpened criteria cover "all who move to the department" (alle tilflyttere til afdelingen). It is unclear whether they also cover someone who already lives there.',
    valgt: {
      undtaget: "Here someone who already lives there is exempt.",
      omfattet: "Here everyone is covered.",
    },
  },
  "fleksjob-timer": {
    aabent: "It is unclear whether the minimum number of working hours also applies to a flexible job (fleksjob).",
    valgt: {
      timekrav: "Here it does.",
      "uden-timekrav": "Here it does not.",
    },
  },
  "indkomst-forrige-aar": {
    aabent: "The agreement does not say which amount the income of the previous calendar year is to be compared with.",
    valgt: {
      "dagens-beloeb": "Here the amount in force on the day is used.",
      "aarets-beloeb": "Here the amount in force on 1 January of that year is used.",
    },
  },
  "uddannelsessoegende-forrige-aar": {
    aabent:
      "The agreement does not say whether someone who was in education in the previous calendar year must have had the income then.",
    valgt: {
      kraeves: "Here they must.",
      undtaget: "Here they need not.",
    },
  },
  "stk-9-paa-trin-2": {
    aabent:
      "The act requires the municipality to assign a dwelling when it is not possible elsewhere, but under the agreement it does not assign dwellings here.",
    valgt: {
      forbudt: "Here the agreement is followed.",
      tilladt: "Here the act is followed.",
    },
  },
  "ydelser-foer-reformen": {
    aabent:
      "It is unclear whether months before 1 July 2025 count: on cash benefit (kontanthjælp) by the rules of that time, and on the benefits that it has replaced.",
    valgt: {
      medregnes: "Here they count.",
      "kun-kontanthjaelp": "Here cash benefit (kontanthjælp) alone counts, as that under § 16, stk. 1.",
      "medregnes-ikke": "Here they do not, but for cash benefit (kontanthjælp) under nr. 5.",
    },
  },
  uddannelsesbegreb: {
    aabent: 'The agreement says "in education" (under uddannelse) and draws no line.',
    valgt: {
      snaevert: "Here basic school and preparatory education (fgu) count for the income criterion only.",
      bredt: "Here basic school and preparatory education (fgu) count for every criterion.",
    },
  },
  "senior-skaerpet": {
    aabent:
      "Seniors may be treated like applicants in work or education. The agreement does not say whether that goes for the sharpened employment criterion too.",
    valgt: {
      nej: "Here it does not.",
      ja: "Here it does.",
    },
  },
  ydelsesmaaned: {
    aabent:
      "The act does not say whether a calendar month counts only when the benefit was received on all its days, or also when it was received on some of them.",
    valgt: {
      hele: "Here only months with the benefit on all days count.",
      paabegyndte: "Here months with the benefit on at least one day count too.",
    },
  },
};
