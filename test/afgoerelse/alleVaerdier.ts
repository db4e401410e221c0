/**
 * Every fact of an input with values of all kinds that it can take, written from the text and apart from the library:
 * for tests that try all changes of one and two facts. A fact's path ends where the protocol says: the whole of an
 * object that is absent, else its leaves.
 */
export type Sti = readonly (string | number)[];
export interface Felt {
  readonly sti: Sti;
  readonly vaerdier: readonly unknown[];
}
type Objekt = Readonly<Record<string, unknown>>;

const AF_ALDER = [0, 14, 15, 17, 18, 29, 30, 59, 60, 64, 65, 70];

function foedt(dato: string): readonly string[] {
  const dag = dato.slice(5) === "02-29" ? "-02-28" : dato.slice(4);
  return AF_ALDER.map((alder) => `${Number(dato.slice(0, 4)) - alder}${dag}`);
}

const blade = (sti: Sti, felter: Readonly<Record<string, readonly unknown[]>>): readonly Felt[] =>
  Object.entries(felter).map(([navn, vaerdier]) => ({ sti: [...sti, navn], vaerdier }));

function heltEllerBlade(
  person: Objekt,
  sti: Sti,
  navn: string,
  hele: readonly unknown[],
  felter: Readonly<Record<string, readonly unknown[]>>,
): readonly Felt[] {
  const nu = person[navn] as Objekt | null | undefined;
  const tomt = nu == null || nu["status"] === "ingen" || nu["niveau"] === "grundskole";
  return tomt ? [{ sti: [...sti, navn], vaerdier: hele }] : blade([...sti, navn], felter);
}

const STUDIER = ["grundskole", "andet", "videregaaende", "elev-laerling"];

function uddannelse(person: Objekt, sti: Sti): readonly Felt[] {
  const hele = [{ status: "ingen" }, ...STUDIER.map((art) => ({ status: "i-gang", art }))];
  return heltEllerBlade(person, sti, "uddannelse", hele, { status: ["ingen"], art: STUDIER });
}

export function vurderingsfelter(person: Objekt, nr: number, dato: string): readonly Felt[] {
  const sti = ["husstand", "personer", nr];
  const siden = ["1990-01-01", dato, "2199-12-31"];
  const job = siden.flatMap((s) => [
    { status: "selvstaendig", siden: s },
    { status: "i-arbejde", timerPrUge: 40, siden: s },
  ]);
  const dansk = { niveau: "over-grundskole", land: "danmark" };
  return [
    ...blade(sti, {
      foedselsdato: foedt(dato),
      beboerIAfdelingen: [true, false],
      underUddannelseForrigeAar: [true, false],
      alderspension: [true, false],
    }),
    ...blade(sti, { domme: [[], [{ dato, lov: "straffeloven" }]] }),
    ...heltEllerBlade(person, sti, "beskaeftigelse", [{ status: "ingen" }, ...job], {
      status: ["selvstaendig", "i-arbejde", "fleksjob", "ingen"],
      timerPrUge: [0, 40],
      siden,
    }),
    ...uddannelse(person, sti),
    ...heltEllerBlade(person, sti, "uddannelsesniveau", [{ niveau: "grundskole" }, dansk], {
      niveau: ["grundskole"],
      land: ["danmark", "udland"],
      godkendt: [true, false],
    }),
    ...blade([...sti, "bruttoindtaegt"], {
      aktuelPrMaaned: [-1, 0, 1_000_000],
      forrigeAarPrMaaned: [-1, 0, 1_000_000],
    }),
  ];
}

const FRA_ALTID = "1900-01-01";
const YDELSER = [
  "kontanthjaelp",
  "uddannelseshjaelp",
  "selvforsoergelses-og-hjemrejseydelse",
  "dagpenge",
  "foertidspension",
];

export function anvisningsfelter(person: Objekt, nr: number, dato: string): readonly Felt[] {
  const sti = ["husstand", "personer", nr];
  const loesladt = ["kriminalforsorgen", "anden"].map((institution) => ({
    dato,
    doemt: true,
    institution,
    handleplan: true,
  }));
  return [
    ...blade(sti, {
      foedselsdato: foedt(dato),
      loesladt: [false, ...loesladt],
      ophaevetForGroveOvertraedelser: [false, { dato }],
      statsborgerskab: ["dansk-eu-eoes-schweiz", "andet"],
      ydelser: [
        [],
        YDELSER.map((type) => ({ type, fra: FRA_ALTID })),
        [{ type: "kontanthjaelp-16-2", fra: "2025-07-01" }],
      ],
    }),
    ...uddannelse(person, sti),
    ...forloeb(person, sti),
  ];
}

/** Of the one benefit that has it. */
function forloeb({ ydelser }: Objekt, sti: Sti): readonly Felt[] {
  return ((ydelser ?? []) as readonly Objekt[]).flatMap(({ type }, nr) =>
    type === "ressourceforloebsydelse"
      ? [{ sti: [...sti, "ydelser", nr, "forloeb"], vaerdier: ["jobafklaring", "ressourceforloeb"] }]
      : [],
  );
}

const NOEGLETAL = {
  udenTilknytning: [0, 30.5, 33, 37, 40, 41],
  doemte: [0, 1.5, 2, 2.2, 2.7, 3].map((gange) => ({ gange })),
  kunGrundskole: [0, 57, 61],
  // 140 is not under any limit that the arbitrary supplements have.
  bruttoindkomst: [50, 57, 62, 90, 140],
  ikkeVestlige: [0, 31, 51],
};

export function afdelingsfelter(): readonly Felt[] {
  return [...blade(["afdeling"], { andelAnviste: [0, 20, 25] }), ...blade(["afdeling", "noegletal"], NOEGLETAL)];
}

export function listefelter(opgoerelse: Objekt, nr: number): readonly Felt[] {
  const sti = ["omraade", "opgoerelser", nr];
  const { listedato, udpeget } = opgoerelse as { readonly listedato: string; readonly udpeget?: unknown };
  const doemte = listedato < "2018-12-01" ? [0, 2, 3] : NOEGLETAL.doemte;
  const navne = [
    [],
    ["udsat"],
    ["parallelsamfund"],
    ...(listedato < "2018-12-01" ? [] : [["omdannelsesomraade"]]),
    ...(listedato < "2021-12-01" ? [] : [["forebyggelsesomraade"]]),
  ];
  return [
    ...(udpeget == null ? [] : blade(sti, { udpeget: navne })),
    ...blade(sti, { antalBeboere: [0, 951, 1000] }),
    ...blade([...sti, "noegletal"], { ...NOEGLETAL, doemte }),
  ];
}

export function medVaerdi(input: unknown, [noegle, ...resten]: Sti, vaerdi: unknown): unknown {
  if (noegle === undefined) return vaerdi;
  if (Array.isArray(input)) return input.map((en: unknown, nr) => (nr === noegle ? medVaerdi(en, resten, vaerdi) : en));
  const objekt = (input ?? {}) as Objekt;
  return { ...objekt, [noegle]: medVaerdi(objekt[noegle], resten, vaerdi) };
}
