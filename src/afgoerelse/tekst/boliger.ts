/** Kinds of dwellings, and why a vacant one goes the way that it goes, in words. */

import type { Aarsag } from "../../ledighed/tildeling.js";
import type { Boligtype } from "../../parametre/ledighedsregler.js";
import type { Tosproget } from "./sprog.js";

export const BOLIGTYPEORD: Readonly<Record<Boligtype, Tosproget>> = {
  almindelig: { da: "en almindelig bolig", en: "an ordinary dwelling" },
  saerbolig: { da: "en særbolig", en: "a special dwelling (særbolig)" },
  "delebolig-ung": {
    da: "en delebolig til unge udsatte",
    en: "a shared dwelling for vulnerable young people (delebolig)",
  },
  "delebolig-flygtning": { da: "en delebolig til flygtninge", en: "a shared dwelling for refugees (delebolig)" },
  reserveret: { da: "en bolig, der er reserveret til anvisning", en: "a dwelling reserved for assignment" },
  ungdomsbolig: { da: "en ungdomsbolig", en: "a youth dwelling (ungdomsbolig)" },
  aeldrebolig: { da: "en ældrebolig", en: "a dwelling for the elderly (ældrebolig)" },
  bofaellesskab: { da: "en bolig i et bofællesskab", en: "a dwelling in a housing community (bofællesskab)" },
};

/** Why the next one goes that way, right after the way; its number in the order says it by itself. */
export const AARSAGSORD: Readonly<Record<Aarsag, Tosproget | null>> = {
  raekkefoelge: null,
  ekstra: { da: " som en ekstra levering", en: " as an extra delivery" },
  niende: { da: " efter reglen om hver niende bolig", en: " under the rule on every ninth dwelling" },
  nybyggeri: {
    da: ", fordi de reserverede boliger i nybyggeriet sænker den generelle anvisning",
    en: ", because the reserved dwellings in the new building lower the general assignment",
  },
  tilbageholdt: { da: ", fordi afdelingen holder den tilbage", en: ", because the department withholds it" },
  loft: {
    da: ", fordi loftet på hver tredje ledige bolig er nået",
    en: ", because the cap of every third vacant dwelling has been reached",
  },
  fritaget: {
    da: ", fordi afdelingen er fritaget for den ekstra levering",
    en: ", because the department is exempt from the extra delivery",
  },
  saerbolig: {
    da: ", fordi det er en særbolig, der ikke er udfaset",
    en: ", because it is a special dwelling (særbolig) not yet phased out",
  },
  "delebolig-ung": {
    da: ", fordi det er en delebolig til unge udsatte, der ikke er udfaset",
    en: ", because it is a shared dwelling for vulnerable young people not yet phased out",
  },
  "delebolig-flygtning": {
    da: ", fordi det er en delebolig til flygtninge",
    en: ", because it is a shared dwelling for refugees",
  },
  reserveret: { da: ", fordi den er reserveret til anvisning", en: ", because it is reserved for assignment" },
  "ikke-omfattet": {
    da: ", fordi boligtypen ligger uden for rækkefølgen",
    en: ", because dwellings of its kind are outside the order",
  },
};
