/**
 * Moves this process to another day, where WAYMARK_TEST_NOW names the instant to which WAYMARK_TEST_BEGAN, an instant of
 * the machine, is moved: `new Date()` and `Date.now()` run on from there, in our own code and in the libraries that read
 * them by themselves. Everything else of Date stays, so that a date made by Node is still one. Handed with `--import` to
 * the programs that a test starts; it is plain JavaScript because those may run under any Node.
 */
const mark = Symbol.for('waymark.test.clock');
const { WAYMARK_TEST_NOW: wanted, WAYMARK_TEST_BEGAN: began } = process.env;

if (wanted !== undefined && began !== undefined && !globalThis[mark]) {
  const MachineDate = Date;
  let shift = MachineDate.parse(wanted) - MachineDate.parse(began);
  if (Number.isNaN(shift)) throw new Error('WAYMARK_TEST_NOW and WAYMARK_TEST_BEGAN must be instants.');
  const now = () => MachineDate.now() + shift;
  globalThis[mark] = { moveTo: (instant) => (shift = MachineDate.parse(instant) - MachineDate.now()) };
  globalThis.Date = new Proxy(MachineDate, {
    construct: (date, given, asked) => Reflect.construct(date, given.length === 0 ? [now()] : given, asked),
    apply: () => new MachineDate(now()).toString(),
    get: (date, name, asked) => (name === 'now' ? now : Reflect.get(date, name, asked)),
  });
}
