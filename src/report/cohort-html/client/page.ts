/** Finds things in the page. The page is ours, so what is not there is a mistake of ours. */

/** @returns the element with that id */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found as Kind;
}

/** @returns the data that stand in the page under that id */
export function read<Data>(id: string): Data {
  return JSON.parse(byId(id).textContent ?? "") as Data;
}
