/** The public face of trappemodel. */

export { attesterSag } from "./afgoerelse/attester.js";
export type { Beslutning } from "./afgoerelse/beslutning.js";
export { forklarAfgjort } from "./afgoerelse/forklar.js";
export { forskelMellem } from "./afgoerelse/forskel.js";
export { horisontFor } from "./afgoerelse/horisont.js";
export { aendringerFor } from "./afgoerelse/hvadSkalDerTil.js";
export type { Afgjort, Sag } from "./afgoerelse/sag.js";
export { spoergsmaalFor } from "./afgoerelse/spoerg.js";
export { verificerCertifikat } from "./afgoerelse/verificer.js";
export type { Husstand, Person } from "./ansoeger/husstand.js";
export type { Krav } from "./ansoeger/krav.js";
export { type Anvisningsafgoerelse, type Anvisningssted, maaHusstandAnvises } from "./ansoeger/maaAnvises.js";
export { type Ansoegning, type Rangering, rangerAnsoegninger } from "./ansoeger/rangerAnsoegninger.js";
export { vurderHusstand } from "./ansoeger/vurderHusstand.js";
export { vurderHusstande } from "./ansoeger/vurderHusstande.js";
export type { Vurdering } from "./ansoeger/vurdering.js";
export { laesAfdeling, laesAftale, laesOmraade } from "./input/enkeltvis.js";
export { type Forskelligt, Grundlagsfejl } from "./input/gemtGrundlag.js";
export { type GemtTilstand, gem, genoptag } from "./input/gemtTilstand.js";
export { laesHusstand } from "./input/husstand.js";
export type { Laesevalg } from "./input/laesevalg.js";
export { laesSag } from "./input/sag.js";
export type {
  Afdelingsinput,
  Byggeriinput,
  Ledighedsafdelingsinput,
  Trinplaceringsinput,
} from "./input/typer/afdeling.js";
export type {
  Afdelingstrinsinput,
  Aftaleinput,
  Fortolkningsinput,
  Indkomstminimuminput,
  Omraadetrinsinput,
  PrTrininput,
  Risikozoneinput,
  Supplementinput,
} from "./input/typer/aftale.js";
export type { Aabningsinput, Haendelsesinput, Lediginput, Udfaldsinput } from "./input/typer/haendelse.js";
export type {
  Beskaeftigelsesinput,
  Bruttoindtaegtsinput,
  Dominput,
  Husstandsinput,
  Loesladelsesinput,
  Ophaevelsesinput,
  Personinput,
  Uddannelsesinput,
  Uddannelsesniveauinput,
  Ydelsesinput,
} from "./input/typer/husstand.js";
export type { Noegletalsinput, Omraadeinput, Opgoerelsesinput } from "./input/typer/omraade.js";
export type {
  Ansoegningsinput,
  Attesterinput,
  Attestinput,
  Beslutningsinput,
  Forklaringsinput,
  Forklarinput,
  Forskelinput,
  Horisontinput,
  HvadSkalDerTilinput,
  Kravinput,
  Kvoterinput,
  MaaAnvisesinput,
  Nybyggeriinput,
  Operationsinputs,
  Placerinput,
  Portefoeljeinput,
  Rangerinput,
  Sagsinputs,
  Sideinput,
  Spoerginput,
  Tildelinput,
  Udpeginput,
  Verificerinput,
  Vurderinput,
} from "./input/typer/operationer.js";
export type {
  Andelinput,
  Broekinput,
  Decimaltal,
  Doemteforholdinput,
  Doemtegangeinput,
  Doemteinput,
} from "./input/typer/tal.js";
export type { Begrundelsesdel, Enhed, Forbehold, Herkomst, Hjemmel, Sammenligning } from "./kerne/begrundelse.js";
export { type Dag, dag, erDag } from "./kerne/dato.js";
export { FEJLKODER, type Fejl, type Fejlkode, Trappefejl } from "./kerne/fejl.js";
export type { Sti } from "./kerne/sti.js";
export { broek, type Operator, type Tal, type Talvaerdi, tal } from "./kerne/tal.js";
export type { Udfald } from "./kerne/trevaerdi.js";
export { anvend } from "./ledighed/anvend.js";
export type { Ledighedsbegrundelse } from "./ledighed/begrundelser.js";
export type { Aabning, Haendelse } from "./ledighed/haendelse.js";
export { hvorforIkkeKommunens } from "./ledighed/hvorforIkkeKommunens.js";
export { type Kvoter, kvoterFor } from "./ledighed/kvoter.js";
export type { Ledighedsafdeling, Trinplacering } from "./ledighed/ledighedsafdeling.js";
export { type Nybyggerisvar, nybyggeriFor } from "./ledighed/nybyggeri.js";
export { type Aarsopgoerelse, aarsopgoerelser } from "./ledighed/opgoerelse.js";
export { type Prognose, prognose } from "./ledighed/prognose.js";
export { prognosePrTrin } from "./ledighed/prognosePrTrin.js";
export { type AndenTur, type Rettelse, type Rettet, ret } from "./ledighed/ret.js";
export type { Tildeling } from "./ledighed/tildeling.js";
export { statusFor, tildelLedige } from "./ledighed/tildelLedige.js";
export { start, type Tilstand } from "./ledighed/tilstand.js";
export type { Omraadebegrundelse } from "./omraade/begrundelser.js";
export type { Doemte, Noegletal, Omraade, Opgoerelse } from "./omraade/omraade.js";
export { type Udpegning, udpegOmraade } from "./omraade/udpegOmraade.js";
export type { Aftale, Aftaletekst, Behov, Plads, Supplement, Trappe, Udlejningsform } from "./parametre/aftale.js";
export { FORTOLKNINGER, type Fortolkninger, type Fortolkningsid, STANDARDVALG } from "./parametre/fortolkninger.js";
export { KRITERIER, type Kriterium } from "./parametre/kriterier.js";
export { LISTER, type Liste } from "./parametre/omraaderegler.js";
export { RAMMEAFTALEN_2024_2027, rammeaftalen } from "./parametre/rammeaftalen.js";
export {
  attester,
  forklar,
  forskel,
  horisont,
  hvadSkalDerTil,
  kvoter,
  maaAnvises,
  nybyggeri,
  placer,
  portefoelje,
  ranger,
  spoerg,
  tildel,
  udpeg,
  verificer,
  vurder,
} from "./protokol/funktioner.js";
export { svarPaaLinje } from "./protokol/jsonl.js";
export { type Operationsnavn, type Sikkert, type Sikkertsvar, sikkert } from "./protokol/kald.js";
export type { Operation, Protokolfejl, Svar } from "./protokol/operation.js";
export { OPERATIONER } from "./protokol/operationer.js";
export type * from "./protokol/resultater.js";
export type { Afdeling, Nybyggeri } from "./trappe/afdeling.js";
export type { Placeringsbegrundelse } from "./trappe/begrundelser.js";
export { Indplacering, placerAfdeling } from "./trappe/placerAfdeling.js";
export type { Placering } from "./trappe/placering.js";
export { type Afdelingsplacering, type Portefoelje, placerPortefoelje } from "./trappe/placerPortefoelje.js";
