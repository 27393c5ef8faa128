import { useAtomValue, useSetAtom } from "jotai";
import { OWN_NAMES } from "../i18n/translator.ts";
import { LANGUAGES } from "../model/schema/values.ts";
import type { Language } from "../model/schema.ts";
import { atlasAtom } from "../store/atlas.ts";
import { layoutAtom } from "../store/layout.ts";
import { lookAtom } from "../store/look.ts";
import { AboutSign } from "./about/AboutButton.tsx";
import { FindButton } from "./finding/FindButton.tsx";
import { useWords } from "./words.ts";
import "./title.css";

/** The atlas's name, what it shows, and the switch of languages. */
export function TitleCard() {
  const words = useWords();
  const { about } = useAtomValue(atlasAtom);
  const isWide = useAtomValue(layoutAtom) === "wide";
  const act = useSetAtom(lookAtom);
  return (
    <header className="title">
      <div>
        <h1>{about.title[words.language]}</h1>
        <p className="subtitle">{about.subtitle[words.language]}</p>
      </div>
      {!isWide && <FindButton />}
      <AboutSign />
      <label className="language">
        <span className="visually-hidden">{words("language")}</span>
        <select
          value={words.language}
          onChange={({ currentTarget }) =>
            act({ type: "speak", language: currentTarget.value as Language })
          }
        >
          {LANGUAGES.map((name) => (
            <option key={name} value={name} lang={name}>
              {OWN_NAMES[name]}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
