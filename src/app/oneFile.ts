import { useSetAtom } from "jotai";
import { useEffect } from "react";
import { notInFileAtom } from "../store/notices.ts";

/** Whether this is the atlas as one file: `npm run build:single`. */
const IS_ONE_FILE = import.meta.env.MODE === "single";

/** Leads to what lies beside the published atlas, and is not in the one file: there, if the build was told where, else says so. */
export function useLinksOutOfFile(): void {
  const notInFile = useSetAtom(notInFileAtom);
  useEffect(() => {
    if (!IS_ONE_FILE) return;
    const published = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const to = link?.getAttribute("href") ?? "#";
      if (link === null || isWhole(to) || to.startsWith("#")) return;
      if (published !== undefined) {
        link.href = new URL(to, published).href;
        return;
      }
      event.preventDefault();
      notInFile();
    };
    document.addEventListener("click", follow, { capture: true });
    return () => document.removeEventListener("click", follow, { capture: true });
  }, [notInFile]);
}

const isWhole = (address: string) => URL.canParse(address);
