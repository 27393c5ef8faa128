import type { MultiPolygon } from "geojson";
import { atom, useAtomValue, useSetAtom } from "jotai";
import { balanceOf, type ChangedRun, type Changes } from "../../checks/changes.ts";
import { areaInWords } from "../../i18n/area.ts";
import { changesAtom } from "../../ledger/lineChanges.ts";
import type { Pair } from "../../state/state.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { changesInWordsAtom } from "../../store/described.ts";
import { lookAtom } from "../../store/look.ts";
import { pointedAtom } from "../../store/shown.ts";
import { goToAtom } from "../../store/visits.ts";
import { Described } from "../described/Described.tsx";
import { Needs } from "../missing/Needs.tsx";
import { Name } from "../Name.tsx";
import { useLengths, useWords } from "../words.ts";
import { ChangedSections } from "./ChangedSections.tsx";
import { Gainer } from "./Gainer.tsx";
import { gainerName } from "./gainerName.ts";
import { LinePickers } from "./LinePickers.tsx";
import { Printed } from "./Printed.tsx";
import { SignedBetween } from "./SignedBetween.tsx";
import "./comparing.css";

/** Ground that changed sides: lit up, and gone to. */
const showGroundAtom = atom(null, (_get, set, ground: MultiPolygon) => {
  set(pointedAtom, ground);
  set(goToAtom, ground);
});

/** What changed between two lines: who gained what and how sure that is, where, and what was signed. */
export function ComparisonPanel({ pair }: { pair: Pair }) {
  const words = useWords();
  const changes = useAtomValue(changesAtom);
  const act = useSetAtom(lookAtom);
  const described = useAtomValue(changesInWordsAtom);
  return (
    <section className="comparing">
      <div className="comparing-head">
        <h2>{words("comparing.title")}</h2>
        <button type="button" onClick={() => act({ type: "compare", pair: null })}>
          {words("comparing.end")}
        </button>
      </div>
      <LinePickers pair={pair} />
      {changes === "waiting" && <p role="status">{words("comparing.computing")}</p>}
      {changes === null && <p role="status">{words("comparing.none")}</p>}
      {changes !== null && changes !== "waiting" && (
        <>
          <InWords changes={changes} newer={pair[1]} />
          <Needs packs={["ground", "records"]}>
            <Printed pair={pair} />
          </Needs>
          <Runs runs={changes.runs} newer={pair[1]} />
          <Described statements={described(changes)} />
          <ChangedSections changes={changes} />
        </>
      )}
      <SignedBetween pair={pair} />
    </section>
  );
}

const METRES_PER_KM = 1000;

/** The comparison as a text that stands without the map. */
function InWords({ changes, newer }: { changes: Changes; newer: string }) {
  const words = useWords();
  const lengths = useLengths();
  const atlas = useAtomValue(atlasAtom);
  const { gained, net, length } = balanceOf(changes);
  const km2 = (squareMetres: number) => words.number(squareMetres / METRES_PER_KM ** 2);
  const [shared, whole] = [lengths.write(length.shared), lengths.write(length.whole)];
  if (changes.runs.length === 0) {
    return (
      <p className="comparing-words" role="status">
        {words("comparing.nothing")} {words("comparing.still", { whole })}
      </p>
    );
  }
  const isSure = net.least >= 0;
  return (
    <div className="comparing-words" role="status">
      <ul className="gainers">
        {[changes.sides.right, changes.sides.left]
          .filter((side) => gained[side].turf > 0)
          .map((side) => (
            <li key={side}>
              <Gainer side={side} />
              {words("comparing.gained", {
                gainer: gainerName(words, atlas, newer, side),
                area: km2(gained[side].turf),
                wgs84: km2(gained[side].wgs84),
              })}
            </li>
          ))}
      </ul>
      <p>
        {words(isSure ? "comparing.net" : "comparing.net.open", {
          gainer: gainerName(words, atlas, newer, net.side),
          area: km2(net.squareMetres),
          least: km2(net.least),
          most: km2(net.most),
        })}{" "}
        {words("comparing.rest", { shared, whole })}
      </p>
    </div>
  );
}

/** Each stretch in which the lines part, the largest ground first. */
function Runs({ runs, newer }: { runs: readonly ChangedRun[]; newer: string }) {
  const words = useWords();
  const atlas = useAtomValue(atlasAtom);
  const show = useSetAtom(showGroundAtom);
  if (runs.length === 0) return null;
  const bySize = runs.toSorted((a, b) => b.net.squareMetres - a.net.squareMetres);
  return (
    <>
      <h3>{words("comparing.where")}</h3>
      <ul className="changed-runs">
        {bySize.map(({ along, pieces, net }) => (
          <li key={along.map(({ id }) => id).join()}>
            <button
              type="button"
              className="row-button"
              onClick={() =>
                show({ type: "MultiPolygon", coordinates: pieces.map(({ rings }) => rings) })
              }
            >
              <Gainer side={net.side} />
              <span>
                {along.map(({ id, properties }, i) => (
                  <span key={id}>
                    {i > 0 && " · "}
                    <Name of={properties} />
                  </span>
                ))}
                <span className="soft">
                  {" "}
                  {gainerName(words, atlas, newer, net.side)}, {areaInWords(words, net)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
