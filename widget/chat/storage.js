// Some browsers forbid storage to a page or to a frame. Then things are kept as long as the page is open.
function place(area) {
  const memory = new Map();
  const tried = function (work, instead) {
    try {
      return work(window[area]);
    } catch {
      return instead();
    }
  };
  return {
    get: key => tried(storage => storage.getItem(key), () => memory.get(key) ?? null),
    set: (key, value) => tried(storage => storage.setItem(key, value), () => memory.set(key, value)),
    remove: key => tried(storage => storage.removeItem(key), () => memory.delete(key))
  };
}

/** Of this browser: telephones close tabs by themselves, and a patient must find their words again. */
export const device = place('localStorage');
/** Of this tab alone. */
export const tab = place('sessionStorage');
