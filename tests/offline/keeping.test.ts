import { beforeEach, describe, expect, it } from "vitest";
import { FakeBrowser, get, SCOPE, sha256, versionOf } from "./fakeBrowser.ts";

const FIRST = {
  "index.html": "the page, first",
  "ledger.html": "the ledger",
  "ledger.json": "[1]",
  "assets/map-1.js": "draws the map",
  "assets/type.woff2": "letters",
};
const SECOND = {
  "index.html": "the page, second",
  "ledger.html": "the ledger",
  "ledger.json": "[2]",
  "assets/map-2.js": "draws it better",
  "assets/type.woff2": "letters",
};

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser();
});

const textOf = async (answer: Promise<Response>) => (await answer).text();

describe("with the network gone", () => {
  it("every file of the version is answered as it was, and the page by its folder", async () => {
    const worker = await browser.publish("one", FIRST);
    browser.server = null;
    for (const [path, text] of Object.entries(FIRST)) {
      expect(worker.answers(get(path)), path).toBe(true);
      expect(await textOf(worker.answer(get(path)))).toBe(text);
    }
    expect(await textOf(worker.answer(get("")))).toBe(FIRST["index.html"]);
    expect(await textOf(worker.answer(get("ledger.html?lang=en")))).toBe("the ledger");
    expect(await textOf(worker.answer(get("ledger")))).toBe("the ledger");
  });

  it("what is not the atlas's is left to the network: other methods, addresses, origins", async () => {
    const worker = await browser.publish("one", FIRST);
    expect(worker.answers(get("index.html", { method: "POST" }))).toBe(false);
    expect(worker.answers(get("index.html", { method: "HEAD" }))).toBe(false);
    expect(worker.answers(get("data/borders.geojson"))).toBe(false);
    expect(worker.answers(new Request("https://atlas.test/some/index.html"))).toBe(false);
    expect(worker.answers(new Request("https://else.test/some/where/index.html"))).toBe(false);
  });

  it("some bytes of a file are cut from the whole, with a body that is not said to be encoded", async () => {
    const worker = await browser.publish("one", FIRST);
    browser.server = null;
    const request = get("assets/map-1.js", { headers: { Range: "bytes=6-8" } });
    const part = await worker.answer(request);
    expect(part.status).toBe(206);
    expect(part.headers.get("Content-Range")).toBe("bytes 6-8/13");
    expect(part.headers.get("Content-Length")).toBe("3");
    expect(part.headers.get("Content-Type")).toBe("text/plain");
    expect(part.headers.has("Content-Encoding")).toBe(false);
    expect(await part.text()).toBe("the");
  });
});

describe("a version is kept whole or not at all", () => {
  const broken: [string, () => Response][] = [
    ["an error", () => new Response("oh", { status: 500 })],
    ["a part", () => new Response("dra", { status: 206 })],
    ["a part that is all of it", () => new Response(FIRST["assets/map-1.js"], { status: 206 })],
    ["nothing", () => new Response(null, { status: 204 })],
    ["another version's content", () => new Response("draws it worse")],
    ["a page that is shown for whatever is not there", () => new Response("<!doctype html>")],
  ];
  it.each(broken)("where the server answers with %s", async (_what, answer) => {
    browser.server = FIRST;
    browser.answers = { "assets/map-1.js": answer };
    const worker = browser.worker(versionOf("one", FIRST));
    await expect(worker.install()).rejects.toThrow("assets/map-1.js");
    const cache = await browser.caches.open(`shekara ${SCOPE} one`);
    expect(await cache.match(`${SCOPE}assets/map-1.js`)).toBeUndefined();
  });

  it("and the next attempt asks only for what has not come", async () => {
    browser.server = FIRST;
    browser.answers = { "ledger.json": () => new Response("oh", { status: 500 }) };
    const worker = browser.worker(versionOf("one", FIRST));
    await expect(worker.install()).rejects.toThrow();
    const came = browser.asked.filter((asked) => asked !== "GET ledger.json");
    browser.asked = [];
    browser.answers = {};
    await worker.install();
    expect([...came, ...browser.asked].sort()).toEqual(
      Object.keys(FIRST)
        .map((path) => `GET ${path}`)
        .sort(),
    );
  });

  it("and leaves nothing behind where the storage is full", async () => {
    browser.server = FIRST;
    browser.caches.room = 2;
    await expect(browser.worker(versionOf("one", FIRST)).install()).rejects.toThrow("full");
    expect(await browser.versions()).toEqual([]);
  });

  it("and a full storage takes nothing from the version in use", async () => {
    const first = await browser.publish("one", FIRST);
    browser.caches.room = 1;
    browser.server = SECOND;
    await expect(browser.worker(versionOf("two", SECOND)).install()).rejects.toThrow("full");
    expect(await browser.versions()).toEqual(["one"]);
    browser.server = null;
    expect(await textOf(first.answer(get("assets/map-1.js")))).toBe("draws the map");
  });

  it("and a worker whose own code alone has changed empties nothing, even on a full storage", async () => {
    await browser.publish("one", FIRST);
    browser.caches.room = 0;
    browser.asked = [];
    const again = browser.worker(versionOf("one", FIRST));
    await again.install();
    expect(browser.asked).toEqual([]);
    const cache = await browser.caches.open(`shekara ${SCOPE} one`);
    await cache.delete(`${SCOPE}ledger.json`);
    await expect(again.install()).rejects.toThrow("full");
    expect(await browser.versions()).toEqual(["one"]);
  });
});

