import { entries } from "./entries.ts";

/** Given names that women and men bear. */
export const eitherNames = entries(`
alex
andrea
ange
camille
casey
charlie
claude
dominique
frederique
jocelyn
jordan
kim
lee
leslie
lou
maxime
morgan
nikita
noa
robin
sacha
sasha
stephane
taylor
`);
