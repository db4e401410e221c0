/** Why a household was assessed as it was: every criterion and every person, whether it decided or not (begrund). */
import type { Sammenligning } from "../kerne/begrundelse.js";
import { somTal, type Talvaerdi } from "../kerne/tal.js";
import type { Arbejdsgrund, Vurderingsbegrundelse } from "./begrundelser.js";
import { beskaeftigelse } from "./beskaeftigelse.js";
import { rammer } from "./dom.js";
import type { Husstand, Person } from "./husstand.js";
import type { Husstandssvar } from "./husstandssvar.js";
import { BEGYNDER, BEGYNDT, iArbejde, timerSvar, VARIG } from "./iArbejde.js";
import { type Beloeb, undtagetForrigeAar, undtagetSomStuderende } from "./indkomst.js";
import { ANSOEGERKRITERIER, type Ansoegerkriterium } from "./krav.js";
import { beboersvar } from "./personsvar.js";
import { naaet } from "./spaend.js";
import { JA, NEJ, type Svar, UOPLYST, udfaldFor } from "./svar.js";
import {
  ALMINDELIGE,
  BESKAEFTIGELSE,
  DOM,
  erSenior,
  erSpurgt,
  INDKOMST,
  type Personsvar,
  SKAERPEDE_SPOERGSMAAL,
  spurgte,
  svarPaa,
  UDDANNELSE,
  UNDTAGET_BEBOER,
  UNDTAGET_STUDERENDE,
} from "./svarkode.js";
import { underUddannelse } from "./underUddannelse.js";
import type { Vurderingsregel } from "./vurderingsregel.js";

/** The criteria of each set of them, by its bits. */
const SAET = Array.from({ length: 1 << ANSOEGERKRITERIER.length }, (_, bits) =>
  ANSOEGERKRITERIER.filter((_, nr) => ((bits >> nr) & 1) === 1),
);

/** @param svar the answers of the persons, in their order, and `samlet` what they come to */
export function begrund(
  { personer }: Husstand,
  svar: readonly Personsvar[],
  samlet: Husstandssvar,
  regel: Vurderingsregel,
): readonly Vurderingsbegrundelse[] {
  const { anciennitet } = regel.aftale.tekst.ansoegere;
  if (regel.spurgte === 0) return [{ kode: "anciennitet", regel: "ansoeger.vurderHusstand", hjemmel: [anciennitet] }];
  const grunde: Vurderingsbegrundelse[] = [];
  for (let nr = 0; nr < ANSOEGERKRITERIER.length; nr++) {
    const kriterium = ((regel.spurgte >> nr) & 1) === 1 ? regel.kriteriegrunde[nr]?.[svarPaa(samlet, nr)] : undefined;
    if (kriterium !== undefined) grunde.push(kriterium);
  }
  for (let nr = 0; nr < personer.length; nr++) {
    const person = personer[nr];
    if (person !== undefined) begrundPerson(grunde, person, svar[nr] ?? 0, regel);
  }
  return grunde;
}

function begrundPerson(
  grunde: Vurderingsbegrundelse[],
  person: Person,
  svar: Personsvar,
  regel: Vurderingsregel,
): void {
  if (spurgte(svar) !== regel.spurgte) begrundIkkeSpurgt(grunde, person, svar, regel);
  if (spurgte(svar) === 0) return;
  if ((spurgte(svar) & SKAERPEDE_SPOERGSMAAL) !== 0 && beboersvar(person, regel) === UOPLYST) {
    const hjemmel = regel.aftale.tekst.ansoegere.tilflyttere;
    grunde.push({ kode: "beboer-uoplyst", regel: "ansoeger.personsvar", hjemmel, person: person.id });
  }
  if (erSpurgt(svar, ALMINDELIGE)) grunde.push(omAlmindelige(person, svar, regel));
  if (erSpurgt(svar, BESKAEFTIGELSE)) grunde.push(omBeskaeftigelse(person, svarPaa(svar, BESKAEFTIGELSE), regel));
  if (erSpurgt(svar, DOM)) grunde.push(omDom(person, svarPaa(svar, DOM), regel));
  if (erSpurgt(svar, UDDANNELSE)) grunde.push(omUddannelse(person, svarPaa(svar, UDDANNELSE), regel));
  if (erSpurgt(svar, INDKOMST)) grunde.push(omIndkomst(person, svarPaa(svar, INDKOMST), regel));
}

function begrundIkkeSpurgt(
  grunde: Vurderingsbegrundelse[],
  { id }: Person,
  svar: Personsvar,
  { spurgte: krav, aftale }: Vurderingsregel,
): void {
  const beboer = (svar & UNDTAGET_BEBOER) === 0 ? 0 : krav & SKAERPEDE_SPOERGSMAAL;
  const studerende = (svar & UNDTAGET_STUDERENDE) === 0 ? 0 : 1 << INDKOMST;
  const alder = krav & ~spurgte(svar) & ~beboer & ~studerende;
  const { tilflyttere, indkomst, aldre } = aftale.tekst.ansoegere;
  if (beboer !== 0)
    grunde.push({
      kode: "ikke-spurgt",
      regel: "ansoeger.personsvar",
      hjemmel: tilflyttere,
      person: id,
      kriterier: saet(beboer),
      grund: "beboer",
    });
  if (studerende !== 0) {
    const { hjemmel } = indkomst;
    grunde.push({
      kode: "ikke-spurgt",
      regel: "ansoeger.indkomst",
      hjemmel,
      person: id,
      kriterier: saet(studerende),
      grund: "under-uddannelse",
    });
  }
  if (alder !== 0)
    grunde.push({
      kode: "ikke-spurgt",
      regel: "ansoeger.alder",
      hjemmel: aldre,
      person: id,
      kriterier: saet(alder),
      grund: "alder",
    });
}

