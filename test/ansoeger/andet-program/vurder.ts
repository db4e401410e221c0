/** `vurder` and `ranger`: every filling-in of the unknown facts, each put to the two-valued rule. */
import {
  AFTALENS_FOERSTE_DAG,
  AFTALENS_SIDSTE_DAG,
  type Ansoegeraftale,
  afgoerendeFortolkninger,
  type Beskaeftigelse,
  type Broek,
  broek,
  type Fakt,
  type Forbehold,
  foer,
  type Husstand,
  mindst,
  NUL,
  type Person,
  plusEn,
  plusMaaneder,
  type Sti,
  senest,
  stoerste,
  treVaerdi,
  type Uddannelse,
  type Uddannelsesniveau,
  type Udfald,
  udenGengangere,
  ukendt,
  type Valg,
  valgIKraft,
  vidst,
} from "./faelles.js";
import { type Fyldt, fyld, grupper, hver, svarene } from "./fyldt.js";
import {
  beloebet,
  beloebsdage,
  FORBEREDENDE_ARTER,
  FORTOLKNINGER,
  iAlderen,
  type Krav,
  type Kriterium,
  kriterierne,
  type Omstaendigheder,
  type Svar,
  svar,
  uddannelsessoegende,
  VIDEREGAAENDE_ARTER,
} from "./vurderRegel.js";

export interface VurderInput {
  husstand: Husstand;
  krav: Krav;
  dato: string;
  aftale?: Ansoegeraftale | null;
}
export interface RangerInput {
  ansoegninger: { opnoteret: string; husstand: Husstand }[];
  krav: Krav;
  dato: string;
  aftale?: Ansoegeraftale | null;
}
interface Bedoemmelse {
  udfald: Udfald;
  kriterier: { id: Kriterium; udfald: Udfald; personer: { person: string; udfald: Udfald }[] }[];
  mangler: Sti[];
}
interface Bilag {
  forbehold: Forbehold[];
  fortolkninger: Record<string, string>;
}

// ================================================================ the unknown facts and what they may be

/**
 * The unknown facts of one person that some asked criterion reads; no answer can depend on the others. The values stand
 * for all there are, by the comparisons that the rule makes:
 * - `siden`: long ago; the day; the last day that still counts as a coming job; never. (The dates between two of these
 * answer as one of them.)
 * - hours: none, or just the minimum. Incomes: a loss, which no amount is as low as, or `hoej`, which is more than every
 * known income and every known amount.
 * - employment wholly unknown: a job without the hours answers as `ingen`, one with them as `selvstaendig`.
 * - education wholly unknown: `andet` answers as `ingen`, and the three arts above grundskole alike, `fgu` as
 * grundskole.
 * - convictions: none, or one on the day itself.
 */
