import { FURTHEST_OFF } from "../checks/stretch.ts";
import type { Ignored } from "../state/url.ts";
import { useWords } from "./words.ts";
import "./notices.css";

/** What went wrong without stopping the atlas. */
export type Notice =
  | { kind: "ignored"; ignored: Ignored }
  | { kind: "no-webgl" }
  | { kind: "lost" };

interface Props {
  notices: readonly Notice[];
  onDismiss(notice: Notice): void;
}

/** One plain sentence for each thing that went wrong, and what works all the same. */
export function Notices({ notices, onDismiss }: Props) {
  const words = useWords();
  const sentence = (notice: Notice): string => {
    if (notice.kind !== "ignored") return words(`notice.${notice.kind}`);
    const { parameter, value, why } = notice.ignored;
    const limit = words.km(FURTHEST_OFF, 0);
    return words(`notice.${why}`, { parameter, value, limit });
  };
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <p key={sentence(notice)} className="notice" data-notice={notice.kind}>
          <span>{sentence(notice)}</span>
          <button
            type="button"
            onClick={() => onDismiss(notice)}
            aria-label={words("notice.dismiss")}
          >
            ×
          </button>
        </p>
      ))}
    </div>
  );
}
