/**
 * The legal basis of a rule (hjemmel) in words. The places in the agreement keep their Danish names, since that is
 * where a reader finds them.
 */
import type { Hjemmel } from "../../kerne/begrundelse.js";
import type { Sprog, Tosproget } from "./sprog.js";

type Kilde = Hjemmel["kilde"];

const KILDER: Readonly<Record<Kilde, Tosproget>> = {
  AK: { da: "aftalen, ", en: "the agreement (aftalen), " },
  ABL: { da: "almenboligloven ", en: "almenboligloven " },
  "LOV 1610/2010": {
    da: "almenboligloven som ændret ved lov nr. 1610 af 22. december 2010, ",
    en: "almenboligloven as amended by Act (lov) no. 1610 of 22 December 2010, ",
  },
  "LOV 1609/2013": {
    da: "almenboligloven som ændret ved lov nr. 1609 af 26. december 2013, ",
    en: "almenboligloven as amended by Act (lov) no. 1609 of 26 December 2013, ",
  },
  "LOV 1322/2018": {
    da: "almenboligloven som ændret ved lov nr. 1322 af 27. november 2018, ",
    en: "almenboligloven as amended by Act (lov) no. 1322 of 27 November 2018, ",
  },
  "BEK 977/2024": {
    da: "bekendtgørelse nr. 977 af 21. august 2024, ",
    en: "Order (bekendtgørelse) no. 977 of 21 August 2024, ",
  },
  aftale: { da: "aftalen, ", en: "the agreement (aftalen), " },
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
