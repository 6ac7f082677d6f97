import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../contract/tramite.ts';
import { describeAnyMode } from '../../internal/card/describe-any-mode.ts';
import { describeDuration } from './describe-duration.ts';
import { describeOneFee } from '../../internal/fiche/describe-fees.ts';
import { say, sayRich } from '../../internal/fiche/say.ts';
import type { Drawing } from './drawing.ts';
import { line } from './line.ts';
import { section, type Drawn } from './section.ts';
import { sumSteps } from './sum-steps.ts';

export function stepsSection(drawing: Drawing): Drawn {
  const { variant, words, richLevel } = drawing;
  const { instructions } = variant;
  const steps = [...variant.steps].sort((one, other) => one.order - other.order);
  if (steps.length === 0 && !instructions) return nothing;
  const title =
    steps.length > 0 ? `${words.t('detail.steps')} (${words.number(steps.length)})` : words.t('detail.steps');
  return section(
    'steps',
    title,
    html`${
      steps.length > 0
        ? html`${sum(steps, drawing)}
            <ol class="steps">
              ${steps.map((step) => html`<li>${stepView(step, drawing)}</li>`)}
            </ol>`
        : nothing
    }
    ${instructions ? sayRich(instructions, words, richLevel) : nothing}`,
    drawing,
  );
}

function sum(steps: readonly Step[], { words }: Drawing): Drawn {
  const { minutes, complete, inPerson } = sumSteps(steps);
  const time =
    minutes > 0
      ? words.t(complete ? 'detail.steps.time' : 'detail.steps.time_partly', {
          time: describeDuration({ amount: minutes, unit: 'minute' }, words),
        })
      : '';
  const visits = inPerson > 0 ? words.t('detail.steps.in_person', { count: inPerson }) : '';
  return time || visits ? html`<p>${time} ${visits}</p>` : nothing;
}

function stepView(step: Step, { fiche, words, richLevel }: Drawing): TemplateResult {
  const office = fiche.offices.find(({ code }) => code === step.office);
  const facts = [
    step.channel ? describeAnyMode({ channels: [step.channel], appointment: false }, words) : '',
    step.time ? describeDuration(step.time, words) : '',
    step.fee ? describeOneFee(step.fee, words) : '',
  ].filter(Boolean);
  return html`<strong>${say(step.title, words)}</strong>
    ${step.description ? sayRich(step.description, words, richLevel) : nothing}
    ${facts.length > 0 ? html`<p class="note">${facts.join(' · ')}</p>` : nothing}
    ${line(words.t('detail.step.where'), office && say(office.name, words))}
    ${line(words.t('detail.step.who'), step.responsible && say(step.responsible, words))}
    ${line(words.t('detail.step.output'), step.output && say(step.output, words))}`;
}
