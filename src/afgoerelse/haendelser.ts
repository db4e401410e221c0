/**
 * The days on which time changes something that a decision rests on (haendelser): between two of them nothing that a
 * rule reads is another, so the outcome is the same. Rule `afgoerelse.haendelser`.
 */
import { aarstal, type Dag } from "../kerne/dato.js";
import type { Dateret } from "../kerne/gaeldende.js";
import { nytaar, type Skiftedag, type Skiftekode, senere, skiftedage } from "../kerne/skiftedag.js";
import type { Sti } from "../kerne/sti.js";
import { LISTE_GAELDER } from "../omraade/gaeldendeListe.js";
import type { Omraade } from "../omraade/omraade.js";
import type { Aftale } from "../parametre/aftale.js";
import { ANVISNINGSFORBUD } from "../parametre/anvisningsforbud.js";
import type { Beslutning } from "./beslutning.js";
import { forbudsdage, vurderingsdage } from "./persondage.js";
import type { Sag } from "./sag.js";

const DATO: Sti = ["dato"];

/** All of them after `efter` and until `til`, earliest first. */
export function haendelser(beslutning: Beslutning, efter: Dag, til: Dag): readonly Skiftedag[] {
  return alleHaendelser(beslutning, efter, til)
    .filter(({ dag }) => efter < dag && dag <= til)
    .sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
}

function alleHaendelser(beslutning: Beslutning, efter: Dag, til: Dag): readonly Skiftedag[] {
  switch (beslutning.op) {
    case "udpeg":
      return listedage(beslutning.omraade);
    case "placer": {
      const { omraade, aftale } = beslutning;
      const zoner = posternesDage(aftale.supplement.risikozone, "risikozone", ["aftale", "supplement", "risikozone"]);
      return [...aftaledage(aftale), ...(omraade === null ? [] : listedage(omraade)), ...zoner];
    }
    case "vurder":
      return vurderingens(beslutning, efter, til);
    case "maaAnvises":
      return [
        ...forbudsdage(beslutning),
        ...aftaledage(beslutning.aftale),
        ...posternesDage(ANVISNINGSFORBUD, "ny-ordlyd", DATO),
      ];
  }
}

function vurderingens(sag: Sag<"vurder">, efter: Dag, til: Dag): readonly Skiftedag[] {
  const { udlejningsform, skaerpede } = sag.krav;
  if (udlejningsform === "almindelig") return [];
  return [...vurderingsdage(sag), ...(skaerpede.includes("indkomst") ? beloebsdage(sag.aftale, efter, til) : [])];
}

function aftaledage({ tekst: { gaelder } }: Aftale): readonly Skiftedag[] {
  return skiftedage([
    { dag: gaelder.fra, kode: "aftalen-begynder", faktum: DATO },
    { dag: senere(gaelder.til, 0, 1), kode: "aftalen-ophoerer", faktum: DATO },
  ]);
}

/** A list governs from its day, for placement perhaps from the next 1 January, until it lapses. */
function listedage({ opgoerelser }: Omraade): readonly Skiftedag[] {
  return opgoerelser.flatMap(({ listedato }, nr) => {
    const faktum: Sti = ["omraade", "opgoerelser", nr, "listedato"];
    return skiftedage([
      { dag: listedato, kode: "ny-liste", faktum },
      { dag: nytaar(aarstal(listedato) + 1), kode: "ny-liste", faktum },
      { dag: senere(listedato, LISTE_GAELDER.maaneder, LISTE_GAELDER.dage + 1), kode: "liste-udloeber", faktum },
    ]);
  });
}

function posternesDage(poster: readonly Dateret[], kode: Skiftekode, faktum: Sti): readonly Skiftedag[] {
  return skiftedage(
    poster
      .flatMap(({ fra, kendtTil }) => [fra, kendtTil == null ? null : senere(kendtTil, 0, 1)])
      .map((dag) => ({ dag, kode, faktum })),
  );
}

/**
 * Amounts change with their entries and end with the agreement; with the amounts of its own year, last year's is
 * another from each 1 January.
 */
function beloebsdage({ tekst, supplement, fortolkninger }: Aftale, efter: Dag, til: Dag): readonly Skiftedag[] {
  const faktum: Sti = ["aftale", "supplement", "indkomstMinimum"];
  const aar = fortolkninger["indkomst-forrige-aar"] === "aarets-beloeb" ? aarstal(til) - aarstal(efter) + 1 : 0;
  const aarene = Array.from({ length: aar }, (_, nr) => nytaar(aarstal(efter) + nr));
  return [
    ...posternesDage([...supplement.indkomstMinimum, ...tekst.indkomstMinimum], "beloeb", faktum),
    ...skiftedage([
      { dag: senere(tekst.gaelder.til, 0, 1), kode: "beloeb", faktum },
      ...aarene.map((dag) => ({ dag, kode: "aarsskifte", faktum }) as const),
    ]),
  ];
}
