/** The complete fiche of a trámite as one plain page: everything that the catalogue knows, printable, without scripts. */
import { CATALOGUE_AGE } from '../../contract/freshness.ts';
import { html } from 'hono/html';
import type { Office } from '../../contract/institution.ts';
import type { Rich } from '../../contract/richtext.ts';
import { SECTION_ANCHORS, type Section } from '../../contract/search.ts';
import { otherNames, provenanceOf } from '../../contract/other-names.ts';
import { localized, type Duration, type Text } from '../../contract/text.ts';
import type { Fee, Requirement, Tramite, Variant } from '../../contract/tramite.ts';
import type { Answer } from '../answer.ts';
import type { CatalogueView } from '../catalogue-view.ts';
import { drawingOf, type Drawing } from './drawing.ts';
import { glance } from './glance.ts';
import { jsonLd } from './json-ld.ts';
import { pageAnswer } from './layout.ts';
import { oembedLinks } from './oembed.ts';
import { headingHtml, richHtml, type Html } from './rich-html.ts';
import { writeBytes, writeDate, writeDuration, writeFee, writeHours } from './write.ts';

export async function fichePage(
  tramite: Tramite,
  view: CatalogueView,
  lang: string,
  publicUrl: string,
  /** Who asked for it online when the page was drawn; it is kept until the catalogue changes or the day is over. */
  asks = 0,
): Promise<Answer> {
  const drawing: Drawing = { ...drawingOf(view, lang), first: tramite.variants[0] };
  const { t, say } = drawing;
  const name = localized(tramite.name, lang).text;
  const query = t.lang === 'en' ? '?lang=en' : '';
  const several = tramite.variants.length > 1;
  return pageAnswer({
    title: name,
    titleLang: localized(tramite.name, lang).lang,
    lang,
    description: localized(tramite.summary, lang).text,
    otherLanguage: `/t/${tramite.code}${t.lang === 'en' ? '?lang=es' : '?lang=en'}`,
    head: html`${jsonLd(tramite, view, lang, publicUrl)}${oembedLinks(tramite.code, lang, publicUrl, name)}`,
    institution: tramite.institution,
    view,
    maxAge: CATALOGUE_AGE,
    main: html`<article>
      <p class="eyebrow">${institutionName(tramite, drawing)}</p>
      <h1>${say(tramite.name)}</h1>
      <p class="lead">${say(tramite.summary)}</p>
      ${provenance(tramite, localized(tramite.name, lang).lang, drawing)}
      ${inOtherLanguages(tramite, drawing)} ${statusBox(tramite, drawing)}
      ${tramite.alerts
        .filter(
          ({ from, until }) =>
            (from === undefined || from <= view.today) && (until === undefined || until >= view.today),
        )
        .map((alert) => html`<div class="box warn" role="note"><p>${say(alert.text)}</p></div>`)}
      ${glance(tramite, drawing)}
      ${
        tramite.status === 'repealed'
          ? ''
          : html`<p class="noprint">
              <a class="button quiet" href="/t/${tramite.code}/antes-de-ir${query}">${t.makeList}</a>
            </p>`
      }
      ${localLayers(tramite, drawing, 'before')} ${section(t.description, tramite.description, drawing)}
      ${section(t.purpose, tramite.purpose, drawing)} ${audiences(tramite, drawing)}
      ${section(t.whoMust, tramite.whoMust, drawing)}
      ${
        several
          ? html`<h2 id="modalidades">${t.variants}</h2>
              <p>${t.variantsLead(tramite.variants.length)}</p>
              <ul>
                ${tramite.variants.map((variant) => html`<li><a href="#m-${variant.code}">${say(variant.name)}</a></li>`)}
              </ul>`
          : ''
      }
      ${tramite.variants.map(
        (variant) => html`<section${several ? html` aria-labelledby="m-${variant.code}"` : ''}>
${several ? headingHtml(2, html`${t.variant}: ${say(variant.name)}`, `m-${variant.code}`) : ''}
${variantBody(variant, drawing, several ? 3 : 2)}
</section>`,
      )}
      ${outputs(tramite, drawing)} ${silenceAndAppeals(tramite, drawing)} ${faq(tramite, drawing)}
      ${links(t.requires, tramite.requires, drawing)} ${links(t.nextTramites, tramite.next, drawing)}
      ${links(t.related, tramite.related, drawing)} ${media(tramite, drawing)} ${legalBasis(tramite, drawing)}
      ${localLayers(tramite, drawing, 'after')}
      <section class="noprint">
        <h2>${t.feedbackTitle}</h2>
        <p>${t.feedbackLead}</p>
        <p><a class="button quiet" href="/t/${tramite.code}/comentario${query}">${t.feedbackLink}</a></p>
        <p>
          <a
            href="/t/${tramite.code}/comentario?${t.lang === 'en' ? 'lang=en&' : ''}kind=unlisted_requirement#pedido"
            >${t.askedLink}</a
          >
        </p>
        ${asks > 0 ? html`<p><a href="/t/${tramite.code}/demanda">${t.demandLink}</a></p>` : ''}
        <p><a href="/t/${tramite.code}/simplificacion">${t.scorecardLink}</a></p>
      </section>
      ${about(tramite, drawing)}
      ${
        tramite.status === 'repealed'
          ? ''
          : html`<p class="noprint"><a href="/asistente?code=${tramite.code}">${t.putOnSite}</a></p>`
      }
    </article>`,
  });
}

