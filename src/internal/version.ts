/** The version of this code, as package.json says it: elements of two versions on a page tell each other apart by it. */
export const VERSION = '0.3.0';
