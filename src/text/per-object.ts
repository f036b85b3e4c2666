/** A function of an object that is asked of it again and again: what it makes is kept for as long as the object lives. */
export function perObject<Of extends object, Made extends NonNullable<unknown>>(
  make: (of: Of) => Made,
): (of: Of) => Made {
  const before = new WeakMap<Of, Made>();
  return (of) => {
    const known = before.get(of);
    if (known !== undefined) return known;
    const made = make(of);
    before.set(of, made);
    return made;
  };
}
