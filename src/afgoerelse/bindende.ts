/**
 * What of a decision a certificate binds (bindende): the outcome, apart from its reasons; and the same with no person,
 * dwelling or value in it.
 */
import type { Afgjort } from "./sag.js";

/** The binding parts of the result. */
export function bindende(afgjort: Afgjort): object {
  switch (afgjort.op) {
    case "udpeg": {
      const { status, betegnelse, listedato, grundlag, lister, kriterier, kriterier61b, alleneBeboertal } =
        afgjort.resultat;
      return { status, betegnelse, listedato, grundlag, lister, kriterier, kriterier61b, alleneBeboertal };
    }
    case "placer": {
      const { udfald, trappe, trin, via, skaerpede, skaerpedeUoplyste, behov, anvisningsinterval } = afgjort.resultat;
      return { udfald, trappe, trin, via, skaerpede, skaerpedeUoplyste, behov, anvisningsinterval };
    }
    case "kvoter": {
      const { anvisning, fleksibel, almindelig, pladser, loft } = afgjort.resultat;
      return { anvisning, fleksibel, almindelig, pladser, loft };
    }
    case "tildel": {
      const { tildelinger, optaelling, naeste } = afgjort.resultat;
      return { tildelinger, optaelling, naeste };
    }
    case "nybyggeri": {
      const { anvisning, begraenset } = afgjort.resultat;
      return { anvisning, begraenset };
    }
    case "vurder": {
      const { udfald, kriterier } = afgjort.resultat;
      return { udfald, kriterier };
    }
    case "ranger": {
      const { liste, foerste, uoplysteForan } = afgjort.resultat;
      return { liste: liste.map(({ husstand, udfald }) => ({ husstand, udfald })), foerste, uoplysteForan };
    }
    case "maaAnvises": {
      const { udfald, grund, kraeverVurdering, forbud } = afgjort.resultat;
      return { udfald, grund, kraeverVurdering, forbud };
    }
  }
}

/**
 * The binding parts that name no person, household or dwelling: what was concluded of the household as a whole, and
 * places (from 0) on a list.
 */
export function upersonlig(afgjort: Afgjort): object {
  switch (afgjort.op) {
    case "udpeg":
    case "placer":
    case "kvoter":
    case "nybyggeri":
      return bindende(afgjort);
    case "tildel": {
      const { tildelinger, optaelling, naeste } = afgjort.resultat;
      return { tildelinger: tildelinger?.map(({ bolig: _, dato: __, ...tur }) => tur) ?? null, optaelling, naeste };
    }
    case "vurder": {
      const { udfald, kriterier } = afgjort.resultat;
      return { udfald, kriterier: kriterier.map(({ id, udfald: kriteriets }) => ({ id, udfald: kriteriets })) };
    }
    case "ranger": {
      const { liste, foerste, uoplysteForan } = afgjort.resultat;
      const plads = (id: string): number => liste.findIndex(({ husstand }) => husstand === id);
      return {
        liste: liste.map(({ udfald }) => ({ udfald })),
        foerste: foerste === null ? null : plads(foerste),
        uoplysteForan: uoplysteForan.map(plads),
      };
    }
    case "maaAnvises": {
      const { udfald, grund, kraeverVurdering, forbud } = afgjort.resultat;
      return {
        udfald,
        grund,
        kraeverVurdering,
        forbud: [...new Set(forbud.map(({ nr }) => nr))].map((nr) => ({ nr })),
      };
    }
  }
}
