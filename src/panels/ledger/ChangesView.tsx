import type { MultiPolygon } from "geojson";
import { atom, useAtomValue, useSetAtom } from "jotai";
import { useId } from "react";
import type { ChangedSection, Changes } from "../../checks/changes.ts";
import { useChanges } from "../../ledger/lineChanges.ts";
import { firstPair } from "../../state/derived.ts";
import type { Pair } from "../../state/state.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { chooseInstrumentAtom } from "../../store/choosing.ts";
import { comparedAtom, lookAtom } from "../../store/look.ts";
import { pointedAtom } from "../../store/shown.ts";
import { goToAtom } from "../../store/visits.ts";
import { Fold } from "../Fold.tsx";
import { nameIn, useLengths, useWords } from "../words.ts";

const firstPairAtom = atom((get) => firstPair(get(atlasAtom)));

/** The ground that changed hands: lit up, and gone to. */
const showGroundAtom = atom(null, (_get, set, ground: MultiPolygon) => {
  set(pointedAtom, ground);
  set(goToAtom, ground);
});

/** What changed between any two lines, folded until two are compared. */
export function ChangesFold() {
  const words = useWords();
  const first = useAtomValue(firstPairAtom);
  const compared = useAtomValue(comparedAtom);
  const act = useSetAtom(lookAtom);
  return (
    <Fold
      title={words("changes.title")}
      open={compared !== null}
      onOpen={(open) => act({ type: "compare", pair: open ? first : null })}
    >
      <ChangesView pair={compared ?? first} compared={compared} />
    </Fold>
  );
}

/** Sections that changed, ground with its band, and what was signed between. */
function ChangesView({ pair, compared }: { pair: Pair; compared: Pair | null }) {
  const words = useWords();
  const atlas = useAtomValue(atlasAtom);
  const changes = useChanges(compared);
  const act = useSetAtom(lookAtom);
  const onPair = (pair: Pair) => act({ type: "compare", pair });
  const onInstrument = useSetAtom(chooseInstrumentAtom);
  const onShow = useSetAtom(showGroundAtom);
  const lines = [...atlas.lines.values()].filter(({ role }) => role === "border");
  const byAge = lines.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const [older, newer] = pair;
  const dated = (id: string) => atlas.lines.get(id)?.validFrom ?? "";
  const signed = [...atlas.instruments.values()].filter(
    ({ date }) => date > dated(older) && date <= dated(newer),
  );
  return (
    <section className="changes">
      <LinePicker
        label={words("changes.older")}
        lines={byAge.filter(({ validFrom }) => validFrom < dated(newer))}
        value={older}
        onPick={(id) => onPair([id, newer])}
      />
      <LinePicker
        label={words("changes.newer")}
        lines={byAge.filter(({ validFrom }) => validFrom > dated(older))}
        value={newer}
        onPick={(id) => onPair([older, id])}
      />
      {changes === "waiting" && <p role="status">{words("changes.computing")}</p>}
      {changes === null && <p role="status">{words("changes.none")}</p>}
      {changes !== null && changes !== "waiting" && (
        <>
          <Ground changes={changes} onShow={onShow} />
          <h3>{words("changes.sections")}</h3>
          <Sections title={words("changes.shared")} sections={changes.shared} />
          <Sections title={words("changes.removed")} sections={changes.removed} />
          <Sections title={words("changes.added")} sections={changes.added} />
        </>
      )}
      <h3>{words("changes.signed")}</h3>
      <ul>
        {signed.map((instrument) => (
          <li key={instrument.id}>
            <button type="button" className="link" onClick={() => onInstrument(instrument)}>
              {words.date(instrument.date)}: {nameIn(words, instrument)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PickerProps {
  label: string;
  lines: readonly (Parameters<typeof nameIn>[1] & { id: string })[];
  value: string;
  onPick(id: string): void;
}

function LinePicker({ label, lines, value, onPick }: PickerProps) {
  const words = useWords();
  const id = useId();
  return (
    <p className="ledger-filter line-picker">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.target.value)}>
        {lines.map((line) => (
          <option key={line.id} value={line.id}>
            {nameIn(words, line)}
          </option>
        ))}
      </select>
    </p>
  );
}

function Sections({ title, sections }: { title: string; sections: readonly ChangedSection[] }) {
  const words = useWords();
  const lengths = useLengths();
  const total = sections.reduce((sum, { length }) => sum + length.turf, 0);
  return (
    <details>
      <summary>
        {title}: {lengths.write(total)}, {words("changes.count", { count: sections.length })}
      </summary>
      <ul>
        {sections.map(({ section, length }) => (
          <li key={section.id}>
            {nameIn(words, section.properties)}: {lengths.write(length.turf)}
          </li>
        ))}
      </ul>
    </details>
  );
}

const METRES_PER_KM = 1000;

function Ground({ changes, onShow }: { changes: Changes; onShow(ground: MultiPolygon): void }) {
  const words = useWords();
  const km2 = (squareMetres: number) => words.number(squareMetres / METRES_PER_KM ** 2);
  const pieces = changes.runs.flatMap((run) => run.pieces);
  const to = (side: "west" | "east") =>
    pieces
      .filter(({ gainedBy }) => gainedBy === side)
      .reduce((sum, { area }) => ({ turf: sum.turf + area.turf, wgs84: sum.wgs84 + area.wgs84 }), {
        turf: 0,
        wgs84: 0,
      });
  const net = changes.runs.reduce(
    (sum, run) => ({ least: sum.least + run.net.least, most: sum.most + run.net.most }),
    { least: 0, most: 0 },
  );
  return (
    <>
      <h3>{words("changes.ground")}</h3>
      <dl className="rows">
        {(["west", "east"] as const).map((side) => (
          <div key={side}>
            <dt>{words(`changes.${side}`)}</dt>
            <dd>
              {words("card.area.value", {
                turf: km2(to(side).turf),
                wgs84: km2(to(side).wgs84),
              })}
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft">
        {words("changes.band", { least: km2(net.least), most: km2(net.most) })}
      </p>
      <button
        type="button"
        disabled={pieces.length === 0}
        onClick={() =>
          onShow({ type: "MultiPolygon", coordinates: pieces.map(({ rings }) => rings) })
        }
      >
        {words("show")}
      </button>
    </>
  );
}
