// Elements that reach beyond the right edge of the window, but for those in a box that can be moved.
const complaints = [];
const wide = document.documentElement.scrollWidth;
if (wide > window.innerWidth) complaints.push(`the page is ${wide} wide in a window of ${window.innerWidth}`);
const moved = new Set();
for (const element of document.body.querySelectorAll("*")) {
  if (moved.has(element.parentElement) || ["auto", "scroll"].includes(getComputedStyle(element.parentElement).overflowX)) {
    moved.add(element);
    continue;
  }
  const right = element.getBoundingClientRect().right;
  if (right > window.innerWidth + 1 && !element.closest("svg svg, svg *")) {
    complaints.push(`${named(element)} reaches to ${right.toFixed(0)} in a window of ${window.innerWidth}`);
  }
}
return complaints.slice(0, 6);
