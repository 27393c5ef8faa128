/**
 * All languages at once, for the commands and the tests, which fetch nothing. The page never imports this:
 * it loads the one language of its reader.
 */
import { LANGUAGES, type Language } from "../model/schema.ts";
import { english, type Messages } from "./languages/en.ts";
import { kazakh } from "./languages/kk.ts";
import { russian } from "./languages/ru.ts";
import { chinese } from "./languages/zh.ts";
import { takeWords } from "./loaded.ts";

export { translator } from "./translator.ts";

/** Every message in every language. */
export const TABLES: Record<Language, Messages> = {
  en: english,
  kk: kazakh,
  ru: russian,
  zh: chinese,
};

for (const language of LANGUAGES) takeWords(language, TABLES[language]);
