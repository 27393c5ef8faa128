import { parseArgs } from "node:util";

/** The asker's mistake, in one sentence. */
export class Mistake extends Error {}

const OPTIONS = {
  line: { type: "string" },
  file: { type: "string" },
  feature: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  list: { type: "boolean" },
  atlas: { type: "string" },
  json: { type: "boolean" },
  geojson: { type: "boolean" },
  help: { type: "boolean" },
} as const;

type Option = keyof typeof OPTIONS;
/** What was given, by option; a switch has no words. */
export type Given = ReadonlyMap<Option, string>;

/** The options among a command's arguments. Throws a Mistake about the first that is none. */
export function readOptions(args: readonly string[]): Given {
  // Strict, parseArgs would refuse a western longitude, which begins with “-” as options do.
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const given = new Map<Option, string>();
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") throw new Mistake(`No option goes with “${token.value}”.`);
    const { name, rawName, value } = token;
    if (!isOption(name)) {
      const known = Object.keys(OPTIONS).map((option) => `--${option}`);
      throw new Mistake(`There is no option ${rawName}; there are ${known.join(", ")}.`);
    }
    if (given.has(name)) throw new Mistake(`Give ${rawName} only once.`);
    const takesValue = OPTIONS[name].type === "string";
    if (takesValue && value === undefined) throw new Mistake(`Write a value after ${rawName}.`);
    if (!takesValue && value !== undefined) throw new Mistake(`${rawName} takes no value.`);
    given.set(name, value ?? "");
  }
  return given;
}

/** What an option says. Throws a Mistake where it was not given. */
export function needed(given: Given, option: Option, meaning: string): string {
  const value = given.get(option);
  if (value === undefined) throw new Mistake(`Say ${meaning}.`);
  return value;
}

/** Throws a Mistake where options were given that say nothing here. */
export function refuse(given: Given, options: readonly Option[], because: string): void {
  for (const option of options) {
    if (given.has(option)) throw new Mistake(`--${option} says nothing here: ${because}.`);
  }
}

function isOption(name: string): name is Option {
  return Object.hasOwn(OPTIONS, name);
}
