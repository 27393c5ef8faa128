import { useCombobox } from "downshift";
import { useAtom, useAtomValue, useSetAtom } from "jotai";
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { LATER_PACKS } from "../../model/packs/format.ts";
import { chooseFoundAtom, findingIndexAtom } from "../../store/finding.ts";
import { Needs } from "../missing/Needs.tsx";
import { useWords } from "../words.ts";
import { AnswerCard } from "./AnswerCard.tsx";
import { answersTo, deskAtom, finderAtom } from "./answering.ts";
import type { Answer } from "./answers.ts";
import { CloseButton } from "./BoxWaiting.tsx";
import { Lens } from "./FindButton.tsx";
import { aheadAtom, queryAtom } from "./query.ts";
import "./answers.css";

/** The box and its answers, by the pattern of a combobox. A module of its own: loaded when it is opened. */
export default function FindingBox({ onChosen }: { onChosen(): void }) {
  const words = useWords();
  const [query, setQuery] = useAtom(queryAtom);
  const finder = useAtomValue(finderAtom);
  const desk = useAtomValue(deskAtom);
  const choose = useSetAtom(chooseFoundAtom);
  const { answers, count } = useMemo(() => answersTo(desk, finder, query), [desk, finder, query]);
  const [ahead, setAhead] = useAtom(aheadAtom);
  const input = useRef<HTMLInputElement>(null);
  const isGoingOn = useRef(ahead !== "nothing");
  useLayoutEffect(() => {
    const box = input.current;
    if (box === null) return;
    box.focus();
    // Who was writing while the box was on its way writes on; an older query is written over.
    if (isGoingOn.current) box.setSelectionRange(box.value.length, box.value.length);
    else box.select();
  }, []);
  const first = answers[0];
  useEffect(() => {
    if (ahead !== "Enter" || finder === null) return;
    setAhead("nothing");
    if (first === undefined) return;
    onChosen();
    choose(first.thing);
  }, [ahead, finder, first, setAhead, onChosen, choose]);
  const combobox = useCombobox<Answer>({
    items: [...answers],
    isOpen: answers.length > 0,
    inputValue: query,
    selectedItem: null,
    initialHighlightedIndex: 0,
    defaultHighlightedIndex: 0,
    itemToString: (answer) => answer?.title.text ?? "",
    itemToKey: (answer) => answer && `${answer.thing.kind}:${answer.thing.id}`,
    // Who goes on by Tab has chosen nothing.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? state : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return;
      onChosen();
      choose(selectedItem.thing);
    },
  });
  const { highlightedIndex } = combobox;
  return (
    <>
      <div className="finding-head">
        <Lens />
        <input
          {...combobox.getInputProps({
            ref: input,
            "aria-label": words("find.open"),
            placeholder: words("find.open"),
            spellCheck: false,
            autoCapitalize: "off",
            enterKeyHint: "go",
            onChange: ({ currentTarget }) => {
              setQuery(currentTarget.value);
              setAhead("nothing");
            },
            onKeyDown: (event) => {
              leaveEscape(event);
              if (event.key === "Enter" && finder === null && query !== "") setAhead("Enter");
            },
          })}
        />
        <CloseButton />
      </div>
      <Needs packs={LATER_PACKS} />
      <State isAsked={query.trim() !== ""} count={count} shown={answers.length} />
      <ul
        {...combobox.getMenuProps({ "aria-label": words("find.short") })}
        className="finding-answers"
        hidden={answers.length === 0}
      >
        {answers.map((answer, index) => (
          <li
            key={`${answer.thing.kind}:${answer.thing.id}`}
            {...combobox.getItemProps({ item: answer, index })}
            className="finding-answer"
            data-highlighted={index === highlightedIndex || undefined}
          >
            <AnswerCard answer={answer} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** How many answers there are, or why there is none. */
function State({ isAsked, count, shown }: { isAsked: boolean; count: number; shown: number }) {
  const words = useWords();
  const index = useAtomValue(findingIndexAtom);
  const sentence = () => {
    if (index === "lost") return words("find.lost");
    if (!isAsked) return words("find.hint");
    if (index === null) return words("find.loading");
    if (count === 0) return words("find.none");
    return words("find.count", { count, shown, more: count - shown });
  };
  return (
    <p className="finding-state soft" role="status">
      {sentence()}
    </p>
  );
}

/** Escape closes the box, and does not empty it first. */
function leaveEscape(event: KeyboardEvent) {
  if (event.key === "Escape") Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
}
