import { expect, it } from "vitest";
import { bytesAsked, partOf, pathBelow } from "../../src/offline/answering.ts";

it.each([
  // The examples of RFC 9110, 14.1.2, of a file of 10 000 bytes.
  ["bytes=0-499", 10_000, { first: 0, last: 499 }],
  ["bytes=500-999", 10_000, { first: 500, last: 999 }],
  ["bytes=-500", 10_000, { first: 9_500, last: 9_999 }],
  ["bytes=9500-", 10_000, { first: 9_500, last: 9_999 }],
  ["bytes=0-0", 10_000, { first: 0, last: 0 }],
  ["bytes=-1", 10_000, { first: 9_999, last: 9_999 }],
  ["bytes=0-20000", 10_000, { first: 0, last: 9_999 }],
  ["bytes=-20000", 10_000, { first: 0, last: 9_999 }],
  ["bytes=10000-", 10_000, "none"],
  ["bytes=-0", 10_000, "none"],
  ["bytes=0-", 0, "none"],
  ["bytes=0-0,-1", 10_000, "whole"],
  ["bytes=500-499", 10_000, "whole"],
  ["bytes=-", 10_000, "whole"],
  ["lines=1-2", 10_000, "whole"],
] as const)("%s of %i bytes", (header, size, asked) => {
  expect(bytesAsked(header, size)).toEqual(asked);
});

it("what begins after the end cannot be answered, and how long it is is said", async () => {
  const answer = await partOf(new Response("abc"), "bytes=3-");
  expect(answer.status).toBe(416);
  expect(answer.headers.get("Content-Range")).toBe("bytes */3");
});

it("a range of bytes, not of letters", async () => {
  const answer = await partOf(new Response("ұғ"), "bytes=2-3");
  expect(answer.headers.get("Content-Range")).toBe("bytes 2-3/4");
  expect(await answer.text()).toBe("ғ");
});

it.each([
  ["https://a.test/atlas/", "index.html"],
  ["https://a.test/atlas/?from=a#date=1881", "index.html"],
  ["https://a.test/atlas/ledger.kk.html?lang=kk", "ledger.kk.html"],
  ["https://a.test/atlas/assets/%E0", "assets/%E0"],
  ["https://a.test/atlas", null],
  ["https://a.test/atlasses/index.html", null],
  ["https://b.test/atlas/index.html", null],
  ["http://a.test/atlas/index.html", null],
])("%s is %s", (address, path) => {
  expect(pathBelow("https://a.test/atlas/", address)).toBe(path);
});
