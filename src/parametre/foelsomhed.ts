/**
 * How sensitive a fact of a person is (foelsomhed), least first: the order in which to ask. Residence, age and pension
 * are ordinary facts; employment and education come before benefits and income, and citizenship before what tells of an
 * offence, which databeskyttelsesloven § 8 guards. Figures of areas, departments and agreements concern no person and
 * come before all of these. The order within this frame is ours.
 */
export const FOELSOMHED: readonly string[] = [
  "beboerIAfdelingen",
  "beskaeftigelse",
  "uddannelse",
  "underUddannelseForrigeAar",
  "uddannelsesniveau",
  "alderspension",
  "ydelser",
  "bruttoindtaegt",
  "statsborgerskab",
  "ophaevetForGroveOvertraedelser",
  "loesladt",
  "domme",
];
