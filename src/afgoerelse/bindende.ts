/**
 * What of a decision a certificate binds (bindende): the outcome, apart from its reasons; and the same with no person,
 * dwelling or value in it.
 */
import type { Afgjort, Resultater } from "./sag.js";

/** The binding fields of each result beside those that every result has. */
const FELTER = {
  udpeg: ["status", "betegnelse", "listedato", "grundlag", "lister", "kriterier", "kriterier61b", "alleneBeboertal"],
  placer: ["udfald", "trappe", "trin", "via", "skaerpede", "skaerpedeUoplyste", "behov", "anvisningsinterval"],
  kvoter: ["anvisning", "fleksibel", "almindelig", "pladser", "loft"],
  tildel: ["tildelinger", "optaelling", "naeste"],
  nybyggeri: ["anvisning", "begraenset"],
  vurder: ["udfald", "kriterier"],
  ranger: ["liste", "foerste", "uoplysteForan"],
  maaAnvises: ["udfald", "grund", "kraeverVurdering", "forbud"],
} as const satisfies { readonly [Op in keyof Resultater]: readonly (keyof Resultater[Op])[] };

export type Bindende<Op extends keyof Resultater> = (typeof FELTER)[Op][number];

/** The binding parts of the result. */
export function bindende(afgjort: Afgjort): object {
  const felter: readonly string[] = FELTER[afgjort.op];
  const del = Object.fromEntries(felter.map((felt) => [felt, Reflect.get(afgjort.resultat, felt)]));
  if (afgjort.op !== "ranger") return del;
  // The assessment of each household is a result of its own.
  return { ...del, liste: afgjort.resultat.liste.map(({ husstand, udfald }) => ({ husstand, udfald })) };
}

/**
 * The binding parts that name no person, household or dwelling: what was concluded of the household as a whole, and
 * places (from 0) on a list.
 */
export function upersonlig(afgjort: Afgjort): object {
  return { ...bindende(afgjort), ...udenPersoner(afgjort) };
}

/** In the place of what names one. */
function udenPersoner(afgjort: Afgjort): object {
  switch (afgjort.op) {
    case "udpeg":
    case "placer":
    case "kvoter":
    case "nybyggeri":
      return {};
    case "tildel": {
      const { tildelinger } = afgjort.resultat;
      return { tildelinger: tildelinger?.map(({ bolig: _, dato: __, ...tur }) => tur) ?? null };
    }
    case "vurder":
      return { kriterier: afgjort.resultat.kriterier.map(({ id, udfald }) => ({ id, udfald })) };
    case "ranger": {
      const { liste, foerste, uoplysteForan } = afgjort.resultat;
      const plads = (id: string): number => liste.findIndex(({ husstand }) => husstand === id);
      return {
        liste: liste.map(({ udfald }) => ({ udfald })),
        foerste: foerste === null ? null : plads(foerste),
        uoplysteForan: uoplysteForan.map(plads),
      };
    }
    case "maaAnvises":
      return { forbud: [...new Set(afgjort.resultat.forbud.map(({ nr }) => nr))].map((nr) => ({ nr })) };
  }
}
