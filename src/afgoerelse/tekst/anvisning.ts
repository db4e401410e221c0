/**
 * An assignment in words: its outcome, which of its reasons a reader is given, and how those that do not apply are
 * gathered.
 */
import type { Anvisningsbegrundelse } from "../../ansoeger/begrundelser.js";
import type { Anvisningsafgoerelse } from "../../ansoeger/maaAnvises.js";
import type { Forbehold } from "../../kerne/begrundelse.js";
import type { Forbudsnr } from "../../parametre/anvisningsforbud.js";
import { forbudsgrund } from "./forbudsgrunde.js";
import { kildehenvisning } from "./kilder.js";
import { hvem } from "./kontekst.js";
import type { Kontekst } from "./sprogene.js";

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

type Lovgrund = Extract<Anvisningsbegrundelse, { readonly kode: "lovens-ordlyd" }>;

/** Of the grounds that do not apply there is one sentence for each person. */
export function anvisningsgrunde(begrundelse: readonly Anvisningsbegrundelse[], k: Kontekst): readonly string[] {
  const saetninger: string[] = [];
  const personer = new Map<string, { andre: boolean; readonly numre: Forbudsnr[] }>();
  let loven: Lovgrund | null = null;
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
    saetninger.push(anvisningsgrund(grund, k) + kildehenvisning(grund, k));
  }
  for (const [person, { andre, numre }] of personer) {
    if (numre.length > 0 && loven !== null)
      saetninger.push(gaelderIkke(person, numre, andre, loven.stk, k) + kildehenvisning(loven, k));
  }
  return saetninger;
}

function anvisningsgrund(om: Anvisningsbegrundelse, k: Kontekst): string {
  const ord = k.ord.ANVISNINGSTEKSTER;
  switch (om.kode) {
    case "forbudt-efter-aftalen":
      return ord.forbudtEfterAftalen(om.trappe, om.trin, om.omraadestatus);
    case "forbudsgrund":
      return forbudsgrund(om, k);
    case "lovens-ordlyd":
      return ord.ordlyd(om.stk, om.fra, om.antaget, k.omraadestatus === "ingen" ? null : k.omraadestatus);
    case "undtagelse":
      return ord.undtagelse[om.undtagelse];
    case "ikke-familiebolig":
      return ord.ikkeFamiliebolig[om.boligtype];
    case "kraever-vurdering":
      return ord.kraeverVurdering;
  }
}

/**
 * The clerk reads which grounds.
 *
 * @param andre whether other grounds do, or may, apply to that person
 */
function gaelderIkke(
  person: string,
  numre: readonly Forbudsnr[],
  andre: boolean,
  stk: Lovgrund["stk"],
  k: Kontekst,
): string {
  const [ord, p] = [k.ord.ANVISNINGSTEKSTER, hvem(person, k)];
  if (k.borger) return andre ? ord.oevrigeGaelderIkke(p) : ord.ingenGaelder(p);
  return ord.gaelderIkke(
    numre.map((nr) => k.ord.grundnavn(nr, stk)),
    p,
  );
}

/** @param husstand the name of the household */
export function anvisningsudfald(
  husstand: string,
  dato: string,
  { udfald, grund }: Anvisningsafgoerelse,
  { ord, borger, ene }: Kontekst,
): readonly string[] {
  const hvilket = udfald === "forbudt" ? (grund ?? "lov") : udfald;
  return [borger ? ord.ANVISNINGSSVAR[hvilket](ene) : ord.ANVISNINGSUDFALD[hvilket](husstand, dato)];
}
