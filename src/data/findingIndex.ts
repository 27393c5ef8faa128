import { useAtomValue, useSetAtom } from "jotai";
import { useEffect } from "react";
import findingUrl from "../../geodata/finding.json?url";
import type { Findable } from "../model/schema.ts";
import { findingAtom, findingIndexAtom } from "../store/finding.ts";

/** Fetches the index when the box is first opened; once more when it is opened again, where it was lost. */
export function useFetchingIndex(): void {
  const isOpen = useAtomValue(findingAtom);
  const isThere = Array.isArray(useAtomValue(findingIndexAtom));
  const setIndex = useSetAtom(findingIndexAtom);
  useEffect(() => {
    if (!isOpen || isThere) return;
    let left = false;
    fetchIndex().then((index) => {
      if (!left) setIndex(index ?? "lost");
    });
    return () => {
      left = true;
    };
  }, [isOpen, isThere, setIndex]);
}

async function fetchIndex(): Promise<Findable[] | null> {
  try {
    const response = await fetch(new URL(findingUrl, document.baseURI));
    // Validated when it was built, and named by its content: here it need only be whole.
    const index: unknown = await response.json();
    return response.ok && Array.isArray(index) ? index : null;
  } catch {
    return null;
  }
}
