/** The form of households and persons, and how their parts fit (person). */
import * as z from "zod/mini";
import {
  type Beskaeftigelse,
  type Bruttoindtaegt,
  type Husstand,
  type Person,
  UDEN_BESKAEFTIGELSE,
  UDEN_UDDANNELSE,
  type Uddannelse,
  UKENDT_INDTAEGT,
} from "../ansoeger/husstand.js";
import type { Dag } from "../kerne/dato.js";
import type { Fejl } from "../kerne/fejl.js";
import {
  BESKAEFTIGELSER,
  INSTITUTIONER,
  LOVE,
  REFORMEN,
  STATSBORGERSKABER,
  UDDANNELSESARTER,
  YDELSER,
} from "../parametre/fakta.js";
import { type Delvis, gentagelser, iHver, under } from "./doer.js";
import { dato, ikkeNegativtTal, navn, objekt, SKALAR } from "./felter.js";
import { indlaesTalvaerdi } from "./tal.js";

const falsk = z
  .custom<false>((v) => v === false, { ...SKALAR, error: "ugyldigt-input: false or an object is needed" })
  .check(z.meta({ type: "boolean", const: false }));

export const person = objekt({
  id: navn,
  foedselsdato: dato,
  beboerIAfdelingen: z.nullish(z.boolean()),
  beskaeftigelse: z.nullish(
    objekt({ status: z.enum(BESKAEFTIGELSER), timerPrUge: z.nullish(ikkeNegativtTal), siden: z.nullish(dato) }),
  ),
  uddannelse: z.nullish(objekt({ status: z.enum(["i-gang", "ingen"]), art: z.nullish(z.enum(UDDANNELSESARTER)) })),
  underUddannelseForrigeAar: z.nullish(z.boolean()),
  alderspension: z.nullish(z.boolean()),
  uddannelsesniveau: z.nullish(
    objekt({
      niveau: z.enum(["grundskole", "over-grundskole"]),
      land: z.nullish(z.enum(["danmark", "udland"])),
      godkendt: z.nullish(z.boolean()),
    }),
  ),
  domme: z.nullish(z.array(objekt({ dato, lov: z.enum(LOVE) }))),
  bruttoindtaegt: z.nullish(
    objekt({ aktuelPrMaaned: z.nullish(ikkeNegativtTal), forrigeAarPrMaaned: z.nullish(ikkeNegativtTal) }),
  ),
  loesladt: z.nullish(
    z.union([objekt({ dato, doemt: z.boolean(), institution: z.enum(INSTITUTIONER), handleplan: z.boolean() }), falsk]),
  ),
  ophaevetForGroveOvertraedelser: z.nullish(z.union([objekt({ dato }), falsk])),
  statsborgerskab: z.nullish(z.enum(STATSBORGERSKABER)),
  ydelser: z.nullish(z.array(objekt({ type: z.enum(YDELSER), fra: dato, til: z.nullish(dato) }))),
});

export const husstand = objekt({
  id: navn,
  personer: z.array(person).check(z.minLength(1, { error: "ugyldigt-input: a household has at least one person" })),
});

export type Husstandsform = z.infer<typeof husstand>;
export type Personform = z.infer<typeof person>;

export function proevHusstand({ personer }: Delvis<Husstandsform>, dag: Dag | undefined): readonly Fejl[] {
  return under(
    ["personer"],
    [
      ...gentagelser(
        personer,
        ({ id }) => id,
        (_, nr) => ({ kode: "ugyldigt-input", sti: [nr, "id"], besked: "this id stands twice in the household" }),
      ),
      ...iHver(personer, (en) => proevPerson(en, dag)),
    ],
  );
}

function proevPerson(en: Delvis<Personform>, dag: Dag | undefined): readonly Fejl[] {
  const { loesladt, ophaevetForGroveOvertraedelser: ophaevet } = en;
  return [
    ...ikkeEfter(en.foedselsdato, dag, ["foedselsdato"], "born"),
    ...under(
      ["domme"],
      iHver(en.domme, (dom) => ikkeEfter(dom.dato, dag, ["dato"], "convicted")),
    ),
    ...(loesladt ? ikkeEfter(loesladt.dato, dag, ["loesladt", "dato"], "released") : []),
    ...(ophaevet ? ikkeEfter(ophaevet.dato, dag, ["ophaevetForGroveOvertraedelser", "dato"], "the lease ended") : []),
    ...under(["ydelser"], iHver(en.ydelser, proevYdelse)),
  ];
}

