import { oneOf } from "../../../../text/word-list.ts";

/** Who else hears somebody than they. */
export const hearers = oneOf(`
agents
brigade
commissaires?
commission
conseil_de_discipline
députés
douanes
élus
inspecteurs?
inspection
jury
mission
officiers?
parlementaires
sénateurs
sénatrices
services
`);
