/** Conditions put together (samling): some parts of which all, one, so many or at most so many are to hold. */
import type { Vilkaar } from "../../src/parametre/vilkaar.js";

/** A condition that is to hold, or not to. */
export interface Fortegn {
  readonly vilkaar: Vilkaar;
  readonly gaelder: boolean;
}

/** What is put together, none of it put together in the same way once more. */
export interface Samling {
  readonly slags: "alle" | "enAf" | "mindst" | "hoejst";
  readonly antal: number;
  readonly dele: readonly Fortegn[];
}

/** A condition seen as parts put together: a single one is all of itself. */
export function delt(vilkaar: Vilkaar): Samling {
  return samlingAf(skaaret({ vilkaar, gaelder: true }));
}

/** Without what has no words of its own. */
function skaaret({ vilkaar, gaelder }: Fortegn): Fortegn {
  switch (vilkaar.art) {
    case "ikke":
      return skaaret({ vilkaar: vilkaar.del, gaelder: !gaelder });
    case "oplyst":
    case "forudsat":
      return skaaret({ vilkaar: vilkaar.del, gaelder });
    case "gren":
      return vilkaar.opfyldt === null || !gaelder ? skaaret({ vilkaar: vilkaar.del, gaelder }) : { vilkaar, gaelder };
    default:
      return { vilkaar, gaelder };
  }
}

/** Where all are not to hold, one does not; where not so many are to hold, fewer do. */
export function samlingAf({ vilkaar, gaelder }: Fortegn): Samling {
  switch (vilkaar.art) {
    case "alle":
    case "enAf": {
      const slags = (vilkaar.art === "alle") === gaelder ? "alle" : "enAf";
      return { slags, antal: 1, dele: vilkaar.dele.flatMap((del) => fladt({ vilkaar: del, gaelder }, slags)) };
    }
    case "mindst": {
      const dele = vilkaar.dele.map((del) => ({ vilkaar: del, gaelder: true }));
      return gaelder
        ? { slags: "mindst", antal: vilkaar.antal, dele }
        : { slags: "hoejst", antal: vilkaar.antal - 1, dele };
    }
    default:
      return { slags: "alle", antal: 1, dele: [{ vilkaar, gaelder }] };
  }
}

function fladt(del: Fortegn, slags: "alle" | "enAf"): readonly Fortegn[] {
  const eget = skaaret(del);
  const { art } = eget.vilkaar;
  if (art !== "alle" && art !== "enAf") return [eget];
  const samling = samlingAf(eget);
  return samling.slags === slags ? samling.dele : [eget];
}
