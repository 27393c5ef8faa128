import { useAtomValue, useSetAtom } from "jotai";
import { useEffect, useState } from "react";
import { asSource } from "../own/reading.ts";
import { dropOwnFilesAtom } from "../store/own.ts";
import { wordsAtom } from "../store/words.ts";
import "./drop-target.css";

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** The whole page takes files that are dragged over it, and says so while they are. */
export function DropTarget() {
  const words = useAtomValue(wordsAtom);
  const drop = useSetAtom(dropOwnFilesAtom);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Else the browser opens the file in place of the atlas.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Only what leaves the window goes nowhere.
      if (event.relatedTarget === null) setOver(false);
    };
    const take = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      drop([...(event.dataTransfer?.files ?? [])].map(asSource));
    };
    window.addEventListener("dragenter", over);
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", take);
    return () => {
      window.removeEventListener("dragenter", over);
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", take);
    };
  }, [drop]);
  return isOver ? <p className="drop-target">{words("own.drop")}</p> : null;
}
