/**
 * The smallest changes of a household as a whole (husstanden), where the members cannot be asked one by one: one of
 * several groups is enough, or a couple meets something together. One diagram is drawn of all that can be changed.
 * Part of rule `afgoerelse.hvadSkalDerTil`.
 */
import { bladeI } from "../../ansoeger/bundet.js";
import type { Husstand } from "../../ansoeger/husstand.js";
import type { Husstandskrav } from "../../ansoeger/husstandssvar.js";
import { type Bundetpar, parI } from "../../ansoeger/par.js";
import { medVaerdi } from "../../ansoeger/steder.js";
import { muligeI } from "../../ansoeger/variable.js";
import { Vilkaarsdiagram } from "../../ansoeger/vilkaarsdiagram.js";
import type { Dag } from "../../kerne/dato.js";
import { type Diagram, mindsteValg, Tegner } from "../../kerne/diagram.js";
import type { Udfald } from "../../kerne/trevaerdi.js";
import type { Aendring, Familie, Indgreb } from "../indgreb.js";

type Husstandssag = { readonly husstand: Husstand; readonly dato: Dag };

/** As many as are told of. */
const HOEJST = 200;

export function husstandensAendringer<S extends Husstandssag>(
  sag: S,
  veje: readonly (readonly Husstandskrav[])[],
  oensket: Udfald,
): Familie<S> {
  const { husstand, dato } = sag;
  const krav = [...new Set(veje.flat())];
  const dele = krav.flatMap(({ hele, par }) => (par === undefined ? [hele] : [hele, par.begge]));
  const tegner = new Tegner();
  const par = krav.flatMap((et) => et.par ?? [])[0];
  const udgaver = par === undefined ? [] : parudgaver(husstand);
  const indgreb: (readonly (Indgreb<S> | null)[])[] = udgaver.length === 0 ? [] : [udgaver.map(parindgreb)];
  const diagrammer = husstand.personer.map((person, nr) => {
    const variable = muligeI(person, dele.flatMap(bladeI), dato, oensket === "opfyldt");
    const foerste = indgreb.length;
    for (const { sti, fast, klasser } of variable)
      indgreb.push(
        klasser.map(({ vaerdi }, plads) =>
          plads === 0
            ? null
            : {
                sti: ["husstand", "personer", nr, ...sti],
                art: fast ? "fast" : "handling",
                udfoer: (den: S): S => {
                  const personer = den.husstand.personer.map((en, i) => (i === nr ? medVaerdi(en, sti, vaerdi) : en));
                  return { ...den, husstand: { ...den.husstand, personer } };
                },
              },
        ),
      );
    return new Vilkaarsdiagram(tegner, person, variable, foerste, []);
  });
  const sammen = (parret: Bundetpar): readonly Diagram[] =>
    husstand.personer.flatMap((_, en) =>
      husstand.personer.slice(en + 1).map((__, efter) => {
        const to = [en, en + 1 + efter] as const;
        const er = udgaver.map((udgave) => erSammen({ ...husstand, par: udgave }, parret, to));
        return tegner.alle([
          tegner.knude(0, er),
          ...to.map((nr) => diagrammer[nr]?.af(parret.begge) ?? "ikke-opfyldt"),
        ]);
      }),
    );
  const svaret = ({ enErNok, hele, par: parret }: Husstandskrav): Diagram => {
    const svar = diagrammer.map((person) => person.af(hele));
    return enErNok ? tegner.enAf([...svar, ...(parret === undefined ? [] : sammen(parret))]) : tegner.alle(svar);
  };
  const udfaldet = tegner.enAf(veje.map((vej) => tegner.alle(vej.map(svaret))));
  const saet = mindsteValg(udfaldet, (udfald) => udfald === oensket, HOEJST + 1).map(
    (valg): Aendring<S> => valg.flatMap(({ variabel, vaerdi }) => indgreb[variabel]?.[vaerdi] ?? []),
  );
  return { saet: saet.slice(0, HOEJST), afkortet: saet.length > HOEJST };

  function parindgreb(udgave: Husstand["par"], plads: number): Indgreb<S> | null {
    if (plads === 0) return null;
    const udfoer = (den: S): S => ({ ...den, husstand: { ...den.husstand, par: udgave } });
    return { sti: ["husstand", "par"], art: "handling", udfoer };
  }
}

/** As it is, with no couple, and with each two of them married. */
function parudgaver({ personer, par }: Husstand): readonly Husstand["par"][] {
  const toer = personer.flatMap(({ id }, nr) => personer.slice(nr + 1).map((anden) => [id, anden.id] as const));
  return [par, [], ...toer.map((to) => [{ personer: to, art: "gift" as const, siden: null }])];
}

function erSammen(husstand: Husstand, par: Bundetpar, [en, anden]: readonly [number, number]): Udfald {
  const parret = parI(husstand, par).find(({ medlemmer }) => medlemmer.includes(en) && medlemmer.includes(anden));
  return parret?.er ?? "ikke-opfyldt";
}
