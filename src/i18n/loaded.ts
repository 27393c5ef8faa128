import type { Language } from "../model/schema.ts";
import type { Messages } from "./languages/en.ts";

const COMING: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import("./languages/en.ts")).english,
  kk: async () => (await import("./languages/kk.ts")).kazakh,
  ru: async () => (await import("./languages/ru.ts")).russian,
  zh: async () => (await import("./languages/zh.ts")).chinese,
};

const there = new Map<Language, Messages>();

/**
 * Fetches the words of a language, which is done once. Rejects where they do not come; what was there
 * before still is.
 */
export async function loadWords(language: Language): Promise<void> {
  if (!there.has(language)) there.set(language, await COMING[language]());
}

/** The words of a language are at hand: where all of them are imported, and nothing is fetched. */
export function takeWords(language: Language, messages: Messages): void {
  there.set(language, messages);
}

/** Whether a language can be spoken at once. */
export function isLoaded(language: Language): boolean {
  return there.has(language);
}

/** A language that can be spoken at once, the first that came; English where none has. */
export function firstLoaded(): Language {
  return [...there.keys()][0] ?? "en";
}

/** The messages of a language. Throws where they have not been loaded. */
export function messagesOf(language: Language): Messages {
  const messages = there.get(language);
  if (messages === undefined) throw new Error(`the words of ${language} have not been loaded`);
  return messages;
}
