"use strict";
// Comfort only: everything works without this file.
(() => {
  const body = document.body;
  const alive = document.querySelector("meta[name=alive]");
  const saved = document.getElementById("saved");
  let sending = false;
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

  const dirty = (form) => [...form.elements].some((f) => f.matches("select") ? [...f.options].some((o) => o.selected !== o.defaultSelected) : f.matches("textarea, input[type=text], input[type=date]") && f.value !== f.defaultValue);

  const chosen = (f) => f.matches("input[type=radio], input[type=checkbox]") ? f.checked !== f.defaultChecked
    : f.matches("select") ? [...f.options].some((o) => o.selected !== o.defaultSelected)
    : f.matches("textarea, input[type=text], input[type=date]") && f.value !== f.defaultValue;

  const same = (f) => f.matches("textarea, input:not([type=hidden])") && f.value === f.defaultValue;

  addEventListener("beforeunload", (e) => {
    if (!sending && [...document.querySelectorAll("form[method=post]")].some((f) => "unsaved" in f.dataset || dirty(f))) e.preventDefault();
  });

  document.addEventListener("submit", async (e) => {
    const form = e.target;
    if (form.method !== "post" || form.dataset.sure) return;
    e.preventDefault();
    if (sending) return;
    sending = true;
    const by = e.submitter;
    await keeping;
    if ([...document.querySelectorAll("form[method=post]:not([data-keep]), form[data-keep=state]")].some((f) => f !== form && [...f.elements].some(chosen))) {
      sending = false; // pressing one Save would lose what the other is for
      tell(body.dataset.other);
      return;
    }
    if ([...document.querySelectorAll("form[data-keep=changed]")].some((f) => f !== form && dirty(f))) {
      sending = false; // it could not be saved, which was said, and would be lost
      return;
    }
    const shut = await out();
    const long = [...new FormData(form).values()].reduce((n, text) => n + (typeof text === "string" ? encodeURIComponent(text).length : 0), 0) > 4_000_000;
    if (shut || long) {
      sending = false;
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

  // Texts of a form that says so are saved as they are left.
  // One after the other: each learns from the one before what the form carries.
  let kept = Promise.resolve();
  const keep = (form) => { kept = kept.then(() => keepNow(form)); return kept; };
  const keepNow = async (form) => {
    const alone = form.dataset.keep === "changed" || form.dataset.keep === "state"; // one of many forms: what it did not change, another page may have
    if ((sending && !alone) || (form.hasAttribute("data-ask") && !form.querySelector("input[type=radio]:checked"))) return;
    const data = new URLSearchParams(new FormData(form));
    if (alone) for (const f of form.elements) if (same(f)) data.delete(f.name);
    if (form.hasAttribute("data-keep")) for (const b of form.querySelectorAll("button[name]")) data.set(b.name, b.value); // those of a question save nothing
    data.set("stay", "1");
    const before = saved && saved.textContent;
    try {
      const shut = await out();
      if (shut) { tell(shut); return; }
      if (sending && !alone) return;
      if (saved) saved.textContent = body.dataset.saving;
      const answer = await fetch(form.action || location.href, { method: "POST", body: data, redirect: "manual" });
      if (answer.status !== 204) throw new Error();
      delete form.dataset.unsaved;
      const bound = alone ? form : document;
      for (const f of bound.querySelectorAll("input[name=seq]")) f.value = answer.headers.get("X-Seq");
      for (const f of bound.querySelectorAll("input[name=sum]")) f.value = answer.headers.get("X-Sum");
      for (const f of form.elements) if (f.matches("textarea, input") && data.has(f.name) && f.value === data.get(f.name) && f.value !== f.defaultValue) {
        f.defaultValue = f.value;
        f.dataset.kept = "";
      }
      for (const o of form.querySelectorAll("select option")) {
        o.defaultSelected = o.value === data.get(o.parentElement.name);
        if ("first" in o.dataset && !o.selected) o.remove(); // nothing goes back to it
      }
      if (saved) saved.textContent = decodeURIComponent(answer.headers.get("X-Saved"));
      note(form, decodeURIComponent(answer.headers.get("X-Said") || ""), decodeURIComponent(answer.headers.get("X-Moved") || ""));
      if (form.dataset.note) renew(form.closest("tr"));
    } catch {
      if (saved) saved.textContent = before;
      if (dirty(form)) tell(body.dataset.unsaved);
    }
  };

  // What is to be said of a row, beside it. Rows stay where they are under the hands of a
  // person: what belongs to another group now says so.
  const note = (form, said, moved) => {
    const p = document.getElementById(form.dataset.note);
    if (!p) return;
    p.textContent = [said, moved].filter(Boolean).join(" ");
    const anew = document.getElementById("anew");
    if (!moved || !anew) return;
    p.append(" ", anew.content.cloneNode(true));
    p.querySelector("button").addEventListener("click", () => {
      location.hash = form.closest("tr").id;
      location.reload();
    });
  };

  // The sums of the plan, and what is said of one row's day, as they are now.
  const renew = async (row) => {
    try {
      const answer = await fetch(location.href, { cache: "no-store" });
      const now = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const id of ["sum", `when-${row.id}`]) {
        const [old, fresh] = [document.getElementById(id), now.getElementById(id)];
        if (!old || !fresh) continue;
        old.replaceChildren(...fresh.childNodes);
        old.classList.add("renewed");
      }
      row.classList.toggle("late", Boolean(now.getElementById(row.id)?.classList.contains("late")));
    } catch { /* they stay as they are */ }
  };

  // A state is saved as its row is left, since arrows run through all of them; one that
  // needs a text says which, and waits for its button.
  const leave = (form) => {
    const select = form.querySelector("select");
    if (!chosen(select)) { note(form, "", ""); return; }
    const needs = select.selectedOptions[0].dataset.needs;
    if (needs) note(form, needs, "");
    else keeping = keep(form);
  };
  let pressed = null; // a button between down and up: what it sends need not be saved before
  addEventListener("pointerdown", (e) => { pressed = e.target.closest && e.target.closest("button"); });
  addEventListener("click", () => { pressed = null; });

  document.addEventListener("change", (e) => {
    const form = e.target.form;
    if (e.target.type === "date" || (form && form.dataset.keep === "state")) return; // it changes with each digit, or arrow
    if (form && (form.hasAttribute("data-keep") || (form.hasAttribute("data-ask") && e.target.matches("textarea, input[type=text]")))) keeping = keep(form);
  });

  document.addEventListener("focusout", (e) => {
    const f = e.target;
    if (f.form && f.form.dataset.keep === "state" && !(pressed && pressed.form === f.form)) leave(f.form);
    if (f.type === "date" && f.form && f.form.hasAttribute("data-keep") && f.value !== f.defaultValue) keeping = keep(f.form);
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
    if (dialog && dialog.showModal) { e.preventDefault(); dialog.showModal(); }
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
