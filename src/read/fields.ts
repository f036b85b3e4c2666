import { z } from "zod";

/** Every field that a schema knows, at any depth: what a misspelt one was probably meant to be. */
export function fieldsOf(schema: z.core.$ZodType, met: Set<z.core.$ZodType> = new Set()): Set<string> {
  if (met.has(schema)) return new Set();
  met.add(schema);
  const shape = schema instanceof z.ZodObject ? schema.shape : {};
  const names = Object.keys(shape);
  return new Set([...names, ...[...Object.values(shape), ...inside(schema)].flatMap((one) => [...fieldsOf(one, met)])]);
}

/** What a list, an alternative or a wrapper holds. */
function inside(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { element, innerType, options = [], out, valueType } = (schema as { _zod: { def: Parts } })._zod.def;
  return [element, innerType, out, valueType, ...options].filter((one) => one !== undefined);
}

interface Parts {
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  out?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
}
