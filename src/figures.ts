import { useEffect, useState } from "react";
import type { FigureReport } from "./checks/figures.ts";
import type { Ask } from "./figures.worker.ts";
import { type Atlas, sectionsOf } from "./model/atlas.ts";

/** Every figure with its verdict; null until the worker has walked the line, which takes seconds. */
export function useFigureReports(atlas: Atlas): readonly FigureReport[] | null {
  const [reports, setReports] = useState<readonly FigureReport[] | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL("./figures.worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<FigureReport[]>) => setReports(data);
    const lines = [...atlas.lines.values()].map((line) => ({
      line,
      sections: sectionsOf(atlas, line),
    }));
    worker.postMessage({ figures: atlas.figures, lines } satisfies Ask);
    return () => worker.terminate();
  }, [atlas]);
  return reports;
}
