import type * as z from 'zod/mini';
import type { ProblemDocument } from '../contract/problem.ts';

/** What zod refused, as JSON pointers and Spanish sentences that say what is expected. */
export function explainIssues(
  issues: readonly z.core.$ZodIssue[],
  prefix = '',
): NonNullable<ProblemDocument['errors']> {
  return issues.slice(0, 20).map((issue) => ({
    pointer: prefix + issue.path.map((part) => `/${escapePointer(String(part))}`).join(''),
    detail: explain(issue),
  }));
}

function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Falta o no es lo que se espera: ${typeName(issue.expected)}.`;
    case 'too_big':
      return `Máximo: ${String(issue.maximum)}${unitOf(issue.origin)}.`;
    case 'too_small':
      return `Mínimo: ${String(issue.minimum)}${unitOf(issue.origin)}.`;
    case 'invalid_value':
      return `Se espera uno de estos valores: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_format':
      return issue.format === 'datetime'
        ? 'Se espera una fecha y hora ISO 8601 con zona: 2026-11-21T10:20:00-06:00.'
        : 'No tiene la forma que se espera.';
    case 'custom':
      return issue.message === 'Invalid input' ? 'No tiene la forma que se espera.' : issue.message;
    default:
      return 'No tiene la forma que se espera.';
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: 'texto',
  number: 'número',
  int: 'número entero',
  boolean: 'true o false',
  array: 'una lista',
  object: 'un objeto',
};
const typeName = (type: string) => TYPE_NAMES[type] ?? type;

function unitOf(origin: string): string {
  if (origin === 'string') return ' caracteres';
  return origin === 'array' ? ' elementos' : '';
}

/** RFC 6901. */
const escapePointer = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');
