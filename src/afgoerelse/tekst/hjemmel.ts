/**
 * The legal basis of a rule (hjemmel) in words. The places in the agreement keep their Danish names, since that is
 * where a reader finds them.
 */
import type { Hjemmel } from "../../kerne/begrundelse.js";
import { datoord, type Sprog, type Tosproget } from "./sprog.js";

type Kilde = Hjemmel["kilde"];

const AFTALEN: Tosproget = { da: "aftalen, ", en: "the agreement (aftalen), " };

function aendretVed(nr: number, dag: string): Tosproget {
  return {
    da: `almenboligloven som ændret ved lov nr. ${nr} af ${datoord(dag, "da")}, `,
    en: `almenboligloven as amended by Act (lov) no. ${nr} of ${datoord(dag, "en")}, `,
  };
}

const KILDER: Readonly<Record<Kilde, Tosproget>> = {
  AK: AFTALEN,
  ABL: { da: "almenboligloven ", en: "almenboligloven " },
  "LOV 1610/2010": aendretVed(1610, "2010-12-22"),
  "LOV 1609/2013": aendretVed(1609, "2013-12-26"),
  "LOV 1322/2018": aendretVed(1322, "2018-11-27"),
  "BEK 977/2024": {
    da: "bekendtgørelse nr. 977 af 21. august 2024, ",
    en: "Order (bekendtgørelse) no. 977 of 21 August 2024, ",
  },
  aftale: AFTALEN,
};

const ALMENBOLIGLOVEN: Tosproget = {
  da: "»Almenboligloven« er lov om almene boliger m.v.",
  en: '"Almenboligloven" is the Danish Act on Social Housing.',
};

/** What a source is, told once where it is used. */
const KILDENOTER: Readonly<Record<Kilde, Tosproget | null>> = {
  AK: {
    da: "»Aftalen« er udlejningsaftalen mellem kommunen og boligorganisationerne, som den er gengivet i den offentliggjorte korte udgave.",
    en: '"The agreement" (aftalen) is the letting agreement between the municipality and the housing organisations, as set out in its published short version.',
  },
  ABL: ALMENBOLIGLOVEN,
  "LOV 1610/2010": ALMENBOLIGLOVEN,
  "LOV 1609/2013": ALMENBOLIGLOVEN,
  "LOV 1322/2018": ALMENBOLIGLOVEN,
  "BEK 977/2024": null,
  aftale: null,
};

export function hjemmelsord({ kilde, sted }: Hjemmel, sprog: Sprog): string {
  return KILDER[kilde][sprog] + sted;
}

export function kildenote(kilde: Kilde, sprog: Sprog): string | null {
  return KILDENOTER[kilde]?.[sprog] ?? null;
}
