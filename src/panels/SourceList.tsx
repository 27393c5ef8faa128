import type { Source } from "../model/schema.ts";
import { Foreign, WithNames } from "./Foreign.tsx";
import { Licence } from "./Licence.tsx";
import { Needs } from "./missing/Needs.tsx";
import { useWords } from "./words.ts";

const CHECKSUM_SHOWN = 12;

/** What a statement rests on, each source with its version, licence, day of reading, address and checksum. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const words = useWords();
  return (
    <section className="sources">
      <h3>{words("card.sources")}</h3>
      <Needs packs={["records"]}>
        <ul>
          {sources.map((source) => (
            <li key={source.id} data-source={source.id}>
              <span>
                <Foreign>{source.title}</Foreign>
              </span>
              <small>
                <Foreign>{source.publisher}</Foreign>
                {source.package && (
                  <>
                    {" · "}
                    <span lang="en">
                      {words("source.version", {
                        package: source.package,
                        version: source.version ?? "",
                      })}
                    </span>
                  </>
                )}
                {" · "}
                <Licence of={source} />
                {source.read !== null && (
                  <> · {words("source.read", { date: words.date(source.read) })}</>
                )}
                {source.copy !== undefined && (
                  <>
                    {" · "}
                    <WithNames>{words("source.copy", { copy: source.copy })}</WithNames>
                  </>
                )}
                {source.kind === "document" && source.address === null && (
                  <> · {words("source.no.page")}</>
                )}
                {source.sha256 && (
                  <>
                    {" · "}
                    <span title={source.sha256}>
                      {words("source.checksum", { start: source.sha256.slice(0, CHECKSUM_SHOWN) })}
                    </span>
                  </>
                )}
                {source.address && (
                  <>
                    {" · "}
                    <a href={source.address} target="_blank" rel="noreferrer">
                      {words("source.open")}
                    </a>
                  </>
                )}
              </small>
            </li>
          ))}
        </ul>
      </Needs>
    </section>
  );
}
