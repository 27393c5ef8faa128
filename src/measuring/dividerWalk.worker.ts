import { type WalkedLine, walkCurve, walkLine } from "../checks/curve.ts";
import type { CurvePoint } from "../measure/divider.ts";
import type { Metres, Position } from "../measure/position.ts";

/** What the worker is asked: once, to walk the curve of a line; then, ever again, to walk it with one ruler. */
export type Ask = { line: readonly Position[] } | { ruler: Metres };

/** What it says, bit by bit. */
export type Answer = { point: CurvePoint } | { progress: number } | { walked: WalkedLine };

/** How far the curve must have come on before that is worth a message. */
const WORTH_TELLING = 0.04;

let line: readonly Position[] = [];
let curve: Iterator<CurvePoint, void> | null = null;
/** The latest wins: a choice made while another is being walked replaces those that wait. */
let wanted: Metres | null = null;
let awake = false;

const say = (answer: Answer) => self.postMessage(answer);

self.onmessage = ({ data }: MessageEvent<Ask>) => {
  if ("ruler" in data) {
    wanted = data.ruler;
  } else {
    line = data.line;
    curve = walkCurve(line, progressTeller());
  }
  wake();
};

function wake(): void {
  if (awake) return;
  awake = true;
  setTimeout(turn);
}

/** One walk and no more, so that what was asked meanwhile is heard; the chosen ruler comes first. */
function turn(): void {
  awake = false;
  if (wanted !== null) {
    const ruler = wanted;
    wanted = null;
    say({ walked: walkLine(line, ruler) });
    wake();
    return;
  }
  const step = curve?.next();
  if (step === undefined || step.done) return;
  say({ point: step.value });
  wake();
}

function progressTeller(): (share: number) => void {
  let told = 0;
  return (share) => {
    if (share < 1 && share - told < WORTH_TELLING) return;
    told = share;
    say({ progress: share });
  };
}
