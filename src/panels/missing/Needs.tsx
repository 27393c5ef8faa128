import { useAtomValue } from "jotai";
import { Fragment, type ReactNode } from "react";
import type { Translator } from "../../i18n/translator.ts";
import type { LaterPack } from "../../model/packs/format.ts";
import { missingAtom } from "../../store/missing.ts";
import { useWords } from "../words.ts";
import "./missing.css";

interface Props {
  /** What it rests on. */
  packs: readonly LaterPack[];
  children?: ReactNode;
}

/** Something that is shown once all that it rests on has been read; until then, what it waits for and does without. */
export function Needs({ packs, children = null }: Props) {
  const words = useWords();
  const { packs: missing, fetchAgain } = useAtomValue(missingAtom);
  const lacking = packs.filter((pack) => missing.has(pack));
  if (lacking.length === 0) return children;
  const coming = lacking.filter((pack) => missing.get(pack) === "coming");
  const lost = lacking.filter((pack) => missing.get(pack) !== "coming");
  return (
    <p className="hint missing" data-missing={lacking.join(" ")}>
      {coming.length > 0 && words("pack.coming", { what: namesOf(words, coming) })}
      {lost.map((pack) => (
        <Fragment key={pack}>
          {" "}
          {words("pack.absent", { what: words(`pack.${pack}`) })}{" "}
          <button type="button" className="link" onClick={() => fetchAgain(pack)}>
            {words("failure.retry")}
          </button>
        </Fragment>
      ))}
    </p>
  );
}

function namesOf(words: Translator, packs: readonly LaterPack[]): string {
  return packs.map((pack) => words(`pack.${pack}`)).join("; ");
}
