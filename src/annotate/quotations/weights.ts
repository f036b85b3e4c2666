/** What each clue weighs, and what makes of the sums a probability that is what it says. */
export interface SourceWeights {
  calibration: Readonly<Record<Answer, Scale>>;
  clues: Readonly<Record<string, number>>;
}

/** What is made of the logarithm of the odds that the model gives (Platt 1999): times the first, plus the second. */
export type Scale = readonly [slope: number, shift: number];

/** A name that stands there; a name that something stands for (a pronoun, a description, who spoke before); a mention without a name. */
export type Answer = "name" | "reference" | "mention";
