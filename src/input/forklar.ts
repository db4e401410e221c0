/** The input of `forklar`. */
import * as z from "zod/mini";
import { SAGSOPS } from "../afgoerelse/sag.js";
import { MODTAGERE } from "../afgoerelse/tekst/kontekst.js";
import { SPROG } from "../afgoerelse/tekst/sprog.js";
import { eller } from "./doerAf.js";
import { sagsdoer } from "./sag.js";

export const forklaringsdoer = sagsdoer(SAGSOPS, {
  sprog: eller(z.enum(SPROG), "da"),
  modtager: eller(z.enum(MODTAGERE), "sagsbehandler"),
});
