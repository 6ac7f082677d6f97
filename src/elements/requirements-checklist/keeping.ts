/** What only a list that the device keeps needs: it comes when there is one, or when somebody keeps this one. */
import type { TemplateResult } from 'lit';
import type { Answer } from '../../client/create-catalogue-client.ts';
import type { Fiche } from '../../contract/fiche.ts';
import type { FicheTranslator } from '../../i18n/translator.ts';
import { changesView } from './changes-view.ts';
import type { Choices } from './choices.ts';
import { changesBetween, eraseKept, readKept, writeKept, type KeptList } from './kept-list.ts';

/** What is to be kept. */
interface Mine {
  readonly key: string;
  readonly data: Answer<Fiche> | undefined;
  readonly copy: Answer<Fiche> | undefined;
  choices: Choices;
  choose: (change: Partial<Choices>) => void;
}

export class Keeper {
  readonly #mine: Mine;
  kept: KeptList | undefined;

  constructor(mine: Mine) {
    this.#mine = mine;
  }

  /** The device's list becomes the one on screen. */
  read(): void {
    const mine = this.#mine;
    this.kept = readKept(mine.key, Date.now());
    if (this.kept) mine.choices = this.kept.choices;
  }

  /** What is kept becomes what the catalogue says now, and remembers what changed. */
  arrived({ value, stale }: Answer<Fiche>): void {
    if (this.kept && !stale)
      this.save(changesBetween(this.kept.fiche, value, this.#mine.choices) ?? this.kept.changes);
  }

  /** False when the device does not keep it. */
  save(changes = this.kept?.changes): boolean {
    const { key, choices, copy, data = copy } = this.#mine;
    if (!data) return false;
    const kept: KeptList = {
      shape: 1,
      keptAt: new Date().toISOString(),
      asOf: data.asOf.toISOString(),
      choices,
      fiche: data.value,
      changes,
    };
    if (!writeKept(key, kept)) return false;
    this.kept = kept;
    return true;
  }

  erase(): boolean {
    if (!eraseKept(this.#mine.key)) return false;
    this.kept = undefined;
    return true;
  }

  /** What changed since it was kept, until the person has read it. */
  changesView(words: FicheTranslator): TemplateResult | undefined {
    const { kept } = this;
    return (
      kept?.changes &&
      changesView(kept.changes, words, () => {
        kept.changes = undefined;
        this.#mine.choose({});
      })
    );
  }
}
