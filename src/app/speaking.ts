import { useAtomValue, useSetAtom } from "jotai";
import { useEffect } from "react";
import { loadWords } from "../i18n/loaded.ts";
import type { Language } from "../model/schema.ts";
import { readersLanguage } from "../state/readersLanguage.ts";
import { languageIn } from "../state/url.ts";
import { speakableAtom, wantedLanguageAtom } from "../store/look.ts";
import { languageLostAtom } from "../store/notices.ts";

/** The language that the address asks for, else the browser's. */
export function firstLanguage(): Language {
  return languageIn(location.hash) ?? readersLanguage(navigator.languages);
}

/**
 * Loads the words that the page begins with, before anything is shown: the reader's, and where these do
 * not come the English ones. False where none came.
 */
export async function firstWords(): Promise<boolean> {
  for (const language of [firstLanguage(), "en"] as const) {
    try {
      await loadWords(language);
      return true;
    } catch {
      // The next one, or none: the caller says so.
    }
  }
  return false;
}

/** Loads the words of the language that is wanted; the page is in the one before until they are there. */
export function useSpeaking(): void {
  const wanted = useAtomValue(wantedLanguageAtom);
  const speakable = useSetAtom(speakableAtom);
  const lost = useSetAtom(languageLostAtom);
  useEffect(() => {
    let current = true;
    const ifCurrent = (tell: (language: Language) => void) => () => {
      if (current) tell(wanted);
    };
    loadWords(wanted).then(ifCurrent(speakable), ifCurrent(lost));
    return () => {
      current = false;
    };
  }, [wanted, speakable, lost]);
}
