import { useAtomValue } from "jotai";
import type { Statement } from "../../checks/descriptions/statement.ts";
import type { LaterPack } from "../../model/packs/format.ts";
import { atlasAtom } from "../../store/atlas.ts";
import { Needs } from "../missing/Needs.tsx";
import { useLengths, useWords } from "../words.ts";
import { sentence } from "./sentence.ts";
import "../fold.css";

interface Props {
  statements: readonly Statement[];
  /** What was asked for them: nothing is told of half of it. */
  rests?: readonly LaterPack[];
}

/**
 * What the map shows of something, as a text: folded, but always on the page, for those who find or hear
 * it there (WCAG technique G227).
 */
export function Described({ statements, rests = ["seen", "ground"] }: Props) {
  return (
    <Needs packs={rests}>
      <Told statements={statements} />
    </Needs>
  );
}

function Told({ statements }: Pick<Props, "statements">) {
  const words = useWords();
  const lengths = useLengths();
  const atlas = useAtomValue(atlasAtom);
  if (statements.length === 0) return null;
  return (
    <details className="fold" data-testid="described">
      <summary>{words("described.title")}</summary>
      <ul>
        {statements.map((statement) => {
          const text = sentence(words, lengths, atlas, statement);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </details>
  );
}
