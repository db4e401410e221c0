/** What English writes its numbers, days, lists and names with. */
import { erTal, former, medOerer, medTal } from "../former.js";

export const { andel, datoord, heltal, maanederOrd, maanedsord, navn, opremset, stoerrelse, taelleord, talord } =
  former({
    tusind: ",",
    komma: ".",
    cirka: "approx. ",
    smaa: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    andel: { ingen: "none", alle: "all", udAf: "out of" },
    enheder: {
      procent: (tal) => `${tal} per cent`,
      gange: (_, vaerdi, ord) => {
        if (erTal(vaerdi, 2)) return "twice the national average";
        return `${erTal(vaerdi, 1) ? "1.0" : ord} times the national average`;
      },
      beboere: medTal("resident", "residents"),
      "kr. pr. maaned": (tal) => `DKK ${medOerer(tal)} a month`,
      "timer pr. uge": medTal("hour a week", "hours a week"),
      aar: medTal("year", "years"),
      boliger: medTal("dwelling", "dwellings"),
    },
    maaneder: [
      ...["January", "February", "March", "April", "May", "June"],
      ...["July", "August", "September", "October", "November", "December"],
    ],
    maaned: ["month", "months"],
    dag: (dag, maaned, aar) => `${dag} ${maaned} ${aar}`,
    bindeord: { og: "and", eller: "or" },
    anfoersel: ['"', '"'],
  });
