import { type Html, html } from './html.ts';
import type { Entry, Received, Sent } from './inbox.ts';
import { appointmentsOf } from './knownSession.ts';
import type { Appointment, ReferralMessage, UpdateMessage } from './message.ts';
import { likelyAppointment, sayDate, sayTime } from './sayTime.ts';
import { type ReportButton, reports } from './sendReport.ts';

/** One referral as the provider sees it: whom to reach, what was agreed, what happened, and the buttons to report. */
export function caseArticle({ message, provider, at }: Received, entries: readonly Entry[], now: Date): Html {
  if (message.kind === 'referral-update' || message.kind === 'drug-alert') return html``;
  const { reference } = message;
  const later = entries.filter((entry) => isAbout(entry, provider, reference));
  const isReferral = message.kind === 'referral';
  return html`<article id="${provider}-${reference}" aria-labelledby="h-${provider}-${reference}">
  <h2 id="h-${provider}-${reference}">${reference}</h2>
  <p>${isReferral ? titleOf(message) : `Joint decision requested: ${message.offence.title.toLowerCase()}`}</p>
  <p class="quiet">For ${provider} · received ${sayTime(at)}</p>
  ${details(message)}
  ${message.kind === 'referral' ? agreed(message) : ''}
  ${isReferral ? placesOf(appointmentsOf(entries, provider, reference), provider, reference) : ''}
  ${later.length > 0 ? html`<h3>What happened since</h3><ol>${later.map(line)}</ol>` : ''}
  ${
    isReferral
      ? reportForm(
          message,
          now,
          later.some(({ type }) => type === 'sent'),
        )
      : talkToOfficer
  }
</article>`;
}

const talkToOfficer = html`<p class="quiet">The service and the officer decide together. There is nothing to report here.</p>`;

function details({ person, contact }: ReferralMessage): Html {
  const { carer } = person;
  return html`<dl>
    ${term('Name', person.name)}
    ${term('Phone', person.phone ?? 'none given')}
    ${term('Safe to call', person.safeToCall ?? 'not said')}
    ${term('Age', person.age === undefined ? (person.ageBand ?? 'not sent') : String(person.age))}
    ${term('Lives in', person.borough ?? 'not sent')}
    ${term('Interpreter', (person.interpreterNeeded ?? 'not sent').replace('-', ' '))}
    ${carer ? term('Carer', [carer.name, carer.phone ?? ''].filter(Boolean).join(', ')) : ''}
    ${term('Officer', contact.name)}
  </dl>`;
}

type Course = { readonly id: string; readonly title: string };
type Referral = Extract<ReferralMessage, { kind: 'referral' }>;

function agreed(message: Referral): Html {
  const conditions = message.conditions.map(
    ({ text, deadline }) =>
      html`<li>${text}${deadline === undefined ? '' : html` <span class="quiet">By ${sayDate(deadline)}.</span>`}</li>`,
  );
  const hours = message.firstContactWithinHours;
  const byLaw = message.requiredByLaw.map(({ title }) => html`<li>${title}</li>`);
  const support = message.support.map(({ title }) => html`<li>${title}</li>`);
  return html`<h3>What was agreed</h3>
  <p class="quiet">${inWords(message.disposal ?? (byLaw.length > 0 ? 'required-by-law' : 'by-choice'))}, decided ${sayDate(message.decidedOn)}${
    hours === undefined ? '' : `. First contact within ${hours} hours`
  }</p>
  ${conditions.length > 0 ? html`<ul>${conditions}</ul>` : ''}
  ${byLaw.length > 0 ? html`<h3>Required by law, whatever is decided: report whether they came</h3><ul>${byLaw}</ul>` : ''}
  ${support.length > 0 ? html`<h3>By choice: nothing follows when they stop</h3><ul>${support}</ul>` : ''}`;
}

/** What the person comes for, what is required first. */
function coursesIn({ intervention, interventions, requiredByLaw, support }: Referral): readonly Course[] {
  const first = intervention === undefined ? [] : [intervention];
  return [...(interventions.length > 0 ? interventions : first), ...requiredByLaw, ...support];
}

