/** The order of nine of every step, in each period of the ninth dwelling (raekkefoelge): figure 4. */
import type { Sprog, Tosproget } from "../afgoerelse/tekst/sprog.js";
import { type Dag, plusDage } from "../kerne/dato.js";
import type { Trin } from "../ledighed/ledighedsafdeling.js";
import { nienderegel, vejEllerSkift } from "../ledighed/niende.js";
import { raekkefoelgeFor } from "../ledighed/raekkefoelge.js";
import { type Aftale, type Plads, type Trappe, trinPaa } from "../parametre/aftale.js";
import { FED, LILLE, moenstre, noegle, type Rude, ramme, rude, rudeord, tekst } from "./former.js";
import { ORD } from "./ord.js";
import { type Element, ROED, type Tegning } from "./svg.js";

const RUDE = 36;
const LABEL = 88;
const MARGEN = 24;
const RAEKKE = 56;
const MELLEMRUM = 36;

/** So long the order of nine goes each way of the ninth. */
interface Periode {
  readonly fra: Dag;
  readonly til: Dag;
}

/** A slot as it stands in a period: whose it is, or by turns one's and another's. */
type Felt =
  | { readonly rude: Rude; readonly niende: boolean }
  | { readonly skift: readonly [Rude, Rude]; readonly niende: true };

export function tegnRaekkefoelge(aftale: Aftale, sprog: Sprog, id: string): Tegning {
  const perioder = perioderAf(aftale);
  const rudernes = aftale.tekst.ledighed.raekkefoelge.laengde * RUDE;
  const xer = perioder.map((_, i) => MARGEN + LABEL + i * (rudernes + MELLEMRUM));
  const indhold: Element[] = [moenstre(id)];
  const beskrivelse: string[] = [];
  let y = MARGEN + 10;
  for (const [i, { fra, til }] of perioder.entries())
    indhold.push(tekst(xer[i] ?? 0, y, periodeord(fra, til, sprog), "start", FED));
  for (const trappe of ["afdelingstrappen", "omraadetrappen"] as const) {
    y += 32;
    indhold.push(tekst(MARGEN, y, TRAPPENAVN[trappe], "start", FED));
    y += 14;
    for (const trin of oppefra(trappe, aftale)) {
      indhold.push(tekst(MARGEN, y + RUDE / 2 + 5, `${TRINORD[sprog]} ${trin.trin}`));
      for (const [i, { fra, til }] of perioder.entries()) {
        const felter = felterFor(trin, fra, aftale);
        indhold.push(...felter.flatMap((felt, nr) => tegnFelt(felt, (xer[i] ?? 0) + nr * RUDE, y, id)));
        beskrivelse.push(
          `${TRAPPENAVN[trappe]}, ${TRINORD[sprog]} ${trin.trin}, ${periodeord(fra, til, sprog)}: ${felter.map((f) => feltord(f, sprog)).join(", ")}.`,
        );
      }
      y += RAEKKE;
    }
  }
  const noter = [NIENDE[sprog], ...slutnote(aftale, perioder, sprog), ...oprindelsesnote(aftale, sprog)];
  indhold.push(...noegle(["anvisning", "ekstra", "fleksibel", "almindelig", "ukendt"], MARGEN, y + 4, sprog, id));
  indhold.push(...noter.map((note, nr) => tekst(MARGEN, y + 48 + nr * 18, note, "start", LILLE)));
  const bredde = Math.max(760, (xer.at(-1) ?? 0) + rudernes + MARGEN);
  return {
    titel: TITEL[sprog],
    beskrivelse: [...beskrivelse, ...noter],
    bredde,
    hoejde: y + 48 + noter.length * 18 + 8,
    indhold,
  };
}

const TITEL: Tosproget = {
  da: "Rækkefølgen af ni ledige boliger på hvert trin",
  en: "The order of nine vacancies on each step",
};
const TRINORD: Tosproget = { da: "trin", en: "step" };
const TRAPPENAVN: Readonly<Record<Trappe, string>> = {
  omraadetrappen: "Områdetrappen",
  afdelingstrappen: "Afdelingstrappen",
};
const NIENDE: Tosproget = {
  da: "Den niende bolig har rød kant, dobbelt streg og et 9-tal over sig. En delt rude: skiftevis det ene og det andet.",
  en: "The ninth dwelling has a red border, a double line and a 9 above it. A split box: by turns the one and the other.",
};

function perioderAf({ tekst: { gaelder, ledighed } }: Aftale): readonly Periode[] {
  const begyndelser = new Set([
    gaelder.fra,
    ...Object.values(ledighed.niende).flatMap((regler) => regler.map(({ fra }) => fra)),
  ]);
  const dage = [...begyndelser].filter((dag) => gaelder.fra <= dag && dag <= gaelder.til).sort();
  return dage.map((fra, i) => {
    const naeste = dage[i + 1];
    return { fra, til: naeste === undefined ? gaelder.til : plusDage(naeste, -1) };
  });
}

