declare module "jpeg-js/lib/encoder.js" {
  /** @param image four bytes a pixel @param quality from 1 to 100 */
  export default function encode(
    image: { width: number; height: number; data: Uint8Array },
    quality: number,
  ): { data: Uint8Array; width: number; height: number };
}

declare module "pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs" {
  export class JpegImage {
    width: number;
    height: number;
    numComponents: number;
    parse(data: Uint8Array): void;
    /** @param size `isSourcePDF`: the colors as they are stored, those of print not inverted */
    getData(size: { width: number; height: number; isSourcePDF: boolean }): Uint8ClampedArray;
  }
  export function setVerbosityLevel(level: number): void;
  export const VerbosityLevel: { ERRORS: 0; WARNINGS: 1; INFOS: 5 };
}
