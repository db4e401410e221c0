/**
 * The reasons on a household's criteria (kriteriegrunde): they carry no fact of a person, so all results share them.
 * Part of rule `ansoeger.husstandssvar`.
 */
import type { Ansoegerregler } from "../parametre/ansoegerregler.js";
import type { Kriteriekrav, Vurderingsbegrundelse } from "./begrundelser.js";
import { JA, NEJ, UOPLYST, udfaldFor } from "./svar.js";

/** For each criterion, in the order of `ANSOEGERKRITERIER`, the reason of each answer. */
export type Kriteriegrunde = readonly (readonly Vurderingsbegrundelse[])[];

/** Every answer as a number, 1 being none. */
const SVAR = [NEJ, 1, UOPLYST, JA];

const kendte = new WeakMap<Ansoegerregler, Kriteriegrunde>();

/** The same ones each time: they are the same on every day. */
export function kriteriegrunde(regler: Ansoegerregler): Kriteriegrunde {
  const grunde = kendte.get(regler) ?? dannet(regler);
  kendte.set(regler, grunde);
  return grunde;
}

function dannet(regler: Ansoegerregler): Kriteriegrunde {
  return kravene(regler).map((krav) =>
    SVAR.map((svar) => ({ kode: "kriterium", regel: "ansoeger.husstandssvar", ...krav, udfald: udfaldFor(svar) })),
  );
}

function kravene({ almindelige, beskaeftigelse, dom, uddannelse, indkomst }: Ansoegerregler): readonly Kriteriekrav[] {
  return [
    { kriterium: "almindelige", ...almindelige },
    { kriterium: "beskaeftigelse", ...beskaeftigelse },
    { kriterium: "dom", ...dom },
    { kriterium: "uddannelse", ...uddannelse },
    { kriterium: "indkomst", ...indkomst },
  ];
}
