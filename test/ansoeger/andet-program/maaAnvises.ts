/**
 * `maaAnvises`: may the municipality assign this household here? First the grounds of § 59 on complete facts, then
 * every filling-in.
 */
import {
  AFTALENS_FOERSTE_DAG,
  AFTALENS_SIDSTE_DAG,
  type Ansoegeraftale,
  afgoerendeFortolkninger,
  alder,
  type Fakt,
  type Forbehold,
  foer,
  type Husstand,
  kunForskelligeI,
  type Loesladt,
  maanedensDage,
  type Person,
  plusMaaneder,
  type Sti,
  senest,
  type Uddannelse,
  udfyldninger,
  ukendt,
  type Valg,
  valgIKraft,
  vidst,
  type Ydelse,
} from "./faelles.js";

export interface AnvisesInput {
  husstand: Husstand;
  trappe: "omraadetrappen" | "afdelingstrappen";
  trin?: number | null;
  omraadestatus: "udsat" | "parallelsamfund" | "omdannelsesomraade" | "forebyggelsesomraade" | "ingen";
  dato: string;
  undtagelse?: "stk-8" | "stk-9" | null;
  aftale?: Ansoegeraftale | null;
}
type Nr = 1 | 2 | 3 | 4 | 5 | 6 | 7 | "ydelse";
interface Svaret {
  udfald: "tilladt" | "forbudt" | "uoplyst";
  grund: "aftale" | "lov" | null;
  kraeverVurdering: boolean;
  forbud: { person: string; nr: Nr }[];
  mangler: Sti[];
}

const FORTOLKNINGER = {
  "stk-9-paa-trin-2": ["forbudt", "tilladt"],
  "ydelser-foer-reformen": ["medregnes", "medregnes-ikke"],
} as const;

// ================================================================ the grounds, on complete facts

/** The first day of the wording after the reform of kontanthjælp. The date is ours, an assumed figure. */
const REFORMEN = "2025-07-01";
const STYKKE_6: Nr[] = [1, 2, 3, 4, 5, 6, 7];
const STYKKE_7: Nr[] = [1, 2, 3, 4, "ydelse"];

/** Within the last 6 months: date <= day <= date + 6 months. */
const indenFor6Maaneder = (dato: string, dag: string): boolean =>
  senest(dato, dag) && senest(dag, plusMaaneder(dato, 6));

/**
 * Convicted, released within 6 months, and a handleplan is due; the institutions tell nr. 1 from nr. 2. No lower age is
 * asked here (reading).
 */
function loesladtFra(p: Person, institution: Loesladt["institution"], dag: string): boolean {
  const l = vidst(p.loesladt);
  return l !== false && l.doemt && l.institution === institution && l.handleplan && indenFor6Maaneder(l.dato, dag);
}

/** The same "in education" as in the flexible criteria: grundskole and courses are none. */
function underUddannelse(p: Person): boolean {
  const u = vidst(p.uddannelse);
  return u.status === "i-gang" && ["ungdomsuddannelse", "videregaaende", "elev-laerling"].includes(vidst(u.art));
}

const daekker = (y: Ydelse, dag: string): boolean => senest(y.fra, dag) && (ukendt(y.til) || senest(dag, vidst(y.til)));

/**
 * The last `antal` whole calendar months before the month of the day, each day of them covered by a benefit that counts
 * on that day. Several benefits of the same test may follow each other, within a month too.
 */
function iMaaneder(antal: number, p: Person, dag: string, taeller: (type: string, paa: string) => boolean): boolean {
  const ydelser = vidst(p.ydelser);
  for (let tilbage = 1; tilbage <= antal; tilbage++)
    for (const d of maanedensDage(dag, tilbage))
      if (!ydelser.some((y) => taeller(y.type, d) && daekker(y, d))) return false;
  return true;
}

const GAMLE_STK_2 = ["selvforsoergelses-og-hjemrejseydelse", "overgangsydelse"];

/** Kontanthjælp by § 16, stk. 2, in the wording from the reform on; the days before it by `ydelser-foer-reformen`. */
const efterStk2 =
  (medregnes: boolean) =>
  (type: string, d: string): boolean =>
    foer(d, REFORMEN) ? medregnes && GAMLE_STK_2.includes(type) : type === "kontanthjaelp-16-2";
/** Likewise by § 16, stk. 1: the plain kontanthjælp. */
const efterStk1 =
  (medregnes: boolean) =>
  (type: string, d: string): boolean =>
    type === "kontanthjaelp" && (medregnes || !foer(d, REFORMEN));

