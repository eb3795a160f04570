/*
 * What Prototype.js 1.6 and 1.7 did to every page, written down from its documentation (no release of it is on npm): members
 * added to the browser's own prototypes, enumerable, and some of the browser's replaced by others of the same name.
 * `reduce` and `toJSON` of arrays are those of 1.6.
 */
(function () {
  function extend(target, source) {
    for (var name in source) target[name] = source[name];
    return target;
  }
  function $A(iterable) {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    var results = [];
    for (var i = 0; i < (iterable.length || 0); i++) results.push(iterable[i]);
    return results;
  }
  window.Prototype = { Version: '1.6.0.3' };
  window.$A = $A;
  window.$ = function (element) {
    return typeof element === 'string' ? document.getElementById(element) : element;
  };
  window.$$ = function (selector) {
    return $A(document.querySelectorAll(selector));
  };
  window.Hash = window.Template = window.Class = window.Ajax = function () {};
  Array.from = $A;

  // Their callbacks are given a value and its index, and never the array.
  var Enumerable = {
    each: function (iterator, context) {
      for (var i = 0; i < this.length; i++) iterator.call(context, this[i], i);
      return this;
    },
    all: function (iterator, context) {
      for (var i = 0; i < this.length; i++) if (!iterator.call(context, this[i], i)) return false;
      return true;
    },
    any: function (iterator, context) {
      for (var i = 0; i < this.length; i++) if (iterator.call(context, this[i], i)) return true;
      return false;
    },
    collect: function (iterator, context) {
      var results = [];
      for (var i = 0; i < this.length; i++) results.push(iterator ? iterator.call(context, this[i], i) : this[i]);
      return results;
    },
    detect: function (iterator, context) {
      for (var i = 0; i < this.length; i++) if (iterator.call(context, this[i], i)) return this[i];
    },
    findAll: function (iterator, context) {
      var results = [];
      for (var i = 0; i < this.length; i++) if (iterator.call(context, this[i], i)) results.push(this[i]);
      return results;
    },
    include: function (object) {
      for (var i = 0; i < this.length; i++) if (this[i] == object) return true;
      return false;
    },
    inject: function (memo, iterator, context) {
      for (var i = 0; i < this.length; i++) memo = iterator.call(context, memo, this[i], i);
      return memo;
    },
    max: function () {
      return Math.max.apply(Math, this);
    },
    min: function () {
      return Math.min.apply(Math, this);
    },
    toArray: function () {
      return [].concat(this);
    },
    zip: function () {
      return this.toArray();
    },
    inspect: function () {
      return '[' + this.join(', ') + ']';
    },
  };
  extend(Enumerable, {
    map: Enumerable.collect,
    find: Enumerable.detect,
    select: Enumerable.findAll,
    filter: Enumerable.findAll,
    every: Enumerable.all,
    some: Enumerable.any,
    member: Enumerable.include,
    entries: Enumerable.toArray,
  });
  extend(Array.prototype, Enumerable);
  extend(Array.prototype, {
    clear: function () {
      this.length = 0;
      return this;
    },
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    flatten: function () {
      return this.flat(Infinity);
    },
    reduce: function () {
      return this.length > 1 ? this : this[0];
    },
    uniq: function () {
      return this.inject([], function (all, value) {
        return all.include(value) ? all : all.concat([value]);
      });
    },
    clone: function () {
      return [].concat(this);
    },
    size: function () {
      return this.length;
    },
    toJSON: function () {
      return '[' + this.map(Object.toJSON).join(', ') + ']';
    },
  });
  Object.toJSON = function (value) {
    return value && value.toJSON ? value.toJSON() : JSON.stringify(value);
  };
  extend(Object, {
    extend: extend,
    keys: function (object) {
      var keys = [];
      for (var name in object) keys.push(name);
      return keys;
    },
    values: function (object) {
      var values = [];
      for (var name in object) values.push(object[name]);
      return values;
    },
    clone: function (object) {
      return extend({}, object);
    },
  });
  extend(String.prototype, {
    strip: function () {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    startsWith: function (pattern) {
      return this.indexOf(pattern) === 0;
    },
    endsWith: function (pattern) {
      var place = this.length - pattern.length;
      return place >= 0 && this.lastIndexOf(pattern) === place;
    },
    include: function (pattern) {
      return this.indexOf(pattern) > -1;
    },
    sub: function (pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    toArray: function () {
      return this.split('');
    },
    toJSON: function () {
      return '"' + this + '"';
    },
    times: function (count) {
      return count < 1 ? '' : new Array(count + 1).join(this);
    },
    blank: function () {
      return /^\s*$/.test(this);
    },
  });
  extend(Number.prototype, {
    abs: function () {
      return Math.abs(this);
    },
    round: function () {
      return Math.round(this);
    },
    times: function () {
      return this;
    },
    toJSON: function () {
      return String(this);
    },
  });
  var slice = Array.prototype.slice;
  extend(Function.prototype, {
    bind: function (context) {
      if (arguments.length < 2 && context === undefined) return this;
      var given = slice.call(arguments, 1);
      return (...more) => this.apply(context, given.concat(more));
    },
    curry: function () {
      return this;
    },
    defer: function () {
      return setTimeout(this, 10);
    },
    methodize: function () {
      return this;
    },
    wrap: function () {
      return this;
    },
  });
  extend(HTMLElement.prototype, {
    visible: function () {
      return this.style.display !== 'none';
    },
    toggle: function () {
      return this.visible() ? this.hide() : this.show();
    },
    hide: function () {
      this.style.display = 'none';
      return this;
    },
    show: function () {
      this.style.display = '';
      return this;
    },
    remove: function () {
      this.parentNode.removeChild(this);
      return this;
    },
    update: function (content) {
      this.innerHTML = content;
      return this;
    },
    replace: function (content) {
      this.outerHTML = content;
      return this;
    },
    insert: function (content) {
      this.insertAdjacentHTML('beforeend', content);
      return this;
    },
    select: function (selector) {
      return $A(this.querySelectorAll(selector));
    },
    match: function (selector) {
      return this.matches(selector);
    },
    up: function () {
      return this.parentElement;
    },
    next: function () {
      return this.nextElementSibling;
    },
    previous: function () {
      return this.previousElementSibling;
    },
    scrollTo: function () {
      window.scrollTo(this.offsetLeft, this.offsetTop);
      return this;
    },
    getElementsByClassName: function (name) {
      return $A(this.querySelectorAll('.' + name));
    },
    readAttribute: function (name) {
      return this.getAttribute(name);
    },
    setStyle: function (styles) {
      extend(this.style, styles);
      return this;
    },
    observe: function (name, listener) {
      this.addEventListener(name, listener);
      return this;
    },
    fire: function (name) {
      this.dispatchEvent(new Event(name));
      return this;
    },
    clone: function (deep) {
      return this.cloneNode(deep);
    },
    store: function () {
      return this;
    },
  });
  extend(Event.prototype, {
    stop: function () {
      this.preventDefault();
      this.stopPropagation();
    },
    element: function () {
      return this.target;
    },
  });
})();
