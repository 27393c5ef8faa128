import type { Language } from "../model/schema.ts";

/** The page where the data are downloaded, beside the atlas. */
export function dataPageIn(language: Language): string {
  return language === "en" ? "data.html" : `data.${language}.html`;
}
