/** Boundary cases of § 59: each goes around a limit that is there, under each wording and choice. */
import { describe, expect, it } from "vitest";
import { laesAftale } from "../../src/input/enkeltvis.js";
import { grupperet } from "../../src/kerne/grupper.js";
import { anvisningsspoergsmaal } from "../../src/konformitet/graenser/anvisninger.js";
import { resultat } from "../spoerg.js";

describe.each([{}, { ydelsesmaaned: "paabegyndte" }, { "ydelser-foer-reformen": "kun-kontanthjaelp" }])(
  "the boundary cases of § 59 under %j",
  (fortolkninger) => {
    const somInput = { fortolkninger };
    const spoergsmaal = anvisningsspoergsmaal({ aftale: laesAftale(somInput), somInput });

    it("have an id of their own", () => {
      expect(new Set(spoergsmaal.map(({ id }) => id)).size).toBe(spoergsmaal.length);
    });

    it("have two answers around each age, month and course of a ground", () => {
      const iGrunde = spoergsmaal.filter(({ titel }) => !titel.includes("i lang tid"));
      const tripler = grupperet(iGrunde, ({ titel }) =>
        titel.replace(/(dagen før|på dagen|dagen efter) /, "").replace(/forløb [^,]+/, "forløb"),
      );
      const ens = [...tripler].filter(([, egne]) => {
        const svar = egne.map(({ op, input }) => {
          const { udfald, forbud, fortolkninger: valg } = resultat(op, input);
          return JSON.stringify([udfald, forbud, valg]);
        });
        return new Set(svar).size === 1;
      });
      // Either of these counts in nr. 5 on every day, so that it makes no difference when one follows the other.
      expect(ens.map(([titel]) => titel)).toEqual([
        "stk6, 5: kontanthjaelp fra 2025-03-01, afløst af kontanthjaelp-16-2 2025-07-01, vurderet 2025-09-01",
      ]);
      for (const nr of ["1", "2", "3", "4", "5", "6", "7", "ydelse"])
        expect([...tripler.keys()].filter((titel) => titel.includes(`, ${nr}: `)).length, nr).toBeGreaterThan(1);
    });

    it("stand around the day of each later wording, which leaves alone what it says nothing of", () => {
      const skiftet = spoergsmaal.filter(({ titel }) => titel.includes("i lang tid"));
      expect(new Set(skiftet.map(({ dag }) => dag))).toEqual(new Set(["2025-06-30", "2025-07-01", "2025-07-02"]));
      for (const type of ["dagpenge", "sygedagpenge", "ressourceforloebsydelse", "foertidspension", "efterloen"]) {
        const svar = skiftet
          .filter(({ titel }) => titel.includes(`stk6, ${type} i`))
          .map(({ op, input }) => JSON.stringify(resultat(op, input)["forbud"]));
        expect(svar, type).toHaveLength(3);
        expect(new Set(svar).size, type).toBe(1);
      }
    });
  },
);
