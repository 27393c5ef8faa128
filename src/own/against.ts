import { atom, useAtomValue, useSetAtom } from "jotai";
import { useEffect } from "react";
import type { Landmarks } from "../checks/fit.ts";
import type { Position } from "../measure/position.ts";
import { sectionsOf } from "../model/atlas.ts";
import { presentLineOf } from "../model/lines.ts";
import { sideNames } from "../model/sides.ts";
import { atlasAtom } from "../store/atlas.ts";
import { againstAtom, changeOwnFileAtom, openOwnAtom, ownFilesAtom } from "../store/own.ts";
import type { AgainstAnswer, AskAgainst } from "./against.worker.ts";
import { chainsOf } from "./drawing.ts";

const borderAtom = atom((get) => {
  const atlas = get(atlasAtom);
  const line = presentLineOf(atlas);
  return { line, sections: sectionsOf(atlas, line), names: sideNames(atlas.about.sides) };
});

const landmarksAtom = atom((get): Landmarks => {
  const { rivers, places } = get(atlasAtom);
  const border = get(borderAtom).sections.map(({ geometry }) => geometry.coordinates);
  const ofRivers = [...rivers.values()].flatMap(({ geometry }) =>
    geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
  );
  const towns = [...places.values()].flatMap(({ geometry, properties }) =>
    TOWNS.includes(properties.kind) ? [geometry.coordinates] : [],
  );
  return { lines: [...border, ...ofRivers], towns };
});

const TOWNS: readonly string[] = ["city", "town", "village"];

/** The first file of which nobody has asked yet whether something had better be undone. */
const unaskedAtom = atom((get) =>
  get(ownFilesAtom).find(
    ({ step, better, reading, correction }) =>
      step === "read" &&
      better === undefined &&
      correction === "as read" &&
      reading.features.length > 0,
  ),
);

/** So many positions tell how a file fits. */
const MOST_ASKED = 2000;

/** Sets the open feature against the border, and each file against what lies around it. */
export function useSettingAgainst(): void {
  const open = useAtomValue(openOwnAtom);
  const border = useAtomValue(borderAtom);
  const setAgainst = useSetAtom(againstAtom);
  const feature = open?.feature;
  const accuracy = open?.file.accuracy;
  useEffect(() => {
    if (feature === undefined || accuracy === undefined) return;
    return ask({ border, drawn: feature.geometry, accuracy }, (answer) => {
      const told = answer !== null && "against" in answer ? answer.against : "failed";
      setAgainst({ of: feature, accuracy, answer: told });
    });
  }, [feature, accuracy, border, setAgainst]);

  const unasked = useAtomValue(unaskedAtom);
  const landmarks = useAtomValue(landmarksAtom);
  const change = useSetAtom(changeOwnFileAtom);
  const [id, reading] = [unasked?.id, unasked?.reading];
  useEffect(() => {
    if (id === undefined || reading === undefined) return;
    return ask({ positions: someOf(reading), landmarks }, (answer) =>
      change(id, { better: answer !== null && "better" in answer ? answer.better : null }),
    );
  }, [id, reading, landmarks, change]);
}

/** Positions spread over a file. */
function someOf({ features, positions }: { features: readonly Feature[]; positions: number }) {
  const every = Math.max(1, Math.ceil(positions / MOST_ASKED));
  const some: Position[] = [];
  let i = 0;
  for (const { geometry } of features) {
    for (const chain of chainsOf(geometry)) {
      for (const position of chain) if (i++ % every === 0) some.push(position);
    }
  }
  return some;
}

type Feature = { geometry: Parameters<typeof chainsOf>[0] };

/** Asks a worker of its own; what is returned stops it. It hears null where none could answer. */
function ask(question: AskAgainst, hear: (answer: AgainstAnswer | null) => void): () => void {
  const worker = new Worker(new URL("./against.worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<AgainstAnswer>) => {
    worker.terminate();
    hear(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    hear(null);
  };
  worker.postMessage(question);
  return () => worker.terminate();
}