/** Name and summary in the country's other languages, beside the one that the page is in. */
function inOtherLanguages(tramite: Tramite, drawing: Drawing): Html | string {
  const others = otherNames(tramite, drawing.lang);
  return html`${others.map(
    ({ lang, name, summary }) =>
      html`<p lang="${lang}">
          <strong>${name}</strong>${summary === undefined ? '' : html`<br />${summary}`}
        </p>
        ${provenance(tramite, lang, drawing)}`,
  )}`;
}

/** A sentence of the page with a text of the catalogue in it, which keeps its language. */
function within(sentence: string, text: Text | undefined, { lang, t }: Drawing): Html | string {
  const said = text && localized(text, lang);
  const start = said?.text ? sentence.indexOf(said.text) : -1;
  if (!said || said.lang === t.lang || start < 0) return sentence;
  const end = start + said.text.length;
  return html`${sentence.slice(0, start)}<span lang="${said.lang}">${said.text}</span>${sentence.slice(end)}`;
}

function duration(of: Duration, drawing: Drawing): Html | string {
  return within(writeDuration(of, drawing.lang), of.text, drawing);
}

/** Where a translation comes from: it must not be taken for the official text. */
function provenance(tramite: Tramite, lang: string, { t, say }: Drawing): Html | string {
  const found = provenanceOf(tramite, lang);
  if (!found) return '';
  const by = tramite.translations?.[lang]?.by;
  return html`<p class="muted">${t.translation[found]}${by ? html` ${say(by)}` : ''}</p>`;
}

/** What one takes along for a variant: papers, money, terms and places, without the rest of the fiche. */
export function packingList(variant: Variant, several: boolean, drawing: Drawing): Html {
  const { t, say } = drawing;
  const level = several ? 3 : 2;
  return html`${several ? headingHtml(2, html`${t.variant}: ${say(variant.name)}`) : ''}
  ${headingHtml(level, t.requirementsTitle)} ${requirements(variant, drawing, level)}
  ${fees(variant, drawing, level)} ${times(variant, drawing, level)} ${offices(variant, drawing, level)}`;
}

function institutionName(tramite: Tramite, { view, say }: Drawing): Html | string {
  const institution = view.institutions.get(tramite.institution);
  return institution ? say(institution.name) : tramite.institution;
}

