import { useAtomValue, useSetAtom } from "jotai";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { nameOfChosen } from "../../state/derived.ts";
import type { Selection } from "../../state/state.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { dateAtom, panelAtom } from "../../store/look.ts";
import { endWalkAtom, inViewAtom, walkToAtom } from "../../store/walking.ts";
import { kindOf } from "../cards/kindOf.ts";
import { useWalk } from "../roving.ts";
import { toPanel } from "../toPanel.ts";
import { useWords } from "../words.ts";
import "./walking.css";

/** What the map has in view, as a list that is walked by keys; it is there while it is walked. */
export function WalkList() {
  const things = useAtomValue(inViewAtom);
  const isMeasuring = useAtomValue(panelAtom) === "measure";
  if (things !== null) return <Walked things={things} />;
  return isMeasuring ? null : <Hint />;
}

/** What the keys do on the map: seen while the map has them, and its description by this id. */
function Hint() {
  const words = useWords();
  return (
    <p className="sheet walk-hint" id="map-hint">
      {words("walk.hint")}
    </p>
  );
}

function Walked({ things }: { things: readonly Selection[] }) {
  const words = useWords();
  const atlas = useAtomValue(atlasAtom);
  const date = useAtomValue(dateAtom);
  const walkTo = useSetAtom(walkToAtom);
  const end = useSetAtom(endWalkAtom);
  const list = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const named = things.flatMap((thing) => {
    const name = nameOfChosen(atlas, thing, words.language);
    return name === null ? [] : [{ thing, name, kind: kindOf(words, atlas, thing, date) }];
  });
  const { current, setAt, target } = useWalk(named.map(({ name }) => name));
  const at = named[current];

  useEffect(() => {
    cameFrom.current = document.activeElement;
    list.current?.focus();
  }, []);

  useEffect(() => {
    walkTo(at?.thing ?? null);
    list.current?.children[current]?.scrollIntoView({ block: "nearest" });
  }, [at?.thing, current, walkTo]);

  const open = (thing: Selection) => {
    end(thing);
    toPanel();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = target(event);
    if (next !== null) setAt(next);
    else if (event.key === "Enter" && !event.repeat && at !== undefined) open(at.thing);
    else if (event.key === "Escape") {
      (cameFrom.current as HTMLElement | null)?.focus();
      end(null);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="sheet walk">
      <p className="soft" id="walk-title">
        {words("walk.title", { count: named.length })}
      </p>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-labelledby="walk-title"
        aria-activedescendant={at && idOf(at.thing)}
        onKeyDown={onKeyDown}
        onBlur={() => end(null)}
      >
        {named.map(({ thing, name, kind }, index) => (
          <div
            key={idOf(thing)}
            id={idOf(thing)}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            // Before the list loses the keyboard.
            onPointerDown={(event) => {
              event.preventDefault();
              open(thing);
            }}
          >
            {name} <small>{kind}</small>
          </div>
        ))}
      </div>
    </div>
  );
}

const idOf = ({ kind, id }: Selection) => `walk-${kind}-${id}`;
