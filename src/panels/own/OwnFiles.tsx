import { useAtomValue, useSetAtom } from "jotai";
import { useEffect, useId, useRef } from "react";
import { MOST_BYTES } from "../../formats/reading.ts";
import { asSource } from "../../own/reading.ts";
import { dropOwnFilesAtom, openOwnAtom, ownFilesAtom } from "../../store/own.ts";
import { useWords } from "../words.ts";
import { OwnCard } from "./OwnCard.tsx";
import { OwnFileRow } from "./OwnFileRow.tsx";
import "./own.css";

const ENDINGS = ".geojson,.json,.ndjson,.kml,.kmz,.gpx,.csv,.tsv,.txt,.zip";

/** The reader's own files: the way to open one, those that are open, and the card of a feature of one. */
export default function OwnFiles() {
  const words = useWords();
  const title = useId();
  const files = useAtomValue(ownFilesAtom);
  const open = useAtomValue(openOwnAtom);
  return (
    <section className="own-files" aria-labelledby={title} data-testid="own">
      <h3 id={title}>{words("own.title")}</h3>
      {open === null ? (
        <>
          <Choose />
          <p className="hint">{words("own.promise", { most: MOST_BYTES / 2 ** 20 })}</p>
          <Opened count={files.length}>
            {files.map((file) => (
              <OwnFileRow key={file.id} file={file} />
            ))}
          </Opened>
        </>
      ) : (
        <OwnCard {...open} />
      )}
    </section>
  );
}

/** The files, brought into view when there is one more. */
function Opened({ count, children }: { count: number; children: React.ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current)
      list.current?.lastElementChild?.scrollIntoView({ block: "nearest" });
    before.current = count;
  }, [count]);
  return (
    <ul className="own-list" ref={list}>
      {children}
    </ul>
  );
}

function Choose() {
  const words = useWords();
  const drop = useSetAtom(dropOwnFilesAtom);
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const { current } = input;
    if (current === null) return;
    drop([...(current.files ?? [])].map(asSource));
    // The same file can be chosen once more.
    current.value = "";
  };
  return (
    <>
      <button type="button" className="own-choose" onClick={() => input.current?.click()}>
        {words("own.choose")}
      </button>
      <input ref={input} type="file" multiple hidden accept={ENDINGS} onChange={take} />
    </>
  );
}