function statusBox(tramite: Tramite, { t, view, say }: Drawing): Html | string {
  if (tramite.status !== 'suspended' && tramite.status !== 'repealed') return '';
  const successor = tramite.successor === undefined ? undefined : view.tramites.get(tramite.successor);
  return html`<div class="box warn" role="note">
    <p><strong>${tramite.status === 'suspended' ? t.suspended : t.repealed}</strong></p>
    ${successor ? html`<p>${t.successor}: <a href="/t/${successor.code}">${say(successor.name)}</a></p>` : ''}
  </div>`;
}

function section(title: string, rich: Rich | undefined, drawing: Drawing, level = 2): Html | string {
  return rich ? html`${headingHtml(level, title)}${richIn(rich, drawing, level + 1)}` : '';
}

function richIn(rich: Rich, { lang, t }: Drawing, level: number): Html {
  const found =
    [lang, lang.split('-')[0] ?? lang].find((tag) => Object.hasOwn(rich, tag) && rich[tag]) ?? 'es';
  const tree = richHtml(rich[found] ?? rich.es, level);
  return found === t.lang ? tree : html`<div lang="${found}">${tree}</div>`;
}

function audiences(tramite: Tramite, { t, say }: Drawing): Html | string {
  if (tramite.audiences.length === 0) return '';
  return html`<h2>${t.audienceTitle}</h2>
    <ul>
      ${tramite.audiences.map(({ kind, age, condition }) => {
        const { from, to } = age ?? {};
        const years =
          from !== undefined && to !== undefined
            ? t.ageBetween(from, to)
            : from !== undefined
              ? t.ageFrom(from)
              : to !== undefined
                ? t.ageTo(to)
                : '';
        return html`<li>
          ${t.audience[kind] ?? kind}${years ? `, ${years}` : ''}${condition ? html`. ${say(condition)}` : ''}
        </li>`;
      })}
    </ul>`;
}

function variantBody(variant: Variant, drawing: Drawing, level: number): Html {
  const { t } = drawing;
  return html`${variant.description ? richIn(variant.description, drawing, level) : ''}
  ${channels(variant, drawing, level)}
  ${headingHtml(level, t.requirementsTitle, anchor('requirements', variant, drawing))}
  ${requirements(variant, drawing, level)} ${steps(variant, drawing, level)} ${fees(variant, drawing, level)}
  ${times(variant, drawing, level)} ${offices(variant, drawing, level)} ${forms(variant, drawing, level)}`;
}

/** Where a question such as «cuánto cuesta» leads: once on the page, in the first variant. */
function anchor(section: Section, variant: Variant, { first }: Drawing): string | undefined {
  return variant === first ? SECTION_ANCHORS[section] : undefined;
}

function channels(variant: Variant, drawing: Drawing, level: number): Html | string {
  const { t, say } = drawing;
  const { appointment, trackingUrl } = variant;
  if (variant.channels.length === 0 && !appointment && trackingUrl === undefined) return '';
  return html`${headingHtml(level, t.channels, anchor('online', variant, drawing))}
    <ul class="rows">
      ${variant.channels.map(
        ({ kind, url, phone, notes }) =>
          html`<li>
            <p><strong>${t.channel[kind] ?? kind}</strong>${phone ? html` · ${telephone(phone)}` : ''}</p>
            ${notes ? html`<p>${say(notes)}</p>` : ''}
            ${url === undefined ? '' : html`<p>${away(url, kind === 'online' || kind === 'app' || kind === 'mixed' ? t.start : hostOf(url))} <span class="muted">${hostOf(url)}</span></p>`}
          </li>`,
      )}
    </ul>
    ${
      appointment
        ? html`<p>
            ${appointment.required ? t.appointmentRequired : t.appointmentPossible}
            ${appointment.url === undefined ? '' : away(appointment.url, t.appointmentAt)}
            ${appointment.phone ? telephone(appointment.phone) : ''}
          </p>`
        : ''
    }
    ${trackingUrl === undefined ? '' : html`<p>${away(trackingUrl, t.tracking)}</p>`}`;
}

