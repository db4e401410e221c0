/** What Danish writes its numbers, days, lists and names with. */
import { erTal, former, medOerer, medTal } from "../former.js";

export const { andel, datoord, heltal, maanederOrd, maanedsord, navn, opremset, stoerrelse, taelleord, talord } =
  former({
    tusind: ".",
    komma: ",",
    cirka: "ca. ",
    smaa: ["nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"],
    andel: { ingen: "ingen", alle: "alle", udAf: "ud af" },
    enheder: {
      procent: (tal) => `${tal} pct.`,
      gange: (_, vaerdi, ord) => `${ord} ${erTal(vaerdi, 1) ? "gang" : "gange"} landsgennemsnittet`,
      beboere: medTal("beboer", "beboere"),
      "kr. pr. maaned": (tal) => `${medOerer(tal)} kr. om måneden`,
      "timer pr. uge": medTal("time om ugen", "timer om ugen"),
      aar: medTal("år", "år"),
      boliger: medTal("bolig", "boliger"),
    },
    maaneder: [
      ...["januar", "februar", "marts", "april", "maj", "juni"],
      ...["juli", "august", "september", "oktober", "november", "december"],
    ],
    maaned: ["måned", "måneder"],
    dag: (dag, maaned, aar) => `${dag}. ${maaned} ${aar}`,
    bindeord: { og: "og", eller: "eller" },
    anfoersel: ["»", "«"],
  });
