/** The font library, as the PDF library wants it. Large, and needed for few files: loaded only then. */

import * as fontkit from "@cantoo/fontkit";

export const fontLibrary = fontkit as unknown as Parameters<
  import("pdf-lib").PDFDocument["registerFontkit"]
>[0];
