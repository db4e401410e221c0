/**
 * What each choice of an interpretation would change (valg): the cases of the suite that come out differently under it,
 * found by asking the library.
 */

import { type Regelsag, sammenlign } from "../../src/konformitet/fixtures.js";
import { FORTOLKNINGER, type Fortolkningsid } from "../../src/parametre/fortolkninger.js";
import { somJson } from "../../src/protokol/json.js";
import { OPERATIONER } from "../../src/protokol/operationer.js";

export interface Andetvalg {
  readonly id: Fortolkningsid;
  readonly valg: string;
  readonly sager: readonly Regelsag[];
}

/** The other choices than the defaults; cases that choose for themselves are left alone. */
export function andreValg(sager: readonly Regelsag[]): readonly Andetvalg[] {
  const ider = Object.keys(FORTOLKNINGER) as readonly Fortolkningsid[];
  return ider.flatMap((id) =>
    FORTOLKNINGER[id]
      .slice(1)
      .map((valg) => ({ id, valg, sager: sager.filter((sag) => erBeroert(sag, id) && afviger(sag, id, valg)) })),
  );
}

/** Its own answer says which interpretations decide it. */
function erBeroert({ forventet }: Regelsag, id: Fortolkningsid): boolean {
  if (!forventet.ok) return false;
  const { fortolkninger } = forventet.result;
  return typeof fortolkninger === "object" && fortolkninger !== null && id in fortolkninger;
}

function afviger({ op, input, forventet }: Regelsag, id: Fortolkningsid, valg: string): boolean {
  if (typeof input !== "object" || input === null || !forventet.ok) return false;
  const { aftale = {} } = input as {
    readonly aftale?: { readonly fortolkninger?: Readonly<Record<string, string>> } | null;
  };
  if (aftale?.fortolkninger?.[id] !== undefined) return false;
  const svar = OPERATIONER.get(op)?.({
    ...input,
    aftale: { ...aftale, fortolkninger: { ...aftale?.fortolkninger, [id]: valg } },
  });
  // What the choices in force are is told in the result itself, and is no difference.
  const { fortolkninger: _, ...result } = forventet.result;
  return sammenlign({ ok: true, result }, JSON.parse(somJson(svar))) !== null;
}
