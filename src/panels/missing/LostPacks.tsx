import { useAtomValue } from "jotai";
import { type Fault, isStale } from "../../model/packs/fault.ts";
import type { LaterPack } from "../../model/packs/format.ts";
import { missingAtom } from "../../store/missing.ts";
import { pageAtom } from "../../store/page.ts";
import { useWords } from "../words.ts";
import { faultTold } from "./faultTold.ts";
import "../message.css";

/** One sentence for each pack that could not be read, and the way to it. */
export function LostPacks() {
  const { packs, fetchAgain } = useAtomValue(missingAtom);
  const lost = [...packs].flatMap(([pack, why]): [LaterPack, Fault][] =>
    why === "coming" ? [] : [[pack, why]],
  );
  return lost.map(([pack, fault]) => (
    <Lost key={pack} pack={pack} fault={fault} onAgain={() => fetchAgain(pack)} />
  ));
}

function Lost({ pack, fault, onAgain }: { pack: LaterPack; fault: Fault; onAgain(): void }) {
  const words = useWords();
  const { reload } = useAtomValue(pageAtom);
  const what = words(`pack.${pack}`);
  return (
    <p className="message notice lost-pack" data-lost={pack}>
      <span>{words("pack.lost", { what, why: faultTold(words, fault) })}</span>{" "}
      {isStale(fault) ? (
        <button type="button" onClick={reload}>
          {words("part.reload")}
        </button>
      ) : (
        <button type="button" onClick={onAgain}>
          {words("failure.retry")}
        </button>
      )}
    </p>
  );
}