function periodeord(fra: Dag, til: Dag, sprog: Sprog): string {
  return `${ORD[sprog].datoord(fra)} – ${ORD[sprog].datoord(til)}`;
}

/** The highest step first, as on a stair. */
function oppefra(trappe: Trappe, { tekst }: Aftale): readonly Trin[] {
  return [...trinPaa(trappe, tekst)].reverse().map((trin) => ({ trappe, trin }));
}

function felterFor(trin: Trin, dato: Dag, aftale: Aftale): readonly Felt[] {
  const pladser = raekkefoelgeFor(trin, aftale) ?? ukendte(trin, dato, aftale);
  return pladser.map((plads) => (plads === "niende" ? niende(trin, dato, aftale) : { rude: plads, niende: false }));
}

/** The text tells of the ninth even where nobody has given the order. */
function ukendte(trin: Trin, dato: Dag, aftale: Aftale): readonly (Plads | "ukendt")[] {
  const { laengde } = aftale.tekst.ledighed.raekkefoelge;
  return Array.from({ length: laengde }, (_, i) =>
    i === laengde - 1 && nienderegel(trin, dato, aftale) !== null ? "niende" : "ukendt",
  );
}

function niende(trin: Trin, dato: Dag, aftale: Aftale): Felt {
  const regel = nienderegel(trin, dato, aftale);
  if (regel === null) return { rude: "ukendt", niende: true };
  const vej = vejEllerSkift(regel, dato, aftale);
  if (vej !== "hver-anden") return { rude: vej, niende: true };
  const skift =
    aftale.fortolkninger["niende-skift-foerst"] === "anvisning"
      ? (["anvisning", regel.ellers] as const)
      : ([regel.ellers, "anvisning"] as const);
  return { skift, niende: true };
}

function tegnFelt(felt: Felt, x: number, y: number, id: string): readonly Element[] {
  const indre = "skift" in felt ? delt(felt.skift, x, y, id) : rude(felt.rude, x, y, RUDE, RUDE, id);
  if (!felt.niende) return indre;
  return [
    ...indre,
    ramme(x + 2, y + 2, RUDE - 4, RUDE - 4, ROED, 1.5),
    ramme(x - 1.5, y - 1.5, RUDE + 3, RUDE + 3, ROED, 3),
    tekst(x + RUDE / 2, y - 5, "9", "middle", { ...FED, ...LILLE, fill: ROED }),
  ];
}

/** One above the other, the first one on top. */
function delt([foerst, saa]: readonly [Rude, Rude], x: number, y: number, id: string): readonly Element[] {
  return [...rude(foerst, x, y, RUDE, RUDE / 2, id), ...rude(saa, x, y + RUDE / 2, RUDE, RUDE / 2, id)];
}

function feltord(felt: Felt, sprog: Sprog): string {
  const [niendeord, skiftevis, og] =
    sprog === "da" ? ["den niende:", "skiftevis", "og"] : ["the ninth:", "by turns", "and"];
  const ord =
    "skift" in felt
      ? `${skiftevis} ${felt.skift.map((en) => rudeord(en, sprog)).join(` ${og} `)}`
      : rudeord(felt.rude, sprog);
  return felt.niende ? `${niendeord} ${ord}` : ord;
}

/** A last day that lies within the last period. */
function slutnote(
  { tekst: { ledighed }, fortolkninger }: Aftale,
  perioder: readonly Periode[],
  sprog: Sprog,
): readonly string[] {
  const slut = fortolkninger["niende-trin1-slut"];
  const trin = Object.entries(ledighed.niende).filter(([, regler]) =>
    regler.some(({ slutEfter }) => slutEfter !== null),
  );
  if (slut === perioder.at(-1)?.til) return [];
  return trin.map(([nr]) =>
    sprog === "da"
      ? `Trin ${nr}: den niende er kun kommunens til og med ${ORD[sprog].datoord(slut)}.`
      : `Step ${nr}: the ninth is the municipality's only through ${ORD[sprog].datoord(slut)}.`,
  );
}

function oprindelsesnote({ supplement: { oprindelse, raekkefoelge } }: Aftale, sprog: Sprog): readonly string[] {
  if (Object.values(raekkefoelge).every((trin) => Object.keys(trin).length === 0)) return [INGEN[sprog]];
  return [oprindelse === "antaget" ? ANTAGET[sprog] : OPLYST[sprog]];
}

const INGEN: Tosproget = {
  da: "Rækkefølgerne står ikke i aftalens tekst og er ikke oplyst; kun det, teksten selv siger, er vist.",
  en: "The orders do not stand in the agreement's text and are not stated; only what the text itself says is shown.",
};
const ANTAGET: Tosproget = {
  da: "Rækkefølgerne er antaget af brugeren; aftalens tekst trykker dem ikke.",
  en: "The orders are the user's assumption; the agreement's text does not print them.",
};
const OPLYST: Tosproget = {
  da: "Rækkefølgerne er oplyst af brugeren; aftalens tekst trykker dem ikke.",
  en: "The orders are stated by the user; the agreement's text does not print them.",
};
