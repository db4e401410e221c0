/** Which reasons of an assignment a reader is given, and how those that do not apply are gathered. */
import type { Anvisningsbegrundelse } from "../../ansoeger/begrundelser.js";
import type { Anvisningsafgoerelse } from "../../ansoeger/maaAnvises.js";
import type { Begrundelsesdel, Forbehold } from "../../kerne/begrundelse.js";
import type { Forbudsnr } from "../../parametre/anvisningsforbud.js";
import { ANVISNINGSTEKSTER, ingenGrunde } from "./anvisning.js";
import { begrundelsestekst, type Kontekst } from "./begrundelsestekst.js";
import { kildehenvisning } from "./kilder.js";

/**
 * Where the agreement forbids assignment to anyone, what the act says of a person's conviction, home and benefits is
 * not a citizen's business to be told of.
 */
export function forAnviste({ grund, begrundelse }: Anvisningsafgoerelse): readonly Anvisningsbegrundelse[] {
  return grund === "aftale"
    ? begrundelse.filter(({ kode }) => kode !== "lovens-ordlyd" && kode !== "forbudsgrund")
    : begrundelse;
}

/** The day of the act's change decides nothing then. */
export function forbeholdForAnviste({ grund, forbehold }: Anvisningsafgoerelse): readonly Forbehold[] {
  return grund === "aftale" ? forbehold.filter(({ kode }) => kode !== "antaget-tal") : forbehold;
}

/** The reasons whose places a citizen is told of: of the grounds those that apply, or may. */
export function vaegtigeGrunde(afgoerelse: Anvisningsafgoerelse): readonly Anvisningsbegrundelse[] {
  return forAnviste(afgoerelse).filter((grund) => grund.kode !== "forbudsgrund" || grund.udfald !== "ikke-opfyldt");
}

/** Of the grounds that do not apply there is one sentence for each person. */
export function anvisningsgrunde(begrundelse: readonly Anvisningsbegrundelse[], k: Kontekst): readonly string[] {
  const saetninger: string[] = [];
  const personer = new Map<string, { andre: boolean; readonly numre: Forbudsnr[] }>();
  let loven: Begrundelsesdel<string> | null = null;
  for (const grund of begrundelse) {
    if (grund.kode === "lovens-ordlyd") loven = grund;
    if (grund.kode === "forbudsgrund") {
      const hidtil = personer.get(grund.person) ?? { andre: false, numre: [] };
      personer.set(grund.person, hidtil);
      if (grund.udfald === "ikke-opfyldt") {
        hidtil.numre.push(grund.nr);
        continue;
      }
      hidtil.andre = true;
    }
    saetninger.push(begrundelsestekst(ANVISNINGSTEKSTER, grund.kode, grund, k) + kildehenvisning(grund, k));
  }
  for (const [person, { andre, numre }] of personer) {
    if (numre.length > 0)
      saetninger.push(ingenGrunde(person, numre, andre, k) + (loven === null ? "" : kildehenvisning(loven, k)));
  }
  return saetninger;
}
