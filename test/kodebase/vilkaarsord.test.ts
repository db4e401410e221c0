/** Conditions in words: each leaf and its opposite, and what is put together, as sentences written by hand. */
import { describe, expect, it } from "vitest";
import { forbudspunkt, kriteriepunkter } from "../../scripts/site/ansoegerregelord.js";
import { bladord } from "../../scripts/site/bladord.js";
import { type Punkt, vilkaarspunkt } from "../../scripts/site/vilkaarsord.js";
import { ABL } from "../../src/kerne/begrundelse.js";
import { dag } from "../../src/kerne/dato.js";
import { dom } from "../../src/parametre/ansoeger/dom.js";
import { indkomst } from "../../src/parametre/ansoeger/indkomst.js";
import { statsborgerskab } from "../../src/parametre/ansoeger/statsborgerskab.js";
import { uddannelse } from "../../src/parametre/ansoeger/uddannelse.js";
import { FAKTA, ordFor, YDELSER } from "../../src/parametre/fakta.js";
import {
  ALDRIG,
  alle,
  type Blad,
  blandt,
  ellers,
  enAf,
  gren,
  ikke,
  ja,
  mindst,
  type Ordfaktum,
  type Vilkaar,
  valg,
} from "../../src/parametre/vilkaar.js";

interface Eksempel<A extends Blad["art"]> {
  readonly blad: Extract<Blad, { readonly art: A }>;
  readonly gaelder: string;
  readonly ikke: string;
}