function requirements(variant: Variant, drawing: Drawing, level: number): Html {
  const { t } = drawing;
  const drawn = new Set<string>();
  const items = variant.requirements.map((requirement) => {
    const group = requirement.alternativeGroup;
    const members =
      group === undefined ? [] : variant.requirements.filter((other) => other.alternativeGroup === group);
    if (group === undefined || members.length < 2)
      return html`<li>${requirementBody(requirement, drawing, level)}</li>`;
    if (drawn.has(group)) return '';
    drawn.add(group);
    return html`<li class="group">
      <p>${t.oneOf}</p>
      <ul class="needs">
        ${members.map((member) => html`<li>${requirementBody(member, drawing, level)}</li>`)}
      </ul>
    </li>`;
  });
  const text = variant.requirementsText;
  if (items.length === 0 && !text) return html`<p>${t.noRequirements}</p>`;
  return html`${
    items.length > 0
      ? html`<ul class="needs">
          ${items}
        </ul>`
      : ''
  }${text ? richIn(text, drawing, level + 1) : ''}`;
}

function requirementBody(requirement: Requirement, drawing: Drawing, level: number): Html {
  const { t, say, view } = drawing;
  const source =
    requirement.issuerTramite === undefined ? undefined : view.tramites.get(requirement.issuerTramite);
  const tags = [
    requirement.mandatory ? '' : t.optional,
    requirement.original ? t.original : '',
    requirement.copies ? t.copies(requirement.copies) : '',
    requirement.certified ? t.certified : '',
    requirement.moment === 'start' ? '' : t.moment[requirement.moment],
    requirement.format ? t.format(requirement.format.types.join(', '), requirement.format.maxMb) : '',
    requirement.stateAlreadyHasIt ? t.stateHasIt : '',
  ].filter((tag) => tag !== '');
  return html`<p><strong>${say(requirement.name)}</strong></p>
    ${requirement.condition ? html`<p>${t.condition}: ${say(requirement.condition.text)}</p>` : ''}
    ${requirement.description ? richIn(requirement.description, drawing, level + 1) : ''}
    ${
      tags.length > 0
        ? html`<ul class="tags">
            ${tags.map((tag) => html`<li>${tag}</li>`)}
          </ul>`
        : ''
    }
    ${requirement.issuer ? html`<p class="muted">${t.issuer}: ${say(requirement.issuer)}</p>` : ''}
    ${source ? html`<p>${t.getIt}: <a href="/t/${source.code}">${say(source.name)}</a></p>` : ''}
    ${requirement.url === undefined ? '' : html`<p>${away(requirement.url, hostOf(requirement.url))}</p>`}
    ${requirement.legalBasisRef === undefined ? '' : html`<p class="muted">${t.legalBasis}: ${requirement.legalBasisRef}</p>`}`;
}

function steps(variant: Variant, drawing: Drawing, level: number): Html | string {
  const { t, say, lang, view } = drawing;
  if (variant.steps.length === 0 && !variant.instructions) return '';
  const sorted = variant.steps.toSorted((one, other) => one.order - other.order);
  return html`${headingHtml(level, t.steps, anchor('start', variant, drawing))}
  ${
    sorted.length > 0
      ? html`<ol class="steps">
          ${sorted.map((step) => {
            const office = step.office === undefined ? undefined : view.offices.get(step.office);
            return html`<li>
              <p><strong>${say(step.title)}</strong></p>
              ${step.description ? richIn(step.description, drawing, level + 1) : ''}
              ${line(t.how, step.channel && (t.channel[step.channel] ?? step.channel))}
              ${line(t.where, office && say(office.name))}
              ${line(t.responsible, step.responsible && say(step.responsible))}
              ${line(t.time, step.time && duration(step.time, drawing))}
              ${line(t.cost, step.fee && within(writeFee(step.fee, lang), step.fee.text, drawing))}
              ${line(t.output, step.output && say(step.output))}
            </li>`;
          })}
        </ol>`
      : ''
  }
  ${variant.instructions ? richIn(variant.instructions, drawing, level + 1) : ''}`;
}

