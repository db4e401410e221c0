/** Caveats in words. */
import type { Forbehold } from "../../kerne/begrundelse.js";
import type { Kontekst } from "./begrundelsestekst.js";
import { faktaord } from "./mangler.js";
import { datoord, opremset, type Tosproget } from "./sprog.js";

type EfterKode = { readonly [K in Forbehold["kode"]]: Extract<Forbehold, { readonly kode: K }> };

const FORBEHOLD: { readonly [K in Forbehold["kode"]]: Tosproget<(om: EfterKode[K], k: Kontekst) => string> } = {
  "afviger-fra-officiel-liste": {
    da: ({ listedato }) =>
      `En beregning ud fra nøgletallene giver et andet resultat end den officielle liste af ${datoord(listedato, "da")}. Den officielle liste er lagt til grund.`,
    en: ({ listedato }) =>
      `A computation from the key figures gives another result than the official list of ${datoord(listedato, "en")}. The official list is followed.`,
  },
  "antaget-tal": { da: ({ tal }, k) => ANTAGET.da(faktaord(tal, k), k), en: ({ tal }, k) => ANTAGET.en(faktaord(tal, k), k) },
  "historik-antaget-tom": {
    da: () => "Der er ikke oplyst noget om, hvad der gik forud. Det er antaget, at rækkefølgen begynder forfra med den første ledige bolig.",
    en: () => "Nothing is stated of what went before. The order is assumed to begin with the first vacant dwelling.",
  },
  "loft-naaet": {
    da: () =>
      "Kommunen får eller har fået tilbudt en bolig, selv om loftet på hver tredje ledige bolig er nået. Loftet er her kun brugt som en advarsel.",
    en: () =>
      "The municipality is or was offered a dwelling although the cap of every third vacant dwelling is reached. The cap is used as a warning only.",
  },
  "stk-7-nr-4": {
    da: () => "Boligen ligger i et forebyggelsesområde. Almenboliglovens § 59, stk. 7, jf. stk. 6, nr. 4, kan hindre, at den anvises til flygtninge.",
    en: () => "The dwelling lies in a prevention area. Almenboligloven § 59, stk. 7, cf. stk. 6, nr. 4, may keep it from being assigned to refugees.",
  },
  "stk-9": {
    da: () =>
      "Efter almenboliglovens § 59, stk. 9, har kommunen pligt til at anvise en bolig i området, når der ikke er mulighed for det andre steder. Aftalen siger, at kommunen ikke anviser her. Aftalen er lagt til grund.",
    en: () =>
      "By almenboligloven § 59, stk. 9, the municipality must assign a dwelling in the area when there is no possibility elsewhere. The agreement says that it assigns nobody here. The agreement is followed.",
  },
  "reserverede-over-en-tredjedel": {
    da: () => "De boliger, der er reserveret til anvisning, udgør i sig selv mere end hver tredje bolig.",
    en: () => "The dwellings reserved for assignment are in themselves more than every third.",
  },
  "straffeattest-kun-i-udsatte-omraader": {
    da: () =>
      "En straffeattest må efter bekendtgørelse nr. 977/2024, § 29, kun kræves i udsatte boligområder. Det er ikke oplyst, at boligen ligger i et sådant område.",
    en: () =>
      "By Order (bekendtgørelse) no. 977/2024, § 29, a criminal record certificate may be required in vulnerable housing areas only. It is not stated that the dwelling lies in one.",
  },
  "51-c-proeves-af-kommunen": {
    da: () =>
      "Boligen ligger i et omdannelsesområde. Kommunen skal selv påse, at den boligsøgende og en ægtefælle eller samlever ikke får kontanthjælp (almenboliglovens § 51 c). Det indgår ikke her.",
    en: () =>
      "The dwelling lies in a transformation area (omdannelsesområde). The municipality itself must see to it that the applicant and a spouse or partner receive no cash benefit (almenboligloven § 51 c). That is not part of this.",
  },
  "uden-for-aftaleperioden": {
    da: () => "Dagen ligger uden for aftalens løbetid.",
    en: () => "The day lies outside the term of the agreement.",
  },
};

const ANTAGET: Tosproget<(hvad: string, k: Kontekst) => string> = {
  da: (hvad, { borger }) =>
    borger
      ? `Vi har lagt en antagelse til grund om ${hvad}. Hvis den ikke holder, kan resultatet blive et andet.`
      : `Resultatet bygger på en antagelse om ${hvad}. Den bør bekræftes.`,
  en: (hvad, { borger }) =>
    borger
      ? `We have made an assumption about ${hvad}. If it does not hold, the result may be another.`
      : `The result rests on an assumption about ${hvad}. It should be confirmed.`,
};

/** A paragraph for each caveat; all assumed figures together have one. */
export function forbeholdsord(forbehold: readonly Forbehold[], kontekst: Kontekst): readonly string[] {
  const afsnit: string[] = [];
  const antaget: string[] = [];
  for (const et of forbehold) {
    if (et.kode === "antaget-tal") antaget.push(faktaord(et.tal, kontekst));
    else afsnit.push(tekst(et.kode, et, kontekst));
  }
  if (antaget.length > 0) afsnit.push(ANTAGET[kontekst.sprog](opremset(antaget, kontekst.sprog), kontekst));
  return afsnit;
}

function tekst<K extends Forbehold["kode"]>(kode: K, om: EfterKode[K], kontekst: Kontekst): string {
  return FORBEHOLD[kode][kontekst.sprog](om, kontekst);
}
