import type { MessageKey } from "./translator.ts";

/** As much of a figure's subject as decides how it is computed. */
interface Subject {
  what:
    | "line"
    | "lines"
    | "sections"
    | "areas"
    | "readings"
    | "basin"
    | "rivers"
    | "works"
    | "sum"
    | "share"
    | "nothing";
  part?: string;
  country?: string | null;
  heldBy?: string | undefined;
  less?: readonly string[] | undefined;
}

/** The message that says in words how a figure of this subject is computed. */
export function formulaOf({ what, part, country, heldBy, less }: Subject): MessageKey {
  if (what === "line" && part !== "whole") return "formula.line.part";
  if (what === "rivers" && country != null) return "formula.rivers.part";
  if (what === "share" && heldBy !== undefined) return "formula.share.held";
  if (what === "readings" && less !== undefined) return "formula.readings.less";
  return `formula.${what}`;
}
