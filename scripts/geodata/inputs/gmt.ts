import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Box } from "./zones.ts";

const run = promisify(execFile);

/** Debian packages that hold the rivers, lakes and borders of GSHHG and the Digital Chart of the World. */
const INSTALL = "apt-get install -y --no-install-recommends gmt gmt-gshhg-full gmt-dcw";

/** A window as `gmt` takes it. */
export function windowOf({ west, east, south, north }: Box): string {
  return `-R${west}/${east}/${south}/${north}`;
}

/** Runs `gmt` and returns what it prints, or says which command installs what is missing. */
export async function gmt(...args: string[]): Promise<string> {
  try {
    const { stdout, stderr } = await run("gmt", args, { maxBuffer: 2 ** 28 });
    // A missing chart may be a mere message; a dump of coordinates is never empty.
    if (stdout === "") throw Object.assign(new Error("gmt printed nothing"), { stderr });
    return stdout;
  } catch (cause) {
    const error = cause as NodeJS.ErrnoException & { stderr?: string };
    if (error.code === "ENOENT" || /GSHHG|DCW|not found/i.test(error.stderr ?? "")) {
      throw new Error(
        `GMT with its full-resolution rivers and lakes and the Digital Chart of the World is needed to build these data. Install it with: ${INSTALL}`,
        { cause },
      );
    }
    throw new Error(`gmt ${args.join(" ")} failed: ${error.stderr || error.message}`, { cause });
  }
}
