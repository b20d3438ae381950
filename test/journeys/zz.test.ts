import { test } from 'vitest';
import { startWorld } from '../support/journeys/world.ts';
const dump = (s:any)=>console.log('## '+s.card.heading+'  ('+s.summary+')\n'+s.card.lines.join('\n')+'\n'+s.card.questions.map((q:any)=>`? ${q.label} [${q.value}] ${q.choices.map((c:any)=>c.title).join(' / ')}`).join('\n')+'\n'+s.card.buttons.map((b:any)=>`[${b.title}]`).join(' '));
test('x', async () => {
  const w = await startWorld();
  const o = w.officer;
  await o.says('new weed');
  dump(await o.presses('Continue', {'How old is the person?':'24','Does the person admit it?':'Yes, clearly and fully','How strong is the evidence?':'Enough to charge','Have they been referred to the drug diversion scheme before?':'No, never','Where do they live?':'Birmingham'}));
  dump(await o.presses('File referral', {'Do they agree to it?':'Yes, they agree','Name of the person':'Zebedee Quillfeather', 'Phone number':'07700 900461'}));
  const ref = /WM-....-../.exec(o.inHand().card.lines.join(' '))![0];
  await new Promise(r=>setTimeout(r,300));
  for (const [k,a] of [['accepted'],['booked','2030-01-15T14:00'],['attended'],['completed']] as any) { await w.reports('cranstoun', ref, k, a); await new Promise(r=>setTimeout(r,200)); dump(o.newest()); }
  dump(o.inHand());
  console.log(w.leaks(), o.effort, w.door.knocks.map(k=>k.path+' '+k.body));
  await w.close();
}, 20000);
test('child', async () => {
  const w = await startWorld();
  const o = w.officer;
  dump(await o.says('new shoplifting'));
  dump(await o.presses('Continue', {'How old is the person?':'15'}));
  await w.close();
}, 20000);
test('violence', async () => {
  const w = await startWorld();
  const o = w.officer;
  await w.sergeant.says('alerts here');
  dump(w.sergeant.newest());
  dump(await o.says('new punched outside a bar'));
  dump(await o.presses('Continue', {'Which offence is it?':'Common assault','How old is the person?':'24','Does the person admit it?':'Yes, clearly and fully','How strong is the evidence?':'Enough to charge'}));
  await w.close();
}, 20000);
test('robbery', async () => {
  const w = await startWorld();
  const o = w.officer;
  dump(await o.says('new robbery'));
  dump(await o.presses('Continue', {'How old is the person?':'24','Does the person admit it?':'Yes, clearly and fully','How strong is the evidence?':'Enough to charge'}));
  await w.close();
}, 20000);
