/**
 * What a person may still come to while facts are unknown (personmuligheder), and which of the facts can move it. Part
 * of rule `ansoeger.mangler`.
 */
import { afbild, kendt, type Muligheder, sammen, ukendt } from "../kerne/muligheder.js";
import type { Sti } from "../kerne/sti.js";
import { opfylder, type Talvaerdi } from "../kerne/tal.js";
import { iAldersklasse } from "./alder.js";
import type { Beloebsgraense, Beloebsgraenser } from "./beloebsgraenser.js";
import { dom } from "./dom.js";
import type { Person } from "./husstand.js";
import { arbejdsgrad, BEGYNDER, BEGYNDT, timerSvar, UDEN_ARBEJDE, VARIG } from "./iArbejde.js";
import { undtagetForrigeAar } from "./indkomst.js";
import { type Ansoegerkriterium, bitFor } from "./krav.js";
import { beboersvar } from "./personsvar.js";
import { JA, NEJ, type Svar, UOPLYST } from "./svar.js";
import { erSenior, spurgte } from "./svarkode.js";
import { KUN_INDKOMST, studiegrad, TAELLER, TAELLER_IKKE } from "./underUddannelse.js";
import type { Vurderingsregel } from "./vurderingsregel.js";

/**
 * A person fails a sharpened criterion; or meets them all; or is the adult besides that the ordinary criterion asks
 * for.
 */
export const FALDER = 0;
export const MED = 1;
export const BAERER = 2;
/** Added to the latter two where an unknown amount, if it were higher, would make the person fail. */
export const BELOEBET_RAMMER = 4;

// Flags while the facts are put together: no sharpened criterion has failed; is the one adult; is in education.
const STAAR = 1;
const BAER = 2;
const STUDERENDE = 4;
const RAMMES = 8;

/** All facts of one person as one quantity: some of them bear on several criteria. */
export function personmuligheder(
  person: Person,
  regel: Vurderingsregel,
  graenser: Beloebsgraenser,
  sti: Sti,
): Muligheder<number> {
  const ubesvaret = iAldersklasse(person.foedselsdato, regel.aldre);
  const skal = (kriterium: Ansoegerkriterium): boolean => (spurgte(ubesvaret) & bitFor(kriterium)) !== 0;
  const voksen = skal("almindelige");
  const skaerpet = skal("beskaeftigelse") || skal("dom") || skal("uddannelse") || skal("indkomst");
  // Who has nothing to answer is read no further.
  if (!voksen && !skaerpet) return kendt(spoergerAlmindelige(regel) ? MED : BAERER);
  const beboer = skaerpet ? beboersvar(person, regel) : JA;
  const altidBaerer = !spoergerAlmindelige(regel) || (voksen && erSenior(ubesvaret));
  const grund = grundmuligheder(person, regel, sti, voksen, altidBaerer, skal("beskaeftigelse") && beboer !== JA);
  if (beboer === JA) return afbild(grund, (t) => slut(t | STAAR));
  let tilstand = grund;
  if (skal("dom")) tilstand = sammen(tilstand, omSvar(dom(person.domme, regel.dom), [...sti, "domme"]), kraev);
  if (skal("uddannelse")) tilstand = sammen(tilstand, niveaumuligheder(person, [...sti, "uddannelsesniveau"]), kraev);
  if (skal("indkomst")) {
    const indkomst = indkomstmuligheder(person, regel, graenser, sti);
    tilstand = sammen(tilstand, indkomst, (t, i) =>
      (t & STUDERENDE) === 0 ? kraev(t, (i & STAAR) !== 0) | (i & RAMMES) : t,
    );
  }
  if (beboer === NEJ) return afbild(tilstand, slut);
  return sammen(tilstand, omSvar(beboer, [...sti, "beboerIAfdelingen"]), (t, er) =>
    slut(er ? (t | STAAR) & ~RAMMES : t),
  );
}

/** Where the ordinary criterion is not asked, everyone who stands will do. */
function spoergerAlmindelige(regel: Vurderingsregel): boolean {
  return (regel.spurgte & bitFor("almindelige")) !== 0;
}

function kraev(tilstand: number, opfyldt: boolean): number {
  return opfyldt ? tilstand : tilstand & ~STAAR;
}

function slut(tilstand: number): number {
  if ((tilstand & STAAR) === 0) return FALDER;
  return ((tilstand & BAER) === 0 ? MED : BAERER) | ((tilstand & RAMMES) === 0 ? 0 : BELOEBET_RAMMER);
}

