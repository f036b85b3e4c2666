/** Of so many texts is remembered what was made; those that were asked of last stay. */
const MOST = 20_000;

/** A function of a text that is asked of the same texts again and again, in one build and from change to change of a preview. */
export function perText<Made extends NonNullable<unknown>>(make: (text: string) => Made): (text: string) => Made {
  let [lately, before] = [new Map<string, Made>(), new Map<string, Made>()];
  return (text) => {
    const known = lately.get(text);
    if (known !== undefined) return known;
    const made = before.get(text) ?? make(text);
    if (lately.size >= MOST) [lately, before] = [new Map(), lately];
    lately.set(text, made);
    return made;
  };
}
