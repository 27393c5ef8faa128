import type { Source } from "../../../src/model/schema.ts";
import { page, TREATY } from "../page.ts";

/** Says which hill the picket of 1864 on the Black Irtysh is, and on which bank. */
export const KHOBDO_1869: Source = page(
  "vostlit-24",
  "Khobdo protocol on the line of 1864 from the Bogosuk pass to the Black Irtysh, 1 August 1869 (no. 24, Russian)",
  "Восточная литература (vostlit.info)",
  "https://www.vostlit.info/Texts/Dokumenty/China/XVII/1680-1700/Rus_kit_dog_prav_akt/21-40/24.htm",
  TREATY,
  "Read: title and preamble.",
);
