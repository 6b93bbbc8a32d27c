(() => {
  const faults = [];
  const named = element => element.tagName + '.' + (element.className.baseVal ?? element.className)
      + ' "' + element.textContent.trim().slice(0, 30) + '"';

  // Nothing is wider than the screen. (The window itself grows with what does not fit on a phone.)
  const screen = document.documentElement.clientWidth;
  const widest = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
  if (widest > screen) {
    faults.push('wide: ' + widest + ' on a screen of ' + screen);
  }
  for (const table of document.querySelectorAll('table')) {
    const outer = table.parentElement.getBoundingClientRect();
    const inner = table.getBoundingClientRect();
    if (inner.width > 0 && inner.right > outer.right + 1) {
      faults.push('wide: ' + named(table));
    }
  }

  // No label leaves its picture or touches another.
  for (const svg of document.querySelectorAll('svg')) {
    const frame = svg.getBoundingClientRect();
    const labels = [...svg.querySelectorAll('text')].map(text => [text, text.getBoundingClientRect()]);
    labels.forEach(([text, box], i) => {
      if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom) {
        faults.push('clipped: ' + named(text));
      }
      for (const [other, near] of labels.slice(i + 1)) {
        if (box.left < near.right && near.left < box.right && box.top + 3 < near.bottom && near.top + 3 < box.bottom) {
          faults.push('overlap: ' + named(text) + ' and ' + named(other));
        }
      }
    });
  }

  // Every text has a contrast of at least 4.5 to 1.
  const parts = colour => colour.match(/[\d.]+/g).map(Number);
  const light = colour => {
    const [r, g, b] = parts(colour).map(part => part / 255)
        .map(part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if ((parts(colour)[3] ?? 1) > 0) {
        return colour;
      }
    }
    return 'rgb(255, 255, 255)';
  };
  const bodyTexts = [...document.body.querySelectorAll('*')]
      .filter(element => !['TITLE', 'DESC', 'title', 'desc'].includes(element.tagName))
      .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()));
  for (const element of bodyTexts) {
    const style = getComputedStyle(element);
    const ink = light(element instanceof SVGElement ? style.fill : style.color);
    const paper = light(ground(element));
    const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    if (contrast < 4.5) {
      faults.push('contrast ' + contrast.toFixed(2) + ': ' + named(element));
    }
  }
  return faults.slice(0, 20).join('\n');
})()
