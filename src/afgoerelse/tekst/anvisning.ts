/** Assignment by the municipality in words: its outcome and its reasons. */
import type { Anvisningsbegrundelse } from "../../ansoeger/begrundelser.js";
import type { Anvisningsafgoerelse } from "../../ansoeger/maaAnvises.js";
import type { Anvisningsundtagelse, Forbudsnr } from "../../parametre/anvisningsforbud.js";
import { type Begrundelsestekster, type Kontekst, person, personInde, personSomObjekt, verbum } from "./begrundelsestekst.js";
import { LISTEORD, trinord } from "./ordforraad.js";
import { datoord, opremset, type Tosproget } from "./sprog.js";

/** What each ground says of a person, with the number that the act gives it. */
const GRUNDE: Readonly<Record<Forbudsnr, Tosproget<(k: Kontekst) => string>>> = {
  1: {
    da: () =>
      "er dømt, er inden for de seneste seks måneder løsladt fra en institution under kriminalforsorgen og skal have udarbejdet en handleplan",
    en: (k) =>
      `${verbum(k, "have", "has")} been convicted, released within the last six months from an institution of the Prison Service, and ${verbum(k, "are", "is")} to have a plan of action (handleplan)`,
  },
  2: {
    da: () =>
      "er under 18 år, er dømt, er inden for de seneste seks måneder løsladt fra en institution uden for kriminalforsorgen og skal have udarbejdet en handleplan",
    en: (k) =>
      `${verbum(k, "are", "is")} under 18, ${verbum(k, "have", "has")} been convicted, released within the last six months from an institution outside the Prison Service, and ${verbum(k, "are", "is")} to have a plan of action (handleplan)`,
  },
  3: {
    da: () => "har inden for de seneste seks måneder fået sit lejemål ophævet eller opsagt på grund af grove overtrædelser af god skik og orden",
    en: (k) => `${verbum(k, "have", "has")} within the last six months had a lease ended for gross breaches of good order`,
  },
  4: {
    da: () => "er ikke statsborger i Danmark, EU, EØS eller Schweiz og er ikke studerende ved en anerkendt uddannelsesinstitution",
    en: (k) => `${verbum(k, "are", "is")} not a citizen of Denmark, the EU, the EEA or Switzerland and not a student at a recognised institution`,
  },
  5: {
    da: () => "har i seks sammenhængende kalendermåneder fået kontanthjælp eller en anden ydelse, der sidestilles med den",
    en: (k) => `${verbum(k, "have", "has")} for six calendar months in a row received cash benefit (kontanthjælp) or a benefit that counts as it`,
  },
  6: { da: () => "får førtidspension", en: (k) => `${verbum(k, "are", "is")} on disability pension (førtidspension)` },
  7: {
    da: () => "har i seks sammenhængende kalendermåneder fået dagpenge, sygedagpenge eller ressourceforløbsydelse",
    en: (k) =>
      `${verbum(k, "have", "has")} for six calendar months in a row received unemployment insurance benefit (dagpenge), sickness benefit (sygedagpenge) or ressourceforløbsydelse`,
  },
  ydelse: {
    da: () => "har i seks eller 24 sammenhængende kalendermåneder fået en af de ydelser, som bestemmelsen nævner",
    en: (k) => `${verbum(k, "have", "has")} for six or 24 calendar months in a row received one of the benefits that the provision names`,
  },
};

function nummer(nr: Forbudsnr): string {
  return nr === "ydelse" ? "stk. 7" : `nr. ${nr}`;
}

const UNDTAGELSER: Readonly<Record<Anvisningsundtagelse, Tosproget>> = {
  "stk-8": {
    da: "Kommunalbestyrelsen har besluttet, at forebyggelsesområdet ikke er omfattet af forbuddet i stk. 7.",
    en: "The municipal council has decided that the prevention area is not covered by the ban of stk. 7.",
  },
  "stk-9": {
    da: "Kommunalbestyrelsen har vurderet, at der ikke er mulighed for at anvise en ledig bolig uden for områderne. Så skal den anvise en ledig bolig i dem.",
    en: "The municipal council has found no possibility of assigning a vacant dwelling outside the areas. Then it must assign one within them.",
  },
};

