/** From the requirements of a variant and what a person said to what this person brings. Pure. */
import type { Text } from '../../contract/text.ts';
import type { Requirement, Variant } from '../../contract/tramite.ts';
import { membersOf, needsIn, type Need } from '../../internal/fiche/group-requirements.ts';
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
  for (const [first, need] of needsIn(requirements.filter((one) => answerTo(one) !== 'no'))) {
    if ('one' in need && first.stateAlreadyHasIt) {
      list.stateHas.push(first);
      continue;
    }
    const members = membersOf(need);
    const item = { need, done: members.some(({ id }) => ticks.includes(id)) };
    if (members.every(({ mandatory }) => !mandatory)) list.optional.push(item);
    else if (members.every(isOpen)) list.maybe.push(item);
    else {
      list.items.push(item);
      list.copies += Math.max(...members.map(({ copies = 0 }) => copies));
    }
  }
  list.missing = list.items.filter(({ done }) => !done).length;
  return list;
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
