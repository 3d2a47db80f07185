"use strict";
// Comfort only: everything works without this file.
(() => {
  const body = document.body;
  const alive = document.querySelector("meta[name=alive]");
  const saved = document.getElementById("saved");
  let sending = null; // the form that is being sent
  let keeping = null; // a text that is being saved as it was left

  // A page that a browser kept is older than the file.
  addEventListener("pageshow", (e) => { if (e.persisted) location.reload(); });

  const tell = (text) => {
    let box = document.getElementById("wrong");
    if (!box) {
      box = document.createElement("div");
      box.id = "wrong";
      box.className = "wrong";
      box.tabIndex = -1;
      box.setAttribute("role", "alert");
      document.getElementById("main").prepend(box);
    }
    const p = document.createElement("p");
    p.textContent = text;
    box.replaceChildren(p);
    box.focus();
    box.scrollIntoView({ block: "nearest" });
  };

  // Is the program there, and is it this one? Nothing is sent to a stranger.
  const there = async () => {
    try {
      const answer = await fetch(alive.content, { credentials: "omit", cache: "no-store" });
      return answer.ok && (await answer.text()).trim() === alive.dataset.proof;
    } catch {
      return false;
    }
  };

  // Does it still know this browser? Else a form would be refused, and its texts gone.
  const out = async () => {
    if (!(await there())) return body.dataset.gone;
    try {
      return (await fetch("/in", { cache: "no-store" })).status === 204 ? "" : body.dataset.out;
    } catch {
      return body.dataset.gone;
    }
  };

  const chosen = (f) => f.matches("input[type=radio], input[type=checkbox]") ? f.checked !== f.defaultChecked
    : f.matches("select") ? [...f.options].some((o) => o.selected !== o.defaultSelected)
    : f.matches("textarea, input[type=text], input[type=date]") && f.value !== f.defaultValue;

  const dirty = (form) => [...form.elements].some((f) => !f.matches("input[type=radio], input[type=checkbox]") && chosen(f));

  // What a person has left as it was shown: of a choice, all of its buttons.
  const same = (f) => f.matches("input[type=radio]") ? ![...f.form.elements].some((g) => g.name === f.name && chosen(g))
    : f.matches("select, textarea, input:not([type=hidden], [type=checkbox])") && !chosen(f);

  addEventListener("beforeunload", (e) => {
    if (!sending && [...document.querySelectorAll("form[method=post]")].some((f) => "unsaved" in f.dataset || dirty(f))) e.preventDefault();
  });

  document.addEventListener("submit", async (e) => {
    const form = e.target;
    if (form.method !== "post" || form.dataset.sure) return;
    e.preventDefault();
    if (sending) return;
    sending = form;
    const by = e.submitter;
    await keeping;
    if ([...document.querySelectorAll("form[method=post]")].some((f) => f !== form && [...f.elements].some(chosen))) {
      sending = null; // pressing one Save would lose what the other is for
      tell(body.dataset.other);
      return;
    }
    const shut = await out();
    const long = [...new FormData(form).values()].reduce((n, text) => n + (typeof text === "string" ? encodeURIComponent(text).length : 0), 0) > 4_000_000;
    if (shut || long) {
      sending = null;
      tell(shut || body.dataset.long);
      return;
    }
    if (by && by.name) {
      const extra = document.createElement("input");
      extra.type = "hidden";
      extra.name = by.name;
      extra.value = by.value;
      form.append(extra);
    }
    if (form.dataset.keep === "changed") for (const f of form.elements) if (same(f)) f.disabled = true;
    if (by && by.formAction && by.hasAttribute("formaction")) form.action = by.formAction;
    form.submit();
  });

  // Texts of a form that says so are saved as they are left, and so is a state.
  // One after the other: each learns from the one before what the form carries.
  let kept = Promise.resolve();
  const keep = (form, state) => { kept = kept.then(() => keepNow(form, state)); return kept; };
  const keepNow = async (form, state) => {
    const part = form.dataset.keep === "changed"; // what it did not change, another page may have
    const sent = () => sending === form; // by its button, with all that is in it
    if (sent() || (form.hasAttribute("data-ask") && !form.querySelector("input[type=radio]:checked"))) return;
    const data = new URLSearchParams(new FormData(form));
    const meant = (f) => !same(f) && (state ? f === state : f.matches("textarea, input[type=text], input[type=date]"));
    if (part) for (const f of form.elements) if (f.type !== "hidden" && !meant(f)) data.delete(f.name);
    data.set("stay", "1");
    const before = saved && saved.textContent;
    let wrong = "";
    try {
      const shut = await out();
      if (shut) { tell(shut); return; }
      if (sent()) return;
      if (saved) saved.textContent = body.dataset.saving;
      const answer = await fetch(form.action || location.href, { method: "POST", body: data, redirect: "manual" });
      if (answer.status !== 204) {
        wrong = await why(answer);
        throw new Error();
      }
      for (const f of (part ? form : document).querySelectorAll("input[name=seq]")) f.value = answer.headers.get("X-Seq");
      for (const f of (part ? form : document).querySelectorAll("input[name=sum]")) f.value = answer.headers.get("X-Sum");
      for (const f of form.elements) if (f.matches("textarea, input") && data.has(f.name) && f.value === data.get(f.name) && f.value !== f.defaultValue) {
        f.defaultValue = f.value;
        f.dataset.kept = "";
      }
      if (state) for (const o of [...state.options]) {
        o.defaultSelected = o.value === data.get(state.name);
        if ("first" in o.dataset && !o.selected) o.remove(); // nothing goes back to it
      }
      if (!dirty(form)) delete form.dataset.unsaved;
      if (saved) saved.textContent = decodeURIComponent(answer.headers.get("X-Saved"));
      note(form, state, decodeURIComponent(answer.headers.get("X-Said") || ""), decodeURIComponent(answer.headers.get("X-Moved") || ""));
      if (form.dataset.note) renew(form.closest("tr"));
    } catch {
      if (saved) saved.textContent = before;
      if (!dirty(form)) return;
      if (!note(form, state, wrong ? `${body.dataset.refused}. ${wrong}` : body.dataset.unsaved, "", true)) tell(wrong || body.dataset.unsaved);
      else form.dataset.unsaved = "";
    }
  };

  // Why an answer refuses a form, in the words of its page.
  const why = async (answer) => {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return [...page.querySelectorAll("#wrong p, #wrong li")].map((e) => e.textContent.trim()).join(" ");
  };

  // What is to be said of a row, beside it; false where there is no row. Rows stay where
  // they are under the hands of a person: what belongs to another group now says so.
  const note = (form, state, said, moved, refused) => {
    const p = document.getElementById(state ? state.dataset.note : form.dataset.note);
    if (!p) return false;
    p.classList.toggle("fault", Boolean(refused));
    p.textContent = [said, moved].filter(Boolean).join(" ");
    const anew = document.getElementById("anew");
    if (!moved || !anew) return true;
    p.append(" ", anew.content.cloneNode(true));
    p.querySelector("button").addEventListener("click", () => {
      location.hash = form.closest("tr").id;
      location.reload();
    });
    return true;
  };

  // What counts the plan or says what comes next, and what is said of one row's day, as
  // they are now.
  const renew = async (row) => {
    try {
      const answer = await fetch(location.href, { cache: "no-store" });
      const now = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = [...now.querySelectorAll("[data-renews]")];
      for (const old of document.querySelectorAll(`[data-renews]:not(td *), tr[id="${row.id}"] [data-renews]`)) {
        const other = fresh.find((f) => f.dataset.renews === old.dataset.renews);
        if (!other) continue;
        old.replaceChildren(...other.childNodes);
        old.classList.add("renewed");
      }
      row.classList.toggle("late", Boolean(now.getElementById(row.id)?.classList.contains("late")));
    } catch { /* they stay as they are */ }
  };

  // A state is saved as its row is left, since arrows run through all of them; one that
  // needs a text says which, and waits for its button.
  const leave = (state) => {
    const needs = chosen(state) && state.selectedOptions[0].dataset.needs;
    if (!chosen(state) || needs) note(state.form, state, needs || "", "");
    else keeping = keep(state.form, state);
  };
  let pressed = null; // a button between down and up: what it sends need not be saved before
  addEventListener("pointerdown", (e) => { pressed = e.target.closest && e.target.closest("button"); });
  addEventListener("click", () => { pressed = null; });

  document.addEventListener("change", (e) => {
    const form = e.target.form;
    if (!form || !e.target.matches("textarea, input[type=text]")) return; // a date changes with each digit, a state with each arrow
    if (form.hasAttribute("data-keep") || form.hasAttribute("data-ask")) keeping = keep(form);
  });

  document.addEventListener("focusout", (e) => {
    const f = e.target;
    if (!f.form || !f.form.hasAttribute("data-keep")) return;
    if (f.matches("select") && !(pressed && pressed.form === f.form)) leave(f);
    if (f.type === "date" && chosen(f)) keeping = keep(f.form);
  });

  // Letters choose and Enter saves, where no text is being written.
  const letters = () => sessionStorage.getItem("letters") !== "off";
  const lettersBox = document.querySelector("#letters input");
  if (lettersBox) {
    lettersBox.checked = letters();
    lettersBox.closest("#letters").hidden = false;
    lettersBox.addEventListener("change", () => sessionStorage.setItem("letters", lettersBox.checked ? "on" : "off"));
  }
  const over = () => document.querySelector(".room-foot details[open]");
  document.addEventListener("keydown", (e) => {
    if (e.key === "Escape" && over()) {
      over().querySelector("summary").focus();
      over().open = false;
    }
    if (sending) { e.preventDefault(); return; }
    const counting = e.target.matches(".in-room [inputmode=numeric]") && !/^\d$/.test(e.key);
    if (e.ctrlKey || e.altKey || e.metaKey || (!counting && e.target.matches("textarea, input[type=text], input[type=number], input[type=date], input[type=search], select"))) return;
    const form = document.querySelector("form[data-ask], form[data-step]");
    if (document.querySelector("dialog[open]")) return;
    if (e.key === "!") {
      const danger = document.querySelector("a.danger");
      if (danger && letters()) { danger.click(); e.preventDefault(); }
      return;
    }
    if (!form || !letters()) return;
    for (const button of document.querySelectorAll("[data-press]")) {
      if (button.dataset.press !== e.key) continue;
      e.preventDefault();
      button.click();
      const details = button.closest("details");
      if (details && details.open) (details.querySelector("input[type=text]") || button).focus();
      return;
    }
    if (counting) return;
    if (e.key === "Enter" && !e.target.matches("a, button, summary")) {
      e.preventDefault();
      form.requestSubmit(form.querySelector("button[type=submit]"));
      return;
    }
    for (const radio of form.querySelectorAll("input[data-key]")) {
      if (radio.dataset.key.toLowerCase() === e.key.toLowerCase()) {
        radio.checked = true;
        radio.dispatchEvent(new Event("change", { bubbles: true }));
        radio.focus();
        e.preventDefault();
      }
    }
  });

  // A file that is sent leaves the page as it is: say beside its button that it comes.
  const made = (near, text) => {
    const p = near.closest("form, section").querySelector(".made");
    if (!p) return;
    p.dataset.named = p.dataset.named || p.textContent;
    p.textContent = text || `${p.dataset.sent} ${p.dataset.named}`;
    p.className = "said made";
  };
  document.addEventListener("submit", (e) => { if (e.target.method === "get") made(e.target); });
  document.addEventListener("click", (e) => {
    const link = e.target.closest("a[data-made]");
    if (link) made(link, link.dataset.made);
  });

  // What to do in danger comes at once, over what was typed.
  document.addEventListener("click", (e) => {
    const link = e.target.closest("[data-dialog]");
    const dialog = link && document.getElementById(link.dataset.dialog);
    if (!dialog || !dialog.showModal) return;
    e.preventDefault();
    dialog.showModal();
    dialog.scrollTop = 0; // it is read from its beginning, and Enter goes back
  });

  // The hands of a room: their sum while they are typed, and bars that grow once.
  const sums = () => {
    for (const out of document.querySelectorAll("output[data-sums]")) {
      const of = out.dataset.sums ? `[data-sum="${out.dataset.sums}"]` : "[data-sum]";
      const sum = [...document.querySelectorAll(of)].reduce((n, f) => n + (parseInt(f.value, 10) || 0), 0);
      out.textContent = out.dataset.text.replace("{sum}", sum);
    }
  };
  sums();
  document.addEventListener("input", (e) => { if (e.target.matches("[data-sum]")) sums(); });
  document.addEventListener("change", (e) => {
    if (e.target.matches("[data-step] [value=na]")) setTimeout(() => document.getElementById("reason").focus());
  });
  const shown = document.querySelector(".step-agree .hands-bars") && document.querySelector("input[name=sum]").value;
  if (shown && sessionStorage.getItem("grown") !== shown) {
    sessionStorage.setItem("grown", shown);
    body.classList.add("grows");
  }

  // The time of a room goes on while it talks.
  const status = document.querySelector("[data-fresh]");
  if (status) setInterval(async () => {
    try {
      const answer = await fetch(location.href, { cache: "no-store" });
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(status.id);
      if (fresh) status.textContent = fresh.textContent;
    } catch { /* it stays as it is */ }
  }, 60000);

  // The focus goes where reading begins.
  const wrong = document.getElementById("wrong");
  const at = wrong || (location.hash ? null : document.querySelector("[data-first]") || document.getElementById("question"));
  if (at) at.focus();
})();
