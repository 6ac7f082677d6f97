/** Without accents and capitals, one space between words. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9ñ]+/g, ' ')
    .trim();

/** What a threat says, in words of the country. Few and plain: each one only makes a person look. */
const PATTERNS: readonly RegExp[] = [
  /\b(l[aoe]s?|te|os) (voy|vamos|van) a (matar|quemar|golpear|disparar|balear|reventar|tirotear)\b/,
  /\bvoy a (matar|quemar|golpear|disparar|balear) ?(l[aoe]s?|te)?\b/,
  /\b(matarl[aoe]s?|matarte|quemarl[aoe]s?|dispararles?|golpearl[aoe]s?)\b/,
  /\b(pondre|ponerles?|poner|pongo|hay) una bomba\b/,
  /\b(se van|te vas|se va) a (morir|arrepentir)\b/,
  /\bse donde (vive|viven|vives)\b/,
  /\bvoy a llegar (armado|con (un|una|el|la|mi) (arma|pistola|machete|cuchillo))\b/,
];

/** Whether words look like a threat. It decides nothing: a person of the institution reads the report and judges. */
export function looksLikeThreat(text: string): boolean {
  const words = plain(text);
  return PATTERNS.some((pattern) => pattern.test(words));
}
