/** Marks around a name: « », “ ”, ‹ › and the straight one. */
export const opensMarks = (mark = ""): boolean => mark !== "" && '«“"‹'.includes(mark);
export const closes = (mark = ""): boolean => mark !== "" && '»”"›'.includes(mark);
