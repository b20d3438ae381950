/** The page's style sheet: one column, system fonts, light and dark, targets that cold fingers hit. */
export const style = `
:root { color-scheme: light dark; --page: #fff; --text: #16191b; --line: #6a7379; --main: #0b5c4a; --on-main: #fff; --bad: #a3231a; --focus: #b45f00; }
@media (prefers-color-scheme: dark) {
  :root { --page: #15181a; --text: #f0f3f2; --line: #98a2a8; --main: #6fd3b5; --on-main: #08211a; --bad: #ff9c91; --focus: #ffb65c; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1.125rem/1.5 system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.8rem; line-height: 1.2; }
h2 { font-size: 1.2rem; margin: 0; }
fieldset { border: 0; margin: 0 0 1.5rem; padding: 0; }
fieldset.open { border-left: 5px solid var(--bad); padding-left: 0.8rem; }
legend { font-weight: 700; padding: 0 0 0.3rem; }
label { display: flex; align-items: center; gap: 0.7rem; min-height: 2.75rem; cursor: pointer; }
input { width: 1.5rem; height: 1.5rem; accent-color: var(--main); flex: none; }
button { font: inherit; font-weight: 700; min-height: 3rem; padding: 0.5rem 1.2rem; border: 0; border-radius: 0.3rem; background: var(--main); color: var(--on-main); cursor: pointer; }
.problem { border: 4px solid var(--bad); padding: 0.8rem; }
.wrong { color: var(--bad); font-weight: 700; margin: 0; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
`;
