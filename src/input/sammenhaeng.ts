/** How the parts of a value fit (sammenhaeng), from its form and the day of the question. */
import type { Dag } from "../kerne/dato.js";
import { type Fejl, ugyldigt, ugyldigtHvis } from "../kerne/fejl.js";
import type { Feltform } from "../kerne/form.js";
import { gentagelser, iHver, under } from "./doer.js";

type Dele = Readonly<Record<string, unknown>>;

/** @param vaerdi of the form, but that any part may be missing because it was faulty */
export function sammenhaengFor(form: Feltform, vaerdi: unknown, dag: Dag | undefined): readonly Fejl[] {
  if (vaerdi == null || vaerdi === false) return [];
  switch (form.form) {
    case "dag":
      return form.ikkeEfter === undefined ? [] : ikkeEfter(vaerdi as Dag, dag, [], form.ikkeEfter);
    case "objekt": {
      const dele = vaerdi as Dele;
      const hverFor = Object.entries(form.felter).flatMap(([navn, felt]) =>
        under([navn], sammenhaengFor(felt, dele[navn], dag)),
      );
      return [...hverFor, ...(form.proev?.(dele, dag) ?? [])];
    }
    case "liste": {
      const { af, gentaget } = form;
      const alle = vaerdi as readonly (Dele | undefined)[];
      return [
        ...(gentaget === undefined ? [] : gentagneIder(alle, gentaget)),
        ...iHver(alle, (element) => sammenhaengFor(af, element, dag)),
      ];
    }
    case "haendelse":
    case "maaske":
    case "altid":
      return sammenhaengFor(form.af, vaerdi, dag);
    case "navn":
    case "navnepar":
    case "ja-nej":
    case "ord":
    case "tal":
      return [];
  }
}

function gentagneIder(alle: readonly (Dele | undefined)[], besked: string): readonly Fejl[] {
  return gentagelser(
    alle,
    ({ id }) => (typeof id === "string" ? id : null),
    (_, nr) => ugyldigt([nr, "id"], besked),
  );
}

export function ikkeEfter(
  haendelse: Dag | undefined,
  dag: Dag | undefined,
  sti: readonly string[],
  hvad: string,
): readonly Fejl[] {
  const forSent = haendelse !== undefined && dag !== undefined && haendelse > dag;
  return ugyldigtHvis(forSent, sti, `${hvad} after the day of the question`);
}
