/** The input of `udpeg`. */
import { doerAf, uproevet } from "./doerAf.js";
import { dato } from "./felter.js";
import { omraadedoer } from "./omraade.js";

export const udpegningsdoer = doerAf({ omraade: omraadedoer, dato: uproevet(dato) });
