/** The operations of the protocol by their names. */
import { placeringsdoer } from "../input/placer.js";
import { portefoeljedoer } from "../input/portefoelje.js";
import { udpegningsdoer } from "../input/udpeg.js";
import { udpegOmraade } from "../omraade/udpegOmraade.js";
import { placerAfdeling } from "../trappe/placerAfdeling.js";
import { placerPortefoelje } from "../trappe/placerPortefoelje.js";
import { type Operation, operation } from "./operation.js";

export const OPERATIONER: ReadonlyMap<string, Operation> = new Map([
  ["udpeg", operation(udpegningsdoer, ({ omraade, dato }) => udpegOmraade(omraade, dato))],
  ["placer", operation(placeringsdoer, ({ afdeling, omraade, dato, aftale }) => placerAfdeling(afdeling, omraade, dato, aftale))],
  ["portefoelje", operation(portefoeljedoer, ({ afdelinger, omraader, dato, aftale }) => placerPortefoelje(afdelinger, omraader, dato, aftale))],
]);
