/** The page's script as text: `main.ts` and what it imports, bundled by `scripts/page-script.mjs`. */
declare const text: string;
export default text;
