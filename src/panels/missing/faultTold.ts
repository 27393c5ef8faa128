import type { Translator } from "../../i18n/translator.ts";
import { type Fault, isStale } from "../../model/packs/fault.ts";

/** What was wrong with a pack, in a sentence with the name of its file. */
export function faultTold(words: Translator, fault: Fault): string {
  const { file } = fault;
  if (fault.kind === "status") {
    return isStale(fault)
      ? words("fault.gone", { file })
      : words("fault.status", { file, status: String(fault.status) });
  }
  if (fault.kind === "cut") {
    const [read, bytes] = [words.number(fault.read, 0), words.number(fault.bytes, 0)];
    return words("fault.cut", { file, read, bytes });
  }
  return words(`fault.${fault.kind}`, { file });
}
