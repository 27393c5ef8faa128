import { useState } from "react";
import type { Stretch } from "../checks/stretch.ts";
import type { Section } from "../model/schema.ts";
import { LengthHeadline } from "./LengthHeadline.tsx";
import { SectionList } from "./SectionList.tsx";
import { useWords } from "./words.ts";

/** How far one has come: nothing set, one end set, or an answer. */
export type Progress = { step: "start" } | { step: "next" } | { step: "done"; stretch: Stretch };

interface Props {
  progress: Progress;
  /** A point that was refused for being too far off, in metres, with the limit. */
  refused: { distance: number; limit: number } | null;
  onClear(): void;
  onUndo(): void;
  onWhole(): void;
  onChoose(section: Section): void;
}

/** What to do next, then the answer: length along the border, its split, and the sections on the way. */
export function MeasurePanel(props: Props) {
  const { progress, refused } = props;
  const words = useWords();
  return (
    <div data-testid="measure" data-step={progress.step}>
      {progress.step === "done" && <Answer stretch={progress.stretch} onChoose={props.onChoose} />}
      <p className="hint" role="status">
        {words(HINTS[progress.step])}
      </p>
      {refused && (
        <p className="refused" role="alert">
          {words("measure.far", {
            distance: words.km(refused.distance, 0),
            limit: words.km(refused.limit, 0),
          })}
        </p>
      )}
      <div className="actions">
        {progress.step === "done" && <CopyLink />}
        {progress.step !== "start" && (
          <>
            <button type="button" onClick={props.onUndo}>
              {words("measure.undo")}
            </button>
            <button type="button" onClick={props.onClear}>
              {words("measure.clear")}
            </button>
          </>
        )}
        {progress.step === "start" && (
          <button type="button" onClick={props.onWhole}>
            {words("measure.whole")}
          </button>
        )}
      </div>
    </div>
  );
}

const HINTS = { start: "measure.start", next: "measure.next", done: "measure.again" } as const;

function Answer({ stretch, onChoose }: { stretch: Stretch; onChoose(section: Section): void }) {
  const words = useWords();
  const km = words("unit.km");
  return (
    <>
      <LengthHeadline
        kicker={words("measure.kicker")}
        length={stretch.length}
        split={{ water: stretch.water.turf, land: stretch.land.turf }}
      />
      <dl className="rows">
        <div>
          <dt>{words("card.straight")}</dt>
          <dd>
            {words.km(stretch.straight.turf)} {km}
          </dd>
        </div>
        <div>
          <dt>{words("card.sinuosity")}</dt>
          <dd>{words.number(stretch.sinuosity, 2)}</dd>
        </div>
        <div>
          <dt>{words("card.chainage")}</dt>
          <dd>
            {words("card.chainage.value", {
              from: words.km(stretch.from.chainage.turf),
              to: words.km(stretch.to.chainage.turf),
            })}
          </dd>
        </div>
        <div>
          <dt>{words("card.accuracy")}</dt>
          <dd>{words("card.accuracy.value", { metres: words.number(stretch.accuracyMetres) })}</dd>
        </div>
      </dl>
      <details>
        <summary>{words("why.two.title")}</summary>
        <p className="soft">{words("why.two")}</p>
      </details>
      <SectionList
        title={words("measure.sections")}
        rows={stretch.sections.map(({ section, length }) => ({ section, length: length.turf }))}
        onChoose={onChoose}
      />
    </>
  );
}

function CopyLink() {
  const words = useWords();
  const [done, setDone] = useState<"no" | "yes" | "failed">("no");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setDone("yes");
    } catch {
      setDone("failed");
    }
  };
  return (
    <>
      <button type="button" className="primary" onClick={copy}>
        {words(done === "yes" ? "measure.copied" : "measure.link")}
      </button>
      {done === "failed" && <p className="soft">{words("measure.copy.failed")}</p>}
    </>
  );
}