/** One of each kind: a kind without an example does not compile. */
const BLADE: { readonly [A in Blad["art"]]: readonly Eksempel<A>[] } = {
  ja: [
    {
      blad: { art: "ja", faktum: "alderspension" },
      gaelder: "får alderspension",
      ikke: "får ikke alderspension",
    },
    {
      blad: { art: "ja", faktum: "beboer" },
      gaelder: "bor i afdelingen i forvejen",
      ikke: "bor ikke i afdelingen i forvejen",
    },
    {
      blad: { art: "ja", faktum: "underUddannelseForrigeAar" },
      gaelder: "var under uddannelse i det foregående kalenderår",
      ikke: "var ikke under uddannelse i det foregående kalenderår",
    },
    {
      blad: { art: "ja", faktum: "godkendt" },
      gaelder: "har fået uddannelsen godkendt i Danmark",
      ikke: "har ikke fået uddannelsen godkendt i Danmark",
    },
  ],
  blandt: [
    {
      blad: { art: "blandt", faktum: "beskaeftigelse", ord: ["i-arbejde", "selvstaendig", "fleksjob"] },
      gaelder: "har et job, egen virksomhed eller et fleksjob",
      ikke: "har ikke et job, egen virksomhed eller et fleksjob",
    },
    {
      blad: { art: "blandt", faktum: "land", ord: ["udland"] },
      gaelder: "har taget uddannelsen i udlandet",
      ikke: "har ikke taget uddannelsen i udlandet",
    },
  ],
  maalt: [
    {
      blad: {
        art: "maalt",
        faktum: "aktuelIndtaegt",
        operator: "mindst",
        graense: { figur: "indkomstMinimum", paa: "dagen" },
      },
      gaelder: "har nu en bruttoindtægt om måneden på mindst det beløb, der gælder på dagen",
      ikke: "har nu en bruttoindtægt om måneden på under det beløb, der gælder på dagen",
    },
    {
      blad: {
        art: "maalt",
        faktum: "forrigeAarsIndtaegt",
        operator: "overstiger",
        graense: { figur: "indkomstMinimum", paa: "1-januar-aaret-foer" },
      },
      gaelder:
        "havde i det foregående kalenderår i gennemsnit en bruttoindtægt om måneden på over det beløb, der gjaldt den 1. januar i det år",
      ikke: "havde i det foregående kalenderår i gennemsnit en bruttoindtægt om måneden på højst det beløb, der gjaldt den 1. januar i det år",
    },
    {
      blad: { art: "maalt", faktum: "timerPrUge", operator: "mindreEnd", graense: { figur: "mindsteTimerPrUge" } },
      gaelder:
        "arbejder under det antal timer om ugen, som supplementet kræver (nævner supplementet ikke noget tal, spørges der ikke om timer)",
      ikke: "arbejder mindst det antal timer om ugen, som supplementet kræver (nævner supplementet ikke noget tal, spørges der ikke om timer)",
    },
  ],
  senest: [
    {
      blad: { art: "senest", maaneder: 0 },
      gaelder: "er begyndt på arbejdet",
      ikke: "er ikke begyndt på arbejdet",
    },
    {
      blad: { art: "senest", maaneder: -3 },
      gaelder: "har haft arbejde uafbrudt i mindst tre måneder, også hos skiftende arbejdsgivere",
      ikke: "har haft arbejde uafbrudt i under tre måneder, også hos skiftende arbejdsgivere",
    },
    {
      blad: { art: "senest", maaneder: 1 },
      gaelder: "begynder på arbejdet inden for én måned",
      ikke: "begynder ikke på arbejdet inden for én måned",
    },
    {
      blad: { art: "senest", maaneder: "jobstartSenestMaaneder" },
      gaelder:
        "begynder på arbejdet inden for det antal måneder, som supplementet giver (nævner supplementet ikke noget tal, gælder det for ingen)",
      ikke: "begynder ikke på arbejdet inden for det antal måneder, som supplementet giver (nævner supplementet ikke noget tal, gælder det for ingen)",
    },
  ],
  fyldt: [
    {
      blad: { art: "fyldt", alder: 18 },
      gaelder: "er fyldt 18 år",
      ikke: "er ikke fyldt 18 år",
    },
    {
      blad: { art: "fyldt", alder: "seniorAlder" },
      gaelder: "har nået supplementets senioralder (nævner supplementet ingen alder, har ingen nået den)",
      ikke: "har ikke nået supplementets senioralder (nævner supplementet ingen alder, har ingen nået den)",
    },
  ],
  "i-alderen": [
    { blad: { art: "i-alderen", fra: 18, til: null }, gaelder: "er fyldt 18 år", ikke: "er ikke fyldt 18 år" },
    { blad: { art: "i-alderen", fra: 30, til: 59 }, gaelder: "er 30-59 år", ikke: "er ikke 30-59 år" },
  ],
  doemt: [
    {
      blad: { art: "doemt", love: ["straffeloven", "vaabenloven"], aarFoer: 2 },
      gaelder: "er i år eller i de to foregående kalenderår dømt efter straffeloven eller våbenloven",
      ikke: "er ikke i år eller i de to foregående kalenderår dømt efter straffeloven eller våbenloven",
    },
    {
      blad: { art: "doemt", love: ["anden"], aarFoer: 1 },
      gaelder: "er i år eller i det foregående kalenderår dømt efter en anden lov",
      ikke: "er ikke i år eller i det foregående kalenderår dømt efter en anden lov",
    },
    {
      blad: { art: "doemt", love: ["anden"], aarFoer: 0 },
      gaelder: "er i år dømt efter en anden lov",
      ikke: "er ikke i år dømt efter en anden lov",
    },
  ],
  loesladt: [
    {
      blad: { art: "loesladt", institution: "kriminalforsorgen", maaneder: 6 },
      gaelder:
        "er efter en dom løsladt fra en institution under kriminalforsorgen inden for de seneste seks måneder, og der skal udarbejdes en handleplan",
      ikke: "er ikke efter en dom løsladt fra en institution under kriminalforsorgen inden for de seneste seks måneder, eller der skal ikke udarbejdes en handleplan",
    },
  ],
  ophaevet: [
    {
      blad: { art: "ophaevet", maaneder: 6 },
      gaelder:
        "har inden for de seneste seks måneder fået et lejemål ophævet eller opsagt på grund af grove overtrædelser af god skik og orden",
      ikke: "har ikke inden for de seneste seks måneder fået et lejemål ophævet eller opsagt på grund af grove overtrædelser af god skik og orden",
    },
  ],
  ydelsesmaaneder: [
    {
      blad: {
        art: "ydelsesmaaneder",
        maaneder: 24,
        dage: "alle",
        ydelser: ["kontanthjaelp", "overgangsydelse"],
        foer: [],
      },
      gaelder: "har uafbrudt fået kontanthjælp eller overgangsydelse i de 24 hele kalendermåneder før dagens måned",
      ikke: "har ikke uafbrudt fået kontanthjælp eller overgangsydelse i de 24 hele kalendermåneder før dagens måned",
    },
    {
      blad: {
        art: "ydelsesmaaneder",
        maaneder: 6,
        dage: "alle",
        ydelser: ["kontanthjaelp", "kontanthjaelp-16-2"],
        foer: [{ dag: dag("2025-07-01"), ydelser: ["kontanthjaelp"] }],
      },
      gaelder:
        "har uafbrudt fået kontanthjælp efter § 16, stk. 1 eller 2, i lov om aktiv socialpolitik i de seks hele kalendermåneder før dagens måned (før den 1. juli 2025: kontanthjælp)",
      ikke: "har ikke uafbrudt fået kontanthjælp efter § 16, stk. 1 eller 2, i lov om aktiv socialpolitik i de seks hele kalendermåneder før dagens måned (før den 1. juli 2025: kontanthjælp)",
    },
    {
      blad: {
        art: "ydelsesmaaneder",
        maaneder: 6,
        dage: "alle",
        ydelser: ["dagpenge"],
        foer: [{ dag: dag("2025-07-01"), ydelser: [] }],
      },
      gaelder:
        "har uafbrudt fået arbejdsløshedsdagpenge i de seks hele kalendermåneder før dagens måned (tiden før den 1. juli 2025 tæller ikke med)",
      ikke: "har ikke uafbrudt fået arbejdsløshedsdagpenge i de seks hele kalendermåneder før dagens måned (tiden før den 1. juli 2025 tæller ikke med)",
    },
  ],
  "ydelse-paa-dagen": [
    {
      blad: { art: "ydelse-paa-dagen", ydelse: "foertidspension" },
      gaelder: "får førtidspension på dagen",
      ikke: "får ikke førtidspension på dagen",
    },
  ],
  "ydelse-blandt": [
    {
      blad: { art: "ydelse-blandt", ydelser: ["efterloen", "fleksydelse"] },
      gaelder: "får efterløn eller fleksydelse på dagen",
      ikke: "får ikke efterløn eller fleksydelse på dagen",
    },
  ],
  "ydelse-under": [
    {
      blad: { art: "ydelse-under", ydelse: "sygedagpenge", uger: 8 },
      gaelder: "får på dagen sygedagpenge på under otte uger i træk",
      ikke: "får på dagen ikke sygedagpenge på under otte uger i træk",
    },
  ],
  over: [{ blad: { art: "over", alder: 55 }, gaelder: "er over 55 år", ikke: "er højst 55 år" }],
};

