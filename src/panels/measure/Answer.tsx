import { useAtomValue, useSetAtom } from "jotai";
import type { ReactNode } from "react";
import type { MeasurableLine } from "../../checks/measurable.ts";
import { endsWhereItBegins, type Stretch } from "../../checks/stretch.ts";
import { UNITS } from "../../measure/units.ts";
import type { Atlas } from "../../model/atlas.ts";
import type { Section } from "../../model/schema.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { chooseSectionAtom } from "../../store/choosing.ts";
import { unitAtom } from "../../store/look.ts";
import { readInAtom } from "../../store/page.ts";
import { pointedAtom } from "../../store/shown.ts";
import { LengthHeadline } from "../LengthHeadline.tsx";
import { SectionList } from "../SectionList.tsx";
import { nameIn, useLengths, useWords } from "../words.ts";

interface Answered {
  stretch: Stretch;
  line: MeasurableLine;
}

/** The length, large, with its split into water and land, and the units to read it in. */
export function AnswerHead({ stretch, line }: Answered) {
  const words = useWords();
  const unit = useAtomValue(unitAtom);
  const readIn = useSetAtom(readInAtom);
  return (
    <>
      <LengthHeadline
        kicker={words("measure.kicker", { name: nameIn(words, line.names) })}
        length={stretch.length}
        split={stretch}
      />
      <fieldset className="units">
        <legend className="visually-hidden">{words("units")}</legend>
        {UNITS.map((name) => (
          <label key={name}>
            <input type="radio" name="unit" checked={name === unit} onChange={() => readIn(name)} />
            {words(`unit.${name}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** What lies behind the length: straight line, chainage, accuracy, what else is told, and the sections on the way. */
export function AnswerDetails({ stretch, line, children }: Answered & { children?: ReactNode }) {
  const atlas = useAtomValue(atlasAtom);
  const choose = useSetAtom(chooseSectionAtom);
  const point = useSetAtom(pointedAtom);
  const words = useWords();
  const lengths = useLengths();
  const facts: [string, string][] = [
    ...(endsWhereItBegins(stretch)
      ? [[words("card.straight"), words("card.returns")] as [string, string]]
      : [
          [words("card.straight"), lengths.write(stretch.straight.turf)] as [string, string],
          [words("card.sinuosity"), words.number(stretch.sinuosity, 2)] as [string, string],
        ]),
    [
      words("card.chainage"),
      words("card.chainage.value", {
        from: lengths.number(stretch.from.chainage.turf),
        to: lengths.number(stretch.to.chainage.turf),
        unit: lengths.unit,
      }),
    ],
    [
      words("card.accuracy"),
      words("card.accuracy.value", { metres: words.number(stretch.accuracyMetres) }),
    ],
  ];
  return (
    <>
      <dl className="rows">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{words("why.two.title")}</summary>
        <p className="soft">{words("why.two")}</p>
      </details>
      {children}
      {line.kind === "border" && (
        <SectionList
          title={words("measure.sections")}
          rows={stretch.sections.map(({ section, from, length }) => {
            const years = yearsOf(atlas, section);
            return {
              // A way back and forth passes a section twice.
              key: `${section.id} ${from.wgs84}`,
              section,
              length: length.turf,
              ...(years.length > 0 && {
                note: words("section.rests", { years: years.join(", ") }),
              }),
            };
          })}
          onChoose={choose}
          onHover={(section) => point(section?.geometry ?? null)}
        />
      )}
    </>
  );
}

/** The years of the instruments a section rests on, oldest first. */
function yearsOf({ instruments }: Pick<Atlas, "instruments">, { properties }: Section): string[] {
  const found = properties.basis.flatMap(({ instrument }) => instruments.get(instrument) ?? []);
  return [...new Set(found.map(({ date }) => date.slice(0, 4)))].sort();
}
