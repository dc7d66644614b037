/** Everyday words for fields of the guide's lists. They help to find a field, and never count as one. */

const FIELDS: Record<string, readonly string[]> = {
  forklift: ["Industrial Truck and Tractor Operators"],
  "fork lift": ["Industrial Truck and Tractor Operators"],
  CNC: [
    "Computer-Controlled Machine Tool Operators",
    "Metal and Plastic; Computer Numerically Controlled Machine Tool Programmers",
  ],
  picker: ["Laborers, hand material movers", "Packers and Packagers", "Stock"],
  warehouse: [
    "Laborers, freight handlers",
    "Laborers, hand material movers",
    "Material Movers",
    "Material Moving Workers",
    "Packers and Packagers",
    "Stock",
  ],
};

/** @param field as the guide has it @returns what people call it besides; empty for most */
export function alsoCalled(field: string): string {
  return Object.keys(FIELDS)
    .filter((word) => FIELDS[word]?.includes(field))
    .join(" ");
}
