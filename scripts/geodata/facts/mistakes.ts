import type * as v from "valibot";
import type { Mistake, ReadText } from "./text.ts";

type Issue = v.BaseIssue<unknown>;
type Key = string | number;

/** What a schema finds wrong with a text, each at its place and with what was expected there. */
export function mistakesIn(
  file: string,
  text: ReadText,
  issues: readonly [Issue, ...Issue[]],
): Mistake[] {
  return issues.map(closest).map((issue) => {
    const path = pathOf(issue);
    const isKey = issue.type === "strict_object" && issue.expected === "never";
    const place = isKey ? text.placeOfKey(path) : text.placeOf(path);
    return { file, ...place, what: sentence(issue, path) };
  });
}

/** `file:line:column what`, as compilers say it and editors jump to it. */
export function mistakeSentence({ file, line, column, what }: Mistake): string {
  return `${file}:${line}:${column} ${what}`;
}

const pathOf = (issue: Issue): Key[] => (issue.path ?? []).map(({ key }) => key as Key);

/** Of the alternatives that none fit, the one that came furthest says best what is wrong. */
function closest(issue: Issue): Issue {
  const [best] = (issue.issues ?? []).toSorted(
    (a, b) => pathOf(b as Issue).length - pathOf(a as Issue).length,
  );
  if (best === undefined || pathOf(best as Issue).length === 0) return issue;
  const inner = best as Issue;
  const path = [...(issue.path ?? []), ...(inner.path ?? [])];
  return closest({ ...inner, path } as unknown as Issue);
}

function sentence(issue: Issue, path: readonly Key[]): string {
  const name = nameOf(path);
  if (issue.type === "strict_object" && issue.expected === "never") {
    return `${name} is not known here`;
  }
  if (issue.received === "undefined") return `${name} is missing`;
  const given = `${name} is ${shown(issue)}`;
  const own = issue.message.startsWith("Invalid ") ? null : issue.message;
  if (own !== null) return `${given}: ${own}`;
  const quotes = lacksQuotes(issue) ? " (put it in quotes)" : "";
  return `${given}, expected ${listed(issue.expected ?? "something else")}${quotes}`;
}

/** A number or a truth value, where the same characters as words are meant. */
function lacksQuotes({ expected, input }: Issue): boolean {
  if (typeof input !== "number" && typeof input !== "boolean") return false;
  return expected === "string" || (expected ?? "").includes(`"${input}"`);
}

/** `points[3].certainty` as `certainty`; a bare index with the list it is in. */
export function nameOf(path: readonly Key[]): string {
  const last = path.findLastIndex((key) => typeof key === "string");
  if (last === -1) return path.length === 0 ? "the file" : `entry ${Number(path[0]) + 1}`;
  const indices = path.slice(last + 1).map((index) => `[${index}]`);
  return `${path[last]}${indices.join("")}`;
}

const LONGEST = 60;

function shown({ input }: Issue): string {
  const text = JSON.stringify(input) ?? String(input);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

/** `("a" | "b" | "c")` as `a, b or c`. */
function listed(expected: string): string {
  const parts = expected.replace(/^\((.*)\)$/, "$1").split(" | ");
  const plain = parts.map((part) => part.replace(/^"(.*)"$/, "$1"));
  const last = plain.pop() ?? "";
  return plain.length === 0 ? last : `${plain.join(", ")} or ${last}`;
}
