/** What a variant says of how, where and with what, on the service that stands for it. */
import type { Variant } from '../../contract/tramite.ts';
import { toXsdDuration } from '../../importers/cpsv-ap/xsd-duration.ts';
import { addressesBelow } from './addresses-below.ts';
import {
  describeChannel,
  describeCost,
  describeForm,
  describeInstructions,
  describeRequirement,
  describeStep,
} from './describe-parts.ts';
import type { Statements } from './statements.ts';

export function describeVariant(out: Statements, service: string, variant: Variant): void {
  const { channels, requirements, fees, steps, usualTime, offices, forms } = variant;
  for (const [at, channel] of channels.entries()) describeChannel(out, service, channel, at);
  for (const [at, requirement] of requirements.entries()) describeRequirement(out, service, requirement, at);
  for (const at of fees.keys()) describeCost(out, service, variant, at);
  for (const [at, step] of steps.entries()) describeStep(out, service, step, at);
  describeInstructions(out, service, variant);
  for (const [at, form] of forms.entries()) describeForm(out, service, form, at);
  out.word(service, 'cv:processingTime', usualTime && toXsdDuration(usualTime), 'xsd:duration');
  const { office } = addressesBelow(out.publicUrl);
  for (const each of offices) out.thing(service, 'cv:contactPoint', office(each.office));
}
