import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const files = (folder: string) => readdirSync(join(ROOT, folder)).map((file) => [file] as const);

// It is CommonJS, and finds its program beside itself.
const { validateWorkflow } = createRequire(import.meta.url)(
  "@action-validator/core",
) as typeof import("@action-validator/core");

interface Step {
  uses?: string;
  run?: string;
}
interface Job {
  uses?: string;
  steps?: Step[];
  "timeout-minutes"?: number;
}
interface Workflow {
  permissions?: unknown;
  jobs: Record<string, Job>;
}

const WORKFLOWS = ".github/workflows";
const workflow = (file: string): Workflow => parse(read(join(WORKFLOWS, file)));
const steps = (file: string) =>
  Object.values(workflow(file).jobs).flatMap((job) => job.steps ?? []);

describe("a workflow", () => {
  it.each(files(WORKFLOWS))("%s is one by the schema of GitHub's", (file) => {
    expect(validateWorkflow(read(join(WORKFLOWS, file))).errors).toEqual([]);
  });

  it("would be refused for a key that there is not", () => {
    const wrong = read(join(WORKFLOWS, "test.yml")).replace("timeout-minutes", "timeout");
    expect(validateWorkflow(wrong).errors).not.toEqual([]);
  });

  it.each(files(WORKFLOWS))("%s runs only actions of a fixed content", (file) => {
    const used = read(join(WORKFLOWS, file)).match(/uses: .*/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    for (const each of used) {
      const [, own] = /^uses: \.\/(\.github\/\S+)$/.exec(each) ?? [];
      if (own) expect(existsSync(join(ROOT, own)), own).toBe(true);
      else expect(each).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it.each(files(WORKFLOWS))("%s may write nothing unless it says so, and ends", (file) => {
    const { permissions, jobs } = workflow(file);
    expect(permissions).toEqual({ contents: "read" });
    for (const job of Object.values(jobs)) {
      if (job.uses === undefined) expect(job["timeout-minutes"]).toBeGreaterThan(0);
    }
  });

  it.each(files(WORKFLOWS))("%s runs commands that there are", (file) => {
    const { scripts } = JSON.parse(read("package.json"));
    const commands = steps(file).flatMap(({ run }) => run?.split("\n") ?? []);
    for (const command of commands) {
      const [, script] = /^npm run ([\w-]+)/.exec(command) ?? [];
      if (script) expect(Object.keys(scripts)).toContain(script);
      const [, own] = /^bash (\S+)/.exec(command) ?? [];
      if (own) expect(existsSync(join(ROOT, own)), own).toBe(true);
    }
  });

  it("tests by what .ci/run says and nothing else, before anything is published", () => {
    expect(
      steps("test.yml")
        .flatMap(({ run }) => run ?? [])
        .at(-1),
    ).toBe("bash .ci/run");
    for (const file of ["pages.yml", "release.yml"]) {
      const { test, ...others } = workflow(file).jobs;
      expect(test?.uses).toBe("./.github/workflows/test.yml");
      for (const job of Object.values(others)) expect(job).toMatchObject({ needs: "test" });
    }
  });

  it("puts no text of a stranger's into a command", () => {
    const commands = files(WORKFLOWS).flatMap(([file]) =>
      steps(file).flatMap(({ run }) => run ?? []),
    );
    expect(commands.filter((command) => command.includes("${{"))).toEqual([]);
  });
});

/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms */
const text = v.pipe(v.string(), v.nonEmpty());
const asked = { label: text, description: v.optional(text) };
const answered = {
  id: v.pipe(text, v.regex(/^[\w-]+$/)),
  validations: v.optional(v.strictObject({ required: v.boolean() })),
};
const FORM = v.strictObject({
  name: text,
  description: text,
  labels: v.array(text),
  body: v.pipe(
    v.array(
      v.variant("type", [
        v.strictObject({
          type: v.literal("markdown"),
          attributes: v.strictObject({ value: text }),
        }),
        v.strictObject({
          type: v.literal("input"),
          attributes: v.strictObject(asked),
          ...answered,
        }),
        v.strictObject({
          type: v.literal("textarea"),
          attributes: v.strictObject(asked),
          ...answered,
        }),
        v.strictObject({
          type: v.literal("dropdown"),
          attributes: v.strictObject({ ...asked, options: v.array(text) }),
          ...answered,
        }),
      ]),
    ),
    v.check((body) => body.some(({ type }) => type !== "markdown"), "nothing is asked"),
    v.check((body) => {
      const ids = body.flatMap((each) => ("id" in each ? [each.id] : []));
      return new Set(ids).size === ids.length;
    }, "two have one id"),
  ),
});

describe("the form of an issue", () => {
  const FORMS = files(".github/ISSUE_TEMPLATE").filter(([file]) => file !== "config.yml");

  it("is there for a figure, a line and a name", () => {
    expect(FORMS.flat().sort()).toEqual(["figure.yml", "line.yml", "name.yml"]);
    expect(parse(read(".github/ISSUE_TEMPLATE/config.yml"))).toEqual({
      blank_issues_enabled: true,
    });
  });

  it.each(FORMS)("%s is one, and asks for the place, what is right, and the source", (file) => {
    const form = v.parse(FORM, parse(read(join(".github/ISSUE_TEMPLATE", file))));
    const required = form.body.flatMap((each) =>
      "id" in each && each.validations?.required ? [each.id] : [],
    );
    expect(required).toEqual(expect.arrayContaining(["link", "right", "source"]));
    // Its words for those who write no English are in all the other languages of the atlas.
    const [first] = form.body;
    expect(first?.type === "markdown" && first.attributes.value).toMatch(/қ.*Можно.*可以/s);
  });
});

/** https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference */
const DEPENDABOT = v.strictObject({
  version: v.literal(2),
  updates: v.array(
    v.strictObject({
      "package-ecosystem": v.picklist(["npm", "github-actions"]),
      directory: v.literal("/"),
      schedule: v.strictObject({ interval: v.picklist(["daily", "weekly", "monthly"]) }),
      "versioning-strategy": v.optional(v.picklist(["increase", "auto"])),
      groups: v.optional(
        v.record(
          v.string(),
          v.strictObject({ "update-types": v.array(v.picklist(["minor", "patch"])) }),
        ),
      ),
    }),
  ),
});

describe("the files that speak of the project", () => {
  it("ask for newer packages and newer actions", () => {
    const { updates } = v.parse(DEPENDABOT, parse(read(".github/dependabot.yml")));
    expect(updates.map((each) => each["package-ecosystem"])).toEqual(["npm", "github-actions"]);
  });

  it("are found from where one comes in", () => {
    for (const file of ["SECURITY.md", "CODE_OF_CONDUCT.md"])
      expect(read("CONTRIBUTING.md")).toContain(`(${file})`);
  });

  it("link to files that there are", () => {
    for (const file of [
      "SECURITY.md",
      "CODE_OF_CONDUCT.md",
      "CONTRIBUTING.md",
      "README.md",
      "ARCHITECTURE.md",
    ]) {
      const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
        ([, link = ""]) => link,
      );
      expect(
        links.filter((link) => !existsSync(join(ROOT, link))),
        file,
      ).toEqual([]);
    }
  });

  it("name no machine and no registry", () => {
    const own = [
      "SECURITY.md",
      "CODE_OF_CONDUCT.md",
      ".github",
      "scripts/package",
      "scripts/package.ts",
    ];
    const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", ...own], {
      cwd: ROOT,
      encoding: "utf8",
    });
    const all = listed.trim().split("\n");
    expect(all.length).toBeGreaterThan(12);
    const MACHINE =
      /(?:^|[\s"'=(])\/(?:home|opt|root|srv|tmp|usr|var)\/|registry[.]|localhost|\b\d+\.\d+\.\d+\.\d+\b/m;
    expect(MACHINE.test('"/home/here"')).toBe(true);
    expect(all.filter((file) => MACHINE.test(read(file)))).toEqual([]);
  });
});

describe("publish.sh", () => {
  const SCRIPT = join(ROOT, ".github/publish.sh");
  let house: string;
  let clone: string;
  let path = process.env.PATH;
  const git = (...args: string[]) =>
    execFileSync("git", args, { cwd: clone, encoding: "utf8" }).trim();
  // Where it runs nobody has told git a name.
  const publish = (...args: string[]) =>
    spawnSync("bash", [SCRIPT, ...args], {
      cwd: clone,
      encoding: "utf8",
      env: { PATH: path, HOME: house, GIT_CONFIG_NOSYSTEM: "1" },
    });
  const served = () =>
    git(
      "ls-tree",
      "-r",
      "--name-only",
      git("ls-remote", "origin", "refs/heads/gh-pages").split("\t")[0] ?? "",
    ).split("\n");
  const built = (name: string) => {
    rmSync(join(clone, "dist"), { recursive: true, force: true });
    mkdirSync(join(clone, "dist/_assets"), { recursive: true });
    writeFileSync(join(clone, "dist/_assets", name), name);
    writeFileSync(join(clone, "dist/index.html"), name);
  };

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), "pages-"));
    clone = join(house, "clone");
    execFileSync("git", ["init", "--quiet", "--bare", join(house, "origin")]);
    execFileSync("git", ["clone", "--quiet", join(house, "origin"), clone], { stdio: "pipe" });
    writeFileSync(join(clone, ".gitignore"), "dist/\n");
    git("add", ".");
    const somebody = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"];
    git(...somebody, "commit", "--quiet", "-m", "The sources");
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it("publishes the atlas and previews beside one another, and takes a preview away", () => {
    const run = (...args: string[]) =>
      expect(publish(...args)).toMatchObject({ status: 0, stderr: "" });
    // A pull request may be the first of all.
    built("seven.js");
    run("preview/7", "dist");
    expect(served()).toEqual([
      "preview/7/.nojekyll",
      "preview/7/_assets/seven.js",
      "preview/7/index.html",
    ]);
    built("main.js");
    run(".", "dist");
    built("eight.js");
    run("preview/8", "dist");
    built("seven-again.js");
    run("preview/7", "dist");
    built("main-again.js");
    run(".", "dist");
    expect(served().filter((file) => file.endsWith(".js"))).toEqual([
      "_assets/main-again.js",
      "preview/7/_assets/seven-again.js",
      "preview/8/_assets/eight.js",
    ]);
    run("preview/7");
    run("preview/70");
    expect(served().filter((file) => file.endsWith(".js"))).toEqual([
      "_assets/main-again.js",
      "preview/8/_assets/eight.js",
    ]);
    expect(served()).toContain(".nojekyll");
    // One commit, and the sources are untouched.
    git("fetch", "--quiet", "origin", "gh-pages");
    expect(git("rev-list", "--count", "FETCH_HEAD")).toBe("1");
    expect(git("status", "--porcelain")).toBe("");
    expect(git("ls-files")).toBe(".gitignore");
  });

  it("begins anew where another run publishes meanwhile, and loses neither", () => {
    built("ten.js");
    // A git that lets somebody else be quicker, once, after it was asked what is served and before it pushes.
    const shim = join(house, "bin");
    mkdirSync(shim);
    const meanwhile = `case "$*" in *commit-tree*)
      [ -e met ] || { touch met; (unset GIT_INDEX_FILE; bash "${SCRIPT}" preview/9 dist); } ;; esac`;
    const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
    writeFileSync(join(shim, "git"), `#!/bin/sh\n${meanwhile}\nexec ${real} "$@"\n`, {
      mode: 0o755,
    });
    path = `${shim}:${path}`;
    expect(publish("preview/10", "dist").status).toBe(0);
    expect(existsSync(join(clone, "met"))).toBe(true);
    expect(served()).toEqual(
      expect.arrayContaining(["preview/9/_assets/ten.js", "preview/10/_assets/ten.js"]),
    );
  });
});
