/**
 * Whether a browser shows the text inside an element of this name. Drawings and formulas (`svg`, `math`) do show theirs;
 * what stands in `video`, `audio` or `canvas` is for browsers that know neither.
 */
const NOT_SHOWN = new Set(
  'script style template iframe noembed noframes head title desc metadata datalist video audio canvas'.split(
    ' ',
  ),
);

export function isShown(tagName: string): boolean {
  return !NOT_SHOWN.has(tagName);
}
