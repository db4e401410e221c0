/** The words of each language that the figures use (ord). */
import * as da from "../afgoerelse/tekst/da/figurord.js";
import * as en from "../afgoerelse/tekst/en/figurord.js";
import type { Sprog } from "../afgoerelse/tekst/sprog.js";

export type Ord = typeof da;

export const ORD: Readonly<Record<Sprog, Ord>> = { da, en };
