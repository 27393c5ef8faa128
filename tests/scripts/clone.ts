import { cp, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A small stand-in for a clone: our commands and packages around the files of a test. */
export async function clone(files: Record<string, string>) {
  const root = await mkdtemp(join(tmpdir(), "shekara-clone-"));
  for (const path of ["package.json", "package-lock.json", "scripts"]) {
    await cp(join(ROOT, path), join(root, path), { recursive: true });
  }
  await symlink(join(ROOT, "node_modules"), join(root, "node_modules"), "junction");
  for (const [path, text] of Object.entries(files)) await writeFile(join(root, path), text);
  // The packages are shared with the real clone: no npm may touch them from here.
  const env = { ...process.env, npm_execpath: join(root, "no-such/npm-cli.js") };
  return { root, env, remove: () => rm(root, { recursive: true, force: true }) };
}
