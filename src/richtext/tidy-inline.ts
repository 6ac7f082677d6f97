/**
 * One written form for a stretch of inline text: white space collapsed and trimmed as a browser would, empty marks and
 * edge line breaks gone, neighbours joined. Doing it twice changes nothing.
 */
import type { Inline } from '../contract/richtext.ts';

type Mark = Exclude<Inline, string | { t: 'br' }>;
type Run = { marks: Mark[]; text: string; isBreak: boolean };

export function tidyInline(inlines: readonly Inline[]): Inline[] {
  return rebuild(trimmed(flattened(inlines, [])), 0);
}

function flattened(inlines: readonly Inline[], marks: Mark[]): Run[] {
  return inlines.flatMap((inline): Run[] => {
    if (typeof inline === 'string') return [{ marks, text: inline, isBreak: false }];
    if (inline.t === 'br') return [{ marks, text: '', isBreak: true }];
    return flattened(inline.c, [...marks, inline]);
  });
}

function trimmed(runs: Run[]): Run[] {
  let afterSpace = true;
  for (const run of runs) {
    if (run.isBreak) {
      afterSpace = true;
      continue;
    }
    run.text = run.text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ');
    if (afterSpace && run.text.startsWith(' ')) run.text = run.text.slice(1);
    if (run.text !== '') afterSpace = run.text.endsWith(' ');
  }
  // Backwards: a space before a break or before the end is not shown.
  let beforeEnd = true;
  for (const run of [...runs].reverse()) {
    if (run.isBreak) beforeEnd = true;
    else if (run.text !== '') {
      if (beforeEnd && run.text.endsWith(' ')) run.text = run.text.slice(0, -1);
      if (run.text !== '') beforeEnd = false;
    }
  }
  const kept = runs.filter((run) => run.isBreak || run.text !== '');
  while (kept[0]?.isBreak) kept.shift();
  while (kept.at(-1)?.isBreak) kept.pop();
  return kept;
}

function rebuild(runs: Run[], depth: number): Inline[] {
  const built: Inline[] = [];
  for (let index = 0; index < runs.length;) {
    const run = runs[index];
    if (!run) break;
    const mark = run.marks[depth];
    if (mark) {
      let end = index;
      while (runs[end]?.marks[depth] === mark) end += 1;
      built.push({ ...mark, c: rebuild(runs.slice(index, end), depth + 1) });
      index = end;
      continue;
    }
    const last = built.at(-1);
    if (run.isBreak) built.push({ t: 'br' });
    else if (typeof last === 'string') built[built.length - 1] = last + run.text;
    else built.push(run.text);
    index += 1;
  }
  return built;
}
