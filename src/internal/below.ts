import type { HeadingLevel } from './heading-level.ts';

/** The next level down, at most 6. */
export function below(level: HeadingLevel): HeadingLevel {
  return level === 'none' ? 'none' : (Math.min(6, level + 1) as HeadingLevel);
}
