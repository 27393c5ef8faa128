import type { Source } from "../model/schema.ts";
import { Written } from "./Written.tsx";
import { useWords } from "./words.ts";

/** Under which licence a source stands, with the words of it where these go with the data; or that none is stated. */
export function Licence({ of: { licence, licenceText } }: { of: Source }) {
  const words = useWords();
  if (licence === null) return words("source.licence.unknown");
  if (licenceText === undefined) return <Written prose={licence} />;
  return (
    <a href={`./data/${licenceText}.txt`} target="_blank" rel="license noreferrer">
      <Written prose={licence} />
    </a>
  );
}
