import { type Copy, pageEntries, type Target } from "./copy.js";
import { facesOf, fieldPicture } from "./field-picture.js";
import { type Entries, num } from "./operators.js";
import { type Mark, printedTags } from "./tags.js";

/** Writes a copy as it is printed: the texts of its fields are part of the page, and no form is left. */
export function writePrinted(copy: Copy, target: Target): void {
  const { form, pages } = copy;
  const marks = new Map<number, Mark>();
  form.pages.forEach((page, index) => {
    const fonts: Entries = { ...page.fonts };
    const pictures: Entries = { ...page.pictures };
    const operators = [
      ...printTexts(copy, index, target, { fonts, marks }),
      ...printOthers(copy, index, pictures),
    ];
    const stream = (content: string) => target.file.addStream({}, content);
    // The page's own content may leave the coordinates changed: shut it in.
    const contents =
      operators.length > 0
        ? [stream("q"), ...page.contents, stream(`Q\n${operators.join("\n")}`)]
        : page.contents;
    target.putPage(pages[index]!, pageEntries(page, { fonts, pictures, contents }));
  });
  const node = (): number => {
    throw new Error("no fields are left");
  };
  target.tree?.add(printedTags(form.tags!, marks), { pages, node });
}

function printTexts(
  { filled, form }: Copy,
  page: number,
  target: Target,
  { fonts, marks }: { fonts: Entries; marks: Map<number, Mark> },
): string[] {
  let { nextMark } = form.pages[page]!;
  return filled.filled.flatMap((each) =>
    each.shown
      .filter(({ place }) => place.page === page)
      .map((one) => {
        const { place, fitted } = one;
        const { ground, text } = fieldPicture(each, one, target.fonts);
        Object.assign(fonts, target.fonts.resources(facesOf(fitted), form.fonts));
        const move = `q 1 0 0 1 ${num(place.x)} ${num(place.y)} cm`;
        const under = ground ? `/Artifact BMC ${move}\n${ground}\nQ EMC\n` : "";
        marks.set(place.node, { page, mark: nextMark });
        return `${under}/P <</MCID ${nextMark++}>> BDC ${move}\n${text}\nQ EMC`;
      }),
  );
}

/** Boxes that come ticked and the like: what the form shows and nobody has filled. */
function printOthers({ filled, form }: Copy, page: number, pictures: Entries): string[] {
  const covered = new Set(filled.filled.flatMap(({ shown }) => shown.map(({ place }) => place.node)));
  return form.fields
    .flatMap(({ places }) => places)
    .filter((place) => place.page === page && !covered.has(place.node))
    .flatMap(({ shows, node }) => {
      if (!shows) return [];
      const name = `NoSaP${node}`;
      pictures[name] = shows.picture;
      return [`/Artifact BMC q ${shows.matrix} cm /${name} Do Q EMC`];
    });
}
