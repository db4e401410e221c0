/** Sources in Danish. */
import { stort } from "../former.js";
import { datoord } from "./former.js";

export const KILDEORD = {
  regelord: "regel",
  /** Each before the place in it. */
  aftalen: "aftalen, ",
  almenboligloven: "almenboligloven ",
  aendretVed: (nr: number, dag: string) => `almenboligloven som ændret ved lov nr. ${nr} af ${datoord(dag)}, `,
  bekendtgoerelse: (nr: number, dag: string) => `bekendtgørelse nr. ${nr} af ${datoord(dag)}, `,
  laestTil: (kilde: string, dag: string) =>
    `${stort(kilde)} er læst, som den lød den ${datoord(dag)}. Senere ændringer er ikke med.`,
  /** What a source is, told once where it is used. */
  noter: {
    aftalen:
      "»Aftalen« er udlejningsaftalen mellem kommunen og boligorganisationerne, som den er gengivet i den offentliggjorte korte udgave.",
    almenboligloven: "»Almenboligloven« er lov om almene boliger m.v.",
  },
};
