import { beltOf, type DoubtfulLine } from "../measure/belt.ts";

self.onmessage = ({ data }: MessageEvent<DoubtfulLine[]>) => self.postMessage(beltOf(data));
