/** Caveats in words. */
import type { Forbehold } from "../../kerne/begrundelse.js";
import type { Dag } from "../../kerne/dato.js";
import type { Kontekst } from "./begrundelsestekst.js";
import { faktaord } from "./mangler.js";
import { datoord, opremset, stort, type Tosproget } from "./sprog.js";

/** Those that say the same of every case. */
const FORBEHOLD: Readonly<Record<Exclude<Forbehold["kode"], "afviger-fra-officiel-liste" | "antaget-tal">, Tosproget>> =
  {
    "historik-antaget-tom": {
      da: "Der er ikke oplyst noget om, hvad der gik forud. Det er antaget, at rækkefølgen begynder med den første ledige bolig.",
      en: "Nothing is stated about what went before. The order is assumed to start with the first vacant dwelling.",
    },
    "loft-naaet": {
      da: "Kommunen får eller har fået tilbudt en bolig, selv om loftet på hver tredje ledige bolig er nået. Loftet er kun brugt som en advarsel.",
      en: "The municipality is or was offered a dwelling even though the cap of every third vacant dwelling has been reached. The cap is used only as a warning.",
    },
    "stk-7-nr-4": {
      da: "Boligen ligger i et forebyggelsesområde. Almenboliglovens § 59, stk. 7, jf. stk. 6, nr. 4, kan hindre, at den anvises til flygtninge.",
      en: "The dwelling is in a prevention area (forebyggelsesområde). Almenboligloven § 59, stk. 7, cf. stk. 6, nr. 4, may prevent its assignment to refugees.",
    },
    "stk-9": {
      da: "Efter almenboliglovens § 59, stk. 9, har kommunen pligt til at anvise en bolig i området, når der ikke er mulighed for det andre steder. Efter aftalen anviser kommunen ikke til boliger her. Aftalen er lagt til grund.",
      en: "Under almenboligloven § 59, stk. 9, the municipality must assign a dwelling in the area when it is not possible elsewhere. The agreement says that it does not assign dwellings here. The agreement is followed.",
    },
    "reserverede-over-en-tredjedel": {
      da: "De boliger, der er reserveret til anvisning, udgør i sig selv mere end hver tredje bolig.",
      en: "The dwellings reserved for assignment alone make up more than every third dwelling.",
    },
    "straffeattest-kun-i-udsatte-omraader": {
      da: "En straffeattest må efter § 29 i bekendtgørelse nr. 977 af 21. august 2024 kun kræves i udsatte boligområder. Det er ikke oplyst, at boligen ligger i et sådant område.",
      en: "Under § 29 of Order (bekendtgørelse) no. 977 of 21 August 2024, a criminal record certificate (straffeattest) may only be required in vulnerable housing areas (udsatte boligområder). It is not stated that the dwelling is in one.",
    },
    "51-c-proeves-af-kommunen": {
      da: "Boligen ligger i et omdannelsesområde. Kommunen skal selv påse, at den boligsøgende og en ægtefælle eller samlever ikke får kontanthjælp (almenboliglovens § 51 c). Det er ikke vurderet her.",
      en: "The dwelling is in a transformation area (omdannelsesområde). The municipality itself must ensure that the applicant and a spouse or partner do not receive cash benefit (kontanthjælp) (almenboligloven § 51 c). That has not been assessed here.",
    },
    "uden-for-aftaleperioden": {
      da: "Dagen ligger uden for aftalens løbetid.",
      en: "The day is outside the term of the agreement.",
    },
  };

/** All assumed figures together. */
function antagelser(tal: readonly string[], { sprog, borger }: Kontekst): string {
  const alle = opremset(tal, sprog);
  const [antagelse, den] = tal.length === 1 ? ["en antagelse", "den"] : ["antagelser", "de"];
  const [assumption, it, does] = tal.length === 1 ? ["an assumption", "it", "does"] : ["assumptions", "they", "do"];
  return borger
    ? {
        da: `Vi har lagt ${antagelse} til grund om ${alle}. Hvis ${den} ikke holder, kan resultatet blive et andet.`,
        en: `We have made ${assumption} about ${alle}. If ${it} ${does} not hold, the result may be different.`,
      }[sprog]
    : {
        da: `Resultatet bygger på ${antagelse} om ${alle}. ${stort(den)} bør bekræftes.`,
        en: `The result rests on ${assumption} about ${alle}. ${stort(it)} should be confirmed.`,
      }[sprog];
}

function afvigelse(listedato: Dag, { sprog }: Kontekst): string {
  const dag = datoord(listedato, sprog);
  return {
    da: `En beregning ud fra nøgletallene giver et andet resultat end den officielle liste af ${dag}. Den officielle liste er lagt til grund.`,
    en: `A calculation from the key figures gives a different result from the official list of ${dag}. The official list is followed.`,
  }[sprog];
}

/** A paragraph for each caveat; all assumed figures together have one. */
export function forbeholdsord(forbehold: readonly Forbehold[], kontekst: Kontekst): readonly string[] {
  const afsnit: string[] = [];
  const antaget: string[] = [];
  for (const et of forbehold) {
    if (et.kode === "antaget-tal") antaget.push(faktaord(et.tal, kontekst));
    else if (et.kode === "afviger-fra-officiel-liste") afsnit.push(afvigelse(et.listedato, kontekst));
    else afsnit.push(FORBEHOLD[et.kode][kontekst.sprog]);
  }
  return antaget.length === 0 ? afsnit : [...afsnit, antagelser(antaget, kontekst)];
}
