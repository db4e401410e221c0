/**
 * Placement and the ledger beside their floors, and households in growing numbers, each in shuffled rounds. Prints
 * JSON.
 */
import { Husstandsproeve } from "../../src/ansoeger/vurderHusstand.js";
import { vurderHusstande } from "../../src/ansoeger/vurderHusstande.js";
import { laesAfdeling } from "../../src/input/enkeltvis.js";
import { laesHusstand } from "../../src/input/husstand.js";
import { tildelLedige } from "../../src/ledighed/tildelLedige.js";
import { placerPortefoelje } from "../../src/trappe/placerPortefoelje.js";
import { bart, DAGEN, AFTALE as HUSSTANDSAFTALE, husstande, KRAV, type Raahusstand } from "../husstande.js";
import { bart as bartTrin, AFTALE as PLACERINGSAFTALE, DAGEN as PLACERINGSDAG, portefoelje } from "../portefoelje.js";
import { AFDELING, bart as bareTure, AFTALE as LEDIGHEDSAFTALE, regnskab } from "../regnskab.js";
import { runder } from "./runder.js";

const AFDELINGER = 2_000;
const LEDIGE = 10_000;

const afdelinger = portefoelje(AFDELINGER);
const laesteAfdelinger = afdelinger.map((en) => laesAfdeling(en));
const haendelser = regnskab(LEDIGE);
if (
  placerPortefoelje(laesteAfdelinger, [], PLACERINGSDAG, PLACERINGSAFTALE).placeringer.some(
    ({ trin }, i) => trin !== bartTrin(afdelinger[i] ?? fejl()),
  )
)
  throw new Error("the library and the floor place differently");
const ture = tildelLedige(AFDELING, null, haendelser, LEDIGHEDSAFTALE).tildelinger?.map(({ tur }) => tur);
if (JSON.stringify(ture) !== JSON.stringify(bareTure(haendelser)))
  throw new Error("the library and the floor give the turns to others");

function fejl(): never {
  throw new RangeError("there are as many departments as placements");
}

const placering = await runder(
  [
    { navn: "gulv", antal: AFDELINGER, arbejde: () => afdelinger.map(bartTrin) },
    {
      navn: "bibliotek",
      antal: AFDELINGER,
      arbejde: () => placerPortefoelje(laesteAfdelinger, [], PLACERINGSDAG, PLACERINGSAFTALE),
    },
    {
      navn: "kontrolleret",
      antal: AFDELINGER,
      arbejde: () =>
        placerPortefoelje(
          afdelinger.map((en) => laesAfdeling(en)),
          [],
          PLACERINGSDAG,
          PLACERINGSAFTALE,
        ),
    },
  ],
  21,
);
const ledighed = await runder(
  [
    { navn: "gulv", antal: haendelser.length, arbejde: () => bareTure(haendelser) },
    {
      navn: "bibliotek",
      antal: haendelser.length,
      arbejde: () => tildelLedige(AFDELING, null, haendelser, LEDIGHEDSAFTALE),
    },
  ],
  15,
);

/** Each number on its own, smallest first: what a million keep would be in the way of a thousand. */
const stoerrelser = [];
for (const antal of [1_000, 10_000, 100_000, 1_000_000]) {
  const raa = husstande(antal, antal).map((h) => JSON.parse(JSON.stringify(h)) as Raahusstand);
  const laeste = raa.map((h) => laesHusstand(h, DAGEN));
  const proeve = new Husstandsproeve(KRAV, DAGEN, HUSSTANDSAFTALE);
  const maalt = await runder(
    [
      { navn: "gulv", antal, arbejde: () => raa.map(bart) },
      { navn: "bart", antal, arbejde: () => laeste.map((h) => proeve.afgoer(h)) },
      { navn: "gemt", antal, arbejde: () => vurderHusstande(laeste, KRAV, DAGEN, HUSSTANDSAFTALE) },
    ],
    antal >= 1_000_000 ? 7 : 15,
  );
  stoerrelser.push({ antal, maalt });
}
console.log(
  JSON.stringify({ afdelinger: AFDELINGER, haendelser: haendelser.length, placering, ledighed, stoerrelser }),
);
