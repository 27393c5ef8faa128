interface InFourLanguages {
  en: string;
  kk: string;
  ru: string;
  zh: string;
}

/** The same words in English, Kazakh, Russian and Chinese. */
export function say(en: string, kk: string, ru: string, zh: string): InFourLanguages {
  return { en, kk, ru, zh };
}
