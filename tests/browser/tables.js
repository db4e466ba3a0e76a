// Tables that stick out of the nearest block around them.
const complaints = [];
for (const table of document.querySelectorAll("table")) {
  const frame = table.parentElement;
  const over = table.getBoundingClientRect().right - frame.getBoundingClientRect().right;
  const hidden = frame.scrollWidth - frame.clientWidth;
  if (over > 1 || hidden > 1) complaints.push(`table sticks out of its frame by ${Math.max(over, hidden).toFixed(0)}: ${named(table)}`);
}
return complaints;
