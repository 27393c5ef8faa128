import { resolve } from "node:path";

/** The variable that names another folder of built data, for the app as for the commands. */
const VARIABLE = "SHEKARA_ATLAS";

/** The folder of built data to open: `own`, the published one, unless another is named. */
export function atlasFolder(own: string): string {
  const named = process.env[VARIABLE];
  return named ? resolve(named) : own;
}
