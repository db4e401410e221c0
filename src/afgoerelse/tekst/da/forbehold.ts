/** Caveats in Danish. */
import type { Forbehold } from "../../../kerne/begrundelse.js";
import type { Omraadestatus } from "../../../omraade/listestatus.js";
import { stort } from "../former.js";
import { datoord, opremset } from "./former.js";
import { LISTEORD } from "./ordforraad.js";

/** Those that say the same of every case. */
export const FORBEHOLD: Readonly<
  Record<Exclude<Forbehold["kode"], "afviger-fra-officiel-liste" | "antaget-tal" | "skoen">, string>
> = {
  "historik-antaget-tom":
    "Der er ikke oplyst noget om, hvad der gik forud. Det er antaget, at rækkefølgen begynder med den første ledige bolig.",
  "loft-naaet":
    "Kommunen får eller har fået tilbudt en bolig, selv om loftet på hver tredje ledige bolig er nået. Loftet er kun brugt som en advarsel.",
  "stk-7-nr-4":
    "Boligen ligger i et forebyggelsesområde. Almenboliglovens § 59, stk. 7, kan hindre, at den anvises til flygtninge, der ikke er statsborgere i et EU- eller EØS-land eller Schweiz. Det er ikke undersøgt her.",
  "stk-9":
    "Efter almenboliglovens § 59, stk. 9, har kommunen pligt til at anvise en bolig i området, når der ikke er mulighed for det andre steder. Efter aftalen anviser kommunen ikke til boliger her. De to kan ikke følges på én gang.",
  "stk-8-over-30-procent":
    "Kommunalbestyrelsen kan kun undtage et forebyggelsesområde, når udsatte boligområder og forebyggelsesområder tilsammen rummer mere end 30 pct. af kommunens almene familieboliger (almenboliglovens § 59, stk. 8). Det er ikke undersøgt her.",
  "anerkendt-institution":
    "Loven undtager kun studerende, der er indskrevet på en offentligt anerkendt uddannelsesinstitution. Det er ikke undersøgt her, om institutionen er anerkendt.",
  "reserverede-over-en-tredjedel":
    "De boliger, der er reserveret til anvisning, udgør i sig selv mere end hver tredje bolig.",
  "straffeattest-kun-i-udsatte-omraader":
    "En straffeattest må efter § 29 i bekendtgørelse nr. 977 af 21. august 2024, læst som den blev udstedt, kun kræves i udsatte boligområder.",
  "51-c-proeves-af-kommunen":
    "Boligen ligger i et omdannelsesområde. Kommunen skal selv påse, at den boligsøgende og dennes ægtefælle, eller den, der har været samlever i mindst to år, ikke får kontanthjælp (almenboliglovens § 51 c). Det gælder ikke den, der allerede har en bolig i afdelingen. Det er ikke vurderet her.",
  "uden-for-aftaleperioden": "Dagen ligger uden for aftalens løbetid.",
  "aftale-afskaaret":
    "Kilden til aftalens krav er skåret af i den kopi, der er læst. Der kan være flere krav end dem, der er vurderet her.",
  "aftale-uden-loebetid":
    "Kilden oplyser ikke, hvilken periode aftalen gælder for. Det er lagt til grund, at den gælder på dagen.",
  "omraade-med-udviklingsplan":
    "Området er ikke på statens lister, men har en udviklingsplan. Den fulde aftale har en særlig bestemmelse om afdelinger i sådanne områder (afsnit 6.1.6). Den kort fortalte udgave gengiver den ikke, så den er ikke anvendt her.",
};

/** Where the dwelling is, as it was given. */
export function straffeattestensOmraade(status: Omraadestatus | null): string {
  if (status === null) return " Det er ikke oplyst, om boligen ligger i et sådant område.";
  return status === "ingen" ? " Boligen ligger ikke i et sådant område." : ` Boligen ligger i ${LISTEORD[status]}.`;
}

/** All assumed figures together. */
export function antagelser(tal: readonly string[], borger: boolean): string {
  const [antagelse, den] = tal.length === 1 ? ["en antagelse", "den"] : ["antagelser", "de"];
  const om = `${antagelse} ${borger ? "til grund " : ""}om ${opremset(tal)}`;
  return borger
    ? `Vi har lagt ${om}. Hvis ${den} ikke holder, kan resultatet blive et andet.`
    : `Resultatet bygger på ${om}. ${stort(den)} bør bekræftes.`;
}

export const afvigerFraListen = (dag: string) =>
  `En beregning ud fra nøgletallene giver et andet resultat end den officielle liste af ${datoord(dag)}. Den officielle liste er lagt til grund.`;

export const overladtTilSkoen = (tekst: string) =>
  `Aftalen overlader noget til et skøn, som ikke er regnet med her: ${tekst}`;
