import { useState } from "react";
import { useWords } from "./words.ts";

/** Puts the address, which holds all that is looked at, on the clipboard. */
export function CopyLink() {
  const words = useWords();
  const [done, setDone] = useState<"no" | "yes" | "failed">("no");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setDone("yes");
    } catch {
      setDone("failed");
    }
  };
  return (
    <>
      <button type="button" className="primary" onClick={copy}>
        {words(done === "yes" ? "measure.copied" : "measure.link")}
      </button>
      {done === "failed" && (
        <p className="soft" role="status">
          {words("measure.copy.failed")}
        </p>
      )}
    </>
  );
}
