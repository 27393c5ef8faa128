import { type ChildProcess, spawn } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { clone } from "./clone.ts";

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

/** The first match in what the process prints, or an error with all it printed. */
function printed(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk;
      const match = pattern.exec(output);
      if (match) resolve(match);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("close", (code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
}

it("npm start builds, names the port that is taken, serves on another, and stops when asked to", async () => {
  const { root, env, remove } = await clone({ "index.html": "<title>Shekara</title>" });
  cleanUp.push(remove);
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(0, "127.0.0.1", resolve));
  const { port } = squatter.address() as AddressInfo;
  cleanUp.push(() => squatter.close());

  const start = spawn(process.execPath, [join(root, "scripts/start.mjs"), "--port", `${port}`], {
    env,
  });
  cleanUp.push(() => start.kill("SIGKILL"));
  const [, taken, other, address = ""] = await printed(
    start,
    /^Port (\d+) is taken; using (\d+) instead\.$[\s\S]*?^Shekara is at (\S+)/m,
  );
  expect(taken).toBe(`${port}`);
  expect(new URL(address).port).toBe(other);
  expect(await (await fetch(address)).text()).toContain("<title>Shekara</title>");

  const ended = new Promise((resolve) => start.on("close", resolve));
  start.kill("SIGINT");
  expect(await ended).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});

it.each(["0", "65536", "http", ""])(
  "npm start refuses the port “%s” before it builds",
  async (port) => {
    const { root, env, remove } = await clone({});
    cleanUp.push(remove);
    const start = spawn(process.execPath, [join(root, "scripts/start.mjs"), `--port=${port}`], {
      env,
    });
    cleanUp.push(() => start.kill("SIGKILL"));
    const [told] = await printed(start, /^A port is a whole number from 1 to 65535.*$/m);
    expect(told).toContain(`and ${port} was given`);
  },
);
