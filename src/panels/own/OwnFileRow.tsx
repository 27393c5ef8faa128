import { useSetAtom } from "jotai";
import { useId, useState } from "react";
import type { Correction } from "../../checks/fit.ts";
import type { ReadFeature } from "../../formats/reading.ts";
import {
  changeOwnFileAtom,
  chosenOwnAtom,
  correctOwnFileAtom,
  type OwnFile,
  removeOwnFileAtom,
} from "../../store/own.ts";
import { pointedAtom } from "../../store/shown.ts";
import { goToAtom } from "../../store/visits.ts";
import { useWords } from "../words.ts";
import { boxOf, isLight, kindOf, nameOf, writeMetres } from "./feature.ts";
import { OwnProblems } from "./OwnProblems.tsx";

/** One file: its switch, what it holds, what is wrong with it, and what can be done. */
export function OwnFileRow({ file }: { file: OwnFile }) {
  const words = useWords();
  const { id, name, step, reading, on, drawing } = file;
  const change = useSetAtom(changeOwnFileAtom);
  const remove = useSetAtom(removeOwnFileAtom);
  const goTo = useSetAtom(goToAtom);
  const count = reading.features.length;
  const box = boxOf(drawing.bounds);
  if (step !== "read") {
    return (
      <li className="own-file" data-step={step}>
        <label className="own-progress">
          {words("own.reading", { file: name })}
          <progress value={file.share} />
        </label>
        <button type="button" onClick={() => remove(id)}>
          {words("own.cancel")}
        </button>
      </li>
    );
  }
  return (
    <li className="own-file" data-step={step} data-features={count}>
      <label className="own-name">
        <input
          type="checkbox"
          checked={on}
          aria-label={words("own.show", { file: name })}
          onChange={() => change(id, { on: !on })}
        />
        <span className="own-swatch" aria-hidden="true" />
        <bdi>{name}</bdi>
      </label>
      <p className="soft">{words("own.features", { count })}</p>
      <OwnProblems reading={reading} />
      <Better file={file} />
      <Undone file={file} />
      <Thinned file={file} />
      <div className="actions">
        {box !== null && (
          <button type="button" onClick={() => goTo(box)}>
            {words("own.zoom")}
          </button>
        )}
        <button type="button" onClick={() => remove(id)}>
          {words("own.remove")}
        </button>
        {count > 0 && <Keep file={file} />}
      </div>
      {file.kept !== "no" && (
        <p className="soft" role="status">
          {words(file.kept === "yes" ? "own.kept" : "own.keep.failed")}
        </p>
      )}
      {count > 0 && <Features file={file} />}
    </li>
  );
}

function Keep({ file: { id, kept } }: { file: OwnFile }) {
  const words = useWords();
  const change = useSetAtom(changeOwnFileAtom);
  const isKept = kept === "yes";
  return (
    <button type="button" onClick={() => change(id, { kept: isKept ? "no" : "yes" })}>
      {words(isKept ? "own.forget" : "own.keep")}
    </button>
  );
}

const HOW: Record<Correction, "swapped" | "shifted" | "both"> = {
  "as read": "both",
  swapped: "swapped",
  shifted: "shifted",
  "swapped and shifted": "both",
};

/** What had better be undone, with how well the file fits before and after. */
function Better({ file: { id, better, correction } }: { file: OwnFile }) {
  const words = useWords();
  const correct = useSetAtom(correctOwnFileAtom);
  if (better === null || better === undefined || correction !== "as read") return null;
  const { before, after } = better;
  const how = HOW[after.correction];
  return (
    <div className="own-better" data-better={after.correction}>
      <p>
        {Number.isFinite(before.median) &&
          `${words("own.better", { before: writeMetres(words, before.median) })} `}
        {words(`own.better.${how}`, { after: writeMetres(words, after.median) })}
      </p>
      <button type="button" onClick={() => correct(id, after.correction)}>
        {words(`own.undo.${how}`)}
      </button>
    </div>
  );
}

/** What was undone, by the reader's own word, and the way back. */
function Undone({ file: { id, correction } }: { file: OwnFile }) {
  const words = useWords();
  const correct = useSetAtom(correctOwnFileAtom);
  if (correction === "as read") return null;
  return (
    <div className="own-better" data-undone={correction}>
      <p>{words(`own.undone.${HOW[correction]}`)}</p>
      <button type="button" onClick={() => correct(id, "as read")}>
        {words("own.as.read")}
      </button>
    </div>
  );
}

function Thinned({ file: { drawing } }: { file: OwnFile }) {
  const words = useWords();
  const { withoutMetres, everyPoint } = drawing;
  return (
    <>
      {withoutMetres > 0 && (
        <p className="soft">
          {words("own.thinned", { metres: words.number(Math.ceil(withoutMetres)) })}
        </p>
      )}
      {everyPoint > 1 && (
        <p className="soft">{words("own.thinned.points", { every: everyPoint })}</p>
      )}
    </>
  );
}

/** So many rows are made at once. */
const AT_ONCE = 100;

function Features({ file }: { file: OwnFile }) {
  const words = useWords();
  const title = useId();
  const choose = useSetAtom(chosenOwnAtom);
  const point = useSetAtom(pointedAtom);
  const [most, setMost] = useState(AT_ONCE);
  const { features } = file.reading;
  const left = features.length - most;
  const light = (feature: ReadFeature | null) =>
    point(feature !== null && isLight(feature) ? feature.geometry : null);
  return (
    <details open={features.length <= AT_ONCE}>
      <summary id={title}>{words("own.list", { file: file.name })}</summary>
      <ol className="own-features" aria-labelledby={title}>
        {features.slice(0, most).map((feature, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the features of a file that was read stay in their order
          <li key={index}>
            <button
              type="button"
              className="section-row"
              onClick={() => {
                light(null);
                choose({ file: file.id, index });
              }}
              onPointerEnter={() => light(feature)}
              onPointerLeave={() => light(null)}
              onFocus={() => light(feature)}
              onBlur={() => light(null)}
            >
              <span className="section-name">
                <bdi>{nameOf(words, feature)}</bdi>
                <small>{kindOf(words, feature)}</small>
              </span>
            </button>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" onClick={() => setMost(most + AT_ONCE)}>
          {words("own.more", { count: Math.min(left, AT_ONCE) })}
        </button>
      )}
    </details>
  );
}
