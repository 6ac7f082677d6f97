/** What reading the files gives, before anything is understood. */
import type { EntityName, Node } from './spec.ts';

export interface Found {
  entity: EntityName;
  node: Node;
}

export interface Source {
  found: Found[];
  /** Where each node stands: `services.csv:2`, `service_full.json/phones/0`. */
  places: Map<Node, string>;
  /** Sentences about the files as a whole. */
  notes: string[];
  /** Visible characters that no record holds. */
  lostCharacters: number;
}
