import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAtlas } from "../../scripts/atlas.ts";
import { ledgerPage } from "../../scripts/ledger/LedgerPage.tsx";
import {
  contentSecurityPolicy,
  HEADER_RULES,
  headersFile,
  headersOf,
  REVALIDATED,
} from "../../scripts/serving/headers.ts";
import { publishedIn } from "../../scripts/serving/plugin.ts";
import { GEODATA } from "../geodata/published.ts";

describe("the policy of a page", () => {
  it("names no host, and lets nothing be evaluated or written inline", () => {
    const policy = contentSecurityPolicy();
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/https?:|\*|unsafe|wasm|sha256/);
  });

  it.each(["en", "zh"] as const)("of the ledger in %s is that of what stands in it", (language) => {
    const page = ledgerPage(readAtlas(), [], language);
    const [, policy = ""] =
      /http-equiv="Content-Security-Policy" content="([^"]+)"/i.exec(page) ?? [];
    const inline = [...page.matchAll(/<(script|style)[^>]*>([\s\S]*?)<\/\1>/g)];
    expect(inline.length).toBe(language === "en" ? 2 : 1);
    for (const [, tag, text = ""] of inline) {
      const hash = createHash("sha256").update(text).digest("base64");
      expect(policy.replaceAll("&#x27;", "'")).toMatch(
        new RegExp(`${tag}-src 'self' 'sha256-${hash.replaceAll("+", "\\+")}'`),
      );
    }
    expect(page).not.toMatch(/ style=| on[a-z]+=/);
  });
});

describe("the headers of a file", () => {
  it("keep for ever what is named by its contents, and nothing else", () => {
    expect(headersOf("assets/index-abc.js")["Cache-Control"]).toContain("immutable");
    for (const path of ["", "index.html", "ledger.html", "data/borders.geojson"]) {
      expect(headersOf(path)["Cache-Control"]).toBe("no-cache");
    }
  });

  it("let the pages of others read the data, and not the atlas", () => {
    expect(headersOf("data/lines.json")["Access-Control-Allow-Origin"]).toBe("*");
    expect(headersOf("assets/lines-abc.json")).not.toHaveProperty("Access-Control-Allow-Origin");
  });

  it("are all in the file for static hosts and in what is told of other servers", () => {
    const file = headersFile();
    const told = readFileSync("docs/self-hosting.md", "utf8");
    for (const { headers } of HEADER_RULES) {
      for (const [name, value] of Object.entries(headers)) {
        expect(file).toContain(`  ${name}: ${value}\n`);
        expect(told).toContain(`\`${name}: ${value}\``);
      }
    }
    expect(told).toContain(`Cache-Control: ${REVALIDATED}`);
    expect(told.replace(/\s+/g, " ")).toContain(contentSecurityPolicy());
  });
});

it("every file that the manifest lists is published, with what tells of them", () => {
  const { files } = JSON.parse(readFileSync(`${GEODATA}/manifest.json`, "utf8"));
  expect(publishedIn(GEODATA)).toEqual(
    expect.arrayContaining([...Object.keys(files), "README.md"]),
  );
});
