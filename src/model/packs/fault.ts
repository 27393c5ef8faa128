import type { PackName } from "./format.ts";

/** What was wrong with a pack that did not come as it was built. */
export type Fault = {
  pack: PackName;
  /** The last part of its address. */
  file: string;
} & (
  | { kind: "unreachable" }
  /** The server answered so; 404 and 410 where it no longer has what this page was built with. */
  | { kind: "status"; status: number }
  /** HTML in its place, as some servers answer for what they have not, and some networks for all. */
  | { kind: "page" }
  | { kind: "cut"; read: number; bytes: number }
  /** It belongs to data of another version than this page does. */
  | { kind: "version" }
  | { kind: "broken" }
);

/** Whether the server has other files now than this page was built with: only a new page helps. */
export function isStale(fault: Fault): boolean {
  return fault.kind === "version" || (fault.kind === "status" && [404, 410].includes(fault.status));
}
