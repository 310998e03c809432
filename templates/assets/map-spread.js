// Moves marks apart that are too close to be told apart and hit: pure functions of pixels.

/** The least distance between the middles of two marks (WCAG 2.2, 2.5.8: 24 at the least), and of a mark and home. */
const APART = 32;
const FROM_HOME = 32;
const ROUNDS = 120;
/** Marks are pushed a little farther than they must, so that the rounds come to an end. */
const SLACK = 1.02;
const GOLDEN_ANGLE = 2.399963;

/**
 * @param places [{ x, y }]
 * @param home stays where it is
 * @returns where the marks of the places stand, in the same order
 */
export function spread(places, home) {
  const marks = places.map(({ x, y }) => ({ x, y }));
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
    moved = false;
    marks.forEach((mark, index) => {
      const way = between(home, mark, index);
      if (way.distance < FROM_HOME) {
        push(mark, way, FROM_HOME * SLACK - way.distance);
        moved = true;
      }
      for (let other = index + 1; other < marks.length; other++) {
        if (Math.abs(marks[other].x - mark.x) >= APART || Math.abs(marks[other].y - mark.y) >= APART) {
          continue;
        }
        const apart = between(mark, marks[other], index);
        if (apart.distance < APART) {
          const half = (APART * SLACK - apart.distance) / 2;
          push(mark, apart, -half);
          push(marks[other], apart, half);
          moved = true;
        }
      }
    });
  }
  return marks;
}

/** The direction from one point to another, and how far it is; a direction of its own where they are the same. */
function between(from, to, index) {
  const [right, down] = [to.x - from.x, to.y - from.y];
  const distance = Math.hypot(right, down);
  return distance > 1e-6
    ? { x: right / distance, y: down / distance, distance }
    : { x: Math.cos(GOLDEN_ANGLE * index), y: Math.sin(GOLDEN_ANGLE * index), distance: 0 };
}

function push(mark, { x, y }, length) {
  mark.x += x * length;
  mark.y += y * length;
}
