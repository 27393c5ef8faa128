import type { ReactNode } from "react";
import type { MeasurableLine } from "../checks/measurable.ts";
import type { Stretch } from "../checks/stretch.ts";
import type { Metres } from "../measure/position.ts";
import type { Unit } from "../measure/units.ts";
import type { Section } from "../model/schema.ts";
import { AnswerDetails, AnswerHead } from "./MeasureAnswer.tsx";
import { useWords } from "./words.ts";
import "./measure.css";

/** How far one has come: nothing set, one end set, or an answer. */
export type Progress =
  | { step: "start" }
  | { step: "next" }
  | { step: "done"; stretch: Stretch; line: MeasurableLine };

/** Why a point was not set: too far off the line, in metres, or where one is already. */
export type Refusal = { why: "far"; distance: Metres; limit: Metres } | { why: "same" };

interface Props {
  progress: Progress;
  refused: Refusal | null;
  /** The next click adds a stop instead of beginning anew. */
  adding: boolean;
  unit: Unit;
  /** What can be taken away of the answer. */
  copying: ReactNode;
  /** What else can be done with the line: how its length depends on the ruler. */
  extras: ReactNode;
  restsOn(section: Section): string[];
  onReadIn(unit: Unit): void;
  onAdd(): void;
  onClear(): void;
  onUndo(): void;
  onWhole(): void;
  onChoose(section: Section): void;
  onHover(section: Section | null): void;
}

const HINTS = { start: "measure.start", next: "measure.next", done: "measure.again" } as const;

/** What to do next, then the answer: length along the line, its split, and the sections on the way. */
export function MeasurePanel(props: Props) {
  const { progress, refused, adding } = props;
  const words = useWords();
  const answer = progress.step === "done" ? progress : null;
  return (
    <div data-testid="measure" data-step={progress.step}>
      {answer && <AnswerHead {...answer} unit={props.unit} onReadIn={props.onReadIn} />}
      <p className="hint" role="status">
        {words(adding ? "measure.adding" : HINTS[progress.step])}
      </p>
      {refused && (
        <p className="refused" role="alert">
          {refused.why === "same"
            ? words("measure.same")
            : words("measure.far", {
                distance: words.km(refused.distance, 0),
                limit: words.km(refused.limit, 0),
              })}
        </p>
      )}
      <div className="actions">
        {answer && (
          <button type="button" aria-pressed={adding} onClick={props.onAdd}>
            {words("measure.add")}
          </button>
        )}
        {progress.step === "start" ? (
          <button type="button" onClick={props.onWhole}>
            {words("measure.whole")}
          </button>
        ) : (
          <>
            <button type="button" onClick={props.onUndo}>
              {words("measure.undo")}
            </button>
            <button type="button" onClick={props.onClear}>
              {words("measure.clear")}
            </button>
          </>
        )}
      </div>
      {answer && props.copying}
      {answer && <AnswerDetails {...answer} {...props} />}
      {props.extras}
    </div>
  );
}
