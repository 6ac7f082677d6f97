/**
 * A name in two languages is shown in both (accessibility.md §5.5): which ones, and how they came to be. Apart from the
 * fiche's schema, because elements draw from it.
 */
import { localized, type Text } from './text.ts';
import type { Provenance } from './vocabulary.ts';

/** What of a trámite is read here. */
export interface Named {
  name: Text;
  summary: Text;
  translations?: Readonly<Record<string, { provenance: Provenance }>> | undefined;
}

export interface OtherName {
  /** BCP 47 tag of both. */
  lang: string;
  name: string;
  /** Absent when the summary is not in that language. */
  summary?: string;
  /** Absent when nobody said it, and for Spanish, which is the text itself. */
  translation?: Provenance;
}

/**
 * The name in the languages that stand beside the one shown to somebody who reads `lang`: those of the country besides
 * Spanish, and Spanish, first, when the name is in one of them. English and Spanish are never beside each other: they
 * are two readers. A translation that repeats the Spanish name is none.
 */
export function otherNames({ name, summary, translations }: Named, lang: string): OtherName[] {
  const shown = localized(name, lang);
  const others = Object.keys(name).filter((tag) => isNational(tag) && name[tag] && name[tag] !== name.es);
  return [...(isNational(shown.lang) ? ['es'] : []), ...others]
    .filter((tag) => tag !== shown.lang && name[tag] !== shown.text)
    .map((tag) => {
      const said = summary[tag];
      const translation = provenanceOf({ translations }, tag);
      return {
        lang: tag,
        name: name[tag] ?? '',
        ...(said && (tag === 'es' || said !== summary.es) && { summary: said }),
        ...(translation && { translation }),
      };
    });
}

/** How the texts in `lang` came to be, when they are translations and somebody said it. */
export function provenanceOf(of: Pick<Named, 'translations'>, lang: string): Provenance | undefined {
  const { translations } = of;
  for (const tag of [lang, lang.split('-')[0] ?? lang]) {
    if (tag !== 'es' && translations && Object.hasOwn(translations, tag))
      return translations[tag]?.provenance;
  }
  return undefined;
}

/** Every language but Spanish and English, which the whole interface speaks. */
function isNational(tag: string): boolean {
  return !/^(es|en)\b/i.test(tag);
}
