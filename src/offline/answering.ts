/** Where names tell contents, so that a file of one version can never be taken for one of another. */
export const BY_CONTENT = "assets/";

/** The page itself, which is asked for by the folder it lies in. */
const PAGE = "index.html";

/**
 * Which file of the atlas an address means: its path below the scope, such as `assets/index-abc.js`; null for an
 * address elsewhere. What comes after a question mark is read by the page and changes no file.
 */
export function pathBelow(scope: string, address: string): string | null {
  const url = new URL(address);
  const whole = url.origin + url.pathname;
  if (!whole.startsWith(scope)) return null;
  return whole.slice(scope.length) || PAGE;
}

/** First and last byte, both counted from 0 and both in it; `whole` where the header asks for nothing that is understood. */
export function bytesAsked(
  header: string,
  size: number,
): { first: number; last: number } | "whole" | "none" {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
  // Several ranges at once may be answered with the whole (RFC 9110, 14.2), as may what makes no sense.
  if (from === "" && to === "") return "whole";
  if (from === "") {
    const length = Math.min(Number(to), size);
    return length === 0 ? "none" : { first: size - length, last: size - 1 };
  }
  const first = Number(from);
  const last = to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== "" && Number(to) < first) return "whole";
  return first >= size ? "none" : { first, last };
}

/** What a server would answer to a request for some of the bytes of a file that is here whole. */
export async function partOf(whole: Response, header: string): Promise<Response> {
  const body = await whole.blob();
  const asked = bytesAsked(header, body.size);
  const headers = new Headers(whole.headers);
  if (asked === "whole") return new Response(body, { headers });
  if (asked === "none") {
    headers.set("Content-Range", `bytes */${body.size}`);
    return new Response(null, { status: 416, statusText: "Range Not Satisfiable", headers });
  }
  const { first, last } = asked;
  headers.set("Content-Range", `bytes ${first}-${last}/${body.size}`);
  headers.set("Content-Length", `${last - first + 1}`);
  return new Response(body.slice(first, last + 1), {
    status: 206,
    statusText: "Partial Content",
    headers,
  });
}
