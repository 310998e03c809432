// Names beside their marks, where they don't cover each other.

const SIDES = ["end", "start", "above", "below", "above-end", "below-end", "above-start", "below-start"];
/** For the first pin, home, which has a name if there is any room near. */
const FAR_SIDES = [...SIDES, "far-above", "far-below"];
const REACH = 13;
const FAR = 40;
const MARK = 11;
const ASIDE = 7;

/**
 * Gives each pin the side on which its name stands, or none when there is no room.
 *
 * @param pins { element, point: its middle in the sheet, width and height of its name }, the most important first
 * @param sheet { x, y } its size
 */
export function placeLabels(pins, sheet) {
  const taken = pins.map(({ point: { x, y } }) => box(x - MARK, y - MARK, 2 * MARK, 2 * MARK));
  pins.forEach((pin, own) => {
    const side = pin.width > 0 && (own === 0 ? FAR_SIDES : SIDES).find(candidate => {
      const wanted = place(pin, candidate);
      return wanted.left >= 0 && wanted.top >= 0 && wanted.right <= sheet.x && wanted.bottom <= sheet.y
        && !taken.some((other, index) => index !== own && overlap(wanted, other));
    });
    pin.element.dataset.name = side || "none";
    if (side) taken.push(place(pin, side));
  });
}

function place({ point: { x, y }, width, height }, side) {
  switch (side) {
    case "end": return box(x + REACH, y - height / 2, width, height);
    case "start": return box(x - REACH - width, y - height / 2, width, height);
    case "above": return box(x - width / 2, y - REACH - height, width, height);
    case "below": return box(x - width / 2, y + REACH, width, height);
    case "far-above": return box(x - width / 2, y - FAR - height, width, height);
    case "far-below": return box(x - width / 2, y + FAR, width, height);
    case "above-end": return box(x + ASIDE, y - ASIDE - height, width, height);
    case "below-end": return box(x + ASIDE, y + ASIDE, width, height);
    case "above-start": return box(x - ASIDE - width, y - ASIDE - height, width, height);
    default: return box(x - ASIDE - width, y + ASIDE, width, height);
  }
}

function box(left, top, width, height) {
  return { left, top, right: left + width, bottom: top + height };
}

function overlap(one, other) {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
