import { useAtomValue, useSetAtom } from "jotai";
import { FURTHEST_OFF } from "../checks/stretch.ts";
import { OWN_NAMES } from "../i18n/translator.ts";
import { isMeasuredAtom } from "../store/look.ts";
import { dismissAtom, type Notice, noticesAtom } from "../store/notices.ts";
import { isUnkeptAtom } from "../store/own.ts";
import { pageAtom } from "../store/page.ts";
import { WithNames } from "./Foreign.tsx";
import { LostPacks } from "./missing/LostPacks.tsx";
import { useWords } from "./words.ts";
import "./message.css";
import "./notices.css";

/** One plain sentence for each thing that went wrong, and what works all the same. */
export function Notices() {
  const words = useWords();
  const notices = useAtomValue(noticesAtom);
  const dismiss = useSetAtom(dismissAtom);
  const isMeasured = useAtomValue(isMeasuredAtom);
  const isUnkept = useAtomValue(isUnkeptAtom);
  const { reload } = useAtomValue(pageAtom);
  const sentence = (notice: Notice): string => {
    if (notice.kind === "language-lost") {
      return words("notice.language-lost", { language: OWN_NAMES[notice.language] });
    }
    if (notice.kind === "newer" && isUnkept) return words("notice.newer.own");
    if (notice.kind === "newer" && isMeasured) return words("notice.newer.measured");
    if (notice.kind !== "ignored") return words(`notice.${notice.kind}`);
    const { parameter, value, why } = notice.ignored;
    const limit = words.km(FURTHEST_OFF, 0);
    return words(`notice.${why}`, { parameter, value, limit });
  };
  return (
    <div className="notices" role="status">
      <LostPacks />
      {notices.map((notice) => (
        <p key={sentence(notice)} className="message notice" data-notice={notice.kind}>
          <span>
            <WithNames>{sentence(notice)}</WithNames>
            {isMendedByReload(notice) && (
              <button type="button" className="notice-act" onClick={reload}>
                {words(notice.kind === "newer" ? "notice.newer.show" : "part.reload")}
              </button>
            )}
          </span>
          <button
            type="button"
            className="notice-dismiss"
            onClick={() => dismiss(notice)}
            aria-label={words("notice.dismiss")}
          >
            ×
          </button>
        </p>
      ))}
    </div>
  );
}

const isMendedByReload = ({ kind }: Notice) => kind === "newer" || kind === "part-lost";