/** Indented, with the names in brackets. */
function linjer(punkter: readonly Punkt[], dybde = 0): readonly string[] {
  return punkter.flatMap(({ navn, tekst, under }) => [
    `${"  ".repeat(dybde)}${navn === null ? "" : `[${navn}] `}${tekst}`,
    ...linjer(under, dybde + 1),
  ]);
}

const paaDansk = (vilkaar: Vilkaar) => linjer([vilkaarspunkt(vilkaar)]);
const [pension, beboer, forrigeAar] = [ja("alderspension"), ja("beboer"), ja("underUddannelseForrigeAar")];

describe("a leaf in words", () => {
  it.each(Object.values(BLADE).flat())("$gaelder", ({ blad, gaelder, ikke: modsat }) => {
    expect(bladord(blad, true)).toBe(gaelder);
    expect(bladord(blad, false)).toBe(modsat);
  });

  it("has words for each word that a fact can be, and for each benefit", () => {
    const ordfakta: Readonly<Record<Exclude<Ordfaktum, "bopaelKommune">, true>> = {
      beskaeftigelse: true,
      uddannelse: true,
      uddannelsesart: true,
      niveau: true,
      land: true,
      statsborgerskab: true,
    };
    for (const faktum of Object.keys(ordfakta) as readonly (keyof typeof ordfakta)[]) {
      const alleOrd = ordFor(FAKTA[faktum]) ?? [];
      const saetninger = alleOrd.map((ord) => bladord({ art: "blandt", faktum, ord: [ord] }, true));
      expect(new Set(saetninger).size).toBe(alleOrd.length);
      expect(saetninger.join()).not.toMatch(/undefined|-16-|eu-eoes|aa|oe/);
    }
    const ydelser = YDELSER.map((ydelse) => bladord({ art: "ydelse-paa-dagen", ydelse }, true));
    expect(new Set(ydelser).size).toBe(YDELSER.length);
  });
});

