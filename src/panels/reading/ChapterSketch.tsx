import { useAtomValue } from "jotai";
import { useMemo } from "react";
import { featureOf } from "../../model/atlas.ts";
import type { Chapter, Place } from "../../model/schema.ts";
import { atlasAtom, groupsAtom } from "../../store/atlas.ts";
import { isMapLostAtom } from "../../store/notices.ts";
import { colourVariable, SwatchMark } from "../SwatchMark.tsx";
import { nameIn, useWords } from "../words.ts";
import { SKETCH_HEIGHT, SKETCH_WIDTH, sketchOf } from "./sketch.ts";

const LINE_WIDTH = 2.2;

/** A small picture of a chapter: on paper, and where no map can be drawn. */
export function ChapterSketch({ chapter }: { chapter: Chapter }) {
  const words = useWords();
  const atlas = useAtomValue(atlasAtom);
  const groups = useAtomValue(groupsAtom);
  const isMapLost = useAtomValue(isMapLostAtom);
  const { sketch, nameOf } = useMemo(() => {
    const nameOf = ({ properties }: Place) => nameIn(words, properties);
    return { nameOf, sketch: sketchOf(atlas, groups, chapter, nameOf) };
  }, [atlas, groups, chapter, words]);
  const shown = chapter.view.at.flatMap(({ kind, id }) => {
    const feature = kind === "line" ? null : featureOf(atlas, { kind, id });
    return feature === null ? [] : [nameIn(words, feature.properties)];
  });
  const lines = sketch.lines.map(({ line }) => nameIn(words, line));
  const things = [...new Set(shown)];
  return (
    <figure className="chapter-sketch" data-shown={isMapLost || undefined}>
      <svg
        viewBox={`0 0 ${SKETCH_WIDTH} ${SKETCH_HEIGHT}`}
        role="img"
        aria-label={[...lines, ...things].join(" · ")}
      >
        <path className="sketch-lake" d={sketch.lakes} />
        <path className="sketch-river" d={sketch.rivers} />
        <path className="sketch-ground" d={sketch.grounds} />
        {sketch.lines.map(({ line, colour, parts }) => (
          <g key={line.id} data-line={line.id} stroke={colourVariable(colour)}>
            {parts.map(({ path, dash }, i) => (
              <path
                key={line.sections[i]}
                d={path}
                strokeWidth={LINE_WIDTH}
                strokeDasharray={dash?.map((part) => part * LINE_WIDTH).join(" ")}
              />
            ))}
          </g>
        ))}
        {sketch.points.map(([x, y]) => (
          <circle key={`${x},${y}`} className="sketch-point" cx={x} cy={y} r={4} />
        ))}
        {sketch.towns.map(({ place, at: [x, y] }) => (
          <g key={place.properties.id} className="sketch-town">
            <circle cx={x} cy={y} r={2} />
            <text x={x + 5} y={y + 4}>
              {nameOf(place)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className="soft" aria-hidden="true">
        {sketch.lines.map(({ line, colour }, i) => (
          <span key={line.id}>
            <SwatchMark swatch={{ shape: "line", colour, width: LINE_WIDTH }} /> {lines[i]}{" "}
          </span>
        ))}
        {things.join(" · ")}
      </figcaption>
    </figure>
  );
}
