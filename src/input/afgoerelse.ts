/** The input of the operations about a decision: which one, and the input that it is made on. */
import { BESLUTNINGER } from "../afgoerelse/beslutning.js";
import { videre } from "./doerAf.js";
import { sagsdoer } from "./sag.js";

export const beslutningsdoer = videre(sagsdoer(BESLUTNINGER, {}), ({ sag }) => sag);
