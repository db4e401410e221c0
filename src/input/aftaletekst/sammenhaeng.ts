/** How the parts of an agreement document fit together (sammenhaeng). Paths lead into the document. */
import { type Fejl, ugyldigt } from "../../kerne/fejl.js";
import type { Dateret } from "../../kerne/gaeldende.js";
import { sammeform } from "../../kerne/navn.js";
import type { Sti } from "../../kerne/sti.js";
import { sammenlign } from "../../kerne/tal.js";
import { type Aftaletekst, type Loebetid, type Trapperegler, trinI } from "../../parametre/aftale.js";
import type { Ansoegerregler } from "../../parametre/ansoegerregler.js";
import { type Erklaeringer, FORTOLKNINGER, muligeValg } from "../../parametre/fortolkninger.js";
import { proevVilkaar } from "./vilkaarssammenhaeng.js";

export function proevAftaletekst({ gaelder, fortolkninger, trapper, ansoegere }: Aftaletekst): readonly Fejl[] {
  return [
    ...proevLoebetid(gaelder),
    ...proevErklaeringer(fortolkninger),
    ...(trapper === null ? [] : under("trapper", proevTrapper(trapper))),
    ...(ansoegere === null ? [] : under("ansoegere", proevAnsoegere(ansoegere, muligeValg(fortolkninger)))),
  ];
}

function under(navn: string, fejl: readonly Fejl[]): readonly Fejl[] {
  return fejl.map((en) => ({ ...en, sti: [navn, ...en.sti] }));
}

function brudHvis(brudt: boolean, sti: Sti, besked: string): readonly Fejl[] {
  return brudt ? [ugyldigt(sti, besked, "ugyldig-aftale")] : [];
}

function proevLoebetid(gaelder: Loebetid | null): readonly Fejl[] {
  return brudHvis(
    gaelder !== null && gaelder.til < gaelder.fra,
    ["gaelder", "til"],
    "the last day lies before the first",
  );
}

/** A text may be open about fewer choices of the library's own questions than there are, and not about others. */
function proevErklaeringer(erklaerede: Erklaeringer = {}): readonly Fejl[] {
  const bibliotekets: Readonly<Record<string, readonly string[]>> = FORTOLKNINGER;
  return Object.entries(erklaerede).flatMap(([id, { valg, spoergsmaal }]) => {
    const kendte = Object.hasOwn(bibliotekets, id) ? bibliotekets[id] : undefined;
    return [
      ...valg.flatMap((et, nr) => [
        ...brudHvis(valg.indexOf(et) !== nr, ["fortolkninger", id, "valg", nr], "this choice stands twice"),
        ...brudHvis(
          kendte !== undefined && !kendte.includes(et),
          ["fortolkninger", id, "valg", nr],
          `choose among ${kendte?.join(", ")}`,
        ),
      ]),
      ...brudHvis(
        kendte === undefined && spoergsmaal === undefined,
        ["fortolkninger", id, "spoergsmaal"],
        "a question of the agreement's own is asked in words",
      ),
    ];
  });
}

function proevTrapper(trapper: Trapperegler): readonly Fejl[] {
  const { afdelingstrappe, omraadetrappe } = trapper;
  return [
    ...under("afdelingstrappe", proevIntervaller(afdelingstrappe.intervaller)),
    ...under("omraadetrappe", [
      ...proevKendte(omraadetrappe.fuldtSkaerpede, ["fuldtSkaerpede"], trinI(trapper, "omraadetrappen")),
      ...proevNoegler(omraadetrappe.hjemmel, ["hjemmel"], trinI(trapper, "omraadetrappen")),
    ]),
    ...under("ledighed", proevLedighed(trapper)),
  ];
}

/** In silence rows of another order would give another step: the first that is reached by the share is the one. */
function proevIntervaller(intervaller: Trapperegler["afdelingstrappe"]["intervaller"]): readonly Fejl[] {
  const ider = intervaller.map(({ id }) => id);
  return intervaller.flatMap(({ id, mindst }, nr) => {
    const forrige = intervaller[nr - 1];
    const sidst = nr === intervaller.length - 1;
    const sti = (felt: string): Sti => ["intervaller", nr, felt];
    return [
      ...brudHvis(ider.indexOf(id) !== nr, sti("id"), "this id stands twice"),
      ...brudHvis(
        forrige !== undefined && sammenlign(mindst, forrige.mindst) >= 0,
        sti("mindst"),
        "the rows go from the highest share to the lowest",
      ),
      ...brudHvis(sidst && mindst.taeller !== 0, sti("mindst"), "the last row begins at 0, or some shares have no row"),
    ];
  });
}

function proevKendte(trin: readonly number[], sti: Sti, kendte: readonly number[]): readonly Fejl[] {
  return trin.flatMap((et, nr) => [
    ...brudHvis(!kendte.includes(et), [...sti, nr], `the stair has the steps ${kendte.join(", ")}`),
    ...brudHvis(trin.indexOf(et) !== nr, [...sti, nr], "this step stands twice"),
  ]);
}

