import { day } from '../day.ts';
import type { Source } from '../rule.ts';

const legislation = 'https://www.legislation.gov.uk';
const dppAddress = 'https://www.cps.gov.uk/legal-guidance/conditional-cautioning-adults-dpp-guidance';
const yjlc = 'https://yjlc.uk/resources/legal-updates';

export const cja2003 = (section: string): Source => ({
  name: `CJA 2003 ${section}`,
  address: `${legislation}/ukpga/2003/44/part/3`,
});

export const cda1998s66b = (subsection = ''): Source => ({
  name: `CDA 1998 s.66B${subsection}`,
  dated: day('2013-12-11'),
  address: `${legislation}/ukpga/1998/37/section/66B/2013-12-11`,
});

/** The youth caution. The text of the day it came into force was read, not today's. */
export const cda1998s66za = (subsection: string): Source => ({
  name: `CDA 1998 s.66ZA${subsection}`,
  dated: day('2013-04-08'),
  address: `${legislation}/ukpga/1998/37/part/IV/chapter/I/2013-04-08`,
});

export const cda1998s66ba = (subsection: string): Source => ({
  name: `CDA 1998 s.66BA${subsection}`,
  dated: day('2015-01-28'),
  address: `${legislation}/ukpga/1998/37/section/66BA/2015-01-28`,
});

/** A section on the youth conditional caution whose own text could not be read. */
export const cda1998 = (section: string): Source => ({
  name: `CDA 1998 ${section}`,
  address: `${legislation}/ukpga/1998/37/part/IV/chapter/I`,
});

export const cjca2015s17 = (subsection: string): Source => ({
  name: `CJCA 2015 s.17${subsection}`,
  dated: day('2025-12-16'),
  address: `${legislation}/ukpga/2015/2/section/17`,
});

export const si790: Source = {
  name: 'SI 2015/790',
  dated: day('2015-04-13'),
  address: `${legislation}/uksi/2015/790/made`,
};

export const part6: Source = {
  name: 'PCSC Act 2022 Part 6 (prospective)',
  dated: day('2026-08-26'),
  address: `${legislation}/ukpga/2022/32/part/6`,
};

export const asbcpa102: Source = {
  name: 'ASBCPA 2014 s.102',
  address: `${legislation}/ukpga/2014/12/section/102`,
};

export const asbcpa102remedy: Source = { ...asbcpa102, name: 'ASBCPA 2014 s.102(4)' };

/** No statute sets out the simple caution; this does, and the CPS says how. */
export const simpleCautionGuidance: Source = {
  name: 'MoJ guidance on simple cautions for adults',
  dated: day('2015-04-13'),
  address: 'https://www.cps.gov.uk/node/5609',
};

export const dppAdult = (part: string): Source => ({
  name: `DPP guidance on adult conditional cautions, ${part}`,
  dated: day('2024-08-08'),
  address: dppAddress,
});

export const dppAdult2022: Source = {
  name: 'DPP guidance on adult conditional cautions, 3 October 2022',
  dated: day('2022-10-03'),
  address: 'https://www.cps.gov.uk/node/5674/',
};

export const dppYouth: Source = {
  name: "Director's guidance on youth conditional cautions",
  dated: day('2019-11-05'),
  address: 'https://www.cps.gov.uk/legal-guidance/youth-conditional-cautions-directors-guidance',
};

export const dg6: Source = {
  name: "Director's guidance on charging (DG6)",
  address: 'https://www.cps.gov.uk/legal-guidance/dg6-desktop-guide',
};

export const npccCommunityResolution: Source = {
  name: 'NPCC guidance on community resolutions',
  address: `${yjlc}/new-npcc-guidance-community-resolutions`,
};

export const npccDeferred: Source = {
  name: 'NPCC guidance on outcome 22',
  address: `${yjlc}/npcc-guidance-outcome-22-alternative-out-court-disposal`,
};

export const childMatrix: Source = {
  name: 'NPCC child gravity matrix',
  dated: day('2025-02-26'),
  address: `${yjlc}/npcc-child-gravity-matrix-updated-2025`,
};

export const youthCaseManagement: Source = {
  name: 'Youth out-of-court disposals: case management',
  dated: day('2014-10-15'),
  address:
    'https://www.gov.uk/government/publications/use-out-of-court-disposals/use-out-of-court-disposals-section-1-case-management-guidance',
};

export const divertPractice: Source = {
  name: 'College of Policing practice page: Divert',
  dated: day('2024-01-10'),
};

export const dorsetPanel: Source = {
  name: 'Dorset Police: scrutiny of out-of-court disposals',
  address:
    'https://www.dorset.police.uk/news-information/about-dorset-police/documents/reports-minutes/oc-disposal-scrutiny/',
};

export const wmpScrutinyPanels: Source = {
  name: 'West Midlands PCC: scrutiny panels',
  address: 'https://www.westmidlands-pcc.gov.uk/out-of-court-disposal-scrutiny-panels/',
};

export const cara: Source = { name: 'Project CARA', address: 'https://projectcara.org.uk/about-cara/' };

export const caraGate: Source = {
  name: 'Project CARA referral gate (Dorset)',
  address:
    'https://bcpcouncil.gov.uk/communities/crime-safety-and-emergencies/domestic-abuse/make-a-professional-referral-for-a-domestic-abuse-offender/project-cara-conditional-cautioning-and-relationship-abuse',
};

export const cjiGuide: Source = { name: 'Centre for Justice Innovation guide to interventions' };

/** A caution was quashed: the offer of it had come before the admission was settled. */
export const thompson: Source = {
  name: 'Ex parte Thompson [1996] EWHC Admin 379',
  dated: day('1996-12-18'),
  address: 'https://beta.bailii.org/ew/cases/EWHC/Admin/1996/379.html',
};

/** A caution was quashed: nothing showed that its consequences had been made clear. */
export const stratton: Source = {
  name: 'Stratton v Thames Valley Police [2013] EWHC 1561 (Admin)',
  dated: day('2013-06-07'),
  address: 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2013/1561',
};

/** What a law firm reports of practice; no text of law. */
export const conditionalCautionPractice: Source = {
  name: 'Olliers Solicitors on conditional cautions',
  dated: day('2024-06-05'),
  address: 'https://olliers.com/news/conditional-cautions-what-are-they',
};

/** What a referral carries where the country's own service sends one. */
export const referralFields: Source = {
  name: 'HMPPS: fields of a referral to an intervention',
  address: 'https://github.com/ministryofjustice/hmpps-interventions-ui',
};

/** One force's way of doing it; the row says what holds for any force that has such a service. */
export const womensServices: Source = {
  name: 'West Midlands PCC paper on diversion',
  dated: day('2020-11-17'),
};

export const waymark: Source = { name: 'Waymark rule book' };