const line = (term: string, value: Html | string | undefined): Html | string =>
  value === undefined || value === '' ? '' : html`<p class="muted">${term}: ${value}</p>`;

function fees(variant: Variant, drawing: Drawing, level: number): Html {
  const { t } = drawing;
  return html`${headingHtml(level, t.feesTitle, anchor('fees', variant, drawing))}
  ${
    variant.fees.length === 0
      ? html`<p>${t.feeUnknown}</p>`
      : html`<ul class="rows">
          ${variant.fees.map((fee) => html`<li>${feeBody(fee, drawing, level)}</li>`)}
        </ul>`
  }`;
}

function feeBody(fee: Fee, drawing: Drawing, level: number): Html {
  const { t, say, lang } = drawing;
  const figure = writeFee(fee, lang);
  const words = fee.text && localized(fee.text, lang).text;
  const when = [
    fee.whenChannel && t.channel[fee.whenChannel],
    fee.whenAudience && t.audience[fee.whenAudience],
    fee.mandatory === false ? t.feeOptional : undefined,
  ].filter((one) => one !== undefined);
  return html`<p>
      <strong>${within(figure, fee.text, drawing)}</strong
      >${fee.concept ? html` · ${say(fee.concept)}` : ''}${when.length > 0 ? ` (${when.join(', ')})` : ''}
    </p>
    ${fee.text && words !== figure ? html`<p>${say(fee.text)}</p>` : ''}
    ${fee.description ? richIn(fee.description, drawing, level + 1) : ''}
    ${line(t.payAt, fee.paymentPlaces.map((place) => t.paymentPlace[place] ?? place).join(', '))}
    ${line(t.payWith, fee.methods.map((method) => t.method[method] ?? method).join(', '))}
    ${fee.url === undefined ? '' : html`<p>${away(fee.url, hostOf(fee.url))}</p>`}
    ${line(t.legalBasis, fee.legalBasisRef)}`;
}

function times(variant: Variant, drawing: Drawing, level: number): Html | string {
  const { t, say } = drawing;
  const { usualTime, legalTime, validity, window } = variant;
  const rows: [string, Html | string][] = [];
  if (usualTime) rows.push([t.usualTime, duration(usualTime, drawing)]);
  if (legalTime)
    rows.push([
      t.legalTime,
      html`${duration(legalTime, drawing)}${legalTime.norm ? html` (${say(legalTime.norm)})` : ''}`,
    ]);
  if (validity) rows.push([t.validity, duration(validity, drawing)]);
  for (const { from, to, repeats } of window) rows.push([t.window, t.windowSpan(from, to, repeats)]);
  if (rows.length === 0) return '';
  return html`${headingHtml(level, t.timesTitle, anchor('time', variant, drawing))}${factList(rows)}`;
}

const factList = (rows: readonly (readonly [string, Html | string])[]): Html =>
  html`<dl class="facts">
    ${rows.map(
      ([term, value]) =>
        html`<dt>${term}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;

function offices(variant: Variant, drawing: Drawing, level: number): Html | string {
  const { t, view, say } = drawing;
  const known = variant.offices.flatMap(({ office: code, hours, notes }) => {
    const office = view.offices.get(code);
    return office ? [{ office, hours, notes }] : [];
  });
  if (known.length === 0) return '';
  return html`${headingHtml(level, t.offices, anchor('offices', variant, drawing))}
    <p>${t.officesCount(known.length)}</p>
    ${known.map(
      ({
        office,
        hours,
        notes,
      }) => html`<details${known.length === 1 ? html` open` : ''}><summary>${say(office.name)}${office.department ? `, ${office.department}` : ''}</summary>
${officeBody(office, hours, notes, drawing)}</details>`,
    )}`;
}

