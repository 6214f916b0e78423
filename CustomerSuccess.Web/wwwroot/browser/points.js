// The browser side of Browser/PointDrag.cs: points of a drawing that a person drags.

// Tells where a dragged point is, as shares of the element marked data-plot, from its lower left corner. While the server works on one place
// only the newest of the next ones is kept, so that a slow line never runs behind the hand.
export const watchPoints = (drawing, receiver) => {
  let held = null;
  let place = null;
  let busy = false;

  const send = async () => {
    while (place !== null) {
      const [point, x, y] = place;
      place = null;
      await receiver.invokeMethodAsync('MoveAsync', point, x, y);
    }
  };
  const aim = event => {
    const box = drawing.querySelector('[data-plot]').getBoundingClientRect();
    place = [held, (event.clientX - box.left) / box.width, (box.bottom - event.clientY) / box.height];
    if (!busy) {
      busy = true;
      send().finally(() => { busy = false; });
    }
  };
  const grab = event => {
    const point = event.target.closest?.('[data-point]');
    if (point !== null && point !== undefined && event.button === 0) {
      held = Number(point.dataset.point);
      drawing.setPointerCapture(event.pointerId);
      point.focus({ preventScroll: true });
      event.preventDefault();
    }
  };
  const drag = event => { if (held !== null) { aim(event); } };
  const drop = () => { held = null; };
  // Arrow keys move the point and not the page.
  const still = event => {
    if (event.key.startsWith('Arrow') && event.target.closest?.('[data-point]')) {
      event.preventDefault();
    }
  };

  drawing.addEventListener('pointerdown', grab);
  drawing.addEventListener('pointermove', drag);
  drawing.addEventListener('pointerup', drop);
  drawing.addEventListener('pointercancel', drop);
  drawing.addEventListener('keydown', still);
};