function titleOf(message: Referral): string {
  const [first, ...others] =
    message.interventions.length > 1 ? message.interventions : coursesIn(message).slice(0, 1);
  if (first === undefined) return 'Referral';
  return [first, ...others].map(({ title }) => title).join(' and ');
}

/** What a report is about, where it could be about more than one thing. */
function aboutField(message: Referral): Html {
  const courses = coursesIn(message);
  const field = `about-${message.provider}-${message.reference}`;
  if (courses.length < 2) return html``;
  const options = courses.map(({ id, title }) => html`<option value="${id}">${title}</option>`);
  return html`<div class="row"><div><label for="${field}">What it is about</label>
      <select id="${field}" name="intervention">${options}</select></div></div>`;
}

/** The places that are booked, each with a file for the calendar of the person's phone. */
function placesOf(appointments: readonly Appointment[], provider: string, reference: string): Html {
  if (appointments.length === 0) return html``;
  const places = appointments.map(({ startsAt, where }, at) => {
    const file = `${provider}/${reference}${at === 0 ? '' : `/${at + 1}`}.ics`;
    return html`<p>${sayTime(startsAt)}, ${where} · <a href="/calendar/${file}">Calendar file</a></p>`;
  });
  return html`<h3>${places.length === 1 ? 'Place booked' : 'Places booked'}</h3>
  ${places}`;
}

function line(entry: Received | Sent): Html {
  if (entry.type === 'received')
    return html`<li>${updateInWords(entry.message as UpdateMessage)} ${time(entry)}</li>`;
  const tone = entry.status === 200 ? 'good' : 'bad';
  const status = entry.status === 0 ? '' : ` (${entry.status})`;
  return html`<li>${entry.label} reported. <strong class="${tone}">Waymark: ${entry.answer}${status}</strong> ${time(entry)}</li>`;
}

function updateInWords({ change }: UpdateMessage): string {
  const by = change.deadline === undefined ? '' : `, to be done by ${sayDate(change.deadline)}`;
  if (change.what === 'ended')
    return `Waymark says: this case has ended (${(change.how ?? '').replaceAll('-', ' ')}).`;
  if (change.what === 'place-taken') return 'Waymark says: they waited for a place, and have one now.';
  if (change.what === 'deadline-varied') return `Waymark says: the deadline has changed${by}.`;
  return `Waymark says: the miss is excused, please book again${by}.`;
}

function reportForm(message: Referral, now: Date, canRepeat: boolean): Html {
  const { provider, reference } = message;
  const field = `appointment-${provider}-${reference}`;
  const buttons = (row: ReportButton['row']): readonly Html[] =>
    Object.entries(reports)
      .filter(([, button]) => button.row === row)
      .map(([name, { label }]) => {
        const look = name === 'accepted' ? 'main' : '';
        return html`<button name="report" value="${name}" class="${look}">${label}</button>`;
      });
  return html`<h3>Report back</h3>
  <form method="post" action="/reports" aria-label="Report back on ${reference}">
    <input type="hidden" name="provider" value="${provider}">
    <input type="hidden" name="reference" value="${reference}">
    ${aboutField(message)}
    <div class="row">${buttons('answer')}</div>
    <div class="row"><div><label for="${field}">Appointment (London time)</label>
      <input type="datetime-local" id="${field}" name="appointment" value="${likelyAppointment(now)}"></div>
      ${buttons('appointment')}</div>
    <div class="row">${buttons('happened')}</div>
    ${canRepeat ? html`<div class="row"><button name="report" value="repeat">Send the last report again</button></div>` : ''}
  </form>`;
}

function isAbout(entry: Entry, provider: string, reference: string): entry is Received | Sent {
  if (entry.provider !== provider) return false;
  if (entry.type === 'sent') return entry.reference === reference;
  if (entry.type === 'published') return false;
  return entry.message.kind === 'referral-update' && entry.message.reference === reference;
}

/** "conditional-caution" as "Conditional caution". */
function inWords(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');
}

function term(name: string, value: string): Html {
  return html`<dt>${name}</dt><dd>${value}</dd>`;
}

function time({ at }: Entry): Html {
  return html`<span class="quiet">${sayTime(at)}</span>`;
}