export const ANVISNINGSTEKSTER: Begrundelsestekster<Anvisningsbegrundelse> = {
  "forbudt-efter-aftalen": {
    da: ({ trappe, trin, omraadestatus }) =>
      `Boligen ligger på ${trinord({ trappe, trin }, "da")}${omraadestatus === "ingen" ? "" : ` i ${LISTEORD[omraadestatus].da}`}. Efter aftalen anviser kommunen ikke til ledige boliger dér.`,
    en: ({ trappe, trin, omraadestatus }) =>
      `The dwelling lies on ${trinord({ trappe, trin }, "en")}${omraadestatus === "ingen" ? "" : ` in ${LISTEORD[omraadestatus].en}`}. By the agreement the municipality assigns nobody to vacant dwellings there.`,
  },
  forbudsgrund: {
    da: ({ person: id, nr, udfald }, k) => {
      switch (udfald) {
        case "opfyldt":
          return `${person(id, k)} ${GRUNDE[nr].da(k)} (${nummer(nr)}). Derfor må boligen ikke anvises.`;
        case "ikke-opfyldt":
          return `${nummer(nr)} gælder ikke for ${personSomObjekt(id, k)}.`;
        case "uoplyst":
          return `Vi ved ikke, om følgende passer: ${personInde(id, k)} ${GRUNDE[nr].da(k)} (${nummer(nr)}).`;
      }
    },
    en: ({ person: id, nr, udfald }, k) => {
      switch (udfald) {
        case "opfyldt":
          return `${person(id, k)} ${GRUNDE[nr].en(k)} (${nummer(nr)}). So the dwelling may not be assigned.`;
        case "ikke-opfyldt":
          return `${nummer(nr)} does not apply to ${personSomObjekt(id, k)}.`;
        case "uoplyst":
          return `We do not know whether this is so: ${personInde(id, k)} ${GRUNDE[nr].en(k)} (${nummer(nr)}).`;
      }
    },
  },
  "lovens-ordlyd": {
    da: ({ stk, fra }) =>
      `${stk === 6 ? "I udsatte boligområder" : "I forebyggelsesområder"} må kommunen ikke anvise en bolig, hvis et medlem af husstanden er omfattet af en af lovens grunde. Loven er anvendt, som den lyder fra ${datoord(fra, "da")}.`,
    en: ({ stk, fra }) =>
      `${stk === 6 ? "In vulnerable housing areas (udsatte boligområder)" : "In prevention areas (forebyggelsesområder)"} the municipality may not assign a dwelling if a member of the household falls under one of the grounds of the act. The act is applied as worded from ${datoord(fra, "en")}.`,
  },
  undtagelse: { da: ({ undtagelse }) => UNDTAGELSER[undtagelse].da, en: ({ undtagelse }) => UNDTAGELSER[undtagelse].en },
  "kraever-vurdering": {
    da: () => "Før kommunen anviser boligen, skal den vurdere den boligsøgendes behov og beboersammensætningen i afdelingen.",
    en: () => "Before it assigns the dwelling, the municipality must assess the applicant's need and the mix of residents in the department.",
  },
};

const INGEN_GRUNDE: Tosproget<(numre: string, id: string, k: Kontekst) => string> = {
  da: (numre, id, k) => `Disse grunde i loven gælder ikke for ${personSomObjekt(id, k)}: ${numre}.`,
  en: (numre, id, k) => `These grounds of the act do not apply to ${personSomObjekt(id, k)}: ${numre}.`,
};

/** All grounds that do not apply to one person, in one sentence. */
export function ingenGrunde(id: string, numre: readonly Forbudsnr[], k: Kontekst): string {
  return INGEN_GRUNDE[k.sprog](opremset(numre.map(nummer), k.sprog), id, k);
}

type Anvisningsudfald = "tilladt" | "aftale" | "lov" | "uoplyst";

