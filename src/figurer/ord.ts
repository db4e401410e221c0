/** The words and forms of the field in each language (ord), as the figures use them. */
import * as da from "../afgoerelse/tekst/da/former.js";
import * as daOrd from "../afgoerelse/tekst/da/ordforraad.js";
import * as en from "../afgoerelse/tekst/en/former.js";
import * as enOrd from "../afgoerelse/tekst/en/ordforraad.js";
import type { Tosproget } from "../afgoerelse/tekst/sprog.js";

export const ORD: Tosproget<typeof da & typeof daOrd> = { da: { ...da, ...daOrd }, en: { ...en, ...enOrd } };