export function ikkeEfter(
  haendelse: Dag | undefined,
  dag: Dag | undefined,
  sti: readonly string[],
  hvad: string,
): readonly Fejl[] {
  if (haendelse === undefined || dag === undefined || haendelse <= dag) return [];
  return [{ kode: "ugyldigt-input", sti, besked: `${hvad} after the day of the question` }];
}

function proevYdelse({ type, fra, til }: Delvis<NonNullable<Personform["ydelser"]>[number]>): readonly Fejl[] {
  if (fra === undefined) return [];
  return [
    ...(til != null && til < fra
      ? [{ kode: "ugyldigt-input", sti: ["til"], besked: "the last day lies before the first" } as const]
      : []),
    ...(type === "kontanthjaelp-16-2" && fra < REFORMEN
      ? [{ kode: "ugyldigt-input", sti: ["fra"], besked: `this benefit did not exist before ${REFORMEN}` } as const]
      : []),
  ];
}

export function indlaesHusstand(form: Husstandsform): Husstand {
  return { id: form.id, personer: form.personer.map(indlaesPerson) };
}

function indlaesPerson(form: Personform): Person {
  const { uddannelsesniveau: niveau } = form;
  return {
    id: form.id,
    foedselsdato: form.foedselsdato,
    // Absent is the default, null is unknown.
    beboerIAfdelingen: form.beboerIAfdelingen === undefined ? false : form.beboerIAfdelingen,
    beskaeftigelse: indlaesBeskaeftigelse(form.beskaeftigelse),
    uddannelse: indlaesUddannelse(form.uddannelse),
    underUddannelseForrigeAar: form.underUddannelseForrigeAar ?? null,
    alderspension: form.alderspension ?? null,
    uddannelsesniveau:
      niveau == null ? null : { niveau: niveau.niveau, land: niveau.land ?? null, godkendt: niveau.godkendt ?? null },
    domme: indlaesListe(form.domme, ({ dato, lov }) => ({ dato, lov })),
    bruttoindtaegt: indlaesIndtaegt(form.bruttoindtaegt),
    loesladt: indlaesHaendelse(form.loesladt),
    ophaevetForGroveOvertraedelser: indlaesHaendelse(form.ophaevetForGroveOvertraedelser),
    statsborgerskab: form.statsborgerskab ?? null,
    ydelser: indlaesListe(form.ydelser, ({ type, fra, til }) => ({ type, fra, til: til ?? null })),
  };
}

// Nothing of the caller's is kept, who may change it later.
function indlaesListe<F, E>(form: readonly F[] | null | undefined, indlaes: (element: F) => E): readonly E[] | null {
  if (form == null) return null;
  return form.length === 0 ? TOM : form.map(indlaes);
}

const TOM: readonly never[] = [];

function indlaesHaendelse<H extends object>(form: H | false | null | undefined): H | false | null {
  return form ? { ...form } : (form ?? null);
}

function indlaesBeskaeftigelse(form: Personform["beskaeftigelse"]): Beskaeftigelse | null {
  if (form == null) return null;
  if (form.status === "ingen") return UDEN_BESKAEFTIGELSE;
  return { status: form.status, timerPrUge: indlaesTalvaerdi(form.timerPrUge), siden: form.siden ?? null };
}

function indlaesUddannelse(form: Personform["uddannelse"]): Uddannelse | null {
  if (form == null) return null;
  return form.status === "ingen" ? UDEN_UDDANNELSE : { status: form.status, art: form.art ?? null };
}

function indlaesIndtaegt(form: Personform["bruttoindtaegt"]): Bruttoindtaegt {
  if (form == null) return UKENDT_INDTAEGT;
  return {
    aktuelPrMaaned: indlaesTalvaerdi(form.aktuelPrMaaned),
    forrigeAarPrMaaned: indlaesTalvaerdi(form.forrigeAarPrMaaned),
  };
}
