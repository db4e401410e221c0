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
  boligtype?: "familiebolig" | "ungdomsbolig" | "aeldrebolig" | null;
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

export const FORTOLKNINGER = {
  "stk-9-paa-trin-2": ["tilladt", "forbudt"],
  "ydelser-foer-reformen": ["medregnes", "kun-kontanthjaelp", "medregnes-ikke"],
  ydelsesmaaned: ["hele", "paabegyndte"],
} as const;

// ================================================================ the grounds, on complete facts

/** The first day of the wording after the reform of kontanthjælp. The date is ours, an assumed figure. */
const REFORMEN = "2025-07-01";
const STYKKE_6: Nr[] = [1, 2, 3, 4, 5, 6, 7];
const STYKKE_7: Nr[] = [1, 2, 3, 4, "ydelse"];

/** Within the last 6 months: date <= day <= date + 6 months. */
const indenFor6Maaneder = (dato: string, dag: string): boolean =>
  senest(dato, dag) && senest(dag, plusMaaneder(dato, 6));

/** Convicted, released within 6 months, and a handleplan is due; the institutions tell nr. 1 from nr. 2. */
function loesladtFra(p: Person, institution: Loesladt["institution"], dag: string): boolean {
  const l = vidst(p.loesladt);
  return l !== false && l.doemt && l.institution === institution && l.handleplan && indenFor6Maaneder(l.dato, dag);
}

/** A student of nr. 4, whatever the agreement counts as education: grundskole, fgu and courses are none. */
function studerende(p: Person): boolean {
  const u = vidst(p.uddannelse);
  return u.status === "i-gang" && ["ungdomsuddannelse", "videregaaende", "elev-laerling"].includes(vidst(u.art));
}

const daekker = (y: Ydelse, dag: string): boolean => senest(y.fra, dag) && (ukendt(y.til) || senest(dag, vidst(y.til)));

/** Does a day of the benefit count in a test? */
type Taeller = (y: Ydelse, dag: string) => boolean;

/**
 * The last `antal` whole calendar months before the month of the day, in each of them every day (under `paabegyndte`:
 * some day) covered by a benefit that counts on that day. Several benefits of the same test may follow each other,
 * within a month too.
 */
function iMaaneder(antal: number, p: Person, dag: string, valg: Valg, taeller: Taeller): boolean {
  const ydelser = vidst(p.ydelser);
  const daekket = (d: string): boolean => ydelser.some((y) => taeller(y, d) && daekker(y, d));
  for (let tilbage = 1; tilbage <= antal; tilbage++) {
    const dage = maanedensDage(dag, tilbage);
    if (!(valg["ydelsesmaaned"] === "paabegyndte" ? dage.some(daekket) : dage.every(daekket))) return false;
  }
  return true;
}

const GAMLE_STK_2 = ["selvforsoergelses-og-hjemrejseydelse", "overgangsydelse"];
const AFSKAFFEDE = [...GAMLE_STK_2, "uddannelseshjaelp"];
const blandt =
  (...typer: string[]): Taeller =>
  (y) =>
    typer.includes(y.type);

/**
 * The wording from the reform on. Of kontanthjaelp nr. 5 names no stk., so a month of it counts there whenever it was;
 * what else counts of the days before the reform is `ydelser-foer-reformen`. An abolished benefit counts on no later
 * day.
 */
const efterReformen = (valg: Valg): { nr5: Taeller; stk1: Taeller; stk2: Taeller } => {
  const regel = valg["ydelser-foer-reformen"];
  const gamleMedregnes = regel === "medregnes";
  return {
    nr5: (y, d) =>
      ["kontanthjaelp", "kontanthjaelp-16-2"].includes(y.type) ||
      (gamleMedregnes && foer(d, REFORMEN) && AFSKAFFEDE.includes(y.type)),
    stk1: (y, d) => y.type === "kontanthjaelp" && (!foer(d, REFORMEN) || regel !== "medregnes-ikke"),
    stk2: (y, d) =>
      y.type === "kontanthjaelp-16-2" || (gamleMedregnes && foer(d, REFORMEN) && GAMLE_STK_2.includes(y.type)),
  };
};

