import { type Html, html } from './html.ts';
import type { Entry, Published } from './inbox.ts';
import { type KnownSession, sessionsIn } from './knownSession.ts';
import type { Course } from './publishSessions.ts';
import { likelyAppointment, sayTime } from './sayTime.ts';

/** The sessions that are published and the form for another one; nothing when it is not known what the providers run. */
export function sessionsArticle(courses: readonly Course[], entries: readonly Entry[], now: Date): Html {
  if (courses.length === 0) return html``;
  const sessions = sessionsIn(entries, now);
  const last = entries.findLast((entry) => entry.type === 'published');
  const items = sessions.map((session) => item(session, courses));
  return html`<article id="sessions" aria-labelledby="h-sessions">
  <h2 id="h-sessions">Sessions</h2>
  <details${open(last)}><summary>${String(sessions.length)} published. Publish another one, or call one off</summary>
  ${form(courses, now)}
  ${last ? answer(last) : ''}
  <ul>${items}</ul>
  </details>
</article>`;
}

/** Open after a refusal: what Waymark says of it stands inside. */
function open(last: Published | undefined): Html {
  return last !== undefined && last.status !== 200 ? html` open` : html``;
}

function answer({ session, answer: words, status, at }: Published): Html {
  const tone = status === 200 ? 'good' : 'bad';
  const code = status === 0 ? '' : ` (${status})`;
  const what = session.cancelled ? 'called off' : 'published';
  return html`<p>${sayTime(session.startsAt)} ${what}. <strong class="${tone}">Waymark: ${words}${code}</strong> <span class="quiet">${sayTime(at)}</span></p>`;
}

function item({ provider, session, left }: KnownSession, courses: readonly Course[]): Html {
  const { id, intervention, startsAt, where, places, language, onlyFor, cancelled } = session;
  const title = courses.find((course) => course.intervention === intervention)?.title ?? intervention;
  const details = [
    where,
    ...(language === undefined || language === 'en' ? [] : [`in ${language}`]),
    ...(onlyFor === undefined ? [] : [onlyFor === 'female' ? 'women only' : 'men only']),
  ].join(', ');
  const state = cancelled ? 'Called off' : `${left} of ${places} places left`;
  return html`<li><strong>${sayTime(startsAt)}</strong>, ${details}<br>${title} <span class="quiet">(${provider})</span><br>${state}
    ${cancelled ? '' : callOff(provider, id, startsAt)}</li>`;
}

function callOff(provider: string, id: string, startsAt: string): Html {
  return html`<form method="post" action="/sessions">
      <input type="hidden" name="provider" value="${provider}"><input type="hidden" name="callOff" value="${id}">
      <button aria-label="Call off ${sayTime(startsAt)}">Call off</button>
    </form>`;
}

function form(courses: readonly Course[], now: Date): Html {
  const options = courses.map(
    ({ provider, intervention, title }) =>
      html`<option value="${provider} ${intervention}">${title} (${provider})</option>`,
  );
  return html`<form method="post" action="/sessions" aria-label="Publish a session">
    <div class="row"><div><label for="course">What</label><select id="course" name="course">${options}</select></div></div>
    <div class="row">
      <div><label for="startsAt">Starts (London time)</label><input type="datetime-local" id="startsAt" name="startsAt" required value="${likelyAppointment(now)}"></div>
      <div><label for="minutes">Minutes</label><input type="number" id="minutes" name="minutes" min="15" max="600" required value="120"></div>
      <div><label for="places">Places</label><input type="number" id="places" name="places" min="0" max="500" required value="8"></div>
    </div>
    <div class="row">
      <div><label for="where">Where, or on line</label><input id="where" name="where" maxlength="120" required value="Digbeth Community Hall"></div>
      <div><label for="language">Language (en, pa, pl)</label><input id="language" name="language" size="5" required value="en"></div>
      <div><label for="onlyFor">For</label><select id="onlyFor" name="onlyFor"><option value="">Everybody</option><option value="female">Women only</option><option value="male">Men only</option></select></div>
    </div>
    <div class="row"><button class="main">Publish the session</button></div>
  </form>`;
}
