import { OWN_NAMES } from "../i18n/translator.ts";
import { type About, LANGUAGES, type Language } from "../model/schema.ts";
import { useWords } from "./words.ts";
import "./title.css";

interface Props {
  about: Pick<About, "title" | "subtitle">;
  language: Language;
  onSpeak(language: Language): void;
}

/** The atlas's name, what it shows, and the switch of languages. */
export function TitleCard({ about, language, onSpeak }: Props) {
  const words = useWords();
  return (
    <header className="title">
      <div>
        <h1>{about.title[language]}</h1>
        <p className="subtitle">{about.subtitle[language]}</p>
      </div>
      <label className="language">
        <span className="visually-hidden">{words("language")}</span>
        <select
          value={language}
          onChange={(event) => onSpeak(event.currentTarget.value as Language)}
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
