import { figureReports } from "./checks/figures.ts";
import { lineRuler } from "./checks/stretch.ts";
import type { BorderLine, Figure, Section } from "./model/schema.ts";

/** What the worker is asked: the figures, and the lines they are of. */
export interface Ask {
  figures: readonly Figure[];
  lines: readonly { line: BorderLine; sections: readonly Section[] }[];
}

self.onmessage = ({ data }: MessageEvent<Ask>) => {
  const lines = data.lines.map(({ line, sections }) => lineRuler(line, sections));
  self.postMessage(figureReports(data.figures, lines));
};
