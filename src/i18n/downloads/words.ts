import type { Language } from "../../model/schema.ts";
import { downloadsEn } from "./en.ts";
import { downloadsKk } from "./kk.ts";
import { downloadsRu } from "./ru.ts";
import { downloadsZh } from "./zh.ts";

export type DownloadKey = keyof typeof downloadsEn;

/** Plain messages: their only syntax is `{name}`. They are no part of the atlas's own tables, which a reader waits for. */
export const DOWNLOADS: Record<Language, Record<DownloadKey, string>> = {
  en: downloadsEn,
  kk: downloadsKk,
  ru: downloadsRu,
  zh: downloadsZh,
};

/** A message in a language, its values put in. */
export function downloadWords(
  language: Language,
): (key: DownloadKey, values?: Readonly<Record<string, string>>) => string {
  return (key, values = {}) =>
    DOWNLOADS[language][key].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export function isDownloadKey(key: string): key is DownloadKey {
  return Object.hasOwn(downloadsEn, key);
}
