/** Sources in Danish. */
import type { Hjemmel } from "../../../kerne/begrundelse.js";
import { datoord } from "./former.js";

type Kilde = Hjemmel["kilde"];

export const REGEL: string = "regel";

const AFTALEN = "aftalen, ";

const aendretVed = (nr: number, dag: string) => `almenboligloven som ændret ved lov nr. ${nr} af ${datoord(dag)}, `;

/** A source before the place in it. */
export const KILDER: Readonly<Record<Kilde, string>> = {
  AK: AFTALEN,
  ABL: "almenboligloven ",
  "LOV 1610/2010": aendretVed(1610, "2010-12-22"),
  "LOV 1609/2013": aendretVed(1609, "2013-12-26"),
  "LOV 1322/2018": aendretVed(1322, "2018-11-27"),
  "BEK 977/2024": "bekendtgørelse nr. 977 af 21. august 2024, ",
  aftale: AFTALEN,
};

const ALMENBOLIGLOVEN = "»Almenboligloven« er lov om almene boliger m.v.";

/** What a source is, told once where it is used. */
export const KILDENOTER: Readonly<Record<Kilde, string | null>> = {
  AK: "»Aftalen« er udlejningsaftalen mellem kommunen og boligorganisationerne, som den er gengivet i den offentliggjorte korte udgave.",
  ABL: ALMENBOLIGLOVEN,
  "LOV 1610/2010": ALMENBOLIGLOVEN,
  "LOV 1609/2013": ALMENBOLIGLOVEN,
  "LOV 1322/2018": ALMENBOLIGLOVEN,
  "BEK 977/2024": null,
  aftale: null,
};
