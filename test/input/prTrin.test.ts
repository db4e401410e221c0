/** What a supplement can say of the steps is what the agreement's text leaves to it. */
import { expect, it } from "vitest";
import { aftaledoer } from "../../src/input/aftale.js";
import { proevForm } from "../../src/input/doer.js";
import { TRAPPER, trinPaa } from "../../src/parametre/aftale.js";
import { RAMMEAFTALEN_2024_2027 } from "../../src/parametre/rammeaftalen.js";

const PLADSER = Array(9).fill("fleksibel");
const tages = (trappe: string, trin: number) =>
  proevForm(aftaledoer.form, { supplement: { raekkefoelge: { [trappe]: { [trin]: PLADSER } } } }).success;

it("has the steps of the text, but those of which the text itself says all", () => {
  const { kendte } = RAMMEAFTALEN_2024_2027.trapper.ledighed.raekkefoelge;
  for (const trappe of TRAPPER) {
    const tekstens = trinPaa(trappe, RAMMEAFTALEN_2024_2027);
    for (let trin = 0; trin <= 9; trin++)
      expect(tages(trappe, trin), `${trappe} ${trin}`).toBe(
        tekstens.includes(trin) && !(trappe === "omraadetrappen" && trin in kendte),
      );
  }
});
