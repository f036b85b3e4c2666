/** « l’assaut », « qu'il », « jusqu’à »: the elided particle, which a reader leaves out when searching. Sticky on no position. */
export const elidedParticle =
  /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)['’ʼ](?=[\p{L}\p{N}])/giu;
