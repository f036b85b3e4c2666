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
