import { useAtom, useAtomValue, useSetAtom } from "jotai";
import { lazy } from "react";
import { addingAtom, progressAtom } from "../../measuring/alongLine.ts";
import { curveOpenAtom } from "../../measuring/rulerCurve.ts";
import { measureWholeAtom, refusedAtom, undoStopAtom } from "../../measuring/setting.ts";
import { lookAtom } from "../../store/look.ts";
import { isMapLostAtom } from "../../store/notices.ts";
import { Fold } from "../Fold.tsx";
import { Needs } from "../missing/Needs.tsx";
import { Part } from "../Part.tsx";
import { ProfileFold } from "../profile/ProfileFold.tsx";
import { nameIn, useWords } from "../words.ts";
import { AnswerDetails, AnswerHead } from "./Answer.tsx";

const Copying = lazy(() => import("./CopyMeasurement.tsx"));
const RulerCurve = lazy(() => import("./RulerCurve.tsx"));

const HINTS = { start: "measure.start", next: "measure.next", done: "measure.again" } as const;

/** What to do next, then the answer: length along the line, its split, and the sections on the way. */
export function AlongLine() {
  const words = useWords();
  const progress = useAtomValue(progressAtom);
  const isAdding = useAtomValue(addingAtom);
  const mapless = useAtomValue(isMapLostAtom);
  const answer = progress.step === "done" ? progress : null;
  return (
    <div data-testid="measure" data-step={progress.step}>
      {answer && <AnswerHead {...answer} />}
      <p className="hint" role="status">
        {words(mapless ? "measure.mapless" : isAdding ? "measure.adding" : HINTS[progress.step])}
      </p>
      <Refused />
      <Actions />
      {answer && (
        <>
          <Needs packs={["records"]}>
            <Part name="copying">
              <Copying />
            </Part>
          </Needs>
          <AnswerDetails {...answer}>
            <ProfileFold name={nameIn(words, answer.line.names)} />
          </AnswerDetails>
        </>
      )}
      <Curve />
    </div>
  );
}

/** Why the last point was not set. */
function Refused() {
  const words = useWords();
  const refused = useAtomValue(refusedAtom);
  if (refused === null) return null;
  return (
    <p className="refused" role="alert">
      {refused.why === "same"
        ? words("measure.same")
        : words("measure.far", {
            distance: words.km(refused.distance, 0),
            limit: words.km(refused.limit, 0),
          })}
    </p>
  );
}

function Actions() {
  const words = useWords();
  const { step } = useAtomValue(progressAtom);
  const [isAdding, setAdding] = useAtom(addingAtom);
  const measureWhole = useSetAtom(measureWholeAtom);
  const undo = useSetAtom(undoStopAtom);
  const act = useSetAtom(lookAtom);
  return (
    <div className="actions">
      {step === "done" && (
        <button type="button" aria-pressed={isAdding} onClick={() => setAdding(!isAdding)}>
          {words("measure.add")}
        </button>
      )}
      {step === "start" ? (
        <button type="button" onClick={measureWhole}>
          {words("measure.whole")}
        </button>
      ) : (
        <>
          <button type="button" onClick={undo}>
            {words("measure.undo")}
          </button>
          <button type="button" onClick={() => act({ type: "clear stops" })}>
            {words("measure.clear")}
          </button>
        </>
      )}
    </div>
  );
}

/** How the length depends on the ruler. */
function Curve() {
  const words = useWords();
  const [isOpen, setOpen] = useAtom(curveOpenAtom);
  return (
    <Fold title={words("curve.title")} open={isOpen} onOpen={setOpen}>
      <Part name="curve">
        <RulerCurve />
      </Part>
    </Fold>
  );
}
