/** The input of `placer`. */
import { type Fejl, ugyldigtHvis } from "../kerne/fejl.js";
import { sammeform } from "../kerne/navn.js";
import { afdelingsdoerTil } from "./afdeling.js";
import { aftaledagTil, valgfriAftaleTil } from "./aftale.js";
import { type Delvis, under } from "./doer.js";
import { doerAf, valgfri } from "./doerAf.js";
import { medTrapper } from "./efterAftalen.js";
import { omraadedoer } from "./omraade.js";

export const placeringsdoerTil = medTrapper((tekst) =>
  doerAf(
    {
      afdeling: afdelingsdoerTil(tekst),
      omraade: valgfri(omraadedoer),
      dato: aftaledagTil(tekst),
      aftale: valgfriAftaleTil(tekst),
    },
    (input, fejl) => [
      ...fejl.afdeling,
      ...fejl.omraade,
      ...under(["omraade"], proevTilhoer(input)),
      ...fejl.aftale,
      ...fejl.dato,
    ],
  ),
);

function proevTilhoer({
  afdeling: afd,
  omraade: omr,
}: Delvis<{
  readonly afdeling: { readonly omraadeId: string | null | undefined };
  readonly omraade: { readonly id: string } | null | undefined;
}>): readonly Fejl[] {
  if (omr == null || afd === undefined) return [];
  if (afd.omraadeId == null)
    return ugyldigtHvis(
      !("omraadeId" in afd && afd.omraadeId === undefined),
      [],
      "an area is given for a department that names none",
    );
  return ugyldigtHvis(
    omr.id !== undefined && sammeform(omr.id) !== sammeform(afd.omraadeId),
    ["id"],
    "this is not the area that the department names",
  );
}