function saet(bits: number): readonly Ansoegerkriterium[] {
  return SAET[bits] ?? [];
}

function omAlmindelige(person: Person, svar: Personsvar, regel: Vurderingsregel): Vurderingsbegrundelse {
  return {
    kode: "almindelige",
    regel: "ansoeger.almindelige",
    hjemmel: regel.aftale.tekst.ansoegere.almindelige.hjemmel,
    person: person.id,
    udfald: udfaldFor(svarPaa(svar, ALMINDELIGE)),
    grund: almindeligGrund(person, svar, regel),
    beskaeftigelse: person.beskaeftigelse,
    uddannelse: person.uddannelse,
    alderspension: person.alderspension,
    begyndtSenest: regel.arbejde.frister.begynder ?? regel.dato,
    mindsteTimer: regel.arbejde.mindsteTimer,
  };
}

function almindeligGrund(person: Person, svar: Personsvar, regel: Vurderingsregel): Arbejdsgrund {
  if (erSenior(svar)) return "senior";
  const almindelige = svarPaa(svar, ALMINDELIGE);
  if (almindelige !== JA) return almindelige === NEJ ? udenArbejde(person, regel) : "uoplyst";
  if (person.alderspension === true) return "alderspension";
  const arbejde = iArbejde(person.beskaeftigelse, regel.arbejde);
  if (naaet(arbejde, BEGYNDT) === JA) return "i-arbejde";
  return naaet(arbejde, BEGYNDER) === JA ? "job-begynder" : "under-uddannelse";
}

function omBeskaeftigelse(person: Person, svar: Svar, regel: Vurderingsregel): Vurderingsbegrundelse {
  const { maaneder, hjemmel } = regel.aftale.tekst.ansoegere.beskaeftigelse;
  return {
    kode: "beskaeftigelse",
    regel: "ansoeger.beskaeftigelse",
    hjemmel,
    person: person.id,
    udfald: udfaldFor(svar),
    grund: beskaeftigelsesgrund(person, regel),
    beskaeftigelse: person.beskaeftigelse,
    uddannelse: person.uddannelse,
    maaneder,
    begyndtSenest: regel.arbejde.frister.varig,
    mindsteTimer: regel.arbejde.mindsteTimer,
  };
}

function beskaeftigelsesgrund(person: Person, regel: Vurderingsregel): Arbejdsgrund {
  const arbejde = iArbejde(person.beskaeftigelse, regel.arbejde);
  if (naaet(arbejde, VARIG) === JA) return "varigt-arbejde";
  const svar = beskaeftigelse(arbejde, underUddannelse(person.uddannelse, regel.studier));
  if (svar !== NEJ) return svar === JA ? "under-uddannelse" : "uoplyst";
  return naaet(arbejde, BEGYNDT) === JA ? "for-kort-arbejde" : udenArbejde(person, regel);
}

function udenArbejde({ beskaeftigelse: job }: Person, { arbejde: krav }: Vurderingsregel): Arbejdsgrund {
  if (job === null || job.status === "ingen") return "uden-arbejde-eller-uddannelse";
  return timerSvar(job, krav) === NEJ ? "for-faa-timer" : "ikke-begyndt";
}

function omDom(person: Person, svar: Svar, { dom: krav, aftale }: Vurderingsregel): Vurderingsbegrundelse {
  return {
    kode: "dom",
    regel: "ansoeger.dom",
    hjemmel: aftale.tekst.ansoegere.dom.hjemmel,
    person: person.id,
    udfald: udfaldFor(svar),
    dom: svar === JA ? null : (person.domme?.find((en) => rammer(en, krav)) ?? null),
    fra: krav.fra,
  };
}

function omUddannelse(person: Person, svar: Svar, { aftale }: Vurderingsregel): Vurderingsbegrundelse {
  return {
    kode: "uddannelse",
    regel: "ansoeger.uddannelse",
    hjemmel: aftale.tekst.ansoegere.uddannelse.hjemmel,
    person: person.id,
    udfald: udfaldFor(svar),
    uddannelsesniveau: person.uddannelsesniveau,
  };
}

function omIndkomst(
  person: Person,
  svar: Svar,
  { indkomst: krav, studier, aftale }: Vurderingsregel,
): Vurderingsbegrundelse {
  const { aktuelPrMaaned, forrigeAarPrMaaned } = person.bruttoindtaegt;
  return {
    kode: "indkomst",
    regel: "ansoeger.indkomst",
    hjemmel: aftale.tekst.ansoegere.indkomst.hjemmel,
    person: person.id,
    udfald: udfaldFor(svar),
    underUddannelse: udfaldFor(undtagetSomStuderende(underUddannelse(person.uddannelse, studier))),
    undtagetForrigeAar: udfaldFor(undtagetForrigeAar(person, krav)),
    aktuel: maaltMod(aktuelPrMaaned, krav.nu),
    forrigeAar: maaltMod(forrigeAarPrMaaned, krav.forrige),
  };
}

function maaltMod(vaerdi: Talvaerdi | null, beloeb: Beloeb | null): Sammenligning {
  return {
    vaerdi: vaerdi === null ? null : somTal(vaerdi),
    operator: "mindst",
    graense: beloeb?.beloeb ?? null,
    enhed: "kr. pr. maaned",
    herkomst: beloeb?.herkomst ?? null,
  };
}