function ukendteFakta(p: Person, sti: Sti, kriterier: Kriterium[], sag: Omstaendigheder, hoej: Broek): Fakt[] {
  const spoerger = kriterier.filter((k) => iAlderen(p, k, sag.dato));
  const laeses = (...af: Kriterium[]): boolean => spoerger.some((k) => af.includes(k));
  const fakta: Fakt[] = [];
  const tilfoej = <V>(navn: string[], vaerdier: V[], saet: (p: Person, v: V) => Person): void => {
    fakta.push({ sti: [...sti, ...navn], vaerdier: vaerdier.map((v) => (person) => saet(person, v)) });
  };
  const { mindsteTimerPrUge, jobstartSenestMaaneder } = sag.supplement;
  const sidener = ["1900-01-01", sag.dato, plusMaaneder(sag.dato, jobstartSenestMaaneder ?? 0), "2199-12-31"];

  if (p.beboerIAfdelingen === null && laeses("beskaeftigelse", "dom", "uddannelse", "indkomst"))
    tilfoej(["beboerIAfdelingen"], [true, false], (q, v) => ({ ...q, beboerIAfdelingen: v }));

  if (laeses("almindelige", "beskaeftigelse")) {
    const b = p.beskaeftigelse;
    if (b === null || b === undefined) {
      const job = sidener.map((siden): Beskaeftigelse => ({ status: "selvstaendig", siden }));
      tilfoej(["beskaeftigelse"], [{ status: "ingen" } as Beskaeftigelse, ...job], (q, v) => ({
        ...q,
        beskaeftigelse: v,
      }));
    } else if (b.status !== "ingen") {
      if (ukendt(b.siden))
        tilfoej(["beskaeftigelse", "siden"], sidener, (q, v) => ({
          ...q,
          beskaeftigelse: { ...vidst(q.beskaeftigelse), siden: v },
        }));
      if (ukendt(b.timerPrUge) && !ukendt(mindsteTimerPrUge))
        tilfoej(["beskaeftigelse", "timerPrUge"], [0, vidst(mindsteTimerPrUge)], (q, v) => ({
          ...q,
          beskaeftigelse: { ...vidst(q.beskaeftigelse), timerPrUge: v },
        }));
    }
  }
  if (laeses("almindelige", "beskaeftigelse", "indkomst")) {
    const u = p.uddannelse;
    if (u === null || u === undefined) {
      const muligt: Uddannelse[] = [
        { status: "ingen" },
        { status: "i-gang", art: "grundskole" },
        { status: "i-gang", art: "videregaaende" },
      ];
      tilfoej(["uddannelse"], muligt, (q, v) => ({ ...q, uddannelse: v }));
    } else if (u.status === "i-gang" && ukendt(u.art)) {
      const arter = [...FORBEREDENDE_ARTER, "andet", ...VIDEREGAAENDE_ARTER];
      tilfoej(["uddannelse", "art"], arter, (q, art) => ({ ...q, uddannelse: { ...u, art } }));
    }
  }
  if (laeses("almindelige") && ukendt(p.alderspension))
    tilfoej(["alderspension"], [true, false], (q, v) => ({ ...q, alderspension: v }));
  if (laeses("dom") && ukendt(p.domme))
    tilfoej(["domme"], [[], [{ dato: sag.dato, lov: "straffeloven" }]], (q, v) => ({ ...q, domme: v }));
  if (laeses("uddannelse")) {
    const n = p.uddannelsesniveau;
    if (n === null || n === undefined) {
      const muligt: Uddannelsesniveau[] = [
        { niveau: "grundskole" },
        ...udland(true),
        ...udland(false),
        { niveau: "over-grundskole", land: "danmark", godkendt: false },
      ];
      tilfoej(["uddannelsesniveau"], muligt, (q, v) => ({ ...q, uddannelsesniveau: v }));
    } else if (n.niveau === "over-grundskole") {
      if (ukendt(n.land))
        tilfoej(["uddannelsesniveau", "land"], ["danmark", "udland"] as const, (q, land) => ({
          ...q,
          uddannelsesniveau: { ...vidst(q.uddannelsesniveau), land },
        }));
      if (ukendt(n.godkendt))
        tilfoej(["uddannelsesniveau", "godkendt"], [true, false], (q, godkendt) => ({
          ...q,
          uddannelsesniveau: { ...vidst(q.uddannelsesniveau), godkendt },
        }));
    }
  }
  if (laeses("indkomst")) {
    if (ukendt(p.underUddannelseForrigeAar))
      tilfoej(["underUddannelseForrigeAar"], [true, false], (q, v) => ({ ...q, underUddannelseForrigeAar: v }));
    const hoejTekst = heltal(hoej);
    for (const navn of ["aktuelPrMaaned", "forrigeAarPrMaaned"] as const)
      if (ukendt(p.bruttoindtaegt?.[navn]))
        tilfoej(["bruttoindtaegt", navn], ["-1", hoejTekst], (q, v) => ({
          ...q,
          bruttoindtaegt: { ...q.bruttoindtaegt, [navn]: v },
        }));
  }
  return fakta;
}
const udland = (godkendt: boolean): Uddannelsesniveau[] => [{ niveau: "over-grundskole", land: "udland", godkendt }];
/** The next whole number that is not below. */
const heltal = (b: Broek): string => String((b.taeller + b.naevner - 1n) / b.naevner);

// ================================================================ every filling-in

const BELOEBETS_STI: Sti = ["aftale", "supplement", "indkomstMinimum"];

/**
 * What the household's outcome needs of one person: does she meet every sharpened criterion asked (`skaerpet`), and
 * does she, if an adult, meet the ordinary one (`almindeligt`)? For a household: "all" of the first and "some" of the
 * second. Written as one of the numbers 0-3, so that a set of pairs is a small set.
 */
type Par = number;
const par = (skaerpet: boolean, alm: boolean): Par => (skaerpet ? 2 : 0) + (alm ? 1 : 0);
const forenet = (a: Par, b: Par): Par => (a & b & 2) | ((a | b) & 1);
const INGEN_PERSONER: Par = par(true, false);

