/**
 * What is noticed in an input that is allowed, and is seldom meant (advarsler): each stops nothing unless the caller
 * says so.
 */
import { aarstal, type Dag } from "../kerne/dato.js";
import { sammeform } from "../kerne/navn.js";
import type { Sti } from "../kerne/sti.js";
import { gange, type Tal, tal } from "../kerne/tal.js";
import { senesteListe } from "../omraade/gaeldendeListe.js";
import type { Noegletal, Omraade, Opgoerelse } from "../omraade/omraade.js";
import type { Husstand } from "../parametre/husstand.js";
import type { Afdeling } from "../trappe/afdeling.js";
import type { Advarsel } from "./fejludskrift.js";
import type { Overskriftsaar } from "./kilde.js";
import type { Bemaerket } from "./laest.js";
import { taltekst } from "./taltekst.js";

interface Portefoelje {
  readonly afdelinger: readonly Afdeling[];
  readonly omraader: readonly Omraade[];
  readonly dato: Dag;
}

export function portefoeljeadvarsler({ afdelinger, omraader, dato }: Portefoelje): readonly Bemaerket[] {
  const seneste = new Map(omraader.map((omraade) => [sammeform(omraade.id), listePaa(omraade, dato)]));
  const nyeste = nyesteListe(omraader, dato);
  return [
    ...omraader.flatMap(({ id, opgoerelser }, nr): readonly Bemaerket[] => [
      ...opgoerelser.flatMap(({ noegletal }, i) =>
        smaaAndele(noegletal, ["omraader", nr, "opgoerelser", i, "noegletal"]),
      ),
      ...andenListe(seneste.get(sammeform(id)) ?? null, nyeste, ["omraader", nr]),
    ]),
    ...afdelinger.flatMap((afdeling, nr): readonly Bemaerket[] => [
      ...smaaAndele(afdeling.noegletal, ["afdelinger", nr, "noegletal"]),
      ...lilleAndel(afdeling.andelAnviste, ["afdelinger", nr, "andelAnviste"]),
      ...udenTal(afdeling, seneste, ["afdelinger", nr, "omraadeId"]),
    ]),
  ];
}

/**
 * Headings of departments that say another year than the latest list on the day.
 *
 * @param overskrifter those of the departments' columns
 */
export function aarsadvarsler(
  overskrifter: readonly Overskriftsaar[],
  { omraader, dato }: Portefoelje,
): readonly Advarsel[] {
  const liste = nyesteListe(omraader, dato);
  return overskrifter.flatMap(({ aar, sted }): readonly Advarsel[] =>
    liste === null || aarstal(liste) === aar
      ? []
      : [{ ...sted, kode: "andet-aar", besked: ({ FILFEJL }) => FILFEJL.andetAar(aar, liste) }],
  );
}

function listePaa(omraade: Omraade, dato: Dag) {
  return senesteListe(omraade, (listedato) => listedato <= dato);
}

function nyesteListe(omraader: readonly Omraade[], dato: Dag): Dag | null {
  return omraader.reduce<Dag | null>((nyeste, omraade) => {
    const listedato = listePaa(omraade, dato)?.opgoerelse.listedato ?? null;
    return nyeste === null || (listedato !== null && listedato > nyeste) ? listedato : nyeste;
  }, null);
}

/** All but the convicted, whose share is that small. */
const ANDELE = ["udenTilknytning", "kunGrundskole", "bruttoindkomst", "ikkeVestlige"] as const;

function smaaAndele(noegletal: Noegletal, sti: Sti): readonly Bemaerket[] {
  return ANDELE.flatMap((navn) => lilleAndel(noegletal[navn], [...sti, navn]));
}

/** Above 0 and below 1 per cent: the share of one, written where its per cent belongs. */
function lilleAndel(andel: Tal | null, sti: Sti): readonly Bemaerket[] {
  if (andel === null || andel.taeller <= 0 || andel.taeller >= andel.naevner) return [];
  const [fundet, gange100] = [andel, gange(andel, tal(100))];
  return [
    {
      sti,
      kode: "lille-andel",
      besked: ({ ADVARSLER, DECIMALTEGN }) =>
        ADVARSLER.lilleAndel(taltekst(fundet, DECIMALTEGN, [tal(0), tal(1)]), taltekst(gange100, DECIMALTEGN)),
    },
  ];
}

type Seneste = ReadonlyMap<string, { readonly opgoerelse: Opgoerelse } | null>;

/** Of the departments that the areas decide of. */
function udenTal({ type, omraadeId }: Afdeling, seneste: Seneste, sti: Sti): readonly Bemaerket[] {
  if (type !== "familieboliger" || omraadeId === null) return [];
  const liste = seneste.get(sammeform(omraadeId));
  if (liste === undefined)
    return [{ sti, kode: "omraade-uden-tal", besked: ({ ADVARSLER }) => ADVARSLER.ukendtOmraade }];
  if (liste !== null && erBesvaret(liste.opgoerelse)) return [];
  const listedato = liste?.opgoerelse.listedato ?? null;
  return [{ sti, kode: "omraade-uden-tal", besked: ({ ADVARSLER }) => ADVARSLER.omraadeUdenTal(listedato) }];
}

function erBesvaret({ antalBeboere, noegletal, udpeget }: Opgoerelse): boolean {
  return antalBeboere !== null || udpeget !== null || Object.values(noegletal).some((et) => et !== null);
}

/** An area that the latest list in the file does not have: its figures are of another year than those of the others. */
function andenListe(liste: ReturnType<typeof senesteListe>, nyeste: Dag | null, sti: Sti): readonly Bemaerket[] {
  if (liste === null || nyeste === null || aarstal(liste.opgoerelse.listedato) === aarstal(nyeste)) return [];
  const { opgoerelse, indeks } = liste;
  return [
    {
      sti: [...sti, "opgoerelser", indeks, "listedato"],
      kode: "andet-aar",
      besked: ({ ADVARSLER }) => ADVARSLER.andenListe(opgoerelse.listedato, nyeste),
    },
  ];
}

/** Above this age a year of birth has more often lost a figure. */
const HOEJESTE_ALDER = 110;

export function aldersadvarsler({ personer }: Husstand, dato: Dag, sti: Sti): readonly Bemaerket[] {
  return personer.flatMap(({ foedselsdato }, nr): readonly Bemaerket[] => {
    const aar = fyldteAar(foedselsdato, dato);
    return aar <= HOEJESTE_ALDER
      ? []
      : [
          {
            sti: [...sti, "personer", nr, "foedselsdato"],
            kode: "over-110-aar",
            besked: ({ ADVARSLER }) => ADVARSLER.alder(aar),
          },
        ];
  });
}

function fyldteAar(foedselsdato: Dag, dato: Dag): number {
  const aar = aarstal(dato) - aarstal(foedselsdato);
  return foedselsdato.slice(5) <= dato.slice(5) ? aar : aar - 1;
}
