/**
 * An assignment as one of the household is told of it (anvisning). Every ground of § 59 is sensitive, so of the others'
 * nothing is told. Part of rule `afgoerelse.forklar`.
 */
import type { Anvisningsbegrundelse } from "../../ansoeger/begrundelser.js";
import type { Anvisningsafgoerelse } from "../../ansoeger/maaAnvises.js";
import type { Anvisningssag } from "../om/anvisning.js";
import type { Fortrolighed } from "../sagstype.js";
import { medSkjulte } from "./medlemmer.js";

export const fortroligAnvisning: Fortrolighed<Anvisningssag, Anvisningsafgoerelse> = {
  udenFoelsomt: medSkjulte,
  siges: (_, kendt, fuld, skjulte) => {
    const heleGrunden = kendt.udfald === fuld.udfald;
    const siges = (om: Anvisningsbegrundelse): boolean => {
      if (om.kode === "kraever-vurdering") return fuld.kraeverVurdering;
      // Where the others' decide, what is open of the reader's own does not.
      return om.kode !== "forbudsgrund" || (!skjulte.has(om.person) && (heleGrunden || om.udfald !== "uoplyst"));
    };
    return {
      ...fuld,
      forbud: kendt.forbud.filter(({ person }) => !skjulte.has(person)),
      mangler: heleGrunden ? kendt.mangler : [],
      begrundelse: kendt.begrundelse.filter(siges),
      forbehold: kendt.forbehold,
      fortolkninger: kendt.fortolkninger,
    };
  },
  omtalte: (_, { begrundelse }) =>
    begrundelse.flatMap((om) => (om.kode === "forbudsgrund" && om.udfald !== "ikke-opfyldt" ? [om.person] : [])),
};
