/** Which elements a reader can see: on screen (or near it), in a tab that is shown. One observer for the page. */

export type SeenCallback = (isSeen: boolean) => void;

const watched = new Map<Element, SeenCallback>();
const onScreen = new WeakSet<Element>();
let observer: IntersectionObserver | undefined;

/**
 * Calls back with whether `element` can be seen, soon and at each change, until the returned function is called. An
 * element has one callback, its `Clock`'s; ask that clock whether the element is seen.
 */
export function whenSeen(element: Element, callback: SeenCallback): () => void {
  observer ??= observe();
  watched.set(element, callback);
  observer.observe(element);
  return () => {
    watched.delete(element);
    observer?.unobserve(element);
  };
}

function observe(): IntersectionObserver {
  document.addEventListener('visibilitychange', () => {
    for (const element of watched.keys()) tell(element);
  });
  return new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        onScreen[isIntersecting ? 'add' : 'delete'](target);
        tell(target);
      }
    },
    { rootMargin: '100px' },
  );
}

const tell = (element: Element) => watched.get(element)?.(onScreen.has(element) && !document.hidden);
