/** Assignment by the municipality in words: its outcome and its reasons. */
import type { Anvisningsbegrundelse } from "../../ansoeger/begrundelser.js";
import type { Anvisningsafgoerelse } from "../../ansoeger/maaAnvises.js";
import type { Anvisningsundtagelse, Forbudsnr } from "../../parametre/anvisningsforbud.js";
import { type Begrundelsestekster, type Kontekst, person, personInde, personSomObjekt } from "./begrundelsestekst.js";
import { GRUNDORD, grundnummer } from "./forbudsgrunde.js";
import { LISTEORD, trinord } from "./ordforraad.js";
import { datoord, opremset, type Tosproget } from "./sprog.js";

const UNDTAGELSER: Readonly<Record<Anvisningsundtagelse, Tosproget>> = {
  "stk-8": {
    da: "Kommunalbestyrelsen har besluttet, at forebyggelsesområdet ikke er omfattet af forbuddet i almenboliglovens § 59, stk. 7.",
    en: "The municipal council has decided that the prevention area (forebyggelsesområde) is not covered by the ban in almenboligloven § 59, stk. 7.",
  },
  "stk-9": {
    da: "Kommunalbestyrelsen har vurderet, at der ikke er mulighed for at anvise en ledig bolig uden for udsatte boligområder og forebyggelsesområder. Efter loven skal den så anvise en ledig bolig i et af disse områder.",
    en: "The municipal council has found that no vacant dwelling can be assigned outside vulnerable housing areas (udsatte boligområder) and prevention areas (forebyggelsesområder). Under the act it must then assign one in such an area.",
  },
};

export const ANVISNINGSTEKSTER: Begrundelsestekster<Anvisningsbegrundelse> = {
  "forbudt-efter-aftalen": {
    da: ({ trappe, trin, omraadestatus }) =>
      `Boligen ligger i en afdeling på ${trinord({ trappe, trin }, "da")}${omraadestatus === "ingen" ? "" : `, i ${LISTEORD[omraadestatus].da}`}. Efter aftalen anviser kommunen ikke til ledige boliger dér.`,
    en: ({ trappe, trin, omraadestatus }) =>
      `The dwelling is in a department on ${trinord({ trappe, trin }, "en")}${omraadestatus === "ingen" ? "" : `, in ${LISTEORD[omraadestatus].en}`}. Under the agreement the municipality does not assign vacant dwellings there.`,
  },
  forbudsgrund: {
    da: ({ person: id, nr, udfald }, k) => {
      switch (udfald) {
        case "opfyldt":
          return `${GRUNDORD[nr].da.gaelder(person(id, k), k)}. Derfor må boligen ikke anvises.`;
        case "ikke-opfyldt":
          return ingenGrunde(id, [nr], true, k);
        case "uoplyst":
          return `Vi ved ikke, om ${GRUNDORD[nr].da.om(personInde(id, k), k)}.`;
      }
    },
    en: ({ person: id, nr, udfald }, k) => {
      switch (udfald) {
        case "opfyldt":
          return `${GRUNDORD[nr].en.gaelder(person(id, k), k)}. So the dwelling may not be assigned.`;
        case "ikke-opfyldt":
          return ingenGrunde(id, [nr], true, k);
        case "uoplyst":
          return `We do not know whether ${GRUNDORD[nr].en.om(personInde(id, k), k)}.`;
      }
    },
  },
  "lovens-ordlyd": {
    da: ({ stk, fra }) =>
      `${stk === 6 ? "I udsatte boligområder" : "I forebyggelsesområder"} må kommunen ikke anvise en bolig, hvis et medlem af husstanden er omfattet af en af lovens grunde. Loven er anvendt med den ordlyd, den har fra den ${datoord(fra, "da")}.`,
    en: ({ stk, fra }) =>
      `${stk === 6 ? "In vulnerable housing areas (udsatte boligområder)" : "In prevention areas (forebyggelsesområder)"} the municipality may not assign a dwelling if a member of the household is covered by one of the grounds in the act. The act is applied as worded from ${datoord(fra, "en")}.`,
  },
  undtagelse: {
    da: ({ undtagelse }) => UNDTAGELSER[undtagelse].da,
    en: ({ undtagelse }) => UNDTAGELSER[undtagelse].en,
  },
  "kraever-vurdering": {
    da: () =>
      "Før kommunen anviser boligen, skal den vurdere den boligsøgendes behov og beboersammensætningen i afdelingen.",
    en: () =>
      "Before it assigns the dwelling, the municipality must assess the applicant's need and the mix of residents in the department.",
  },
};

interface Ingenord {
  readonly numre: (antal: number, numre: string, hvem: string) => string;
  readonly ingen: (hvem: string) => string;
  readonly oevrige: (hvem: string) => string;
}

const INGEN: Tosproget<Ingenord> = {
  da: {
    numre: (antal, numre, hvem) =>
      `${antal === 1 ? "Denne grund" : "Disse grunde"} i loven gælder ikke for ${hvem}: ${numre}.`,
    ingen: (hvem) => `Ingen af lovens grunde gælder for ${hvem}.`,
    oevrige: (hvem) => `Lovens øvrige grunde gælder ikke for ${hvem}.`,
  },
  en: {
    numre: (antal, numre, hvem) =>
      `${antal === 1 ? "This ground in the act does" : "These grounds in the act do"} not apply to ${hvem}: ${numre}.`,
    ingen: (hvem) => `None of the grounds in the act applies to ${hvem}.`,
    oevrige: (hvem) => `The other grounds in the act do not apply to ${hvem}.`,
  },
};

