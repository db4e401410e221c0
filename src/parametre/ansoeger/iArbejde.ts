/**
 * In work (i arbejde): employed, self-employed or in a fleksjob; leave with the employment kept counts, benefits do not.
 * Part of rule `ansoeger.iArbejde`.
 */
import { alle, begyndtSenest, blandt, ellers, enAf, maaltMindst, type Vilkaar, valg } from "../vilkaar.js";

/** The hours of leave are those of the contract (a reading). */
const TIMER = maaltMindst("timerPrUge", { figur: "mindsteTimerPrUge" });

/**
 * A job, begun or not, with the supplement's minimum hours. The self-employed are not asked for hours; whether one in a
 * fleksjob is, is the interpretation `fleksjob-timer`.
 */
export const harJob: Vilkaar = alle(
  blandt("beskaeftigelse", "i-arbejde", "selvstaendig", "fleksjob"),
  ellers(
    "for-faa-timer",
    enAf(
      blandt("beskaeftigelse", "selvstaendig"),
      valg("fleksjob-timer", { timekrav: TIMER, "uden-timekrav": enAf(blandt("beskaeftigelse", "fleksjob"), TIMER) }),
    ),
  ),
);

export const iArbejde: Vilkaar = alle(harJob, ellers("ikke-begyndt", begyndtSenest(0)));

/** A job that begins within the supplement's months is enough. */
export const iArbejdeSnart: Vilkaar = alle(
  harJob,
  ellers("ikke-begyndt", enAf(begyndtSenest(0), begyndtSenest("jobstartSenestMaaneder"))),
);

/** For so many months, across employers. */
export function iArbejdeI(maaneder: number): Vilkaar {
  return alle(iArbejde, ellers("for-kort-arbejde", begyndtSenest(-maaneder)));
}
