/** The facts of a person (personfakta) in words, as noun phrases: a fact without one does not compile. */
import type { Beskaeftigelse, Bruttoindtaegt, Person, Uddannelse, Uddannelsesniveau } from "../../ansoeger/husstand.js";
import type { Tosproget } from "./sprog.js";

/** The last keys of a path to a fact of a person. */
export type Personfaktum =
  | Exclude<keyof Person, "id" | "foedselsdato" | "bruttoindtaegt">
  | `beskaeftigelse.${Exclude<keyof Beskaeftigelse, "status">}`
  | `uddannelse.${Exclude<keyof Uddannelse, "status">}`
  | `uddannelsesniveau.${Exclude<keyof Uddannelsesniveau, "niveau">}`
  | `bruttoindtaegt.${keyof Bruttoindtaegt}`;

export const PERSONFAKTA: Readonly<Record<Personfaktum, Tosproget>> = {
  beboerIAfdelingen: { da: "nuværende bopæl (i afdelingen eller et andet sted)", en: "present home (in the department or elsewhere)" },
  beskaeftigelse: { da: "beskæftigelse", en: "employment (beskæftigelse)" },
  "beskaeftigelse.timerPrUge": { da: "ugentlig arbejdstid", en: "weekly working hours" },
  "beskaeftigelse.siden": { da: "den dag, hvor arbejdet begyndte eller begynder", en: "the day on which the work began or begins" },
  uddannelse: { da: "eventuel igangværende uddannelse", en: "education in progress, if any" },
  "uddannelse.art": { da: "arten af den igangværende uddannelse", en: "the kind of the education in progress" },
  underUddannelseForrigeAar: { da: "eventuel uddannelse i det foregående kalenderår", en: "education in the calendar year before, if any" },
  alderspension: { da: "eventuel folkepension", en: "old-age pension (folkepension), if any" },
  uddannelsesniveau: { da: "højeste fuldførte uddannelse", en: "highest completed education" },
  "uddannelsesniveau.land": { da: "det land, hvor uddannelsen er taget", en: "the country in which the education was taken" },
  "uddannelsesniveau.godkendt": { da: "eventuel dansk godkendelse af uddannelsen", en: "Danish approval of the education, if any" },
  domme: { da: "eventuelle domme", en: "convictions, if any" },
  "bruttoindtaegt.aktuelPrMaaned": { da: "nuværende bruttoindtægt om måneden", en: "present gross income a month" },
  "bruttoindtaegt.forrigeAarPrMaaned": {
    da: "gennemsnitlig bruttoindtægt om måneden i det foregående kalenderår",
    en: "mean gross income a month in the calendar year before",
  },
  loesladt: { da: "eventuel løsladelse inden for de seneste seks måneder", en: "release within the last six months, if any" },
  ophaevetForGroveOvertraedelser: {
    da: "eventuel ophævelse eller opsigelse af et lejemål på grund af grove overtrædelser af god skik og orden",
    en: "the ending of a lease for gross breaches of good order, if any",
  },
  statsborgerskab: { da: "statsborgerskab", en: "citizenship" },
  ydelser: {
    da: "eventuelle offentlige ydelser med perioder",
    en: "public benefits, if any, with their periods",
  },
};