function proevNoegler(prTrin: Readonly<Record<number, unknown>>, sti: Sti, kendte: readonly number[]): readonly Fejl[] {
  return Object.keys(prTrin).flatMap((trin) =>
    brudHvis(!kendte.includes(Number(trin)), [...sti, trin], `the stair has the steps ${kendte.join(", ")}`),
  );
}

function proevLedighed(trapper: Trapperegler): readonly Fejl[] {
  const { raekkefoelge, udenAnvisning, niende, ekstra, loft, tilbageholdelse, udfasning } = trapper.ledighed;
  const omraade = trinI(trapper, "omraadetrappen");
  const afdeling = trinI(trapper, "afdelingstrappen");
  return [
    ...proevNoegler(raekkefoelge.kendte, ["raekkefoelge", "kendte"], omraade),
    ...Object.entries(raekkefoelge.kendte).flatMap(([trin, pladser]) =>
      brudHvis(
        pladser.length !== raekkefoelge.laengde,
        ["raekkefoelge", "kendte", trin],
        `the order has ${raekkefoelge.laengde} slots`,
      ),
    ),
    ...proevKendte(raekkefoelge.overLoftet, ["raekkefoelge", "overLoftet"], afdeling),
    ...proevKendte(udenAnvisning.trin, ["udenAnvisning", "trin"], omraade),
    ...proevNoegler(niende, ["niende"], afdeling),
    ...Object.entries(niende).flatMap(([trin, regler]) => proevDaterede(regler, ["niende", trin])),
    ...proevKendte(ekstra.trin, ["ekstra", "trin"], afdeling),
    ...brudHvis(loft.hoejst > loft.af, ["loft", "hoejst"], "more than all of them"),
    ...proevKendte(tilbageholdelse.trin, ["tilbageholdelse", "trin"], afdeling),
    ...proevNoegler(udfasning.trin, ["udfasning", "trin"], afdeling),
  ];
}

function proevDaterede(poster: readonly Dateret[], sti: Sti): readonly Fejl[] {
  return poster.flatMap(({ fra, kendtTil }, nr) => [
    ...brudHvis(poster.findIndex((en) => en.fra === fra) !== nr, [...sti, nr, "fra"], `two entries from ${fra}`),
    ...brudHvis(kendtTil != null && kendtTil < fra, [...sti, nr, "kendtTil"], "the last day lies before the first"),
  ]);
}

/** Every criterion that is asked stands among them, and no group or department twice. */
function proevFleksibel({ fleksibel, kriterier }: Ansoegerregler): readonly Fejl[] {
  const kendte = (ider: readonly string[], sti: Sti) =>
    ider.flatMap((id, nr) => [
      ...brudHvis(!Object.hasOwn(kriterier, id), [...sti, nr], "no such criterion"),
      ...brudHvis(ider.indexOf(id) !== nr, [...sti, nr], "this criterion stands twice"),
    ]);
  const hver = (
    navn: string,
    felt: string,
    alle: readonly { readonly kriterier: readonly string[] }[],
    navne: readonly string[],
  ) =>
    alle.flatMap((en, nr) => [
      ...kendte(en.kriterier, ["fleksibel", navn, nr, "kriterier"]),
      ...brudHvis(navne.indexOf(navne[nr] ?? "") !== nr, ["fleksibel", navn, nr, felt], "this stands twice"),
    ]);
  switch (fleksibel.art) {
    case "skaerpet":
      return [
        ...brudHvis(
          !Object.hasOwn(kriterier, fleksibel.almindeligt),
          ["fleksibel", "almindeligt"],
          "no such criterion",
        ),
        ...kendte(fleksibel.skaerpede, ["fleksibel", "skaerpede"]),
      ];
    case "grupper":
      return hver(
        "grupper",
        "id",
        fleksibel.grupper,
        fleksibel.grupper.map(({ id }) => id),
      );
    case "afdelinger":
      return hver(
        "afdelinger",
        "navn",
        fleksibel.afdelinger,
        fleksibel.afdelinger.map(({ navn }) => sammeform(navn)),
      );
  }
}

function proevAnsoegere(
  ansoegere: Ansoegerregler,
  mulige: Readonly<Record<string, readonly string[]>>,
): readonly Fejl[] {
  const { mindsteindkomst, kriterier } = ansoegere;
  return [
    ...proevFleksibel(ansoegere),
    ...(mindsteindkomst === null ? [] : proevDaterede(mindsteindkomst.beloeb, ["mindsteindkomst", "beloeb"])),
    ...Object.entries(kriterier).flatMap(([id, { hvem, alder, undtaget, krav, par }]) =>
      under("kriterier", [
        ...brudHvis(
          alder.til !== null && alder.til < alder.fra,
          [id, "alder", "til"],
          "the last age comes before the first",
        ),
        ...undtaget.flatMap(({ naar }, nr) => proevVilkaar(naar, [id, "undtaget", nr, "naar"], mulige)),
        ...proevVilkaar(krav, [id, "krav"], mulige),
        ...brudHvis(par !== undefined && hvem !== "enVoksen", [id, "par"], "a couple is asked where one is enough"),
        ...(par === undefined ? [] : proevVilkaar(par.begge, [id, "par", "begge"], mulige)),
      ]),
    ),
  ];
}
