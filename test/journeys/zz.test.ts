import { test } from 'vitest';
import { startWorld } from '../support/journeys/world.ts';
const dump = (s:any)=>console.log('## '+s.card.heading+'  ('+s.summary+')\n'+s.card.lines.join('\n')+'\n'+s.card.questions.map((q:any)=>`? ${q.label} [${q.value}] ${q.choices.map((c:any)=>c.title).join(' / ')}`).join('\n')+'\n'+s.card.buttons.map((b:any)=>`[${b.title}]`).join(' '));
test('violence', async () => {
  const w = await startWorld();
  const o = w.officer;
  await w.sergeant.says('alerts here');
  await o.says('new punched outside a bar');
  dump(await o.presses('Continue', {'Which offence is it?':'Common assault','How old is the person?':'24','Does the person admit it?':'Yes, clearly and fully','How strong is the evidence?':'Enough to charge','Who is the victim?':'A person','Is it domestic abuse?':'No','Was anyone hurt?':'Minor injury'}));
  dump(await o.presses('Continue', {'Where do they live?':'Birmingham','What lies behind this? Tick any that do; leave empty if none do':['Alcohol: drinking in binges'],'What is on record for the last two years?':'Nothing','What would a court most likely give?':'A fine or discharge'}));
  const r = await o.presses('Continue with this', {}).catch(async e=>{console.log(e.message); return o.inHand()});
  dump(r);
  const a = await w.sergeant.sees('ask', s=>s.card.buttons.some(b=>b.title==='Approve'));
  dump(a);
  w.sergeant.take(a);
  dump(await w.sergeant.presses('Approve', {'Your reason, without names':'Fits the guidance'}));
  await new Promise(r=>setTimeout(r,300));
  o.messages().forEach(dump);
  dump(o.inHand());

  dump(await o.presses('Continue', {'What is their sex?':'Male'}));
  dump(await o.presses('Continue'));
  dump(await o.presses('Set these conditions', {'The conditions fit': true}).catch(e=>{console.log(e.message); return o.inHand()}));
  dump(await o.presses('Record and continue', {'Have you spoken to the victim?': 'Yes', 'What is their view?':'Supports it', 'What they chose from the community remedy list': o.inHand().card.questions.find(q=>q.label.includes('remedy list'))!.choices[0]!.title}).catch(e=>{console.log(e.message); return o.inHand()}));
  dump(await o.presses('File referral', {'Do they agree to it?':'Yes, they agree',Explained:true,Signed:true,'Name of the person':'Zebedee Quillfeather', 'Phone number':'07700 900461'}));
  const ref = /WM-....-../.exec(o.inHand().card.lines.join(' '))![0];
  await new Promise(r=>setTimeout(r,300));
  const p = w.door.knocks[0]!.path.split('/')[2]!;
  for (const k of ['accepted','missed','missed']) { console.log(await w.reports(p, ref, k)); await new Promise(r=>setTimeout(r,200)); }
  console.log('---- chat'); o.messages().forEach(dump);
  console.log('---- channel'); w.sergeant.messages().forEach(s=>console.log(s.card.heading));
  dump(w.sergeant.newest());
  w.sergeant.take(w.sergeant.newest());
  dump(await w.sergeant.presses('Record the decision', {'What do you decide?':'Vary: give a new deadline','Your reason, without names':'Illness','New deadline, if you vary it':'2027-01-01'}));
  await new Promise(r=>setTimeout(r,300));
  console.log('---- chat'); o.messages().forEach(dump);
  console.log(w.door.knocks.map(k=>k.body));
  await w.close();
}, 20000);