/** All that can come of taking one of each set. */
function alleForenede(saet: Set<Par>[]): Set<Par> {
  let hidtil = [INGEN_PERSONER];
  for (const naeste of saet) hidtil = [...new Set(hidtil.flatMap((a) => [...naeste].map((b) => forenet(a, b))))];
  return new Set(hidtil);
}

/**
 * One household. The persons' own facts are independent of each other; only the amount (or the two amounts) is shared.
 * So for each filling-in of the amounts every person can be run through alone, and it is exact to put together what
 * each can come to: the household's outcome depends on the persons through their pairs and on nothing else.
 */
function bedoem(husstand: Husstand, husstandSti: Sti, krav: Krav, om: Omstaendigheder): Bedoemmelse {
  const kriterier = kriterierne(krav, om.valg);
  if (kriterier.length === 0) return { udfald: "opfyldt", kriterier: [], mangler: [] }; // by seniority only
  const spoergerAlmindeligt = kriterier.includes("almindelige");
  const opfyldt = (p: Par): boolean => p >= 2 && (!spoergerAlmindeligt || p % 2 === 1);

  // The amounts. An unknown one is compared with incomes only, so it may as well be 0, one of the known incomes, `hoej`
  // or `over`: an amount between two known incomes answers as the higher of them. `over` exceeds every income that is
  // tried.
  const kendteIndtaegter = husstand.personer
    .flatMap((p) => [p.bruttoindtaegt?.aktuelPrMaaned, p.bruttoindtaegt?.forrigeAarPrMaaned])
    .filter((x): x is number | string => !ukendt(x))
    .map(broek)
    .filter((x) => mindst(x, NUL)); // an amount is never below 0, and under a loss no amount decides
  const [iDag, dengang] = beloebsdage(om.dato, om.valg).map((dag) => beloebet(dag, om.supplement));
  const nu = vidst(iDag);
  const dengangs = vidst(dengang);
  const kendteBeloeb = [nu, dengangs].flatMap((b) => (b === "mangler" ? [] : [b.beloeb]));
  const hoej = broek(heltal(plusEn(stoerste([...kendteIndtaegter, ...kendteBeloeb]))));
  const over = plusEn(hoej);
  const proever = (b: typeof nu): Broek[] => (b === "mangler" ? [NUL, ...kendteIndtaegter, hoej, over] : [b.beloeb]);
  // Under `dagens-beloeb` there is one amount; else two, each with its own value if unknown (reading: not bound to each
  // other).
  const etBeloeb = om.valg["indkomst-forrige-aar"] === "dagens-beloeb";
  const beloebspar = proever(nu).flatMap((a): [Broek, Broek][] =>
    etBeloeb ? [[a, a]] : proever(dengangs).map((b): [Broek, Broek] => [a, b]),
  );

  const personer = husstand.personer.map((person, i) => {
    const sti = [...husstandSti, "personer", i];
    return fyld(person, ukendteFakta(person, sti, kriterier, om, hoej), kriterier, sti);
  });
  const svarVed = ([beloebNu, beloebForrigeAar]: [Broek, Broek]): ((p: Fyldt) => Svar[][]) => {
    const sag = { ...om, beloebNu, beloebForrigeAar };
    return (p) => svarene(p, (fuld, k) => svar(fuld, vidst(kriterier[k]), sag));
  };
  const bidrag = (s: Svar, k: number): Par =>
    kriterier[k] === "almindelige" ? par(true, s === true) : par(s !== false, false);

  const husstandensUdfald = new Set<boolean>();
  const kriteriets = kriterier.map(() => new Set<boolean>());
  const personens = kriterier.map(() => personer.map(() => new Set<Svar>()));
  const mangler: Sti[] = [];

  for (const beloeb of beloebspar) {
    const alleSvar = personer.map(svarVed(beloeb));
    const allePar = personer.map((p, i) => hver(p, vidst(alleSvar[i]), bidrag, forenet));
    for (const p of alleForenede(allePar.map((x) => new Set(x)))) husstandensUdfald.add(opfyldt(p));

    kriterier.forEach((id, k) => {
      // A sharpened criterion is met if every person asked meets it, the ordinary one if some adult does.
      const deltagere = alleSvar.map((svar, i) => {
        const mulige = vidst(svar[k]);
        for (const s of mulige) vidst(vidst(personens[k])[i]).add(s);
        return new Set(mulige.map((s) => (id === "almindelige" ? par(true, s === true) : par(s !== false, true))));
      });
      for (const p of alleForenede(deltagere)) vidst(kriteriets[k]).add(id === "almindelige" ? p % 2 === 1 : p >= 2);
    });

    // A fact matters: the other facts of its person as in one group, those of the others in any way, and two values
    // give two outcomes.
    personer.forEach((p, i) => {
      const deAndre = alleForenede(allePar.filter((_, j) => j !== i).map((x) => new Set(x)));
      p.fakta.forEach((fakt, j) => {
        if (mangler.includes(fakt.sti)) return; // found with other amounts
        // Of a group only the pairs that occur in it count; each set of pairs is tried once.
        const betyderNoget = grupper(p, j, vidst(allePar[i])).some((gruppe) =>
          [...deAndre].some((andre) => new Set(gruppe.map((q) => opfyldt(forenet(q, andre)))).size === 2),
        );
        if (betyderNoget) mangler.push(fakt.sti);
      });
    });
  }

  // The amount matters. Both amounts behind the path are free together if both are unknown. A higher amount can only
  // make fewer meet the criterion, so if any change of it changes the outcome, then so does the change from 0 to
  // `over`: it is enough to try that one.
  if (nu === "mangler" || dengangs === "mangler") {
    const yderst = (ved: Broek): [Broek, Broek] => [
      nu === "mangler" ? ved : nu.beloeb,
      dengangs === "mangler" ? ved : dengangs.beloeb,
    ];
    // Each person's facts are the same before and after; across persons the pair before and the pair after are put
    // together at once.
    let foerOgEfter = new Set([toPar(INGEN_PERSONER, INGEN_PERSONER)]);
    for (const p of personer) {
      const lave = hver(p, svarVed(yderst(NUL))(p), bidrag, forenet);
      const hoeje = hver(p, svarVed(yderst(over))(p), bidrag, forenet);
      const egne = new Set(lave.map((lav, nr) => toPar(lav, vidst(hoeje[nr]))));
      foerOgEfter = new Set([...foerOgEfter].flatMap((x) => [...egne].map((y) => hverFor(x, y))));
    }
    const skifter = [...foerOgEfter].some((x) => opfyldt(foerste(x)) !== opfyldt(andet(x)));
    if (skifter) mangler.push(BELOEBETS_STI);
  }

  return {
    udfald: treVaerdi(husstandensUdfald),
    kriterier: kriterier.map((id, k) => ({
      id,
      udfald: treVaerdi(vidst(kriteriets[k])),
      // Whoever may be asked is listed. Where it is open whether she is asked at all, not being asked is as good as
      // meeting it.
      personer: personer.flatMap(({ person }, i) => {
        const mulige = vidst(vidst(personens[k])[i]);
        if (![...mulige].some((s) => s !== "spoerges-ikke")) return [];
        return [{ person: person.id, udfald: treVaerdi(new Set([...mulige].map((s) => s !== false))) }];
      }),
    })),
    mangler: udenGengangere(mangler),
  };
}
const toPar = (a: Par, b: Par): number => 4 * a + b;
const foerste = (x: number): Par => Math.floor(x / 4);
const andet = (x: number): Par => x % 4;
const hverFor = (x: number, y: number): number => toPar(forenet(foerste(x), foerste(y)), forenet(andet(x), andet(y)));

