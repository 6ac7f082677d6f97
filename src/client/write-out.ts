/** The card that a short one stands for (src/contract/short-card.ts); a whole one stays as it is. */
export function writeOut(value: unknown, institutions: readonly unknown[] = []): unknown {
  const card = { ...(value as { code?: string; institution?: unknown; verifiedAt?: string }) };
  return {
    path: `/t/${card.code}`,
    variants: 1,
    status: 'published',
    updatedAt: card.verifiedAt,
    version: 1,
    ...card,
    institution: institutions[card.institution as number] ?? card.institution,
  };
}
