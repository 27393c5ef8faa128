import { useAtomValue, useSetAtom } from "jotai";
import type { Translator } from "../../i18n/translator.ts";
import { told } from "../../model/prose.ts";
import type { PlacedPoint } from "../../model/schema.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { chooseInstrumentAtom } from "../../store/choosing.ts";
import type { Lengths } from "../../store/words.ts";
import { FeatureCard } from "../FeatureCard.tsx";
import { Name } from "../Name.tsx";
import { useLengths, useWords } from "../words.ts";
import type { Row } from "./rows.ts";

type Distance = PlacedPoint["properties"]["distances"][number];

/** A point that an act names: which act, how well its place is known, and how far every line passes. */
export function PointCard({ point }: { point: PlacedPoint }) {
  const words = useWords();
  return (
    <FeatureCard
      record={point.properties}
      kind={words("kind.point")}
      headline={<NamedBy point={point} />}
      rows={pointRows(words, point)}
      basis={<Distances point={point} />}
    />
  );
}

function NamedBy({ point: { properties } }: { point: PlacedPoint }) {
  const words = useWords();
  const act = useAtomValue(atlasAtom).instruments.get(properties.instrument);
  const onChoose = useSetAtom(chooseInstrumentAtom);
  if (act === undefined) return null;
  return (
    <p>
      {words("point.act")}:{" "}
      <button type="button" className="link" onClick={() => onChoose(act)}>
        <Name of={act} />
      </button>
      , {words.date(act.date)}
    </p>
  );
}

function pointRows(words: Translator, { properties, geometry }: PlacedPoint): Row[] {
  const { article, number, today, elevationMetres, certainty } = properties;
  const [longitude, latitude] = geometry.coordinates;
  const asked: [label: string, value: string | null][] = [
    [words("point.article"), article],
    [words("point.in.act"), number],
    [words("point.today"), today === null ? null : told(today, words.language).text],
    [
      words("card.height"),
      elevationMetres === null
        ? null
        : words("card.height.value", { metres: words.number(elevationMetres) }),
    ],
    [
      words("card.position"),
      words("card.position.value", {
        latitude: words.number(latitude, 4),
        longitude: words.number(longitude, 4),
      }),
    ],
    [words("card.certainty"), words(`certainty.${certainty}`)],
  ];
  return asked.flatMap(([label, value]): Row[] => (value === null ? [] : [[label, value]]));
}

function Distances({ point: { properties } }: { point: PlacedPoint }) {
  const words = useWords();
  const lengths = useLengths();
  const { lines } = useAtomValue(atlasAtom);
  const { distances, accuracyMetres } = properties;
  const accuracy = written(lengths, accuracyMetres);
  return (
    <section className="point-distances" data-testid="point-distances">
      <h3>{words("point.distances")}</h3>
      <p className="soft">{words("point.distances.hint", { accuracy })}</p>
      <dl className="rows">
        {distances.map((distance) => {
          const line = lines.get(distance.line);
          const remarks = remarksOn(words, distance, accuracyMetres);
          return (
            <div key={distance.line} data-line={distance.line}>
              <dt>
                {line === undefined ? distance.line : <Name of={line} />}
                {properties.lines.includes(distance.line) && (
                  <small className="soft"> {words("point.own.line")}</small>
                )}
              </dt>
              <dd>
                {`${written(lengths, distance.metres.wgs84)} ± ${accuracy}`}
                {remarks.map((remark) => (
                  <small key={remark} className="soft">
                    {remark}
                  </small>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** What has to be said of a distance before anyone relies on it. */
function remarksOn(
  words: Translator,
  { circle, beyond, metres }: Distance,
  accuracyMetres: number,
): string[] {
  if (circle !== null) {
    return [words(circle === "read from it" ? "point.circle.read" : "point.circle.through")];
  }
  if (beyond) return [words("point.beyond")];
  return metres.wgs84 > accuracyMetres ? [words("point.outside")] : [];
}

/** To a tenth, as far as anything here is known. */
function written(lengths: Lengths, metres: number): string {
  return lengths.write(metres, 1);
}
