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
  beboerIAfdelingen: {
    da: "nuværende bopæl (i afdelingen eller et andet sted)",
    en: "current home (in the department or elsewhere)",
  },
  beskaeftigelse: { da: "beskæftigelse", en: "employment (beskæftigelse)" },
  "beskaeftigelse.timerPrUge": { da: "ugentlig arbejdstid", en: "weekly working hours" },
  "beskaeftigelse.siden": { da: "arbejdets startdag", en: "the day on which the work began or will begin" },
  uddannelse: { da: "eventuel igangværende uddannelse", en: "any current education" },
  "uddannelse.art": { da: "arten af den igangværende uddannelse", en: "the type of the current education" },
  underUddannelseForrigeAar: {
    da: "eventuel uddannelse i det foregående kalenderår",
    en: "any education in the previous calendar year",
  },
  alderspension: { da: "eventuel folkepension", en: "any old-age pension (folkepension)" },
  uddannelsesniveau: { da: "højeste fuldførte uddannelse", en: "highest completed education" },
  "uddannelsesniveau.land": {
    da: "landet for den fuldførte uddannelse",
    en: "the country in which the education was completed",
  },
  "uddannelsesniveau.godkendt": {
    da: "eventuel dansk godkendelse af uddannelsen",
    en: "any Danish approval of the education",
  },
  domme: { da: "eventuelle domme", en: "any convictions" },
  "bruttoindtaegt.aktuelPrMaaned": { da: "nuværende bruttoindtægt om måneden", en: "current gross income a month" },
  "bruttoindtaegt.forrigeAarPrMaaned": {
    da: "gennemsnitlig bruttoindtægt om måneden i det foregående kalenderår",
    en: "average gross income a month in the previous calendar year",
  },
  loesladt: {
    da: "eventuel løsladelse inden for de seneste seks måneder",
    en: "any release within the last six months",
  },
  ophaevetForGroveOvertraedelser: {
    da: "eventuel ophævelse eller opsigelse af et lejemål på grund af grove overtrædelser af god skik og orden",
    en: "any ending of a lease for gross breaches of good order",
  },
  statsborgerskab: { da: "statsborgerskab", en: "citizenship" },
  ydelser: {
    da: "eventuelle offentlige ydelser med perioder",
    en: "any public benefits with their periods",
  },
};
