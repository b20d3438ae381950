/** The page's style sheet: one column, system fonts, light and dark. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f3f4f2; --card: #fff; --text: #1b211d; --quiet: #55605a; --line: #d5dad6;
  --main: #0b5c4a; --on-main: #fff; --good: #0b5c4a; --bad: #a3231a; --focus: #b45f00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #141816; --card: #1e2421; --text: #eef2ef; --quiet: #a9b5ae; --line: #3a433e;
    --main: #6fd3b5; --on-main: #08211a; --good: #6fd3b5; --bad: #ff9c91; --focus: #ffb65c;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0.5rem 0; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 0; letter-spacing: 0.02em; }
h3 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
p, ul, ol, dl { margin: 0.25rem 0; overflow-wrap: anywhere; }
ul, ol { padding-left: 1.25rem; }
a { color: var(--main); }
article { background: var(--card); border: 1px solid var(--line); border-radius: 0.6rem; padding: 1rem; margin: 0 0 1rem; }
article:target { border-color: var(--main); box-shadow: 0 0 0 1px var(--main); }
.quiet { color: var(--quiet); font-size: 0.92rem; }
.good { color: var(--good); } .bad { color: var(--bad); }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 0.2rem 1rem; margin-top: 0.75rem; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
form { margin-top: 0.5rem; }
.row { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: end; margin-bottom: 0.6rem; }
label { display: block; font-size: 0.92rem; color: var(--quiet); }
input, button, select { font: inherit; min-height: 2.75rem; border-radius: 0.4rem; padding: 0.4rem 0.9rem; }
input, select { color: inherit; background: var(--card); border: 1px solid var(--quiet); max-width: 100%; }
button { color: var(--main); background: transparent; border: 1px solid var(--main); cursor: pointer; }
button.main { color: var(--on-main); background: var(--main); }
button:hover { text-decoration: underline; }
summary { cursor: pointer; padding: 0.5rem 0; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
`;
