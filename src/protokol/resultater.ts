/** The results of the operations (resultater) as plain JSON. */
import type { Attest } from "../afgoerelse/attester.js";
import type { Forklaringssvar } from "../afgoerelse/forklar.js";
import type { Horisont } from "../afgoerelse/horisont.js";
import type { Samletforskel } from "../afgoerelse/husstandsforskel.js";
import type { Vendingssvar } from "../afgoerelse/hvadSkalDerTil.js";
import type { Resultater } from "../afgoerelse/sag.js";
import type { Spoergsmaal } from "../afgoerelse/spoerg.js";
import type { Verificering } from "../afgoerelse/verificer.js";
import type { Aftaletjek } from "../input/aftaletekst/aftaletjek.js";
import type { Operationsinputs } from "../input/typer/operationer.js";
import type { Begrundet } from "../parametre/fortolkninger.js";
import type { Portefoelje } from "../trappe/placerPortefoelje.js";
import type { Somjson } from "./json.js";

export interface Aftalesvar extends Aftaletjek, Begrundet<never> {
  readonly mangler: readonly never[];
}

export type Operationsnavn = keyof Operationsinputs;

/** What each operation comes to, before it is written down. */
export interface Domaener extends Resultater {
  readonly aftale: Aftalesvar;
  readonly portefoelje: Portefoelje;
  readonly horisont: Horisont;
  readonly spoerg: Spoergsmaal;
  readonly hvadSkalDerTil: Vendingssvar;
  readonly forskel: Samletforskel;
  readonly attester: Attest;
  readonly verificer: Verificering;
  readonly forklar: Forklaringssvar;
}

export type Udpegresultat = Somjson<Domaener["udpeg"]>;
export type Placerresultat = Somjson<Domaener["placer"]>;
export type Portefoeljeresultat = Somjson<Domaener["portefoelje"]>;
export type Kvoterresultat = Somjson<Domaener["kvoter"]>;
export type Tildelresultat = Somjson<Domaener["tildel"]>;
export type Nybyggeriresultat = Somjson<Domaener["nybyggeri"]>;
export type Vurderresultat = Somjson<Domaener["vurder"]>;
export type Rangerresultat = Somjson<Domaener["ranger"]>;
export type MaaAnvisesresultat = Somjson<Domaener["maaAnvises"]>;
export type Horisontresultat = Somjson<Domaener["horisont"]>;
export type Spoergresultat = Somjson<Domaener["spoerg"]>;
export type HvadSkalDerTilresultat = Somjson<Domaener["hvadSkalDerTil"]>;
export type Aftaleresultat = Somjson<Domaener["aftale"]>;
export type Forskelresultat = Somjson<Domaener["forskel"]>;
export type Attesterresultat = Somjson<Domaener["attester"]>;
export type Verificerresultat = Somjson<Domaener["verificer"]>;
export type Forklarresultat = Somjson<Domaener["forklar"]>;

/** The result of every operation. */
export interface Operationsresultater {
  readonly udpeg: Udpegresultat;
  readonly placer: Placerresultat;
  readonly portefoelje: Portefoeljeresultat;
  readonly kvoter: Kvoterresultat;
  readonly tildel: Tildelresultat;
  readonly nybyggeri: Nybyggeriresultat;
  readonly vurder: Vurderresultat;
  readonly ranger: Rangerresultat;
  readonly maaAnvises: MaaAnvisesresultat;
  readonly horisont: Horisontresultat;
  readonly spoerg: Spoergresultat;
  readonly hvadSkalDerTil: HvadSkalDerTilresultat;
  readonly aftale: Aftaleresultat;
  readonly forskel: Forskelresultat;
  readonly attester: Attesterresultat;
  readonly verificer: Verificerresultat;
  readonly forklar: Forklarresultat;
}
