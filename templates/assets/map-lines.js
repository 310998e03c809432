// Places and lines on a map whose middle is home: pure functions of degrees.

const RADIAN = Math.PI / 180;
const STEP = RADIAN;

/** A longitude, in the turn around the Earth that brings it nearest to home's. */
export function beside(home, longitude) {
  return longitude - 360 * Math.round((longitude - home) / 360);
}

/** The shortest way between two places [latitude, longitude], as a list of such; longitudes never jump. */
export function way(from, to) {
  const [start, end] = [vector(from), vector(to)];
  const angle = Math.acos(Math.min(1, Math.max(-1, start.reduce((sum, part, axis) => sum + part * end[axis], 0))));
  const steps = Math.max(1, Math.ceil(angle / STEP));
  const places = [from];
  for (let step = 1; step < steps; step++) {
    const [near, far] = [Math.sin(angle * (1 - step / steps)), Math.sin(angle * step / steps)];
    const [x, y, z] = start.map((part, axis) => part * near + end[axis] * far);
    places.push([
      Math.atan2(z, Math.hypot(x, y)) / RADIAN,
      beside(places.at(-1)[1], Math.atan2(y, x) / RADIAN),
    ]);
  }
  return [...places, [to[0], beside(places.at(-1)[1], to[1])]];
}

/** A line in pieces that lie within half a turn of home, where it leaves the map on one side and comes back on the other. */
export function pieces(home, line) {
  const turnOf = ([, longitude]) => Math.round((longitude - home) / 360);
  const cut = [];
  line.forEach((place, index) => {
    const before = line[index - 1];
    const shifted = ([latitude, longitude], turn) => [latitude, longitude - 360 * turn];
    if (!before || turnOf(before) !== turnOf(place)) {
      if (before) {
        cut.at(-1).push(shifted(place, turnOf(before)));
      }
      cut.push(before ? [shifted(before, turnOf(place))] : []);
    }
    cut.at(-1).push(shifted(place, turnOf(place)));
  });
  return cut;
}

/** A line that was encoded when the site was built (see BrowserMap), as [longitude, latitude]. */
export function decoded(text) {
  const numbers = [];
  for (let index = 0; index < text.length;) {
    let [folded, shift, group] = [0, 0, 0];
    do {
      group = text.charCodeAt(index++) - 63;
      folded |= (group & 31) << shift;
      shift += 5;
    } while (group & 32);
    numbers.push(folded & 1 ? ~(folded >> 1) : folded >> 1);
  }
  const line = [];
  let [east, north] = [0, 0];
  for (let index = 0; index < numbers.length; index += 2) {
    east += numbers[index];
    north += numbers[index + 1];
    line.push([east / 100, north / 100]);
  }
  return line;
}

/** Lines within half a turn of home, as [latitude, longitude]; what lies on both edges is there twice. */
export function around(home, lines) {
  return lines.flatMap(line => {
    const longitudes = line.flat(line[0][0].length ? 1 : 0).map(([longitude]) => longitude);
    const [west, east] = [least(longitudes), -least(longitudes.map(longitude => -longitude))];
    return [-360, 0, 360]
      .filter(turn => west + turn < home + 180 && east + turn > home - 180)
      .map(turn => turned(line, turn));
  });
}

function least(numbers) {
  return numbers.reduce((one, other) => Math.min(one, other));
}

/** Of a line or, deeper, a polygon. */
function turned(line, turn) {
  return typeof line[0] === "number" ? [line[1], line[0] + turn] : line.map(part => turned(part, turn));
}

function vector([latitude, longitude]) {
  const radius = Math.cos(latitude * RADIAN);
  return [radius * Math.cos(longitude * RADIAN), radius * Math.sin(longitude * RADIAN), Math.sin(latitude * RADIAN)];
}
