import { useAtomValue, useSetAtom } from "jotai";
import { version } from "../../../package.json";
import type { Against } from "../../checks/against.ts";
import { againstCsv, againstJson } from "../../checks/exports/against.ts";
import type { ReadFeature } from "../../formats/reading.ts";
import type { Length } from "../../measure/position.ts";
import { sectionsOf } from "../../model/atlas.ts";
import { presentLineOf } from "../../model/lines.ts";
import type { Side } from "../../model/sides.ts";
import { atlasAtom } from "../../store/atlas.ts";
import type { OwnFile } from "../../store/own.ts";
import { pointedAtom } from "../../store/shown.ts";
import { goToAtom } from "../../store/visits.ts";
import { type CopyItem, CopyMenu } from "../CopyMenu.tsx";
import { nameIn, useLengths, useWords } from "../words.ts";
import { nameOf, writeMetres } from "./feature.ts";

interface Answered {
  against: Against;
  feature: ReadFeature;
  file: OwnFile;
}

/** So many crossings are listed; the copy has them all. */
const MOST_LISTED = 50;

/** How a feature of a file lies to the border of today. */
export function AgainstRows({ against, feature, file }: Answered) {
  const words = useWords();
  const atlas = useAtomValue(atlasAtom);
  const line = presentLineOf(atlas);
  const both = useBoth();
  const area = ({ turf, wgs84 }: Length) =>
    words("card.area.value", { turf: km2(turf), wgs84: km2(wgs84) });
  const km2 = (square: number) => words.number(square / 1e6, square < 1e9 ? 2 : 0);
  const { kind, length, nearest, off, points, areas } = against;
  const section = atlas.sections.get(nearest.section);
  const isCrossing = nearest.distance.wgs84 === 0;
  const entries = <T,>(record: Partial<Record<Side, T>>) => Object.entries(record) as [Side, T][];
  const facts: [string, string][] = [
    ...(against.area === null ? [] : [[words("own.area"), area(against.area)] as const]),
    ...entries(areas ?? {}).map(
      ([side, each]) => [words(`comparing.${side}`), area(each)] as const,
    ),
    ...(length === null
      ? []
      : [
          [words(kind === "lines" ? "own.length" : "own.outline"), both(length)] as const,
          [words("own.along"), both(against.along)] as const,
        ]),
    ...entries(off).map(
      ([side, each]) =>
        [words("own.off", { side: words(`comparing.${side}`) }), both(each)] as const,
    ),
    ...(Object.entries(points) as [Side | "on", number][]).map(
      ([side, count]) =>
        [
          words(side === "on" ? "own.points.on" : `comparing.${side}`),
          words("own.kind.points", { count }),
        ] as const,
    ),
    ...(kind === "points"
      ? []
      : [
          [words("own.passes"), words("own.passes.value", { count: against.passes })] as const,
          [
            words("own.cuts"),
            words("own.cuts.value", { count: against.crossings.length }),
          ] as const,
        ]),
    [
      words("own.nearest"),
      section === undefined ? nearest.section : nameIn(words, section.properties),
    ],
    [
      words("own.distance"),
      isCrossing
        ? words("own.crosses")
        : words("own.two", {
            turf: writeMetres(words, nearest.distance.turf),
            wgs84: writeMetres(words, nearest.distance.wgs84),
          }),
    ],
  ].map(([label = "", value = ""]) => [label, value]);
  const known = sectionsOf(atlas, line).map(({ properties }) => properties.accuracyMetres);
  return (
    <section>
      <h3>{words("own.against", { line: nameIn(words, line) })}</h3>
      <dl className="rows" data-testid="against">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="soft">
        {words("own.rule", {
          least: Math.min(...known) + file.accuracy,
          most: words.number(Math.max(...known) + file.accuracy),
          accuracy: words.number(file.accuracy),
        })}
      </p>
      <Crossings against={against} />
      <Copying against={against} feature={feature} file={file} />
      <p className="soft">{words("not.legal")}</p>
    </section>
  );
}

/** A length by both earths in the reader's unit. */
function useBoth() {
  const words = useWords();
  const lengths = useLengths();
  return ({ turf, wgs84 }: Length) =>
    words("own.two", { turf: lengths.write(turf, 2), wgs84: lengths.write(wgs84, 2) });
}

function Crossings({ against: { crossings } }: Pick<Answered, "against">) {
  const words = useWords();
  const lengths = useLengths();
  const { sections } = useAtomValue(atlasAtom);
  const goTo = useSetAtom(goToAtom);
  const point = useSetAtom(pointedAtom);
  if (crossings.length === 0) return null;
  return (
    <>
      <p className="list-title">{words("own.crossings")}</p>
      <ol className="own-features">
        {crossings.slice(0, MOST_LISTED).map((crossing) => {
          const { along, chainage, piece, section } = crossing;
          const [x, y] = crossing.point;
          const at = { type: "Point" as const, coordinates: [x, y] };
          const there = sections.get(section);
          return (
            <li key={`${piece} ${along}`}>
              <button
                type="button"
                className="section-row"
                onClick={() => goTo(at)}
                onPointerEnter={() => point(at)}
                onPointerLeave={() => point(null)}
              >
                <span className="section-name">
                  {there === undefined ? section : nameIn(words, there.properties)}
                  <small>
                    {words("own.crossing", {
                      along: lengths.write(along, 2),
                      chainage: lengths.write(chainage, 2),
                    })}
                  </small>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {crossings.length > MOST_LISTED && (
        <p className="soft">
          {words("own.problems.more", { count: crossings.length - MOST_LISTED })}
        </p>
      )}
    </>
  );
}

function Copying({ against, feature, file }: Answered) {
  const words = useWords();
  const { checksum, about, ...atlas } = useAtomValue(atlasAtom);
  const context = {
    file: file.name,
    feature: nameOf(words, feature),
    number: feature.number,
    correction: file.correction,
    accuracyMetres: file.accuracy,
    line: presentLineOf(atlas).id,
    checksum,
    version,
    credit: about.credit,
  };
  const stem = file.name.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60);
  const items: CopyItem[] = [
    {
      key: "csv",
      label: "CSV",
      text: () => againstCsv(against),
      file: { name: `shekara-${stem}.csv`, type: "text/csv" },
    },
    {
      key: "json",
      label: "JSON",
      text: () => `${JSON.stringify(againstJson(against, context), null, 1)}\n`,
      file: { name: `shekara-${stem}.json`, type: "application/json" },
    },
  ];
  return (
    <CopyMenu
      key={`${file.id} ${feature.number} ${file.accuracy}`}
      items={items}
      label={words("own.copy")}
    />
  );
}
