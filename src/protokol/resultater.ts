/** The results of the operations (resultater) as plain JSON. */
import type { Somjson } from "./json.js";
import type { Operationsdomaener } from "./operationer.js";

export type Udpegresultat = Somjson<Operationsdomaener["udpeg"]>;
export type Placerresultat = Somjson<Operationsdomaener["placer"]>;
export type Portefoeljeresultat = Somjson<Operationsdomaener["portefoelje"]>;
export type Kvoterresultat = Somjson<Operationsdomaener["kvoter"]>;
export type Tildelresultat = Somjson<Operationsdomaener["tildel"]>;
export type Nybyggeriresultat = Somjson<Operationsdomaener["nybyggeri"]>;
export type Vurderresultat = Somjson<Operationsdomaener["vurder"]>;
export type Rangerresultat = Somjson<Operationsdomaener["ranger"]>;
export type MaaAnvisesresultat = Somjson<Operationsdomaener["maaAnvises"]>;
export type Horisontresultat = Somjson<Operationsdomaener["horisont"]>;
export type Spoergresultat = Somjson<Operationsdomaener["spoerg"]>;
export type HvadSkalDerTilresultat = Somjson<Operationsdomaener["hvadSkalDerTil"]>;
export type Forskelresultat = Somjson<Operationsdomaener["forskel"]>;
export type Attesterresultat = Somjson<Operationsdomaener["attester"]>;
export type Verificerresultat = Somjson<Operationsdomaener["verificer"]>;
export type Forklarresultat = Somjson<Operationsdomaener["forklar"]>;

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
  readonly forskel: Forskelresultat;
  readonly attester: Attesterresultat;
  readonly verificer: Verificerresultat;
  readonly forklar: Forklarresultat;
}
