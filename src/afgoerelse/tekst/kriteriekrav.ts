/**
 * What a criterion asks of a household (kriteriekrav) in words, with the ages, months, years and acts of the agreement
 * at hand.
 */
import type { Kriteriekrav } from "../../ansoeger/begrundelser.js";
import type { Aldersspaend } from "../../parametre/ansoegerregler.js";
import { LOVNAVN } from "./personkrav.js";
import { maanederOrd, opremset, type Tosproget, taelleord } from "./sprog.js";

export const KRAVTEKSTER: Tosproget<(krav: Kriteriekrav) => string> = { da, en };

function da({ maaneder = 0, aarFoer = 0, love = [], ...krav }: Kriteriekrav): string {
  const alder = paaDansk(krav.alder);
  switch (krav.kriterium) {
    case "almindelige":
      return `Mindst én ${erVoksen(krav.alder) ? "voksen" : `på ${alder}`} i husstanden skal være i arbejde, få folkepension eller være under uddannelse.`;
    case "beskaeftigelse":
      return `Alle på ${alder}, der flytter ind, skal være i arbejde og have været det i mindst ${maanederOrd(maaneder, "da")}, eller være under uddannelse.`;
    case "dom": {
      const aar = aarFoer === 1 ? "det foregående kalenderår" : `de ${taelleord(aarFoer, "da")} foregående kalenderår`;
      const lovene = love.map((lov) => LOVNAVN[lov].da);
      return `Ingen på ${alder}, der flytter ind, må i år eller i ${aar} være dømt efter ${opremset(lovene, "da", "eller")}.`;
    }
    case "uddannelse":
      return `Alle på ${alder}, der flytter ind, skal have gennemført en uddannelse over grundskoleniveau. En uddannelse fra udlandet skal være godkendt i Danmark.`;
    case "indkomst":
      return `Alle på ${alder}, der flytter ind og ikke er under uddannelse, skal have en bruttoindtægt på mindst det beløb, der gælder, og skal også have haft det i gennemsnit i det foregående kalenderår.`;
  }
}

function en({ maaneder = 0, aarFoer = 0, love = [], ...krav }: Kriteriekrav): string {
  const alder = paaEngelsk(krav.alder);
  switch (krav.kriterium) {
    case "almindelige": {
      const hvem = erVoksen(krav.alder) ? "adult of the household" : `member of the household aged ${alder}`;
      return `At least one ${hvem} must be in work, on old-age pension (folkepension) or in education.`;
    }
    case "beskaeftigelse":
      return `Everyone aged ${alder} who moves in must be in work and have been so for at least ${maanederOrd(maaneder, "en")}, or be in education.`;
    case "dom": {
      const lovene = love.map((lov) => LOVNAVN[lov].en);
      return `Nobody aged ${alder} who moves in may have been convicted under ${opremset(lovene, "en", "eller")} in this calendar year or the ${taelleord(aarFoer, "en")} before it.`;
    }
    case "uddannelse":
      return `Everyone aged ${alder} who moves in must have completed an education above basic school level. A qualification from abroad must be approved in Denmark.`;
    case "indkomst":
      return `Everyone aged ${alder} who moves in and is not in education must have a gross income of at least the amount in force, and must also have had it on average in the previous calendar year.`;
  }
}

/** Of age by law, with no end. */
function erVoksen({ fra, til }: Aldersspaend): boolean {
  return fra === 18 && til === null;
}

function paaDansk({ fra, til }: Aldersspaend): string {
  return til === null ? `${fra} år og derover` : `${fra}-${til} år`;
}

function paaEngelsk({ fra, til }: Aldersspaend): string {
  return til === null ? `${fra} and over` : `${fra}-${til}`;
}
