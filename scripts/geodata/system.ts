import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Debian packages that hold the rivers and lakes. */
const INSTALL = "apt-get install -y --no-install-recommends gmt gmt-gshhg-full";

/** Runs `gmt` and returns what it prints, or says which command installs what is missing. */
export async function gmt(...args: string[]): Promise<string> {
  try {
    return (await run("gmt", args, { maxBuffer: 2 ** 28 })).stdout;
  } catch (cause) {
    const error = cause as NodeJS.ErrnoException & { stderr?: string };
    if (error.code === "ENOENT" || /GSHHG|not found/i.test(error.stderr ?? "")) {
      throw new Error(
        `GMT with its full-resolution rivers and lakes is needed to build these data. Install it with: ${INSTALL}`,
        { cause },
      );
    }
    throw new Error(`gmt ${args.join(" ")} failed: ${error.stderr ?? error.message}`, { cause });
  }
}
