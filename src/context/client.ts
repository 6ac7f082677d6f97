/** Which catalogue the elements inside a provider talk to. */
import type { Context } from '@lit/context';
import type { CatalogueClient } from '../client/create-catalogue-client.ts';

// By name and not by identity: provider and element may come from different files of the same major version.
export const clientContext = Symbol.for('ventanilla:client:v1') as unknown as Context<
  symbol,
  CatalogueClient | undefined
>;
