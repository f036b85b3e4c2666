/**
 * A function of an object that is asked of it again and again: what it makes is kept for as long as the object lives. What else it is told
 * is the same each time it is asked of that object.
 */
export function perObject<Of extends object, Made extends NonNullable<unknown>, Rest extends readonly unknown[]>(
  make: (of: Of, ...rest: Rest) => Made,
): (of: Of, ...rest: Rest) => Made {
  const before = new WeakMap<Of, Made>();
  return (of, ...rest) => {
    const known = before.get(of);
    if (known !== undefined) return known;
    const made = make(of, ...rest);
    before.set(of, made);
    return made;
  };
}

/**
 * The same of a list of objects: what it makes is given again where the next list that begins with its first object is of the same
 * objects in the same order.
 */
export function perList<Of extends object, Made extends NonNullable<unknown>, Rest extends readonly unknown[]>(
  make: (of: readonly Of[], ...rest: Rest) => Made,
): (of: readonly Of[], ...rest: Rest) => Made {
  const before = new WeakMap<Of, { of: readonly Of[]; made: Made }>();
  return (of, ...rest) => {
    const [first] = of;
    if (first === undefined) return make(of, ...rest);
    const known = before.get(first);
    if (known?.of.length === of.length && known.of.every((one, at) => one === of[at])) return known.made;
    const made = make(of, ...rest);
    before.set(first, { of: [...of], made });
    return made;
  };
}
