import { packs, version } from "virtual:packs";
import type { Fault } from "../../model/packs/fault.ts";
import type { Pack, PackName } from "../../model/packs/format.ts";

export const VERSION = version;

/** How many bytes a pack has, before it is compressed. */
export function bytesOf(name: PackName): number {
  return packs[name].bytes;
}

/**
 * Fetches a pack as it was built with this page. It was validated then: here it is only asked whether it is that one,
 * and whole.
 *
 * @param onRead hears how many bytes have come, the compression undone
 */
export async function fetchPack(
  name: PackName,
  onRead: (bytes: number) => void = () => {},
): Promise<Pack | Fault> {
  const { url, bytes } = packs[name];
  const address = new URL(url, document.baseURI);
  const file = address.pathname.split("/").at(-1) ?? "";
  const of = { pack: name, file };
  let response: Response;
  let text = "";
  let read = 0;
  try {
    response = await fetch(address);
    if (!response.ok) return { ...of, kind: "status", status: response.status };
    const decoder = new TextDecoder();
    for await (const chunk of chunksOf(response)) {
      text += decoder.decode(chunk, { stream: true });
      read += chunk.byteLength;
      onRead(read);
    }
    text += decoder.decode();
  } catch {
    // A line that breaks in the middle tells it so as well.
    return read === 0 ? { ...of, kind: "unreachable" } : { ...of, kind: "cut", read, bytes };
  }
  if (/^\s*</.test(text)) return { ...of, kind: "page" };
  const pack = readJson(text);
  if (pack === null) {
    return read < bytes ? { ...of, kind: "cut", read, bytes } : { ...of, kind: "broken" };
  }
  if (pack.version !== version) return { ...of, kind: "version" };
  return pack.pack === name && read === bytes ? pack : { ...of, kind: "broken" };
}

export function isFault(fetched: Pack | Fault): fetched is Fault {
  return "kind" in fetched;
}

/** Null where this is no JSON of an object. */
function readJson(text: string): Pack | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Pack) : null;
  } catch {
    return null;
  }
}

/** A body is no iterable in every browser. */
async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (next === undefined || next.done) return;
    yield next.value;
  }
}
