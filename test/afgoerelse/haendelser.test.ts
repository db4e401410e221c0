/** Nothing happens between the days on which something may happen: the horizon against every single day. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Beslutning, om } from "../../src/afgoerelse/beslutning.js";
import { beslutningsdoer } from "../../src/input/afgoerelse.js";
import { laes } from "../../src/input/doer.js";
import { type Dag, dag } from "../../src/kerne/dato.js";
import { anvisningsinput, vurderingsinput } from "../ansoeger/vilkaarlig.js";
import { gange } from "../omfang.js";
import { resultat } from "../spoerg.js";
import { placeringsinput, udpegningsinput } from "../vilkaarlige/placering.js";

const udfaldPaa = (beslutning: Beslutning, dato: Dag) => om(beslutning).udfaldslaeser()(beslutning, dato);

function naesteDag(dato: string): Dag {
  const dagen = new Date(`${dato}T00:00:00Z`);
  dagen.setUTCDate(dagen.getUTCDate() + 1);
  return dag(dagen.toISOString().slice(0, 10));
}

/** The outcome on each day until it is another. */
function dagForDag(beslutning: Beslutning): object {
  const idag = udfaldPaa(beslutning, beslutning.dato);
  const sidste = `${Number(beslutning.dato.slice(0, 4)) + 10}${beslutning.dato.slice(4)}`;
  for (let dato = naesteDag(beslutning.dato); dato <= sidste; dato = naesteDag(dato)) {
    const udfald = udfaldPaa(beslutning, dato);
    if (JSON.stringify(udfald) !== JSON.stringify(idag)) return { dato, ...udfald };
  }
  return { dato: null, ...Object.fromEntries(Object.keys(idag).map((felt) => [felt, null])) };
}

describe("day by day", () => {
  const OPERATIONERNE = [
    ["udpeg", udpegningsinput],
    ["placer", placeringsinput],
    ["vurder", vurderingsinput],
    ["maaAnvises", anvisningsinput],
  ] as const;
  const vilkaarlig = (input: unknown) => JSON.parse(JSON.stringify(input)) as { readonly dato: string };

  function horisonten(op: string, et: unknown): { readonly dato?: unknown } {
    const { begrundelse, forbehold, fortolkninger, mangler, ...svar } = resultat("horisont", {
      op,
      input: vilkaarlig(et),
    });
    return svar;
  }

  it.each(OPERATIONERNE)("the outcome of %s is the same on every day before the horizon", (op, input) => {
    fc.assert(
      fc.property<[unknown]>(input, (et) => {
        expect(horisonten(op, et)).toEqual(dagForDag(laes(beslutningsdoer, { op, input: vilkaarlig(et) })));
      }),
      { numRuns: gange(15) },
    );
  });

  it.each(OPERATIONERNE)("the outcome of %s differs on the horizon", (op, input) => {
    fc.assert(
      fc.property<[unknown]>(input, (et) => {
        const svar = horisonten(op, et);
        fc.pre(svar.dato !== null);
        expect(svar).toEqual(dagForDag(laes(beslutningsdoer, { op, input: vilkaarlig(et) })));
      }),
      { numRuns: gange(10) },
    );
  });

  it.each(OPERATIONERNE)("that outcome is the one that %s gives", (op, input) => {
    fc.assert(
      fc.property<[unknown]>(input, (et) => {
        const beslutning = laes(beslutningsdoer, { op, input: vilkaarlig(et) });
        const { udfald, status, trappe, trin } = resultat(op, vilkaarlig(et));
        const forventet =
          op === "udpeg" ? { udfald: status, status } : op === "placer" ? { udfald, trappe, trin } : { udfald };
        expect(udfaldPaa(beslutning, beslutning.dato)).toEqual(forventet);
      }),
      { numRuns: gange(200) },
    );
  });
});