describe("a condition in words", () => {
  it("tells of two as both, and of more as all", () => {
    expect(paaDansk(alle(pension, beboer))).toEqual([
      "begge disse gælder",
      "  får alderspension",
      "  bor i afdelingen i forvejen",
    ]);
    expect(paaDansk(alle(pension, beboer, forrigeAar))[0]).toBe("alle disse gælder");
    expect(paaDansk(enAf(pension, beboer))[0]).toBe("mindst ét af disse gælder");
    expect(paaDansk(mindst(2, pension, beboer, forrigeAar))[0]).toBe("mindst to af disse gælder");
    expect(paaDansk(mindst(1, pension, beboer))[0]).toBe("mindst ét af disse gælder");
  });

  it("tells a single part alone, and what has none as always or never", () => {
    expect(paaDansk(alle(enAf(pension)))).toEqual(["får alderspension"]);
    expect(paaDansk(ALDRIG)).toEqual(["gælder for ingen"]);
    expect(paaDansk(alle())).toEqual(["gælder for alle"]);
    expect(paaDansk(ikke(ALDRIG))).toEqual(["gælder for alle"]);
  });

  it("tells parts of parts of the same kind in one list", () => {
    expect(paaDansk(alle(alle(pension, ellers("ikke-begyndt", beboer)), enAf(forrigeAar)))).toEqual([
      "alle disse gælder",
      "  får alderspension",
      "  bor i afdelingen i forvejen",
      "  var under uddannelse i det foregående kalenderår",
    ]);
  });

  it("says what it is for the whole not to hold, down to the leaves", () => {
    expect(paaDansk(ikke(alle(pension, ikke(beboer))))).toEqual([
      "mindst ét af disse gælder",
      "  får ikke alderspension",
      "  bor i afdelingen i forvejen",
    ]);
    expect(paaDansk(ikke(enAf(pension, beboer)))[0]).toBe("begge disse gælder");
    expect(paaDansk(ikke(mindst(2, pension, beboer, forrigeAar)))).toEqual([
      "højst ét af disse gælder",
      "  får alderspension",
      "  bor i afdelingen i forvejen",
      "  var under uddannelse i det foregående kalenderår",
    ]);
    expect(paaDansk(alle(pension, ikke(enAf(beboer, forrigeAar))))).toEqual([
      "alle disse gælder",
      "  får alderspension",
      "  bor ikke i afdelingen i forvejen",
      "  var ikke under uddannelse i det foregående kalenderår",
    ]);
  });

  it("tells each choice, the default first, and calls a branch by its name", () => {
    expect(
      paaDansk(
        enAf(
          gren("alderspension", pension),
          valg("interne-flytninger", { undtaget: beboer, omfattet: ALDRIG }),
          gren("under-uddannelse", alle(blandt("uddannelse", "i-gang"), forrigeAar)),
        ),
      ),
    ).toEqual([
      "mindst ét af disse gælder",
      "  [alderspension] får alderspension",
      "  efter fortolkningen »interne-flytninger«",
      "    [undtaget (standard)] bor i afdelingen i forvejen",
      "    [omfattet] gælder for ingen",
      "  [under uddannelse] begge disse gælder",
      "    er under uddannelse",
      "    var under uddannelse i det foregående kalenderår",
    ]);
  });
});

const BEBOERE = [
  "  [beboere] efter fortolkningen »interne-flytninger«",
  "    [undtaget (standard)] bor i afdelingen i forvejen",
  "    [omfattet] gælder for ingen",
];