function harGrund(p: Person, nr: Nr, dag: string, valg: Valg): boolean {
  const nyOrdlyd = !foer(dag, REFORMEN);
  const medregnes = valg["ydelser-foer-reformen"] === "medregnes";
  const stk1 = efterStk1(medregnes);
  const stk2 = efterStk2(medregnes);
  switch (nr) {
    case 1:
      return loesladtFra(p, "kriminalforsorgen", dag);
    case 2:
      return loesladtFra(p, "anden", dag) && alder(p.foedselsdato, dag) < 18;
    case 3: {
      const o = vidst(p.ophaevetForGroveOvertraedelser);
      return o !== false && indenFor6Maaneder(o.dato, dag);
    }
    case 4:
      return vidst(p.statsborgerskab) === "andet" && !underUddannelse(p);
    case 5:
      // Reading: the interpretation of the months before the reform is asked here as well as in the benefit test of
      // stk. 7.
      return nyOrdlyd
        ? iMaaneder(6, p, dag, (type, d) => stk1(type, d) || stk2(type, d))
        : iMaaneder(6, p, dag, (type) => [...GAMLE_STK_2, "uddannelseshjaelp", "kontanthjaelp"].includes(type));
    case 6:
      return vidst(p.ydelser).some((y) => y.type === "foertidspension" && daekker(y, dag));
    case 7:
      return iMaaneder(6, p, dag, (type) => ["dagpenge", "sygedagpenge", "ressourceforloebsydelse"].includes(type));
    case "ydelse":
      return nyOrdlyd
        ? iMaaneder(6, p, dag, stk2) || iMaaneder(24, p, dag, stk1)
        : iMaaneder(6, p, dag, (type) => GAMLE_STK_2.includes(type)) ||
            iMaaneder(24, p, dag, (type) => type === "kontanthjaelp");
  }
}

// ================================================================ the unknown facts and what they may be

/**
 * A release or a termination: none, or on the day itself (the two institutions; one without conviction or plan answers
 * as none). Benefits: none, each kind since long ago, or all of them at once: with all of them every ground that any
 * benefits could give is given, so between none and all lie only mixtures, and those of one kind alone are tried too.
 */
function ukendteFakta(p: Person, sti: Sti, dag: string): Fakt[] {
  const fakta: Fakt[] = [];
  const tilfoej = <V>(navn: string[], vaerdier: V[], saet: (p: Person, v: V) => Person): void => {
    fakta.push({ sti: [...sti, ...navn], vaerdier: vaerdier.map((v) => (person) => saet(person, v)) });
  };
  if (ukendt(p.loesladt)) {
    const fra = (institution: Loesladt["institution"]): Loesladt => ({
      dato: dag,
      doemt: true,
      institution,
      handleplan: true,
    });
    tilfoej(["loesladt"], [false as const, fra("kriminalforsorgen"), fra("anden")], (q, v) => ({ ...q, loesladt: v }));
  }
  if (ukendt(p.ophaevetForGroveOvertraedelser))
    tilfoej(["ophaevetForGroveOvertraedelser"], [false as const, { dato: dag }], (q, v) => ({
      ...q,
      ophaevetForGroveOvertraedelser: v,
    }));
  if (ukendt(p.statsborgerskab))
    tilfoej(["statsborgerskab"], ["dansk-eu-eoes-schweiz", "andet"] as const, (q, v) => ({ ...q, statsborgerskab: v }));
  const u = p.uddannelse;
  if (u === null || u === undefined) {
    const muligt: Uddannelse[] = [
      { status: "ingen" },
      { status: "i-gang", art: "grundskole" },
      { status: "i-gang", art: "videregaaende" },
    ];
    tilfoej(["uddannelse"], muligt, (q, v) => ({ ...q, uddannelse: v }));
  } else if (u.status === "i-gang" && ukendt(u.art)) {
    const arter = ["grundskole", "andet", "ungdomsuddannelse", "videregaaende", "elev-laerling"];
    tilfoej(["uddannelse", "art"], arter, (q, art) => ({ ...q, uddannelse: { ...u, art } }));
  }
  if (ukendt(p.ydelser)) {
    const alle: Ydelse[] = [
      ...[
        "kontanthjaelp",
        "uddannelseshjaelp",
        ...GAMLE_STK_2,
        "dagpenge",
        "sygedagpenge",
        "ressourceforloebsydelse",
        "foertidspension",
      ].map((type) => ({ type, fra: "1900-01-01" })),
      { type: "kontanthjaelp-16-2", fra: REFORMEN }, // it did not exist before
    ];
    tilfoej(["ydelser"], [[], alle, ...alle.map((y) => [y])], (q, v) => ({ ...q, ydelser: v }));
  }
  return fakta;
}

// ================================================================ every filling-in

/**
 * The statutory grounds. A household is refused if any member has any ground, and the members' facts are independent of
 * each other: it is exact to ask for each member alone whether she can, and whether she must, have a ground.
 */
