declare module "subset-font" {
  interface Options {
    targetFormat: "woff2";
    /** OpenType features to keep; all of them where it is absent. */
    keepFeatures?: string[];
    /** Numbers of the name records to keep besides the font's own names. */
    preserveNameIds?: number[];
    noHinting?: boolean;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
