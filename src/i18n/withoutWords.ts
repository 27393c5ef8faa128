import type { Language } from "../model/schema.ts";

/** What is said where no language's words could be loaded. */
export const WITHOUT_WORDS: Record<Language, string> = {
  en: "The atlas could not be loaded. Load the page again; the address is kept.",
  kk: "Атласты жүктеу мүмкін болмады. Бетті сол мекенжаймен қайта жүктеңіз.",
  ru: "Атлас не удалось загрузить. Загрузите страницу заново, адрес сохранится.",
  zh: "图集无法载入。请重新打开本页，地址不变。",
};