function officeBody(
  office: Office,
  hours: Text | undefined,
  notes: Text | undefined,
  { t, say, lang }: Drawing,
): Html {
  const place = [office.district, office.municipality, office.department].filter(
    (one, index, all) => one !== undefined && all.indexOf(one) === index,
  );
  const closed = office.exceptions.filter((one) => one.closed).map((one) => writeDate(one.date, lang));
  const rows: [string, Html | string][] = [
    [
      t.where,
      html`${say(office.address)}${place.length > 0 ? html`<br />${place.join(', ')}` : ''}${office.directions ? html`<br />${say(office.directions)}` : ''}`,
    ],
  ];
  if (hours) rows.push([t.hours, say(hours)]);
  else if (office.hours.length > 0)
    rows.push([
      t.hours,
      html`${office.hours.map((one, index) => html`${index > 0 ? html`<br />` : ''}${writeHours(one, lang)}`)}`,
    ]);
  if (office.phones.length > 0)
    rows.push([
      t.phone,
      html`${office.phones.map(({ number }, index) => html`${index > 0 ? ', ' : ''}${telephone(number)}`)}`,
    ]);
  const details = office.accessibility.map((kind) => t.accessibility[kind] ?? kind).join(', ');
  return html`${factList(rows)} ${details ? html`<p>${capital(details)}.</p>` : ''}
  ${notes ? html`<p>${say(notes)}</p>` : ''}
  ${closed.length > 0 ? html`<p class="muted">${t.closedOn(closed.join('; '))}</p>` : ''}
  ${
    office.lat !== undefined && office.lon !== undefined
      ? html`<p class="noprint">
          ${away(`https://www.openstreetmap.org/?mlat=${String(office.lat)}&mlon=${String(office.lon)}#map=17/${String(office.lat)}/${String(office.lon)}`, t.map)}
        </p>`
      : ''
  }`;
}

function forms(variant: Variant, drawing: Drawing, level: number): Html | string {
  const { t, say } = drawing;
  if (variant.forms.length === 0) return '';
  return html`${headingHtml(level, t.forms)}
    <ul class="rows">
      ${variant.forms.map(({ name, url, file, htmlUrl, instructions }) => {
        const facts = file
          ? [
              file.type,
              file.bytes === undefined ? '' : writeBytes(file.bytes),
              file.accessible ? t.accessibleFile : '',
            ]
              .filter((fact) => fact !== '')
              .join(', ')
          : '';
        return html`<li>
          <p>${away(url, say(name))}${facts ? ` (${facts})` : ''}</p>
          ${htmlUrl === undefined ? '' : html`<p>${away(htmlUrl, 'HTML')}</p>`}
          ${instructions ? richIn(instructions, drawing, level + 1) : ''}
        </li>`;
      })}
    </ul>`;
}

function outputs({ outputs: list }: Tramite, drawing: Drawing): Html | string {
  const { t, say } = drawing;
  if (list.length === 0) return '';
  return html`<h2>${t.outputs}</h2>
    <ul>
      ${list.map(
        ({ name, validity, delivery, verifiable }) =>
          html`<li>
            <strong>${say(name)}</strong
            >${validity ? html`. ${t.validity}: ${duration(validity, drawing)}` : ''}${delivery ? html`. ${say(delivery)}` : ''}${verifiable ? `; ${t.verifiable}` : ''}
          </li>`,
      )}
    </ul>`;
}

