import { useAtomValue, useSetAtom } from "jotai";
import { lineNamed } from "../../checks/measurable.ts";
import { type RiverAsBorder, riverAsBorder } from "../../checks/riverAsBorder.ts";
import { measureStretch, type Stretch } from "../../checks/stretch.ts";
import type { Translator } from "../../i18n/translator.ts";
import { measureSectionAtom } from "../../measuring/setting.ts";
import type { Atlas } from "../../model/atlas.ts";
import { told } from "../../model/prose.ts";
import type { Instrument, Section } from "../../model/schema.ts";
import { lineOfAt } from "../../state/derived.ts";
import { atlasAtom, linesAtom } from "../../store/atlas.ts";
import { chooseInstrumentAtom } from "../../store/choosing.ts";
import { dateAtom } from "../../store/look.ts";
import type { Lengths } from "../../store/words.ts";
import { FeatureCard } from "../FeatureCard.tsx";
import { LengthHeadline } from "../LengthHeadline.tsx";
import { Name } from "../Name.tsx";
import { Written } from "../Written.tsx";
import { nameIn, useLengths, useWords } from "../words.ts";
import { accuracyRows, knownRows } from "./accuracyRows.ts";

/** A section of a border line: its length, where on the line it lies, and what it rests on. */
export function SectionCard({ id }: { id: string }) {
  const atlas = useAtomValue(atlasAtom);
  const date = useAtomValue(dateAtom);
  const words = useWords();
  const lengths = useLengths();
  const measureSection = useSetAtom(measureSectionAtom);
  const along = lineNamed(useAtomValue(linesAtom), lineOfAt(atlas, id, date)).along();
  const found = along.sections.find(({ section }) => section.id === id);
  if (found === undefined) return null;
  const { section } = found;
  const { properties } = section;
  const measured = measureStretch(along, found.from.wgs84, found.to.wgs84);
  const whole = riverAsBorder(along, atlas.figures, properties.river ?? "");
  return (
    <FeatureCard
      record={properties}
      kind={words(`section.${properties.kind}`)}
      headline={<LengthHeadline kicker={words("card.length")} length={measured.length} />}
      rows={sectionRows(words, lengths, atlas, section, measured, whole)}
      accuracyRows={[
        ...accuracyRows(words, atlas, section),
        ...knownRows(words, atlas, section, along.line),
      ]}
      basis={properties.basis.length > 0 && <Basis atlas={atlas} section={section} />}
      actions={
        <button type="button" className="primary" onClick={() => measureSection(section)}>
          {words("section.measure")}
        </button>
      }
    />
  );
}

function Basis({ atlas, section }: { atlas: Atlas; section: Section }) {
  const words = useWords();
  const onChoose = useSetAtom(chooseInstrumentAtom);
  return (
    <section className="basis">
      <h3>{words("card.basis")}</h3>
      <ul>
        {section.properties.basis.map(({ instrument: id, points, certainty, note }) => {
          const instrument = atlas.instruments.get(id) as Instrument;
          return (
            <li key={id}>
              <button type="button" className="link" onClick={() => onChoose(instrument)}>
                <Name of={instrument} />
              </button>
              , {words.date(instrument.date)}
              {points && (
                <>, {words("card.points", { points: told(points, words.language).text })}</>
              )}
              {certainty === "inferred" && <em className="soft"> ({words("card.inferred")})</em>}
              {note && (
                <small>
                  <Written prose={note} />
                </small>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function sectionRows(
  words: Translator,
  lengths: Lengths,
  atlas: Atlas,
  { properties }: Section,
  measured: Stretch,
  whole: RiverAsBorder | null,
): [string, string][] {
  const river = properties.river === null ? undefined : atlas.rivers.get(properties.river);
  const rows: [string, string][] = [];
  if (river !== undefined) {
    const name = nameIn(words, river.properties);
    const isPart = whole !== null && whole.sections.length > 1;
    // One section of several is not taken for the river's border.
    const told = isPart && words("find.as.border", { length: lengths.write(whole.length) });
    rows.push([words("card.river"), told ? `${name}, ${told}` : name]);
  }
  return [
    ...rows,
    [
      words("card.chainage"),
      words("card.chainage.value", {
        from: lengths.number(measured.from.chainage.turf),
        to: lengths.number(measured.to.chainage.turf),
        unit: lengths.unit,
      }),
    ],
    [words("card.straight"), lengths.write(measured.straight.turf)],
    [words("card.sinuosity"), words.number(measured.sinuosity, 2)],
    [
      words("card.ends"),
      words("card.ends.value", {
        from: words.number(properties.startAccuracyMetres),
        to: words.number(properties.endAccuracyMetres),
      }),
    ],
    [words("card.force"), inForce(words, properties)],
  ];
}

function inForce(words: Translator, { validFrom, validTo }: Section["properties"]): string {
  const from = words.date(validFrom);
  if (validTo === null) return words("in.force", { date: from });
  return words("in.force.between", { from, to: words.date(validTo) });
}
