/** The input of `udpeg`. */
import { doerAf } from "./doerAf.js";
import { dato } from "./felter.js";
import { omraadedoer } from "./omraade.js";

export const udpegningsdoer = doerAf({ omraade: omraadedoer, dato });