/** The age from which a person may have the ground at all; below it nothing is asked. Only citizenship has none. */
const FRA_ALDER: Record<Nr, number> = { 1: 15, 2: 15, 3: 18, 4: 0, 5: 15, 6: 15, 7: 15, ydelse: 15 };

function harGrund(p: Person, nr: Nr, dag: string, valg: Valg): boolean {
  const aar = alder(p.foedselsdato, dag);
  if (aar < FRA_ALDER[nr]) return false;
  const nyOrdlyd = !foer(dag, REFORMEN);
  switch (nr) {
    case 1:
      return loesladtFra(p, "kriminalforsorgen", dag);
    case 2:
      return loesladtFra(p, "anden", dag) && aar < 18;
    case 3: {
      const o = vidst(p.ophaevetForGroveOvertraedelser);
      return o !== false && indenFor6Maaneder(o.dato, dag);
    }
    case 4:
      // A child under 15 is no student.
      return vidst(p.statsborgerskab) === "andet" && (aar < 15 || !studerende(p));
    case 5:
      return iMaaneder(6, p, dag, valg, nyOrdlyd ? efterReformen(valg).nr5 : blandt(...AFSKAFFEDE, "kontanthjaelp"));
    case 6:
      return vidst(p.ydelser).some((y) => y.type === "foertidspension" && daekker(y, dag));
    case 7:
      return iMaaneder(
        6,
        p,
        dag,
        valg,
        (y) =>
          ["dagpenge", "sygedagpenge"].includes(y.type) ||
          (y.type === "ressourceforloebsydelse" && vidst(y.forloeb) === "jobafklaring"),
      );
    case "ydelse": {
      const { stk1, stk2 } = efterReformen(valg);
      return (
        iMaaneder(6, p, dag, valg, nyOrdlyd ? stk2 : blandt(...GAMLE_STK_2)) ||
        iMaaneder(24, p, dag, valg, nyOrdlyd ? stk1 : blandt("kontanthjaelp"))
      );
    }
  }
}

// ================================================================ the unknown facts and what they may be

/**
 * A release or a termination: none, or on the day itself (the two institutions; one without conviction or plan answers
 * as none). Benefits: none, each kind since long ago, or all of them at once: with all of them every ground that any
 * benefits could give is given, so between none and all lie only mixtures, and those of one kind alone are tried too.
 * Of a child under 15 no ground reads more than the citizenship.
 */
