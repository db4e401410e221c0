/** The public face of trappemodel. */
export { type Dag, dag, erDag } from "./kerne/dato.js";
export { FEJLKODER, type Fejl, type Fejlkode, Trappefejl } from "./kerne/fejl.js";