function silenceAndAppeals({ silence, appeals }: Tramite, drawing: Drawing): Html {
  const { t, say } = drawing;
  return html`${
    silence
      ? html`<h2>${t.silence}</h2>
          <p>${say(silence.text)}</p>
          ${line(t.term, silence.term && duration(silence.term, drawing))}${silence.effect ? html`<p class="muted">${t.silenceEffect[silence.effect] ?? ''}</p>` : ''}`
      : ''
  }${
    appeals.length > 0
      ? html`<h2>${t.appeals}</h2>
          <ul class="rows">
            ${appeals.map(
              (appeal) =>
                html`<li>
                  <p>${say(appeal.text)}</p>
                  ${line(t.before, say(appeal.before))}${line(t.term, appeal.term && duration(appeal.term, drawing))}${appeal.effect ? html`<p class="muted">${say(appeal.effect)}</p>` : ''}
                </li>`,
            )}
          </ul>`
      : ''
  }`;
}

function faq({ faq: list }: Tramite, drawing: Drawing): Html | string {
  if (list.length === 0) return '';
  const { t, say } = drawing;
  return html`<h2>${t.faq}</h2>
    ${list.map(
      ({ q, a }) =>
        html`<h3>${say(q)}</h3>
          ${richIn(a, drawing, 4)}`,
    )}`;
}

function links(title: string, codes: readonly string[], { view, say }: Drawing): Html | string {
  const known = codes.flatMap((code) => view.tramites.get(code) ?? []);
  if (known.length === 0) return '';
  return html`<h2>${title}</h2>
    <ul>
      ${known.map(({ code, name }) => html`<li><a href="/t/${code}">${say(name)}</a></li>`)}
    </ul>`;
}

function media({ media: list }: Tramite, { t, say }: Drawing): Html | string {
  if (list.length === 0) return '';
  return html`<h2>${t.media}</h2>
    <ul>
      ${list.map(
        ({ url, transcript }) =>
          html`<li>
            ${away(url, hostOf(url))}${
              transcript
                ? html`<details>
                    <summary>${t.transcript}</summary>
                    <p>${say(transcript)}</p>
                  </details>`
                : ''
            }
          </li>`,
      )}
    </ul>`;
}

function legalBasis(tramite: Tramite, drawing: Drawing): Html | string {
  const { t, say, lang } = drawing;
  const { legalBasis: list, legalBasisText, registration } = tramite;
  if (list.length === 0 && !legalBasisText && !registration) return '';
  return html`<h2>${t.legalBasis}</h2>
    ${
      list.length > 0
        ? html`<ul class="rows">
            ${list.map(
              ({ name, number, articles, topic, date, url, gazetteUrl }) =>
                html`<li>
                  <p>
                    ${say(name)}${number === undefined ? '' : `, ${t.number} ${number}`}${date === undefined ? '' : `, ${writeDate(date, lang)}`}
                  </p>
                  ${line(t.articles, articles)}${topic ? html`<p class="muted">${capital(t.topic[topic] ?? topic)}</p>` : ''}
                  ${url === undefined ? '' : html`<p>${away(url, t.readNorm)} <span class="muted">${hostOf(url)}</span></p>`}
                  ${gazetteUrl === undefined ? '' : html`<p>${away(gazetteUrl, t.gazette)}</p>`}
                </li>`,
            )}
          </ul>`
        : ''
    }
    ${legalBasisText ? richIn(legalBasisText, drawing, 3) : ''}
    ${
      registration
        ? html`<p>
            ${t.registration}: ${say(registration.registry)}, ${t.number}
            ${registration.number}${registration.date === undefined ? '' : `, ${writeDate(registration.date, lang)}`}
            (${t.registrationStatus[registration.status] ?? ''})
            ${registration.url === undefined ? '' : away(registration.url, hostOf(registration.url))}
          </p>`
        : ''
    }`;
}