// ================================================================ caveats

/**
 * The caveats that follow from the demands and the day alone. Reading: `dom` is asked when the demands name it, whoever
 * is in the household.
 */
function kravetsForbehold(krav: Krav, dato: string): string[] {
  const koder: string[] = [];
  if (foer(dato, AFTALENS_FOERSTE_DAG) || foer(AFTALENS_SIDSTE_DAG, dato)) koder.push("uden-for-aftaleperioden");
  const udsat = ["udsat", "parallelsamfund", "omdannelsesomraade"].includes(krav.omraadestatus ?? "");
  if ((krav.skaerpede ?? []).includes("dom") && !udsat) koder.push("straffeattest-kun-i-udsatte-omraader");
  if (krav.omraadestatus === "omdannelsesomraade") koder.push("51-c-proeves-af-kommunen");
  return koder;
}

/**
 * Reading: an assumed figure is used if some person that is (or may be) asked has a fact, known or not, that is to be
 * compared with it.
 */
function brugerAntaget(husstand: Husstand, krav: Krav, om: Omstaendigheder): boolean {
  const s = om.supplement;
  if (s.oprindelse !== "antaget") return false;
  const kriterier = kriterierne(krav, om.valg);
  return husstand.personer.some((p) => {
    const beboer = om.valg["interne-flytninger"] === "undtaget" && p.beboerIAfdelingen === true;
    const spoerges = (k: Kriterium): boolean =>
      kriterier.includes(k) && iAlderen(p, k, om.dato) && (k === "almindelige" || !beboer);
    const b = p.beskaeftigelse;
    const kanHaveJob = b?.status !== "ingen";
    const timer =
      kanHaveJob &&
      b?.status !== "selvstaendig" &&
      !(b?.status === "fleksjob" && om.valg["fleksjob-timer"] === "uden-timekrav");
    const siden = b?.siden;
    const kommende = kanHaveJob && (siden === null || siden === undefined || foer(om.dato, siden));
    const studerer = p.uddannelse?.status === "i-gang" && !ukendt(p.uddannelse.art) && uddannelsessoegende(p);
    const beloebene = beloebsdage(om.dato, om.valg).map((dag) => beloebet(dag, s));
    return (
      ((spoerges("almindelige") || (spoerges("beskaeftigelse") && om.valg["senior-skaerpet"] === "ja")) &&
        !ukendt(s.seniorAlder)) ||
      (spoerges("almindelige") && !ukendt(s.jobstartSenestMaaneder) && kommende) ||
      ((spoerges("almindelige") || spoerges("beskaeftigelse")) && !ukendt(s.mindsteTimerPrUge) && timer) ||
      (spoerges("indkomst") && !studerer && beloebene.some((x) => x !== "mangler" && x.fraSupplement))
    );
  });
}

