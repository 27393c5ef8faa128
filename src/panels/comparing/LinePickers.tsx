import { useAtomValue, useSetAtom } from "jotai";
import { useId } from "react";
import type { Pair } from "../../state/state.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { lookAtom } from "../../store/look.ts";
import { namedIn, nameIn, useWords } from "../words.ts";

/** The two lines, each out of those that leave the other older or newer. */
export function LinePickers({ pair: [older, newer] }: { pair: Pair }) {
  const words = useWords();
  const { lines } = useAtomValue(atlasAtom);
  const act = useSetAtom(lookAtom);
  const onPair = (pair: Pair) => act({ type: "compare", pair });
  const borders = [...lines.values()].filter(({ role }) => role === "border");
  const byAge = borders.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const dated = (id: string) => lines.get(id)?.validFrom ?? "";
  return (
    <div className="filter">
      <LinePicker
        label={words("comparing.older")}
        lines={byAge.filter(({ validFrom }) => validFrom < dated(newer))}
        value={older}
        onPick={(id) => onPair([id, newer])}
      />
      <LinePicker
        label={words("comparing.newer")}
        lines={byAge.filter(({ validFrom }) => validFrom > dated(older))}
        value={newer}
        onPick={(id) => onPair([older, id])}
      />
    </div>
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
    <p className="line-picker">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.target.value)}>
        {lines.map((line) => (
          <option key={line.id} value={line.id} lang={namedIn(words, line).language}>
            {nameIn(words, line)}
          </option>
        ))}
      </select>
    </p>
  );
}
