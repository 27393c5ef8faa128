import { type Against, type Drawn, setAgainst } from "../checks/against.ts";
import { betterFit, type Fit, fitsOf, type Landmarks } from "../checks/fit.ts";
import { lineRuler } from "../checks/stretch.ts";
import type { Metres, Position } from "../measure/position.ts";
import type { BorderLine, Section } from "../model/schema.ts";
import type { SideNames } from "../model/sides.ts";

/** What the worker is asked: how something lies to a border, or what had better be undone of a file. */
export type AskAgainst =
  | {
      border: { line: BorderLine; sections: readonly Section[]; names: SideNames };
      drawn: Drawn;
      accuracy: Metres;
    }
  | { positions: readonly Position[]; landmarks: Landmarks };

export type AgainstAnswer =
  | { against: Against | "failed" }
  | { better: { before: Fit; after: Fit } | null };

self.onmessage = ({ data }: MessageEvent<AskAgainst>) => self.postMessage(answerTo(data));

function answerTo(ask: AskAgainst): AgainstAnswer {
  if ("positions" in ask) {
    const { positions, landmarks } = ask;
    return { better: betterFit(fitsOf(positions, landmarks), positions.length) };
  }
  const { border, drawn, accuracy } = ask;
  try {
    const along = lineRuler(border.line, border.sections);
    return { against: setAgainst(along, border.names, drawn, accuracy) };
  } catch (cause) {
    // Where no ruler can be laid.
    if (cause instanceof RangeError) return { against: "failed" };
    throw cause;
  }
}
