// A household judged, with a letter.
import { forklar, type Vurderinput, vurder } from "trappemodel";

const input: Vurderinput = {
  husstand: {
    id: "h-7",
    personer: [
      { id: "karin", foedselsdato: "1990-05-05", beskaeftigelse: { status: "i-arbejde", siden: "2020-01-01" } },
      { id: "per", foedselsdato: "2015-02-01" },
    ],
  },
  krav: { udlejningsform: "fleksibel" },
  dato: "2026-11-24",
};
const { udfald, mangler } = vurder(input);
console.log(udfald, mangler.length);
console.log(forklar({ op: "vurder", input, modtager: "borger" }).tekst);
