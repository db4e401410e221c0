/** Missing and assumed facts in English, as noun phrases in the midst of a sentence. */
import type * as da from "../da/fakta.js";
import { datoord, navn } from "./former.js";

export const PERSONFAKTA: typeof da.PERSONFAKTA = {
  beboerIAfdelingen: "current home (in the department or elsewhere)",
  bopaelKommune: "municipality of residence (bopælskommune)",
  beskaeftigelse: "employment (beskæftigelse)",
  "beskaeftigelse.timerPrUge": "weekly working hours",
  "beskaeftigelse.siden": "the day on which the work began or will begin",
  "beskaeftigelse.fuldtidEfterOverenskomst":
    "whether the hours are full time by the collective agreement (overenskomst)",
  uddannelse: "any current education",
  "uddannelse.art": "the type of the current education",
  "uddannelse.suBerettiget": "whether the current education entitles to the state's education grant (SU)",
  underUddannelseForrigeAar: "any education in the previous calendar year",
  alderspension: "any old-age pension (alderspension)",
  uddannelsesniveau: "highest completed education",
  "uddannelsesniveau.land": "the country in which the education was completed",
  "uddannelsesniveau.godkendt": "any Danish approval of the education",
  domme: "any convictions",
  "bruttoindtaegt.aktuelPrMaaned": "current gross income a month",
  "bruttoindtaegt.forrigeAarPrMaaned": "average gross income a month in the previous calendar year",
  loesladt: "any release within the last six months",
  ophaevetForGroveOvertraedelser: "any ending of a lease for gross breaches of good order",
  statsborgerskab: "citizenship",
  ydelser: "any public benefits with their periods",
  "ydelser.forloeb": "the course during which the resource benefit (ressourceforløbsydelse) is received",
};

export const HUSSTANDSFAKTA: typeof da.HUSSTANDSFAKTA = {
  par: "whether any of the household are a couple, and who",
  "par.siden": "the day on which the couple began to live together",
};

export const SUPPLEMENT: typeof da.SUPPLEMENT = {
  risikozone: (of) => `the limit of the risk zone (risikozone) for ${of}`,
  raekkefoelge: (of) => `the order of nine vacant dwellings (rækkefølge) for ${of}`,
  udlejningsformVedRetur: (of) =>
    `the form of letting, on ${of}, for dwellings that the municipality does not get or sends back`,
  udlejningsformVedFritagelse: () => "the form of letting for the extra dwelling of an exempt department",
  indkomstMinimum: () => "the minimum income in force",
  mindsteTimerPrUge: () => "the minimum number of working hours a week",
  seniorAlder: () => "the age limit for treating seniors like applicants in work or in education",
  jobstartSenestMaaneder: () => "the time limit for starting a new job",
};

export const AFDELINGSFAKTA: typeof da.AFDELINGSFAKTA = {
  noegletal: (of) => `${of} (the department's own figures)`,
  andelAnviste: () => "the share of the department's family dwellings that the municipality originally assigned",
  placeringer: () => "the department's placement on the stairs on the day",
};

export const OMRAADEFAKTA: typeof da.OMRAADEFAKTA = {
  omraade: "the housing area that the department is in",
  opgoerelser: "the figures for the area for the missing years",
  beboere: "the number of residents in the area",
  paaListen: (day) => ` on the list of ${datoord(day)}`,
};

export const ANDRE_FAKTA: typeof da.ANDRE_FAKTA = {
  aendringsdag: (day) => `the day of the amendment of the act (${datoord(day)})`,
  valg: (id) => `the open choice of interpretation (${id})`,
  uklartPunkt: "how an unclear point in the agreement is to be read",
  andet: (path) => `the fact ${path}`,
  nummer: {
    personer: (number) => `(person ${number})`,
    ydelser: (number) => `(benefit ${number})`,
    ansoegninger: (number) => `(application ${number})`,
    afdelinger: (number) => `(department ${number})`,
    omraader: (number) => `(area ${number})`,
    opgoerelser: (number) => `(statement ${number})`,
  },
  iHusstanden: (household) => ` in the household ${navn(household)}`,
};