// ================================================================ the operations

function omstaendigheder(input: { dato: string; aftale?: Ansoegeraftale | null }, valg: Valg): Omstaendigheder {
  return { dato: input.dato, supplement: input.aftale?.supplement ?? {}, valg };
}
const somForbehold = (koder: string[]): Forbehold[] => [...new Set(koder)].map((kode) => ({ kode }));

export function vurder(input: VurderInput): Bedoemmelse & Bilag {
  const bindende = (valg: Valg): Bedoemmelse =>
    bedoem(input.husstand, ["husstand"], input.krav, omstaendigheder(input, valg));
  const valg = valgIKraft(FORTOLKNINGER, input.aftale);
  const antaget = brugerAntaget(input.husstand, input.krav, omstaendigheder(input, valg)) ? ["antaget-tal"] : [];
  return {
    ...bindende(valg),
    forbehold: somForbehold([...kravetsForbehold(input.krav, input.dato), ...antaget]),
    fortolkninger: afgoerendeFortolkninger(FORTOLKNINGER, valg, bindende),
  };
}

interface Rangering {
  liste: { husstand: string; udfald: Udfald }[];
  foerste: string | null;
  uoplysteForan: string[];
  mangler: Sti[];
}

/**
 * The order of seniority: the date registered, then the order given. Paths lead to the application's place in the
 * input.
 */
export function ranger(input: RangerInput): Rangering & Bilag {
  const bindende = (valg: Valg): Rangering => {
    const om = omstaendigheder(input, valg);
    const raekke = input.ansoegninger
      .map((ansoegning, i) => ({
        ...ansoegning,
        i,
        ...bedoem(ansoegning.husstand, ["ansoegninger", i, "husstand"], input.krav, om),
      }))
      .sort((a, b) => (a.opnoteret === b.opnoteret ? a.i - b.i : senest(a.opnoteret, b.opnoteret) ? -1 : 1));
    const nr = raekke.findIndex((x) => x.udfald === "opfyldt");
    const foran = nr === -1 ? raekke : raekke.slice(0, nr);
    return {
      liste: raekke.map((x) => ({ husstand: x.husstand.id, udfald: x.udfald })),
      foerste: raekke[nr]?.husstand.id ?? null,
      uoplysteForan: foran.filter((x) => x.udfald === "uoplyst").map((x) => x.husstand.id),
      mangler: udenGengangere(foran.flatMap((x) => x.mangler)),
    };
  };
  const valg = valgIKraft(FORTOLKNINGER, input.aftale);
  const antaget = input.ansoegninger.some((a) => brugerAntaget(a.husstand, input.krav, omstaendigheder(input, valg)))
    ? ["antaget-tal"]
    : [];
  return {
    ...bindende(valg),
    forbehold: somForbehold([...kravetsForbehold(input.krav, input.dato), ...antaget]),
    fortolkninger: afgoerendeFortolkninger(FORTOLKNINGER, valg, bindende),
  };
}
