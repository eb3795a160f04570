/**
 * Lit without what no widget here can reach: old polyfills, hydration, decorators, directives, objects and defaults in attributes,
 * hooks that no widget overrides, accessors and names of properties other than the plain ones, options of listeners, bindings in
 * comments, on elements and in raw text, templates other than HTML, interpolation in `css`. A third of Lit. Each cut names its
 * text exactly and fails where Lit no longer has it; lint keeps the widgets off what is cut, and the tests and stories run on the
 * same slim Lit.
 */
const VERSIONS = (name, version) => `(${name}??=[]).push("${version}")`;

/** A style sheet for each `CSSResult`, not one for equal texts. */
const KEEP_SHEET =
  'constructor(t){this.cssText=t}get styleSheet(){return e&&!this.o&&(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}';
/** Listeners are functions, without options. */
const LISTEN_ONCE = 'this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}';

const CUTS = {
  '@lit/reactive-element/css-tag.js': [
    ['e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', 'e='],
    ['s=Symbol(),o=new WeakMap;', 's=0;'],
    [/constructor\(t,e,o\)\{.*?toString\(\)\{return this\.cssText\}/, KEEP_SHEET],
    [/const o=1===t\.length\?.*?return new n\(o,t,s\)/, 'return new n(t[0])'],
    [
      'const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),',
      'const o=document.createElement("style");',
    ],
    [/c=e\?t=>t:.*?:t;export/, 'c=t=>t;export'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['this.attachShadow(this.constructor.shadowRootOptions)', 'this.attachShadow({mode:"open"})'],
    ['y.shadowRootOptions={mode:"open"},', ''],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=)/, ''],
    ['c=a.trustedTypes,l=c?c.emptyScript:"",', 'l="",'],
    ['{is:i,', '{'],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [',p=a.reactiveElementPolyfillSupport', ''],
    ['t=this.shouldUpdate(s),t?(', '('],
    ['this.update(s)):this._$EM()}catch', 'this.update(s))}catch'],
    ['shouldUpdate(t){return!0}', ''],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
    ['firstUpdated(t){}', ''],
    ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
    [
      '"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
      'u',
    ],
    ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'u.toAttribute'],
    ['const t=this.properties,s=[...r(t),...o(t)];for(const i of s)', 'const t=this.properties;for(const i of r(t))'],
    ['(i.hasChanged??f)(h,s)', 'f(h,s)'],
    [',b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', ''],
    ['createProperty(t,s=b)', 'createProperty(t,s)'],
    [
      ',this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties',
      ',this._$Ei(),this.elementProperties',
    ],
    ['if(s.state&&(s.attribute=!1),this._$Ei(),', 's.state&&(s.attribute=!1),this._$Ei(),'],
    [
      /,!s\.noAccessor\)\{const i=Symbol\(\),.*?configurable:!0,enumerable:!0\}\}/,
      ';const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h,s)},configurable:!0,enumerable:!0})}',
    ],
    ['requestUpdate(t,s,i,e=!1,h){', 'requestUpdate(t,s,i){'],
    ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
    ['const t=i.getPropertyOptions(e)', 'const t=i.elementProperties.get(e)'],
    [
      'const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!(f(h,s)',
      'if((Object.is(this[t],s)',
    ],
    [
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return[...new Set([s].flat(1/0).reverse())].reverse()',
    ],
    [':"string"==typeof t?t.toLowerCase():void 0', ':t.toLowerCase()'],
    ['y.elementStyles=[],', ''],
    ['throw t=!1,this._$EM(),s}t&&this._$AE(s)', 'throw this._$EM(),s}this._$AE(s)'],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?this\.C\(s,void 0,i,e\)\}\}let t=!1;/, '}'],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    [
      '{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(',
      '{reflect:e}){(',
    ],
    ['(this.hasUpdated||i||(s=void 0)', '(this.hasUpdated||(s=void 0)'],
    ['const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,', 'this[e]=h.fromAttribute(s,t.type),'],
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    [`,p?.({ReactiveElement:y}),${VERSIONS('a.reactiveElementVersions', '2.1.2')}`, ''],
  ],
  'lit-html/lit-html.js': [
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [/,2===i\|\|3===i\)\{const t=this\.el\.content\.firstChild;t\.replaceWith\(\.\.\.t\.childNodes\)\}for/, ';for'],
    ['if(this.el=S.createElement(f,e),P.currentNode=', 'this.el=S.createElement(f,e),P.currentNode='],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [/if\(y\.test\(r\.tagName\)\)\{.*?\}\}\}else if\(8===r\.nodeType\)/, '}else if(8===r.nodeType)'],
    [/else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf.*?\}l\+\+/, 'l++'],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    [/function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/, ''],
    ['_$AI(t,i=this){t=M(this,t,i),a(t)', '_$AI(t){a(t)'],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    ['t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,', 'o=!a(t)||t!==this._$AH,'],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
    ['_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;', '_$AI(t){t??=A;'],
    ['_$AI(t){M(this,t)}', ''],
    [',V:M,', ','],
    ['for(this._$AP?.(!1,!0,s);', 'for(;'],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    ['{values:i,_$litType$:s}=t,e=this', '{values:i}=t,e=this'],
    ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
    ['get tagName(){return this.element.tagName}', ''],
    ['this.type=2,this._$AH', 'this._$AH'],
    ['this.type=1,this._$AH', 'this._$AH'],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['constructor(){super(...arguments),this.type=4}', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    [/const s=this\._\$AH,e=t===A&&s!==A\|\|t\.capture.*?,this\._\$AH=t\}/, LISTEN_ONCE],
    [/"function"==typeof this\._\$AH\?(this.*?):this\._\$AH\.handleEvent\(t\)/, 'this._$$AH!==A&&$1'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}constructor', 'constructor'],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0\}get parentNode\(\)\{.*?,t\}/, '}'],
    ['get _$AU(){return this._$AM._$AU}constructor', 'constructor'],
    [',this._$AN=void 0,this._$AD=t', ',this._$AD=t'],
    [',this._$AN=void 0,this._$AA=t', ',this._$AA=t'],
    [',this._$AN=void 0,this.element=t,this.name', ',this.element=t,this.name'],
    // What a part is part of.
    ['this._$AD=t,this._$AM=i}', 'this._$AD=t}'],
    ['this._$AB=i,this._$AM=s,', 'this._$AB=i,'],
    ['this.name=i,this._$AM=e,', 'this.name=i,'],
    ['1===r.type?i=new r.ctor', 'i=new r.ctor'],
    [':6===r.type&&(i=new Z(h,this,t))', ''],
    [`B=t.litHtmlPolyfillSupport;B?.(S,k),${VERSIONS('t.litHtmlVersions', '3.3.3')};const D=`, 'D='],
  ],
  'lit-element/lit-element.js': [
    // No template has styles of its own.
    [
      'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
      '',
    ],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [
      /connectedCallback\(\)\{super\.connectedCallback\(\),this\._\$Do\?\.setConnected\(!0\)\}disconnectedCallback\(\)\{.*?\}/,
      '',
    ],
    [
      'i._$litElement$=!0,i["finalized"]=!0,s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
      '',
    ],
    [`${VERSIONS('s.litElementVersions', '4.2.2')};`, ''],
    ['const s=globalThis;', ''],
    [',this._$Do=void 0', ''],
    ['this._$Do=e(', 'e('],
    ['render(){return r}', ''],
  ],
};

/** The module's code without what is cut; `undefined` for modules that are none of Lit's. */
export function slim(code, id) {
  const [path] = id.split('?');
  const file = Object.keys(CUTS).find((name) => path.endsWith(`/node_modules/${name}`));
  return file && CUTS[file].reduce((rest, [what, instead]) => cut(rest, what, instead, file), code);
}

function cut(code, what, instead, file) {
  const isOnce =
    typeof what === 'string' ? code.split(what).length === 2 : code.match(new RegExp(what, 'g'))?.length === 1;
  if (!isOnce) throw new Error(`${file} has changed; look again at this cut of ${import.meta.url}: ${what}`);
  return typeof what === 'string' ? code.replace(what, () => instead) : code.replace(what, instead);
}
