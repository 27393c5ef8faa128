import { useAtomValue, useSetAtom } from "jotai";
import { useId } from "react";
import type { ReadFeature } from "../../formats/reading.ts";
import { measureOwnAtom } from "../../measuring/setting.ts";
import {
  againstAtom,
  changeOwnFileAtom,
  chosenOwnAtom,
  courseOf,
  type OwnFile,
  ownLineId,
} from "../../store/own.ts";
import { goToAtom } from "../../store/visits.ts";
import { useWords } from "../words.ts";
import { AgainstRows } from "./AgainstRows.tsx";
import { kindOf, nameOf } from "./feature.ts";

interface Open {
  file: OwnFile;
  feature: ReadFeature;
}

/** A feature of a file: what the file tells of it, and how it lies to the border. */
export function OwnCard({ file, feature }: Open) {
  const words = useWords();
  const choose = useSetAtom(chosenOwnAtom);
  const goTo = useSetAtom(goToAtom);
  const measure = useSetAtom(measureOwnAtom);
  const against = useAtomValue(againstAtom);
  const answer =
    against?.of === feature && against.accuracy === file.accuracy ? against.answer : null;
  const index = file.reading.features.indexOf(feature);
  return (
    <article className="card own-card" data-testid="own-card" data-against={typeof answer}>
      <button type="button" className="back" onClick={() => choose(null)}>
        ← {words("own.back")}
      </button>
      <p className="kicker">
        <bdi>{file.name}</bdi> · {kindOf(words, feature)}
      </p>
      <h2>
        <bdi>{nameOf(words, feature)}</bdi>
      </h2>
      <div className="actions">
        <button type="button" onClick={() => goTo(feature.geometry)}>
          {words("own.zoom")}
        </button>
        {courseOf(feature) !== null && (
          <button type="button" onClick={() => measure(ownLineId(file.id, index))}>
            {words("own.measure")}
          </button>
        )}
      </div>
      <Accuracy file={file} />
      {answer === null && <p role="status">{words("own.against.working")}</p>}
      {answer === "failed" && <p className="warning">{words("own.against.failed")}</p>}
      {answer !== null && answer !== "failed" && (
        <AgainstRows against={answer} feature={feature} file={file} />
      )}
      {feature.told.length > 0 && (
        <dl className="rows own-told">
          {feature.told.map(([key, value], i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file may say one key twice
            <div key={i}>
              <dt>
                <bdi>{key}</bdi>
              </dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}

/** A file that is less well known than the border is broad says nothing of it. */
const MOST_ACCURACY = 10_000;

function Accuracy({ file: { id, accuracy } }: { file: OwnFile }) {
  const words = useWords();
  const change = useSetAtom(changeOwnFileAtom);
  const [field, why] = [useId(), useId()];
  return (
    <>
      <div className="own-accuracy">
        <label htmlFor={field}>{words("own.accuracy")}</label>
        <input
          id={field}
          type="number"
          min={0}
          max={MOST_ACCURACY}
          step={1}
          value={accuracy}
          aria-describedby={why}
          onChange={({ target: { valueAsNumber: asked } }) => {
            if (asked >= 0 && asked <= MOST_ACCURACY) change(id, { accuracy: asked });
          }}
        />
      </div>
      <p className="soft" id={why}>
        {words("own.accuracy.why")}
      </p>
    </>
  );
}
