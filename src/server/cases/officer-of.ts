import { ProblemError } from '../problems.ts';
import type { Services } from '../services.ts';
import { officerOfToken } from './desk-token.ts';
import { officerOfKey, type Officer } from './staff-records.ts';

/** Who asks, by key or by a short entry. Throws the problem that says that a key is missing or not valid. */
export async function officerOf(request: Request, services: Services): Promise<Officer> {
  const key = bearerKey(request);
  const officer =
    key === undefined
      ? undefined
      : ((await officerOfKey(services.store, key)) ?? (await officerOfToken(key, services)));
  if (!officer) throw new ProblemError('sin-autorizacion', { headers: { 'WWW-Authenticate': 'Bearer' } });
  return officer;
}

/** What stands after `Authorization: Bearer`. */
export function bearerKey(request: Request): string | undefined {
  const [, key] = /^Bearer ([\w.~+/=-]{16,512})$/i.exec(request.headers.get('Authorization') ?? '') ?? [];
  return key;
}
