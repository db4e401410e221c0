// Who of five hundred on a waiting list is to be offered the dwelling.
import { type Ansoegningsinput, ranger } from "trappemodel";

const ansoegninger = Array.from({ length: 500 }, (_, nr): Ansoegningsinput => {
  const dag = String(1 + (nr % 28)).padStart(2, "0");
  const status = nr % 3 === 0 ? "i-arbejde" : "ingen";
  return {
    opnoteret: `2020-${String(1 + (nr % 12)).padStart(2, "0")}-${dag}`,
    husstand: {
      id: `h-${nr}`,
      personer: [{ id: "a", foedselsdato: "1990-05-05", beskaeftigelse: { status, siden: "2020-01-01" } }],
    },
  };
});
const { liste, foerste, uoplysteForan } = ranger({
  ansoegninger,
  krav: { udlejningsform: "fleksibel" },
  dato: "2026-11-24",
});
console.log(liste.length, foerste, uoplysteForan.length);
