import type * as v from "valibot";
import type { Prose } from "../../src/model/prose.ts";
import { LANGUAGES } from "../../src/model/schema.ts";

type Schema = v.GenericSchema & {
  type: string;
  item?: Schema;
  items?: Schema[];
  entries?: Record<string, Schema>;
  options?: Schema[];
  value?: Schema;
  wrapped?: Schema;
  pipe?: readonly Schema[];
  key?: string;
};

/** Some prose of a file, and where it stands, with `[]` for every index. */
export interface Told {
  where: string;
  prose: Prose;
}

/** Everything in a value that its schema says is told in sentences, or in four languages. */
export function proseOf(schema: v.GenericSchema, value: unknown, where = ""): Told[] {
  const own = schema as Schema;
  if (value === null || value === undefined) return [];
  if (isProse(own)) return [{ where, prose: value as Prose }];
  if (own.wrapped !== undefined) return proseOf(own.wrapped, value, where);
  if (own.options !== undefined && typeof own.options[0] === "object") {
    const fitting = own.options.find((option) => fits(own, option, value));
    return fitting === undefined ? [] : proseOf(fitting, value, where);
  }
  const first = own.pipe?.[0];
  if (first !== undefined && first !== own && first.type !== "string") {
    const inner = { ...first, pipe: undefined } as unknown as v.GenericSchema;
    return proseOf(inner, value, where);
  }
  if (Array.isArray(value)) {
    return value.flatMap((each, index) => {
      const item = own.item ?? own.items?.[index];
      return item === undefined ? [] : proseOf(item, each, `${where}[]`);
    });
  }
  if (typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const entry = own.entries?.[key] ?? (own.type === "record" ? own.value : undefined);
    return entry === undefined ? [] : proseOf(entry, each, where === "" ? key : `${where}.${key}`);
  });
}

/** A union of words alone and of `{en, kk, ru, zh}`, or those four alone. */
function isProse(schema: Schema): boolean {
  if (schema.type === "union") {
    return schema.options?.[0]?.type === "string" && isProse(schema.options[1] as Schema);
  }
  const keys = Object.keys(schema.entries ?? {});
  return keys.join() === LANGUAGES.join();
}

function fits({ type, key }: Schema, option: Schema, value: unknown): boolean {
  if (type !== "variant" || key === undefined)
    return option["~run"] !== undefined && parses(option, value);
  const given = (value as Record<string, unknown>)[key];
  return parses(option.entries?.[key] as Schema, given);
}

function parses(schema: Schema, value: unknown): boolean {
  return schema["~run"]({ value }, {}).issues === undefined;
}
