import type { Criterion, CriterionAnswer } from '../../contract/simplification.ts';
import type { ChannelKind, Requirement, Tramite, Variant } from '../../contract/tramite.ts';

/** What the fiche says of a criterion, and the fields that say it. */
export interface Reading {
  answer: CriterionAnswer;
  fields: string[];
}
type Reader = (tramite: Tramite) => Reading | undefined;

const ONLINE: readonly ChannelKind[] = ['online', 'app'];
const PRESENT: readonly ChannelKind[] = ['in_person', 'mixed', 'consulate', 'partner_point', 'home_visit'];
const OTHER: readonly ChannelKind[] = [
  'phone',
  'sms',
  'post',
  'email',
  'consulate',
  'partner_point',
  'home_visit',
];
const AFFIDAVIT = /declaraci[oó]n(?:es)? jurada|acta notarial de declaraci[oó]n/i;

/**
 * What follows from the fiche; what does not is missing here, because the institution has to declare it. Nothing is
 * concluded from what a fiche leaves out, but where the criterion is about what it says.
 */
const READERS: Partial<Record<Criterion, Reader>> = {
  fully_online(tramite) {
    const known = tramite.variants.filter(({ channels }) => channels.length > 0);
    if (known.length < tramite.variants.length) return undefined;
    const online = known.filter(({ channels, steps }) => {
      const kinds = channels.map(({ kind }) => kind);
      return (
        kinds.some((kind) => ONLINE.includes(kind)) &&
        !steps.some(({ channel }) => channel !== undefined && PRESENT.includes(channel))
      );
    });
    const begun = known.some(({ channels }) =>
      channels.some(({ kind }) => ONLINE.includes(kind) || kind === 'mixed'),
    );
    return read(share(online.length, known.length, begun), ...ofVariants(tramite, 'channels'));
  },
  no_own_documents(tramite) {
    const asked = requirementsOf(tramite);
    const has = asked.filter(({ requirement }) => requirement.stateAlreadyHasIt === true);
    if (has.length > 0) return read('no', ...has.map(({ pointer }) => `${pointer}/stateAlreadyHasIt`));
    const told = asked.filter(({ requirement }) => requirement.stateAlreadyHasIt === false);
    if (asked.length === 0 || told.length < asked.length) return undefined;
    return read('yes', ...ofVariants(tramite, 'requirements'));
  },
  no_affidavit(tramite) {
    const asked = requirementsOf(tramite);
    if (asked.length === 0) return undefined;
    const sworn = asked.filter(({ requirement }) => AFFIDAVIT.test(requirement.name.es));
    const unfounded = sworn.filter(({ requirement }) => requirement.legalBasisRef === undefined);
    if (unfounded.length > 0) return read('no', ...unfounded.map(({ pointer }) => `${pointer}/name`));
    return read('yes', ...ofVariants(tramite, 'requirements'));
  },
  data_exchange({ digitalLevel }) {
    return digitalLevel === undefined ? undefined : read(digitalLevel === 3 ? 'yes' : 'no', '/digitalLevel');
  },
  status_lookup(tramite) {
    const { variants } = tramite;
    const followed = variants.filter(({ trackingUrl, requestForm }) => trackingUrl ?? requestForm);
    if (followed.length === 0) return undefined;
    return read(share(followed.length, variants.length), ...ofVariants(tramite, 'trackingUrl'));
  },
  information_online(tramite) {
    const lacking = tramite.variants.flatMap((variant, at) =>
      missing(variant).map((field) => `/variants/${String(at)}/${field}`),
    );
    return lacking.length === 0 ? read('yes', '/variants') : read('partly', ...lacking);
  },
  other_channels(tramite) {
    const channels = tramite.variants.flatMap((variant) => variant.channels);
    if (channels.length === 0) return undefined;
    const answer = channels.some(({ kind }) => OTHER.includes(kind)) ? 'yes' : 'no';
    return read(answer, ...ofVariants(tramite, 'channels'));
  },
  languages({ name, translations = {} }) {
    const others = Object.keys(name).filter((tag) => tag !== 'es');
    if (others.length === 0) return read('no', '/name');
    // Words that nobody checked are better than none, and no promise.
    const checked = others.some((tag) => translations[tag]?.provenance !== 'automatic');
    return read(checked ? 'yes' : 'partly', '/name', ...(checked ? [] : ['/translations']));
  },
  requirements_by_law(tramite) {
    const asked = requirementsOf(tramite).filter(({ requirement }) => requirement.mandatory);
    const founded = asked.filter(({ requirement }) => requirement.legalBasisRef !== undefined);
    if (founded.length === 0) return undefined;
    const rest = asked.filter((each) => !founded.includes(each));
    return read(
      share(founded.length, asked.length),
      ...(rest.length === 0 ? ofVariants(tramite, 'requirements') : rest.map(({ pointer }) => pointer)),
    );
  },
  current_norms({ legalBasis, legalBasisText }) {
    const norms = legalBasis.filter(({ kind }) => kind !== 'non_existent');
    if (norms.length > 0) return read('yes', '/legalBasis');
    if (legalBasis.length > 0) return read('no', '/legalBasis');
    return legalBasisText ? read('partly', '/legalBasisText') : undefined;
  },
};

/** Undefined where the fiche does not say. */
export function readCriterion(criterion: Criterion, tramite: Tramite): Reading | undefined {
  return READERS[criterion]?.(tramite);
}

const read = (answer: CriterionAnswer, ...fields: string[]): Reading => ({ answer, fields });
const share = (some: number, all: number, begun = some > 0): CriterionAnswer =>
  some === all ? 'yes' : begun ? 'partly' : 'no';
const ofVariants = ({ variants }: Tramite, field: keyof Variant): string[] =>
  variants.map((_, at) => `/variants/${String(at)}/${field}`);

function requirementsOf({ variants }: Tramite): { requirement: Requirement; pointer: string }[] {
  // One variant that has them only as text would make the others speak for it.
  if (variants.some(({ requirements, requirementsText }) => requirementsText && requirements.length === 0))
    return [];
  return variants.flatMap(({ requirements }, variant) =>
    requirements.map((requirement, at) => ({
      requirement,
      pointer: `/variants/${String(variant)}/requirements/${String(at)}`,
    })),
  );
}

/** What a citizen needs before going, and this variant does not say. */
function missing(variant: Variant): (keyof Variant)[] {
  const { requirements, requirementsText, fees, usualTime, legalTime, offices, channels } = variant;
  const told: [keyof Variant, boolean][] = [
    ['requirements', requirements.length > 0 || requirementsText !== undefined],
    ['fees', fees.length > 0 && fees.every(({ kind }) => kind !== 'unknown')],
    ['usualTime', usualTime !== undefined || legalTime !== undefined],
    ['offices', offices.length > 0 || channels.some(({ kind, url }) => ONLINE.includes(kind) && url)],
  ];
  return told.filter(([, known]) => !known).map(([field]) => field);
}