describe("a newer version", () => {
  it("fetches what is new, and takes the rest from the older", async () => {
    await browser.publish("one", FIRST);
    browser.asked = [];
    await browser.publish("two", SECOND);
    expect(browser.asked.sort()).toEqual([
      "GET assets/map-2.js",
      "GET index.html",
      "GET ledger.json",
    ]);
  });

  it("is what the next page gets, while a page that is open goes on with its own files", async () => {
    await browser.publish("one", FIRST);
    browser.open = ["tab"];
    const second = await browser.publish("two", SECOND);
    browser.server = null;
    expect(await textOf(second.answer(get("")))).toBe("the page, second");
    expect(await textOf(second.answer(get("assets/map-1.js")))).toBe("draws the map");
  });

  it("tells the pages that were open, and those only", async () => {
    const first = browser.worker(versionOf("one", FIRST));
    browser.server = FIRST;
    browser.open = ["tab"];
    await first.install();
    expect(await first.activate()).toEqual([]);
    expect(await first.isOld("tab")).toBe(false);

    browser.server = SECOND;
    const second = browser.worker(versionOf("two", SECOND));
    await second.install();
    expect(await second.activate()).toEqual(["tab"]);
    expect(await second.isOld("tab")).toBe(true);
    expect(await second.isOld("opened later")).toBe(false);
  });

  it("leaves the older until its last page is closed or loaded anew", async () => {
    await browser.publish("one", FIRST);
    browser.open = ["left", "right"];
    const second = await browser.publish("two", SECOND);
    browser.open = ["right", "left, loaded anew"];
    await second.tidy();
    expect(await browser.versions()).toEqual(["one", "two"]);
    browser.open = ["left, loaded anew"];
    await second.tidy();
    expect(await browser.versions()).toEqual(["two"]);
  });

  it("and a third keep each what their own pages need, and no more", async () => {
    await browser.publish("one", FIRST);
    browser.open = ["of one"];
    await browser.publish("two", SECOND);
    browser.open = ["of one", "of two"];
    const third = await browser.publish("three", { ...SECOND, "index.html": "third" });
    expect(await browser.versions()).toEqual(["one", "two", "three"]);
    browser.open = ["of two", "of three"];
    await third.tidy();
    expect(await browser.versions()).toEqual(["two", "three"]);
    browser.open = ["of three"];
    await third.tidy();
    expect(await browser.versions()).toEqual(["three"]);
  });

  it("removes one that never came whole, and says nothing of it", async () => {
    browser.server = FIRST;
    browser.answers = { "ledger.json": () => new Response("oh", { status: 500 }) };
    await expect(browser.worker(versionOf("one", FIRST)).install()).rejects.toThrow();
    browser.answers = {};
    browser.server = SECOND;
    browser.open = ["tab"];
    const second = browser.worker(versionOf("two", SECOND));
    await second.install();
    expect(await second.activate()).toEqual([]);
    expect(await browser.versions()).toEqual(["two"]);
  });

  it("touches no cache of another atlas on the same origin", async () => {
    const other = browser.worker(versionOf("one", FIRST), "https://atlas.test/");
    browser.server = FIRST;
    await other.install();
    await other.activate();
    await browser.publish("one", FIRST);
    await browser.publish("two", SECOND);
    expect(await browser.caches.keys()).toEqual([
      "shekara https://atlas.test/ one",
      `shekara ${SCOPE} two`,
    ]);
  });
});

describe("the way out", () => {
  const gone: [string, () => Response, string][] = [
    ["not found", () => new Response("", { status: 404 }), SCOPE],
    ["gone", () => new Response("", { status: 410 }), SCOPE],
    [
      "another program on the same port",
      () => new Response("<!doctype html>", { headers: { "Content-Type": "text/html" } }),
      "http://localhost:4173/",
    ],
  ];
  it.each(gone)("is taken where the worker is %s", async (_what, answer, scope) => {
    browser.server = FIRST;
    const worker = browser.worker(versionOf("one", FIRST), scope);
    await worker.install();
    await worker.activate();
    browser.answers = { "sw.js": answer };
    await worker.leaveIfGone(`${scope}sw.js`);
    expect(browser.registered).toBe(false);
    expect(await browser.versions()).toEqual([]);
  });

  const notGone: [string, () => Response][] = [
    ["there", () => new Response("", { headers: { "Content-Type": "text/javascript" } })],
    ["refused by a proxy", () => new Response("", { status: 403 })],
    ["out of order", () => new Response("", { status: 503 })],
    [
      "hidden by a page that asks to log in",
      () => new Response("<p>", { headers: { "Content-Type": "text/html" } }),
    ],
  ];
  it.each(notGone)("is not taken where it is %s", async (_what, answer) => {
    const worker = await browser.publish("one", FIRST);
    browser.answers = { "sw.js": answer };
    await worker.leaveIfGone(`${SCOPE}sw.js`);
    browser.server = null;
    await worker.leaveIfGone(`${SCOPE}sw.js`);
    expect(browser.registered).toBe(true);
    expect(await browser.versions()).toEqual(["one"]);
  });

  it("is taken where somebody has emptied the caches, and the server answers", async () => {
    const worker = await browser.publish("one", FIRST);
    for (const name of await browser.caches.keys()) await browser.caches.delete(name);
    expect(await textOf(worker.answer(get("ledger.json")))).toBe("[1]");
    expect(browser.registered).toBe(false);
  });

  it("is not taken for a file of a version that is nowhere any more", async () => {
    const worker = await browser.publish("one", FIRST);
    expect((await worker.answer(get("assets/map-0.js"))).status).toBe(404);
    expect(browser.registered).toBe(true);
  });
});

it("digests are those of any other program", () => {
  expect(sha256("abc")).toBe("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
});
