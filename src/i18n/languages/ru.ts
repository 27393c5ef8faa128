import { describingRu } from "../describing/ru.ts";
import { findingRu } from "../finding/ru.ts";
import { profileRu } from "../profile/ru.ts";
import { readingRu } from "../reading/ru.ts";
import { ru } from "../ru.ts";
import { tourRu } from "../tour/ru.ts";
import type { Messages } from "./en.ts";

/** Every message in Russian. */
export const russian: Messages = {
  ...ru,
  ...describingRu,
  ...findingRu,
  ...profileRu,
  ...readingRu,
  ...tourRu,
};
