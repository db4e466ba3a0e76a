// Texts of a chart that leave it, lie over another text by more than SLACK pixels, or are smaller than the first argument.
const SLACK = 1.5;
const complaints = [];

// Corners on the screen of the box that the ink of a text fills: less than its line, of which a third is above all letters.
const corners = element => {
  const box = element.getBBox();
  const size = parseFloat(getComputedStyle(element).fontSize);
  const place = element.getScreenCTM();
  const [top, bottom] = [box.y + 0.3 * size, box.y + box.height - 0.08 * size];
  const at = (x, y) => ({ x: place.a * x + place.c * y + place.e, y: place.b * x + place.d * y + place.f });
  return [at(box.x, top), at(box.x + box.width, top), at(box.x + box.width, bottom), at(box.x, bottom)];
};

// How far two boxes, turned or not, reach into each other: the least over all directions that could part them.
const depth = (one, other) => {
  let least = Infinity;
  for (const box of [one, other]) {
    for (const place of [0, 1]) {
      const [from, to] = [box[place], box[place + 1]];
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      if (length === 0) continue;
      const along = corner => (corner.x * (to.x - from.x) + corner.y * (to.y - from.y)) / length;
      const [a, b] = [one.map(along), other.map(along)];
      least = Math.min(least, Math.max(...a) - Math.min(...b), Math.max(...b) - Math.min(...a));
    }
  }
  return least;
};

for (const chart of document.querySelectorAll("svg")) {
  const frame = chart.getBoundingClientRect();
  if (frame.width === 0 || chart.parentElement.closest("svg")) continue;
  const texts = [...chart.querySelectorAll("text")].filter(element => element.textContent.trim() && element.checkVisibility());
  const boxes = texts.map(corners);
  const heights = texts.map(element => parseFloat(getComputedStyle(element).fontSize) * Math.hypot(element.getScreenCTM().c, element.getScreenCTM().d));
  const smallest = Math.min(...heights);
  if (smallest < arguments[0]) {
    complaints.push(`letters of ${smallest.toFixed(1)} pixels are too small: ${named(texts[heights.indexOf(smallest)])}`);
  }
  texts.forEach((element, place) => {
    const [x, y] = [boxes[place].map(corner => corner.x), boxes[place].map(corner => corner.y)];
    const out = Math.max(frame.left - Math.min(...x), Math.max(...x) - frame.right, frame.top - Math.min(...y), Math.max(...y) - frame.bottom);
    if (out > SLACK) complaints.push(`letters leave their chart by ${out.toFixed(1)}: ${named(element)}`);
    for (let other = 0; other < place; other++) {
      const deep = depth(boxes[place], boxes[other]);
      if (deep > SLACK) complaints.push(`letters overlap by ${deep.toFixed(1)}: ${named(texts[other])} and "${text(element)}"`);
    }
  });
}
return complaints;
