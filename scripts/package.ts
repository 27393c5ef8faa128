import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPackage, describePackage, packPackage } from "./package/build.ts";

const INTO = fileURLToPath(new URL("../.cache/package/", import.meta.url));

const folder = join(INTO, "ruler");
await buildPackage(folder);
const file = packPackage(folder, INTO);
describePackage(join(INTO, "api"));
console.log(`.cache/package/${file}, and its pages in .cache/package/api`);