/**
 * All grounds that do not apply to one person, in one sentence; the clerk reads their numbers.
 *
 * @param andre whether other grounds do, or may, apply to that person
 */
export function ingenGrunde(id: string, numre: readonly Forbudsnr[], andre: boolean, k: Kontekst): string {
  const ord = INGEN[k.sprog];
  const hvem = personSomObjekt(id, k);
  if (k.borger) return andre ? ord.oevrige(hvem) : ord.ingen(hvem);
  const liste = opremset(
    numre.map((nr) => grundnummer(nr, k.sprog)),
    k.sprog,
  );
  return ord.numre(numre.length, liste, hvem);
}

type Anvisningsudfald = "tilladt" | "aftale" | "lov" | "uoplyst";

const UDFALD: Tosproget<
  Readonly<
    Record<Anvisningsudfald, Readonly<Record<"sagsbehandler" | "du" | "I", (husstand: string, dag: string) => string>>>
  >
> = {
  da: {
    tilladt: {
      sagsbehandler: (h, dag) =>
        `Kommunen må anvise boligen til husstanden ${h} den ${dag}, når den har vurderet behovet og beboersammensætningen.`,
      du: () => "Kommunen må anvise boligen til dig. Den skal dog først vurdere dit behov og beboersammensætningen.",
      I: () => "Kommunen må anvise boligen til jer. Den skal dog først vurdere jeres behov og beboersammensætningen.",
    },
    aftale: {
      sagsbehandler: (h, dag) =>
        `Kommunen må ikke anvise boligen til husstanden ${h} den ${dag}. Det følger af aftalen.`,
      du: () =>
        "Kommunen kan desværre ikke anvise denne bolig til dig. Kommunen anviser slet ikke til ledige boliger i den afdeling, hvor boligen ligger.",
      I: () =>
        "Kommunen kan desværre ikke anvise denne bolig til jer. Kommunen anviser slet ikke til ledige boliger i den afdeling, hvor boligen ligger.",
    },
    lov: {
      sagsbehandler: (h, dag) => `Kommunen må ikke anvise boligen til husstanden ${h} den ${dag}. Det følger af loven.`,
      du: () => "Kommunen må desværre ikke anvise denne bolig til dig. Det følger af loven.",
      I: () => "Kommunen må desværre ikke anvise denne bolig til jer. Det følger af loven.",
    },
    uoplyst: {
      sagsbehandler: (h, dag) =>
        `Det kan endnu ikke afgøres, om kommunen må anvise boligen til husstanden ${h} den ${dag}.`,
      du: () => "Vi kan endnu ikke afgøre, om kommunen må anvise boligen til dig. Vi mangler nogle oplysninger.",
      I: () => "Vi kan endnu ikke afgøre, om kommunen må anvise boligen til jer. Vi mangler nogle oplysninger.",
    },
  },
  en: {
    tilladt: {
      sagsbehandler: (h, dag) =>
        `The municipality may assign the dwelling to the household ${h} on ${dag}, once it has assessed the need and the mix of residents.`,
      du: () =>
        "The municipality may assign the dwelling to you. It must first assess your need and the mix of residents.",
      I: () =>
        "The municipality may assign the dwelling to you. It must first assess your need and the mix of residents.",
    },
    aftale: {
      sagsbehandler: (h, dag) =>
        `The municipality may not assign the dwelling to the household ${h} on ${dag}. This follows from the agreement.`,
      du: () =>
        "Unfortunately, the municipality cannot assign this dwelling to you. The municipality does not assign any vacant dwellings in the department that it belongs to.",
      I: () =>
        "Unfortunately, the municipality cannot assign this dwelling to you. The municipality does not assign any vacant dwellings in the department that it belongs to.",
    },
    lov: {
      sagsbehandler: (h, dag) =>
        `The municipality may not assign the dwelling to the household ${h} on ${dag}. This follows from the act.`,
      du: () => "Unfortunately, the municipality may not assign this dwelling to you. This follows from the act.",
      I: () => "Unfortunately, the municipality may not assign this dwelling to you. This follows from the act.",
    },
    uoplyst: {
      sagsbehandler: (h, dag) =>
        `It cannot be decided yet whether the municipality may assign the dwelling to the household ${h} on ${dag}.`,
      du: () =>
        "We cannot decide yet whether the municipality may assign the dwelling to you. We still need some information.",
      I: () =>
        "We cannot decide yet whether the municipality may assign the dwelling to you. We still need some information.",
    },
  },
};

/** @param husstand the name of the household, ready to be written */
export function anvisningsudfald(
  husstand: string,
  dato: string,
  { udfald, grund }: Anvisningsafgoerelse,
  k: Kontekst,
): readonly string[] {
  const hvilket: Anvisningsudfald = udfald === "forbudt" ? (grund ?? "lov") : udfald;
  return [
    UDFALD[k.sprog][hvilket][k.borger ? (k.ene ? "du" : "I") : "sagsbehandler"](husstand, datoord(dato, k.sprog)),
  ];
}
