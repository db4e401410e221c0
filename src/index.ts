/** The public face of trappemodel: the operations as functions, and what stands beneath them. */

export type { Afstand } from "./afgoerelse/afstand.js";
export type { Attestaftale } from "./afgoerelse/attestaftale.js";
export { type Attest, type Attestsag, type Attestvalg, attesterSag } from "./afgoerelse/attester.js";
export type { Beslutning, Beslutningsdel, Beslutningsop, Dagsudfald } from "./afgoerelse/beslutning.js";
export type { Certifikat } from "./afgoerelse/certifikat.js";
export type { Kvotesag, Nybyggerisag, Rangeringssag, Tildelingssag } from "./afgoerelse/egneSager.js";
export { andelsord, etiket, type Figur, kodeord, talord } from "./afgoerelse/etiketter.js";
export type { Flytning, Stade } from "./afgoerelse/flytningsaarsager.js";
export { type Forklaring, type Forklaringssvar, type Forklaringsvalg, forklarAfgjort } from "./afgoerelse/forklar.js";
export { type Afdelingsflytning, type Afstande, type Forskel, forskelMellem } from "./afgoerelse/forskel.js";
export { type Horisont, type Horisontbegrundelse, horisontFor, type Udfaldsfelter } from "./afgoerelse/horisont.js";
export type { Husstandsforskel, Samletforskel } from "./afgoerelse/husstandsforskel.js";
export { aendringerFor, type Vendingssvar } from "./afgoerelse/hvadSkalDerTil.js";
export type { Json, Jsonobjekt } from "./afgoerelse/kanonisk.js";
export type { Laesning } from "./afgoerelse/laesteFakta.js";
export type { Anvisningssag } from "./afgoerelse/om/anvisning.js";
export type { Placeringssag } from "./afgoerelse/om/placering.js";
export type { Udpegningssag } from "./afgoerelse/om/udpegning.js";
export type { Vurderingssag } from "./afgoerelse/om/vurdering.js";
export { type Afgjort, afgoer, type Resultater, type Sag, type Sagsgrundlag, type Sagsop } from "./afgoerelse/sag.js";
export { type Spoergsmaal, spoergsmaalFor } from "./afgoerelse/spoerg.js";
export type { Kodeart, Koder } from "./afgoerelse/tekst/koder.js";
export type { Modtager } from "./afgoerelse/tekst/kontekst.js";
export type { Sprog } from "./afgoerelse/tekst/sprog.js";
export type { Tidspunkt } from "./afgoerelse/tidspunkt.js";
export type { Vending } from "./afgoerelse/vendinger.js";
export {
  type Verificering,
  type Verificeringssag,
  type Verificeringssvar,
  verificerCertifikat,
} from "./afgoerelse/verificer.js";
export type * from "./ansoeger/begrundelser.js";
export type { Persondokumentation } from "./ansoeger/dokumentation.js";
export type { Grundfakta, Ydelsesperiode } from "./ansoeger/grundfakta.js";
export type { Dom, Husstand, Person } from "./ansoeger/husstand.js";
export type { Krav } from "./ansoeger/krav.js";
export {
  type Afgoerelse,
  type Anvisningsafgoerelse,
  type Anvisningssted,
  type Anvisningssvar,
  type Forbud,
  maaHusstandAnvises,
} from "./ansoeger/maaAnvises.js";
export { type Ansoegning, type Rangeret, type Rangering, rangerAnsoegninger } from "./ansoeger/rangerAnsoegninger.js";
export { vurderHusstand } from "./ansoeger/vurderHusstand.js";
export { type Vurderinger, vurderHusstande } from "./ansoeger/vurderHusstande.js";
export type { Gruppevurdering, Kriterievurdering, Personudfald, Vurdering } from "./ansoeger/vurdering.js";
export type { Aftaletjek, Fund } from "./input/aftaletekst/aftaletjek.js";
export {
  laesAabning,
  laesAfdeling,
  laesAftale,
  laesHaendelse,
  laesLedighedsafdeling,
  laesOmraade,
} from "./input/enkeltvis.js";
export { type Forskelligt, Grundlagsfejl } from "./input/gemtGrundlag.js";
export { type GemtTilstand, gem, genoptag } from "./input/gemtTilstand.js";
export { laesHusstand } from "./input/husstand.js";
export type { Laesevalg } from "./input/laesevalg.js";
export { laesSag } from "./input/sag.js";
export type * from "./input/typer/afdeling.js";
export type * from "./input/typer/aftale.js";
export type * from "./input/typer/andreAftaler.js";
export type * from "./input/typer/haendelse.js";
export type * from "./input/typer/husstand.js";
export type * from "./input/typer/omraade.js";
export type * from "./input/typer/operationer.js";
export type * from "./input/typer/tal.js";
export { laesCertifikat } from "./input/verificer.js";
export type { Begrundelsesdel, Enhed, Forbehold, Herkomst, Hjemmel, Sammenligning } from "./kerne/begrundelse.js";
export { type Dag, dag, erDag } from "./kerne/dato.js";
export { FEJLKODER, type Fejl, type Fejlkode, Trappefejl } from "./kerne/fejl.js";
export type { Vaerdi } from "./kerne/form.js";
export type { Dateret } from "./kerne/gaeldende.js";
export type { Skiftekode } from "./kerne/skiftedag.js";
export type { Sti } from "./kerne/sti.js";
export { broek, type Helt, type Operator, type Tal, type Talvaerdi, tal } from "./kerne/tal.js";
export type { Udfald } from "./kerne/trevaerdi.js";
export { anvend, type Skridt } from "./ledighed/anvend.js";
export type * from "./ledighed/begrundelser.js";
export type { Bolig, Boliger } from "./ledighed/boliger.js";
export type { Brugt, Foerstebrug, Grundlag, Ophold } from "./ledighed/grundlag.js";
export type {
  Aabning,
  Formaal,
  Haendelse,
  Ledig,
  TidligereTilbud,
  Tilbudssvar,
  Tilbudsudfald,
} from "./ledighed/haendelse.js";
export { hvorforIkkeKommunens, type Kommunesvar } from "./ledighed/hvorforIkkeKommunens.js";
export { type Kvotedel, type Kvoter, kvoterFor } from "./ledighed/kvoter.js";
export type { Ledighedsafdeling, Trin, Trinplacering } from "./ledighed/ledighedsafdeling.js";
export { type Nybyggeridel, type Nybyggerisvar, nybyggeriFor } from "./ledighed/nybyggeri.js";
export { type Aarsopgoerelse, aarsopgoerelser } from "./ledighed/opgoerelse.js";
export { type Prognose, prognose, type Udfaldschance } from "./ledighed/prognose.js";
export { prognosePrTrin, type Trinprognose } from "./ledighed/prognosePrTrin.js";
export { type AndenTur, type Rettelse, type Rettet, ret } from "./ledighed/ret.js";
export type { Aarsag, Optaelling, Saertype, Tildeling, Tur } from "./ledighed/tildeling.js";
export { type Status, statusFor, type Tildelinger, tildelLedige } from "./ledighed/tildelLedige.js";
export {
  type Brug,
  type Kommuneplads,
  type Kommunepladser,
  type SenesteAfAlle,
  type SenesteLedige,
  type SenesteTilbud,
  type Spor,
  start,
  type Tilstand,
} from "./ledighed/tilstand.js";
export type { Kriteriesaet, Omraadebegrundelse } from "./omraade/begrundelser.js";
export type { Omraadestatus } from "./omraade/listestatus.js";
export type { Maaling } from "./omraade/maaling.js";
export type { Doemte, Noegletal, Omraade, Opgoerelse } from "./omraade/omraade.js";
export { type Kriterieliste, type Udpegning, udpegOmraade } from "./omraade/udpegOmraade.js";
export type {
  Afdelingstrappe,
  Afdelingstype,
  Aftale,
  Aftalekilde,
  Aftaletekst,
  Andele,
  Ansoegeraftale,
  Ansoegertekst,
  Anvisningsinterval,
  Behov,
  Indkomstminimum,
  Loebetid,
  Omraadetrappe,
  PrTrin,
  Risikozone,
  Supplement,
  Trappe,
  Trappeaftale,
  Trapperegler,
  Trappetekst,
} from "./parametre/aftale.js";
export { AFTALER } from "./parametre/aftaler.js";
export type { Ansoegerkriterium, SkaerpetKriterium } from "./parametre/ansoegerkriterier.js";
export type { Afdelingskrav, Ansoegerregler, Fleksibel, Gruppe } from "./parametre/ansoegerregler.js";
export type { Anvisningsboligtype, Anvisningsundtagelse, Forbudsnr } from "./parametre/anvisningsforbud.js";
export type { Over, YdelseBlandt, YdelseUnder } from "./parametre/blade.js";
export type { Dokument, Dokumentkrav } from "./parametre/dokumenter.js";
export type {
  Beskaeftigelsesstatus,
  Faktanavn,
  FaktumMed,
  Forloeb,
  Institution,
  Lov,
  Statsborgerskab,
  Uddannelsesart,
  Vist,
  Ydelsestype,
} from "./parametre/fakta.js";
export {
  type AfgoerendeFortolkninger,
  type Begrundet,
  type Erklaering,
  type Erklaeringer,
  FORTOLKNINGER,
  type Fortolkninger,
  type Fortolkningsid,
  type Fortolkningsvalg,
  STANDARDVALG,
} from "./parametre/fortolkninger.js";
export type { Par } from "./parametre/husstand.js";
export { KRITERIER, type Kriterium, type Omraadekriterium } from "./parametre/kriterier.js";
export type {
  Aldersspaend,
  Kriterieord,
  Kriterieregel,
  Parregel,
  Skoen,
  Undtagelse,
} from "./parametre/kriterieregel.js";
export type {
  Boligart,
  Boligtype,
  Ledighedsregler,
  Nienderegel,
  Plads,
  Udfasning,
  Udlejningsform,
  Vej,
} from "./parametre/ledighedsregler.js";
export { LISTER, type Liste } from "./parametre/omraaderegler.js";
export { RAMMEAFTALEN_2024_2027, type Rammeaftaletekst, rammeaftalen } from "./parametre/rammeaftalen.js";
export type { Rammeansoegerregler } from "./parametre/rammeaftalensAnsoegere.js";
export type {
  Blad,
  Blandt,
  Doemt,
  Forudsat,
  Fyldt,
  Gren,
  Grund,
  IAlderen,
  Ja,
  Loesladt,
  Maalt,
  Ophaevet,
  Oplyst,
  Ordfaktum,
  Senest,
  Talfigur,
  Valg,
  Vilkaar,
  YdelsePaaDagen,
  Ydelsesmaaneder,
  Ydelsesslags,
} from "./parametre/vilkaar.js";
export {
  aftale,
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
export type { Somjson } from "./protokol/json.js";
export { koersel, svarPaaLinje } from "./protokol/jsonl.js";
export { type Sikkert, type Sikkertsvar, sikkert } from "./protokol/kald.js";
export type { Operation, Protokolfejl, Svar } from "./protokol/operation.js";
export { OPERATIONER } from "./protokol/operationer.js";
export type * from "./protokol/resultater.js";
export type { Afdeling, Nybyggeri } from "./trappe/afdeling.js";
export type { Placeringsbegrundelse, Via } from "./trappe/begrundelser.js";
export { Indplacering, placerAfdeling } from "./trappe/placerAfdeling.js";
export type * from "./trappe/placering.js";
export { type Afdelingsplacering, type Portefoelje, placerPortefoelje } from "./trappe/placerPortefoelje.js";
