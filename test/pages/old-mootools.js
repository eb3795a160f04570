/*
 * What MooTools 1.4 and 1.5 add to elements, written down from its documentation: npm has its core as built for servers alone,
 * which knows arrays, strings, numbers, functions and objects. It stands for `window.Element`, and gives elements its methods.
 */
(function () {
  var Native = window.Element;
  window.Element = function (tag) {
    return document.createElement(tag);
  };
  window.Element.prototype = Native.prototype;
  window.$ = function (id) {
    return typeof id === 'string' ? document.getElementById(id) : id;
  };
  window.$$ = function (selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  };
  document.id = window.$;
  var methods = {
    set: function (name, value) {
      this.setAttribute(name, value);
      return this;
    },
    get: function (name) {
      return this.getAttribute(name);
    },
    erase: function (name) {
      this.removeAttribute(name);
      return this;
    },
    dispose: function () {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    destroy: function () {
      this.dispose();
      return null;
    },
    empty: function () {
      while (this.firstChild) this.removeChild(this.firstChild);
      return this;
    },
    clone: function (deep) {
      return this.cloneNode(deep);
    },
    inject: function (parent) {
      parent.appendChild(this);
      return this;
    },
    grab: function (child) {
      this.appendChild(child);
      return this;
    },
    getElements: function (selector) {
      return window.$$(selector);
    },
    getParent: function () {
      return this.parentNode;
    },
    getFirst: function () {
      return this.firstElementChild;
    },
    getLast: function () {
      return this.lastElementChild;
    },
    getSize: function () {
      return { x: this.offsetWidth, y: this.offsetHeight };
    },
    scrollTo: function (x, y) {
      this.scrollLeft = x;
      this.scrollTop = y;
      return this;
    },
    addEvent: function (name, listener) {
      this.addEventListener(name, listener);
      return this;
    },
    fireEvent: function () {
      return this;
    },
    hasClass: function (name) {
      return this.classList.contains(name);
    },
    toggleClass: function (name) {
      this.classList.toggle(name);
      return this;
    },
    setStyle: function (name, value) {
      this.style[name] = value;
      return this;
    },
    store: function () {
      return this;
    },
    retrieve: function () {
      return null;
    },
    match: function (selector) {
      return this.matches(selector);
    },
  };
  for (var name in methods) window.Element.prototype[name] = methods[name];
})();
