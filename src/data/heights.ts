import { useAtomValue, useSetAtom } from "jotai";
import { useEffect } from "react";
import picture from "../../geodata/heights.png?url";
import type { HeightGrid } from "../measure/heightGrid.ts";
import type { PublishedHeights } from "../model/schema.ts";
import { atlasAtom } from "../store/atlas.ts";
import { heightGridAtom, profileOpenAtom } from "../store/heights.ts";

/** Fetches the heights when a profile is first looked at; once more when one is opened again, where they were lost. */
export function useFetchingHeights(): void {
  const { heights } = useAtomValue(atlasAtom);
  const isOpen = useAtomValue(profileOpenAtom);
  const grid = useAtomValue(heightGridAtom);
  const isThere = grid !== null && grid !== "lost";
  const setGrid = useSetAtom(heightGridAtom);
  useEffect(() => {
    if (!isOpen || isThere || heights === null) return;
    let left = false;
    fetchHeights(heights).then((fetched) => {
      if (!left) setGrid(fetched ?? "lost");
    });
    return () => {
      left = true;
    };
  }, [isOpen, isThere, heights, setGrid]);
}

/** Null where they do not come, or are not those described. */
async function fetchHeights(told: PublishedHeights): Promise<HeightGrid | null> {
  try {
    const [response, { readHeights }] = await Promise.all([
      fetch(new URL(picture, document.baseURI)),
      import("../measure/heightPicture.ts"),
    ]);
    return readHeights(new Uint8Array(await response.arrayBuffer()), told);
  } catch {
    return null;
  }
}
