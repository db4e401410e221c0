/** The report of a run of the reference suite, in Danish. */
import type { Endelig } from "../../../konformitet/program.js";
import { medFejltekst, type Rapportord } from "../../../konformitet/rapportord.js";

export const RAPPORTORD: Rapportord = {
  fejlet: (id: string) => `FEJLET ${id}`,
  flereFejlede: (antal: number) => `... og ${antal} til; --json har dem alle`,
  brud: (brud: string, linje: string) => `PROTOKOL ${brud}: ${linje}`,
  brudene: {
    "ikke-json": "ikke et svar",
    "ukendt-id": "et svar på noget, der ikke er spurgt om",
    "ude-af-orden": "et svar uden for tur",
  },
  udenOperationer: (navne: string) => `sprunget over, da programmet siger, at det ikke har ${navne}`,
  intetProevet: "intet blev prøvet: programmet har ingen af operationerne",
  optalt: (alle: number, bestaaet: number, fejlet: number, sprungetOver: number, sekunder: string) =>
    `${alle} sager: ${bestaaet} bestået, ${fejlet} fejlet, ${sprungetOver} sprunget over på ${sekunder} s`,
  forskel: (sted: string, forventet: string, faaet: string) => `${sted}: ventede ${forventet}, fik ${faaet}`,
  intet: "intet",
  hindring: (hindring) => {
    switch (hindring.art) {
      case "uden-operation":
        return `programmet har ikke ${hindring.op}`;
      case "tid":
        return `intet svar inden for ${hindring.sekunder} s`;
      case "doed":
        return `programmet sluttede (${endetekst(hindring.ende)})`;
      case "opgivet":
        return "ikke spurgt: programmet blev startet igen og igen uden ét svar; skriver det hvert svar med det samme?";
    }
  },
};

export const graensetilfaelde = (sager: number, regler: number, mappe: string) =>
  `${sager} sager af ${regler} regler i ${mappe}`;

export const breve = (breve: number, kladder: number, mappe: string) =>
  `${breve} breve i ${mappe}${kladder === 0 ? "" : `, heraf ${kladder} kladder, der mangler noget`}`;

function endetekst(ende: Endelig): string {
  switch (ende.art) {
    case "vroevl":
      return `${ende.linjer} linjer, der intet svarer på`;
    case "ikke-startet":
      return medFejltekst("ikke startet", ende);
    case "kode":
      return medFejltekst(`afslutningskode ${ende.kode ?? "?"}`, ende);
    case "signal":
      return medFejltekst(ende.signal, ende);
  }
}