const UDFALD: Tosproget<
  Readonly<Record<Anvisningsudfald, Readonly<Record<"sagsbehandler" | "du" | "I", (husstand: string, dag: string) => string>>>>
> = {
  da: {
    tilladt: {
      sagsbehandler: (h, dag) => `Kommunen må anvise boligen til husstanden ${h} den ${dag}, når den har vurderet behovet og beboersammensætningen.`,
      du: () => "Kommunen må anvise boligen til dig. Den skal dog først vurdere dit behov og beboersammensætningen.",
      I: () => "Kommunen må anvise boligen til jer. Den skal dog først vurdere jeres behov og beboersammensætningen.",
    },
    aftale: {
      sagsbehandler: (h, dag) => `Kommunen må ikke anvise boligen til husstanden ${h} den ${dag}. Det følger af aftalen.`,
      du: () => "Kommunen kan desværre ikke anvise denne bolig til dig. Det skyldes boligens beliggenhed og ikke dine forhold.",
      I: () => "Kommunen kan desværre ikke anvise denne bolig til jer. Det skyldes boligens beliggenhed og ikke jeres forhold.",
    },
    lov: {
      sagsbehandler: (h, dag) => `Kommunen må ikke anvise boligen til husstanden ${h} den ${dag}. Det følger af loven.`,
      du: () => "Kommunen må desværre ikke anvise denne bolig til dig. Det følger af loven.",
      I: () => "Kommunen må desværre ikke anvise denne bolig til jer. Det følger af loven.",
    },
    uoplyst: {
      sagsbehandler: (h, dag) => `Det kan endnu ikke afgøres, om kommunen må anvise boligen til husstanden ${h} den ${dag}.`,
      du: () => "Vi kan endnu ikke afgøre, om kommunen må anvise boligen til dig. Vi mangler nogle oplysninger.",
      I: () => "Vi kan endnu ikke afgøre, om kommunen må anvise boligen til jer. Vi mangler nogle oplysninger.",
    },
  },
  en: {
    tilladt: {
      sagsbehandler: (h, dag) =>
        `The municipality may assign the dwelling to the household ${h} on ${dag}, once it has assessed the need and the mix of residents.`,
      du: () => "The municipality may assign the dwelling to you. It must assess your need and the mix of residents first.",
      I: () => "The municipality may assign the dwelling to you. It must assess your need and the mix of residents first.",
    },
    aftale: {
      sagsbehandler: (h, dag) => `The municipality may not assign the dwelling to the household ${h} on ${dag}. This follows from the agreement.`,
      du: () => "Unfortunately, the municipality cannot assign this dwelling to you. That is because of where it lies, not because of you.",
      I: () => "Unfortunately, the municipality cannot assign this dwelling to you. That is because of where it lies, not because of you.",
    },
    lov: {
      sagsbehandler: (h, dag) => `The municipality may not assign the dwelling to the household ${h} on ${dag}. This follows from the act.`,
      du: () => "Unfortunately, the municipality may not assign this dwelling to you. This follows from the act.",
      I: () => "Unfortunately, the municipality may not assign this dwelling to you. This follows from the act.",
    },
    uoplyst: {
      sagsbehandler: (h, dag) => `It cannot be decided yet whether the municipality may assign the dwelling to the household ${h} on ${dag}.`,
      du: () => "We cannot decide yet whether the municipality may assign the dwelling to you. Some facts are missing.",
      I: () => "We cannot decide yet whether the municipality may assign the dwelling to you. Some facts are missing.",
    },
  },
};

/** @param husstand the name of the household, ready to be written */
export function anvisningsudfald(husstand: string, dato: string, { udfald, grund }: Anvisningsafgoerelse, k: Kontekst): readonly string[] {
  const hvilket: Anvisningsudfald = udfald === "forbudt" ? (grund ?? "lov") : udfald;
  return [UDFALD[k.sprog][hvilket][k.borger ? (k.ene ? "du" : "I") : "sagsbehandler"](husstand, datoord(dato, k.sprog))];
}
