/**
 * The days on which time changes something that a decision rests on (haendelser): between two of them nothing that a
 * rule reads is another, so the outcome is the same. Rule `afgoerelse.haendelser`.
 */
import { grundeI, paragrafstykke } from "../ansoeger/anvisningssted.js";
import { type Bundetblad, bladeI } from "../ansoeger/bundet.js";
import { bindGrunde } from "../ansoeger/forbudsgrunde.js";
import type { Husstand } from "../ansoeger/husstand.js";
import { vurderingsregel } from "../ansoeger/vurderingsregel.js";
import type { Hjemmel } from "../kerne/begrundelse.js";
import { aarstal, type Dag } from "../kerne/dato.js";
import type { Dateret } from "../kerne/gaeldende.js";
import { nytaar, SIDSTE_DAG, type Skiftedag, type Skiftekode, senere, skiftedage } from "../kerne/skiftedag.js";
import type { Sti } from "../kerne/sti.js";
import { LISTE_GAELDER } from "../omraade/gaeldendeListe.js";
import type { Omraade } from "../omraade/omraade.js";
import type { Aftale } from "../parametre/aftale.js";
import { ANVISNINGSFORBUD, type Forbudsgrund } from "../parametre/anvisningsforbud.js";
import type { Beslutning } from "./beslutning.js";
import type { Sag } from "./sag.js";

const DATO: Sti = ["dato"];

const AAR = 10;

/** All of them in the ten years after the day of the decision, earliest first. */
export function haendelser(beslutning: Beslutning): readonly Skiftedag[] {
  const { dato } = beslutning;
  const til = senere(dato, AAR * 12) ?? SIDSTE_DAG;
  return alleHaendelser(beslutning, til)
    .filter(({ dag }) => dato < dag && dag <= til)
    .sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
}

function alleHaendelser(beslutning: Beslutning, til: Dag): readonly Skiftedag[] {
  switch (beslutning.op) {
    case "udpeg":
      return listedage(beslutning.omraade);
    case "placer": {
      const { omraade, aftale } = beslutning;
      const zoner = posternesDage(aftale.supplement.risikozone, "risikozone", ["aftale", "supplement", "risikozone"]);
      return [...aftaledage(aftale), ...(omraade === null ? [] : listedage(omraade)), ...zoner];
    }
    case "vurder":
      return vurderingens(beslutning, til);
    case "maaAnvises":
      return [
        ...forbudsdage(beslutning),
        ...aftaledage(beslutning.aftale),
        ...posternesDage(ANVISNINGSFORBUD, "ny-ordlyd", DATO),
      ];
  }
}

/** Ages, jobs and convictions of every member, as far as a criterion looks at them, and the amounts asked for. */
function vurderingens(sag: Sag<"vurder">, til: Dag): readonly Skiftedag[] {
  const { krav, dato, aftale, husstand } = sag;
  const spurgte = vurderingsregel(krav, dato, aftale).kriterier.map((kriterium) => ({
    blade: bladeI(kriterium.hele),
    hjemmel: kriterium.regel.hjemmel,
  }));
  if (spurgte.length === 0) return [];
  return [
    ...persondage(husstand, spurgte),
    ...beloebsdage(
      aftale,
      spurgte.flatMap(({ blade }) => blade),
      dato,
      til,
    ),
  ];
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
 * Where a leaf asks for an amount: amounts change with their entries and end with the agreement, and that of the year
 * before is another from each 1 January.
 */
function beloebsdage(
  { tekst, supplement }: Aftale,
  blade: readonly Bundetblad[],
  efter: Dag,
  til: Dag,
): readonly Skiftedag[] {
  const faktum: Sti = ["aftale", "supplement", "indkomstMinimum"];
  const beloeb = blade.flatMap(({ blad }) =>
    blad.art === "maalt" && blad.graense.figur === "indkomstMinimum" ? [blad.graense.paa] : [],
  );
  if (beloeb.length === 0) return [];
  const aar = beloeb.includes("31-december-foer") ? aarstal(til) - aarstal(efter) + 1 : 0;
  const aarene = Array.from({ length: aar }, (_, nr) => nytaar(aarstal(efter) + nr));
  return [
    ...posternesDage([...supplement.indkomstMinimum, ...tekst.indkomstMinimum], "beloeb", faktum),
    ...skiftedage([
      { dag: senere(tekst.gaelder.til, 0, 1), kode: "beloeb", faktum },
      ...aarene.map((dag) => ({ dag, kode: "aarsskifte", faktum }) as const),
    ]),
  ];
}

/** Releases, terminations and benefits of every member, by the grounds of all wordings that can bear on the place. */
function forbudsdage(sag: Sag<"maaAnvises">): readonly Skiftedag[] {
  const grunde = bindGrunde(muligeGrunde(sag), sag);
  return persondage(
    sag.husstand,
    grunde.map(({ naar, grund }) => ({ blade: bladeI(naar), hjemmel: [grund.hjemmel] })),
  );
}

/** The grounds that bear on the place on some day where nothing is excepted. */
export function muligeGrunde({ sted }: Sag<"maaAnvises">): readonly Forbudsgrund[] {
  const stk = paragrafstykke({ ...sted, undtagelse: null });
  return [...new Set(ANVISNINGSFORBUD.flatMap((ordlyd) => grundeI(ordlyd, stk)))];
}

interface Spurgt {
  readonly blade: readonly Bundetblad[];
  readonly hjemmel: readonly Hjemmel[];
}

/** The days that the leaves name. */
function persondage({ personer }: Husstand, spurgte: readonly Spurgt[]): readonly Skiftedag[] {
  return personer.flatMap((person, nr) =>
    spurgte.flatMap(({ blade, hjemmel }) =>
      blade.flatMap(({ dage, faktum: { sti } }) => {
        const faktum = ["husstand", "personer", nr, ...sti];
        return skiftedage(dage(person).map(({ dag, kode }) => ({ dag, kode, faktum, hjemmel })));
      }),
    ),
  );
}