/** What institutions add, marked as their own. */
function localLayers(tramite: Tramite, drawing: Drawing, place: 'before' | 'after'): Html {
  const { view, t, say } = drawing;
  const layers = view.catalogue.localLayers.filter(
    ({ tramite: code, validity }) =>
      code === tramite.code &&
      (validity?.from === undefined || validity.from <= view.today) &&
      (validity?.until === undefined || validity.until >= view.today),
  );
  return html`${layers.map(({ institution: code, blocks }) => {
    const rich = blocks[place];
    const notice = place === 'before' ? blocks.notice : undefined;
    const extra = place === 'after' ? (blocks.links ?? []) : [];
    if (!rich && !notice && extra.length === 0) return '';
    const institution = view.institutions.get(code);
    return html`<aside class="box">
      <p class="eyebrow">
        ${within(t.fromInstitution(institution ? localized(institution.name, drawing.lang).text : code), institution?.name, drawing)}
      </p>
      ${notice ? html`<p>${say(notice)}</p>` : ''}${rich ? richIn(rich, drawing, 3) : ''}
      ${
        extra.length > 0
          ? html`<ul>
              ${extra.map(({ name, url }) => html`<li>${away(url, say(name))}</li>`)}
            </ul>`
          : ''
      }
    </aside>`;
  })}`;
}

function about(tramite: Tramite, drawing: Drawing): Html {
  const { t, say, lang, view } = drawing;
  const { timeZone } = view.catalogue.info;
  const institution = view.institutions.get(tramite.institution);
  const rows: [string, Html | string][] = [];
  rows.push([
    t.institution,
    institution?.url === undefined
      ? institutionName(tramite, drawing)
      : away(institution.url, institutionName(tramite, drawing)),
  ]);
  if (tramite.unit)
    rows.push([
      t.unit,
      html`${say(tramite.unit.area)}${tramite.unit.unit ? html`, ${say(tramite.unit.unit)}` : ''}${tramite.unit.contact ? html`. ${t.contact}: ${say(tramite.unit.contact)}` : ''}`,
    ]);
  if (tramite.officialName) rows.push([t.officialName, say(tramite.officialName)]);
  if (tramite.alternateNames.length > 0)
    rows.push([
      t.alsoCalled,
      html`${tramite.alternateNames.map((name, index) => html`${index > 0 ? '; ' : ''}${say(name)}`)}`,
    ]);
  const categories = tramite.categories.flatMap((code) => view.categories.get(code) ?? []);
  if (categories.length > 0)
    rows.push([
      t.categories,
      html`${categories.map(({ code, name }, index) => html`${index > 0 ? ', ' : ''}<a href="/t/#${code}">${say(name)}</a>`)}`,
    ]);
  rows.push([t.updated, writeDate(tramite.updatedAt, lang, timeZone)]);
  if (tramite.verifiedAt !== undefined) rows.push([t.verified, writeDate(tramite.verifiedAt, lang)]);
  if (tramite.verifiedBy) rows.push([t.verifiedBy, say(tramite.verifiedBy)]);
  if (tramite.certifiedBy) rows.push([t.certifiedBy, say(tramite.certifiedBy)]);
  const source = tramite.source ?? view.catalogue.info.source;
  if (source !== undefined) rows.push([t.source, away(source, hostOf(source))]);
  const licence = tramite.licence ?? view.catalogue.info.licence;
  if (licence !== undefined) rows.push([t.licence, licence]);
  rows.push([t.code, html`<span translate="no">${tramite.code}</span> · ${t.version} ${tramite.version}`]);
  return html`<section>
    <h2>${t.about}</h2>
    ${factList(rows)}
    <p class="muted noprint">${t.print}</p>
  </section>`;
}

const away = (url: string, label: Html | string): Html =>
  html`<a href="${url}" rel="noopener noreferrer">${label}</a>`;
const telephone = (number: string): Html => {
  const digits = number.replace(/[^\d+]/g, '');
  return digits.length >= 7 && digits.length <= 15
    ? html`<a href="tel:${digits}">${number}</a>`
    : html`${number}`;
};
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
function hostOf(url: string): string {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return url;
  }
}
