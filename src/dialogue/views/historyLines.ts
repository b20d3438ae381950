import type { Case, Report } from '../../domain/case/case.ts';
import { sayMoment } from '../../domain/days.ts';
import type { Line } from '../view.ts';

const reportWords: Record<Report['kind'], string> = {
  accepted: 'Accepted by the provider',
  declined: 'Declined by the provider',
  booked: 'Appointment booked',
  attended: 'Attended',
  missed: 'Missed',
  completed: 'Completed',
  withdrawn: 'Ended by the provider',
};

/** What providers reported, oldest first; what is about support stands last and says so: a miss there is no strike. */
export function historyLines({ earlierReports = [], reports, supportReports = [] }: Case): readonly Line[] {
  return [
    ...[...earlierReports, ...reports].map((report) => ({ text: sayReport(report) })),
    ...supportReports.map((report) => ({ text: `By choice: ${sayReport(report)}` })),
  ];
}

function sayReport({ kind, at, appointment, excused }: Report): string {
  const detail = appointment === undefined ? '' : ` for ${sayMoment(appointment)}`;
  return `${sayMoment(at)}: ${reportWords[kind]}${excused === true ? ', excused' : ''}${detail}`;
}
