import { useAtomValue, useSetAtom } from "jotai";
import { useEffect, useId, useRef } from "react";
import { lineNamed } from "../../checks/measurable.ts";
import { yearOf } from "../../model/time.ts";
import { TOUR, type TourStop } from "../../state/state.ts";
import { atlasAtom, linesAtom } from "../../store/atlas.ts";
import { tourAtom } from "../../store/look.ts";
import { areThereAtom } from "../../store/missing.ts";
import { chaptersAtom, readChapterAtom } from "../../store/reading.ts";
import { firstDateAtom, takeTourAtom } from "../../store/tour.ts";
import { useLengths, useWords } from "../words.ts";
import "./tour.css";

/** The stop of the tour that is shown, above what it speaks of; nothing while no tour is taken. */
export function TourCard() {
  const stop = useAtomValue(tourAtom);
  return stop === null ? null : <Stop stop={stop} />;
}

function Stop({ stop }: { stop: TourStop }) {
  const words = useWords();
  const text = useTextOf(stop);
  const take = useSetAtom(takeTourAtom);
  const read = useSetAtom(readChapterAtom);
  const [firstChapter] = useAtomValue(chaptersAtom);
  const card = useRef<HTMLElement>(null);
  const onwards = useRef<HTMLButtonElement>(null);
  const textId = useId();
  const place = TOUR.indexOf(stop);
  const [previous, next] = [TOUR[place - 1], TOUR[place + 1]];
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every stop, whichever panel it is in.
  useEffect(() => {
    card.current?.closest(".tab-panel")?.scrollTo({ top: 0 });
    onwards.current?.focus({ preventScroll: true });
  }, [stop]);
  const end = () => {
    take(null);
    if (firstChapter !== undefined) read(firstChapter);
  };
  return (
    <section ref={card} className="tour" aria-label={words("tour.label")} data-tour={stop}>
      <div id={textId} className="tour-said">
        <div className="tour-head">
          <p className="kicker">{words("tour.place", { number: place + 1, count: TOUR.length })}</p>
          <h2>{words(`tour.${stop}.title`)}</h2>
        </div>
        <p>{text}</p>
      </div>
      <div className="actions">
        {previous && (
          <button
            type="button"
            aria-label={words("reading.previous")}
            onClick={() => take(previous)}
          >
            ‹ <span className="tour-word">{words("reading.previous")}</span>
          </button>
        )}
        <button
          ref={onwards}
          type="button"
          className="primary"
          aria-describedby={textId}
          onClick={() => (next === undefined ? end() : take(next))}
        >
          {words(next === undefined ? "tour.story" : "reading.next")} ›
        </button>
        <button
          type="button"
          aria-label={words("tour.end")}
          aria-keyshortcuts="Escape"
          onClick={() => take(null)}
        >
          <span className="tour-word">{words("tour.end")}</span> ×
        </button>
      </div>
    </section>
  );
}

/** What is said at a stop, its numbers from the atlas. */
function useTextOf(stop: TourStop): string {
  const words = useWords();
  const lengths = useLengths();
  const { figures, claims } = useAtomValue(atlasAtom);
  const lines = useAtomValue(linesAtom);
  const first = useAtomValue(firstDateAtom);
  const areThere = useAtomValue(areThereAtom);
  switch (stop) {
    case "map": {
      const { ruler } = lineNamed(lines, null).along();
      return words("tour.map", { length: lengths.write(ruler.length.turf) });
    }
    case "date":
      // As text: a year is not grouped in thousands.
      return words("tour.date", { year: String(yearOf(first)) });
    case "figures":
      if (!areThere("figures.json", "claims.json")) {
        return words("pack.coming", { what: words("pack.records") });
      }
      return words("tour.figures", { count: figures.length + claims.length });
    case "compare":
    case "measure":
      return words(`tour.${stop}`);
  }
}
