import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { iframeText } from "../../src/checks/exports/embedding.ts";
import { element } from "../../src/checks/exports/markup.ts";

const read = (text: string) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, "application/xml").documentElement;

/** What XML has a place for; a line break in an attribute, or a carriage return, is read as a blank or a line feed. */
const texts = fc
  .string({ unit: "grapheme" })
  .filter((text) =>
    [...text].every((sign) => sign >= " " && sign !== "\ufffe" && sign !== "\uffff"),
  );

describe("markup", () => {
  it("is read back as what was written, whatever that is", () => {
    fc.assert(
      fc.property(texts, texts, (attribute, text) => {
        const made = read(element("p", { title: attribute }, [text]).markup);
        expect(made?.getAttribute("title")).toBe(attribute);
        expect(made?.textContent).toBe(text);
        expect(made?.childNodes.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("cannot be left by a text", () => {
    const hostile = `"><script>alert('1')</script>&amp;]]>`;
    const made = read(element("p", { title: hostile }, [hostile, element("b", {}, ["x"])]).markup);
    expect(made?.getElementsByTagName("script").length).toBe(0);
    expect(made?.getElementsByTagName("b").length).toBe(1);
    expect(made?.getAttribute("title")).toBe(hostile);
  });

  it("leaves out what XML has no place for", () => {
    expect(element("p", {}, ["a\u0000b\ud800c\uffffd 🏔"]).markup).toBe("<p>abcd 🏔</p>");
  });
});

describe("the text that embeds a view", () => {
  it("is one frame with the whole address and a name", () => {
    const link = "https://example.org/atlas/#map=5/46/82&date=1900&lang=kk&embed";
    const frame = read(iframeText(link, `An "atlas" <of> a border & its rivers`));
    expect(frame?.tagName).toBe("iframe");
    expect(frame?.getAttribute("src")).toBe(link);
    expect(frame?.getAttribute("title")).toBe(`An "atlas" <of> a border & its rivers`);
    // Else the atlas does not learn whom it may tell anything.
    expect(frame?.getAttribute("referrerpolicy")).toBe("strict-origin-when-cross-origin");
    expect(Number(frame?.getAttribute("width"))).toBeGreaterThanOrEqual(320);
    expect(Number(frame?.getAttribute("height"))).toBeGreaterThanOrEqual(240);
  });
});
