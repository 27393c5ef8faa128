import { describe, expect, it } from "vitest";
import { askedToShow, originAround, SCHEMA } from "../../src/app/embedding.ts";

describe("the page around an embedded atlas", () => {
  const tells = (ancestorOrigins: readonly string[] | undefined, referrer = "") =>
    originAround({ ancestorOrigins, referrer });

  it("is known by the nearest ancestor, before any referrer", () => {
    expect(tells(["https://news.example", "https://top.example"], "https://other.example/x")).toBe(
      "https://news.example",
    );
  });

  it("is known by the origin of the referrer where the browser tells no ancestors", () => {
    expect(tells(undefined, "https://news.example:8443/a/story?x=1#y")).toBe(
      "https://news.example:8443",
    );
  });

  it.each([
    ["keeps its referrer to itself", undefined, ""],
    ["is sandboxed and has no origin", ["null"], ""],
    ["is sandboxed, whatever the referrer says", ["null"], "https://news.example/"],
    ["is a file", undefined, "file:///home/reader/page.html"],
    ["is made of data", undefined, "data:text/html,hello"],
    ["has no ancestors", [], ""],
  ])("is nobody where it %s", (_why, ancestors, referrer) => {
    expect(tells(ancestors, referrer)).toBeNull();
  });
});

describe("what a message asks to be shown", () => {
  const show = (address: unknown, more: object = {}) =>
    askedToShow({ schema: SCHEMA, type: "show", address, ...more });

  it("is its part of the address, and stays embedded whatever it says of that", () => {
    expect(show("date=1900&panel=measure")).toBe("#date=1900&panel=measure&embed");
    expect(show("#map=5/46/82")).toBe("#map=5/46/82&embed");
    expect(show("embed=&date=1900&embed")).toBe("#date=1900&embed");
    expect(show("")).toBe("#embed");
  });

  it.each([
    ["of another schema", show("date=1900", { schema: "shekara.embed/2" })],
    ["of another kind", show("date=1900", { type: "hide" })],
    ["without a text", show(["date=1900"])],
    ["longer than any address", show("x".repeat(20_001))],
    ["that is nothing", askedToShow(null)],
    ["that is a text", askedToShow("date=1900")],
  ])("is nothing in a message %s", (_why, asked) => {
    expect(asked).toBeNull();
  });
});
