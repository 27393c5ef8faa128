import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { addressHolding } from "../../scripts/single/dataAddresses.ts";
import { inScript } from "../../scripts/single/plugin.ts";
import { contentSecurityPolicyOfFile } from "../../scripts/single/policy.ts";

describe("an address that holds data", () => {
  it.each([
    '{"a":"100 % of #1, a? b& c"}',
    '[ "Қорғас",\t"霍尔果斯",\r\n "\\n\\"quoted\\"", "%41" ]\n',
    '{"":"<script>"}',
    " [1] ",
  ])("gives back %j", async (json) => {
    expect(await (await fetch(addressHolding(json))).text()).toBe(json);
  });

  it("is hardly longer than the data", () => {
    const json = JSON.stringify({ coordinates: Array.from({ length: 1000 }, (_, i) => [i, -i]) });
    expect(addressHolding(json).length).toBe(json.length + "data:application/json,".length);
  });
});

describe("the policy of the one file", () => {
  const page = `<meta charset="utf-8"><style>a{}</style><script type="module">let a = "</s";</script>`;
  const hash = (text: string) => createHash("sha256").update(text).digest("base64");

  it("lets in what stands in it, by its hash, and nothing of any origin", () => {
    const policy = contentSecurityPolicyOfFile(page);
    expect(policy).toContain(`script-src 'sha256-${hash('let a = "</s";')}'; `);
    expect(policy).toContain(`style-src 'sha256-${hash("a{}")}'; `);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/'self'|https?:|\*|unsafe|file:/);
  });
});

it("no text of the code ends the script that it stands in", () => {
  const code = "const tags = ['</script>', `<!--`, '</SCRIPT >'];\nexport default tags;";
  const written = inScript(code);
  expect(written).not.toMatch(/<\/script|<!--/i);
  const value = (text: string) => new Function(text.replace("export default", "return"))();
  expect(value(written)).toEqual(value(code));
});
