/** From the requirements of a variant and what a person said to what this person brings. Pure. */
import type { Text } from '../../contract/text.ts';
import type { Requirement, Variant } from '../../contract/tramite.ts';
import type { Need } from '../../internal/fiche/group-requirements.ts';
import type { Choices, YesNo } from './choices.ts';

export interface Question {
  /** Its Spanish words: the same condition of several requirements is one question. */
  key: string;
  condition: Text;
  answer?: YesNo | undefined;
}

export interface Item {
  need: Need;
  done: boolean;
}

export interface List {
  questions: Question[];
  /** What has to be brought in any case, in the order of the fiche. */
  items: Item[];
  /** What has to be brought if a question without an answer is answered with yes. */
  maybe: Item[];
  optional: Item[];
  /** What the State has already and may not ask for. */
  stateHas: Requirement[];
  /** Of `items`. */
  missing: number;
  /** Copies for `items`; of alternatives, those of the one that needs most. */
  copies: number;
}

export function listOf({ requirements }: Pick<Variant, 'requirements'>, { answers, ticks }: Choices): List {
  const answerTo = ({ condition }: Requirement) => condition && answers[condition.text.es];
  const isOpen = (requirement: Requirement) =>
    requirement.condition !== undefined && answerTo(requirement) === undefined;
  const list: List = {
    questions: questionsOf(requirements, answers),
    items: [],
    maybe: [],
    optional: [],
    stateHas: [],
    missing: 0,
    copies: 0,
  };
  for (const members of alternativesIn(requirements.filter((one) => answerTo(one) !== 'no'))) {
    const [first] = members;
    if (!first) continue;
    if (members.length === 1 && first.stateAlreadyHasIt) {
      list.stateHas.push(first);
      continue;
    }
    const item: Item = {
      need: members.length > 1 ? { oneOf: members } : { one: first },
      done: members.some(({ id }) => ticks.includes(id)),
    };
    if (members.every(({ mandatory }) => !mandatory)) list.optional.push(item);
    else if (members.every(isOpen)) list.maybe.push(item);
    else {
      list.items.push(item);
      list.copies += Math.max(...members.map(({ copies }) => copies ?? 0));
    }
  }
  list.missing = list.items.filter(({ done }) => !done).length;
  return list;
}

export function membersOf(need: Need): Requirement[] {
  return 'one' in need ? [need.one] : need.oneOf;
}

function questionsOf(requirements: readonly Requirement[], answers: Choices['answers']): Question[] {
  const questions = new Map<string, Question>();
  for (const { condition } of requirements) {
    const key = condition?.text.es;
    if (condition && key !== undefined && !questions.has(key))
      questions.set(key, { key, condition: condition.text, answer: answers[key] });
  }
  return [...questions.values()];
}

/** Each requirement with those of which one is enough, where the first of them stands. */
function alternativesIn(requirements: readonly Requirement[]): Requirement[][] {
  const groups = new Map<string, Requirement[]>();
  return requirements.flatMap((requirement) => {
    const { alternativeGroup } = requirement;
    if (alternativeGroup === undefined) return [[requirement]];
    const group = groups.get(alternativeGroup);
    group?.push(requirement);
    if (group) return [];
    const members = [requirement];
    groups.set(alternativeGroup, members);
    return [members];
  });
}