describe("a rule about applicants in words", () => {
  it("says whom a criterion asks, for what, and of whom it is not asked", () => {
    expect(linjer(kriteriepunkter(uddannelse))).toEqual([
      "Alle på 30-59 år, der flytter ind, skal opfylde begge disse krav",
      "  har en uddannelse over grundskoleniveau",
      "  mindst ét af disse gælder",
      "    har taget uddannelsen i Danmark",
      "    har fået uddannelsen godkendt i Danmark",
      "Kravet gælder ikke for",
      ...BEBOERE,
    ]);
    expect(linjer(kriteriepunkter(dom))).toEqual([
      "Alle på 15 år og derover, der flytter ind, skal opfylde dette krav",
      "  er ikke i år eller i de to foregående kalenderår dømt efter straffeloven, våbenloven eller lov om euforiserende stoffer",
      "Kravet gælder ikke for",
      ...BEBOERE,
    ]);
    expect(linjer(kriteriepunkter(indkomst))).toEqual([
      "Alle på 15-64 år, der flytter ind, skal opfylde begge disse krav",
      "  har nu en bruttoindtægt om måneden på mindst det beløb, der gælder på dagen",
      "  mindst ét af disse gælder",
      "    efter fortolkningen »indkomst-forrige-aar«",
      "      [dagens-beloeb (standard)] havde i det foregående kalenderår i gennemsnit en bruttoindtægt om måneden på mindst det beløb, der gælder på dagen",
      "      [aarets-beloeb] havde i det foregående kalenderår i gennemsnit en bruttoindtægt om måneden på mindst det beløb, der gjaldt den 1. januar i det år",
      "    efter fortolkningen »uddannelsessoegende-forrige-aar«",
      "      [kraeves (standard)] gælder for ingen",
      "      [undtaget] var under uddannelse i det foregående kalenderår",
      "Kravet gælder ikke for",
      ...BEBOERE,
      "  [uddannelsessøgende] begge disse gælder",
      "    er under uddannelse",
      "    uddannelsen er grundskolen, en forberedende grunduddannelse, en ungdomsuddannelse, en videregående uddannelse eller en uddannelse som elev eller lærling",
    ]);
  });

  it("says of one adult that one is enough, by the age", () => {
    const krav = { hvem: "enVoksen", undtaget: [], krav: enAf(pension, beboer), hjemmel: [] } as const;
    expect(linjer(kriteriepunkter({ ...krav, alder: { fra: 18, til: null } }))).toEqual([
      "Mindst én voksen (18 år og derover) i husstanden skal opfylde mindst ét af disse krav",
      "  får alderspension",
      "  bor i afdelingen i forvejen",
    ]);
    expect(linjer(kriteriepunkter({ ...krav, alder: { fra: 21, til: 66 } }))[0]).toBe(
      "Mindst én på 21-66 år i husstanden skal opfylde mindst ét af disse krav",
    );
  });

  it("says on which grounds the municipality may not assign", () => {
    const nr4 = { nr: 4, naar: statsborgerskab, hjemmel: ABL("§ 59, stk. 6, nr. 4") } as const;
    expect(linjer([forbudspunkt(6, [nr4])])).toEqual([
      "[stk. 6] Kommunen må ikke anvise en bolig i et udsat boligområde, hvis dette gælder for et medlem af husstanden",
      "  [statsborgerskab (nr. 4)] begge disse gælder",
      "    er ikke statsborger i Danmark, et andet EU- eller EØS-land eller Schweiz",
      "    mindst ét af disse gælder",
      "      er ikke fyldt 15 år",
      "      er ikke under uddannelse",
      "      uddannelsen er ikke en ungdomsuddannelse, en videregående uddannelse eller en uddannelse som elev eller lærling",
    ]);
    expect(forbudspunkt(7, [nr4, { ...nr4, nr: "ydelse" }])).toMatchObject({
      navn: "stk. 7",
      tekst:
        "Kommunen må ikke anvise en familiebolig i et forebyggelsesområde, hvis mindst ét af disse gælder for et medlem af husstanden",
      under: [{ navn: "statsborgerskab" }, { navn: "kontanthjælp m.v. gennem længere tid" }],
    });
  });
});