function ukendteFakta(p: Person, sti: Sti, dag: string): Fakt[] {
  const fakta: Fakt[] = [];
  const tilfoej = <V>(navn: Sti, vaerdier: V[], saet: (p: Person, v: V) => Person): void => {
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
    const arter = ["grundskole", "fgu", "andet", "ungdomsuddannelse", "videregaaende", "elev-laerling"];
    tilfoej(["uddannelse", "art"], arter, (q, art) => ({ ...q, uddannelse: { ...u, art } }));
  }
  if (ukendt(p.ydelser)) {
    const alle: Ydelse[] = [
      ...["kontanthjaelp", "uddannelseshjaelp", ...GAMLE_STK_2, "dagpenge", "sygedagpenge", "foertidspension"].map(
        (type) => ({ type, fra: "1900-01-01" }),
      ),
      { type: "ressourceforloebsydelse", fra: "1900-01-01", forloeb: "jobafklaring" },
      { type: "kontanthjaelp-16-2", fra: REFORMEN }, // it did not exist before
    ];
    tilfoej(["ydelser"], [[], alle, ...alle.map((y) => [y])], (q, v) => ({ ...q, ydelser: v }));
  } else {
    vidst(p.ydelser).forEach((y, nr) => {
      if (y.type !== "ressourceforloebsydelse" || !ukendt(y.forloeb)) return;
      tilfoej(["ydelser", nr, "forloeb"], ["jobafklaring", "ressourceforloeb"] as const, (q, forloeb) => ({
        ...q,
        ydelser: vidst(q.ydelser).map((en, i) => (i === nr ? { ...en, forloeb } : en)),
      }));
    });
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

const aftalenGaelder = (dato: string): boolean =>
  senest(AFTALENS_FOERSTE_DAG, dato) && senest(dato, AFTALENS_SIDSTE_DAG);

/** Which rule governs, and what it says. */
function svaret(input: AnvisesInput, valg: Valg): Svaret {
  const gaelder = aftalenGaelder(input.dato);
  const stk9 = input.undtagelse === "stk-9";
  switch (input.omraadestatus) {
    case "udsat":
    case "parallelsamfund":
    case "omdannelsesomraade":
      // stk. 8 lifts stk. 7 only and changes nothing here. With stk. 9 no statutory ground is listed.
      if (!gaelder) return stk9 ? TILLADT : efterLoven(input, STYKKE_6, valg);
      if (!stk9) return efterAftalen(efterLoven(input, STYKKE_6, valg).forbud);
      return valg["stk-9-paa-trin-2"] === "tilladt" ? TILLADT : efterAftalen([]);
    case "forebyggelsesomraade":
      // Stk. 7 speaks of family dwellings alone.
      return ukendt(input.undtagelse) && (input.boligtype ?? "familiebolig") === "familiebolig"
        ? efterLoven(input, STYKKE_7, valg)
        : TILLADT;
    case "ingen":
      // Step 2 by the 950 rule: the agreement alone, whatever the exception (reading: stk. 9 is about designated
      // areas).
      return gaelder && input.trappe === "omraadetrappen" && input.trin === 2 ? efterAftalen([]) : TILLADT;
  }
}

/** The answer had nr. 4 no exemption: the students are as others. */
function udenUndtagelsen(input: AnvisesInput, valg: Valg): Svaret {
  const personer = input.husstand.personer.map((p) => ({ ...p, uddannelse: { status: "ingen" } as const }));
  return svaret({ ...input, husstand: { ...input.husstand, personer } }, valg);
}

function forbehold(input: AnvisesInput, resultat: Svaret, valg: Valg): Forbehold[] {
  const koder: string[] = [];
  const iForebyggelse = input.omraadestatus === "forebyggelsesomraade";
  const paaTrin2 = input.omraadestatus !== "ingen" && !iForebyggelse;
  if (paaTrin2 && input.undtagelse === "stk-9" && aftalenGaelder(input.dato)) koder.push("stk-9");
  if (iForebyggelse && input.undtagelse === "stk-8") koder.push("stk-8-over-30-procent");
  // Reading: only a permission can rest on the exemption.
  if (resultat.udfald === "tilladt" && udenUndtagelsen(input, valg).udfald !== "tilladt")
    koder.push("anerkendt-institution");
  // Reading: the assumed date of the reform is used where the grounds are asked of someone of the age whose benefits are
  // unknown or not none.
  const grundeneSpoerges = paaTrin2
    ? input.undtagelse !== "stk-9"
    : iForebyggelse && ukendt(input.undtagelse) && (input.boligtype ?? "familiebolig") === "familiebolig";
  const harMaaskeYdelser = (p: Person): boolean => ukendt(p.ydelser) || vidst(p.ydelser).length > 0;
  if (
    grundeneSpoerges &&
    input.husstand.personer.some((p) => alder(p.foedselsdato, input.dato) >= FRA_ALDER.ydelse && harMaaskeYdelser(p))
  )
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
    forbehold: forbehold(input, resultat, valg),
    fortolkninger: afgoerendeFortolkninger(FORTOLKNINGER, valg, (v) => svaret(input, v)),
  };
}
