/** What the turn asks of a household (krav). */
import type { Omraadestatus } from "../omraade/listestatus.js";
import type { Udlejningsform } from "../parametre/aftale.js";

export interface Krav {
  readonly udlejningsform: Udlejningsform;
  /** The criteria that are sharpened; none with ordinary letting. */
  readonly skaerpede: readonly string[];
  /** The list that the area is on, where it is stated. */
  readonly omraadestatus: Omraadestatus | null;
  /** Where the agreement asks by departments: the name of the one. */
  readonly afdeling?: string;
}
