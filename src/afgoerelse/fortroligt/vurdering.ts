/**
 * An assessment as one of the household is told of it (vurdering). In a household of two it would tell of the other that
 * a sensitive criterion was asked at all, once the rest is met: unless the household meets everything, such a criterion
 * is named only to a member whose own answer is that of the household. Part of rule `afgoerelse.forklar`.
 */
import type { Vurderingsbegrundelse } from "../../ansoeger/begrundelser.js";
import { bladeI } from "../../ansoeger/bundet.js";
import type { Vurdering } from "../../ansoeger/vurdering.js";
import { type Bundetkriterium, vurderingsregel } from "../../ansoeger/vurderingsregel.js";
import type { Forbehold } from "../../kerne/begrundelse.js";
import { sammeSti } from "../../kerne/sti.js";
import { FOELSOMME } from "../../parametre/foelsomme.js";
import type { Vurderingssag } from "../om/vurdering.js";
import type { Fortrolighed } from "../sagstype.js";
import { medSkjulte } from "./medlemmer.js";

export const fortroligVurdering: Fortrolighed<Vurderingssag, Vurdering> = {
  udenFoelsomt: medSkjulte,
  siges: ({ krav, dato, aftale, husstand }, kendt, { udfald }, skjulte) => {
    const { kriterier } = vurderingsregel(krav, dato, aftale);
    const foelsomme = kriterier.filter(erFoelsomt);
    const egne = foelsomme.filter((kriterium) => erEgetSvar(kriterium, kendt, skjulte, udfald));
    const tiede = udfald === "opfyldt" ? [] : foelsomme.filter((kriterium) => !egne.includes(kriterium));
    const heleGrunden = kendt.udfald === udfald;
    // The letter to the whole household asks each for the documents that everyone in that place is asked for.
    const faelles = skjulte.size === husstand.personer.length;
    return {
      ...kendt,
      udfald,
      mangler: heleGrunden ? kendt.mangler : [],
      dokumentation:
        udfald === "ikke-opfyldt" ? [] : kendt.dokumentation.filter(({ person }) => faelles || !skjulte.has(person)),
      begrundelse: kendt.begrundelse.flatMap((om) => sagt(om, foelsomme, tiede, skjulte, udfald)),
      forbehold: kendt.forbehold.filter((et) => !roeber(et, tiede)),
      fortolkninger: heleGrunden ? kendt.fortolkninger : {},
    };
  },
  omtalte: ({ krav, dato, aftale }, vurdering) => {
    const foelsomme = vurderingsregel(krav, dato, aftale).kriterier.filter(erFoelsomt);
    const deres = vurdering.kriterier.filter((et) => foelsomme.some(({ id }) => id === et.id));
    return deres.flatMap(({ personer }) => personer.map(({ person }) => person));
  },
};

/** Whether it looks at a fact that is a person's own. */
function erFoelsomt({ krav }: Pick<Bundetkriterium, "krav">): boolean {
  return bladeI(krav).some(({ faktum }) => FOELSOMME.has(String(faktum.sti[0])));
}

/** Where one member is enough, the answer of one is not that of the household. */
function erEgetSvar(
  { id, enErNok }: Bundetkriterium,
  kendt: Vurdering,
  skjulte: ReadonlySet<string>,
  udfald: Vurdering["udfald"],
): boolean {
  const deres = kendt.kriterier.find((et) => et.id === id)?.personer ?? [];
  return !enErNok && deres.some((en) => !skjulte.has(en.person) && en.udfald === udfald);
}

function sagt(
  om: Vurderingsbegrundelse,
  foelsomme: readonly Bundetkriterium[],
  tiede: readonly Bundetkriterium[],
  skjulte: ReadonlySet<string>,
  udfald: Vurdering["udfald"],
): readonly Vurderingsbegrundelse[] {
  const erTiet = (kriterium: string) => tiede.some(({ id }) => id === kriterium);
  switch (om.kode) {
    case "anciennitet":
    case "beboer-uoplyst":
      return [om];
    case "kriterium":
      return erTiet(om.kriterium) ? [] : [om];
    case "ikke-spurgt": {
      const kriterier = om.kriterier.filter(
        (id) => udfald === "opfyldt" || !foelsomme.some((foelsomt) => foelsomt.id === id),
      );
      return kriterier.length === 0 ? [] : [{ ...om, kriterier }];
    }
    case "par":
      return foelsomme.some(({ id }) => id === om.kriterium) && om.udfald !== udfald ? [] : [om];
    default: {
      const kriterium = om.kode === "kriteriesvar" ? om.kriterium : om.kode;
      if (!foelsomme.some(({ id }) => id === kriterium)) return [om];
      return !erTiet(kriterium) && !skjulte.has(om.person) && om.udfald === udfald ? [om] : [];
    }
  }
}

/** Whether a caveat tells that one of the criteria was asked: of its document, or of a figure of its own. */
function roeber(et: Forbehold, tiede: readonly Bundetkriterium[]): boolean {
  if (et.kode === "straffeattest-kun-i-udsatte-omraader") return tiede.some(({ id }) => id === "dom");
  if (et.kode !== "antaget-tal") return false;
  return tiede.some(({ krav }) =>
    bladeI(krav).some(
      ({ figur, faktum }) => figur !== null && FOELSOMME.has(String(faktum.sti[0])) && sammeSti(figur.sti, et.tal),
    ),
  );
}