/** Work, education and pension. */
function grundmuligheder(
  person: Person,
  regel: Vurderingsregel,
  sti: Sti,
  voksen: boolean,
  altidBaerer: boolean,
  skalArbejde: boolean,
): Muligheder<number> {
  const grund = sammen(
    arbejdsmuligheder(person, regel, sti),
    studiemuligheder(person, regel, sti),
    (arbejde, studie) => {
      const staar = !skalArbejde || arbejde === VARIG || studie === TAELLER;
      const baerer = altidBaerer || (voksen && (arbejde >= BEGYNDER || studie === TAELLER));
      return (staar ? STAAR : 0) | (baerer ? BAER : 0) | (studie >= KUN_INDKOMST ? STUDERENDE : 0);
    },
  );
  if (!voksen) return grund;
  const pension = person.alderspension === null ? UOPLYST : person.alderspension ? JA : NEJ;
  return sammen(grund, omSvar(pension, [...sti, "alderspension"]), (t, ja) => (ja ? t | BAER : t));
}

// A job that begins in time and one begun lately weigh the same, so the one stands for both.
const ARBEJDSGRADER = [UDEN_ARBEJDE, BEGYNDT, VARIG];

function arbejdsmuligheder(
  { beskaeftigelse: job }: Person,
  { arbejde }: Vurderingsregel,
  sti: Sti,
): Muligheder<number> {
  const her = [...sti, "beskaeftigelse"];
  if (job === null) return ukendt(her, ARBEJDSGRADER);
  if (job.status === "ingen") return kendt(UDEN_ARBEJDE);
  const start =
    job.siden === null ? ukendt([...her, "siden"], ARBEJDSGRADER) : kendt(arbejdsgrad(job.siden, arbejde.frister));
  return sammen(omSvar(timerSvar(job, arbejde), [...her, "timerPrUge"]), start, (nok, grad) =>
    nok ? grad : UDEN_ARBEJDE,
  );
}

function studiemuligheder({ uddannelse }: Person, { studier }: Vurderingsregel, sti: Sti): Muligheder<number> {
  const her = [...sti, "uddannelse"];
  if (uddannelse === null) return ukendt(her, studier.alle);
  if (uddannelse.status === "ingen") return kendt(TAELLER_IKKE);
  return uddannelse.art === null ? ukendt([...her, "art"], studier.iGang) : kendt(studiegrad(uddannelse.art, studier));
}

function niveaumuligheder({ uddannelsesniveau }: Person, sti: Sti): Muligheder<boolean> {
  if (uddannelsesniveau === null) return ukendt(sti, [false, true]);
  const { niveau, land, godkendt } = uddannelsesniveau;
  if (niveau === "grundskole") return kendt(false);
  const dansk = land === null ? ukendt([...sti, "land"], [false, true]) : kendt(land === "danmark");
  const anerkendt = godkendt === null ? ukendt([...sti, "godkendt"], [false, true]) : kendt(godkendt);
  return sammen(dansk, anerkendt, (d, g) => d || g);
}

/** Whether the incomes reach the amounts, and whether an unknown amount bears on it. */
function indkomstmuligheder(
  person: Person,
  regel: Vurderingsregel,
  graenser: Beloebsgraenser,
  sti: Sti,
): Muligheder<number> {
  const { nu, forrige } = regel.indkomst;
  const { aktuelPrMaaned, forrigeAarPrMaaned } = person.bruttoindtaegt;
  const her = [...sti, "bruttoindtaegt"];
  const fritaget = omSvar(undtagetForrigeAar(person, regel.indkomst), [...sti, "underUddannelseForrigeAar"]);
  const sidsteAar = sammen(
    beloebsmuligheder(forrigeAarPrMaaned, graenser.forrige, [...her, "forrigeAarPrMaaned"]),
    fritaget,
    (nok, fri) => {
      return (nok || fri ? STAAR : 0) | (forrige === null && !fri ? RAMMES : 0);
    },
  );
  return sammen(
    beloebsmuligheder(aktuelPrMaaned, graenser.nu, [...her, "aktuelPrMaaned"]),
    sidsteAar,
    (nok, sidste) => {
      return (nok ? sidste : sidste & ~STAAR) | (nu === null ? RAMMES : 0);
    },
  );
}

function beloebsmuligheder(indtaegt: Talvaerdi | null, graense: Beloebsgraense, sti: Sti): Muligheder<boolean> {
  if (graense === "over-alle") return indtaegt === null ? ukendt(sti, [false, true]) : kendt(false);
  if (indtaegt !== null) return kendt(opfylder(indtaegt, "mindst", graense));
  return graense.taeller === 0 ? kendt(true) : ukendt(sti, [false, true]);
}

function omSvar(svar: Svar, sti: Sti): Muligheder<boolean> {
  return svar === UOPLYST ? ukendt(sti, [false, true]) : kendt(svar === JA);
}
