/** The readers take what they returned, and a civil registration number where a call says so. */
import { describe, expect, it } from "vitest";
import { skrevet } from "../../src/afgoerelse/kanonisk.js";
import {
  anvend,
  attester,
  dag,
  gem,
  genoptag,
  laesAabning,
  laesAfdeling,
  laesAftale,
  laesCertifikat,
  laesHaendelse,
  laesHusstand,
  laesLedighedsafdeling,
  laesOmraade,
  laesSag,
  placer,
  sikkert,
  start,
  Trappefejl,
  verificer,
} from "../../src/index.js";

const NOEGLETAL = { udenTilknytning: "41.25", doemte: { andel: "2.1", landsgennemsnit: 1 }, bruttoindkomst: 55.5 };
const AFDELING = {
  id: "a",
  type: "familieboliger",
  noegletal: NOEGLETAL,
  andelAnviste: { taeller: 13, naevner: 40 },
} as const;
const DAGEN = dag("2026-11-24");
const SUPPLEMENT = { risikozone: [{ fra: "2024-01-01", dom: "2.5" }], mindsteTimerPrUge: "18.5" } as const;
const PERSON = {
  id: "p",
  foedselsdato: "1990-05-05",
  beskaeftigelse: { status: "i-arbejde", timerPrUge: "37.5" },
  bruttoindtaegt: { aktuelPrMaaned: "-20000.25" },
  uddannelse: { status: "ingen", art: "andet" },
} as const;

describe("what was read is read again", () => {
  it.each<[string, (input: unknown) => object, object]>([
    ["a department", (en) => laesAfdeling(en), AFDELING],
    ["an area", (et) => laesOmraade(et), { id: "o", opgoerelser: [{ listedato: "2025-12-01", noegletal: NOEGLETAL }] }],
    ["an agreement", (en) => laesAftale(en), { supplement: SUPPLEMENT, fortolkninger: { trinskifte: "forfra" } }],
    ["a household", (en) => laesHusstand(en, DAGEN), { id: "h", personer: [PERSON] }],
    ["a department of a ledger", (en) => laesLedighedsafdeling(en), { ...AFDELING, placeringer: [] }],
    ["a vacancy", (en) => laesHaendelse(en), { type: "ledig", dato: "2026-03-01", bolig: "b" }],
    ["a return", (en) => laesHaendelse(en), { type: "udfald", dato: "2026-03-01", bolig: "b", udfald: "returneret" }],
    ["an opening", (en) => laesAabning(en), { position: 1, niende: 0, seneste: [true], tilbud: ["benyttet"] }],
    [
      "a certificate",
      (et) => laesCertifikat(et),
      attester({ op: "placer", input: { afdeling: AFDELING, dato: DAGEN } }).certifikat,
    ],
  ])("%s", (_, laes, input) => {
    const laest = laes(input);
    expect(laes(laest)).toEqual(laest);
    expect(laes(input)).toEqual(laest);
  });

  it("a household of which something else was changed", () => {
    const laest = laesHusstand({ id: "h", personer: [PERSON] }, DAGEN);
    const anden = laesHusstand({ ...laest, id: "anden" }, DAGEN);
    expect(anden).toEqual({ ...laest, id: "anden" });
    expect(() =>
      laesHusstand(
        { id: "h", personer: [{ ...PERSON, bruttoindtaegt: { aktuelPrMaaned: { taeller: 1, naevner: 2 } } }] },
        DAGEN,
      ),
    ).toThrow(Trappefejl);
  });
});

describe("laesSag", () => {
  it("says what is wrong", () => {
    expect(() => laesSag("placer", { afdeling: AFDELING, dato: "2026-02-30" })).toThrow("ugyldig-dato at /dato");
    expect(() => laesSag("placering" as "placer", {})).toThrow("ukendt-op at /: one of udpeg, placer,");
    expect(laesSag("udpeg", { omraade: { id: "o", opgoerelser: [] }, dato: "2026-03-01" }).op).toBe("udpeg");
  });
});

describe("an id of ten digits", () => {
  const id = "0101011234";
  const input = { afdeling: { ...AFDELING, id }, dato: "2026-12-01" } as const;
  const uden = { cprKontrol: false } as const;

  it("is refused, but for the call that lets it in", () => {
    expect(() => placer(input)).toThrow("cpr-nummer");
    expect(placer(input, uden)).toEqual(placer({ ...input, afdeling: AFDELING }));
    expect(sikkert.placer(input, uden).ok).toBe(true);
    expect(() => placer(input)).toThrow("cpr-nummer");
    expect(() => placer({ ...input, afdeling: { ...AFDELING, id: "" } }, uden)).toThrow(
      "ugyldigt-input at /afdeling/id",
    );
    expect(() => placer({ ...input, [id]: 1 } as never, uden)).toThrow("cpr-nummer at /:");
  });

  it("is let in by every reader", () => {
    const person = { ...PERSON, id };
    expect(laesHusstand({ id, personer: [person] }, DAGEN, uden).id).toBe(id);
    expect(() => laesHusstand({ id, personer: [person] }, DAGEN)).toThrow("cpr-nummer");
    expect(
      laesSag(
        "vurder",
        { husstand: { id, personer: [person] }, krav: { udlejningsform: "fleksibel" }, dato: DAGEN },
        uden,
      ).husstand.id,
    ).toBe(id);
    expect(laesAfdeling({ ...AFDELING, id }, uden).id).toBe(id);
    expect(laesOmraade({ id, opgoerelser: [] }, uden).id).toBe(id);
  });

  it("is told in a certificate, which stands up", () => {
    const { certifikat } = attester({ op: "placer", input }, uden);
    expect(certifikat.cprKontrol).toBe(false);
    expect(attester({ op: "placer", input: { ...input, afdeling: AFDELING } }).certifikat).not.toHaveProperty(
      "cprKontrol",
    );
    expect(verificer({ certifikat, input }).svar).toBe("ok");
    // It is written as it is canonical, and bound by the seal.
    expect(JSON.stringify(certifikat)).toBe(skrevet(certifikat));
    const { cprKontrol: _, ...aendret } = certifikat;
    expect(verificer({ certifikat: aendret, input }).svar).toBe("aendret-certifikat");
  });

  it("of a dwelling is stored with the ledger", () => {
    const aftale = laesAftale({});
    const afdeling = laesLedighedsafdeling({ ...AFDELING, placeringer: [] });
    const haendelse = laesHaendelse({ type: "ledig", dato: "2026-03-01", bolig: id, boligtype: "ungdomsbolig" }, uden);
    const { tilstand } = anvend(start(afdeling, aftale), haendelse);
    expect(gem(genoptag(JSON.parse(JSON.stringify(gem(tilstand))), afdeling, aftale))).toEqual(gem(tilstand));
  });
});
