import { useAtomValue, useSetAtom } from "jotai";
import { nameOfChosen } from "../../state/derived.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { alsoHereAtom, chooseAtom } from "../../store/choosing.ts";
import { dateAtom } from "../../store/look.ts";
import { useWords } from "../words.ts";
import { kindOf } from "./kindOf.ts";

/** What else lies where the map was clicked, the most fitting first. */
export function AlsoHere() {
  const words = useWords();
  const atlas = useAtomValue(atlasAtom);
  const date = useAtomValue(dateAtom);
  const choose = useSetAtom(chooseAtom);
  const others = useAtomValue(alsoHereAtom).flatMap((selection) => {
    const name = nameOfChosen(atlas, selection, words.language);
    return name === null ? [] : [{ selection, name }];
  });
  if (others.length === 0) return null;
  return (
    <nav className="also-here" aria-label={words("card.also")}>
      <p className="soft">{words("card.also")}</p>
      <ul className="plain">
        {others.map(({ selection, name }) => (
          <li key={`${selection.kind}:${selection.id}`}>
            <button type="button" className="link" onClick={() => choose(selection)}>
              {name}
            </button>{" "}
            <span className="soft">{kindOf(words, atlas, selection, date)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
