import { dirname, join } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";

const BY_URL = /\.m?[jt]s\?worker&url$/;
/** As every worker of ours is begun; whatever is written otherwise would end up in a file of its own, and stop the build. */
const BEGUN =
  /new Worker\(\s*new URL\("([^"]+)", import\.meta\.url\),\s*\{\s*type: "module",?\s*\},?\s*\)/g;
const INLINE = "\0inline-worker:";
const NOT_HERE = 'throw new Error("this worker is not in the one file");';

/**
 * Workers as text in the page, begun from an address that the page makes of it. As classic scripts: a page from disk has
 * no origin, and there Chrome begins no module from such an address (https://issues.chromium.org/issues/40067939).
 *
 * @param without workers that are never begun, because what they find is in the file
 */
export function inlineWorkers({ without }: { without: RegExp }): Plugin {
  return {
    name: "shekara-inline-workers",
    enforce: "pre",
    async resolveId(source, importer) {
      if (source.startsWith(INLINE)) return source;
      if (!BY_URL.test(source)) return null;
      const resolved = await this.resolve(source.replace(/\?.*$/, ""), importer);
      return resolved && INLINE + resolved.id;
    },
    async load(id) {
      if (!id.startsWith(INLINE)) return null;
      const path = id.slice(INLINE.length);
      const code = without.test(path) ? NOT_HERE : await scriptOf(path);
      return `export default URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: "text/javascript" }));`;
    },
    transform(code, id) {
      const begun = [...code.matchAll(BEGUN)];
      if (begun.length === 0) return null;
      const imports = begun.map(([, file = ""], i) => {
        const path = join(dirname(id.replace(/\?.*$/, "")), file);
        return `import inlineWorker${i} from ${JSON.stringify(INLINE + path)};\n`;
      });
      let next = 0;
      const rest = code.replace(BEGUN, () => `new Worker(inlineWorker${next++})`);
      return { code: imports.join("") + rest, map: null };
    },
  };
}

/** A worker with all that it imports, as one script. */
async function scriptOf(path: string): Promise<string> {
  const built = (await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: path, output: { format: "iife", codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const [script, ...others] = built.output;
  if (others.length > 0) throw new Error(`${path} is more than one script`);
  return script.code;
}
