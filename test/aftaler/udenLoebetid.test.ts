/** Where the source prints no term, no day lies outside it, and every answer says so. */
import { expect, it } from "vitest";
import { somDokument } from "../../src/afgoerelse/aftaledokument.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";
import { OPERATIONER } from "../../src/protokol/operationer.js";

const { gaelder: _, ...resten } = somDokument(RAMMEAFTALEN_2024_2027);
const TEKST = { ...resten, id: "lilleby" };
const DATO = "2040-01-01";
const AFDELING = { id: "x", type: "familieboliger" };
const HUSSTAND = { id: "h", personer: [{ id: "p", foedselsdato: "1990-01-01" }] };
const KRAV = { udlejningsform: "fleksibel" };
const PLADS = { trappe: "afdelingstrappen", trin: 1, dato: DATO };
const PLACERET = { ...AFDELING, placeringer: [{ fra: "2024-01-01", trappe: "afdelingstrappen", trin: 1 }] };
const STED = { trappe: "afdelingstrappen", omraadestatus: "ingen" };

const INPUT: Readonly<Record<string, object>> = {
  placer: { afdeling: AFDELING, dato: DATO },
  kvoter: PLADS,
  nybyggeri: { ...PLADS, antalBoliger: 60, reserverede: 0 },
  tildel: { afdeling: PLACERET, haendelser: [{ type: "ledig", dato: DATO, bolig: "b" }] },
  vurder: { husstand: HUSSTAND, krav: KRAV, dato: DATO },
  ranger: { ansoegninger: [], krav: KRAV, dato: DATO },
  maaAnvises: { husstand: HUSSTAND, ...STED, dato: DATO },
};

it.each(Object.entries(INPUT))("%s", (op, input) => {
  const svar = (tekst: unknown) => OPERATIONER.get(op)?.({ ...input, aftale: { tekst } });
  const uden = { kode: "aftale-uden-loebetid" };
  expect(svar(TEKST)).toMatchObject({ ok: true, result: { forbehold: expect.arrayContaining([uden]) } });
  const med = svar(undefined);
  if (med?.ok === true) expect(med.result).toMatchObject({ forbehold: expect.not.arrayContaining([uden]) });
  else expect(med?.errors.map(({ code }) => code)).toEqual(["aftale-ikke-gaeldende"]);
});

it("portefoelje, in each placement", () => {
  const svar = OPERATIONER.get("portefoelje")?.({
    afdelinger: [AFDELING, { id: "y", type: "ungdomsboliger" }],
    omraader: [],
    dato: DATO,
    aftale: { tekst: TEKST },
  });
  const forbehold = [{ kode: "aftale-uden-loebetid" }];
  expect(svar).toMatchObject({ ok: true, result: { placeringer: [{ forbehold }, { forbehold }] } });
});
