import { PDFContext, PDFName } from "pdf-lib";
import type { Compress } from "./font-object.js";

/** Deflates alike on every machine and Node version, which Node's own zlib does not promise. */
export const deflated: Compress = (content) => {
  const stream = PDFContext.create().flateStream(content);
  const filter = stream.dict.get(PDFName.of("Filter"));
  return { entries: { Filter: String(filter) }, content: stream.getContents() };
};
