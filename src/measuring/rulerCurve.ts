import type { LineString } from "geojson";
import { useMemo, useState } from "react";
import type { Walk } from "../checks/curve.ts";
import type { FigureReport } from "../checks/figures.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Metres } from "../measure/position.ts";
import { useWalk } from "./dividerWalk.ts";
import { lineString, type Measuring } from "./useMeasuring.ts";

/** About what the published length is met at: where the slider begins. */
const FIRST_RULER: Metres = 50;

interface Curve {
  open: boolean;
  setOpen(open: boolean): void;
  /** The line as walked with the chosen ruler, to draw. */
  drawn: LineString | null;
  shown: {
    walk: Walk;
    published: { km: number; label: string } | null;
    metAt: Metres | null;
    ruler: Metres;
    onRuler(ruler: Metres): void;
  };
}

/** The measured stretch, or the whole line where none is, walked with rulers while one looks at it. */
export function useCurve(
  { line, progress, way }: Measuring,
  active: boolean,
  reports: readonly FigureReport[] | null,
  words: Translator,
): Curve {
  const [open, setOpen] = useState(false);
  const [ruler, onRuler] = useState(FIRST_RULER);
  const stretch = progress.step === "done" ? progress.stretch : null;
  const positions = useMemo(() => {
    if (stretch !== null) return stretch.length.wgs84 === 0 ? null : way;
    const along = line.along().ruler;
    return along.slice(0, along.length.wgs84);
  }, [line, stretch, way]);
  const walk = useWalk(open && active ? positions : null, ruler);
  const { walked } = walk;
  const drawn = useMemo(() => (walked === null ? null : lineString(walked.points)), [walked]);
  const report =
    stretch === null
      ? reports?.find(({ figure: { of, beside } }) => {
          const isLine = of.what === "line" && of.line === line.id && of.part === "whole";
          return isLine && beside === null;
        })
      : undefined;
  const reason = report?.reason;
  return {
    open,
    setOpen,
    drawn: open && active ? drawn : null,
    shown: {
      walk,
      published: report ? { km: report.figure.value, label: words("figures.published") } : null,
      metAt: reason?.code === "reason.ruler" ? reason.values.ruler : null,
      ruler,
      onRuler,
    },
  };
}