function efterLoven(input: AnvisesInput, grunde: Nr[], valg: Valg): Svaret {
  const personer = input.husstand.personer.map((person, i) => {
    const fakta = ukendteFakta(person, ["husstand", "personer", i], input.dato);
    const fyldte = udfyldninger(person, fakta);
    // Which grounds has she, in each filling-in?
    const harGrunde = fyldte.map((fuld) => grunde.filter((nr) => harGrund(fuld, nr, input.dato, valg)));
    return { person, fakta, harGrunde };
  });
  const kanUndgaa = personer.map((p) => p.harGrunde.some((g) => g.length === 0));
  const kanRamme = personer.map((p) => p.harGrunde.some((g) => g.length > 0));
  const kanTillades = kanUndgaa.every((x) => x);
  const kanForbydes = kanRamme.some((x) => x);

  const forbud = personer.flatMap((p) =>
    grunde.filter((nr) => p.harGrunde.every((g) => g.includes(nr))).map((nr) => ({ person: p.person.id, nr })),
  );
  // A fact matters only where every other member can be without a ground, and it alone gives its member one or takes
  // the last away.
  const mangler = personer.flatMap((p, i) => {
    if (!kanUndgaa.every((x, j) => j === i || x)) return [];
    return p.fakta
      .filter((_, j) =>
        kunForskelligeI(p.fakta, j).some(
          (gruppe) => new Set(gruppe.map((nr) => vidst(p.harGrunde[nr]).length > 0)).size === 2,
        ),
      )
      .map((fakt) => fakt.sti);
  });
  if (kanForbydes && kanTillades) return { udfald: "uoplyst", grund: null, kraeverVurdering: false, forbud, mangler };
  if (kanForbydes) return { udfald: "forbudt", grund: "lov", kraeverVurdering: false, forbud, mangler };
  return { ...TILLADT, mangler };
}

const TILLADT: Svaret = { udfald: "tilladt", grund: null, kraeverVurdering: true, forbud: [], mangler: [] };
const efterAftalen = (forbud: Svaret["forbud"]): Svaret => ({
  udfald: "forbudt",
  grund: "aftale",
  kraeverVurdering: false,
  forbud,
  mangler: [],
});

/** Which rule governs, and what it says. */
function svaret(input: AnvisesInput, valg: Valg): Svaret {
  const aftalenGaelder = senest(AFTALENS_FOERSTE_DAG, input.dato) && senest(input.dato, AFTALENS_SIDSTE_DAG);
  const stk9 = input.undtagelse === "stk-9";
  switch (input.omraadestatus) {
    case "udsat":
    case "parallelsamfund":
    case "omdannelsesomraade":
      // stk. 8 lifts stk. 7 only and changes nothing here. With stk. 9 no statutory ground is listed.
      if (!aftalenGaelder) return stk9 ? TILLADT : efterLoven(input, STYKKE_6, valg);
      if (!stk9) return efterAftalen(efterLoven(input, STYKKE_6, valg).forbud);
      return valg["stk-9-paa-trin-2"] === "tilladt" ? TILLADT : efterAftalen([]);
    case "forebyggelsesomraade":
      return ukendt(input.undtagelse) ? efterLoven(input, STYKKE_7, valg) : TILLADT;
    case "ingen":
      // Step 2 by the 950 rule: the agreement alone, whatever the exception (reading: stk. 9 is about designated
      // areas).
      return aftalenGaelder && input.trappe === "omraadetrappen" && input.trin === 2 ? efterAftalen([]) : TILLADT;
  }
}

function forbehold(input: AnvisesInput, resultat: Svaret): Forbehold[] {
  const koder: string[] = [];
  const designeret = input.omraadestatus !== "ingen";
  const paaTrin2 = designeret && input.omraadestatus !== "forebyggelsesomraade";
  if (paaTrin2 && input.undtagelse === "stk-9" && resultat.grund === "aftale") koder.push("stk-9");
  // Reading: the assumed date of the reform is used where the grounds are asked of someone whose benefits are unknown
  // or not none.
  const grundeneSpoerges = paaTrin2 ? input.undtagelse !== "stk-9" : designeret && ukendt(input.undtagelse);
  if (grundeneSpoerges && input.husstand.personer.some((p) => ukendt(p.ydelser) || vidst(p.ydelser).length > 0))
    koder.push("antaget-tal");
  return koder.map((kode) => ({ kode }));
}

export function maaAnvises(
  input: AnvisesInput,
): Svaret & { forbehold: Forbehold[]; fortolkninger: Record<string, string> } {
  const valg = valgIKraft(FORTOLKNINGER, input.aftale);
  const resultat = svaret(input, valg);
  return {
    ...resultat,
    forbehold: forbehold(input, resultat),
    fortolkninger: afgoerendeFortolkninger(FORTOLKNINGER, valg, (v) => svaret(input, v)),
  };
}
