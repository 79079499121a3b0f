import { createRequire as createRequireHere } from 'node:module'
const require = createRequireHere(import.meta.url)
import {
  text
} from "./chunk-AT2JAWP4.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-XNKSQITG.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts4 = line.trim().split(/[ \t]+/);
        const name2 = parts4.shift();
        switch (name2) {
          case "%TAG": {
            if (parts4.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts4.length < 2)
                return false;
            }
            const [handle, prefix] = parts4;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts4.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts4;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name2}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name2 = `${prefix}${i}`;
        if (!exclude.has(name2))
          return name2;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count3, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count3);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count3 = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count3)
            count3 = c;
        }
        return count3;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment2, indent) {
      if (/^\n+$/.test(comment2))
        return comment2.substring(1);
      return indent ? comment2.replace(/^(?! *$)/gm, indent) : comment2;
    }
    var lineComment = (str, indent, comment2) => str.endsWith("\n") ? indentComment(comment2, indent) : comment2.includes("\n") ? "\n" + indentComment(comment2, indent) : (str.endsWith(" ") ? "" : " ") + comment2;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text3, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text3;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text3.length <= endStep)
        return text3;
      const folds = [];
      const escapedFolds = {};
      let end2 = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end2 = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text3, i, indent.length);
        if (i !== -1)
          end2 = i + endStep;
      }
      for (let ch; ch = text3[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text3[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text3, i, indent.length);
          end2 = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text3[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end2) {
            if (split) {
              folds.push(split);
              end2 = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text3[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text3;
              folds.push(j);
              escapedFolds[j] = true;
              end2 = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text3;
      if (onFold)
        onFold();
      let res = text3.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold2 = folds[i2];
        const end3 = folds[i2 + 1] || text3.length;
        if (fold2 === 0)
          res = `
${indent}${text3.slice(0, end3)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold2])
            res += `${text3[fold2]}\\`;
          res += `
${indent}${text3.slice(fold2 + 1, end3)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text3, i, indent) {
      let end2 = i;
      let start2 = i + 1;
      let ch = text3[start2];
      while (ch === " " || ch === "	") {
        if (i < start2 + indent) {
          ch = text3[++i];
        } else {
          do {
            ch = text3[++i];
          } while (ch && ch !== "\n");
          end2 = i;
          start2 = i + 1;
          ch = text3[start2];
        }
      }
      return end2;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start2 = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start2 > limit)
            return true;
          start2 = i + 1;
          if (strLen - start2 <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json2 = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json2;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start2 = 0;
      for (let i = 0, ch = json2[i]; ch; ch = json2[++i]) {
        if (ch === " " && json2[i + 1] === "\\" && json2[i + 2] === "n") {
          str += json2.slice(start2, i) + "\\ ";
          i += 1;
          start2 = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json2[i + 1]) {
            case "u":
              {
                str += json2.slice(start2, i);
                const code = json2.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json2.substr(i, 6);
                }
                i += 5;
                start2 = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json2[i + 2] === '"' || json2.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json2.slice(start2, i) + "\n\n";
                while (json2[i + 2] === "\\" && json2[i + 3] === "n" && json2[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json2[i + 2] === " ")
                  str += "\\";
                i += 1;
                start2 = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start2 ? str + json2.slice(start2) : json2;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end2 = value.substring(endStart);
      const endNlPos = end2.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end2 || endNlPos !== end2.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end2) {
        value = value.slice(0, -end2.length);
        if (end2[end2.length - 1] === "\n")
          end2 = end2.slice(0, -1);
        end2 = end2.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start2 = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start2) {
        value = value.substring(start2.length);
        start2 = start2.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment2) {
        header += " " + commentString(comment2.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start2}${foldedValue}${end2}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start2}${value}${end2}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test2 = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test2) || compat?.some(test2))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name2 = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name2} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment: comment2, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment3 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment3 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment3 = null, () => chompKeep = true);
        if (comment3)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment3));
        if (chompKeep && comment3)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment2) {
        str += "\n" + stringifyComment.indentComment(commentString(comment2), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment2 = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment2 = ik.comment;
          }
        }
        if (comment2)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment2 = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment2)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment2));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start: start2, end: end2 } = flowChars;
      if (lines.length === 0) {
        return start2 + end2;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start2;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end2}`;
        } else {
          return `${start2}${fcPadding}${lines.join(" ")}${fcPadding}${end2}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment2, chompKeep) {
      if (comment2 && chompKeep)
        comment2 = comment2.replace(/^\n+/, "");
      if (comment2) {
        const ic = stringifyComment.indentComment(commentString(comment2), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add2 = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add2(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add2(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment: comment2, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set9 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set9.items.push(Pair.createPair(value, null, ctx));
          }
        return set9;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set8 = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set8;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts4 = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts4.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts4 = [value % _60];
      if (value < 60) {
        parts4.unshift(0);
      } else {
        value = (value - parts4[0]) / _60;
        parts4.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts4[0]) / _60;
          parts4.unshift(value);
        }
      }
      return sign + parts4.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year2, month, day3, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date2 = Date.UTC(year2, month - 1, day3, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date2 -= 6e4 * d;
        }
        return new Date(date2);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set8 = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set8.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set8 = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set8.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set8.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name2) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name2 || prev.has(name2) ? anchors.findNewAnchor(name2 || "a", prev) : name2;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json: json2, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json2,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count3, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count3);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name2, pos, code, message) {
        super();
        this.name = name2;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count3 = 1;
        const end2 = error.linePos[1];
        if (end2?.line === line && end2.col > col) {
          count3 = Math.max(1, Math.min(end2.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count3);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment2 = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start2 = null;
      for (const token2 of tokens) {
        if (reqSpace) {
          if (token2.type !== "space" && token2.type !== "newline" && token2.type !== "comma")
            onError(token2.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token2.type !== "comment" && token2.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token2.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token2.source.includes("	")) {
              tab = token2;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token2, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token2.source.substring(1) || " ";
            if (!comment2)
              comment2 = cb;
            else
              comment2 += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment2)
                comment2 += token2.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token2.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token2;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token2, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token2.source.endsWith(":"))
              onError(token2.offset + token2.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token2;
            start2 ?? (start2 = token2.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token2, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token2;
            start2 ?? (start2 = token2.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token2, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token2.source} indicator`);
            if (found)
              onError(token2, "UNEXPECTED_TOKEN", `Unexpected ${token2.source} in ${flow ?? "collection"}`);
            found = token2;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token2, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token2;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token2, "UNEXPECTED_TOKEN", `Unexpected ${token2.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end2 = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment: comment2,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end: end2,
        start: start2 ?? end2
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end2 = fc.end[0];
        if (end2.indent === indent && (end2.source === "]" || end2.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end2, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual2 = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual2(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start: start2, key, sep: sep4, value } = collItem;
        const keyProps = resolveProps.resolveProps(start2, {
          indicator: "explicit-key-ind",
          next: key ?? sep4?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep4) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start2[start2.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start2, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep4 ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep4, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start: start2, value } of bs.items) {
        const props = resolveProps.resolveProps(start2, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start2, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end2, offset, reqSpace, onError) {
      let comment2 = "";
      if (end2) {
        let hasSpace = false;
        let sep4 = "";
        for (const token2 of end2) {
          const { source, type } = token2;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token2, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment2)
                comment2 = cb;
              else
                comment2 += sep4 + cb;
              sep4 = "";
              break;
            }
            case "newline":
              if (comment2)
                sep4 += source;
              hasSpace = true;
              break;
            default:
              onError(token2, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment: comment2, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token2) => token2 && (token2.type === "block-map" || token2.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start: start2, key, sep: sep4, value } = collItem;
        const props = resolveProps.resolveProps(start2, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep4?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep4 && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start2) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep4 && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep4, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start2, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep4 ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep4)
                for (const st of sep4) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep4, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap2) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name2 = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name2} must end with a ${expectedEnd}` : `${name2} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end2 = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end2.comment) {
          if (coll.comment)
            coll.comment += "\n" + end2.comment;
          else
            coll.comment = end2.comment;
        }
        coll.range = [fc.offset, cePos, end2.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token2, onError, tagName, tag) {
      const coll = token2.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token2, onError, tag) : token2.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token2, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token2, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token2, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token2.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token2.type === "block-map" ? "map" : token2.type === "block-seq" ? "seq" : token2.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token2, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token2, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token2, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start2 = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start2, start2, start2] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end3 = start2 + header.length;
        if (scalar.source)
          end3 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start2, end3, end3] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep4 = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep4 + indent.slice(trimIndent) + content;
          sep4 = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep4 === " ")
            sep4 = "\n";
          else if (!prevMoreIndented && sep4 === "\n")
            sep4 = "\n\n";
          value += sep4 + indent.slice(trimIndent) + content;
          sep4 = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep4 === "\n")
            value += "\n";
          else
            sep4 = "\n";
        } else {
          value += sep4 + content;
          sep4 = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end2 = start2 + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start2, end2, end2] };
    }
    function parseBlockScalarHeader({ offset, props }, strict2, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment2 = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token2 = props[i];
        switch (token2.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token2.source.length;
            break;
          case "comment":
            if (strict2 && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token2, "MISSING_CHAR", message);
            }
            length += token2.source.length;
            comment2 = token2.source.substring(1);
            break;
          case "error":
            onError(token2, "UNEXPECTED_TOKEN", token2.message);
            length += token2.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token2.type}`;
            onError(token2, "UNEXPECTED_TOKEN", message);
            const ts = token2.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment: comment2, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict2, onError) {
      const { offset, type, source, end: end2 } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end2, valueEnd, strict2, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep4 = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep4 === "\n")
            res += sep4;
          else
            sep4 = "\n";
        } else {
          res += sep4 + lm;
          sep4 = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep4 + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold: fold2, offset } = foldNewline(source, i);
          res += fold2;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold2 = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold2 += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold2)
        fold2 = " ";
      return { fold: fold2, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token2, tagToken, onError) {
      const { value, type, comment: comment2, range } = token2.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token2, onError) : resolveFlowScalar.resolveFlowScalar(token2, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token2.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token2, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token2, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token2, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment2)
        scalar.comment = comment2;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token2, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token2, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token2, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment: comment2, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token2.type) {
        case "alias":
          node = composeAlias(ctx, token2, onError);
          if (anchor || tag)
            onError(token2, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token2, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token2, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token2, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token2.type === "error" ? token2.message : `Unsupported token (type: ${token2.type})`;
          onError(token2, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token2.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token2, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment2) {
        if (token2.type === "scalar" && token2.source === "")
          node.comment = comment2;
        else
          node.commentBefore = comment2;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token2;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment: comment2, anchor, tag, end: end2 }, onError) {
      const token2 = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token2, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment2) {
        node.comment = comment2;
        node.range[2] = end2;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end: end2 }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end2, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start: start2, value, end: end2 }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start2, {
        indicator: "doc-start",
        next: value ?? end2?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start2, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end2, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment2 = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment2 += (comment2 === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment: comment2, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment: comment2, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment2) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment2}` : comment2;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment2;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment2}
${cb}` : comment2;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment2}
${cb}` : comment2;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token2 of tokens)
          yield* this.next(token2);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token2) {
        if (node_process.env.LOG_STREAM)
          console.dir(token2, { depth: null });
        switch (token2.type) {
          case "directive":
            this.directives.add(token2.source, (offset, message, warning) => {
              const pos = getErrorPos(token2);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token2.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token2, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token2, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token2.source);
            break;
          case "error": {
            const msg = token2.source ? `${token2.message}: ${JSON.stringify(token2.source)}` : token2.message;
            const error = new errors.YAMLParseError(getErrorPos(token2), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token2), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end2 = resolveEnd.resolveEnd(token2.end, token2.offset + token2.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end2.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end2.comment}` : end2.comment;
            }
            this.doc.range[2] = end2.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token2), "UNEXPECTED_TOKEN", `Unsupported token ${token2.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token2, strict2 = true, onError) {
      if (token2) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token2.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token2, strict2, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict: strict2 } }, token2, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end2 = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end2))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end: end2 };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end: end2 };
        default:
          return { type: "scalar", offset, indent, source, end: end2 };
      }
    }
    function setScalarValue(token2, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token2 ? token2.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token2.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token2.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token2, source);
          break;
        case '"':
          setFlowScalarValue(token2, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token2, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token2, source, "scalar");
      }
    }
    function setBlockScalarValue(token2, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token2.type === "block-scalar") {
        const header = token2.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token2.source = body;
      } else {
        const { offset } = token2;
        const indent = "indent" in token2 ? token2.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token2 ? token2.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token2))
          if (key !== "type" && key !== "offset")
            delete token2[key];
        Object.assign(token2, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end2) {
      if (end2)
        for (const st of end2)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token2, source, type) {
      switch (token2.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token2.type = type;
          token2.source = source;
          break;
        case "block-scalar": {
          const end2 = token2.props.slice(1);
          let oa = source.length;
          if (token2.props[0].type === "block-scalar-header")
            oa -= token2.props[0].source.length;
          for (const tok of end2)
            tok.offset += oa;
          delete token2.props;
          Object.assign(token2, { type, source, end: end2 });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token2.offset + source.length;
          const nl = { type: "newline", offset, indent: token2.indent, source: "\n" };
          delete token2.items;
          Object.assign(token2, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token2 ? token2.indent : -1;
          const end2 = "end" in token2 && Array.isArray(token2.end) ? token2.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token2))
            if (key !== "type" && key !== "offset")
              delete token2[key];
          Object.assign(token2, { type, indent, source, end: end2 });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token2) {
      switch (token2.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token2.props)
            res += stringifyToken(tok);
          return res + token2.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token2.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token2.start.source;
          for (const item of token2.items)
            res += stringifyItem(item);
          for (const st of token2.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token2);
          if (token2.end)
            for (const st of token2.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token2.source;
          if ("end" in token2 && token2.end)
            for (const st of token2.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start: start2, key, sep: sep4, value }) {
      let res = "";
      for (const st of start2)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep4)
        for (const st of sep4)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path) => {
      const parent = visit2.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token2 = item[field];
        if (token2 && "items" in token2) {
          for (let i = 0; i < token2.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token2.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token2.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token2) => !!token2 && "items" in token2;
    var isScalar2 = (token2) => !!token2 && (token2.type === "scalar" || token2.type === "single-quoted-scalar" || token2.type === "double-quoted-scalar" || token2.type === "block-scalar");
    function prettyToken(token2) {
      switch (token2) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token2);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end2 = this.lineEndPos;
        if (typeof end2 !== "number" || end2 !== -1 && end2 < this.pos) {
          end2 = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end2;
        }
        if (end2 === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end2 - 1] === "\r")
          end2 -= 1;
        return this.buffer.substring(this.pos, end2);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end2 = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end2 !== -1 && this.buffer[end2 + 1] === "'")
            end2 = this.buffer.indexOf("'", end2 + 2);
        } else {
          while (end2 !== -1) {
            let n = 0;
            while (this.buffer[end2 - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end2 = this.buffer.indexOf('"', end2 + 1);
          }
        }
        const qb = this.buffer.substring(0, end2);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end2 = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end2 === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end2 = this.buffer.length;
        }
        yield* this.pushToIndex(end2 + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end2 = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end2 = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end2 = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end2 = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end2 + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test2) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test2(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid2 = low + high >> 1;
            if (this.lineStarts[mid2] < offset)
              low = mid2 + 1;
            else
              high = mid2;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start2 = this.lineStarts[low - 1];
          return { line: low, col: offset - start2 + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list2, type) {
      for (let i = 0; i < list2.length; ++i)
        if (list2[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list2) {
      for (let i = 0; i < list2.length; ++i) {
        switch (list2[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token2) {
      switch (token2?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token2 = error ?? this.stack.pop();
        if (!token2) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token2;
        } else {
          const top = this.peek(1);
          if (token2.type === "block-scalar") {
            token2.indent = "indent" in top ? top.indent : 0;
          } else if (token2.type === "flow-collection" && top.type === "document") {
            token2.indent = 0;
          }
          if (token2.type === "flow-collection")
            fixFlowSeqItems(token2);
          switch (top.type) {
            case "document":
              top.value = token2;
              break;
            case "block-scalar":
              top.props.push(token2);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token2, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token2;
              } else {
                Object.assign(it, { key: token2, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token2 });
              else
                it.value = token2;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token2, sep: [] });
              else if (it.sep)
                it.value = token2;
              else
                Object.assign(it, { key: token2, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token2);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token2.type === "block-map" || token2.type === "block-seq")) {
            const last = token2.items[token2.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token2.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token2.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token2.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start2 = getFirstKeyStartProps(prev);
          let sep4;
          if (scalar.end) {
            sep4 = scalar.end;
            sep4.push(this.sourceToken);
            delete scalar.end;
          } else
            sep4 = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start: start2, key: scalar, sep: sep4 }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end2 = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end2) ? end2[end2.length - 1] : void 0;
              if (last?.type === "comment")
                end2?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end2 = prev?.value?.end;
                if (Array.isArray(end2)) {
                  arrayPushArray(end2, it.start);
                  end2.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start2 = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start2 = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start2.push(this.sourceToken);
                map.items.push({ start: start2 });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start2.push(this.sourceToken);
                map.items.push({ start: start2, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start3 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start3, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start3 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep4 = it.sep;
                  sep4.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start3, key, sep: sep4 }]
                  });
                } else if (start2.length > 0) {
                  it.sep = it.sep.concat(start2, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start: start2, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start: start2, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start: start2 });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end2 = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end2) ? end2[end2.length - 1] : void 0;
              if (last?.type === "comment")
                end2?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end2 = prev?.value?.end;
                if (Array.isArray(end2)) {
                  arrayPushArray(end2, it.start);
                  end2.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep4 = fc.end.splice(1, fc.end.length);
            sep4.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start: start2, key: fc, sep: sep4 }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            start2.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: start2, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start2 = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: start2, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start2, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start2.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token2) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token2.end)
              token2.end.push(this.sourceToken);
            else
              token2.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit2.visit;
    exports.visitAsync = visit2.visitAsync;
  }
});

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append2 = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append2}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token2) => {
      if (token2.isPrefix !== true) {
        token2.depth = token2.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts4 = [];
      let str = input;
      let index = -1;
      let start2 = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token2 = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token2.backslashes = true;
          code = advance();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token2.backslashes = true;
              advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              isBrace = token2.isBrace = true;
              isGlob = token2.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token2.isBrace = true;
              isGlob = token2.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token2.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token2);
          token2 = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start2 + 1) {
            start2 += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token2.isGlob = true;
            isExtglob = token2.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start2) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token2.backslashes = true;
                  advance();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token2.isGlobstar = true;
          isGlob = token2.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token2.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token2.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token2.isBracket = true;
              isGlob = token2.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start2) {
          negated = token2.negated = true;
          start2++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token2.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token2.backslashes = true;
                advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start2 > 0) {
        prefix = str.slice(0, start2);
        str = str.slice(start2);
        lastIndex -= start2;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start: start2,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token2);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start2;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start2 !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start2) {
            parts4.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start2;
        const value = input.slice(n);
        parts4.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts4;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts4 = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts4.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts4.push(value);
      return parts4;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values2 = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values2.length; i++) {
        for (let j = i + 1; j < values2.length; j++) {
          const a = values2[i];
          const b = values2[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal = normalizeSimpleBranch(branch);
        if (literal && literal.length === 1) {
          safeChars.push(literal);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append2 = (token2) => {
        state.output += token2.output != null ? token2.output : token2.value;
        consume(token2.value);
      };
      const negate = () => {
        let count3 = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count3++;
        }
        if (count3 % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append2(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token2 = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token2.prev = prev;
        token2.parens = state.parens;
        token2.output = state.output;
        token2.startIndex = state.index;
        token2.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token2.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token2);
      };
      const extglobClose = (token2) => {
        const literal = input.slice(token2.startIndex, state.index + 1);
        const body = input.slice(token2.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token2.type === "plus" || token2.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token2.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open2 = tokens[token2.tokensIndex];
          open2.type = "text";
          open2.value = literal;
          open2.output = safeOutput || utils.escapeRegex(literal);
          for (let i = token2.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token2.output + open2.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token2.close + (opts.capture ? ")" : "");
        let rest;
        if (token2.type === "negate") {
          let extglobStar = star;
          if (token2.inner && token2.inner.length > 1 && token2.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token2.close = `)$))${extglobStar}`;
          }
          if (token2.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output = token2.close = `)${expression})${extglobStar})`;
          }
          if (token2.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append2({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append2({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append2({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open2 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open2);
          push(open2);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end2 = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end2})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token2 = { type: "star", value, output: star };
        if (opts.bash === true) {
          token2.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token2.output = nodot + token2.output;
          }
          push(token2);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token2.output = value;
          push(token2);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token2);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token2 of state.tokens) {
          state.output += token2.output != null ? token2.output : token2.value;
          if (token2.suffix) {
            state.output += token2.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append2 = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append2}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// src/check.ts
import { existsSync as existsSync2 } from "node:fs";
import { dirname, relative as relative4, resolve as resolve4, sep as sep3 } from "node:path";

// src/language/en/abbreviations.ts
var set = (words3) => new Set(words3.split(/\s+/));
var beforeNames = set(
  "mr mrs ms mx dr prof gen maj col lt capt cmdr cpl sgt pvt adm brig supt insp det sen rep gov pres rev fr hon messrs mme mlle amb atty sec treas asst assoc cllr ofc sgt.maj spc cmdt fld ltc ltg mgr msgr pte det.sgt dir"
);
var inside = set("e.g i.e eg ie cf vs v viz ca c approx incl esp al.so resp nr");
var beforeFigures = set("no nos vol vols p pp para paras fig figs art arts sec secs ch chap ed eds pt sect cl s ss art");
var mayEnd = set(
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun st mt ft rd ave blvd dept univ assn bros inc corp co cos ltd plc llc jr sr esq etc al est govt natl intl ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta man sask hr hrs min mins sec secs lb lbs oz ft yd in mi km kg cm mm"
);
var starters = set(
  "the a an this that these those he she it they we i you his her its their our my your there here in on at by for from to with of after before but and or so yet nor if when while where as since although though because however meanwhile then now also still what who why how which whether both each every all many most some several few no not neither nothing nobody one two three it's he's she's they're we're there's that's asked according among under over during despite instead later earlier last next once only even perhaps"
);
var speech = set(
  "said says asked asks told replied added wrote writes shouted cried tweeted posted joked declared insisted continued began answered responded exclaimed wondered quipped announced yelled whispered explained recalled noted warned argued claimed demanded remarked concluded"
);

// src/language/quotes.ts
var marks = /["“”„«»‘’']|``/g;
var space = /\s/;
var opening = /[\s([{<:\u2013\u2014/"“„«‘'`=+-]/;
var letter = /[\p{L}\p{N}]/u;
var invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
var elisions = /^(?:tis|twas|twere|twill|em|til|till|cause|cos|bout|round|n|neath|ere|\d\d(?:\d\d)?s?)(?![\p{L}\p{N}])/iu;
function quoteSpans(prose) {
  marks.lastIndex = 0;
  if (!marks.test(prose)) return [];
  return pairMarks(prose, readMarks(prose));
}
function readMarks(prose) {
  const found = [];
  marks.lastIndex = 0;
  for (let match = marks.exec(prose); match; match = marks.exec(prose)) {
    const at = match.index;
    const text3 = match[0];
    let to = at + text3.length;
    if (text3 === "'" && prose.charCodeAt(to) === 39) to++;
    marks.lastIndex = to;
    const before = seenBefore(prose, at);
    const after = seenAfter(prose, to);
    const mark = markAt(prose, at, to, text3, before, after);
    if (mark) found.push(mark);
  }
  return found;
}
function markAt(prose, at, to, text3, before, after) {
  const starts = before === "" || opening.test(before);
  const goesOn2 = after !== "" && !space.test(after);
  const ends2 = before !== "" && !space.test(before);
  switch (text3) {
    case "\u201C":
      return { at, to, kind: "left", opens: true, closes: true };
    case "\u201D":
      return { at, to, kind: "right", opens: false, closes: true };
    case "\u201E":
      return { at, to, kind: "low", opens: true, closes: false };
    case "``":
      return goesOn2 ? { at, to, kind: "tick", opens: true, closes: false } : void 0;
    case "\xAB":
      return { at, to, kind: "guillemet", opens: goesOn2 && (starts || !ends2), closes: ends2 && !starts };
    case "\xBB":
      return { at, to, kind: "guillemet", opens: starts && goesOn2, closes: ends2 };
    case '"': {
      if (isInch(prose, at)) return void 0;
      const opens = starts && goesOn2;
      const closes = ends2 && !(opens && before !== "" && !letterish(before, after));
      return { at, to, kind: "double", opens: opens || !ends2 && !goesOn2, closes: closes || !ends2 && !goesOn2 };
    }
    default: {
      if (to - at === 2) return { at, to, kind: "tick", opens: false, closes: true };
      const opens = text3 !== "\u2019" && starts && before !== "'" && goesOn2 && (letter.test(after) || /["“$£€\[(]/.test(after)) && !elisions.test(prose.slice(to, to + 8));
      const closes = text3 !== "\u2018" && ends2 && !letter.test(after);
      return opens || closes ? { at, to, kind: "single", opens, closes: closes && !opens } : void 0;
    }
  }
}
function letterish(before, after) {
  return /[\u2013\u2014/-]/.test(before) && !letter.test(after);
}
function isInch(prose, at) {
  return /\d['′’]\s?\d{1,2}$/.test(prose.slice(Math.max(0, at - 6), at));
}
function pairMarks(prose, found) {
  const spans = [];
  const singles = singleClosers(prose, found);
  let open2;
  for (let i = 0; i < found.length; i++) {
    const mark = found[i];
    if (!open2) {
      if (mark.kind === "single") {
        const close = mark.opens ? singles[i] : -1;
        if (close >= 0) {
          spans.push({ from: mark.at, to: found[close].to });
          i = close;
        } else if (mark.opens && prose[mark.at] === "\u2018" && prose.slice(0, mark.at).trim() === "") open2 = mark;
      } else if (mark.opens) open2 = mark;
    } else if (mark.kind !== "single" && closesIt(prose, open2, mark)) {
      spans.push({ from: open2.at, to: mark.to });
      open2 = void 0;
    } else if (mark.opens && sameFamily(open2, mark) && !followsSentence(prose, mark.at)) {
      if (!introduces(prose, open2)) open2 = mark;
    }
  }
  if (open2 && introduces(prose, open2)) spans.push({ from: open2.at, to: prose.length });
  return spans;
}
function closesIt(prose, open2, mark) {
  if (!mark.closes) return false;
  switch (open2.kind) {
    case "left":
      return mark.kind === "right" || mark.kind === "double" && !mark.opens;
    case "low":
      return mark.kind === "left" || mark.kind === "right" || mark.kind === "double" && !mark.opens;
    case "tick":
      return mark.kind === "tick" || mark.kind === "right" || mark.kind === "double" && !mark.opens;
    case "guillemet":
      return mark.kind === "guillemet" && prose[mark.at] !== prose[open2.at];
    case "double":
      return mark.kind === "double" && !(mark.opens && followsSentence(prose, mark.at)) || mark.kind === "right";
    default:
      return false;
  }
}
function sameFamily(open2, mark) {
  return open2.kind === mark.kind || open2.kind === "left" && mark.kind === "double" || open2.kind === "double" && mark.kind === "left";
}
function followsSentence(prose, at) {
  return /[.!?…]['’)\]]*\s+$/.test(prose.slice(Math.max(0, at - 6), at));
}
function introduces(prose, open2) {
  if (prose.slice(0, Math.min(open2.at, 4)).trim() === "" && open2.at < 4) return true;
  const before = prose.slice(Math.max(0, open2.at - 6), open2.at);
  return /(?:[.!?…]['’)\]]*|[:,])\s+$/.test(before) && /^[\u200B\s]*[\p{Lu}…]/u.test(prose.slice(open2.to, open2.to + 8));
}
function singleClosers(prose, found) {
  const closers2 = new Int32Array(found.length).fill(-1);
  let plain = -1;
  let doubtful = -1;
  for (let i = found.length - 1; i >= 0; i--) {
    const mark = found[i];
    if (mark.kind !== "single") continue;
    if (mark.opens) {
      closers2[i] = plain >= 0 ? plain : doubtful;
      plain = doubtful = -1;
    } else if (mark.closes) {
      if (isPossessive(prose, mark)) doubtful = i;
      else {
        plain = i;
        doubtful = -1;
      }
    }
  }
  return closers2;
}
function isPossessive(prose, mark) {
  return /s/i.test(prose[mark.at - 1] ?? "") && /^[\u200B]*\s[\p{L}\p{N}]/u.test(prose.slice(mark.to, mark.to + 6));
}
function seenBefore(prose, at) {
  for (let i = at - 1, steps = 0; i >= 0 && steps < 4e3; i--, steps++) if (!invisible.test(prose[i])) return prose[i];
  return "";
}
function seenAfter(prose, at) {
  for (let i = at, steps = 0; i < prose.length && steps < 4e3; i++, steps++) if (!invisible.test(prose[i])) return prose[i];
  return "";
}

// src/language/words.ts
var invisible2 = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/g;
var gap = "[\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFE00-\\uFE0F\\uFEFF]*";
var letter2 = `[\\p{L}\\p{M}]${gap}`;
var token = new RegExp(
  `(\\p{Nd}+(?:,\\p{Nd}{3}(?!\\p{Nd}))*(?:\\.\\p{Nd}+)?)|((?:\\p{Lu}${gap}\\.${gap}){2,}|(?<![\\p{L}\\p{N}])\\p{L}\\.(?:\\p{L}\\.)+)|((?:${letter2})+(?:['\u2019\u02BC]${gap}(?:${letter2})+)*)|([$\u20AC\xA3\xA5\u20B9\u20BD\u20BA\u20A9\u20AA\u20B4\u0E3F\u20AB\xA2%\u2030\xB0\xBD\xBC\xBE\u2153\u2154\u215B])`,
  "gu"
);
var contractions = {
  "can't": ["can", "not"],
  "won't": ["will", "not"],
  "shan't": ["shall", "not"],
  "ain't": ["is", "not"],
  cannot: ["can", "not"]
};
var endings = [
  ["n't", "not", "word"],
  ["'re", "are", "word"],
  ["'ve", "have", "word"],
  ["'ll", "will", "word"],
  ["'d", "'d", "word"],
  ["'m", "am", "word"],
  ["'s", "'s", "possessive"]
];
function readWords(text3, offset = 0) {
  const words3 = [];
  let last = 0;
  token.lastIndex = 0;
  for (let match = token.exec(text3); match; match = token.exec(text3)) {
    const at = match.index;
    const between2 = text3.slice(last, at);
    const written2 = match[0];
    last = at + written2.length;
    if (match[3] !== void 0) last = pushWord(words3, text3, between2, at, written2, offset);
    else {
      const kind = match[1] !== void 0 ? "number" : match[4] !== void 0 ? "symbol" : "word";
      const shown3 = written2.replace(invisible2, "");
      const norm = kind === "number" ? digits(shown3).replaceAll(",", "") : kind === "word" ? shown3.replaceAll(".", "").toLowerCase() : shown3;
      words3.push(word(shown3, norm, kind, at + offset, last + offset, between2));
    }
  }
  return words3;
}
function pushWord(words3, source, between2, at, written2, offset) {
  let end2 = at + written2.length;
  if (/^[A-Za-z]+$/.test(written2)) {
    const lower2 = written2.toLowerCase();
    if (lower2 === "cannot") pushParts(words3, written2, ["can", "not"], 3, at + offset, end2 + offset, between2);
    else words3.push(word(written2, lower2, "word", at + offset, end2 + offset, between2));
  } else {
    const shown3 = straight(written2);
    const lower2 = shown3.toLowerCase();
    const whole2 = contractions[lower2];
    const ending = whole2 ? void 0 : endings.find(([suffix]) => lower2.endsWith(suffix) && lower2.length > suffix.length);
    if (whole2) pushParts(words3, written2, whole2, shown3.length - (lower2.endsWith("'t") ? 3 : 3), at + offset, end2 + offset, between2);
    else if (ending) {
      const [suffix, norm, kind] = ending;
      const cut2 = cutBefore(written2, suffix.length);
      words3.push(word(shown3.slice(0, -suffix.length), lower2.slice(0, -suffix.length), "word", at + offset, at + cut2 + offset, between2));
      words3.push(word(shown3.slice(-suffix.length), norm, kind, at + cut2 + offset, end2 + offset, ""));
    } else words3.push(word(shown3, lower2, "word", at + offset, end2 + offset, between2));
  }
  if (/s$/i.test(written2) && /^['’][ \u00A0\n]/.test(source.slice(end2, end2 + 2)) && !opensSingleQuote(source, at)) {
    words3.push(word("'", "'s", "possessive", end2 + offset, end2 + 1 + offset, ""));
    end2 += 1;
  }
  return end2;
}
function opensSingleQuote(source, at) {
  const line = source.slice(Math.max(0, at - 300), at);
  return /(?:^|[\s(])['‘](?=\S)[^'’]*$/.test(line);
}
function pushParts(words3, written2, norms, cut2, from, to, between2) {
  words3.push(word(written2.slice(0, cut2), norms[0], "word", from, from + cut2, between2));
  words3.push(word(straight(written2.slice(cut2)), norms[1], "word", from + cut2, to, ""));
}
function word(text3, norm, kind, from, to, between2) {
  const spaced = /\s/.test(between2);
  const before = spaced || between2 === "" ? between2 === " " ? "" : between2.replace(/\s+/g, "").replace(invisible2, "") : between2.replace(invisible2, "");
  return { text: text3, norm, kind, from, to, before, spaced, capital: isCapital(text3) };
}
function isCapital(text3) {
  const code = text3.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return new RegExp("^\\p{Lu}", "u").test(text3);
}
function straight(text3) {
  return text3.replace(invisible2, "").replace(/[’ʼ]/g, "'").normalize("NFC");
}
function cutBefore(written2, count3) {
  let at = written2.length;
  for (let left = count3; left > 0; ) {
    at--;
    if (!written2[at].match(invisible2)) left--;
  }
  return at;
}
function digits(text3) {
  return text3.replace(/[^\x00-\x7F]/gu, (char) => {
    const code = char.codePointAt(0);
    for (let zero = code; zero > code - 10; zero--) if (!new RegExp("\\p{Nd}", "u").test(String.fromCodePoint(zero - 1))) return String(code - zero);
    return char;
  });
}

// src/language/sentences.ts
var longestSentence = 2e3;
function readSentences(prose, offset = 0) {
  const spans = quoteSpans(prose);
  const sentences = [];
  let span2 = 0;
  let from = 0;
  for (const to of sentenceEnds(prose, spans)) {
    const first = span2;
    while (span2 < spans.length && spans[span2].from < to) span2++;
    readOne(sentences, prose, from, to, spans.slice(first, span2), offset);
    from = to;
  }
  return sentences;
}
function sentenceEnds(prose, spans = quoteSpans(prose)) {
  const ends2 = [];
  const stop = /[.!?…]/g;
  let span2 = 0;
  let last = 0;
  for (let match = stop.exec(prose); match; match = stop.exec(prose)) {
    while (span2 < spans.length && spans[span2].to <= match.index) span2++;
    const quote = spans[span2];
    const quoted = quote !== void 0 && quote.from <= match.index;
    const end2 = quoted ? quoteEnd(prose, quote) : stopEnd(prose, match.index, last);
    if (end2 > 0 && end2 > last) ends2.push(last = end2);
    stop.lastIndex = Math.max(stop.lastIndex, quoted ? quote.to : end2 < 0 ? -end2 : end2);
  }
  if (last < prose.length) ends2.push(prose.length);
  return ends2;
}
function stopEnd(prose, at, last) {
  let to = at + 1;
  let dots = prose.charCodeAt(at) === 46 ? 1 : 0;
  let loud = dots === 0;
  for (; to < prose.length; to++) {
    const code = prose.charCodeAt(to);
    if (code === 46) dots++;
    else if (code === 33 || code === 63 || code === 8230) loud = true;
    else if (!isUnseen(code)) break;
  }
  const end2 = skipClosers(prose, to);
  if (end2 >= prose.length) return end2;
  if (!isBlank(prose.charCodeAt(end2))) return -to;
  const next = nextWord(prose, end2);
  if (next.text === "") return next.lower ? -to : end2;
  if (next.lower) return -to;
  if (loud || dots !== 1 || end2 > to) {
    if (loud || dots !== 1) return end2;
  }
  return endsAfterWord(prose, at, last, next.text) ? end2 : -to;
}
function endsAfterWord(prose, at, last, next) {
  let from = at;
  while (from > last && at - from < 24 && isWordPart(prose.charCodeAt(from - 1))) from--;
  const word2 = prose.slice(from, at).replace(invisible3, "");
  if (word2 === "") return true;
  const lower2 = word2.toLowerCase();
  const start2 = starters.has(next.toLowerCase().replace("\u2019", "'"));
  const figure = new RegExp("^\\p{N}", "u").test(next);
  if (new RegExp("^\\p{N}+$", "u").test(word2)) return word2.length > 2 || !/^[\s\u200B(["“]*$/.test(prose.slice(last, from).slice(-20)) || from - last > 20;
  if (beforeNames.has(lower2)) return lower2 === "gen" || lower2 === "col" || !isCapital2(word2) ? start2 : false;
  if (inside.has(lower2) && (!isCapital2(word2) || lower2.includes("."))) return false;
  if (beforeFigures.has(lower2)) return !figure;
  if (new RegExp("^(?:\\p{L}\\.)+\\p{L}$", "u").test(word2) || new RegExp("^\\p{Lu}$", "u").test(word2) || lower2 === "ph.d") return start2 && !(next === "A" || next === "I");
  if (mayEnd.has(lower2) && (isCapital2(word2) || lower2.length > 2)) return start2 && !figure;
  return true;
}
function quoteEnd(prose, quote) {
  let before = quote.to - 1;
  while (before > quote.from && (isUnseen(prose.charCodeAt(before)) || isCloser(prose.charCodeAt(before)))) before--;
  const code = prose.charCodeAt(before);
  if (code !== 46 && code !== 33 && code !== 63 && code !== 8230) return -quote.to;
  const end2 = skipClosers(prose, quote.to);
  if (end2 >= prose.length) return end2;
  if (!isBlank(prose.charCodeAt(end2))) return -quote.to;
  const next = nextWord(prose, end2);
  if (next.lower) return -quote.to;
  if (code !== 46 && givesSpeaker(prose, end2)) return -quote.to;
  if (code === 46 && new RegExp("\\p{Lu}\\.$", "u").test(prose.slice(before - 1, before + 1)) && !starters.has(next.text.toLowerCase())) return -quote.to;
  return end2;
}
function givesSpeaker(prose, at) {
  const words3 = prose.slice(at, at + 120).replace(invisible3, "").trim().split(/\s+/);
  for (let i = 0; i < Math.min(6, words3.length); i++) {
    const word2 = words3[i].replace(/[,.;:]+$/, "");
    if (speech.has(word2.toLowerCase())) return i > 0;
    if (/[!?]/.test(words3[i]) || i > 0 && /[.;:]$/.test(words3[i]) && !beforeNames.has(word2.toLowerCase())) return false;
    if (!isCapital2(word2) && !/^(?:of|the|de|da|di|del|der|den|van|von|al|el|bin|ibn|la|le|minister|president)$/.test(word2)) return false;
  }
  return false;
}
function nextWord(prose, at) {
  let from = at;
  while (from < prose.length && (isBlank(prose.charCodeAt(from)) || isUnseen(prose.charCodeAt(from)))) from++;
  const rest = prose.slice(from, from + 40);
  const text3 = nextPattern.exec(rest)?.[1] ?? "";
  return { text: text3, lower: text3 === "" ? /^[,;:)\]%&/]|^[–—-](?!\s*["“‘'\p{Lu}])/u.test(rest) : new RegExp("^\\p{Ll}", "u").test(text3) };
}
var nextPattern = /^[\u200B\u2060\u00AD(["“”„«‘’'`–—\s*•·¿¡-]*([\p{L}\p{N}$£€][\p{L}\p{N}\p{M}'’-]*)/u;
var invisible3 = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;
function skipClosers(prose, at) {
  while (at < prose.length && (isUnseen(prose.charCodeAt(at)) || isCloser(prose.charCodeAt(at)))) at++;
  return at;
}
function isCloser(code) {
  return code === 34 || code === 39 || code === 41 || code === 93 || code === 125 || code === 8221 || code === 8217 || code === 187;
}
function isUnseen(code) {
  return code === 8203 || code === 173 || code === 8288 || code === 65279 || code >= 8204 && code <= 8207;
}
function isBlank(code) {
  return code === 32 || code >= 9 && code <= 13 || code === 160 || code === 8232 || code === 8233 || code >= 8192 && code <= 8202 || code === 8239 || code === 12288;
}
function isWordPart(code) {
  if (code < 128) return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 46;
  return !isBlank(code) && !(code >= 8208 && code <= 8231);
}
function isCapital2(word2) {
  return new RegExp(`^["\u201C\u2018'([]?\\p{Lu}`, "u").test(word2);
}
function readOne(into, prose, from, to, spans, offset) {
  const words3 = [];
  const quotes = [];
  let at = from;
  for (const span2 of spans) {
    const outer = readWords(prose.slice(at, span2.from), at + offset);
    append(words3, outer);
    const behind = outer.length > 0 ? outer[outer.length - 1].to - offset : at;
    words3.push(quoteWord(prose, span2, prose.slice(behind, span2.from), offset));
    quotes.push(readInside(prose, span2, offset));
    at = span2.to;
  }
  append(words3, readWords(prose.slice(at, to), at + offset));
  if (words3.length === 0) return;
  if (words3.length <= longestSentence) into.push(sentenceOf(words3, quotes, prose, from, to, offset));
  else cut(into, words3, quotes);
}
function append(words3, more) {
  for (const word2 of more) words3.push(word2);
}
function readInside(prose, span2, offset) {
  const from = span2.from + (prose.startsWith("``", span2.from) ? 2 : 1);
  const to = prose.startsWith("''", span2.to - 2) ? span2.to - 2 : /["”’'»“«]/.test(prose[span2.to - 1] ?? "") ? span2.to - 1 : span2.to;
  return readWords(prose.slice(from, Math.max(from, to)), from + offset);
}
function quoteWord(prose, span2, between2, offset) {
  return {
    text: prose.slice(span2.from, span2.to),
    norm: '"',
    kind: "quote",
    from: span2.from + offset,
    to: span2.to + offset,
    before: between2.replace(/\s+/g, "").replace(invisible3, ""),
    spaced: /\s/.test(between2),
    capital: false
  };
}
function sentenceOf(words3, quotes, prose, from, to, offset) {
  let start2 = from;
  while (start2 < to && (isBlank(prose.charCodeAt(start2)) || isUnseen(prose.charCodeAt(start2)))) start2++;
  let end2 = to;
  while (end2 > start2 && (isBlank(prose.charCodeAt(end2 - 1)) || isUnseen(prose.charCodeAt(end2 - 1)))) end2--;
  return { from: start2 + offset, to: end2 + offset, words: words3, quotes };
}
function cut(into, words3, quotes) {
  let quote = 0;
  for (let at = 0; at < words3.length; at += longestSentence) {
    const piece = words3.slice(at, at + longestSentence);
    const first = quote;
    for (const word2 of piece) if (word2.kind === "quote") quote++;
    into.push({ from: piece[0].from, to: piece[piece.length - 1].to, words: piece, quotes: quotes.slice(first, quote) });
  }
}

// src/language/days.ts
function dayOf(year2, month, day3) {
  const months2 = year2 * 12 + month - 1;
  const y = Math.floor(months2 / 12);
  const m = months2 - y * 12;
  const marchYear = m < 2 ? y - 1 : y;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((m + 10) % 12) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + day3 - 1;
}
function dateOf(day3) {
  const shifted = Math.floor(day3) + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month < 3 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}
function daysIn(year2, month) {
  return dayOf(year2, month + 1, 1) - dayOf(year2, month, 1);
}
function isDate(year2, month, day3) {
  return month >= 1 && month <= 12 && day3 >= 1 && day3 <= daysIn(year2, month);
}
function weekday(day3) {
  return ((Math.floor(day3) + 4) % 7 + 7) % 7;
}
function addMonths(day3, count3) {
  const date2 = dateOf(day3);
  const first = dateOf(dayOf(date2.year, date2.month + count3, 1));
  return dayOf(first.year, first.month, Math.min(date2.day, daysIn(first.year, first.month)));
}
var iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z| ?[+-]\d{2}:?\d{2})?)?$/;
function parseIsoDay(text3) {
  const match = iso.exec(text3.trim());
  if (!match) return void 0;
  const year2 = Number(match[1]);
  const month = Number(match[2]);
  const day3 = Number(match[3]);
  return isDate(year2, month, day3) ? dayOf(year2, month, day3) : void 0;
}
function formatDay(day3) {
  const date2 = dateOf(day3);
  const pad = (value, width) => String(value).padStart(width, "0");
  return `${date2.year < 0 ? "-" : ""}${pad(Math.abs(date2.year), 4)}-${pad(date2.month, 2)}-${pad(date2.day, 2)}`;
}

// src/language/en/calendar.ts
var monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
var months = new Map([
  ...monthNames.map((name2, i) => [name2.toLowerCase(), i + 1]),
  ...["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map((name2, i) => [name2, i + 1]),
  ["sept", 9]
]);
var weekdayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
var weekdays = new Map(weekdayNames.map((name2, i) => [name2.toLowerCase(), i]));
var shortWeekdays = /* @__PURE__ */ new Map([
  ["sun", 0],
  ["mon", 1],
  ["tue", 2],
  ["tues", 2],
  ["wed", 3],
  ["weds", 3],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
  ["fri", 5],
  ["sat", 6]
]);
var seasons = /* @__PURE__ */ new Map([["winter", 0], ["spring", 3], ["summer", 6], ["autumn", 9], ["fall", 9]]);
var decades = /* @__PURE__ */ new Map([
  ["twenties", 1920],
  ["thirties", 1930],
  ["forties", 1940],
  ["fifties", 1950],
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990]
]);
var early = { shown: "early", allows: [0, 0.5], means: [0, 0.4] };
var mid = { shown: "mid", allows: [0.25, 0.8], means: [0.35, 0.7] };
var late = { shown: "late", allows: [0.5, 1], means: [0.6, 1] };
var parts = /* @__PURE__ */ new Map([["early", early], ["mid", mid], ["late", late]]);
var firstHalf = { shown: "first half of", allows: [0, 0.5], means: [0, 0.5] };
var secondHalf = { shown: "second half of", allows: [0.49, 1], means: [0.49, 1] };
var partsOf = /* @__PURE__ */ new Map([
  ["start", { shown: "start of", allows: [0, 0.34], means: [0, 0.25] }],
  ["beginning", { shown: "start of", allows: [0, 0.34], means: [0, 0.25] }],
  ["middle", mid],
  ["end", { shown: "end of", allows: [0.66, 1], means: [0.75, 1] }],
  ["first half", firstHalf],
  ["second half", secondHalf]
]);
function quarter(n) {
  return { shown: `${["first", "second", "third", "fourth"][n - 1]} quarter of`, allows: [(n - 1) / 4, n / 4], means: [(n - 1) / 4, n / 4] };
}
var about = /* @__PURE__ */ new Set(["about", "around", "circa", "approximately", "roughly"]);
function monthAt(word2) {
  return word2?.capital && word2.kind === "word" ? months.get(word2.norm) : void 0;
}
function follows(word2) {
  return word2 !== void 0 && word2.before === "";
}
function monthStart(year2, index) {
  return dayOf(year2, index + 1, 1);
}
function isCounted(word2) {
  if (!word2 || word2.before !== "" || word2.capital) return false;
  if (word2.kind === "symbol") return true;
  if (word2.kind !== "word") return false;
  if (countedWords.has(word2.norm)) return true;
  return word2.norm.length > 3 && word2.norm.endsWith("s") && !singular.has(word2.norm) && !/(?:ss|us|is)$/.test(word2.norm);
}
var countedWords = new Set(
  "people men women children troops police personnel staff residents others percent per pc million billion trillion thousand hundred dozen bn mn km kg cm mm m k ft mph kph degrees times dead injured wounded more cattle sheep fish aircraft feet tonnes tons hp mw gw kw kwh".split(" ")
);
var singular = new Set("was has does says sees saw always perhaps towards across news olympics sometimes its ours theirs as".split(" "));

// src/archive/dating.ts
function dateOfPath(path) {
  const whole2 = /(?:^|[/_-])((?:19|20)\d{2})([-/_.])([01]\d)\2([0-3]\d)(?=[/_.-]|$)/.exec(path);
  if (whole2) return day(whole2[1], whole2[3], whole2[4]);
  const month = /(?:^|\/)((?:19|20)\d{2})[/-]([01]\d)(?=\/)/.exec(path);
  return month ? day(month[1], month[2], "1") : void 0;
}
function day(year2, month, date2) {
  return isDate(Number(year2), Number(month), Number(date2)) ? dayOf(Number(year2), Number(month), Number(date2)) : void 0;
}
var dateline = new RegExp("^\\s*\\p{Lu}[\\p{Lu}\\s.,'\u2019/-]{2,40}[,\u2014\u2013-]\\s*(?:(\\p{L}{3,9})\\.?\\s+(\\d{1,2})|(\\d{1,2})\\s+(\\p{L}{3,9})\\.?)(?:,?\\s+(\\d{4}))?\\s*(?:\\([^)\\n]{1,40}\\))?\\s*[\u2014\u2013-]", "u");
function dateOfDateline(text3, near2) {
  const match = dateline.exec(text3.slice(0, 120));
  if (!match) return void 0;
  const name2 = (match[1] ?? match[4]).toLowerCase();
  const month = months.get(name2);
  const date2 = Number(match[2] ?? match[3]);
  if (month === void 0) return void 0;
  if (match[5] !== void 0) return isDate(Number(match[5]), month, date2) ? dayOf(Number(match[5]), month, date2) : void 0;
  if (near2 === void 0) return void 0;
  const year2 = new Date(near2 * 864e5).getUTCFullYear();
  const days2 = [year2 - 1, year2, year2 + 1].filter((one) => isDate(one, month, date2)).map((one) => dayOf(one, month, date2));
  return days2.sort((a, b) => Math.abs(a - near2) - Math.abs(b - near2))[0];
}
function readMetaDate(text3) {
  const iso2 = parseIsoDay(text3) ?? parseIsoDay(text3.slice(0, 10).replaceAll("/", "-"));
  if (iso2 !== void 0) return iso2;
  const words3 = new RegExp("^(?:\\p{L}+,\\s+)?(?:(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?|(\\d{1,2})\\s+(\\p{L}+)\\.?,?)\\s+(\\d{4})", "u").exec(text3);
  const month = words3 ? months.get((words3[1] ?? words3[4]).toLowerCase()) : void 0;
  const date2 = words3 ? Number(words3[2] ?? words3[3]) : 0;
  return words3 && month !== void 0 && isDate(Number(words3[5]), month, date2) ? dayOf(Number(words3[5]), month, date2) : void 0;
}

// src/archive/front-matter.ts
var import_yaml = __toESM(require_dist(), 1);
var names = {
  date: ["date", "published", "publishDate", "pubDate", "published_at", "datePublished"],
  updated: ["updated", "lastmod", "modified", "last_modified_at", "dateModified"],
  story: ["story"],
  id: ["id"],
  title: ["title"],
  language: ["language", "lang"]
};
var plainLine = /^([A-Za-z_][\w-]*):[ \t]+(?:"([^"\\\n]*)"|'([^'\n]*)'|([^\s"'[\]{}>|&*!#%@`,?:-][^\n#]*?|\d[^\n#]*?))[ \t]*(?:#[^\n]*)?\r?$/gm;
function readMeta(front, parseToml) {
  try {
    if (front.kind === "yaml") {
      const fields = {};
      for (const match of front.text.matchAll(plainLine)) fields[match[1]] ??= (match[2] ?? match[3] ?? match[4]).trim();
      const hidden = Object.values(names).flat().some((name2) => fields[name2] === void 0 && front.text.includes(`${name2}:`) && new RegExp(`^${name2}:`, "m").test(front.text));
      return { meta: metaOf(hidden ? { ...fields, ...(0, import_yaml.parse)(front.text, { logLevel: "silent" }) } : fields) };
    }
    if (front.kind === "toml") return { meta: metaOf(parseToml?.(front.text)) };
    return { meta: metaOf(JSON.parse(front.text)) };
  } catch (error) {
    return { meta: {}, problem: `the front matter cannot be read: ${String(error.message ?? error).split("\n")[0]}` };
  }
}
function metaOf(data) {
  if (typeof data !== "object" || data === null) return {};
  const record = data;
  const meta = {};
  for (const [field, keys] of Object.entries(names)) {
    for (const key of keys) {
      const text3 = textOf(Object.hasOwn(record, key) ? record[key] : void 0);
      if (text3 !== void 0) {
        meta[field] = text3;
        break;
      }
    }
  }
  return meta;
}
function textOf(value) {
  if (typeof value === "string") return value.trim() === "" ? void 0 : value.trim();
  if (typeof value === "number") return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? void 0 : value.toISOString();
  return void 0;
}

// src/archive/article.ts
function readArticle(path, source, format, context) {
  const prose = format.read(source);
  const problems = (prose.problems ?? []).map((problem) => problem.message);
  const front = prose.meta ? readMeta(prose.meta, context.parseToml) : void 0;
  if (front?.problem) problems.push(front.problem);
  const meta = front?.meta ?? {};
  const written2 = meta.date ?? meta.updated;
  const metaDate = written2 === void 0 ? void 0 : readMetaDate(written2);
  if (written2 !== void 0 && metaDate === void 0) problems.push(`the date \`${written2.slice(0, 40)}\` in the front matter cannot be read; write it as \`2025-08-16\``);
  const sentences = /* @__PURE__ */ new Map();
  const article = {
    path,
    source,
    blocks: prose.blocks,
    id: meta.id ?? path,
    story: meta.story ?? context.story,
    date: metaDate ?? dateOfPath(path) ?? datelineOf(prose.blocks, context.date) ?? context.date,
    sentences: (block) => {
      let found = sentences.get(block);
      if (!found) sentences.set(block, found = readSentences(block.prose(), block.from));
      return found;
    }
  };
  return { article, problems };
}
function datelineOf(blocks, near2) {
  for (const block of blocks.slice(0, 3)) {
    if (block.zone !== "body") continue;
    const text3 = block.prose().slice(0, 120);
    return new RegExp("^\\s*\\p{Lu}{2}", "u").test(text3) ? dateOfDateline(text3, near2) : void 0;
  }
  return void 0;
}

// src/archive/files.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
var bytesMost = 2e7;
var neverEntered = /* @__PURE__ */ new Set(["node_modules", ".git", ".hg", ".svn"]);
function findFiles(cwd, paths, extensions, globs) {
  const files = /* @__PURE__ */ new Map();
  const skipped = [];
  const wanted = globs ? globFilter(globs.patterns) : void 0;
  const shown3 = (path) => relative(cwd, path).split(sep).join("/") || ".";
  const add2 = (path, root) => {
    const name2 = shown3(path);
    if (!files.has(name2)) files.set(name2, { path: name2, root: shown3(root) });
  };
  const walk = (folder, root) => {
    let entries3;
    try {
      entries3 = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      skipped.push({ file: shown3(folder), why: reasonOf(error) });
      return;
    }
    for (const entry of entries3) {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink()) {
        if (isArticleName(entry.name, extensions)) skipped.push({ file: shown3(path), why: "a symbolic link" });
      } else if (entry.isDirectory()) {
        if (!entry.name.startsWith(".") && !neverEntered.has(entry.name)) walk(path, root);
      } else if (entry.isFile() && !entry.name.startsWith(".")) {
        const ours = wanted ? wanted(relative(globs.base, path).split(sep).join("/")) : true;
        if (ours && isArticleName(entry.name, extensions)) add2(path, root);
      }
    }
  };
  for (const path of paths) {
    const full = resolve(cwd, path);
    try {
      const stat = statSync(full);
      if (stat.isDirectory()) walk(full, full);
      else if (stat.isFile()) add2(full, join(full, ".."));
      else skipped.push({ file: shown3(full), why: "neither a file nor a folder" });
    } catch (error) {
      skipped.push({ file: shown3(full), why: reasonOf(error) });
    }
  }
  return { files: [...files.values()].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0), skipped };
}
function isArticleName(name2, extensions) {
  return extensions.has(name2.slice(name2.lastIndexOf(".") + 1).toLowerCase());
}
function globFilter(patterns) {
  const positive = patterns.filter((pattern) => !pattern.startsWith("!"));
  const negative = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const takes = positive.length > 0 ? (0, import_picomatch.default)(positive) : () => true;
  const drops = negative.length > 0 ? (0, import_picomatch.default)(negative) : () => false;
  return (path) => takes(path) && !drops(path);
}
function readText(path) {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > bytesMost) return { why: `larger than ${bytesMost / 1e6} MB` };
    if (bytes.length >= 2 && bytes[0] === 255 && bytes[1] === 254) return { text: bytes.toString("utf16le") };
    if (bytes.length >= 2 && bytes[0] === 254 && bytes[1] === 255) return { text: Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16().toString("utf16le") };
    if (bytes.includes(0)) return { why: "not text" };
    const text3 = bytes.toString("utf8");
    return text3.includes("\uFFFD") && bytes.indexOf("\uFFFD") < 0 ? { text: new TextDecoder("windows-1252").decode(bytes) } : { text: text3 };
  } catch (error) {
    return { why: reasonOf(error) };
  }
}
var reasons = { ENOENT: "there is no such file or folder", EACCES: "no permission to read it", EPERM: "no permission to read it", ELOOP: "links in a circle", EMFILE: "too many open files" };
function reasonOf(error) {
  const code = error.code ?? "";
  return reasons[code] ?? `it cannot be read (${code || String(error)})`;
}

// src/archive/packs.ts
import { existsSync, readdirSync as readdirSync2, statSync as statSync2 } from "node:fs";
import { join as join2, relative as relative2, resolve as resolve2, sep as sep2 } from "node:path";
import { fileURLToPath } from "node:url";
var shipped = fileURLToPath(new URL("../rules/", import.meta.url));
var shippedFromSource = fileURLToPath(new URL("../../rules/", import.meta.url));
function shippedFolder() {
  return existsSync(shipped) ? shipped : shippedFromSource;
}
function readPacks(names4, base, cwd) {
  const found = /* @__PURE__ */ new Map();
  for (const name2 of names4) {
    const inShipped = /^[a-z][\w-]*$/.test(name2) && !existsSync(resolve2(base, name2));
    const path = inShipped ? join2(shippedFolder(), name2) : resolve2(base, name2);
    if (!existsSync(path)) {
      const file = shown(path, cwd);
      found.set(path, { file: inShipped ? name2 : file, pack: name2, source: "", missing: inShipped ? `there is no shipped pack \`${name2}\` and no file or folder of that name` : "there is no such file or folder" });
      continue;
    }
    for (const file of yamlFiles(path)) if (!found.has(file)) found.set(file, readPack(file, cwd));
  }
  return [...found.values()];
}
function hasShippedPack(name2) {
  return existsSync(join2(shippedFolder(), name2));
}
function readPack(path, cwd) {
  const file = shown(path, cwd);
  const read = readText(path);
  const pack = file.replace(/^(?:factlint\/)?rules\//, "").replace(/\.ya?ml$/, "");
  return "text" in read ? { file, pack, source: read.text } : { file, pack, source: "", missing: read.why };
}
function yamlFiles(path) {
  if (!statSync2(path).isDirectory()) return [path];
  const entries3 = readdirSync2(path, { withFileTypes: true }).filter((entry) => !entry.name.startsWith(".") && entry.name !== "node_modules");
  return entries3.sort((a, b) => a.name < b.name ? -1 : 1).flatMap((entry) => entry.isDirectory() ? yamlFiles(join2(path, entry.name)) : entry.isFile() && /\.ya?ml$/.test(entry.name) ? [join2(path, entry.name)] : []);
}
function shown(path, cwd) {
  const way = relative2(cwd, path).split(sep2).join("/");
  const folder = shippedFolder();
  if (way.startsWith("../") && path.startsWith(folder)) return `factlint/rules/${relative2(folder, path).split(sep2).join("/")}`;
  return way;
}

// src/archive/story.ts
function makeStories(grouping) {
  if (grouping.by === "none") return () => void 0;
  if (grouping.by === "one") return () => grouping.story;
  if (grouping.by === "folder") return folderStory;
  const pattern = pathPattern(grouping.pattern);
  return ({ path }) => pattern.exec(path)?.[1];
}
function folderStory({ path, root }) {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  const inside2 = root === "." ? folder : folder.slice(root.length + 1);
  return inside2 || folder.slice(folder.lastIndexOf("/") + 1) || void 0;
}
function pathPattern(pattern) {
  const source = pattern.split(/(\{story\}|\*\*\/|\*\*|\*)/).map((piece) => piece === "{story}" ? "([^/]+)" : piece === "**/" ? "(?:[^/]+/)*" : piece === "**" ? ".*" : piece === "*" ? "[^/]*" : piece.replace(/[\\^$.|?+()[\]{}]/g, "\\$&")).join("");
  return new RegExp(`^${source}$`);
}

// src/model/article.ts
var zones = ["headline", "body", "caption", "table", "quotes"];

// src/model/entity.ts
var entityTypes = ["person", "role", "org", "place", "event"];

// src/model/entity-value.ts
function compareEntities(a, b, options) {
  if (isSame(a, b, options)) return "agree";
  return isCertain(a) && isCertain(b) ? "contradict" : "unknown";
}
function isSame(a, b, options) {
  if (a.ids.some((id) => b.ids.includes(id))) return true;
  if (a.ids.length === 0 || b.ids.length === 0) return namesFit(a.name, b.name);
  return a.ids.some((x) => b.ids.some((y) => options.contains(x, y) || options.contains(y, x)));
}
function isCertain(value) {
  return value.ids.length === 1;
}
function namesFit(a, b) {
  const partsA = parts2(a);
  const partsB = parts2(b);
  if (!soundsLike(partsA.at(-1) ?? "", partsB.at(-1) ?? "")) return false;
  const givenA = partsA.length > 1 ? partsA[0] : "";
  const givenB = partsB.length > 1 ? partsB[0] : "";
  if (givenA === "" || givenB === "") return true;
  return givenA.startsWith(givenB) || givenB.startsWith(givenA) || soundsLike(givenA, givenB);
}
function parts2(name2) {
  return name2.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().split(/[^\p{L}]+/u).filter((part) => part !== "");
}
function soundsLike(a, b) {
  return a === b || a.length > 3 && b.length > 3 && skeleton(a) === skeleton(b);
}
function skeleton(name2) {
  return name2.replace(/[iyj]+e/g, "e").replace(/[iyj]+/g, "i").replace(/(.)\1+/g, "$1").replace(/ks/g, "x").replace(/kh/g, "h");
}
function nameOfId(id) {
  return id.split("-").map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(" ");
}

// src/model/entity-set.ts
var nowhere = { contains: () => false };
function only(a, b, options = nowhere) {
  return missing(a, b, options).map((member) => member.name);
}
function missing(a, b, options) {
  return a.members.filter((member) => !b.members.some((other2) => isSame(member, other2, options)));
}
function compareSets(a, b, options) {
  const extraA = missing(a, b, options);
  const extraB = missing(b, a, options);
  if (extraA.length === 0 && extraB.length === 0) return "agree";
  if (extraB.length === 0) return partOf(b, extraA);
  if (extraA.length === 0) return partOf(a, extraB);
  const heldA = extraA.filter((member) => member.ids.length < 2);
  const heldB = extraB.filter((member) => member.ids.length < 2);
  if (heldA.length === 0 || heldB.length === 0) return "unknown";
  if (isComplete(a) && isComplete(b)) return heldA.some(isCertain) && heldB.some(isCertain) ? "contradict" : "strain";
  if (a.open || b.open) return isComplete(a) || isComplete(b) ? "strain" : "unknown";
  return "strain";
}
function partOf(part, extra) {
  if (part.open) return "agree";
  return part.closed && extra.some(isCertain) ? "strain" : "unknown";
}
function isComplete(set8) {
  return !set8.open && (set8.closed === true || set8.members.length >= 3);
}
function formatSet(set8) {
  const names4 = set8.members.map((member) => member.name);
  if (set8.open) names4.push("others");
  const last = names4.pop() ?? "";
  const list2 = names4.length === 0 ? last : `${names4.join(", ")} and ${last}`;
  return set8.closed ? `only ${list2}` : list2;
}

// src/model/interval.ts
function meet(a, b) {
  return startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);
}
function startsBeforeEndOf(a, b) {
  if (a.min === void 0 || b.max === void 0) return true;
  return a.min < b.max || a.min === b.max && !a.openMin && !b.openMax;
}
function compareRanged(a, b, exact = false) {
  const allowsA = exact && a.bare || a.allows;
  const allowsB = exact && b.bare || b.allows;
  if (!meet(allowsA, allowsB)) return "contradict";
  const meansA = exact && a.bare || a.means;
  const meansB = exact && b.bare || b.means;
  return meet(meansA, meansB) ? "agree" : "strain";
}
function boundRanged(value, bound) {
  const { bare: _, ...rest } = value;
  return { ...rest, allows: openTo(value.allows, bound), means: openTo(value.means, bound) };
}
function openTo(interval, bound) {
  const { min, openMin, max, openMax } = interval;
  if (bound === "<=") return max === void 0 ? {} : openMax ? { max, openMax } : { max };
  return min === void 0 ? {} : openMin ? { min, openMin } : { min };
}

// src/model/rule.ts
var severities = ["error", "warning", "notice", "none"];
var scopes = ["article", "story", "archive", "facts"];
var operators = ["auto", "before", "after", "within", "sum"];

// src/model/template.ts
var sideNames = ["value", "text", "sentence", "file", "line", "date", "source", "only"];
function readTemplate(text3) {
  const pieces = [];
  let last = 0;
  for (const match of text3.matchAll(/\{(?:(here|there)\.)?([A-Za-z_][\w-]{0,60})\}/g)) {
    if (match.index > last) pieces.push(text3.slice(last, match.index));
    pieces.push({ name: match[2], ...match[1] ? { side: match[1] } : {} });
    last = match.index + match[0].length;
  }
  if (last < text3.length) pieces.push(text3.slice(last));
  return pieces;
}

// src/model/verdict.ts
function isConflict(verdict) {
  return verdict === "strain" || verdict === "contradict";
}

// src/compare/facts.ts
var slack = 3;
function factsFor(claim, ruleset) {
  const lookup = claim.rule.fact;
  if (!lookup) return [];
  const rows = lookup.kind === "field" ? fieldRows(claim, lookup, ruleset) : recordRows(claim, lookup, ruleset);
  return rows.flatMap(({ fact: fact2, text: text3 }) => {
    const value = factValue(text3, claim.rule.valueType, ruleset);
    return value === void 0 ? [] : [asClaim(claim, fact2, value)];
  });
}
function fieldRows(claim, lookup, ruleset) {
  for (const part of claim.rule.key) {
    const { ids } = claim.slots[part.slot]?.value ?? {};
    if (ids?.length !== 1) continue;
    const rows = ruleset.entities.get(ids[0])?.fields.get(lookup.name);
    if (!rows) continue;
    const { date: date2 } = claim;
    const valid2 = rows.filter((row) => {
      if (row.from === void 0 && row.to === void 0) return true;
      return date2 !== void 0 && (row.from === void 0 || row.from - slack <= date2) && (row.to === void 0 || date2 < row.to + slack);
    });
    const holds = (row) => date2 !== void 0 && (row.from ?? -Infinity) <= date2 && date2 < (row.to ?? Infinity) ? 0 : 1;
    return [...valid2].sort((a, b) => holds(a) - holds(b)).map((fact2) => ({ fact: fact2, text: fact2.value }));
  }
  return [];
}
function recordRows(claim, lookup, ruleset) {
  const { date: date2, rule: rule2 } = claim;
  if (date2 === void 0) return [];
  const records = (ruleset.facts.get(lookup.name) ?? []).filter((record) => {
    return rule2.key.every(({ slot }) => {
      const field = record.fields.get(slot);
      const { ids } = claim.slots[slot]?.value ?? {};
      return field === void 0 || ids === void 0 || ids.length === 1 && ids[0] === field;
    });
  });
  const found = lookup.kind === "latest" ? records.filter((record) => (record.from ?? -Infinity) <= date2 - lookup.beforeDays).at(-1) : records.find((record) => (record.from ?? -Infinity) > date2);
  if (!found) return [];
  const text3 = (rule2.value === void 0 ? void 0 : found.fields.get(rule2.value)) ?? found.fact.value;
  return [{ fact: found.fact, text: text3 }];
}
function factValue(text3, typeName, ruleset) {
  if (entityTypes.includes(typeName)) {
    const entity2 = ruleset.entityNamed(text3, typeName);
    return entity2 && { ids: [entity2.id], name: entity2.name };
  }
  if (typeName === "constant") return { constant: text3 };
  const type = ruleset.types.get(typeName);
  const reader = type?.family === "date" ? ruleset.types.get("date") : type;
  if (!reader) return void 0;
  const words3 = readWords(text3);
  if (words3.length === 0) return void 0;
  const reading = reader.read(words3, 0, { date: void 0, entityAt: ruleset.entityAt, nameOf: (id) => ruleset.entities.get(id)?.name ?? id });
  return reading?.end === words3.length ? reading.value : void 0;
}
function asClaim(claim, fact2, value) {
  const { file, from, to } = fact2.place;
  return {
    rule: claim.rule,
    key: claim.key,
    type: claim.type,
    value,
    slots: {},
    file,
    from,
    to,
    article: file,
    date: fact2.from,
    story: void 0,
    sentence: { from, to },
    quoted: false,
    fact: fact2
  };
}

// src/compare/verdict.ts
function verdictOf(a, b, ruleset) {
  const { rule: rule2 } = a;
  const verdict = byOperator(a, b, ruleset);
  if (verdict !== "contradict" && verdict !== "strain") return verdict;
  const moved = rule2.changes && !a.fact && !b.fact ? byTime(a, b, rule2) : void 0;
  if (moved) return moved;
  return rule2.atMost === "strain" ? "strain" : verdict;
}
function byOperator(a, b, ruleset) {
  const { rule: rule2 } = a;
  const type = ruleset.types.get(rule2.valueType);
  if (!type) return "unknown";
  const x = a.value;
  const y = b.value;
  switch (rule2.operator) {
    case "before":
      return mayPrecede(x.allows, y.allows) ? "agree" : "contradict";
    case "after":
      return mayPrecede(y.allows, x.allows) ? "agree" : "contradict";
    case "within":
      return compareRanged({ allows: wider(x.allows, rule2.withinDays ?? 0), means: wider(x.means, rule2.withinDays ?? 0) }, y);
    default:
      return type.compare(a.value, b.value, { round: rule2.round, contains: ruleset.contains });
  }
}
function mayPrecede(a, b) {
  return a.min === void 0 || b.max === void 0 || a.min < b.max;
}
function wider({ min, max, ...ends2 }, by) {
  return { ...min === void 0 ? {} : { min: min - by }, ...max === void 0 ? {} : { max: max + by }, ...ends2 };
}
function byTime(a, b, rule2) {
  if (a.date === void 0 || b.date === void 0 || a.date === b.date) return "unknown";
  const [earlier, later] = a.date < b.date ? [a.value, b.value] : [b.value, a.value];
  const [less, more] = rule2.changes === "increasing" ? [earlier, later] : [later, earlier];
  return less.allows.min === void 0 || more.allows.max === void 0 || less.allows.min <= more.allows.max ? "agree" : void 0;
}

// src/compare/conflicts.ts
var claimsMost = 1500;
function compareClaims(claims, ruleset) {
  const tallies = new Map(ruleset.rules.map((rule2) => [rule2.id, { claims: 0, agree: 0, strain: 0, contradict: 0, unknown: 0 }]));
  const groups2 = /* @__PURE__ */ new Map();
  for (const claim of claims) {
    tallies.get(claim.rule.id).claims++;
    const id = [claim.rule.id, claim.key, groupOf(claim)].join("");
    const group = groups2.get(id);
    if (group) group.push(claim);
    else groups2.set(id, [claim]);
  }
  const conflicts = [];
  const notes = [];
  for (const group of groups2.values()) {
    const conflict = compareGroup(group, ruleset, tallies.get(group[0].rule.id), notes);
    if (conflict) conflicts.push(conflict);
  }
  const counts = ruleset.rules.map(({ id }) => ({ id, ...tallies.get(id) })).map(({ unknown: _, ...count3 }) => count3);
  return { conflicts, counts, notes };
}
function groupOf({ rule: rule2, story, file }) {
  if (rule2.with.has("archive")) return "";
  return story !== void 0 && rule2.with.has("story") ? `story ${story}` : `file ${file}`;
}
function compareGroup(group, ruleset, tally, notes) {
  const { rule: rule2, key } = group[0];
  const different = /* @__PURE__ */ new Map();
  const twins = /* @__PURE__ */ new Map();
  for (const claim of [...group].sort(byPlace)) {
    const id = `${claim.file}${JSON.stringify(claim.value)}`;
    const first = different.get(id);
    if (first) twins.get(first).push(claim);
    else {
      different.set(id, claim);
      twins.set(claim, []);
    }
  }
  const all = [...different.values()];
  const compared = all.slice(0, claimsMost);
  if (compared.length < all.length) notes.push(`${rule2.id}: ${all.length} different claims have one key; ${all.length - compared.length} of them were not compared with each other`);
  const pairs = [];
  const count3 = (a, b, verdict2) => {
    tally[verdict2]++;
    if (isConflict(verdict2)) pairs.push({ a, b, verdict: verdict2 });
  };
  if (rule2.operator === "sum") {
    for (const claim of all) {
      const sum = sumOf(claim, ruleset);
      if (sum) count3(claim, sum, verdictOf(claim, sum, ruleset));
    }
  } else {
    for (let i = 0; i < compared.length; i++) {
      for (let j = i + 1; j < compared.length; j++) {
        if (areComparable(compared[i], compared[j])) count3(compared[i], compared[j], verdictOf(compared[i], compared[j], ruleset));
      }
    }
    if (rule2.with.has("article")) tally.agree += [...twins.values()].reduce((sum, list2) => sum + list2.length, 0);
  }
  if (rule2.with.has("facts")) for (const claim of all) compareWithFacts(claim, ruleset, count3);
  if (pairs.length === 0) return void 0;
  const verdict = pairs.some((pair) => pair.verdict === "contradict") ? "contradict" : "strain";
  const involved = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const places2 = [...involved].flatMap((claim) => [claim, ...twins.get(claim) ?? []]);
  return { rule: rule2, key, verdict, pairs, claims: places2 };
}
function areComparable(a, b) {
  const { with: scopes2, windowDays } = a.rule;
  if (a.file === b.file) return scopes2.has("article");
  if (a.story !== void 0 && a.story === b.story && scopes2.has("story")) return true;
  if (!scopes2.has("archive")) return false;
  if (windowDays === void 0) return true;
  return a.date !== void 0 && b.date !== void 0 && Math.abs(a.date - b.date) <= windowDays;
}
function compareWithFacts(claim, ruleset, count3) {
  const facts = factsFor(claim, ruleset);
  const verdicts = facts.map((fact2) => verdictOf(claim, fact2, ruleset));
  if (facts.length === 0) return;
  for (const mild of ["agree", "unknown", "strain", "contradict"]) {
    const at = verdicts.indexOf(mild);
    if (at >= 0) return count3(claim, facts[at], mild);
  }
}
function sumOf(claim, ruleset) {
  const parts4 = claim.rule.sum.map((slot) => claim.slots[slot]).filter((slot) => slot !== void 0);
  if (parts4.length !== claim.rule.sum.length) return void 0;
  const numbers = parts4.map((part) => part.value.bare?.min);
  if (numbers.some((number) => number === void 0)) return void 0;
  const total = numbers.reduce((sum, number) => sum + number, 0);
  const words3 = readWords(String(total));
  const reading = ruleset.types.get(claim.rule.valueType)?.read(words3, 0, { date: claim.date, entityAt: () => void 0 });
  if (!reading) return void 0;
  return { ...claim, value: reading.value, from: Math.min(...parts4.map((part) => part.from)), to: Math.max(...parts4.map((part) => part.to)) };
}
function byPlace(a, b) {
  return compareText(a.file, b.file) || a.from - b.from || a.to - b.to || compareText(JSON.stringify(a.value), JSON.stringify(b.value));
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/compare/exceptions.ts
var comment = /<!--\s*factlint-ignore\s+([\w/-]+)\s*(?::\s*([^>]*?)\s*)?-->/g;
function readIgnores(file, source, blocks) {
  if (!source.includes("factlint-ignore")) return [];
  return [...source.matchAll(comment)].map((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const around = blocks.find((block2) => block2.from <= from && from < block2.to && block2.to - block2.from > to - from + 2);
    const same = around ?? blocks.find((block2) => block2.to <= from && !source.slice(block2.to, from).includes("\n"));
    const block = same ?? blocks.find((one) => one.from >= to || one.from >= from && one.to > to);
    return { file, rule: match[1], reason: match[2] ?? "", from, to, block: block && { from: block.from, to: block.to } };
  });
}
function acceptFindings(placed, accepted, ignores, today) {
  const used = /* @__PURE__ */ new Set();
  const problems = [];
  const findings = placed.filter(({ finding, conflict }) => {
    const hits = [...accepted.filter((one) => !isExpired(one, today) && accepts(one, finding)), ...ignores.filter((one) => ignoresFinding(one, finding, conflict.claims))];
    for (const hit of hits) used.add(hit);
    return hits.length === 0;
  });
  const note2 = (code, message, place2) => void problems.push({ code, severity: "notice", message, place: place2 });
  for (const one of accepted) {
    if (isExpired(one, today)) note2("expired-exception", `this exception for \`${one.rule}\` has ended; remove it, or give it a later \`until\``, one.place);
    else if (!used.has(one)) note2("unused-exception", `this exception for \`${one.rule}\` accepts nothing any more; remove it`, one.place);
  }
  for (const one of ignores) {
    if (one.reason === "") note2("no-reason", `say why \`${one.rule}\` is ignored here: \`<!-- factlint-ignore ${one.rule}: reason -->\`; without a reason nothing is ignored`, one);
    else if (!used.has(one)) note2("unused-exception", `this comment ignores nothing: \`${one.rule}\` finds no conflict here; remove it`, one);
  }
  return { findings: findings.map(({ finding }) => finding), excepted: placed.length - findings.length, problems };
}
function isExpired({ until }, today) {
  return until !== void 0 && until <= today;
}
function accepts(one, finding) {
  if (one.rule !== finding.rule) return false;
  if (one.fingerprint !== void 0 && !finding.fingerprints.every((print) => print === one.fingerprint)) return false;
  if (one.key !== void 0 && one.key !== finding.key) return false;
  if (one.values.length > 0 && !finding.places.every((place2) => one.values.includes(place2.value) || one.values.includes(place2.text))) return false;
  return finding.places.some((place2) => one.file(place2.file));
}
function ignoresFinding(one, finding, claims) {
  if (one.rule !== finding.rule || one.reason === "" || !one.block) return false;
  const { from, to } = one.block;
  return claims.filter((claim) => !claim.fact).every((claim) => claim.file !== one.file || claim.from >= from && claim.from < to) && claims.some((claim) => claim.file === one.file && claim.from >= from && claim.from < to);
}

// src/compare/findings.ts
import { createHash } from "node:crypto";

// src/compare/wording.ts
function fill(template, sides, ruleset, only2) {
  return readTemplate(template).map((piece) => {
    if (typeof piece === "string") return piece;
    if (piece.side === void 0) return sides.here.slots[piece.name]?.text ?? "";
    const [claim, place2, other2] = piece.side === "here" ? [sides.here, sides.herePlace, sides.there] : [sides.there, sides.therePlace, sides.here];
    return sideText(piece.name, claim, place2, other2, ruleset, only2);
  }).join("").replace(/\s+/g, " ").trim();
}
function sideText(name2, claim, place2, other2, ruleset, only2) {
  switch (name2) {
    case "value":
      return place2.value;
    case "text":
      return place2.text;
    case "sentence":
      return place2.sentence;
    case "file":
      return claim.file;
    case "line":
      return String(place2.line);
    case "date":
      return claim.date === void 0 ? "an unknown date" : formatDay(claim.date);
    case "source":
      return claim.fact?.source ?? `${claim.file}:${place2.line}`;
    case "only":
      return only2(claim, other2);
    default: {
      const slot = claim.slots[name2];
      if (!slot) return place2.value;
      const { ids } = slot.value;
      const entity2 = ids?.length === 1 ? ruleset.entities.get(ids[0]) : void 0;
      return entity2?.name ?? slot.text.replace(/\s+/g, " ");
    }
  }
}
function defaultMessage({ here, there, herePlace, therePlace }) {
  const start2 = `${here.rule.title}: \u201C${herePlace.text}\u201D`;
  if (there.fact) return `${start2}, but the reference facts have ${therePlace.value}.`;
  if (here.file === there.file) return `${start2} here, \u201C${therePlace.text}\u201D in line ${therePlace.line}.`;
  return `${start2} here, \u201C${therePlace.text}\u201D in ${there.file}.`;
}
function reason(verdict, { here, there, herePlace, therePlace }) {
  const [a, b] = [herePlace.value, therePlace.value];
  const end2 = verdict === "contradict" ? "cannot both be true" : "can both be true, but a reader would not think so";
  const dated2 = here.date !== void 0 && there.date !== void 0 && here.date !== there.date && !there.fact ? ` (of ${formatDay(there.date)})` : "";
  if (there.fact) return `${a} and ${b} ${end2}; ${b} is a reference fact${there.fact.source ? `: ${there.fact.source}` : ""}.`;
  if (a === b) return `What the two places say ${end2}.`;
  return `${a} here and ${b} there${dated2} ${end2}.`;
}

// src/compare/findings.ts
var placesMost = 50;
var pairsMost = 500;
function placeConflicts(conflicts, ruleset, places2) {
  return conflicts.flatMap((conflict) => {
    const severity2 = severityOf(conflict);
    return severity2 === "none" ? [] : [{ conflict, finding: makeFinding(conflict, severity2, ruleset, places2) }];
  });
}
function severityOf({ rule: rule2, verdict }) {
  const severity2 = rule2.severity[verdict];
  return rule2.status === "trial" && severity2 !== "none" ? "notice" : severity2;
}
function makeFinding(conflict, severity2, ruleset, places2) {
  const { rule: rule2, verdict } = conflict;
  const here = mainClaim(conflict);
  const there = otherSide(conflict, here);
  const others2 = conflict.claims.filter((claim) => claim !== here && claim !== there).sort((a, b) => Number(a.fact !== void 0) - Number(b.fact !== void 0) || byPlace(a, b));
  const ordered = [here, there, ...others2];
  const list2 = ordered.slice(0, placesMost).map((claim) => places2.ofClaim(claim));
  const sides = { here, there, herePlace: list2[0], therePlace: list2[1] };
  const only2 = (a, b) => membersOnlyIn(a, b, ruleset);
  const left = ordered.length - list2.length;
  const message = rule2.message === void 0 ? defaultMessage(sides) : fill(rule2.message, sides, ruleset, only2);
  return {
    rule: rule2.id,
    title: rule2.title,
    pack: rule2.pack,
    key: keyText(conflict.key),
    story: here.story ?? null,
    verdict,
    severity: severity2,
    state: "new",
    message: left > 0 ? `${message} (and in ${left} more places)` : message,
    why: [reason(verdict, sides), rule2.note].filter(Boolean).join(" "),
    fingerprints: fingerprintsOf(conflict, ruleset),
    suggestion: suggestionOf(conflict, sides, ruleset, places2, only2),
    places: list2
  };
}
function mainClaim({ pairs, verdict }) {
  const refuted = /* @__PURE__ */ new Set();
  const against = /* @__PURE__ */ new Map();
  for (const { a, b, verdict: pairVerdict } of pairs) {
    if (pairVerdict !== verdict) continue;
    if (b.fact) refuted.add(a);
    for (const [claim, other2] of [[a, b], [b, a]]) {
      if (claim.fact) continue;
      const files = against.get(claim);
      if (files) files.add(other2.file);
      else against.set(claim, /* @__PURE__ */ new Set([other2.file]));
    }
  }
  const rank = (claim) => [refuted.has(claim) ? 0 : 1, -against.get(claim).size, -(claim.date ?? -Infinity)];
  return [...against.keys()].sort((x, y) => {
    const [p, q] = [rank(x), rank(y)];
    for (let i = 0; i < p.length; i++) if (p[i] !== q[i]) return p[i] - q[i];
    return byPlace(x, y);
  })[0];
}
function otherSide({ pairs, verdict }, here) {
  const others2 = pairs.filter((pair) => pair.verdict === verdict && (pair.a === here || pair.b === here)).map((pair) => pair.a === here ? pair.b : pair.a);
  return others2.sort((a, b) => Number(a.fact === void 0) - Number(b.fact === void 0) || byPlace(a, b))[0];
}
function fingerprintsOf({ rule: rule2, key, pairs }, ruleset) {
  const side = (claim) => `${claim.fact ? "fact" : claim.article}${ruleset.types.get(claim.type)?.format(claim.value) ?? ""}`;
  const prints = /* @__PURE__ */ new Set();
  for (const { a, b } of pairs) {
    if (prints.size >= pairsMost) break;
    const text3 = [rule2.id, key, ...[side(a), side(b)].sort(compareText)].join("");
    prints.add(createHash("sha256").update(text3).digest("hex").slice(0, 20));
  }
  return [...prints].sort(compareText);
}
function keyText(key) {
  return key.replaceAll("", " \xB7 ");
}
function suggestionOf({ rule: rule2, verdict }, sides, ruleset, places2, only2) {
  if (verdict !== "contradict" || rule2.suggest.length === 0 || rule2.prefer === "facts" && !sides.there.fact) return null;
  const { replace, with: template } = rule2.suggest[0];
  const slot = sides.here.slots[replace];
  if (!slot) return null;
  return { place: places2.ofSpan(sides.here.file, slot, ""), text: fill(template, sides, ruleset, only2) };
}
function membersOnlyIn(a, b, ruleset) {
  const [x, y] = [a.value, b.value];
  return x?.members && y?.members ? only(x, y, ruleset).join(", ") : "";
}
function byLoudness(a, b) {
  const order = { error: 0, warning: 1, notice: 2 };
  const [x, y] = [a.places[0], b.places[0]];
  return order[a.severity] - order[b.severity] || compareText(x.file, y.file) || x.line - y.line || x.column - y.column || compareText(a.rule, b.rule) || compareText(a.key, b.key);
}

// src/compare/lines.ts
function makeLines(source) {
  const starts = [0];
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 10) starts.push(i + 1);
    else if (code === 13 && source.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  };
}

// src/compare/place.ts
var textMost = 300;
var sentenceMost = 600;
function makePlaces(sourceOf, ruleset) {
  const lines = /* @__PURE__ */ new Map();
  const pointAt = (file, offset) => {
    let look = lines.get(file);
    if (!look) lines.set(file, look = makeLines(sourceOf(file) ?? ""));
    return look(offset);
  };
  const place2 = (file, { from, to }, rest) => {
    const start2 = pointAt(file, from);
    const end2 = pointAt(file, Math.max(from + 1, to));
    return { file, line: start2.line, column: start2.column, endLine: end2.line, endColumn: end2.column, ...rest };
  };
  const words3 = (file, span2, most) => shorten((sourceOf(file) ?? "").slice(span2.from, Math.min(span2.to, span2.from + most * 4)), most);
  return {
    line: (file, offset) => pointAt(file, offset).line,
    ofClaim: (claim) => {
      const value = ruleset.types.get(claim.type)?.format(claim.value) ?? "";
      const date2 = claim.date === void 0 ? null : formatDay(claim.date);
      if (claim.fact) return place2(claim.file, claim, { text: words3(claim.file, claim, textMost), value, date: date2, sentence: claim.fact.source ?? "" });
      const text3 = words3(claim.file, claim, textMost);
      const sentence = words3(claim.file, claim.sentence, sentenceMost);
      const at = words3(claim.file, { from: claim.sentence.from, to: claim.from + 1 }, sentenceMost).length - 1;
      return place2(claim.file, claim, { text: text3, value, date: date2, sentence, ...at >= 0 && sentence.startsWith(text3, at) ? { at } : {} });
    },
    ofSpan: (file, span2, value) => place2(file, span2, { text: words3(file, span2, textMost), value, date: null, sentence: "" }),
    ofProblem: ({ place: at }) => place2(at.file, at, { text: words3(at.file, at, textMost), value: "", date: null, sentence: "" })
  };
}
function shorten(text3, most) {
  const folded = text3.replace(/\s+/g, " ").trim();
  if (folded.length <= most) return folded;
  const cut2 = folded.slice(0, most);
  return `${cut2.slice(0, Math.max(cut2.lastIndexOf(" "), most - 40)).trimEnd()} \u2026`;
}

// src/finders/match.ts
var matchesMost = 64;
function matchPart(part, view, from, to, claim, progress) {
  const { steps } = part;
  const { words: words3, any, exact } = view;
  const waiting = new Array(to - from + 1);
  const visited = new Int32Array(steps.length).fill(-1);
  const matches = [];
  const arrive = (at, thread) => {
    if (at <= to) (waiting[at - from] ??= []).push(thread);
  };
  for (let at = from; at <= to; at++) {
    const threads = waiting[at - from] ?? [];
    waiting[at - from] = void 0;
    if (at < to) threads.push({ step: 0, start: at, trail: void 0 });
    if (threads.length > 1) threads.sort((a, b) => b.start - a.start);
    const stack = [];
    const word2 = words3[at];
    const possessive = at < to && word2.kind === "possessive";
    for (const first of threads) {
      stack.push(first);
      while (stack.length > 0) {
        const thread = stack.pop();
        if (visited[thread.step] === at) continue;
        visited[thread.step] = at;
        const step2 = steps[thread.step];
        if (progress) note(progress, thread, at);
        if (step2.op === "done") {
          if (matches.length < matchesMost) matches.push(finish(thread, at));
          continue;
        }
        if (step2.op === "split") {
          stack.push({ ...thread, step: step2.other }, { ...thread, step: step2.next });
          continue;
        }
        if (step2.op === "start") {
          if (at === 0) stack.push({ ...thread, step: step2.next });
          continue;
        }
        if (step2.op === "mark") {
          if (at < words3.length ? words3[at].before.includes(step2.mark) : step2.mark === ".") stack.push({ ...thread, step: step2.next });
          continue;
        }
        if (at >= to) continue;
        if (step2.op === "word") {
          if (step2.words.has(any[at]) || step2.words.has(exact[at])) arrive(at + 1, { step: step2.next, start: thread.start, trail: { word: at, capture: void 0, before: thread.trail } });
          else if (possessive) arrive(at + 1, thread);
        } else if (step2.op === "any") {
          if (possessive) arrive(at + 1, thread);
          else if (!(part.crosses && word2.before.includes(";"))) arrive(at + 1, { ...thread, step: step2.next });
        } else if (step2.op === "possessive") {
          if (possessive) arrive(at + 1, { step: step2.next, start: thread.start, trail: { word: at, capture: void 0, before: thread.trail } });
        } else if (step2.op === "slot") {
          const reading = view.readings(step2.type)[at];
          if (reading) {
            const capture = { slot: step2.slot, type: step2.type, bound: step2.bound, from: reading.head ?? at, to: reading.end, reading };
            arrive(reading.end, { step: step2.next, start: thread.start, trail: { word: -1, capture, before: thread.trail } });
          } else if (possessive) arrive(at + 1, thread);
        } else if (claim) {
          if (at === claim.from) arrive(claim.to, { ...thread, step: step2.next });
          else if (possessive) arrive(at + 1, thread);
        }
      }
    }
  }
  return tidy(matches);
}
function finish(thread, to) {
  const captures = [];
  const fixed2 = [];
  for (let trail = thread.trail; trail; trail = trail.before) {
    if (trail.capture) captures.push(trail.capture);
    else fixed2.push(trail.word);
  }
  return { from: thread.start, to, captures: captures.reverse(), fixed: fixed2.reverse() };
}
function tidy(matches) {
  if (matches.length < 2) return [...matches];
  const bySlots = /* @__PURE__ */ new Map();
  let end2 = -1;
  for (const match of matches) {
    if (match.captures.length === 0) {
      if (match.from < end2) continue;
      end2 = match.to;
      bySlots.set(`at ${match.from}`, match);
      continue;
    }
    const key = match.captures.map((capture) => `${capture.slot} ${capture.from} ${capture.to}`).join(",");
    const held = bySlots.get(key);
    if (!held || match.to - match.from > held.to - held.from) bySlots.set(key, match);
  }
  return [...bySlots.values()];
}
function note(progress, thread, at) {
  let depth = 0;
  for (let trail = thread.trail; trail; trail = trail.before) depth++;
  if (depth > progress.depth || depth === progress.depth && thread.step > progress.step) {
    progress.depth = depth;
    progress.step = thread.step;
    progress.at = at;
  }
}

// src/finders/claims.ts
var published = "published";
function claimsOf(list2, view, span2, quoted, article, ruleset) {
  const present = /* @__PURE__ */ new Set([...view.any, ...view.exact]);
  const claims = [];
  for (const spoken of list2) {
    if (!spoken.phrase.needs.every((group) => meets(group, present))) continue;
    const { rule: rule2, matcher, phrase, line } = spoken;
    if (matcher.noQuestions && asks(article.source, span2)) continue;
    for (const whole2 of matchPhrase(phrase, view, rule2.value)) {
      if (matcher.unless.some((veto) => isVetoed(veto, whole2, view, present))) continue;
      const claim = makeClaim(spoken, whole2, view, span2, quoted, article, ruleset);
      if (!claim) continue;
      const twin = claims.findIndex((other2) => other2.claim.rule === rule2 && sameWords(other2.claim, claim));
      if (twin < 0) claims.push({ claim, line });
      else if (line < claims[twin].line) claims[twin] = { claim, line };
    }
  }
  return claims.map(({ claim }) => claim).sort((a, b) => a.from - b.from || a.to - b.to);
}
function meets(group, present) {
  if (group.size < present.size) {
    for (const number of group) if (present.has(number)) return true;
  } else for (const number of present) if (group.has(number)) return true;
  return false;
}
function matchPhrase(phrase, view, value) {
  const found = [];
  for (const part of phrase.parts) {
    const ranges = part.crosses ? [[0, view.words.length]] : view.segments;
    const matches = ranges.flatMap(([from, to]) => matchPart(part, view, from, to));
    if (matches.length === 0) return [];
    found.push(matches);
  }
  const lead = Math.max(0, phrase.parts.findIndex((part) => value !== void 0 && part.slots.includes(value)));
  const wholes = [];
  for (const main of found[lead]) {
    const parts4 = [main];
    for (let i = 0; i < found.length; i++) {
      if (i === lead) continue;
      const near2 = nearest(found[i], main, parts4);
      if (near2) parts4.push(near2);
    }
    if (parts4.length === found.length) wholes.push({ parts: parts4, main });
  }
  return wholes;
}
function nearest(matches, main, taken) {
  let best;
  let least = Infinity;
  for (const match of matches) {
    if (taken.some((other2) => match.from < other2.to && other2.from < match.to)) continue;
    const distance2 = match.from >= main.to ? match.from - main.to : main.from - match.to;
    if (distance2 < least) {
      least = distance2;
      best = match;
    }
  }
  return best;
}
function isVetoed(veto, whole2, view, present) {
  if (!veto.phrase.needs.every((group) => meets(group, present))) return false;
  const from = Math.min(...whole2.parts.map((part) => part.from));
  const to = Math.max(...whole2.parts.map((part) => part.to));
  const fixed2 = new Set(whole2.parts.flatMap((part) => part.fixed));
  const hits = veto.phrase.parts.map((part) => matchPart(part, view, 0, view.words.length, veto.scope === "placed" ? { from, to } : void 0));
  if (hits.some((matches) => matches.length === 0)) return false;
  if (veto.scope === "placed") return true;
  return hits.flat().some((hit) => {
    if (hit.fixed.length > 0 && hit.fixed.every((word2) => fixed2.has(word2))) return false;
    if (hit.from < to && from < hit.to) return true;
    return veto.scope === "clause" && view.clauses[hit.from] <= view.clauses[to - 1] && view.clauses[hit.to - 1] >= view.clauses[from];
  });
}
function makeClaim({ rule: rule2, phrase }, whole2, view, sentence, quoted, article, ruleset) {
  const slots = {};
  for (const capture of whole2.parts.flatMap((part) => part.captures)) slots[capture.slot] ??= slotValue(capture, view, article, ruleset);
  if (article.date !== void 0) slots[published] = publishedSlot(article.date);
  const type = rule2.valueType;
  const value = rule2.value === void 0 ? { constant: phrase.constant ?? "" } : slots[rule2.value]?.value;
  if (value === void 0) return void 0;
  const key = keyOf(rule2.key, slots, article, ruleset);
  if (key === void 0) return void 0;
  const bounded = rule2.value === published && rule2.bound ? ruleset.types.get(type)?.bound?.(value, rule2.bound) : value;
  const { from, to } = spanOf(whole2.main, view);
  return {
    rule: rule2,
    key,
    type,
    value: bounded ?? value,
    slots,
    from,
    to,
    file: article.path,
    article: article.id,
    date: article.date,
    story: article.story,
    sentence: { from: sentence.from, to: sentence.to },
    quoted,
    phrase: phrase.at
  };
}
function spanOf(match, view) {
  return { from: view.words[match.from].from, to: view.words[match.to - 1].to };
}
function slotValue(capture, view, article, ruleset) {
  const type = ruleset.types.get(capture.type);
  const value = capture.bound && type.bound ? type.bound(capture.reading.value, capture.bound) : capture.reading.value;
  const from = view.words[capture.from].from;
  const to = view.words[capture.to - 1].to;
  return { type: capture.type, value, from, to, text: article.source.slice(from, to) };
}
function publishedSlot(date2) {
  const span2 = { min: date2, max: date2 + 1, openMax: true };
  const shown3 = formatDay(date2);
  return { type: "date", value: { shown: shown3, allows: span2, means: span2 }, from: 0, to: 0, text: shown3 };
}
function keyOf(parts4, slots, article, ruleset) {
  const texts = [];
  for (const { slot, property } of parts4) {
    if (slot === "story") texts.push(article.story ?? `alone: ${article.path}`);
    else {
      const found = slots[slot];
      const text3 = found && keyText2(found, ruleset.types.get(found.type));
      if (text3 === void 0) return void 0;
      texts.push(property === void 0 ? text3 : `${text3}.${property}`);
    }
  }
  return texts.join("");
}
function keyText2(slot, type) {
  const { ids } = slot.value;
  if (ids) return ids.length === 1 ? ids[0] : void 0;
  return type?.format(slot.value);
}
function sameWords(a, b) {
  const [x, y] = [a.rule.value === void 0 ? a : a.slots[a.rule.value] ?? a, b.rule.value === void 0 ? b : b.slots[b.rule.value] ?? b];
  return x.from < y.to && y.from < x.to && a.sentence.from === b.sentence.from && a.quoted === b.quoted;
}
function asks(source, span2) {
  return source[span2.to - 1] === "?";
}

// src/finders/scan.ts
var size = 1 << 16;
var isLetter = new Uint8Array(128);
for (let code = 0; code < 128; code++) if (/[A-Za-z0-9]/.test(String.fromCharCode(code))) isLetter[code] = 1;
function makeScanIndex(words3) {
  const table = new Uint8Array(size);
  for (const word2 of words3.keys()) table[hashOf(word2)] = 1;
  return { words: words3, table, has: (hash) => table[hash] };
}
function hashOf(word2) {
  let hash = 0;
  for (let i = 0; i < word2.length; i++) hash = step(hash, word2.charCodeAt(i));
  return hash;
}
function step(hash, code) {
  return hash * 31 + (code | 32) & size - 1;
}
function scanWords(text3, index, hit) {
  const { table, words: words3 } = index;
  const length = text3.length;
  let i = 0;
  while (i < length) {
    let code = text3.charCodeAt(i);
    if (code < 128 && isLetter[code] === 0) {
      i++;
      continue;
    }
    const from = i;
    let hash = 0;
    let plain = true;
    for (; ; ) {
      if (code < 128) {
        if (isLetter[code] === 0) break;
        hash = hash * 31 + (code | 32) & size - 1;
      } else {
        if (code === 8217 || !isWordCode(code)) break;
        plain = false;
      }
      if (++i >= length) break;
      code = text3.charCodeAt(i);
    }
    if (i === from) {
      i++;
      continue;
    }
    if (plain) {
      if (table[hash] === 1) {
        const found = words3.get(text3.slice(from, i).toLowerCase());
        if (found !== void 0) hit(from, found);
      }
      if (i < length && (code === 39 || code === 8217 || code === 46 || code === 44 || i - from === 6 && hash === cannot)) i = rare(text3, from, i, index, hit);
    } else {
      const found = words3.get(fold(text3.slice(from, i)));
      if (found !== void 0) hit(from, found);
    }
  }
}
var cannot = hashOf("cannot");
var notWord = "not";
function rare(text3, from, to, index, hit) {
  const next = text3.charCodeAt(to);
  if (next === 39 || next === 8217) {
    const code = text3.charCodeAt(to + 1) | 32;
    if (code === 116 || code === 118 || code === 114 || code === 108 || code === 109) {
      const stem = text3.slice(from, to).toLowerCase();
      const norm = code === 116 ? notWord : code === 118 ? "have" : code === 114 ? "are" : code === 108 ? "will" : "am";
      const found2 = index.words.get(norm);
      if (found2 !== void 0) hit(from, found2);
      const base = stem === "can" ? "can" : stem === "won" ? "will" : stem === "shan" ? "shall" : stem.endsWith("n") ? stem.slice(0, -1) : stem;
      const word2 = index.words.get(base);
      if (word2 !== void 0 && base !== stem) hit(from, word2);
    }
    return to;
  }
  if (next === 46 && to - from === 1) {
    const found2 = /^(?:[A-Za-z]\.){2,12}/.exec(text3.slice(from, from + 26));
    if (found2) {
      const entry = index.words.get(found2[0].replaceAll(".", "").toLowerCase());
      if (entry !== void 0) hit(from, entry);
      return from + found2[0].length;
    }
    return to;
  }
  if (next === 44 || next === 46) {
    const number = /^\d+(?:,\d{3})*(?:\.\d+)?/.exec(text3.slice(from, from + 40));
    if (number && number[0].length > to - from) {
      const entry = index.words.get(number[0].replaceAll(",", ""));
      if (entry !== void 0) hit(from, entry);
    }
    return to;
  }
  const found = index.words.get(notWord) ?? index.words.get("can");
  if (found !== void 0) {
    const no = index.words.get(notWord);
    const can = index.words.get("can");
    if (no !== void 0) hit(from, no);
    if (can !== void 0) hit(from, can);
  }
  return to;
}
function isWordCode(code) {
  if (code < 192) return code === 170 || code === 173 || code === 181 || code === 186;
  if (code === 215 || code === 247) return false;
  if (code >= 8192 && code <= 8303) return code >= 8203 && code <= 8207 || code >= 8234 && code <= 8238 || code >= 8288;
  return !(code >= 8352 && code <= 8399) && !(code >= 8592 && code <= 11263) && !(code >= 12288 && code <= 12351);
}
function fold(text3) {
  return text3.replace(/[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/g, "").normalize("NFC").toLowerCase();
}

// src/finders/view.ts
var conjunctions = /* @__PURE__ */ new Set(["but", "while", "although", "though", "whereas", "and", "so", "yet", "who", "which", "where", "when", "because", "after", "as"]);
function makeView(words3, ruleset, context) {
  const { vocabulary } = ruleset;
  const count3 = words3.length;
  const any = new Int32Array(count3);
  const exact = new Int32Array(count3);
  const clauses = new Int32Array(count3);
  const segments = [];
  let segment = 0;
  let clause = 0;
  for (let i = 0; i < count3; i++) {
    const word2 = words3[i];
    any[i] = vocabulary.any.get(word2.norm) ?? -1;
    exact[i] = word2.capital ? exactNumber(word2, vocabulary.exact) : -1;
    if (i > 0 && word2.before !== "") {
      if (/[;:—–()]/.test(word2.before) || word2.before === "-" && word2.spaced || word2.before.includes(",") && conjunctions.has(word2.norm)) clause++;
      if (word2.before.includes(";")) {
        segments.push([segment, i]);
        segment = i;
      }
    }
    clauses[i] = clause;
  }
  segments.push([segment, count3]);
  const read = /* @__PURE__ */ new Map();
  const readings = (type) => {
    let found = read.get(type);
    if (!found) read.set(type, found = readAll(words3, type, ruleset, context));
    return found;
  };
  return { words: words3, any, exact, segments, clauses, readings };
}
function exactNumber(word2, exact) {
  const text3 = word2.text.includes(".") ? word2.text.replaceAll(".", "") : word2.text;
  const number = exact.get(text3);
  if (number !== void 0) return number;
  return text3.length > 3 && text3 === text3.toUpperCase() ? exact.get(text3[0] + text3.slice(1).toLowerCase()) ?? -1 : -1;
}
function readAll(words3, name2, ruleset, context) {
  const type = ruleset.types.get(name2);
  const found = new Array(words3.length).fill(void 0);
  if (!type) return found;
  for (let at = 0; at < words3.length; ) {
    const word2 = words3[at];
    const reading = word2.kind !== "quote" && type.starts(word2) ? type.read(words3, at, context) : void 0;
    if (!reading || reading.end <= at) {
      at++;
      continue;
    }
    found[at] = reading;
    if (reading.head !== void 0 && reading.head > at) for (let i = at + 1; i <= reading.head; i++) found[i] = reading;
    at = reading.end;
  }
  return found;
}

// src/finders/phrases.ts
var phrases = {
  name: "phrases",
  finds: "claims by the phrases of `say:`",
  prepare: (ruleset) => {
    const index = makeIndex(ruleset);
    return (article) => findIn(article, ruleset, index);
  }
};
function makeIndex(ruleset) {
  const norms = /* @__PURE__ */ new Map();
  for (const [norm, number] of ruleset.vocabulary.any) norms.set(number, norm);
  for (const [text3, number] of ruleset.vocabulary.exact) norms.set(number, text3.toLowerCase());
  const words3 = /* @__PURE__ */ new Map();
  for (const rule2 of ruleset.rules) {
    if (rule2.status === "retired") continue;
    const matcher = ruleset.matchers.get(rule2.id);
    matcher?.say.forEach((phrase, line) => {
      const anchors = new Set([...phrase.anchor].map((number) => norms.get(number)));
      for (const norm of anchors) {
        const list2 = words3.get(norm);
        if (list2) list2.push({ rule: rule2, matcher, phrase, line });
        else words3.set(norm, [{ rule: rule2, matcher, phrase, line }]);
      }
    });
  }
  return makeScanIndex(words3);
}
var disguised = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]|&#?\w{2,8};|\w[*_~\\<]+\w/;
function findIn(article, ruleset, index) {
  if (index.words.size === 0) return [];
  const candidates = findCandidates(article, index);
  if (candidates.length === 0) return [];
  const context = { date: article.date, entityAt: ruleset.entityAt, nameOf: (id) => ruleset.entities.get(id)?.name ?? id };
  const claims = [];
  for (const { block, sentence, spoken } of candidates) {
    const list2 = [...spoken];
    const outside = list2.filter(({ rule: rule2 }) => rule2.in.has(block.zone));
    if (outside.length > 0) search(outside, makeView(sentence.words, ruleset, context), sentence, false);
    const inside2 = sentence.quotes.length > 0 ? list2.filter(({ rule: rule2 }) => rule2.in.has("quotes")) : [];
    if (inside2.length > 0) {
      for (const words3 of sentence.quotes) if (words3.length > 0) search(inside2, makeView(words3, ruleset, context), sentence, true);
    }
  }
  function search(list2, view, span2, quoted) {
    for (const claim of claimsOf(list2, view, span2, quoted, article, ruleset)) claims.push(claim);
  }
  return claims;
}
function findCandidates(article, index) {
  const { blocks, source } = article;
  const found = /* @__PURE__ */ new Map();
  const inBlock = (block, at, spoken) => {
    const sentence = sentenceAt(article.sentences(block), at);
    if (!sentence) return;
    let candidate = found.get(sentence);
    if (!candidate) found.set(sentence, candidate = { block, sentence, spoken: /* @__PURE__ */ new Set() });
    for (const one of spoken) candidate.spoken.add(one);
  };
  if (disguised.test(source)) {
    for (const block of blocks) scanWords(block.prose(), index, (at, spoken) => inBlock(block, block.from + at, spoken));
  } else {
    let next = 0;
    scanWords(source, index, (at, spoken) => {
      while (next < blocks.length && blocks[next].to <= at) next++;
      const block = blocks[next];
      if (block && block.from <= at) inBlock(block, at, spoken);
    });
  }
  return [...found.values()];
}
function sentenceAt(sentences, at) {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const sentence = sentences[middle];
    if (sentence.to <= at) low = middle + 1;
    else if (sentence.from > at) high = middle - 1;
    else return sentence;
  }
  return void 0;
}

// src/finders/index.ts
var finders = [phrases];

// src/formats/index.ts
function lazy(about2, load) {
  let loaded;
  const format = {
    ...about2,
    read(source) {
      if (!loaded) throw new Error(`The format ${about2.name} is used before loadFormat.`);
      return loaded.read(source);
    }
  };
  return { format, load: async () => loaded ??= await load() };
}
var entries = [
  lazy(
    { name: "markdown", extensions: ["md", "markdown", "mdown", "mkd", "mdx"], reads: "CommonMark with GitHub tables; front matter in YAML, TOML or JSON." },
    async () => (await import("./markdown-ZSOSKMZO.js")).markdown
  ),
  lazy({ name: "html", extensions: ["html", "htm", "xhtml"], reads: "HTML; title and dates from its head." }, async () => (await import("./html-KO2QTFHG.js")).html),
  { format: text, load: async () => text }
];
var formats = entries.map((entry) => entry.format);
function formatFor(path) {
  return entryFor(path)?.format;
}
async function loadFormat(path) {
  return entryFor(path)?.load();
}
function entryFor(path) {
  const name2 = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const dot = name2.lastIndexOf(".");
  if (dot < 1) return void 0;
  const ending = name2.slice(dot + 1).toLowerCase();
  return entries.find((entry) => entry.format.extensions.includes(ending));
}

// src/ruleset/did-you-mean.ts
function didYouMean(word2, known) {
  const close = closest(word2, known);
  return close === void 0 ? "" : ` (did you mean \`${close}\`?)`;
}
function closest(word2, known) {
  if (word2.length > 60) return void 0;
  let best;
  let least = Math.max(1, Math.floor(word2.length / 3)) + 1;
  for (const other2 of known) {
    if (Math.abs(other2.length - word2.length) >= least) continue;
    const edits = distance(word2.toLowerCase(), other2.toLowerCase());
    if (edits < least) {
      least = edits;
      best = other2;
    }
  }
  return best;
}
function distance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length];
}

// src/ruleset/check-shape.ts
function checkShape(tree, shape) {
  const mistakes = [];
  visit(tree, shape, "", mistakes);
  return mistakes;
}
function visit(tree, shape, path, mistakes) {
  const wrong = (expected) => void mistakes.push({ code: "unexpected-value", from: tree.from, to: tree.to, message: `unexpected ${shown2(tree)}${path && ` for \`${path}\``}, expected ${expected}` });
  switch (shape.is) {
    case "text":
      if (tree.is !== "text") return wrong(expectation(shape));
      if (shape.pattern && !shape.pattern.test.test(tree.text)) return wrong(shape.pattern.expected);
      return;
    case "choice":
      if (tree.is !== "text" || !shape.of.includes(tree.text)) wrong(expectation(shape) + (tree.is === "text" ? didYouMean(tree.text, shape.of) : ""));
      return;
    case "list":
      if (tree.is !== "list") return wrong(expectation(shape));
      if (shape.least !== void 0 && tree.items.length < shape.least) wrong(`at least ${shape.least} ${shape.least === 1 ? "item" : "items"}`);
      for (const item of tree.items) visit(item, shape.of, path, mistakes);
      return;
    case "dictionary":
      if (tree.is !== "map") return wrong(expectation(shape));
      for (const [key, entry] of tree.entries) {
        if (!shape.names.test.test(key)) mistakes.push({ code: "unexpected-key", ...entry.key, message: `unexpected name \`${short(key)}\`, expected ${shape.names.expected}` });
        visit(entry.value, shape.of, key, mistakes);
      }
      return;
    case "map":
      if (tree.is !== "map") return wrong(expectation(shape));
      for (const [key, entry] of tree.entries) {
        const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : void 0;
        if (known) visit(entry.value, known.shape, key, mistakes);
        else other(key, entry, shape, mistakes);
      }
      for (const [key, { required }] of Object.entries(shape.keys)) {
        if (required && !tree.entries.has(key)) mistakes.push({ code: "missing-key", from: tree.from, to: Math.min(tree.to, tree.from + 40), message: `\`${key}\` is missing here: ${lower(shape.keys[key].about)}` });
      }
      return;
    case "either": {
      const fits2 = shape.of.find((one) => kindOf(one) === tree.is);
      if (!fits2) return wrong(shape.of.map(expectation).join(" or "));
      visit(tree, fits2, path, mistakes);
    }
  }
}
function other(key, entry, shape, mistakes) {
  const hint = didYouMean(key, Object.keys(shape.keys));
  if (shape.others && !(hint && key.length > 3)) return visit(entry.value, shape.others, key, mistakes);
  mistakes.push({ code: "unknown-key", ...entry.key, message: `unknown key \`${short(key)}\`${hint || `, expected one of ${Object.keys(shape.keys).map((one) => `\`${one}\``).join(", ")}`}` });
}
function kindOf(shape) {
  return shape.is === "text" || shape.is === "choice" ? "text" : shape.is === "list" ? "list" : shape.is === "either" ? void 0 : "map";
}
function expectation(shape) {
  switch (shape.is) {
    case "text":
      return shape.pattern?.expected ?? "a text";
    case "choice":
      return shape.of.length === 1 ? `\`${shape.of[0]}\`` : `one of ${shape.of.map((one) => `\`${one}\``).join(", ")}`;
    case "list":
      return "a list (`[a, b]`, or lines that begin with `- `)";
    case "map":
    case "dictionary":
      return "a map (`key: value` lines)";
    case "either":
      return shape.of.map(expectation).join(" or ");
  }
}
function shown2(tree) {
  return tree.is === "text" ? tree.text === "" ? "nothing" : `\`${short(tree.text)}\`` : `a ${tree.is}`;
}
function short(text3) {
  const line = text3.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
function lower(text3) {
  return text3[0].toLowerCase() + text3.slice(1).replace(/\.$/, "");
}

// src/ruleset/read-facts.ts
var ownKeys = /* @__PURE__ */ new Set(["type", "name", "aliases", "in", "source", "note"]);
var rowKeys = /* @__PURE__ */ new Set(["from", "to", "source", "note"]);
var textAt = (tree, key) => {
  const value = tree.entries.get(key)?.value;
  return value?.is === "text" ? value.text : void 0;
};
var listAt = (tree, key) => {
  const value = tree.entries.get(key)?.value;
  return value?.is === "list" ? value.items.flatMap((item) => item.is === "text" ? [item.text] : []) : [];
};
var placeOf = (file, tree) => ({ file, from: tree.from, to: tree.to });
function dayAt(tree, key, report) {
  const value = tree.entries.get(key)?.value;
  if (value?.is !== "text") return void 0;
  const day3 = parseIsoDay(value.text);
  if (day3 === void 0) report("no-such-day", `there is no day \`${value.text}\``, value);
  return day3;
}
function readEntity(id, tree, file, report) {
  const fields = /* @__PURE__ */ new Map();
  const source = textAt(tree, "source");
  for (const [key, { value }] of tree.entries) {
    if (ownKeys.has(key)) continue;
    fields.set(key, value.is === "list" ? value.items.flatMap((row) => readRow(row, file, source, report)) : [plainField(value, file, source)]);
  }
  return {
    id,
    type: textAt(tree, "type"),
    name: textAt(tree, "name"),
    aliases: listAt(tree, "aliases"),
    in: listAt(tree, "in"),
    fields,
    place: placeOf(file, tree)
  };
}
function plainField(tree, file, source) {
  return { value: tree.text, place: placeOf(file, tree), ...source === void 0 ? {} : { source } };
}
function readRow(row, file, source, report) {
  if (row.is !== "map") return [];
  const values2 = [...row.entries].filter(([key]) => !rowKeys.has(key));
  if (values2.length !== 1) {
    report("dated-row", `a dated row has one value beside \`from\`, \`to\`, \`source\` and \`note\`; here are ${values2.length}`, row);
    return [];
  }
  const value = values2[0][1].value;
  const from = dayAt(row, "from", report);
  const to = dayAt(row, "to", report);
  if (from !== void 0 && to !== void 0 && to <= from) report("dated-row", "`to` is the first day on which it is true no more, so it must come after `from`", row.entries.get("to").value);
  const own = textAt(row, "source") ?? source;
  return [{
    value: value.is === "text" ? value.text : "",
    place: placeOf(file, row),
    ...from === void 0 ? {} : { from },
    ...to === void 0 ? {} : { to },
    ...own === void 0 ? {} : { source: own }
  }];
}
function readFact(tree, file, report) {
  const date2 = dayAt(tree, "date", report);
  const from = dayAt(tree, "from", report) ?? date2;
  const to = dayAt(tree, "to", report) ?? (date2 === void 0 ? void 0 : date2 + 1);
  if (from === void 0 && to === void 0) {
    report("undated-fact", "a record needs a `date`, or `from` and `to`", tree);
    return void 0;
  }
  const fields = /* @__PURE__ */ new Map();
  for (const [key, { value }] of tree.entries) if (!["fact", "date", "from", "to", "source", "note"].includes(key) && value.is === "text") fields.set(key, value.text);
  const span2 = { ...from === void 0 ? {} : { from }, ...to === void 0 ? {} : { to } };
  return { name: textAt(tree, "fact"), ...span2, fields, fact: { ...span2, value: textAt(tree, "date") ?? textAt(tree, "from") ?? "", source: textAt(tree, "source"), place: placeOf(file, tree) } };
}

// src/ruleset/shape.ts
var day2 = { test: /^\d{4}-\d{2}-\d{2}$/, expected: "a date such as `2025-08-16`" };
var name = { test: /^[\p{Ll}\p{Lo}\d][\p{Ll}\p{Lo}\d_-]*$/u, expected: "a name in lower case such as `first-meeting-since`" };
var days = { test: /^\d{1,5} days?$/, expected: "a number of days such as `14 days`" };
var anything = { test: /\S/, expected: "some text" };
var text2 = (about2, pattern = anything) => ({ is: "text", pattern, ...about2 ? { about: about2 } : {} });
var oneOf = (of, about2) => ({ is: "choice", of, ...about2 ? { about: about2 } : {} });
var listOf = (of, least) => ({ is: "list", of, ...least === void 0 ? {} : { least } });

// src/ruleset/schema.ts
var phrasesText = text2("Phrases, one a line: words, `~form`, `[optional]`, `(a|b)`, `{slot:type}`, `<name>`, `...`, `^`, `&`.");
var reason2 = text2("Why; shown where it is counted.");
var datedRow = {
  is: "map",
  about: "One value with the time in which it is true; beside these keys exactly one more, which holds the value: `{who: olaf-scholz, from: 2021-12-08, to: 2025-05-06}`.",
  keys: {
    from: { shape: text2("", day2), about: "The first day on which it is true." },
    to: { shape: text2("", day2), about: "The first day on which it is true no more." },
    source: { shape: text2(), about: "Where it is known from: an address or a title." },
    note: { shape: text2(), about: "For readers of this file." }
  },
  others: text2()
};
var entity = {
  is: "map",
  about: "A person, role, organisation, place or event. Any other key is a dated field: one value, or a list of values with `from` and `to`.",
  keys: {
    type: { shape: oneOf(entityTypes), about: "What kind of thing it is.", required: true },
    name: { shape: text2(), about: "Its preferred name, as a reader should see it.", required: true },
    aliases: { shape: listOf(text2()), about: "Other names that articles use. A capital must then be a capital in the article." },
    in: { shape: listOf(text2("", name)), about: "For a place: the places that hold it, by id." },
    source: { shape: text2(), about: "Where its fields are known from." },
    note: { shape: text2(), about: "For readers of this file." }
  },
  others: { is: "either", of: [text2(), listOf(datedRow)] }
};
var fact = {
  is: "map",
  about: "One dated record: something that happened. Keys beside these are its fields.",
  keys: {
    fact: { shape: text2("", name), about: "What kind of record it is: `us-russian-meeting`.", required: true },
    date: { shape: text2("", day2), about: "The day." },
    from: { shape: text2("", day2), about: "The first day, where it took several." },
    to: { shape: text2("", day2), about: "The day after the last." },
    source: { shape: text2(), about: "Where it is known from.", required: true },
    note: { shape: text2(), about: "For readers of this file." }
  },
  others: text2()
};
var test = {
  is: "map",
  about: "One test: sentences, and what the rule should make of them.",
  keys: {
    should: { shape: oneOf(["agree", "strain", "contradict", "unknown", "nothing"]), about: "What comes of it; `nothing`: no claim is read.", required: true },
    here: { shape: text2(), about: "An article.", required: true },
    there: { shape: text2(), about: "Another article of the same story." },
    date: { shape: text2("", day2), about: "The date of both." },
    there_date: { shape: text2("", day2), about: "The date of the other, where it differs." },
    finds: { shape: { is: "dictionary", of: text2(), names: name }, about: "What slots hold in `here`, as an article would write it." }
  }
};
var severity = {
  is: "map",
  keys: {
    contradict: { shape: oneOf(severities), about: "For two claims that cannot both be true (default: `warning`)." },
    strain: { shape: oneOf(severities), about: "For two that hardly can (default: `notice`)." }
  }
};
var allow = listOf({
  is: "map",
  about: "Matches that are accepted for good.",
  keys: { when: { shape: text2("A phrase."), about: "A phrase that stands in the same sentence.", required: true }, reason: { shape: reason2, about: "Why it is accepted.", required: true } }
});
var rule = {
  is: "map",
  about: "What to read in articles, and what to compare it with.",
  keys: {
    id: { shape: text2("", name), about: "Its name, in findings and exceptions.", required: true },
    title: { shape: text2(), about: "One line for readers.", required: true },
    status: { shape: oneOf(["active", "trial", "retired"]), about: "`trial` shows as a notice and never fails a run; a rule without tests that fire and that do not is on trial." },
    note: { shape: text2(), about: "Why it matters; shown with each finding." },
    files: { shape: listOf(text2()), about: "Only articles whose path matches one of these globs." },
    claim: {
      required: true,
      about: "How the claim is found.",
      shape: {
        is: "map",
        keys: {
          say: { required: true, about: "The phrases; or a map from what they say to phrases: `yes: |\u2026`, `no: |\u2026`.", shape: { is: "either", of: [phrasesText, { is: "dictionary", of: phrasesText, names: name }] } },
          unless: { shape: phrasesText, about: "Phrases that take a match back: by overlapping it, by standing in the same clause, or where `<claim>` says." },
          vetoes: { shape: listOf(text2("", name)), about: "Which shared vetoes hold (default: `hypothetical`, `negated`, `question`)." },
          in: { shape: listOf(oneOf(zones)), about: "Where to look (default: everywhere but in `quotes`)." },
          key: { shape: listOf(text2("", { test: /^[a-z_][\w-]*(?:\.[a-z_][\w-]*)?$/, expected: "`story`, a slot such as `who`, or a slot's property such as `country.leader`" }), 1), about: "What must be equal before two claims are compared.", required: true },
          value: { shape: text2("", { test: /^[A-Za-z_][\w-]*(?: (?:<=|>=))?$/, expected: "the name of a slot" }), about: "The slot that is compared; not where `say` is a map." }
        }
      }
    },
    compare: {
      required: true,
      about: "What the claim is compared with, and how.",
      shape: {
        is: "map",
        keys: {
          with: { shape: listOf(oneOf(scopes), 1), about: "`article`: claims of the same article; `story`: of the same story; `archive`: of all articles; `facts`: reference facts.", required: true },
          fact: { shape: text2("", { test: /^(?:(?:latest|next) )?[a-z][\w-]*$/, expected: "a field of the key's entity such as `began`, or `latest NAME` or `next NAME` of the `facts:` records" }), about: "Which reference fact." },
          before: { shape: text2("", days), about: "Only records at least this long before the article: leaves out the event itself." },
          operator: { shape: oneOf(operators), about: "How the values must stand to each other (default: `auto`, the value type's own way)." },
          within: { shape: text2("", days), about: "For `operator: within`: at most this far apart." },
          sum: { shape: listOf(text2("", name), 2), about: "For `operator: sum`: the slots that must add up to the value." },
          window: { shape: text2("", days), about: "For the archive: articles at most this far apart." },
          changes: { shape: oneOf(["increasing", "decreasing"]), about: "The value moves as days pass, as a death toll does: an earlier article may say less." },
          at_most: { shape: oneOf(["strain"]), about: "Never says more than this." },
          prefer: { shape: oneOf(["facts", "newest", "none"]), about: "Which side is offered as the correction (default: `none`)." },
          round: { shape: oneOf(["half", "none"]), about: "`none`: bare figures are exact (default: `half`)." }
        }
      }
    },
    severity: { shape: severity, about: "How loud each verdict is." },
    message: { shape: text2(), about: "What the finding says. May hold `{here.slot}`, `{there.slot}`, `{here.text}`, `{there.file}` and the like." },
    suggest: {
      about: "Replacements to offer.",
      shape: listOf({ is: "map", keys: { replace: { shape: text2("", name), about: "The slot whose words are replaced.", required: true }, with: { shape: text2(), about: "The words; placeholders as in `message`.", required: true } } })
    },
    allow: { shape: allow, about: "Standing exceptions." },
    tests: { shape: listOf(test), about: "Tests that `factlint test` runs." }
  }
};
var ruleFile = {
  is: "map",
  about: "A factlint rule file.",
  keys: {
    entities: { shape: { is: "dictionary", of: entity, names: name }, about: "Things with names and dated facts, by id." },
    phrases: { shape: { is: "dictionary", of: phrasesText, names: name }, about: "Named phrases, for use as `<name>`." },
    facts: { shape: listOf(fact), about: "Dated records." },
    rules: { shape: listOf(rule), about: "The rules." }
  }
};
var override = {
  is: "map",
  about: "Changes to one rule of a pack.",
  keys: {
    status: { shape: oneOf(["active", "trial", "retired"]), about: "As in the rule." },
    severity: { shape: severity, about: "As in the rule." },
    files: { shape: listOf(text2()), about: "As in the rule." },
    window: { shape: text2("", days), about: "As in the rule." },
    round: { shape: oneOf(["half", "none"]), about: "As in the rule." },
    at_most: { shape: oneOf(["strain"]), about: "As in the rule." },
    add_say: { shape: phrasesText, about: "More phrases." },
    add_unless: { shape: phrasesText, about: "More vetoes." },
    add_allow: { shape: allow, about: "More standing exceptions." }
  }
};
var configFile = {
  is: "map",
  about: "The configuration of factlint for a repository.",
  keys: {
    language: { shape: oneOf(["1"]), about: "The version of the rule language." },
    articles: { shape: listOf(text2()), about: "Globs of the article files, from the folder of this file; `!` leaves out." },
    packs: { shape: listOf(text2()), about: "Rule files and folders, and shipped packs by name (default: `core`, `facts`)." },
    dates: {
      about: "Dates for articles whose front matter and path give none.",
      shape: listOf({ is: "map", keys: { path: { shape: text2(), about: "A glob.", required: true }, date: { shape: text2("", day2), about: "The date.", required: true } } })
    },
    stories: {
      about: "How articles are grouped where front matter does not say it.",
      shape: { is: "map", keys: { by: { shape: oneOf(["folder", "path", "none"]), about: "`path` takes the part of the path that `{story}` stands for.", required: true }, path: { shape: text2(), about: "For `by: path`: a pattern such as `content/{story}/*.md`." } } }
    },
    overrides: { shape: { is: "dictionary", of: override, names: name }, about: "Changes to rules of packs, by rule id." },
    exceptions: {
      about: "Findings that are accepted.",
      shape: listOf({
        is: "map",
        keys: {
          rule: { shape: text2("", name), about: "The rule.", required: true },
          fingerprint: { shape: text2(), about: "Of the finding, as the JSON report gives it." },
          key: { shape: text2(), about: "The finding's key." },
          values: { shape: listOf(text2()), about: "The values that may stand side by side." },
          files: { shape: listOf(text2()), about: "Only in articles whose path matches one of these globs." },
          reason: { shape: reason2, about: "Why it is accepted.", required: true },
          until: { shape: text2("", day2), about: "The day from which it holds no more." }
        }
      })
    }
  }
};

// src/ruleset/tree.ts
var import_yaml2 = __toESM(require_dist(), 1);
var bytesMost2 = 8e6;
var nodesMost = 4e5;
var depthMost = 40;
var nestingMost = 200;
function readTrees(source) {
  if (source.length > bytesMost2) return { trees: [], mistakes: [{ code: "too-large", from: 0, to: 1, message: `the file has more than ${bytesMost2 / 1e6} million characters; split it` }] };
  const deep = deepestFlow(source);
  if (deep !== void 0) return { trees: [], mistakes: [{ code: "too-deep", from: deep, to: deep + 1, message: `brackets nest deeper than ${nestingMost}` }] };
  const mistakes = [];
  const trees = [];
  try {
    for (const part of documents(source)) readOne2(part.text, part.at, trees, mistakes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    mistakes.push({ code: "too-deep", from: 0, to: 1, message: "the YAML nests too deep to be read" });
  }
  return { trees, mistakes };
}
function documents(source) {
  const parts4 = [];
  let from = 0;
  for (const match of source.matchAll(/^---[ \t]*(?:#.*)?\r?$/gm)) {
    parts4.push({ text: source.slice(from, match.index), at: from });
    from = match.index + match[0].length;
  }
  parts4.push({ text: source.slice(from), at: from });
  return parts4;
}
function readOne2(source, offset, trees, mistakes) {
  const document = (0, import_yaml2.parseDocument)(source, { lineCounter: new import_yaml2.LineCounter(), prettyErrors: false, strict: true, uniqueKeys: true, version: "1.2", schema: "core", logLevel: "silent" });
  for (const error of document.errors) {
    const [from, to] = error.pos;
    mistakes.push({ code: error.code === "DUPLICATE_KEY" ? "duplicate-key" : "yaml", from: from + offset, to: Math.max(to, from + 1) + offset, message: yamlMessage(error.code, error.message) });
  }
  if (document.contents === null) return;
  let left = nodesMost;
  const at = (node) => ({ from: (node.range?.[0] ?? 0) + offset, to: (node.range?.[1] ?? 1) + offset });
  const fail = (place2, code, message) => void mistakes.push({ ...place2, code, message });
  function visit2(node, parent, depth) {
    if (--left < 0) {
      if (left === -1) fail(parent, "too-large", `more than ${nodesMost} values, aliases filled in; the file is not read further`);
      return void 0;
    }
    if (depth > depthMost) return fail(parent, "too-deep", `values nest deeper than ${depthMost}`), void 0;
    if ((0, import_yaml2.isAlias)(node)) {
      const target = node.resolve(document);
      if (target === void 0) return void 0;
      return visit2(target, at(node), depth + 1);
    }
    if ((0, import_yaml2.isScalar)(node)) {
      const place2 = at(node);
      if (node.tag !== void 0 && !/^tag:yaml\.org,2002:(?:str|int|float|bool|null)$/.test(node.tag)) fail(place2, "yaml-tag", `YAML tags such as \`${node.tag}\` have no meaning here; write the plain text`);
      const text3 = node.value === null && !node.source ? "" : typeof node.value === "string" ? node.value : node.source ?? String(node.value);
      return { is: "text", text: text3, lines: linesOf(source, text3, place2, offset, node.type), ...place2 };
    }
    if ((0, import_yaml2.isSeq)(node)) {
      const place2 = at(node);
      return { is: "list", items: node.items.map((item) => visit2(item, place2, depth + 1)).filter((item) => item !== void 0), ...place2 };
    }
    if ((0, import_yaml2.isMap)(node)) {
      const place2 = at(node);
      const entries3 = /* @__PURE__ */ new Map();
      for (const pair of node.items) {
        const key = pair.key;
        if (!(0, import_yaml2.isScalar)(key)) {
          fail(place2, "yaml", "a key must be a plain word");
          continue;
        }
        const keyPlace = at(key);
        const value = pair.value === null ? { is: "text", text: "", lines: [], ...keyPlace } : visit2(pair.value, keyPlace, depth + 1);
        const word2 = typeof key.value === "string" ? key.value : key.source ?? String(key.value);
        if (value) entries3.set(word2, { key: keyPlace, value });
      }
      return { is: "map", entries: entries3, ...place2 };
    }
    return { is: "text", text: "", lines: [], ...parent };
  }
  const tree = visit2(document.contents, { from: offset, to: offset + 1 }, 0);
  if (tree) trees.push(tree);
}
function linesOf(source, text3, place2, offset, type) {
  if (type !== "BLOCK_LITERAL") return text3 === "" ? [] : [{ text: text3, ...place2 }];
  const lines = [];
  const raw = source.slice(place2.from - offset, place2.to - offset);
  let start2 = raw.indexOf("\n") + 1;
  while (start2 > 0 && start2 < raw.length) {
    const end2 = raw.indexOf("\n", start2);
    const line = raw.slice(start2, end2 < 0 ? void 0 : end2).replace(/\r$/, "");
    const indent = line.length - line.trimStart().length;
    if (indent < line.length) lines.push({ text: line.trim(), from: place2.from + start2 + indent, to: place2.from + start2 + line.trimEnd().length });
    start2 = end2 < 0 ? -1 : end2 + 1;
  }
  return lines;
}
function deepestFlow(source) {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code === 91 || code === 123) {
      if (++depth > nestingMost) return i;
    } else if (code === 93 || code === 125) depth = Math.max(0, depth - 1);
    else if (code === 10 && depth > 0 && source.charCodeAt(i + 1) > 32 && !/[\]},]/.test(source[i + 1])) depth = 0;
  }
  return deepBlock(source);
}
function deepBlock(source) {
  const found = /(?:[-?] ){64}/.exec(source);
  return found ? found.index : void 0;
}
var advice = {
  BAD_INDENT: "check that the lines of one block begin in the same column",
  TAB_AS_INDENT: "indent with spaces, not tabs",
  MULTILINE_IMPLICIT_KEY: "a text with `: ` in it needs quotation marks, or a block text after `|`",
  BLOCK_AS_IMPLICIT_KEY: "a text with `: ` in it needs quotation marks, or a block text after `|`",
  UNEXPECTED_TOKEN: "a text that begins with one of `{ [ < ~ & * ! | > % @` needs quotation marks, or a block text after `|`",
  BAD_ALIAS: "a text that begins with `*` or `&` needs quotation marks, or a block text after `|`",
  DUPLICATE_KEY: "each key may stand once; put both values under one key"
};
function yamlMessage(code, message) {
  const hint = advice[code];
  const plain = message.split("\n")[0].replace(/ at line \d+.*$/, "");
  return hint ? `${plain}: ${hint}` : plain;
}

// src/ruleset/config.ts
var noConfig = { articles: [], packs: void 0, dates: [], stories: void 0, overrides: /* @__PURE__ */ new Map(), exceptions: [], problems: [] };
function readConfig(file, source) {
  const problems = [];
  const report = (code, message, { from, to }) => void problems.push({ code, severity: "error", message, place: { file, from, to } });
  const { trees, mistakes } = readTrees(source);
  const tree = trees[0];
  if (tree) mistakes.push(...checkShape(tree, configFile));
  for (const { code, message, from, to } of mistakes) report(code, message, { from, to });
  if (tree?.is !== "map") return { ...noConfig, problems };
  const isSound = (at) => !mistakes.some((mistake) => mistake.from >= at.from && mistake.from < at.to);
  const maps = (key) => {
    const list2 = tree.entries.get(key)?.value;
    return list2?.is === "list" ? list2.items.filter((item) => item.is === "map" && isSound(item)) : [];
  };
  const stories = tree.entries.get("stories")?.value;
  const overrides = tree.entries.get("overrides")?.value;
  return {
    articles: listAt(tree, "articles"),
    packs: tree.entries.has("packs") ? listAt(tree, "packs") : void 0,
    dates: maps("dates").flatMap((item) => {
      const date2 = dayAt(item, "date", report);
      return date2 === void 0 ? [] : [{ path: textAt(item, "path"), date: date2 }];
    }),
    stories: stories?.is === "map" && isSound(stories) ? readStories(stories, report) : void 0,
    overrides: new Map(overrides?.is === "map" ? [...overrides.entries].flatMap(([id, { key, value }]) => value.is === "map" && isSound(value) ? [[id, { file, tree: value, key }]] : []) : []),
    exceptions: maps("exceptions").map((item) => readException(item, file, report)),
    problems
  };
}
function readStories(tree, report) {
  const by = textAt(tree, "by");
  const path = textAt(tree, "path");
  if (by === "path" && !path?.includes("{story}")) report("stories", "`by: path` needs `path`, a pattern with `{story}` in it such as `content/{story}/*.md`", tree);
  return { by, ...path === void 0 ? {} : { path } };
}
function readException(tree, file, report) {
  const until = dayAt(tree, "until", report);
  const fingerprint = textAt(tree, "fingerprint");
  const key = textAt(tree, "key");
  return {
    rule: textAt(tree, "rule"),
    reason: textAt(tree, "reason"),
    values: listAt(tree, "values"),
    files: listAt(tree, "files"),
    place: placeOf(file, tree),
    ...until === void 0 ? {} : { until },
    ...fingerprint === void 0 ? {} : { fingerprint },
    ...key === void 0 ? {} : { key }
  };
}

// src/language/en/bases.ts
var lostE = [
  /[uvc]$|[^z]z$|[dr]g$|[aeiou]g$|lg$|[aeu]ng$|[bcdfgkptz]l$|[^aeiou][aiy]k$|[^aeiou][eou]k$|[tv]r$/,
  /[^s]s$/,
  /[^aeo]at$|^(re|pro)?creat$|(perm|delin|naus)eat$/,
  /[^aeou][iu]n$|[^ae]ir$|[^aeiouw]ar$|[^aeiou]ur$|[^aeiou]ut$|[^aeo]id$|[^eo]ad$|[^aeiou][ou]d$|(c|mp|rs)ed$|[^aeiou]um$|[^aeiou]ul$|[^aeiou]ib$/,
  /(ign|expl|rest|ad|impl|depl|interf|adh|persev|coh|rev|inv|exc|ign|rec|inc|exped|un|compl|del|comp|depl|prom|dev|den|dem)(or|er|it|et|ot)$/,
  /(welcom|postpon|condon|aton|dethron|conven|interven|contraven|reconcil|compil|profil|exil|consol|cajol|escap|reshap|landscap|breath|sooth|bath|loath|seeth|writh|past|tast|wast|hast|infring|cring|impring|spong|impos|telephon|typ)$/
];
var noE = new Set(
  "bang clang gang twang combat format margin origin cabin ruin murmur debut focus refocus bias canvas gas bus waltz pilot visit deposit profit blog dialog catalog monitor favor honor labor author sponsor offer differ suffer enter alter cover deliver recover discover render surrender order border number budget market target edit limit exit credit audit exhibit inherit merit prohibit recruit ballot pivot panic".split(
    " "
  )
);
var wordsInIe = new Set("movie cookie calorie rookie zombie selfie hoodie prairie genie brownie goalie untie belie underlie necktie magpie".split(" "));
var wordsInChe = new Set("ache headache toothache backache cache niche avalanche creche psyche microfiche moustache".split(" "));
var verbsInUse = /^(re|mis)?use$|^(acc|exc|ref|conf|ab|am|per|diff|inf|def|f|m|eff|pro|transf|recl|obt|bem)use$/;
function syllables(word2) {
  return word2.replace(/^y/, "").replace(/qu/g, "q").match(/[aeiouy]+/g)?.length ?? 0;
}
function isClosed(stem) {
  return /(^|[^aeiouy]|qu)[aeiouy][^aeiouywxh]$/.test(stem.replace(/^y/, "j"));
}
function basesOf(word2, makes2) {
  const guesses = /[^aeiou]s$|[aeo]s$|[^aeiou]ies$/.test(word2) ? fromS(word2) : /ed$/.test(word2) ? fromEd(word2) : /ing$/.test(word2) ? fromStem(word2.slice(0, -3)) : [];
  const base = guesses.find((guess) => guess.length > 1 && syllables(guess) > 0 && makes2(guess, word2));
  return [base ?? word2];
}
function fromS(word2) {
  if (/(ss|us|is)$/.test(word2)) return [];
  const short2 = word2.slice(0, -1);
  const shorter = word2.slice(0, -2);
  if (/ies$/.test(word2)) return wordsInIe.has(short2) || word2.length <= 4 ? [short2] : [`${word2.slice(0, -3)}y`];
  if (/(ss|x|zz|tz|sh)es$/.test(word2)) return [shorter];
  if (/ches$/.test(word2)) return wordsInChe.has(short2) ? [short2] : [shorter];
  if (/oes$/.test(word2)) return /^(sh|t|f|h|can|ob|w|snowsh|horsesh|d|tipt|mistlet|thr)oes$/.test(word2) ? [short2] : [shorter];
  if (/[^aeo]uses$/.test(word2)) return verbsInUse.test(short2) ? [short2] : [shorter];
  return [short2];
}
function fromEd(word2) {
  if (/eed$/.test(word2)) return /(gr|fr|ant|cr|fer|gat|orc)eed$/.test(word2) && !/^(greed|creed)$/.test(word2) ? [word2.slice(0, -1)] : [];
  if (/ied$/.test(word2)) return word2.length <= 4 || wordsInIe.has(word2.slice(0, -1)) ? [word2.slice(0, -1)] : [`${word2.slice(0, -3)}y`];
  return fromStem(word2.slice(0, -2));
}
function fromStem(stem) {
  const last = stem.slice(-1);
  if (stem.length > 2 && stem.at(-2) === last && !/[aeiou]/.test(last)) {
    const keeps = /(ss|ff|zz)$|[iou]ll$|(c|f|st|t|s|sp|sm|dw|w)[ae]ll$|^[^aeiou]*[aeiou]ll$/.test(stem) && !/(ntr|tr|mp|xp|rep|isp|arqu|enr|ext|fulf|inst|dist|ann|ounc|ounse|anc|arv|av)[aeiou]?ll$/.test(stem);
    return keeps ? [stem] : [stem.slice(0, -1), stem];
  }
  if (/ck$/.test(stem) && /(pani|mimi|picni|traffi|froli|garli)ck$/.test(stem)) return [stem.slice(0, -1)];
  if (/^[^aeiou]{1,2}y$|^(unt|bel|underl)y$/.test(stem) && /^(d|t|l|v|unt|bel|underl)y$/.test(stem)) return [`${stem.slice(0, -1)}ie`];
  const withE = !noE.has(stem) && (lostE.some((shape) => shape.test(stem)) || syllables(stem) === 1 && isClosed(stem));
  return withE ? [`${stem}e`, stem] : [stem, `${stem}e`];
}

// src/language/en/irregular.ts
var irregularVerbs = `
abide abided/abode; arise arose arisen; awake awoke/awaked awoken; bear bore borne/born; beat beat beaten; become became become; befall befell befallen;
beget begot begotten; begin began begun; behold beheld; bend bent; bereave bereaved/bereft; beseech besought/beseeched; beset; bespeak bespoke bespoken; bet bet/betted; bid bid/bade bid/bidden;
bind bound; bite bit bitten; bleed bled; bless blessed/blest; blow blew blown; break broke broken; breed bred; bring brought; broadcast broadcast/broadcasted;
browbeat browbeat browbeaten; build built; burn burned/burnt; burst; buy bought; cast; catch caught; choose chose chosen; cling clung;
come came come; cost; creep crept; cut; deal dealt; dig dug; dive dived/dove dived; draw drew drawn; dream dreamed/dreamt; drink drank drunk; drive drove driven;
dwell dwelt/dwelled; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; fit fitted/fit; flee fled; fling flung; fly flew flown;
forbear forbore forborne; forbid forbade/forbad forbidden; forecast forecast/forecasted; forget forgot forgotten; forgive forgave forgiven; forsake forsook forsaken; freeze froze frozen;
get got got/gotten; give gave given; go went gone; grind ground; grow grew grown; hang hung/hanged; hear heard; hew hewed hewn/hewed; hide hid hidden; hit; hold held; hurt; input input/inputted;
inset; keep kept; kneel knelt/kneeled; knit knitted/knit; know knew known; lay laid; lead led; lean leaned/leant; leap leaped/leapt; learn learned/learnt; leave left; lend lent;
let; lie lay lain; lie lied; light lit/lighted; lose lost; make made; mean meant; meet met; mow mowed mown/mowed; offset; partake partook partaken; pay paid; plead pleaded/pled; prove proved proved/proven;
put; quit quit/quitted; read; rend rent; rid rid/ridded; ride rode ridden; ring rang rung; rise rose risen; run ran run; saw sawed sawn/sawed; say said; see saw seen; seek sought; sell sold; send sent; set;
sew sewed sewn/sewed; shake shook shaken; shear sheared shorn/sheared; shed; shine shone/shined; shoot shot; show showed shown/showed; shrink shrank/shrunk shrunk; shut;
sing sang sung; sink sank/sunk sunk; sit sat; slay slew/slayed slain/slayed; sleep slept; slide slid; sling slung; slit; smell smelled/smelt; sneak sneaked/snuck; sow sowed sown/sowed; speak spoke spoken;
speed sped/speeded; spell spelled/spelt; spend spent; spill spilled/spilt; spin spun/span spun; spit spat/spit; split; spoil spoiled/spoilt; spread; spring sprang/sprung sprung; stand stood; steal stole stolen; stick stuck;
sting stung; stink stank/stunk stunk; strew strewed strewn; stride strode stridden; strike struck struck/stricken; string strung; strive strove/strived striven/strived; swear swore sworn; sweep swept;
swell swelled swollen/swelled; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; telecast; tell told; think thought; thrive thrived/throve thrived/thriven; throw threw thrown; thrust; tread trod trodden;
typeset; understand understood; uphold upheld; upset; wake woke/waked woken/waked; wear wore worn; weave wove/weaved woven; wed wedded/wed; weep wept; wet wetted/wet; win won; wind wound;
withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written; babysit babysat; ghostwrite ghostwrote ghostwritten; housebreak housebroke housebroken;
sunburn sunburned/sunburnt; podcast podcast/podcasted; simulcast; sublet; crossbreed crossbred; interweave interwove interwoven; typewrite typewrote typewritten; waylay waylaid; spearhead spearheaded;
found founded; wound wounded; ground grounded; bound bounded; fell felled; rent rented; bore bored; live lived; base based; analyse analysed; analyze analyzed; leaf leafed; halve halved; calve calved; shelve shelved; axe axed
`;
var prefixedVerbs = `
over: come take run see do hear ride throw eat pay sleep shoot hang draw drive feed grow lay spend sell think write fly bid build
under: go take lie cut pay write bid sell spend shoot feed
out: run sell grow do bid shine spend fight shoot ride sit think wear draw drive fly
re: build make pay sell tell write run set do think take read send hear win draw grow light open lay cast bid bind buy cut fit freeze grind learn lend let lose prove seek show sit spend split stick string swear teach tell test tie wed wire
un: do bind wind bend freeze learn make say
mis: lead take understand read speak spell hear lay spend tell think deal give know
fore: see tell go know run
inter: cut lay bind
with: stand
up: set hold rise sweep
down: cast grind
`;
var irregularNouns = `
child children; grandchild grandchildren; stepchild stepchildren; schoolchild schoolchildren; person people/persons; salesperson salespeople/salespersons; spokesperson spokespeople/spokespersons;
chairperson chairpeople/chairpersons; businessperson businesspeople; foot feet; tooth teeth; goose geese; mouse mice; louse lice; ox oxen; penny pence/pennies;
wife wives; housewife housewives; midwife midwives; life lives; afterlife afterlives; knife knives; leaf leaves; thief thieves; loaf loaves; half halves; shelf shelves; bookshelf bookshelves; wolf wolves; calf calves; elf elves;
scarf scarves/scarfs; hoof hooves/hoofs; wharf wharves/wharfs; sheaf sheaves; self selves; dwarf dwarves/dwarfs;
crisis crises; analysis analyses; basis bases; thesis theses; hypothesis hypotheses; axis axes; oasis oases; parenthesis parentheses; diagnosis diagnoses; emphasis emphases; synthesis syntheses; prognosis prognoses;
neurosis neuroses; psychosis psychoses; paralysis paralyses; nemesis nemeses; metamorphosis metamorphoses; criterion criteria; phenomenon phenomena; automaton automata/automatons;
medium media/mediums; datum data; bacterium bacteria; curriculum curricula/curriculums; memorandum memoranda/memorandums; referendum referendums/referenda; stadium stadiums/stadia; forum forums/fora; stratum strata;
symposium symposia/symposiums; ultimatum ultimatums/ultimata; aquarium aquariums/aquaria; moratorium moratoriums/moratoria; honorarium honoraria/honorariums; addendum addenda; erratum errata; millennium millennia/millenniums; spectrum spectra/spectrums; quantum quanta; consortium consortia/consortiums;
appendix appendices/appendixes; matrix matrices/matrixes; vertex vertices; vortex vortices/vortexes; codex codices; alumnus alumni; nucleus nuclei; cactus cacti/cactuses; fungus fungi/funguses; stimulus stimuli; syllabus syllabi/syllabuses; radius radii/radiuses; bacillus bacilli;
formula formulas/formulae; larva larvae; antenna antennas/antennae; alga algae; vertebra vertebrae; alumna alumnae; nebula nebulae; bureau bureaus/bureaux; plateau plateaus/plateaux; chateau chateaux/chateaus; tableau tableaux; beau beaux/beaus; gateau gateaux; corps corps; genus genera; opus opuses/opera; corpus corpora; passerby passersby; paparazzo paparazzi; graffito graffiti; virtuoso virtuosos/virtuosi;
aircraft; spacecraft; hovercraft; watercraft; sheep; deer; series; species; offspring; headquarters; barracks; crossroads; means; news; politics; economics; mathematics; physics; athletics; ethics; logistics; statistics; thanks; measles; diabetes; salmon; shrimp; swine; bison; police; cattle
`;
var fixedForms = `
have has had having; do does did done doing; age ages aged ageing aging; be am is are was were been being; will would; can could; may might; shall should; must; ought; man men manned manning mans; woman women; human humans; german germans; roman romans; norman normans; superhuman; inhuman; talisman talismans; shaman shamans; ottoman ottomans; caiman caimans;
this; us; always; perhaps; yes; during; king kings; thing things; wing wings winged winging; evening evenings; morning mornings; ceiling ceilings; something; nothing; anything; everything; outing outings; darling darlings; sibling siblings; pudding puddings; sterling; lightning;
hundred hundreds; sacred; naked; wicked; rugged; infrared; kindred; red reds; bed beds bedded bedding; bus buses busses bused bussed busing bussing; gas gases gasses gassed gassing; quiz quizzes quizzed quizzing; index indexes indices indexed indexing; bias biases biased biasing biassed; alias aliases; atlas atlases; canvas canvases; canvass canvasses canvassed canvassing; pancreas pancreases; christmas christmases; lens lenses
`;
var doubling = new Set(`
admit commit permit submit omit emit transmit remit readmit recommit resubmit outwit acquit abet regret rebut prefer refer defer infer confer transfer deter inter disinter occur incur recur concur demur abhor control patrol
compel expel propel repel dispel impel excel rebel annul extol enrol fulfil distil instil appal equip reequip debug unplug unzip overlap kidnap handicap sandbag zigzag hobnob entrap unwrap overstep format reformat program deprogram
reprogram eavesdrop airdrop namedrop bootstrap wiretap kneecap recap intermit crossbar backlog blog vlog befit refit misfit unpin underpin bedim bestir reset humbug hotdog bulldog bayonet preplan replan remap unclog leapfrog nonplus demob unpeg
`.trim().split(/\s+/));
var doublingOrNot = new Set("focus refocus benefit worship combat kidnap handicap bayonet leapfrog program input output fuel refuel duel dial initial spiral".split(" "));
var countable = new Set(`
meet kill shoot hear find rule bomb shell brief hang begin open close land sit gather sight stab post file list warn read record beat poison drown kidnap sign cross fire book cast teach show screen build paint draw write
wed rate greet open sail fly deal hold feel offer sentence mutilate stone flog behead lynch march ring listen poll abduct arrest hijack crash proceed christen bear murmur mail summon
`.trim().split(/\s+/));
var oneSpelling = new Set(`
advertise advise arise comprise compromise demise despise devise disguise enterprise excise exercise franchise guise improvise incise merchandise premise promise reprise rise revise supervise surmise surprise televise
wise chastise circumcise likewise otherwise treatise paradise expertise concise precise apprise prise size prize resize capsize downsize oversize outsize uprise sunrise moonrise disenfranchise enfranchise upsize
`.trim().split(/\s+/));
var spellings = `
favour favor; labour labor; honour honor; harbour harbor; colour color; endeavour endeavor; rumour rumor; humour humor; neighbour neighbor; behaviour behavior; vapour vapor; savour savor; armour armor; odour odor; tumour tumor; clamour clamor; parlour parlor;
dishonour dishonor; flavour flavor; saviour savior; rancour rancor; centre center; theatre theater; metre meter; litre liter; kilometre kilometer; fibre fiber; sabre saber; manoeuvre maneuver; defence defense; offence offense; licence license; practise practice;
pretence pretense; grey gray; programme program; judgement judgment; enquiry inquiry; enquire inquire; plough plow; fulfil fulfill; enrol enroll; instil instill; distil distill; appal appall; instal install; catalogue catalog; dialogue dialog; sceptic skeptic; mould mold; smoulder smolder; aluminium aluminum; aeroplane airplane; artefact artifact; analyse analyze; paralyse paralyze; catalyse catalyze; breathalyse breathalyze
`;

// src/language/en/forms.ts
function formsOf(word2) {
  const lower2 = word2.toLowerCase();
  if (!new RegExp("^\\p{L}{2,}$", "u").test(lower2)) return [lower2];
  families ??= makeFamilies();
  const known = families.get(lower2);
  if (known) return union(known.map((family) => [...family]), lower2);
  if (lower2.length < 3) return [lower2];
  const gerund = /ings$/.test(lower2) ? basesOf(lower2.slice(0, -1), makes)[0] : "";
  const bases = countable.has(gerund) ? [gerund] : basesOf(lower2, makes);
  return union(
    bases.flatMap((base) => families.get(base)?.map((family) => [...family]) ?? spellingsOf(base).map((spelling) => regularForms(spelling))),
    lower2
  );
}
var families;
function makeFamilies() {
  const map = /* @__PURE__ */ new Map();
  const add2 = (forms) => {
    const family = new Set(forms);
    for (const form of family) map.set(form, [...map.get(form) ?? [], family]);
  };
  const verbs2 = entries2(irregularVerbs);
  for (const [base = "", ...pasts] of verbs2) add2(verbForms(base, pasts));
  for (const line of prefixedVerbs.trim().split("\n")) {
    const [prefix = "", list2 = ""] = line.split(": ");
    for (const [base = "", ...pasts] of verbs2) {
      if (list2.split(" ").includes(base)) add2(verbForms(prefix + base, pasts.map((past2) => past2.split("/").map((form) => prefix + form).join("/"))));
    }
  }
  for (const forms of entries2(irregularNouns)) add2(forms.flatMap((form) => form.split("/")));
  for (const forms of entries2(fixedForms)) add2(forms);
  return map;
}
function verbForms(base, pasts) {
  const regular = regularForms(base, isClosed(base)).filter((form) => !/ed$/.test(form) || form === base);
  return [...regular, ...pasts.flatMap((past2) => past2.split("/"))];
}
function regularForms(base, doubles = false) {
  const forms = [base, ...withS(base)];
  if (/[iy][sz]ation$/.test(base)) return forms;
  const stems = doubles ? [base + base.slice(-1)] : stemsOf(base);
  for (const stem of stems) forms.push(/e$/.test(stem) ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`);
  for (const stem of stems) forms.push(withIng(stem));
  if (countable.has(base)) for (const stem of stems) forms.push(`${withIng(stem)}s`);
  if (/[^aeiou](?<!hu|ger|ro)(wo)?man$/.test(base) && syllables(base) > 1) return [base, base.replace(/an$/, "en")];
  if (/.{2}men$/.test(base) && !/^(speci|regi|abdo|o|a|ye|hy|acu|sta|ra|reg|hegu|cerumen)men$/.test(base)) return [base.replace(/en$/, "an"), base];
  return forms;
}
function withS(base) {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`];
  if (/..arch$/.test(base) && syllables(base) > 1 && !/search$/.test(base)) return [`${base}s`];
  if (/(omach|poch|tech|eunuch|loch)$/.test(base)) return [`${base}s`];
  if (/([^z]|^.?)z$/.test(base) && /[aeiou]z$/.test(base)) return [`${base}zes`, `${base}es`];
  if (/(s|x|z|ch|sh)$/.test(base)) return doublingOrNot.has(base) && /s$/.test(base) ? [`${base}es`, `${base}ses`] : [`${base}es`];
  if (/[^aeiou]o$/.test(base)) return base === "go" ? ["goes"] : [`${base}es`, `${base}s`];
  return [`${base}s`];
}
function stemsOf(base) {
  if (/(pani|mimi|picni|traffi|froli|garli)c$/.test(base)) return [`${base}k`];
  const doubled = base + base.slice(-1);
  if (doublingOrNot.has(base)) return [doubled, base];
  if (doubling.has(base)) return [doubled];
  if (!isClosed(base)) return [base];
  if (syllables(base) === 1) return [doubled];
  return /[^aeiou][aeio]l$/.test(base) ? [doubled, base] : [base];
}
function withIng(stem) {
  if (/ie$/.test(stem)) return `${stem.slice(0, -2)}ying`;
  if (/^(singe|dye|binge|whinge|tinge|swinge|hinge)$/.test(stem)) return `${stem}ing`;
  return /[^eoy]e$/.test(stem) && stem.length > 2 ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}
function makes(base, form) {
  return regularForms(base).includes(form);
}
function spellingsOf(base) {
  const pair = entries2(spellings).find((words3) => words3.includes(base) || words3.some((word2) => `${word2}s` === base));
  if (pair) return [base, ...pair];
  const swap = /([iy])([sz])(e|ation|ations)$/.exec(base);
  if (!swap || syllables(base) < 2 || swap[3] === "e" && (oneSpelling.has(base.replace(/ze$/, "se")) || oneSpelling.has(base) || /([aeou]i.e|[^l]yse)$/.test(base))) return [base];
  const other2 = swap[2] === "s" ? "z" : "s";
  return [base, `${base.slice(0, swap.index + 1)}${other2}${swap[3]}`];
}
function entries2(text3) {
  return text3.trim().split(/;\s*/).map((entry) => entry.trim().split(" "));
}
function union(sets, word2) {
  return [.../* @__PURE__ */ new Set([...sets.flat(), word2])];
}

// src/language/en/frequency.ts
var tiers = [
  "the of to a in and",
  "that is for on was with as it by at be from has have are he his this an not said they but will who had were which their been its or about",
  "more one after would there out up when all over year people could also we you two new what than last can so if first no other into some time she her him them our us mr may made before just most now many back between years government against being only three under those such since while because during down where these through world says any how very says",
  "president minister prime told week day month state country party national group next second still leader leaders war own through told set way part both well four five six including around former public us uk country meeting talks news report early late former long high including take took going make get police home work company market court law right men women man old end later days weeks months called come came did do does however without off used left top per cent percent million billion"
];
var estimates = /* @__PURE__ */ new Map();
tiers.forEach((tier, i) => {
  for (const word2 of tier.split(" ")) if (!estimates.has(word2)) estimates.set(word2, [3e4, 6e3, 1500, 500][i]);
});
function frequency(word2) {
  return estimates.get(word2) ?? (/^\d/.test(word2) ? 200 : word2.length <= 3 ? 150 : word2.length <= 5 ? 80 : 40);
}

// src/ruleset/names.ts
function foldName(text3) {
  return /^[\x00-\x7F]*$/.test(text3) ? text3 : text3.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replace(/ı/g, "i").replace(/ø/g, "o").replace(/ł/g, "l").replace(/ß/g, "ss");
}
function nameWords(name2) {
  const words3 = readWords(name2).filter((word2) => word2.kind !== "possessive").map((word2) => ({ text: word2.text.replaceAll(".", ""), norm: foldName(word2.norm), capital: word2.capital, upper: new RegExp("^\\p{Lu}{2,3}$", "u").test(word2.text.replaceAll(".", "")) }));
  return words3.length > 1 && words3[0].norm === "the" ? words3.slice(1) : words3;
}
function makeNames(entities) {
  const types = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  for (const entity2 of entities) {
    let names4 = types.get(entity2.type);
    if (!names4) types.set(entity2.type, names4 = /* @__PURE__ */ new Map());
    for (const text3 of [entity2.name, ...entity2.aliases]) {
      const words3 = nameWords(text3);
      if (words3.length === 0) continue;
      const id = `${entity2.type} ${words3.map((word2) => `${word2.norm}${word2.capital ? "+" : ""}`).join(" ")}`;
      const twin = known.get(id);
      if (twin) {
        twin.ids.add(entity2.id);
        continue;
      }
      const name2 = { words: words3, ids: /* @__PURE__ */ new Set([entity2.id]) };
      known.set(id, name2);
      const list2 = names4.get(words3[0].norm);
      if (list2) list2.push(name2);
      else names4.set(words3[0].norm, [name2]);
    }
  }
  for (const names4 of types.values()) for (const list2 of names4.values()) list2.sort((a, b) => b.words.length - a.words.length);
  const entityAt = (words3, at, type) => {
    const names4 = types.get(type);
    if (!names4) return void 0;
    const first = words3[at];
    const list2 = names4.get(foldName(first.norm));
    const found = list2 && longest(list2, words3, at);
    if (found) return found;
    if (first.norm !== "the" || at + 1 >= words3.length) return void 0;
    const after = names4.get(foldName(words3[at + 1].norm));
    return after && longest(after, words3, at + 1);
  };
  return { entityAt, firstWords: (type) => [...types.get(type)?.keys() ?? []] };
}
function longest(list2, words3, at) {
  for (const name2 of list2) {
    const end2 = endOf(name2, words3, at);
    if (end2 !== void 0) return { ids: [...name2.ids].sort(), end: end2 };
  }
  return void 0;
}
function endOf(name2, words3, at) {
  let next = at;
  for (let i = 0; i < name2.words.length; i++) {
    if (i > 0 && words3[next]?.kind === "possessive") next++;
    const word2 = words3[next];
    const part = name2.words[i];
    if (!word2 || foldName(word2.norm) !== part.norm) return void 0;
    if (part.capital && !word2.capital) return void 0;
    if (part.upper && word2.text !== word2.text.toUpperCase()) return void 0;
    if (i > 0 && /[;:,()!?]/.test(word2.before)) return void 0;
    next++;
  }
  return next;
}

// src/ruleset/phrases.ts
var gapDefault = 10;
var gapMost = 16;
var nestingMost2 = 12;
function parsePhrase(source) {
  let at = 0;
  const fail = (message, from = at, length = 1) => {
    throw { mistake: { at: from, length, message } };
  };
  function sequence(depth) {
    if (depth > nestingMost2) fail(`brackets nest deeper than ${nestingMost2}; give the inner part a name under \`phrases:\``);
    const items = [];
    for (; ; ) {
      while (at < source.length && /\s/.test(source[at])) at++;
      if (at >= source.length || ")]|&".includes(source[at])) return { is: "sequence", items };
      items.push(...item(depth));
    }
  }
  function choice(depth, open2, close) {
    const items = [sequence(depth + 1)];
    while (source[at] === "|") {
      at++;
      items.push(sequence(depth + 1));
    }
    if (source[at] !== close) fail(`\`${source[open2]}\` is never closed; expected \`${close}\``, open2);
    at++;
    if (items.some((one) => one.is === "sequence" && one.items.length === 0)) fail("an alternative is empty; to make words optional write `[words]`", open2, at - open2);
    return items.length === 1 ? items[0] : { is: "choice", items };
  }
  function item(depth) {
    const char = source[at];
    const open2 = at;
    if (char === "(") return at++, [choice(depth, open2, ")")];
    if (char === "[") return at++, [{ is: "optional", item: choice(depth, open2, "]") }];
    if (char === "{") return [slot(open2)];
    if (char === "<") return [name2(open2)];
    if (char === "^") return at++, [{ is: "start" }];
    if (char === "~") return form(open2);
    if (source.startsWith("...", at) || char === "\u2026") return [gap3()];
    if (char === "*" || char === "+" || char === "?") fail(`\`${char}\` has no meaning in a phrase; write \`[optional]\`, \`(a|b)\` or \`...\``);
    if (char === "}" || char === ">") fail(`\`${char}\` closes nothing`);
    if (/[,;:.!()–—]/.test(char) && !new RegExp("^\\.\\p{L}", "u").test(source.slice(at))) return at++, [{ is: "mark", mark: char }];
    return words3(open2);
  }
  function slot(open2) {
    const found = /^\{\s*([A-Za-z_][\w-]*)\s*(?::\s*([A-Za-z_][\w-]*))?\s*(<=|>=)?\s*\}/.exec(source.slice(at, at + 200));
    if (!found) return fail("a slot is written `{name:type}`, `{type}` or, as a bound, `{name:type <=}`", open2);
    at += found[0].length;
    const [, first, second, bound] = found;
    return { is: "slot", name: first, type: second ?? first, at: open2, ...bound ? { bound } : {} };
  }
  function name2(open2) {
    const found = /^<\s*([\p{L}\w][\p{L}\w-]*)\s*>/u.exec(source.slice(at, at + 200));
    if (!found) return fail("a named phrase or entity is written `<name>`", open2);
    at += found[0].length;
    return { is: "name", name: found[1], at: open2 };
  }
  function form(open2) {
    const found = /^~([\p{L}'’-]+)/u.exec(source.slice(at, at + 100));
    if (!found) return fail("`~` stands before a word, to mean any form of it: `~meet`", open2);
    at += found[0].length;
    return [{ is: "form", word: found[1].toLowerCase() }];
  }
  function gap3() {
    const found = /^(?:\.\.\.|…)(\d*)/.exec(source.slice(at, at + 12));
    const count3 = found[1] === "" ? gapDefault : Number(found[1]);
    if (count3 < 1 || count3 > gapMost) fail(`a gap is from 1 to ${gapMost} words`, at, found[0].length);
    at += found[0].length;
    return { is: "gap", words: count3 };
  }
  function words3(open2) {
    const found = /^[^\s()[\]{}<>|&~^,;:!*+?…–—]+/u.exec(source.slice(at));
    if (!found) return fail(`\`${source[at]}\` cannot stand here`);
    let text3 = found[0];
    if (text3.includes("...")) text3 = text3.slice(0, text3.indexOf("..."));
    at += text3.length;
    const nodes = readWords(text3).map(
      (word2) => word2.kind === "possessive" ? { is: "possessive" } : { is: "word", text: word2.text.replaceAll(".", ""), norm: word2.norm, capital: word2.capital }
    );
    if (nodes.length === 0 && !/^[-'’"“”.]+$/.test(text3)) fail(`\`${text3}\` holds no word`, open2, text3.length);
    return nodes;
  }
  try {
    const parts4 = [sequence(0)];
    while (source[at] === "&") {
      at++;
      parts4.push(sequence(0));
    }
    if (at < source.length) fail(`\`${source[at]}\` closes nothing`);
    const empty = parts4.findIndex((part) => part.is === "sequence" && part.items.length === 0);
    if (empty >= 0) fail(parts4.length > 1 ? "a part beside `&` is empty" : "the phrase is empty", 0, source.length);
    return { parts: parts4 };
  } catch (thrown) {
    if (typeof thrown === "object" && thrown !== null && "mistake" in thrown) return thrown;
    throw thrown;
  }
}

// src/language/en/vetoes.ts
var vetoes = {
  // What is said to be so under a condition, or to come: `if they meet for three hours`, `the talks would last`.
  hypothetical: {
    placed: [
      "(if|unless|whether|suppose|supposing|provided|assuming|imagine|lest) ...8 <claim>",
      "(would|could|might|may|should|must|shall|will|ought) ...5 <claim>",
      "(expected|likely|unlikely|scheduled|due|set|supposed|planned|hopes|hoped|hoping|wants|wanted|wanting|plans|planning|intends|intended|aims|aimed|proposed|proposes|proposing|seeking|refuses|refused|failed|declined) to ...5 <claim>",
      "(possible|possibly|potential|prospective|hypothetical|rumoured|rumored|proposed|would-be|planned) <claim>",
      "<claim> (would|could|might|may|will) (be|have|last|take|mark|begin|start|end)"
    ],
    overlap: ["(would|could|might|should|if|whether|unless)"]
  },
  // What is said not to be so: `it was not the first meeting since 2019`.
  negated: {
    placed: [
      "(not|never|neither|nor|without|hardly|scarcely|barely) ...4 <claim>",
      "(no|none) ...2 <claim>",
      "(deny|denies|denied|denying|false|falsely|untrue|wrong|wrongly|incorrect|incorrectly|mistakenly|erroneously|myth|rumour|rumor|misreported|disputes|disputed|rejected|rejects|refuted|contrary) ...6 <claim>",
      "<claim> (is|was|were|are) (not|never|false|untrue|wrong|incorrect|denied)"
    ],
    overlap: ["(not|never)"]
  }
};
var questionVeto = "question";
var defaultVetoes = ["hypothetical", "negated", questionVeto];

// src/ruleset/compile.ts
var stepsMost = 4e3;
var expansionMost = 20;
var visitsMost = 2e4;
function compilePhrase(source, at, context, options = {}) {
  const parsed = parsePhrase(source);
  if ("mistake" in parsed) return parsed;
  const slots = [];
  const always = /* @__PURE__ */ new Set();
  const needs = [];
  const parts4 = [];
  let placed = false;
  try {
    for (const node of parsed.parts) {
      const { part, fragment, claim } = compilePart(node, source, context, options.veto === true);
      parts4.push(part);
      needs.push(...fragment.needs);
      slots.push(...fragment.slots);
      for (const slot of fragment.always) always.add(slot);
      placed ||= claim;
    }
  } catch (thrown) {
    if (typeof thrown === "object" && thrown !== null && "mistake" in thrown) return thrown;
    throw thrown;
  }
  const cost = (group) => [...group].reduce((sum, number) => sum + context.frequency(context.vocabulary.normOf(number)), 0);
  const anchor = needs.reduce((best, group) => best === void 0 || cost(group) < cost(best) ? group : best, void 0);
  if (anchor === void 0 && !options.veto) return { mistake: { at: 0, length: source.length, message: "this phrase holds no fixed word to look for; add a word, a `(word|list)` or a named entity that every match must have" } };
  const phrase = { source, at, parts: parts4, needs, anchor: anchor ?? /* @__PURE__ */ new Set(), placed, ...options.constant === void 0 ? {} : { constant: options.constant } };
  return { phrase, slots, always };
}
function compilePart(node, source, context, veto) {
  const steps = [];
  const labels2 = [];
  let claim = false;
  let crosses = false;
  const { vocabulary } = context;
  const fail = (message, at, length) => {
    throw { mistake: { at, length, message } };
  };
  const add2 = (step2, label) => {
    if (steps.length >= stepsMost) fail(`the phrase grows to more than ${stepsMost} steps when its names are filled in; split it into several lines`, 0, source.length);
    labels2.push(label);
    return steps.push(step2) - 1;
  };
  const none2 = { needs: [], always: /* @__PURE__ */ new Set(), slots: [] };
  const one = (words3, label) => ({ ...none2, needs: [words3], build: (next) => add2({ op: "word", words: words3, next }, label) });
  let visits = 0;
  function visit2(node2, open2) {
    if (++visits > visitsMost) fail(`the phrase grows to more than ${visitsMost} pieces when its names are filled in; split it into several lines`, 0, source.length);
    switch (node2.is) {
      case "word":
        return one(/* @__PURE__ */ new Set([node2.capital ? vocabulary.addExact(node2.text) : vocabulary.addAny(node2.norm)]), node2.text);
      case "form":
        return one(new Set(context.formsOf(node2.word).map((form) => vocabulary.addAny(form))), `~${node2.word}`);
      case "possessive":
        return { ...none2, build: (next) => add2({ op: "possessive", next }, "'s") };
      case "mark":
        if (node2.mark === ";") crosses = true;
        return { ...none2, build: (next) => add2({ op: "mark", mark: node2.mark, next }, node2.mark) };
      case "start":
        return { ...none2, build: (next) => add2({ op: "start", next }, "^") };
      case "gap":
        return { ...none2, build: (next) => gap3(node2.words, next) };
      case "slot":
        return slot(node2);
      case "name":
        return name2(node2, open2);
      case "optional": {
        const inner = visit2(node2.item, open2);
        return { needs: [], always: /* @__PURE__ */ new Set(), slots: inner.slots, build: (next) => add2({ op: "split", next: inner.build(next), other: next }, "[\u2026]") };
      }
      case "sequence": {
        const items = node2.items.map((item) => visit2(item, open2));
        return {
          needs: items.flatMap((item) => item.needs),
          always: new Set(items.flatMap((item) => [...item.always])),
          slots: items.flatMap((item) => item.slots),
          build: (next) => items.reduceRight((after, item) => item.build(after), next)
        };
      }
      case "choice":
        return choose(node2.items.map((item) => visit2(item, open2)));
    }
  }
  function choose(items) {
    const best = items.map((item) => [...item.needs].sort((a, b) => groupCost(a) - groupCost(b))[0]);
    const needs = best.every((group) => group !== void 0) ? [new Set(best.flatMap((group) => [...group]))] : [];
    return {
      needs,
      always: new Set([...items[0].always].filter((slot2) => items.every((item) => item.always.has(slot2)))),
      slots: items.flatMap((item) => item.slots),
      build: (next) => items.map((item) => item.build(next)).reduceRight((other2, start3) => add2({ op: "split", next: start3, other: other2 }, "(\u2026)"))
    };
  }
  const groupCost = (group) => [...group].reduce((sum, number) => sum + context.frequency(vocabulary.normOf(number)), 0);
  function gap3(words3, next) {
    let after = next;
    for (let left = words3; left > 0; left--) after = add2({ op: "split", next, other: add2({ op: "any", next: after }, "...") }, "...");
    return after;
  }
  function slot(node2) {
    if (!context.isType(node2.type)) fail(`unknown value type \`${node2.type}\`${context.suggest("type", node2.type)}`, node2.at, source.indexOf("}", node2.at) + 1 - node2.at || 1);
    const firstWords = context.firstWords(node2.type);
    const needs = firstWords && firstWords.length > 0 && firstWords.length < 400 ? [new Set(firstWords.map((word2) => vocabulary.addAny(word2)))] : [];
    return {
      needs,
      always: /* @__PURE__ */ new Set([node2.name]),
      slots: [{ name: node2.name, type: node2.type }],
      build: (next) => add2({ op: "slot", slot: node2.name, type: node2.type, next, ...node2.bound ? { bound: node2.bound } : {} }, `{${node2.name}:${node2.type}}`)
    };
  }
  function name2(node2, open2) {
    const length = node2.name.length + 2;
    if (veto && node2.name === "claim") {
      claim = true;
      return { ...none2, build: (next) => add2({ op: "claim", next }, "<claim>") };
    }
    if (open2.includes(node2.name)) fail(`\`<${node2.name}>\` stands for itself: ${[...open2, node2.name].join(" \u2192 ")}`, node2.at, length);
    if (open2.length >= expansionMost) fail(`named phrases refer to each other more than ${expansionMost} deep`, node2.at, length);
    const phrases2 = context.named(node2.name);
    if (phrases2 === void 0) return fail(`unknown name \`<${node2.name}>\`${context.suggest("name", node2.name)}`, node2.at, length);
    const inner = phrases2.map((phrase) => visit2(phrase, [...open2, node2.name]));
    return inner.length === 1 ? inner[0] : choose(inner);
  }
  const fragment = visit2(node, []);
  const done = add2({ op: "done" }, "end");
  const start2 = fragment.build(done);
  const order = (step2) => step2 === start2 ? 0 : step2 === 0 ? start2 : step2;
  const renumbered = steps.map((_, i) => renumber(steps[order(i)], order));
  return { part: { steps: renumbered, labels: labels2.map((_, i) => labels2[order(i)]), slots: fragment.slots.map((one2) => one2.name), crosses }, fragment, claim };
}
function renumber(step2, order) {
  if (step2.op === "done") return step2;
  if (step2.op === "split") return { ...step2, next: order(step2.next), other: order(step2.other) };
  return { ...step2, next: order(step2.next) };
}

// src/ruleset/template.ts
function checkTemplate(text3, slots, keys) {
  const sided = [...slots, ...sideNames];
  const bare = [...keys, "diff"];
  const brace = /\{[^{}]*\}?/g;
  for (const [written2] of text3.matchAll(brace)) {
    const pieces = readTemplate(written2);
    const piece = pieces[0];
    if (pieces.length !== 1 || typeof piece !== "object") return `unexpected \`${written2.slice(0, 60)}\`, expected a placeholder such as \`{here.text}\``;
    if (piece.side ? !sided.includes(piece.name) : !bare.includes(piece.name)) {
      const expected = piece.side ? sided.map((name2) => `${piece.side}.${name2}`) : [...bare, ...sided.map((name2) => `here.${name2}`)];
      return `unknown placeholder \`${written2.slice(0, 60)}\`${didYouMean(written2.slice(1, -1), expected) || `, expected one of ${expected.slice(0, 12).map((name2) => `\`{${name2}}\``).join(", ")}`}`;
    }
  }
  return void 0;
}

// src/ruleset/read-rule.ts
function readRule(tree, context, report) {
  let broken = false;
  const wrong = (code, message2, place2) => {
    broken = true;
    report(code, message2, place2);
  };
  const { override: override2 } = context;
  const id = textAt(tree, "id");
  const claim = mapAt(tree, "claim");
  const compare = mapAt(tree, "compare");
  const say = claim.entries.get("say").value;
  const added = override2?.entries.get("add_say")?.value;
  const compiled = [...readSay(say, context, wrong), ...added?.is === "text" ? readLines(added, {}, context, wrong) : []];
  if (compiled.length === 0 && !broken) wrong("no-phrase", "`say` holds no phrase", say);
  const slots = readSlots(compiled, context, wrong);
  const value = readValue(claim, say, slots, compiled, wrong);
  const key = readKey(claim, slots, compiled, context, wrong);
  const compareWith = readCompare(compare, key, value.type, slots, context, wrong);
  const unless = [...readUnless(claim.entries.get("unless")?.value, context, wrong), ...readUnless(override2?.entries.get("add_unless")?.value, context, wrong)];
  const vetoNames = claim.entries.has("vetoes") ? listAt(claim, "vetoes") : defaultVetoes;
  for (const name2 of vetoNames) unless.push(...readVeto(name2, claim.entries.get("vetoes")?.value ?? claim, context, wrong));
  const keys = new Set(key.map((part) => part.slot));
  const message = tree.entries.get("message")?.value;
  checkMessage(message, slots, keys, wrong);
  const suggest = readSuggest(tree, slots, keys, wrong);
  const tests = readTests(tree, id, slots, context, wrong);
  const allow2 = [...readAllow(tree.entries.get("allow")?.value, context, wrong), ...readAllow(override2?.entries.get("add_allow")?.value, context, wrong)];
  if (broken) return void 0;
  const pick = (name2) => (override2 && textAt(override2, name2)) ?? textAt(tree, name2);
  const severity2 = { ...severityOf2(tree), ...override2 ? severityOf2(override2) : {} };
  const window2 = (override2 && textAt(override2, "window")) ?? textAt(compare, "window");
  const round = (override2 && textAt(override2, "round")) ?? textAt(compare, "round");
  const atMost = (override2 && textAt(override2, "at_most")) ?? textAt(compare, "at_most");
  const note2 = textAt(tree, "note");
  const changes2 = textAt(compare, "changes");
  const rule2 = {
    id,
    pack: context.pack,
    title: textAt(tree, "title"),
    status: statusOf(pick("status"), tests),
    in: zonesOf(claim),
    slots,
    key,
    value: value.slot,
    valueType: value.type,
    with: new Set(listAt(compare, "with")),
    operator: textAt(compare, "operator") ?? "auto",
    sum: listAt(compare, "sum"),
    prefer: textAt(compare, "prefer") ?? "none",
    round: round ?? "half",
    severity: { contradict: "warning", strain: "notice", ...severity2 },
    message: message?.text,
    suggest,
    files: override2?.entries.has("files") ? listAt(override2, "files") : listAt(tree, "files"),
    place: placeOf(context.file, tree.entries.get("id").value),
    ...note2 === void 0 ? {} : { note: note2.trim() },
    ...value.bound ? { bound: value.bound } : {},
    ...compareWith.fact ? { fact: compareWith.fact } : {},
    ...compareWith.withinDays === void 0 ? {} : { withinDays: compareWith.withinDays },
    ...window2 === void 0 ? {} : { windowDays: daysOf(window2) },
    ...changes2 === void 0 ? {} : { changes: changes2 },
    ...atMost === void 0 ? {} : { atMost: "strain" }
  };
  const matcher = { say: compiled.map((one) => one.phrase), unless, noQuestions: vetoNames.includes(questionVeto), allow: allow2 };
  return { rule: rule2, matcher, tests };
}
function mapAt(tree, key) {
  const value = tree.entries.get(key)?.value;
  return value?.is === "map" ? value : void 0;
}
function readSay(say, context, wrong) {
  if (say.is === "text") return readLines(say, {}, context, wrong);
  return say.is === "map" ? [...say.entries].flatMap(([constant2, { value }]) => value.is === "text" ? readLines(value, { constant: constant2 }, context, wrong) : []) : [];
}
function readLines(tree, options, context, wrong) {
  return phraseLines(tree).flatMap((line) => {
    const compiled = compilePhrase(line.text, { from: line.from, to: line.to }, context, options);
    if (!("mistake" in compiled)) return [compiled];
    const { at, length, message } = compiled.mistake;
    wrong("phrase", `${message} (in the phrase \`${line.text}\`)`, { from: Math.min(line.from + at, line.to - 1), to: Math.min(line.from + at + Math.max(1, length), line.to) });
    return [];
  });
}
function phraseLines(tree) {
  return tree.lines.flatMap((line) => {
    const text3 = line.text.replace(/(?:^|\s)#.*$/s, "").trimEnd();
    return text3 === "" ? [] : [{ text: text3, from: line.from, to: line.from + text3.length }];
  });
}
function readSlots(compiled, context, wrong) {
  const slots = /* @__PURE__ */ new Map();
  for (const { slots: found, phrase } of compiled) {
    for (const { name: name2, type } of found) {
      const held = slots.get(name2);
      if (held === void 0) slots.set(name2, type);
      else if (context.types.get(held)?.family !== context.types.get(type)?.family) {
        wrong("mixed-types", `the slot \`${name2}\` is of type \`${type}\` here and of type \`${held}\` in another phrase; one slot holds values that can be compared`, phrase.at);
      }
    }
    for (const part of phrase.parts) {
      for (const step2 of part.steps) {
        if (step2.op === "slot" && step2.bound && !context.types.get(step2.type)?.bound) wrong("no-bound", `values of type \`${step2.type}\` have no order, so \`${step2.bound}\` means nothing here`, phrase.at);
      }
    }
  }
  return slots;
}
function readValue(claim, say, slots, compiled, wrong) {
  const tree = claim.entries.get("value")?.value;
  if (say.is === "map") {
    if (tree) wrong("two-values", "`say` is a map, so what is compared is which of its phrases matched; remove `value`", tree);
    return { slot: void 0, type: "constant" };
  }
  if (!tree) {
    if (compiled.length > 0) wrong("missing-key", "`value` is missing: the slot that is compared; or let `say` be a map from what the phrases say", claim);
    return { slot: void 0, type: "constant" };
  }
  const [slot, bound] = tree.text.split(" ");
  if (slot === "published") return { slot, type: "date", ...bound ? { bound } : {} };
  if (bound) wrong("no-bound", `write the bound in the phrase: \`{${slot}:${slots.get(slot) ?? "type"} ${bound}}\``, tree);
  const type = slots.get(slot);
  if (type === void 0) {
    if (compiled.length > 0) wrong("unknown-slot", `no phrase has a slot \`${slot}\`${didYouMean(slot, slots.keys())}`, tree);
    return { slot, type: "constant" };
  }
  for (const { always, phrase } of compiled) {
    if (!always.has(slot)) wrong("missing-slot", `this phrase can match without \`{${slot}}\`, which is the value: \`${phrase.source}\``, phrase.at);
  }
  return { slot, type };
}
function readKey(claim, slots, compiled, context, wrong) {
  const tree = claim.entries.get("key").value;
  const parts4 = [];
  for (const item of tree.is === "list" ? tree.items : []) {
    const [slot, property] = item.text.split(".");
    parts4.push({ slot, ...property === void 0 ? {} : { property } });
    if (slot === "story") continue;
    const type = slots.get(slot);
    if (type === void 0) {
      if (compiled.length > 0) wrong("unknown-slot", `no phrase has a slot \`${slot}\`${didYouMean(slot, [...slots.keys(), "story"])}`, item);
      continue;
    }
    if (property !== void 0 && !entityTypes.includes(type)) wrong("no-property", `only an entity has fields such as \`${property}\`; \`${slot}\` is of type \`${type}\``, item);
    else if (property !== void 0 && !context.fieldNames.has(property)) wrong("unknown-field", `no entity has a field \`${property}\`${didYouMean(property, context.fieldNames)}`, item);
    for (const { always, phrase } of compiled) {
      if (!always.has(slot)) wrong("missing-slot", `this phrase can match without \`{${slot}}\`, which is in the key: \`${phrase.source}\``, phrase.at);
    }
  }
  return parts4;
}
function readCompare(compare, key, type, slots, context, wrong) {
  const scopes2 = listAt(compare, "with");
  const operator = textAt(compare, "operator") ?? "auto";
  const at = (name2) => compare.entries.get(name2)?.value ?? compare;
  const within = textAt(compare, "within");
  if (operator === "within" !== (within !== void 0)) wrong("compare", "`operator: within` and `within: 3 days` belong together", at("within"));
  if (operator === "sum" && !compare.entries.has("sum")) wrong("compare", "`operator: sum` needs `sum: [slot, slot]`, the parts", compare);
  for (const part of listAt(compare, "sum")) if (!slots.has(part)) wrong("unknown-slot", `no phrase has a slot \`${part}\`${didYouMean(part, slots.keys())}`, at("sum"));
  if (operator !== "auto" && operator !== "sum" && context.types.get(type)?.bound === void 0) wrong("compare", `values of type \`${type}\` have no order, so \`operator: ${operator}\` means nothing here`, at("operator"));
  if (compare.entries.has("window") && !scopes2.includes("archive")) wrong("compare", "`window` is for `with: [archive]`", at("window"));
  const fact2 = readFactLookup(compare, key, scopes2, context, wrong);
  return { ...fact2 ? { fact: fact2 } : {}, ...within === void 0 ? {} : { withinDays: daysOf(within) } };
}
function readFactLookup(compare, key, scopes2, context, wrong) {
  const written2 = textAt(compare, "fact");
  const tree = compare.entries.get("fact")?.value ?? compare;
  const before = textAt(compare, "before");
  const property = key.find((part) => part.property !== void 0)?.property;
  if (!scopes2.includes("facts")) {
    if (written2 !== void 0) wrong("compare", "`fact` is for `with: [facts]`", tree);
    return void 0;
  }
  if (written2 === void 0 && property === void 0) {
    wrong("compare", "`with: [facts]` needs `fact`: a field of the key's entity, or `latest NAME`", compare);
    return void 0;
  }
  const [first, second] = (written2 ?? property).split(" ");
  const kind = second === void 0 ? "field" : first;
  const name2 = second ?? first;
  const known = kind === "field" ? context.fieldNames : context.recordNames;
  if (!known.has(name2)) wrong("unknown-fact", `no ${kind === "field" ? "entity has a field" : "record of `facts` is a"} \`${name2}\`${didYouMean(name2, known)}`, tree);
  if (kind === "field" && key.every((part) => part.slot === "story")) wrong("compare", `\`fact: ${name2}\` is a field of an entity, so the key must name the entity's slot`, tree);
  if (before !== void 0 && kind === "field") wrong("compare", "`before` is for `fact: latest NAME`", compare.entries.get("before").value);
  return { kind, name: name2, beforeDays: before === void 0 ? 0 : daysOf(before) };
}
function readUnless(tree, context, wrong) {
  if (tree?.is !== "text") return [];
  return readLines(tree, { veto: true }, context, wrong).map(({ phrase }) => ({ phrase, scope: phrase.placed ? "placed" : "clause" }));
}
function readVeto(name2, at, context, wrong) {
  if (name2 === questionVeto) return [];
  const own = context.named(name2);
  if (own) {
    const compiled = compilePhrase(`<${name2}>`, at, context, { veto: true });
    if (!("mistake" in compiled)) return [{ phrase: compiled.phrase, scope: compiled.phrase.placed ? "placed" : "clause" }];
    wrong("phrase", compiled.mistake.message, at);
    return [];
  }
  const shared = Object.hasOwn(vetoes, name2) ? vetoes[name2] : void 0;
  if (!shared) {
    wrong("unknown-veto", `unknown veto \`${name2}\`${didYouMean(name2, [...Object.keys(vetoes), questionVeto, ...context.phraseNames])}`, at);
    return [];
  }
  const compile = (source) => {
    const compiled = compilePhrase(source, { from: 0, to: 0 }, context, { veto: true });
    return "mistake" in compiled ? [] : [compiled.phrase];
  };
  return [...shared.placed.flatMap(compile).map((phrase) => ({ phrase, scope: "placed" })), ...shared.overlap.flatMap(compile).map((phrase) => ({ phrase, scope: "overlap" }))];
}
function checkMessage(tree, slots, keys, wrong) {
  const mistake = tree && checkTemplate(tree.text, new Set(slots.keys()), keys);
  if (mistake) wrong("placeholder", mistake, tree);
}
function readSuggest(tree, slots, keys, wrong) {
  const list2 = tree.entries.get("suggest")?.value;
  if (list2?.is !== "list") return [];
  return list2.items.map((item) => {
    const map = item;
    const replace = textAt(map, "replace");
    if (!slots.has(replace)) wrong("unknown-slot", `no phrase has a slot \`${replace}\`${didYouMean(replace, slots.keys())}`, map.entries.get("replace").value);
    checkMessage(map.entries.get("with").value, slots, keys, wrong);
    return { replace, with: textAt(map, "with") };
  });
}
function readAllow(tree, context, wrong) {
  if (tree?.is !== "list") return [];
  return tree.items.flatMap((item) => {
    const map = item;
    return readLines(map.entries.get("when").value, { veto: true }, context, wrong).map(({ phrase }) => ({ when: phrase, reason: textAt(map, "reason") }));
  });
}
function readTests(tree, rule2, slots, context, wrong) {
  const list2 = tree.entries.get("tests")?.value;
  if (list2?.is !== "list") return [];
  return list2.items.map((item) => {
    const map = item;
    const finds = mapAt(map, "finds");
    for (const [slot, { key }] of finds?.entries ?? []) if (!slots.has(slot)) wrong("unknown-slot", `no phrase has a slot \`${slot}\`${didYouMean(slot, slots.keys())}`, key);
    const there = textAt(map, "there");
    const date2 = dayAt(map, "date", wrong);
    const thereDate = dayAt(map, "there_date", wrong) ?? date2;
    return {
      rule: rule2,
      here: textAt(map, "here"),
      should: textAt(map, "should"),
      place: placeOf(context.file, map),
      finds: new Map([...finds?.entries ?? []].map(([slot, { value }]) => [slot, value.text])),
      ...there === void 0 ? {} : { there },
      ...date2 === void 0 ? {} : { date: date2 },
      ...thereDate === void 0 ? {} : { thereDate }
    };
  });
}
function statusOf(written2, tests) {
  if (written2 === "trial" || written2 === "retired") return written2;
  const fires = tests.some(({ should }) => should === "contradict" || should === "strain");
  const rests = tests.some(({ should }) => should !== "contradict" && should !== "strain");
  return fires && rests ? "active" : "trial";
}
function zonesOf(claim) {
  return new Set(claim.entries.has("in") ? listAt(claim, "in") : zones.filter((zone) => zone !== "quotes"));
}
function severityOf2(tree) {
  const map = mapAt(tree, "severity");
  const contradict = map && textAt(map, "contradict");
  const strain = map && textAt(map, "strain");
  return { ...contradict ? { contradict } : {}, ...strain ? { strain } : {} };
}
function daysOf(text3) {
  return Number.parseInt(text3, 10);
}

// src/ruleset/vocabulary.ts
function makeVocabulary() {
  const any = /* @__PURE__ */ new Map();
  const exact = /* @__PURE__ */ new Map();
  const norms = [];
  const add2 = (map, key, norm) => {
    let number = map.get(key);
    if (number === void 0) {
      number = norms.length;
      norms.push(norm);
      map.set(key, number);
    }
    return number;
  };
  return {
    any,
    exact,
    get size() {
      return norms.length;
    },
    addAny: (norm) => add2(any, norm, norm),
    addExact: (text3) => add2(exact, text3, text3.toLowerCase()),
    normOf: (number) => norms[number]
  };
}

// src/ruleset/load.ts
function loadRuleset(sources, types, overrides = /* @__PURE__ */ new Map()) {
  const problems = [];
  const reportIn = (file) => (code, message, { from, to }) => void problems.push({ code, severity: "error", message, place: { file, from, to } });
  const pieces = collect(sources, problems);
  const typeMap = new Map(types.map((type) => [type.name, type]));
  const entities = /* @__PURE__ */ new Map();
  for (const [id, { file, tree }] of pieces.entities) entities.set(id, readEntity(id, tree, file, reportIn(file)));
  for (const entity2 of entities.values()) for (const outer of entity2.in) if (!entities.has(outer)) reportIn(entity2.place.file)("unknown-entity", `\`${entity2.id}\` lies in \`${outer}\`, which is no entity${didYouMean(outer, entities.keys())}`, entity2.place);
  const names4 = makeNames(entities.values());
  const facts = /* @__PURE__ */ new Map();
  for (const { file, tree } of pieces.facts) {
    const record = readFact(tree, file, reportIn(file));
    if (record) facts.set(record.name, [...facts.get(record.name) ?? [], record]);
  }
  for (const list2 of facts.values()) list2.sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  const named = readNamed(pieces.phrases, entities, reportIn);
  const vocabulary = makeVocabulary();
  const isEntityType = (type) => entityTypes.includes(type);
  const context = {
    vocabulary,
    formsOf,
    frequency,
    named,
    types: typeMap,
    isType: (type) => typeMap.has(type) && type !== "constant",
    suggest: (kind, word2) => didYouMean(word2, kind === "type" ? typeMap.keys() : [...pieces.phrases.keys(), ...entities.keys()]),
    firstWords: (type) => isEntityType(type) ? names4.firstWords(type) : void 0,
    phraseNames: [...pieces.phrases.keys()],
    fieldNames: new Set([...entities.values()].flatMap((entity2) => [...entity2.fields.keys()])),
    recordNames: new Set(facts.keys())
  };
  const rules = [];
  const matchers = /* @__PURE__ */ new Map();
  const tests = [];
  for (const [id, { file, pack, tree }] of pieces.rules) {
    const override2 = overrides.get(id);
    const read = readRule(tree, { ...context, file, pack, override: override2?.tree }, reportIn(file));
    if (!read) continue;
    rules.push(read.rule);
    matchers.set(id, read.matcher);
    tests.push(...read.tests);
  }
  for (const [id, { file, key }] of overrides) {
    if (!pieces.rules.has(id)) reportIn(file)("unknown-rule", `there is no rule \`${id}\` to override${didYouMean(id, pieces.rules.keys())}`, key);
  }
  checkFactEntities(entities, facts, reportIn);
  return {
    rules,
    matchers,
    vocabulary,
    entities,
    facts,
    tests,
    problems,
    types: typeMap,
    entityAt: names4.entityAt,
    contains: makeContains(entities),
    entityNamed: makeNamed(entities),
    sources: new Map(sources.map(({ file, source }) => [file, source]))
  };
}
function collect(sources, problems) {
  const pieces = { entities: /* @__PURE__ */ new Map(), phrases: /* @__PURE__ */ new Map(), facts: [], rules: /* @__PURE__ */ new Map() };
  for (const { file, pack, source } of sources) {
    const { trees, mistakes } = readTrees(source);
    for (const tree of trees) {
      const wrong = checkShape(tree, ruleFile);
      mistakes.push(...wrong);
      if (tree.is !== "map") continue;
      const sound = (piece) => !wrong.some((mistake) => mistake.from >= piece.from && mistake.from < Math.max(piece.to, piece.from + 1));
      for (const kind of ["entities", "phrases"]) {
        const map = tree.entries.get(kind)?.value;
        if (map?.is !== "map") continue;
        for (const [id, { key, value }] of map.entries) if (sound(value)) add(pieces[kind], id, { file, pack, key, tree: value }, kind, mistakes);
      }
      const facts = tree.entries.get("facts")?.value;
      if (facts?.is === "list") {
        for (const item of facts.items) if (sound(item)) pieces.facts.push({ file, pack, key: item, tree: item });
      }
      const rules = tree.entries.get("rules")?.value;
      if (rules?.is !== "list") continue;
      for (const item of rules.items) {
        const id = item.is === "map" ? textAt(item, "id") : void 0;
        if (item.is === "map" && id !== void 0 && sound(item)) add(pieces.rules, id, { file, pack, key: item.entries.get("id").value, tree: item }, "rules", mistakes);
      }
    }
    for (const { code, message, from, to } of mistakes) problems.push({ code, severity: "error", message, place: { file, from, to } });
  }
  return pieces;
}
function add(map, id, piece, kind, mistakes) {
  const held = map.get(id);
  if (!held) map.set(id, piece);
  else mistakes.push({ code: "duplicate-id", ...piece.key, message: `\`${id}\` stands twice under \`${kind}\`; the other is in ${held.file}` });
}
function readNamed(phrases2, entities, reportIn) {
  const known = /* @__PURE__ */ new Map();
  for (const [name2, { file, key, tree }] of phrases2) {
    if (entities.has(name2)) reportIn(file)("duplicate-id", `\`${name2}\` is an entity too; \`<${name2}>\` must stand for one thing`, key);
    if (tree.is !== "text") continue;
    const nodes = [];
    for (const line of phraseLines(tree)) {
      const parsed = parsePhrase(line.text);
      if ("mistake" in parsed) reportIn(file)("phrase", `${parsed.mistake.message} (in the phrase \`${line.text}\`)`, { from: Math.min(line.from + parsed.mistake.at, line.to - 1), to: Math.min(line.from + parsed.mistake.at + parsed.mistake.length, line.to) });
      else if (parsed.parts.length > 1) reportIn(file)("phrase", "a named phrase stands for words in a row, so `&` has no place in it", line);
      else nodes.push(parsed.parts[0]);
    }
    known.set(name2, nodes);
  }
  return (name2) => {
    const found = known.get(name2);
    if (found) return found.length > 0 ? found : void 0;
    const entity2 = entities.get(name2);
    if (!entity2) return void 0;
    const nodes = [entity2.name, ...entity2.aliases].map((text3) => ({ is: "sequence", items: nameNodes(text3) }));
    known.set(name2, nodes);
    return nodes;
  };
}
function nameNodes(text3) {
  return nameWords(text3).map((word2) => ({ is: "word", text: word2.text, norm: word2.norm, capital: word2.capital }));
}
function makeContains(entities) {
  return (outer, inner) => {
    const seen = /* @__PURE__ */ new Set();
    const open2 = [inner];
    for (let id = open2.pop(); id !== void 0; id = open2.pop()) {
      if (id === outer) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      open2.push(...entities.get(id)?.in ?? []);
    }
    return false;
  };
}
function makeNamed(entities) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const entity2 of entities.values()) {
    byName2.set(`${entity2.type} ${entity2.id}`, entity2);
    for (const name2 of [entity2.name, ...entity2.aliases]) {
      const key = `${entity2.type} ${foldName(name2).toLowerCase()}`;
      if (!byName2.has(key)) byName2.set(key, entity2);
    }
  }
  return (name2, type) => byName2.get(`${type} ${name2}`) ?? byName2.get(`${type} ${foldName(name2).toLowerCase()}`);
}
function checkFactEntities(entities, facts, reportIn) {
  const check2 = (fact2, value) => {
    if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/.test(value) || entities.has(value)) return;
    const hint = didYouMean(value, entities.keys());
    if (hint) reportIn(fact2.place.file)("unknown-entity", `\`${value}\` is no entity${hint}`, fact2.place);
  };
  for (const entity2 of entities.values()) for (const rows of entity2.fields.values()) for (const row of rows) check2(row, row.value);
  for (const records of facts.values()) for (const record of records) for (const value of record.fields.values()) check2(record.fact, value);
}

// src/language/en/elapsed.ts
var lengths = {
  day: { days: 1 },
  week: { days: 7 },
  fortnight: { days: 14 },
  month: { months: 1 },
  year: { months: 12 },
  decade: { months: 120 },
  century: { months: 1200 }
};
function countsDays(unit) {
  return lengths[unit] !== void 0;
}
function daysBefore(day3, count3, unit) {
  const { months: months2, days: days2 } = lengths[unit];
  if (days2 !== void 0) return day3 - Math.round(count3 * days2);
  const all = count3 * months2;
  const whole2 = Math.floor(all + 1e-9);
  return addMonths(day3, -whole2) - Math.round((all - whole2) * 30.44);
}

// src/language/en/moment.ts
function span(from, to) {
  return { min: from, max: to, openMax: true };
}
function oneOf2(shown3, spans, means) {
  const whole2 = hull(spans);
  return spans.length > 1 ? { shown: shown3, allows: whole2, means: means ?? whole2, either: spans } : { shown: shown3, allows: whole2, means: means ?? whole2 };
}
function hull(spans) {
  return span(Math.min(...spans.map((one) => one.min)), Math.max(...spans.map((one) => one.max)));
}
function compareMoments(a, b, options) {
  if (!a.either && !b.either) return compareRanged(a, b, options.round === "none");
  if (!anyMeet(a.either ?? [a.allows], b.either ?? [b.allows])) return "contradict";
  return anyMeet(meant(a), meant(b)) ? "agree" : "strain";
}
function anyMeet(as, bs) {
  return as.some((a) => bs.some((b) => meet(a, b)));
}
function meant({ either, means }) {
  if (!either) return [means];
  return either.map((one) => span(Math.max(one.min, means.min), Math.min(one.max, means.max))).filter(({ min, max }) => min < max);
}
function boundMoment(moment, bound) {
  const { either: _, ...rest } = moment;
  const open2 = bound === "<=" ? rest.allows.min === void 0 : rest.allows.max === void 0;
  return open2 ? boundRanged(rest, bound) : { ...boundRanged(rest, bound), bound };
}
function formatMoment({ shown: shown3, bound }) {
  return bound === void 0 ? shown3 : `${shown3} or ${bound === "<=" ? "earlier" : "later"}`;
}
function showDay(day3) {
  const date2 = dateOf(day3);
  return `${date2.day} ${monthNames[date2.month - 1]} ${date2.year}`;
}
function showMonth(day3) {
  const date2 = dateOf(day3);
  return `${monthNames[date2.month - 1]} ${date2.year}`;
}
var dated = { family: "date", compare: compareMoments, format: formatMoment, bound: boundMoment };

// src/language/en/number-words.ts
var units = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ").map((word2, value) => [word2, value])
);
var tens = /* @__PURE__ */ new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fourty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90]
]);
var magnitudes = /* @__PURE__ */ new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["dozen", 12],
  ["lakh", 1e5],
  ["lakhs", 1e5],
  ["crore", 1e7],
  ["crores", 1e7],
  ["bn", 1e9],
  ["mn", 1e6],
  ["mln", 1e6],
  ["tn", 1e12],
  ["trn", 1e12]
]);
var letters = /* @__PURE__ */ new Map([["k", 1e3], ["m", 1e6], ["b", 1e9]]);
var plurals = /* @__PURE__ */ new Map([
  ["dozens", [24, 100]],
  ["hundreds", [200, 1e3]],
  ["thousands", [2e3, 1e4]],
  ["millions", [2e6, 1e7]],
  ["billions", [2e9, 1e10]],
  ["trillions", [2e12, 1e13]]
]);
var fractionSigns = /* @__PURE__ */ new Map([["\xBD", 1 / 2], ["\xBC", 1 / 4], ["\xBE", 3 / 4], ["\u2153", 1 / 3], ["\u2154", 2 / 3], ["\u215B", 1 / 8]]);
var ordinalUnits = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(" ").map((word2, index) => [word2, index + 1])
);
var ordinalTens = /* @__PURE__ */ new Map([
  ["twentieth", 20],
  ["thirtieth", 30],
  ["fortieth", 40],
  ["fiftieth", 50],
  ["sixtieth", 60],
  ["seventieth", 70],
  ["eightieth", 80],
  ["ninetieth", 90]
]);
var ordinalMagnitudes = /* @__PURE__ */ new Map([["hundredth", 100], ["thousandth", 1e3], ["millionth", 1e6]]);
var parts3 = new Set(
  "halves thirds quarters fifths sixths sevenths eighths ninths tenths hundredths thousandths".split(" ")
);

// src/language/en/numerals.ts
function joins(word2) {
  return word2 !== void 0 && (word2.before === "" || word2.before === "-" || word2.before === "\u2010" || word2.before === "\u2011");
}
function tidy2(value) {
  return Number(value.toPrecision(12));
}
function readNumeral(words3, at, options = {}) {
  const word2 = words3[at];
  if (!word2 || word2.kind === "quote" || word2.kind === "possessive") return void 0;
  const numeral = readVague(words3, at) ?? readHalf(words3, at) ?? readSum(words3, at, options);
  if (!numeral || isPartOfOther(words3, numeral)) return void 0;
  return numeral;
}
function isPartOfOther(words3, { end: end2, value }) {
  const next = words3[end2];
  if (!next) return false;
  if (!next.spaced && (next.before === "/" || next.before === "." && next.kind === "number")) return true;
  if (!joins(next)) return false;
  if (parts3.has(next.norm)) return true;
  if (!next.spaced && next.before === "" && /^(?:st|nd|rd|th)$/.test(next.norm)) return true;
  if (next.before !== "" && ordinalUnits.has(next.norm) && tens.has(words3[end2 - 1].norm)) return true;
  return value === 1 && words3[end2 - 1].norm === "one" && (next.norm === "half" || next.norm === "quarter" || ordinalUnits.has(next.norm) && next.norm !== "first" && next.norm !== "second");
}
function readSum(words3, at, options) {
  const group = readGroup(words3, at, options);
  if (!group) return void 0;
  let { value, end: end2, grain, scale: by } = scale(words3, group, options);
  const shared = by === void 0 ? {} : { scale: by };
  const size2 = value / group.value;
  if (size2 < 1e3 || !Number.isFinite(size2)) return { value, end: end2, grain, ...shared };
  const half = readAndPart(words3, end2);
  if (half) return { value: tidy2(value + half.value * size2), end: half.end, grain: tidy2(half.grain * size2), scale: size2 };
  for (let limit = size2, count3 = 0; count3 < 4; count3++) {
    const and = words3[end2]?.norm === "and" && joins(words3[end2]);
    if (and && options.and === false) break;
    const next = and ? end2 + 1 : end2;
    const lower2 = joins(words3[next]) ? readGroup(words3, next, { ...options, and: options.and ?? true }) : void 0;
    if (!lower2 || lower2.value === 0) break;
    const scaled = scale(words3, lower2, options);
    if (scaled.value >= limit || words3[next].kind === "number" && scaled.end === lower2.end) break;
    value += scaled.value;
    end2 = scaled.end;
    grain = scaled.grain;
    limit = scaled.value / lower2.value;
    if (limit < 1e3) break;
  }
  return { value: tidy2(value), end: end2, grain, ...shared };
}
function scale(words3, group, options) {
  let { value, end: end2, grain, scale: total = 1 } = group;
  for (let count3 = 0; count3 < 3; count3++) {
    const next = words3[end2];
    if (!joins(next)) break;
    const letter3 = !next.spaced && next.before === "" && options.letters !== false && words3[end2 - 1].kind !== "word" ? letters.get(next.norm) : void 0;
    const by = letter3 ?? magnitudes.get(next.norm);
    if (by === void 0) break;
    value *= by;
    grain *= by;
    total *= by;
    end2++;
  }
  return { value: tidy2(value), end: end2, grain: tidy2(grain), ...total === 1 ? {} : { scale: total } };
}
function readGroup(words3, at, options) {
  const word2 = words3[at];
  if (!word2) return void 0;
  if (word2.kind === "number") return readFigure(words3, at);
  if (word2.kind === "symbol") {
    const value = fractionSigns.get(word2.text);
    return value === void 0 ? void 0 : { value, end: at + 1, grain: value === 0.5 ? 0.5 : 0.25 };
  }
  if (word2.kind !== "word") return void 0;
  if (word2.norm === "a" || word2.norm === "an") {
    const next = words3[at + 1];
    return joins(next) && next.norm !== "bn" && magnitudes.has(next.norm) ? withHundreds(words3, { value: 1, end: at + 1, grain: 1 }, options) : void 0;
  }
  const below = readBelowHundred(words3, at);
  if (!below) return void 0;
  const half = readAndPart(words3, below.end);
  if (half) return { value: below.value + half.value, end: half.end, grain: half.grain };
  return withHundreds(words3, below, options);
}
function readBelowHundred(words3, at) {
  const word2 = words3[at];
  if (!word2) return void 0;
  const unit = units.get(word2.norm);
  if (unit !== void 0) return { value: unit, end: at + 1, grain: 1 };
  const ten = tens.get(word2.norm);
  if (ten === void 0) return void 0;
  const next = words3[at + 1];
  const digit = joins(next) ? units.get(next.norm) : void 0;
  if (digit !== void 0 && digit > 0 && digit < 10) return { value: ten + digit, end: at + 2, grain: 1 };
  return { value: ten, end: at + 1, grain: 10 };
}
function withHundreds(words3, below, options) {
  const next = words3[below.end];
  if (next?.norm !== "hundred" || !joins(next)) return below;
  const hundreds = { value: below.value * 100, end: below.end + 1, grain: 100, scale: 100 };
  const and = words3[hundreds.end]?.norm === "and" && joins(words3[hundreds.end]);
  if (and && options.and === false) return hundreds;
  const rest = joins(words3[hundreds.end + (and ? 1 : 0)]) ? readBelowHundred(words3, hundreds.end + (and ? 1 : 0)) : void 0;
  if (!rest || rest.value === 0 || words3[rest.end]?.norm === "hundred") return hundreds;
  return { value: hundreds.value + rest.value, end: rest.end, grain: rest.grain };
}
function readFigure(words3, at) {
  let text3 = words3[at].norm;
  let end2 = at + 1;
  if (/^\d{1,2}$/.test(text3)) {
    while (/^\d\d(?:,\d{3}(?:\.\d+)?)?$/.test(words3[end2]?.text ?? "") && words3[end2].before === "," && !words3[end2].spaced && end2 < at + 5) text3 += words3[end2++].norm;
  }
  while (/^\d{1,3}(?:000)*$/.test(text3) && words3[end2]?.text === "000" && words3[end2].before === "" && end2 < at + 5) text3 += words3[end2++].norm;
  const value = Number(text3);
  if (!Number.isFinite(value)) return void 0;
  const grain = figureGrain(text3, value);
  const sign = words3[end2];
  const part = sign?.kind === "symbol" && sign.before === "" ? fractionSigns.get(sign.text) : void 0;
  if (part !== void 0 && Number.isInteger(value)) return { value: value + part, end: end2 + 1, grain: part === 0.5 ? 0.5 : 0.25 };
  const half = readAndPart(words3, end2);
  if (half && Number.isInteger(value)) return { value: value + half.value, end: half.end, grain: half.grain };
  return { value, end: end2, grain };
}
function figureGrain(text3, value) {
  const point3 = text3.indexOf(".");
  if (point3 >= 0) return tidy2(10 ** -(text3.length - point3 - 1));
  if (value < 20) return 1;
  return 10 ** /0*$/.exec(text3)[0].length;
}
function readAndPart(words3, at) {
  if (words3[at]?.norm !== "and" || !joins(words3[at]) || !joins(words3[at + 1]) || !joins(words3[at + 2])) return void 0;
  const count3 = words3[at + 1].norm;
  const part = words3[at + 2].norm;
  const end2 = at + 3;
  if (count3 === "a" && part === "half") return { value: 0.5, end: end2, grain: 0.5 };
  if (count3 === "a" && part === "quarter") return { value: 0.25, end: end2, grain: 0.25 };
  if (count3 === "three" && part === "quarters") return { value: 0.75, end: end2, grain: 0.25 };
  return void 0;
}
function readHalf(words3, at) {
  let next = at;
  if ((words3[next]?.norm === "a" || words3[next]?.norm === "one" || words3[next]?.norm === "three") && joins(words3[next + 1])) next++;
  const part = words3[next]?.norm;
  const three = words3[at]?.norm === "three";
  const value = three ? part === "quarters" ? 0.75 : void 0 : part === "half" ? 0.5 : part === "quarter" && next > at ? 0.25 : void 0;
  if (value === void 0) return void 0;
  next++;
  if (words3[next]?.norm === "of" && joins(words3[next])) next++;
  if (words3[next]?.norm === "a" && joins(words3[next])) next++;
  const by = joins(words3[next]) ? magnitudes.get(words3[next].norm) : void 0;
  if (by === void 0 || by < 1e3 && by !== 12) return void 0;
  return { value: value * by, end: next + 1, grain: by === 12 ? value * by : tidy2(by / (value === 0.5 ? 10 : 20)) };
}
function readVague(words3, at) {
  const norm = words3[at].norm;
  const plural2 = plurals.get(norm);
  if (plural2 || norm === "tens" || norm === "scores") {
    const outer = norm === "tens" ? [20, 100] : norm === "scores" ? [40, 200] : plural2;
    const of2 = words3[at + 1]?.norm === "of" && joins(words3[at + 1]);
    const inner = of2 && joins(words3[at + 2]) ? plurals.get(words3[at + 2].norm) : void 0;
    if (norm === "tens" && !inner) return void 0;
    if (norm === "scores" && !of2) return void 0;
    if (inner && inner[0] > outer[0] && norm !== "scores") return vague(outer[0] * (inner[0] / 2), outer[1] * (inner[0] / 2), at + 3);
    return vague(outer[0], outer[1], at + 1);
  }
  const article = norm === "a";
  const word2 = article ? words3[at + 1] : words3[at];
  if (!word2 || article && !joins(word2)) return void 0;
  const end2 = article ? at + 2 : at + 1;
  const several = article ? word2.norm === "few" : word2.norm === "several";
  const couple = article && word2.norm === "couple";
  const handful = article && word2.norm === "handful";
  const of = words3[end2]?.norm === "of" && joins(words3[end2]);
  const by = joins(words3[end2 + (of ? 1 : 0)]) ? magnitudes.get(words3[end2 + (of ? 1 : 0)].norm) : void 0;
  if (couple) {
    if (by) return { value: 2 * by, end: end2 + (of ? 2 : 1), grain: 2 * by };
    return of ? { value: 2, end: end2 + 1, grain: 2 } : void 0;
  }
  if (handful) return of ? vague(2, 10, end2) : void 0;
  if (!several) return void 0;
  return by && !of ? vague(2 * by, 10 * by, end2 + 1) : vague(2, 10, end2);
}
function vague(min, max, end2) {
  return { value: min, end: end2, grain: min, vague: { min, max, openMax: true } };
}
function readOrdinal(words3, at) {
  const word2 = words3[at];
  if (!word2 || word2.kind === "quote") return void 0;
  const next = words3[at + 1];
  if (word2.kind === "number") {
    if (!next || next.spaced || next.before !== "" || !/^\d+$/.test(word2.norm) || next.norm !== suffixOf(Number(word2.norm))) return void 0;
    return { value: Number(word2.norm), end: at + 2 };
  }
  const whole2 = ordinalMagnitudes.get(word2.norm);
  if (whole2 !== void 0) return { value: whole2, end: at + 1 };
  const small = readSmallOrdinal(words3, at);
  if (small) return small;
  const count3 = units.get(word2.norm) ?? (word2.norm === "a" ? 1 : void 0);
  if (count3 === void 0 || !joins(next)) return void 0;
  if (next.norm === "hundredth" && count3 > 1) return { value: count3 * 100, end: at + 2 };
  if (next.norm !== "hundred") return void 0;
  const rest = at + 2 + (words3[at + 2]?.norm === "and" ? 1 : 0);
  const last = joins(words3[rest]) ? readSmallOrdinal(words3, rest) : void 0;
  return last ? { value: count3 * 100 + last.value, end: last.end } : void 0;
}
function readSmallOrdinal(words3, at) {
  const word2 = words3[at];
  const whole2 = ordinalUnits.get(word2.norm) ?? ordinalTens.get(word2.norm);
  if (whole2 !== void 0) return { value: whole2, end: at + 1 };
  const ten = tens.get(word2.norm);
  const next = words3[at + 1];
  const unit = ten !== void 0 && joins(next) ? ordinalUnits.get(next.norm) : void 0;
  return unit !== void 0 && unit < 10 ? { value: ten + unit, end: at + 2 } : void 0;
}
function suffixOf(value) {
  const tenth = value % 100;
  if (tenth >= 11 && tenth <= 13) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}

// src/values/age.ts
var owners = /* @__PURE__ */ new Set(["his", "her", "their", "my"]);
var tensNames = /* @__PURE__ */ new Map([["septuagenarian", 70], ["octogenarian", 80], ["nonagenarian", 90], ["centenarian", 100]]);
var starters2 = /* @__PURE__ */ new Set(["aged", "age", "in", ...owners, ...tensNames.keys(), ...units.keys(), ...tens.keys()]);
var hedges = new Set("nearly almost about around over under than least most to and or between some roughly approximately below above".split(" "));
var age = {
  name: "age",
  reads: "ages, as the date of birth: 79-year-old, aged 79, 79 years old, in her 70s, (John Smith,) 79",
  needsDate: true,
  ...dated,
  starts: (word2) => word2.kind !== "quote" && (word2.kind === "number" || starters2.has(word2.norm)),
  read(words3, at, { date: date2 }) {
    if (date2 === void 0) return void 0;
    return readYearOld(words3, at, date2) ?? readAged(words3, at, date2) ?? readDecade(words3, at, date2) ?? readBetweenCommas(words3, at, date2);
  },
  format: (value) => `aged ${value.shown}${value.bound === void 0 ? "" : value.bound === "<=" ? " or more" : " or less"}`
};
function born(shown3, low, high, unit, date2) {
  const all = span(daysBefore(date2, high, unit) + 1, daysBefore(date2, low, unit) + 1);
  const years2 = unit === "year" ? { age: low } : {};
  return { shown: shown3, allows: all, means: all, ...years2 };
}
function aged(count3, unit, date2) {
  if (count3 <= 0 || count3 > (unit === "year" ? 122 : 120)) return void 0;
  const whole2 = Math.floor(count3);
  const shown3 = unit === "year" ? `${count3}` : `${count3} ${unit}${count3 === 1 ? "" : "s"}`;
  return born(shown3, count3, count3 > whole2 ? whole2 + 1 : count3 + 1, unit, date2);
}
function numberAt(words3, at) {
  const word2 = words3[at];
  if (!word2 || words3[at - 1]?.kind === "symbol" || !word2.spaced && word2.before !== "" && at > 0) return void 0;
  const numeral = readNumeral(words3, at, { letters: false });
  return numeral && !numeral.vague ? numeral : void 0;
}
function readYearOld(words3, at, date2) {
  const numeral = numberAt(words3, at);
  const noun = numeral && words3[numeral.end];
  const old = numeral && words3[numeral.end + 1];
  if (!numeral || !noun || !joins(noun) || !joins(old) || old.norm !== "old") return void 0;
  const unit = /^(year|month|week|day)s?$/.exec(noun.norm)?.[1];
  if (!unit || hedges.has(words3[at - 1]?.norm ?? "")) return void 0;
  const next = words3[numeral.end + 2];
  const then = /^(?:when|whenever|at)$/;
  if (next?.before === "" && (/^(?:or|and)$/.test(next.norm) && /^(?:over|older|above|under|younger|up|more|below)$/.test(words3[numeral.end + 3]?.norm ?? ""))) return void 0;
  if (next?.before === "" && then.test(next.norm) && (next.norm !== "at" || words3[numeral.end + 3]?.norm === "the")) return void 0;
  if (noun.before === "" && (words3[at - 3]?.norm === "when" || words3[at - 4]?.norm === "when")) return void 0;
  const value = aged(numeral.value, unit, date2);
  return value && { value, end: numeral.end + 2 };
}
function readAged(words3, at, date2) {
  const word2 = words3[at];
  if (word2.norm !== "aged" && !(word2.norm === "age" && word2.before !== "")) return void 0;
  const numeral = joins(words3[at + 1]) ? readNumeral(words3, at + 1, { and: false, letters: false }) : void 0;
  if (!numeral || numeral.vague) return void 0;
  const next = words3[numeral.end];
  const second = words3[numeral.end + 1];
  if (next?.kind === "number") return void 0;
  if (next && /^(?:to|or|and|plus|through)$/.test(next.norm) && second && next.before === "" && (next.norm === "plus" || readNumeral(words3, numeral.end + 1) || /^(?:over|older|above|under|younger|up|more|below)$/.test(second.norm))) return void 0;
  if (next?.before.startsWith("+")) return void 0;
  const unit = next && joins(next) ? /^(month|week|day)s?$/.exec(next.norm)?.[1] : void 0;
  const value = aged(numeral.value, unit ?? "year", date2);
  return value && { value, end: unit ? numeral.end + 1 : numeral.end };
}
function readDecade(words3, at, date2) {
  const name2 = tensNames.get(words3[at].norm);
  if (name2 !== void 0) return { value: born(name2 === 100 ? "100 or more" : `${name2} to ${name2 + 9}`, name2, name2 === 100 ? 123 : name2 + 10, "year", date2), end: at + 1 };
  const owner = words3[at].norm === "in" ? at + 1 : at;
  if (!owners.has(words3[owner]?.norm ?? "") || words3[owner - 1]?.norm !== "in") return void 0;
  const part = /^(?:early|mid|late)$/.test(words3[owner + 1]?.norm ?? "") ? words3[owner + 1].norm : void 0;
  const from = owner + (part ? 2 : 1);
  const word2 = words3[from];
  const next = words3[from + 1];
  const spelled = decades.get(word2?.norm ?? "");
  const figure = word2?.kind === "number" && /^[2-9]0$/.test(word2.text) && next?.spaced === false && next.norm.endsWith("s") && next.norm.length <= 2 ? Number(word2.text) : void 0;
  const ten = spelled !== void 0 ? spelled - 1900 : figure;
  if (ten === void 0) return void 0;
  const [low, high] = part === "early" ? [0, 5] : part === "mid" ? [3, 8] : part === "late" ? [6, 10] : [0, 10];
  const { age: _, ...value } = born(`in the ${part ? part === "mid" ? "mid-" : `${part} ` : ""}${ten}s`, ten + low, ten + high, "year", date2);
  return { value, end: from + (spelled !== void 0 ? 1 : 2) };
}
function readBetweenCommas(words3, at, date2) {
  const word2 = words3[at];
  const name2 = words3[at - 1];
  const next = words3[at + 1];
  if (word2.kind !== "number" || !/^\d{1,3}$/.test(word2.text) || !/^\.?,$/.test(word2.before) || !word2.spaced || !name2?.capital || name2.kind !== "word") return void 0;
  if (monthAt(name2) !== void 0 || weekdays.has(name2.norm) || (next ? next.before !== "," || next.kind === "number" : !words3[at - 2]?.capital || name2.before !== "")) return void 0;
  const value = aged(Number(word2.text), "year", date2);
  return value && { value, end: at + 1 };
}

// src/language/en/ago.ts
function agoMoment(amount, today) {
  const { count: n, unit, grain, hedge, vague: vague2 } = amount;
  const at = (count3) => daysBefore(today, Math.max(0, count3), unit);
  const between2 = (low, high) => span(at(high), at(low) + 1);
  const middle = at(n);
  const shown3 = showAt(middle, unit);
  if (vague2) {
    const low = vague2.min ?? n;
    const high = vague2.max ?? low * 5;
    return { shown: `${showAt(at(high), unit)}\u2013${showAt(at(low), unit)}`, allows: between2(low * 0.75, high), means: between2(low, low * 3) };
  }
  const slack2 = slackOf(amount);
  const step2 = n > 10 ? Math.max(1, grain) : 1;
  switch (hedge) {
    default: {
      if (unit === "day" && slack2 === 1) return { shown: shown3, allows: span(middle - 1, middle + 2), means: span(middle, middle + 1) };
      const near2 = between2(n - Math.min(slack2 / 2, n / 2), n + slack2 / 2);
      const means = slack2 === 1 && Number.isInteger(n) ? hull([near2, calendarUnit(middle, unit) ?? near2]) : near2;
      const end2 = Math.min(means.max, today + 1);
      return { shown: `about ${shown3}`, allows: hull([between2(n - Math.min(slack2, n / 2), n + slack2), span(means.min, end2)]), means: span(means.min, end2) };
    }
    case "exactly":
      return { shown: shown3, allows: between2(n - 1 / 12, n + 1 / 12), means: between2(n - 1 / 12, n + 1 / 12) };
    case "about":
      return { shown: `about ${shown3}`, allows: between2(n - Math.min(slack2 * 1.5, n / 2), n + slack2 * 1.5), means: between2(n - Math.min(slack2, n / 2), n + slack2) };
    case "nearly": {
      const all = between2(n - slack2, n);
      return { shown: `just after ${shown3}`, allows: all, means: all };
    }
    case "more than":
      return { shown: `before ${shown3}`, allows: { max: middle, openMax: true }, means: span(at(n + step2), middle) };
    case "at least":
      return { shown: `${shown3} or earlier`, allows: { max: middle + 1, openMax: true }, means: span(at(n + step2), middle + 1) };
    case "less than":
      return { shown: `after ${shown3}`, allows: span(middle + 1, today + 1), means: span(middle + 1, Math.max(middle + 2, at(n - step2) + 1)) };
    case "up to":
      return { shown: `${shown3} or later`, allows: span(middle, today + 1), means: span(middle, Math.max(middle + 1, at(n - step2) + 1)) };
  }
}
function slackOf({ count: count3, unit, grain }) {
  if (unit === "decade" || unit === "century") return 0.5;
  if (unit === "month" && count3 > 6) return count3 / 6;
  return count3 >= 20 && grain >= 10 ? Math.max(1, count3 / 10) : 1;
}
function calendarUnit(day3, unit) {
  const { year: year2, month } = dateOf(day3);
  if (unit === "year") return span(dayOf(year2, 1, 1), dayOf(year2 + 1, 1, 1));
  if (unit === "month") return span(dayOf(year2, month, 1), dayOf(year2, month + 1, 1));
  const sunday = day3 - weekday(day3);
  return unit === "week" ? span(sunday, sunday + 8) : void 0;
}
function showAt(day3, unit) {
  if (unit === "decade" || unit === "century") return String(dateOf(day3).year);
  return unit === "year" || unit === "month" ? showMonth(day3) : showDay(day3);
}

// src/language/en/hedges.ts
var leading = [
  ["exactly", "exactly|precisely|an exact"],
  ["nearly", "nearly|almost|virtually|approaching|nearing|not quite|close to|just under|just below|just short of|just shy of|a little under|a little less than|slightly under|slightly less than|shy of"],
  ["about", "about|around|some|roughly|approximately|approx|circa|an estimated|estimated at|in the region of|in the order of|on the order of|somewhere around|something like|barely|an average of"],
  ["more than", "more than|greater than|over|above|upwards of|upward of|in excess of|north of|exceeding|just over|just above|just more than|a little over|a little more than|slightly over|slightly more than|well over|well above|well in excess of|far more than|much more than|considerably more than|significantly more than"],
  ["at least", "at least|at the least|no fewer than|no less than|not less than|not fewer than|a minimum of|as few as|as little as|at a minimum"],
  ["less than", "less than|fewer than|under|below|well under|well below|far fewer than|far less than|much less than|south of|not even|nowhere near|not nearly"],
  ["up to", "up to|upto|at most|at the most|no more than|not more than|as many as|as much as|as long as|as high as|a maximum of|no longer than|anything up to"]
];
var trailing = [
  ["about", "or so|or thereabouts|give or take|more or less|on average|approximately|roughly"],
  ["at least", "or more|or longer|or higher|or over|or above|at least|at the least|at a minimum|plus|minimum|and counting"],
  ["up to", "or less|or fewer|or under|or below|at most|at the most|maximum"]
];
function byFirstWord(rows) {
  const table = /* @__PURE__ */ new Map();
  for (const [hedge, phrases2] of rows) {
    for (const phrase of phrases2.split("|")) {
      const words3 = phrase.split(" ");
      const list2 = table.get(words3[0]);
      if (list2) list2.push({ words: words3, hedge });
      else table.set(words3[0], [{ words: words3, hedge }]);
    }
  }
  for (const list2 of table.values()) list2.sort((a, b) => b.words.length - a.words.length);
  return table;
}
var leadingTable = byFirstWord(leading);
var trailingTable = byFirstWord(trailing);
function startsHedge(word2) {
  return leadingTable.has(word2.norm);
}
function readHedge(words3, at) {
  const word2 = words3[at];
  if (!word2) return void 0;
  if (/[~≈∼]$/.test(word2.before)) return { hedge: "about", end: at };
  if (/[>]$/.test(word2.before) && word2.kind !== "word") return { hedge: "more than", end: at };
  return find(leadingTable, words3, at);
}
function readHedgeAfter(words3, at) {
  const word2 = words3[at];
  if (word2 && !word2.spaced && word2.before === "+") return void 0;
  if (word2 && word2.before.startsWith("+")) return { hedge: "at least", end: at };
  const found = find(trailingTable, words3, at);
  if (!found) return void 0;
  const next = words3[found.end];
  if (next && joins(next) && (next.kind === "number" || next.kind === "symbol" || units.has(next.norm) || tens.has(next.norm) || next.norm === "a" || next.norm === "an")) return void 0;
  if (word2.norm === "plus" && word2.before === "" && next?.kind === "word" && next.norm === "the") return void 0;
  return found;
}
function find(table, words3, at) {
  const first = words3[at];
  const rows = first && first.kind === "word" ? table.get(first.norm) : void 0;
  if (!rows) return void 0;
  for (const row of rows) {
    if (row.words.every((norm, index) => words3[at + index]?.norm === norm && (index === 0 || joins(words3[at + index])))) {
      return { hedge: row.hedge, end: at + row.words.length };
    }
  }
  return void 0;
}
function ranged(value, grain, hedge) {
  const v = value;
  const g = grain;
  const low = tidy2(v - g / 2);
  const high = tidy2(v + g / 2);
  switch (hedge) {
    case void 0:
      return { allows: { min: low, max: high, openMax: true }, means: { min: tidy2(v - g / 4), max: tidy2(v + g / 4) }, bare: { min: v, max: v } };
    case "exactly":
      return { allows: { min: v, max: v }, means: { min: v, max: v } };
    case "nearly":
      return both({ min: low, max: v, openMax: true });
    case "about":
      return both({ min: low, max: high });
    case "more than":
      return { allows: { min: v, openMin: true }, means: { min: v, openMin: true, max: tidy2(v + g) } };
    case "at least":
      return { allows: { min: v }, means: { min: v, max: tidy2(v + g) } };
    case "less than":
      return { allows: { min: Math.min(0, v), max: v, openMax: true }, means: { min: tidy2(v - g), max: v, openMax: true } };
    case "up to":
      return { allows: { min: Math.min(0, v), max: v }, means: { min: tidy2(v - g), max: v } };
  }
}
function rangedBetween(low, high, grain, hedge) {
  const inside2 = { min: low, max: high };
  switch (hedge) {
    case "about":
      return both({ min: tidy2(low - grain / 2), max: tidy2(high + grain / 2) });
    case "more than":
    case "at least":
      return { allows: { min: low }, means: inside2 };
    case "less than":
    case "up to":
      return { allows: { min: Math.min(0, low), max: high }, means: inside2 };
    default:
      return both(inside2);
  }
}
function rangedVague(vague2) {
  return { allows: vague2.min === void 0 ? {} : { min: vague2.min }, means: vague2 };
}
function both(interval) {
  return { allows: interval, means: interval };
}

// src/language/en/units.ts
var seconds = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
  fortnight: 1209600,
  month: 2629800,
  year: 31557600,
  decade: 315576e3,
  century: 315576e4,
  millennium: 315576e5
};
var written = {
  second: "second seconds sec secs",
  minute: "minute minutes min mins",
  hour: "hour hours hr hrs h",
  day: "day days",
  week: "week weeks wk wks",
  fortnight: "fortnight fortnights",
  month: "month months",
  year: "year years yr yrs",
  decade: "decade decades",
  century: "century centuries",
  millennium: "millennium millennia millenniums"
};
var timeUnits = new Map(
  Object.keys(written).flatMap((unit) => written[unit].split(" ").map((word2) => [word2, unit]))
);
function writeTimeUnit(unit, one) {
  if (one) return unit;
  return unit === "century" ? "centuries" : unit === "millennium" ? "millennia" : `${unit}s`;
}
var measureUnits = new Set(
  "mm cm m km metre metres meter meters kilometre kilometres kilometer kilometers centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters mile miles foot feet ft inch inches yard yards nm nautical acre acres hectare hectares ha sq square cubic g kg mg gram grams kilo kilos kilogram kilograms tonne tonnes ton tons t pound pounds lb lbs ounce ounces oz stone litre litres liter liters ml gallon gallons barrel barrels pint pints bpd mph kph kmh knots knot degree degrees celsius fahrenheit c f watt watts kw mw gw tw kwh mwh gwh twh kilowatt kilowatts megawatt megawatts gigawatt gigawatts terawatt volt volts hertz hz khz mhz ghz mb gb tb kb megabytes gigabytes terabytes byte bytes kilobytes bits calories kcal joules magnitude horsepower hp decibels carat carats kiloton kilotons megaton megatons kilotonnes megapixel megapixels megabits".split(" ")
);
function isPercent(words3, at) {
  const norm = words3[at]?.norm;
  if (norm === "per") return words3[at + 1]?.norm === "cent";
  return norm === "%" || norm === "\u2030" || norm === "percent" || norm === "pct" || norm === "percentage";
}

// src/values/ago.ts
var starters3 = /* @__PURE__ */ new Set(["a", "an", "half", "several", "dozens", "hundreds", "thousands", ...units.keys(), ...tens.keys()]);
var leads = /* @__PURE__ */ new Set(["in", "over", "for", "past", "last"]);
var others = new Set("'s later earlier before after from hence old older younger ahead away time into since until prior longer more ago and".split(" "));
var ago = {
  name: "ago",
  reads: "times before the article: six years ago, more than two decades ago, (in) nearly 20 years",
  needsDate: true,
  ...dated,
  starts: (word2) => word2.kind !== "quote" && (word2.kind === "number" || starters3.has(word2.norm) || startsHedge(word2)),
  read(words3, at, { date: date2 }) {
    if (date2 === void 0) return void 0;
    const hedge = readHedge(words3, at);
    const found = (hedge && readAmount(words3, hedge.end)) ?? readAmount(words3, at);
    if (!found) return void 0;
    const hedged = hedge && found.from === hedge.end ? hedge.hedge : void 0;
    const after = hedged ? void 0 : readHedgeAfter(words3, found.end);
    const how = hedged ?? after?.hedge ?? found.amount.hedge;
    const amount = how ? { ...found.amount, hedge: how } : found.amount;
    let end2 = after?.end ?? found.end;
    const next = words3[end2];
    if (next?.norm === "ago" && joins(next)) end2++;
    else if (!leads.has(words3[at - 1]?.norm ?? "") || words3[at].before !== "" || next && (next.before === "-" || next.before === "" && others.has(next.norm))) return void 0;
    if (words3[at - 1]?.norm === "and" && timeUnits.has(words3[at - 2]?.norm ?? "")) return void 0;
    return daysFit(amount, date2) ? { value: agoMoment(amount, date2), end: end2 } : void 0;
  }
};
function daysFit({ count: count3, unit }, date2) {
  const years2 = { century: 100, decade: 10, year: 1 }[unit] ?? 0;
  return count3 * years2 <= 2e3 && count3 > 0 && count3 < 4e4 && Number.isFinite(date2);
}
function readAmount(words3, at) {
  const word2 = words3[at];
  if (!word2 || words3[at - 1]?.kind === "symbol") return void 0;
  const numeral = readNumeral(words3, at, { letters: false });
  if (numeral) {
    const unit2 = unitAt(words3, numeral.end);
    if (!unit2) return void 0;
    const amount = { count: numeral.value, unit: unit2.unit, grain: numeral.grain };
    if (numeral.vague) return { amount: { ...amount, vague: numeral.vague }, from: at, end: unit2.end };
    return { amount: word2.norm === "a" && words3[at + 1]?.norm === "couple" ? { ...amount, grain: 1, hedge: "about" } : amount, from: at, end: unit2.end };
  }
  const half = readHalf2(words3, at);
  if (half) return half;
  if (word2.norm !== "a" && word2.norm !== "an") return void 0;
  const unit = unitAt(words3, at + 1);
  if (!unit) return void 0;
  const more = words3[unit.end]?.norm === "and" && words3[unit.end + 1]?.norm === "a" && words3[unit.end + 2]?.norm === "half";
  return { amount: { count: more ? 1.5 : 1, unit: unit.unit, grain: more ? 0.5 : 1 }, from: at, end: more ? unit.end + 3 : unit.end };
}
function readHalf2(words3, at) {
  let next = words3[at].norm === "a" ? at + 1 : at;
  const part = words3[next]?.norm;
  if (part !== "half" && !(part === "quarter" && next > at)) return void 0;
  next++;
  if (words3[next]?.norm === "of") next++;
  if (words3[next]?.norm === "a") next++;
  const unit = unitAt(words3, next, true);
  if (!unit) return void 0;
  const count3 = part === "half" ? 0.5 : 0.25;
  const years2 = unit.unit === "century" ? { count: count3 * 100, unit: "year", grain: 10 } : { count: count3, unit: unit.unit, grain: count3 };
  return { amount: years2, from: at, end: unit.end };
}
function unitAt(words3, at, hyphen = false) {
  const word2 = words3[at];
  const unit = word2 && (word2.before === "" || hyphen && word2.before === "-") ? timeUnits.get(word2.norm) : void 0;
  return unit && countsDays(unit) && word2.norm.length > 2 ? { unit, end: at + 1 } : void 0;
}

// src/values/constant.ts
var constant = {
  name: "constant",
  family: "constant",
  reads: "nothing by itself: it is the key of the `say:` map whose phrases matched",
  starts: () => false,
  read: () => void 0,
  compare: (a, b) => a.constant === b.constant ? "agree" : "contradict",
  format: ({ constant: name2 }) => name2.replaceAll("-", " ")
};

// src/language/en/amounts.ts
var numberWords = /* @__PURE__ */ new Set([
  ...units.keys(),
  ...tens.keys(),
  ...plurals.keys(),
  "a",
  "an",
  "half",
  "several",
  "tens",
  "scores",
  "between",
  "from",
  "anywhere"
]);
var changes = new Set(
  "rise rises rose risen rising fall falls fell fallen falling increase increases increased increasing decrease decreases decreased drop drops dropped dropping grow grows grew grown growing cut cuts cutting raise raises raised raising lower lowers lowered jump jumped jumps climb climbed climbs slide slid slip slipped shrink shrank shrunk expand expanded go goes went gone going move moves moved up down reduce reduced reduces double doubled soar soared surge surged plunge plunged dip dipped ease eased change changed changes swell swelled swollen widen widened narrow narrowed shift shifted turn turned extend extended cutting revised upgraded downgraded tripled halved declined decline advanced improved".split(" ")
);
function startsAmount(word2) {
  return word2.kind === "number" || (word2.kind === "symbol" ? fractionSigns.has(word2.text) : word2.kind === "word" && (numberWords.has(word2.norm) || startsHedge(word2)));
}
function readAmount2(words3, at, readPart6) {
  if (isTail(words3, at)) return void 0;
  const first = readHedge(words3, at);
  const second = first && first.end > at ? readHedge(words3, first.end) : void 0;
  const start2 = second?.end ?? first?.end ?? at;
  const hedge = first?.hedge === "about" && second ? second.hedge : first?.hedge;
  const leading2 = hedge ? { hedge } : {};
  if (start2 > at && words3[start2] && !joins(words3[start2]) && !/^[~≈∼>]$/.test(words3[start2].before)) return void 0;
  const opener = words3[start2]?.norm === "anywhere" || words3[start2]?.norm === "somewhere" ? start2 + 1 : start2;
  const open2 = words3[opener]?.norm;
  if (open2 === "between" || open2 === "from") {
    const range2 = readRange(words3, opener + 1, open2 === "between" ? "and" : "to", readPart6);
    if (!range2 || open2 === "from" && isChange(words3, at)) return void 0;
    return { ...range2, ...leading2, number: opener + 1 };
  }
  if (opener > start2) return void 0;
  const range = readRange(words3, start2, void 0, readPart6);
  if (range && !(words3[start2 - 1]?.norm === "from" && isChange(words3, start2 - 1))) return { ...range, ...leading2, number: start2 };
  const low = readPart6(words3, start2, {});
  if (!low || low.end <= start2) return void 0;
  const after = hedge || low.hedge ? void 0 : readHedgeAfter(words3, low.end);
  const trailing2 = low.hedge ?? after?.hedge;
  return { low, ...trailing2 && !hedge ? { hedge: trailing2 } : leading2, number: start2, end: after?.end ?? low.end };
}
function isTail(words3, at) {
  const word2 = words3[at];
  const previous = words3[at - 1];
  if (!word2 || !previous) return false;
  if (word2.before === "/" && word2.kind === "number") return true;
  for (let index = at - 1; index >= Math.max(0, at - 5); index--) {
    const hedge = readHedge(words3, index);
    if (hedge && hedge.end === at && joins(word2)) return true;
  }
  const isNumber = (other2) => other2 !== void 0 && (other2.kind === "number" || units.has(other2.norm) || tens.has(other2.norm));
  if (/^[-–—‐‑−]$/.test(word2.before) && !(word2.before === "\u2014" && word2.spaced) && previous.kind === "number") return true;
  if ((previous.norm === "to" || previous.norm === "or") && isNumber(words3[at - 2])) return previous.norm === "or" || !isChange(words3, at - 2);
  if (previous.norm !== "and") return false;
  for (let index = at - 2; index >= Math.max(0, at - 8); index--) if (words3[index].norm === "between") return isNumber(words3[at - 2]);
  return false;
}
function isChange(words3, at) {
  for (let index = Math.max(0, at - 5); index < at; index++) if (changes.has(words3[index].norm)) return true;
  return false;
}
function readRange(words3, at, joiner, readPart6) {
  const low = readPart6(words3, at, joiner === "and" ? { and: false } : {});
  if (!low || low.vague) return void 0;
  const link = words3[low.end];
  if (!link) return void 0;
  const written2 = link.norm === (joiner ?? "to") || joiner === void 0 && link.norm === "or";
  const dash = joiner === void 0 && /^[-–—‐‑−]$/.test(link.before) && (link.kind === "number" || link.kind === "symbol" || link.capital);
  if (written2 ? !joins(link) || !joins(words3[low.end + 1]) : !dash || link.before === "\u2014" && link.spaced) return void 0;
  const high = readPart6(words3, written2 ? low.end + 1 : low.end, {});
  if (!high || high.vague || low.unit !== void 0 && high.unit !== void 0 && low.unit !== high.unit) return void 0;
  const scaled = low.scale === void 0 && high.scale !== void 0 && low.value < high.value / high.scale ? { ...low, value: tidy2(low.value * high.scale), grain: tidy2(low.grain * high.scale) } : low;
  return scaled.value < high.value ? { low: scaled, high, end: high.end } : void 0;
}
function rangedAmount({ low, high, hedge }, grain, by = 1) {
  const of = (value) => tidy2(value * by);
  if (low.vague) {
    const { min, max } = low.vague;
    return rangedVague({ ...low.vague, ...min === void 0 ? {} : { min: of(min) }, ...max === void 0 ? {} : { max: of(max) } });
  }
  if (high) return rangedBetween(of(low.value), of(high.value), of(grain), hedge);
  return ranged(of(low.value), of(grain), hedge);
}
function hedgedGrain(value, grain, hedge) {
  if (hedge === void 0 || hedge === "exactly" || value < 10) return grain;
  let step2 = 0;
  for (let next = 5, by = 2; next <= value / 2; next *= by, by = 7 - by) if (value % next === 0) step2 = next;
  return tidy2(Math.max(step2, value / 5, Math.min(grain, value / 2)));
}
function writeNumber(value) {
  for (const [size2, name2] of [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"]]) {
    if (Math.abs(value) >= size2 && Number.isInteger(tidy2(value / size2 * 1e3))) return `${tidy2(value / size2)} ${name2}`;
  }
  const [whole2, part] = String(tidy2(value)).split(".");
  return whole2.replace(/\B(?=(?:\d{3})+$)/g, ",") + (part ? `.${part}` : "");
}
function writeAmount(value, write = writeNumber) {
  if (value.vague) return value.vague;
  const figure = value.high === void 0 ? write(value.number) : `${write(value.number)} to ${write(value.high)}`;
  return value.hedge ? `${value.hedge} ${figure}` : figure;
}
function writeVague(words3, from, to) {
  return words3.slice(from, to).map((word2) => word2.norm).join(" ");
}

// src/language/en/currencies.ts
var currencies = {
  USD: { before: "$" },
  EUR: { before: "\u20AC" },
  GBP: { before: "\xA3" },
  JPY: { before: "\xA5" },
  INR: { before: "\u20B9" },
  RUB: { before: "\u20BD" },
  TRY: { before: "\u20BA" },
  KRW: { before: "\u20A9" },
  ILS: { before: "\u20AA" },
  UAH: { before: "\u20B4" },
  THB: { before: "\u0E3F" },
  VND: { before: "\u20AB" },
  AUD: { before: "A$" },
  CAD: { before: "C$" },
  HKD: { before: "HK$" },
  NZD: { before: "NZ$" },
  SGD: { before: "S$" },
  TWD: { before: "NT$" },
  BRL: { before: "R$" },
  CNY: { many: "yuan" },
  PLN: { one: "zloty", many: "zlotys" },
  ZAR: { many: "rand" },
  HUF: { one: "forint", many: "forints" },
  CHF: { one: "Swiss franc", many: "Swiss francs" },
  AED: { before: "AED " },
  SAR: { before: "SAR " },
  SEK: { before: "SEK " },
  NOK: { before: "NOK " },
  DKK: { before: "DKK " },
  CZK: { before: "CZK " },
  MXN: { before: "MXN " },
  PKR: { before: "PKR " },
  EGP: { before: "EGP " },
  NGN: { before: "NGN " },
  BTC: { one: "bitcoin", many: "bitcoins" },
  rupee: { one: "rupee", many: "rupees" },
  peso: { one: "peso", many: "pesos" },
  franc: { one: "franc", many: "francs" },
  krona: { one: "krona", many: "kronor" },
  krone: { one: "krone", many: "kroner" },
  dirham: { one: "dirham", many: "dirhams" },
  riyal: { one: "riyal", many: "riyals" },
  rial: { one: "rial", many: "rials" },
  dinar: { one: "dinar", many: "dinars" },
  cent: { one: "cent", many: "cents" },
  baht: { many: "baht" },
  ringgit: { many: "ringgit" },
  naira: { many: "naira" },
  rupiah: { many: "rupiah" }
};
var kin = {
  INR: "rupee",
  PKR: "rupee",
  MXN: "peso",
  CHF: "franc",
  SEK: "krona",
  NOK: "krone",
  DKK: "krone",
  AED: "dirham",
  SAR: "riyal"
};
var signs = /* @__PURE__ */ new Map([
  ["$", "USD"],
  ["\u20AC", "EUR"],
  ["\xA3", "GBP"],
  ["\xA5", "JPY"],
  ["\u20B9", "INR"],
  ["\u20BD", "RUB"],
  ["\u20BA", "TRY"],
  ["\u20A9", "KRW"],
  ["\u20AA", "ILS"],
  ["\u20B4", "UAH"],
  ["\u0E3F", "THB"],
  ["\u20AB", "VND"]
]);
var dollarLetters = /* @__PURE__ */ new Map([
  ["US", "USD"],
  ["USD", "USD"],
  ["A", "AUD"],
  ["AU", "AUD"],
  ["AUD", "AUD"],
  ["C", "CAD"],
  ["CA", "CAD"],
  ["CAD", "CAD"],
  ["CDN", "CAD"],
  ["HK", "HKD"],
  ["NZ", "NZD"],
  ["NZD", "NZD"],
  ["S", "SGD"],
  ["SG", "SGD"],
  ["NT", "TWD"],
  ["R", "BRL"],
  ["MX", "MXN"]
]);
var codes = new Map([
  ...Object.keys(currencies).filter((code) => /^[A-Z]{3}$/.test(code) && code !== "TRY").map((code) => [code, code]),
  ["RMB", "CNY"],
  ["Rs", "rupee"],
  ["CHF", "CHF"]
]);
var names2 = new Map(
  [
    ["USD", "dollar dollars"],
    ["EUR", "euro euros"],
    ["GBP", "pound pounds"],
    ["JPY", "yen"],
    ["CNY", "yuan renminbi"],
    ["KRW", "won"],
    ["RUB", "ruble rubles rouble roubles"],
    ["rupee", "rupee rupees"],
    ["peso", "peso pesos"],
    ["franc", "franc francs"],
    ["TRY", "lira liras"],
    ["dirham", "dirham dirhams"],
    ["riyal", "riyal riyals"],
    ["rial", "rial rials"],
    ["dinar", "dinar dinars"],
    ["ILS", "shekel shekels"],
    ["UAH", "hryvnia hryvnias hryvnya"],
    ["PLN", "zloty zlotys zlotych"],
    ["krona", "krona kronor kronas"],
    ["krone", "krone kroner"],
    ["ZAR", "rand"],
    ["BRL", "reais"],
    ["baht", "baht"],
    ["ringgit", "ringgit"],
    ["HUF", "forint forints"],
    ["naira", "naira"],
    ["rupiah", "rupiah"],
    ["BTC", "bitcoin bitcoins"],
    ["cent", "cent cents"],
    ["GBP/100", "pence"]
  ].flatMap(([code, list2]) => list2.split(" ").map((word2) => [word2, code]))
);
var adjectives = {
  USD: { us: "USD", american: "USD", australian: "AUD", canadian: "CAD", zealand: "NZD", kong: "HKD", singapore: "SGD", taiwan: "TWD", jamaican: "", zimbabwean: "", taiwanese: "TWD" },
  GBP: { british: "GBP", egyptian: "EGP", lebanese: "", syrian: "", sudanese: "", irish: "" },
  rupee: { indian: "INR", pakistani: "PKR", nepalese: "", nepali: "", lankan: "" },
  peso: { mexican: "MXN", argentine: "", philippine: "", chilean: "", colombian: "", cuban: "" },
  franc: { swiss: "CHF", cfa: "", french: "", belgian: "" },
  krona: { swedish: "SEK", icelandic: "" },
  krone: { norwegian: "NOK", danish: "DKK" },
  dirham: { emirati: "AED", uae: "AED", moroccan: "" },
  riyal: { saudi: "SAR", qatari: "" },
  RUB: { russian: "RUB", belarusian: "" },
  TRY: { turkish: "TRY", italian: "", syrian: "", lebanese: "" },
  JPY: { japanese: "JPY" },
  CNY: { chinese: "CNY" },
  cent: { euro: "EUR/100", us: "USD/100" },
  KRW: { korean: "KRW" },
  PLN: { polish: "PLN" },
  ILS: { israeli: "ILS" },
  UAH: { ukrainian: "UAH" },
  ZAR: { african: "ZAR" },
  BRL: { brazilian: "BRL" },
  HUF: { hungarian: "HUF" }
};
function ofCountry(code, country) {
  const table = adjectives[code];
  return table && Object.hasOwn(table, country) ? table[country] : void 0;
}
function sameCurrency(a, b) {
  return a === b || kin[a] === b || kin[b] === a;
}
function currencyOf(code) {
  return currencies[code] ?? { before: `${code} ` };
}

// src/language/en/counts.ts
var set2 = (words3) => new Set(words3.split(" "));
var counted = set2(
  "person people man men woman women child children boy boys girl girls soldier soldiers troops civilian civilians police policeman policemen officer officers resident residents passenger passengers worker workers protester protesters demonstrator demonstrators prisoner prisoners hostage hostages victim victims survivor survivors patient patients student students teacher teachers migrant migrants refugee refugees fighter fighters militant militants firefighter firefighters journalist journalists suspect suspects dead deaths death casualties injuries fatalities killed injured wounded missing homes houses delegates attendees participants fans supporters staff employees jobs cases arrests families lawmakers mps senators deputies members inmates pupils voters tourists"
);
var noneOf = set2("casualties casualty injuries fatalities deaths victims survivors arrests injured hostages");
var labels = set2(
  "number no nos page pages chapter article section phase type level round group grade class tier stage step part act scene volume version flight route room gate channel radio apollo boeing airbus windows iphone covid formula figure table paragraph rule resolution title line lane terminal platform block district ward zone sector highway interstate freeway motorway week day game match set season episode top aged age turned turning turns catch big sub article protocol bus train"
);
var beforeYear = set2("a in since by of until till before after from to during early late mid the year and for between summer winter spring autumn fall end around about circa through to throughout past");
var notCounts = set2("o'clock am pm gmt est edt cet bst utc percent pct percentage fold bc ad bce ce th st nd rd st street avenue road downing quarters halves thirds basis");
var hyphened = set2("strong member person man woman seat nation country vehicle car team party storey story page room bed bedroom");
var agedWords = set2("people children anyone anybody those adults aged women men girls boys everyone players teenagers patients kids citizens persons someone nobody residents youths");
var functions = set2(
  "of the a an and or but in on at to from by with for as is was were are be been has have had will would could should may might can who whom which that this these those it he she they we i his her their its our not no nor so if when while after before since than then there here about into over under up down out off per against"
);
function isPlural(word2) {
  if (!joins(word2) || word2.kind !== "word") return false;
  return counted.has(word2.norm) || word2.norm.length > 3 && /[^s'u]s$/.test(word2.norm) && !functions.has(word2.norm);
}
function countAround(words3, at, amount) {
  const { number, end: end2 } = amount;
  return beginsWell(words3, at, amount) && endsWell(words3, amount) && !isYear(words3, number, end2, amount) && !isAge(words3, at, number, end2);
}
function beginsWell(words3, at, { number, hedge, low, high }) {
  const first = words3[number];
  const previous = words3[at - 1];
  if (!previous) return true;
  const word2 = words3[at];
  if (/[#@№/:.]$/.test(word2.before) && (!word2.spaced || previous.kind === "number")) return false;
  if (/[#@№]/.test(word2.before)) return false;
  if (!word2.spaced && (word2.before === "" || isHyphen(word2.before) && (first.kind === "number" || previous.kind !== "word"))) return false;
  if (previous.kind === "symbol" && joins(word2)) return false;
  if (!joins(word2)) return !(previous.norm === "no" && word2.before === ".") && !(monthIsBefore(words3, at) && low.value < 32);
  if (at > 1 && (previous.norm === "of" && words3[at - 2].norm === "out" || previous.norm === "in" && isNumberWord(words3[at - 2]))) return false;
  if (previous.norm === "between" && number === at) return false;
  if (labels.has(previous.norm) || codes.has(previous.text)) return false;
  if (monthIsBefore(words3, at) && low.value < 32 && !hedge && !high) return false;
  if (hedge === void 0 && isNumberWord(previous)) return false;
  if (low.vague && (previous.norm === "the" || previous.norm === "their" || previous.norm === "quite")) return false;
  if (first.kind === "word" && first.capital && number > 0 && !hedge) return false;
  const named = previous.capital && previous.kind === "word" && at > 1 && first.kind === "number" && !weekdays.has(previous.norm);
  return !named || counted.has(words3[at + 1]?.norm ?? "") || hedge !== void 0;
}
function endsWell(words3, amount) {
  const { end: end2, low, high, hedge, number } = amount;
  const next = words3[end2];
  const value = low.value;
  if (low.vague && /^(?:several|few)$/.test(words3[low.end - 1].norm)) return isPlural(next) && !isUnit(next);
  if (value === 1 && words3[number].norm === "one" && words3[end2 - 1].norm === "one") return next !== void 0 && joins(next) && isOne(words3, number, next);
  if (high && words3[low.end].kind === "number" && !isPlural(next)) return false;
  if (!next) return !(words3[number - 1]?.norm === "at" && value < 120 && !hedge);
  if (/^[:/]/.test(next.before) && !next.spaced && next.kind === "number") return false;
  if (!next.spaced && next.before === "" && next.kind !== "possessive") return false;
  if (!next.spaced && next.before === "." && next.kind === "number") return false;
  if (next.kind === "symbol" && joins(next) && (next.text === "%" || next.text === "\u2030" || next.text === "\xB0" || signs.has(next.text))) return false;
  if (isHyphen(next.before) && !next.spaced) return hyphened.has(next.norm);
  if (/^[–—−]$/.test(next.before) && next.kind === "number") return false;
  if (!joins(next)) return !(words3[number - 1]?.norm === "at" && value < 120 && !hedge);
  const after = words3[end2 + 1];
  if (isPercent(words3, end2) || notCounts.has(next.norm) || codes.has(next.text)) return false;
  if (isNumberWord(next) && (next.kind === words3[end2 - 1].kind || high)) return false;
  if (ordinalUnits.has(next.norm) && !["first", "second"].includes(next.norm)) return false;
  if (ordinalTens.has(next.norm)) return false;
  if (isUnit(next) || isModifier(next) && after && joins(after) && isUnit(after)) return false;
  if (names2.has(next.norm) && next.norm !== "won" && next.norm !== "rand") return false;
  if (after && joins(after) && names2.has(after.norm) && /^(?:us|american|australian|canadian|swiss|hong|british|egyptian|turkish|mexican|euro)$/.test(next.norm)) return false;
  if (next.capital && months.has(next.norm)) return value > 31;
  if ((next.norm === "in" || next.norm === "to" || next.norm === "or") && after && isNumberWord(after)) return false;
  if (next.norm === "in" && after && (after.norm === "every" || after.norm === "each")) return false;
  if (next.norm === "out" && after?.norm === "of") return false;
  if (next.norm === "times" && after && joins(after) && /^(?:the|as|more|less|larger|higher|bigger|greater|smaller|lower|faster|longer|that|its|over|world|champion|winner)$/.test(after.norm)) return false;
  if (words3[number - 1]?.norm === "at" && value < 120 && !hedge && !isPlural(next)) return false;
  return true;
}
function isOne(words3, number, next) {
  const previous = words3[number - 1]?.norm ?? "";
  return counted.has(next.norm) && !/^(?:this|that|no|any|every|each|the|which|some|another|not)$/.test(previous);
}
function isYear(words3, number, end2, { low, hedge, high }) {
  const word2 = words3[number];
  if (word2.kind !== "number" || !/^(?:1[5-9]|20)\d\d$/.test(word2.text) || end2 - number > 1 + (high ? 2 : 0)) return false;
  if (low.value >= 2100 || high && high.value >= 2100 && high.value !== Math.floor(high.value)) return false;
  const next = words3[end2];
  const previous = words3[number - 1]?.norm ?? "";
  if (hedge && hedge !== "about") return !(isPlural(next) || !next || !joins(next));
  if (hedge) return !(next && counted.has(next.norm));
  const noun = joins(next) && counted.has(next.norm) && !(words3[end2 + 1] && isHyphen(words3[end2 + 1].before));
  return beforeYear.has(previous) || !noun;
}
function isAge(words3, at, number, end2) {
  const word2 = words3[at];
  const next = words3[end2];
  const hedge = number > at ? words3[at].norm : "";
  if ((hedge === "under" || hedge === "over") && agedWords.has(words3[at - 1]?.norm ?? "")) return true;
  if ((hedge === "under" || hedge === "over") && isHyphen(words3[number].before)) return true;
  const figure = words3[number];
  const small = figure.kind === "number" && Number(figure.norm) < 120;
  return small && number === at && at > 0 && /^[,(]$/.test(word2.before) && end2 === at + 1 && (!next || /^[,);.]/.test(next.before) || next.norm === "and") && words3[at - 1].capital;
}
function isUnit(word2) {
  return timeUnits.has(word2.norm) || measureUnits.has(word2.norm) && !/^[cft]$/.test(word2.norm);
}
function isModifier(word2) {
  return /^(?:full|whole|long|straight|solid|consecutive|successive|more|working|business|calendar|square|cubic|nautical|metric|light|short|further|extra|additional|and)$/.test(word2.norm);
}
function isNumberWord(word2) {
  return word2.kind === "number" || units.has(word2.norm) || tens.has(word2.norm);
}
function monthIsBefore(words3, at) {
  const previous = words3[at - 1];
  return previous !== void 0 && previous.capital && months.has(previous.norm);
}
function isHyphen(before) {
  return before === "-" || before === "\u2010" || before === "\u2011";
}

// src/values/count.ts
var count = {
  name: "count",
  family: "count",
  reads: "how many: 300, at least 15, two dozen, some 2.5 million, 200 to 300, tens of thousands",
  starts: (word2) => startsAmount(word2) || word2.norm === "no",
  read(words3, at) {
    const next = words3[at + 1];
    if (words3[at].norm === "no" && joins(next) && noneOf.has(next.norm)) return { value: { ...rangedAmount({ low: none, number: at, end: at + 1 }, 0), number: 0 }, end: at + 1 };
    const amount = readAmount2(words3, at, readPart);
    if (!amount || !countAround(words3, at, amount)) return void 0;
    const { low, high, hedge } = amount;
    if (!Number.isInteger(low.value) || high && !Number.isInteger(high.value)) return void 0;
    const part = high ?? low;
    const value = {
      ...rangedAmount(amount, hedgedGrain(part.value, part.grain, hedge)),
      number: low.value,
      ...high ? { high: high.value } : {},
      ...hedge && !low.vague ? { hedge } : {},
      ...low.vague ? { vague: writeVague(words3, amount.number, low.end) } : {}
    };
    return { value, end: amount.end };
  },
  compare: (a, b, options) => compareRanged(a, b, options.round === "none"),
  format: (value) => writeAmount(value),
  bound: boundRanged
};
var none = { value: 0, grain: 0, end: 0 };
function readPart(words3, at, options) {
  const numeral = readNumeral(words3, at, options);
  if (!numeral) return void 0;
  const last = words3[numeral.end - 1];
  const next = words3[numeral.end];
  if (/^[kmb]$/.test(last.norm) && !(joins(next) && (counted.has(next.norm) || /[^s']s$/.test(next.norm)))) return void 0;
  const hedge = readHedgeAfter(words3, numeral.end);
  return hedge && hedge.hedge !== "up to" && !numeral.vague && words3[hedge.end - 1].norm === "so" ? { ...numeral, hedge: hedge.hedge, end: hedge.end } : numeral;
}

// src/language/en/year-figures.ts
var set3 = (text3) => new Set(text3.split(" "));
var strong = set3("in since during until till throughout early late mid year circa autumn fall spring summer winter");
var weak = set3("by from to of before after between and or through than about around roughly approximately for this a that each");
var owners2 = set3("the his her its their our my");
var units2 = set3(
  "gmt bst utc cet cest est edt et pst pdt msk hours hrs am pm hour metres meters metre meter miles mile yards acres hectares litres volts watts rpm calories dollars euros pounds roubles rubles yen yuan rupees points votes seats jobs words copies people men women children soldiers troops workers"
);
var otherYears = set3("fiscal financial school academic tax marketing");
var verbs = set3("was is will saw has had brought marked began ended proved became would could may might and or");
function yearFigure(words3, at) {
  const word2 = words3[at];
  if (word2?.kind !== "number" || word2.text.length !== 4 || !/^\d{4}$/.test(word2.norm)) return void 0;
  const year2 = Number(word2.norm);
  if (year2 < 1e3 || year2 > 2099 || words3[at - 1]?.kind === "symbol") return void 0;
  const next = words3[at + 1];
  if (!next || isPossessive2(next)) return year2;
  if (next.kind === "symbol" || units2.has(next.norm) && follows(next)) return void 0;
  if (!next.spaced && (next.before === "" || next.before === "." || next.before === ":")) return void 0;
  return year2;
}
function isPossessive2(word2) {
  return word2.kind === "possessive" || word2.norm === "s" && !word2.spaced && /^['’]$/.test(word2.before);
}
function isYearHere(words3, start2, at) {
  const word2 = words3[at];
  const next = words3[at + 1];
  if (next && isPossessive2(next)) return true;
  const first = words3[start2];
  const previous = words3[start2 - 1];
  if (!word2.spaced && /[-‐‑–—/#.:~]$/.test(word2.before) && !(word2.before === "-" && parts.has(words3[at - 1]?.norm ?? ""))) return false;
  const counted2 = isCounted(next);
  const round = Number(word2.norm) % 100 === 0;
  if (first.before.endsWith("(")) return !counted2 && (!next || /^[),;:–—-]/.test(next.before) || !follows(next));
  if (!previous) return start2 < at ? !counted2 : next !== void 0 && (verbs.has(next.norm) || next.before.startsWith(":"));
  if (start2 < at && !counted2) return true;
  if (first.before === "") {
    if (monthAt(previous) !== void 0) return true;
    if (previous.norm === "year" && otherYears.has(words3[start2 - 2]?.norm ?? "")) return false;
    if (strong.has(previous.norm)) return !(counted2 && round);
    if (owners2.has(previous.norm) || previous.kind === "possessive") return !counted2 || !round && !isPeople(next);
    if (/^(?:to|and)$/.test(next?.norm ?? "") && words3[at + 2]?.kind === "number" && (isCounted(words3[at + 3]) || yearFigure(words3, at + 2) === void 0)) return false;
    if (weak.has(previous.norm)) return !counted2;
  }
  if (first.before === "," || first.before === "") {
    if (isDayNumber(words3, start2 - 1)) return true;
    if (monthAt(previous) !== void 0 || weekdays.has(previous.norm)) return !counted2;
  }
  return first.before === "," && previous.kind === "number" && yearFigure(words3, start2 - 1) !== void 0 && !counted2;
}
function isPeople(word2) {
  return units2.has(word2.norm) || /(?:ers|ors|ists|ans|men|ees|people|dead|deaths|victims|students|residents|patients|migrants|pages|words|times|degrees|more)$/.test(word2.norm);
}
function isDayNumber(words3, at) {
  const suffix = words3[at]?.kind === "word" ? 1 : 0;
  const day3 = words3[at - suffix];
  return day3?.kind === "number" && day3.norm.length <= 2 && words3[at - suffix - 1] !== void 0 && months.has(words3[at - suffix - 1].norm);
}

// src/language/en/date-parts.ts
function readDay(words3, at, last = false) {
  const word2 = words3[at];
  if (!word2) return void 0;
  const ordinal2 = readOrdinal(words3, at);
  if (ordinal2) return ordinal2.value >= 1 && ordinal2.value <= 31 ? { day: ordinal2.value, end: ordinal2.end, ordinal: true } : void 0;
  if (word2.kind !== "number" || !/^\d{1,2}$/.test(word2.text)) return void 0;
  const day3 = Number(word2.text);
  const next = words3[at + 1];
  if (day3 < 1 || day3 > 31 || words3[at - 1]?.kind === "symbol") return void 0;
  if (next && !next.spaced && /^[:./]?$/.test(next.before) && next.kind !== "possessive") return void 0;
  if (last && isCounted(next)) return void 0;
  return { day: day3, end: at + 1, ordinal: false };
}
function readYearAfter(words3, at, today) {
  const word2 = words3[at];
  if (!word2 || !(/^[.,]*$/.test(word2.before) || word2.before === "-" && !word2.spaced)) return void 0;
  const of = (word2.norm === "of" || word2.norm === "in" && yearFigure(words3, at + 1) !== void 0) && follows(word2) ? 1 : 0;
  const next = words3[at + of];
  if (!next) return void 0;
  const year2 = yearFigure(words3, at + of);
  if (year2 !== void 0) return isCounted(words3[at + of + 1]) && (word2.before.includes(",") || year2 % 100 === 0) ? void 0 : { year: year2, end: at + of + 1 };
  const shift = relative3.get(next.norm);
  if (shift === void 0 || today === void 0 || words3[at + of + 1]?.norm !== "year" || word2.before.includes(",")) return void 0;
  return { year: dateOf(today).year + shift, end: at + of + 2 };
}
var relative3 = /* @__PURE__ */ new Map([["last", -1], ["this", 0], ["next", 1]]);
function readNumeric(words3, at) {
  const [a, b, c, after] = [words3[at], words3[at + 1], words3[at + 2], words3[at + 3]];
  if (a?.kind !== "number" || b?.kind !== "number" || b.spaced || !a.spaced && /[-/.:]$/.test(a.before)) return void 0;
  if (/^\d\d?\.\d\d?$/.test(a.text) && b.before === "." && /^\d{4}$/.test(b.text)) {
    const [day3, month] = a.text.split(".").map(Number);
    return valid(Number(b.text), month, day3, at + 2);
  }
  if (c?.kind !== "number" || c.spaced || c.before !== b.before || !/^[-/‐‑]$/.test(b.before)) return void 0;
  if (after && !after.spaced && after.before === b.before) return void 0;
  const [x, y, z] = [a, b, c].map((word2) => /^\d{1,4}$/.test(word2.text) ? Number(word2.text) : NaN);
  if (a.text.length === 4) return valid(x, y, z, at + 3);
  if (c.text.length !== 4 || a.text.length > 2 || b.text.length > 2) return void 0;
  if (x > 12 || x === y) return valid(z, y, x, at + 3);
  return y > 12 ? valid(z, x, y, at + 3) : void 0;
}
function valid(year2, month, day3, end2) {
  return year2 >= 1e3 && year2 <= 2099 && isDate(year2, month, day3) ? { year: year2, month, day: day3, end: end2 } : void 0;
}
var set4 = (text3) => new Set(text3.split(" "));
var leads2 = set4("in since until till by from of during before after between through throughout for");
var strict = set4("in since until till during throughout by after before");
var names3 = set4("april june august may jan mar");
var deeds = set4("took became was were resigned called lost won has had left quit is said says announced stepped came");
function isMonthHere(words3, start2, at) {
  const { norm } = words3[at];
  const previous = start2 < at ? words3[start2] : words3[at - 1];
  const next = words3[at + 1];
  if (!previous || words3[at].before !== "" || !leads2.has(previous.norm)) return false;
  if (previous.norm === "in") return true;
  if (!names3.has(norm)) return true;
  if (!strict.has(previous.norm) || norm === "may" && /^(?:by|after|before)$/.test(previous.norm)) return false;
  if (!next || !follows(next)) return true;
  return next.kind !== "possessive" && (!next.capital || monthAt(next) !== void 0) && !deeds.has(next.norm);
}

// src/language/en/spans.ts
function yearMoment(year2, part) {
  return shares(dayOf(year2, 1, 1), dayOf(year2 + 1, 1, 1), `${year2}`, part);
}
function shares(from, to, shown3, part) {
  if (!part) return { shown: shown3, allows: span(from, to), means: span(from, to) };
  const share = (of2) => to - from < 300 ? from + Math.round((to - from) * of2) : nearestMonth(from + (to - from) * of2);
  const of = ([low, high]) => span(share(low), share(high));
  return { shown: part.shown === "mid" ? `mid-${shown3}` : `${part.shown} ${shown3}`, allows: of(part.allows), means: of(part.means) };
}
function nearestMonth(day3) {
  const { year: year2, month } = dateOf(day3 + 15);
  return dayOf(year2, month, 1);
}
function seasonMoment(name2, year2) {
  const first = seasons.get(name2);
  const winter = first === 0;
  const shown3 = `${name2} ${year2}`;
  const means = winter ? span(dayOf(year2 - 1, 12, 1), dayOf(year2 + 1, 3, 21)) : span(dayOf(year2, first, 1), dayOf(year2, first + 3, 22));
  return { shown: shown3, allows: winter ? means : span(dayOf(year2, 1, 1), dayOf(year2 + 1, 1, 1)), means };
}
function aboutMoment(moment, step2) {
  const widen = (by, { min, max }) => span(step2(min, -by), step2(max, by));
  return { shown: `about ${moment.shown}`, allows: widen(2, moment.allows), means: widen(1, moment.means) };
}

// src/language/en/tense.ts
var coming = new Set("will shall 'll due scheduled expected plans planned planning upcoming slated going forthcoming set begins starts".split(" "));
var open = new Set("would could may might can should ahead by until before to 'd is are deadline".split(" "));
var past = new Set("was were met had did held began ended took came went since killed died won lost signed left".split(" "));
function tenseBefore(words3, at) {
  for (let i = at - 1; i >= 0 && i >= at - 10; i--) {
    const { norm } = words3[i];
    if (coming.has(norm)) return "coming";
    if (open.has(norm)) return sawComing(words3, i) ? "coming" : "open";
    if (past.has(norm)) return sawComing(words3, i) ? "open" : "past";
  }
  return "none";
}
function sawComing(words3, at) {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) if (coming.has(words3[i].norm)) return true;
  return false;
}

// src/language/en/written-dates.ts
function daysOf2(written2, year2) {
  const { month, day: day3, toMonth = month, toDay = day3 } = written2;
  const firstYear = written2.firstYear ?? (toMonth < month ? year2 - 1 : year2);
  if (day3 !== void 0 && toDay !== void 0 && !(isDate(firstYear, month, day3) && isDate(year2, toMonth, toDay))) return void 0;
  const from = dayOf(firstYear, month, day3 ?? 1);
  const to = toDay === void 0 ? dayOf(year2, toMonth + 1, 1) : dayOf(year2, toMonth, toDay) + 1;
  return to > from ? { from, to } : void 0;
}
function isNaming(words3, at, { day: day3, end: end2 }) {
  const next = words3[end2];
  return day3 !== void 0 && words3[at - 1]?.norm === "the" && follows(next) && next?.kind === "word" && !joining.has(next.norm);
}
var joining = new Set("and or to in at on with for of as by was is are were will had has when after before that".split(" "));
function show(written2, year2) {
  const { month, day: day3, toMonth, toDay, firstYear } = written2;
  const one = (d, m) => d === void 0 ? monthNames[m - 1] : `${d} ${monthNames[m - 1]}`;
  if (toMonth !== void 0) return `${one(day3, month)}${firstYear !== void 0 && firstYear !== year2 ? ` ${firstYear}` : ""}\u2013${one(toDay, toMonth)} ${year2}`;
  return `${toDay === void 0 ? one(day3, month) : `${day3}\u2013${one(toDay, month)}`} ${year2}`;
}
function resolve3(written2, words3, at, today) {
  const moment = (year3) => {
    const days2 = daysOf2(written2, year3);
    return days2 && shares(days2.from, days2.to, show(written2, year3), written2.part);
  };
  if (written2.year !== void 0) return moment(written2.year);
  if (today === void 0) return void 0;
  const { year: year2 } = dateOf(today);
  const past2 = [year2, year2 - 1, year2 - 2, year2 - 3, year2 - 4].find((y) => (daysOf2(written2, y)?.from ?? Infinity) <= today);
  const next = [year2, year2 + 1, year2 + 2, year2 + 3, year2 + 4].find((y) => (daysOf2(written2, y)?.from ?? -Infinity) > today);
  if (past2 === void 0 || next === void 0) return void 0;
  const a = moment(past2);
  const b = moment(next);
  const tense = tenseBefore(words3, at);
  const ongoing = a.allows.max > today;
  const nearer = b.allows.min - today < today - a.allows.max;
  if (isNaming(words3, at, written2) && Math.min(today - a.allows.max, b.allows.min - today) > 14) return void 0;
  const meansNext = !ongoing && (tense === "coming" || tense === "none" && nearer && written2.day !== void 0);
  const unclear = tense === "open" || tense === "none" && nearer && written2.day === void 0;
  const chosen = meansNext ? b : a;
  return oneOf2(unclear && !ongoing ? `${show(written2, past2)} or ${next}` : chosen.shown, [a.allows, b.allows], unclear && !ongoing ? void 0 : chosen.means);
}

// src/language/en/years.ts
var eras = new Set("in since during of from by until to".split(" "));
function readPart2(words3, at) {
  const plain = parts.get(words3[at]?.norm ?? "");
  if (plain) {
    const next = words3[at + 1];
    return next && (follows(next) || next.before === "-") ? { part: plain, end: at + (next.norm === "in" ? 2 : 1) } : void 0;
  }
  const from = words3[at]?.norm === "the" ? at + 1 : at;
  const ordinal2 = readOrdinal(words3, from);
  const noun = ordinal2 ? words3[ordinal2.end] : words3[from];
  const end2 = ordinal2 ? ordinal2.end : from;
  if (words3[end2 + 1]?.norm !== "of" || !words3[end2 + 2]) return void 0;
  if (ordinal2 && noun?.norm === "quarter" && ordinal2.value <= 4) return { part: quarter(ordinal2.value), end: end2 + 2 };
  const part = partsOf.get(ordinal2 && ordinal2.value <= 2 && noun?.norm === "half" ? `${ordinal2.value === 1 ? "first" : "second"} half` : ordinal2 ? "" : noun?.norm ?? "");
  return part && { part, end: end2 + 2 };
}
function readYear(words3, at) {
  const norm = words3[at].norm;
  if (about.has(norm) && follows(words3[at + 1])) {
    const rest = readWhole(words3, at, at + 1);
    return rest && { value: aboutMoment(rest.value, (day3, steps) => addMonths(day3, steps * (rest.value.shown.length > 4 ? 6 : 12))), end: rest.end };
  }
  if (norm === "from" || norm === "between") return readBetween(words3, at);
  if (norm === "of") return void 0;
  const ranged2 = words3[at - 1]?.norm === "from" || words3[at - 1]?.norm === "between" ? readBetween(words3, at - 1) : void 0;
  return ranged2 ?? readWhole(words3, at, at);
}
function readBetween(words3, at) {
  const first = yearFigure(words3, at + 1);
  const link = words3[at + 2]?.norm ?? "";
  const joined = words3[at].norm === "from" ? link === "to" || link === "until" || link === "till" || link === "through" : link === "and";
  const last = joined && follows(words3[at + 2]) && follows(words3[at + 3]) ? yearFigure(words3, at + 3) : void 0;
  if (first === void 0 || last === void 0 || last < first || isCounted(words3[at + 4])) return void 0;
  return { value: years(first, last), end: at + 4 };
}
function years(first, last) {
  const all = span(dayOf(first, 1, 1), dayOf(last + 1, 1, 1));
  return { shown: `${first}\u2013${last}`, allows: all, means: all };
}
function readWhole(words3, start2, at) {
  const the = words3[at]?.norm === "the" ? at + 1 : at;
  const led = readPart2(words3, at) ?? (the > at ? readPart2(words3, the) : void 0);
  const from = led ? led.end : the;
  const inner = words3[from]?.norm === "the" ? from + 1 : from;
  if (inner > at && words3[from] && !(follows(words3[inner]) || words3[inner]?.before === "-" || /^['’‘]$/.test(words3[inner]?.before ?? ""))) return void 0;
  return readSeason(words3, from, led?.part) ?? readDecade2(words3, inner, led?.part, inner > from || the > at) ?? readCentury(words3, inner, led?.part) ?? readPlain(words3, start2, from, led?.part, the > at && !led);
}
function readPlain(words3, start2, from, part, the) {
  const named = words3[from]?.norm === "year" && (the || from > start2 || follows(words3[from + 1]));
  const at = named ? from + 1 : from;
  if (the && !named || named && otherYears.has(words3[from - 1]?.norm ?? "")) return void 0;
  const year2 = yearFigure(words3, at);
  if (year2 === void 0 || named && !follows(words3[at])) return void 0;
  if (!named && !(part ? !isCounted(words3[at + 1]) || year2 % 100 !== 0 : isYearHere(words3, start2, at))) return void 0;
  const next = words3[at + 1];
  if (next && !next.spaced && /^[-–—/‐‑]$/.test(next.before)) {
    if (next.kind !== "number") return next.before === "-" ? void 0 : { value: yearMoment(year2, part), end: at + 1 };
    const last = next.norm.length === 4 ? yearFigure(words3, at + 1) : next.norm.length === 2 ? Math.floor(year2 / 100) * 100 + Number(next.norm) : void 0;
    const after = words3[at + 2];
    if (last === void 0 || last <= year2 || last - year2 > 60 || after && !after.spaced && after.kind === "number") return void 0;
    return { value: { ...years(year2, last), shown: `${year2}\u2013${next.norm}` }, end: at + 2 };
  }
  return { value: yearMoment(year2, part), end: at + 1 };
}
function readDecade2(words3, at, part, the) {
  const word2 = words3[at];
  if (!word2) return void 0;
  const owner = words3[at - (part ? 2 : 1)]?.norm ?? "";
  if (/^(?:his|her|their|my|your|our)$/.test(owner) || /^(?:his|her|their|my|your|our)$/.test(words3[at - 1]?.norm ?? "")) return void 0;
  const spelled = decades.get(word2.norm);
  if (spelled !== void 0) return the && part || words3[at - 1]?.norm === "the" && eras.has(words3[at - 2]?.norm ?? "") ? { value: decade(spelled, part), end: at + 1 } : void 0;
  const next = words3[at + 1];
  if (word2.kind !== "number" || next?.spaced !== false || !(next.norm === "s" && /^['’]?$/.test(next.before) || next.kind === "possessive")) return void 0;
  if (/^(?:1[0-9]|20)\d0$/.test(word2.text) && next.norm === "s") return { value: decade(Number(word2.text), part), end: at + 2 };
  if (!/^[3-9]0$/.test(word2.text)) return void 0;
  const marked = /['’‘]$/.test(word2.before);
  return marked || the && part ? { value: decade(1900 + Number(word2.text), part), end: at + 2 } : void 0;
}
function decade(first, part) {
  const length = first % 100 === 0 && first < 2e3 && !part ? 100 : 10;
  const shown3 = part ? `${part.shown}${part.shown === "mid" ? "-" : " "}${first}s` : `${first}s`;
  return { ...shares(dayOf(first, 1, 1), dayOf(first + length, 1, 1), "", part), shown: `the ${shown3}` };
}
function readCentury(words3, at, part) {
  const ordinal2 = readOrdinal(words3, at);
  const noun = ordinal2 && words3[ordinal2.end];
  if (!ordinal2 || noun?.norm !== "century" || !(follows(noun) || noun.before === "-") || ordinal2.value < 11 || ordinal2.value > 21) return void 0;
  const first = (ordinal2.value - 1) * 100;
  const suffix = ordinal2.value === 21 ? "st" : "th";
  return { value: shares(dayOf(first, 1, 1), dayOf(first + 101, 1, 1), `${ordinal2.value}${suffix} century`, part), end: ordinal2.end + 1 };
}
function readSeason(words3, at, part) {
  const season = words3[at];
  const from = words3[at]?.norm === "the" ? at + 1 : at;
  const name2 = words3[from]?.norm ?? "";
  if (!season || part || !seasons.has(name2)) return void 0;
  const of = words3[from + 1]?.norm === "of" ? 2 : 1;
  const year2 = follows(words3[from + of]) ? yearFigure(words3, from + of) : void 0;
  if (year2 === void 0 || isCounted(words3[from + of + 1])) return void 0;
  const next = words3[from + of + 1];
  const split = next?.kind === "number" && !next.spaced && /^[-–/]$/.test(next.before) && Number(next.norm) % 100 === (year2 + 1) % 100;
  if (split && seasons.get(name2) === 0) {
    const all = span(dayOf(year2, 12, 1), dayOf(year2 + 1, 3, 21));
    return { value: { shown: `winter ${year2}\u2013${next.norm}`, allows: all, means: all }, end: from + of + 2 };
  }
  return { value: seasonMoment(name2 === "fall" ? "autumn" : name2, year2), end: from + of + 1 };
}

// src/language/en/dates.ts
function readDate(words3, at, today) {
  const written2 = readRange2(words3, at, today) ?? readWeekdayDate(words3, at, today) ?? readWritten(words3, at, at, today);
  if (!written2) return void 0;
  const value = resolve3(written2, words3, at, today);
  return value && { value: inWeek(words3, at, written2) ? week(value) : value, end: written2.end };
}
function inWeek(words3, at, written2) {
  return written2.day !== void 0 && words3[at - 1]?.norm === "of" && words3[at - 2]?.norm === "week";
}
function week({ shown: shown3, means }) {
  const all = span(means.min - 6, means.max + 6);
  return { shown: `the week of ${shown3}`, allows: all, means: all };
}
function readWeekdayDate(words3, at, today) {
  const word2 = words3[at];
  const next = words3[at + 1];
  if (!word2.capital || !(weekdays.has(word2.norm) || shortWeekdays.has(word2.norm)) || !next || !/^[.,]*$/.test(next.before)) return void 0;
  const date2 = readWritten(words3, at + 1, at + 1, today);
  return date2?.day === void 0 ? void 0 : date2;
}
function readWritten(words3, start2, at, today) {
  const numeric = readNumeric(words3, at);
  if (numeric) return numeric;
  const led = readPart2(words3, at);
  if (led) {
    const month = monthAt(words3[led.end]);
    if (month === void 0) return void 0;
    const year2 = readYearAfter(words3, led.end + 1, today);
    return { month, part: led.part, ...year2, end: year2?.end ?? led.end + 1 };
  }
  return readDayMonth(words3, at, today) ?? readMonth(words3, start2, at, today);
}
function readDayMonth(words3, at, today) {
  const day3 = readDay(words3, words3[at]?.norm === "the" ? at + 1 : at);
  if (!day3) return void 0;
  const of = words3[day3.end]?.norm === "of" && follows(words3[day3.end]);
  if (words3[at]?.norm === "the" && !of && !day3.ordinal) return void 0;
  const name2 = words3[day3.end + (of ? 1 : 0)];
  const month = follows(name2) || name2?.before === "-" ? monthAt(name2) : void 0;
  if (month === void 0) return void 0;
  const end2 = day3.end + (of ? 2 : 1);
  const year2 = readYearAfter(words3, end2, today);
  return { day: day3.day, month, ...year2, end: year2?.end ?? end2 };
}
function readMonth(words3, start2, at, today) {
  const month = monthAt(words3[at]);
  if (month === void 0) return void 0;
  const the = words3[at + 1]?.norm === "the" ? 1 : 0;
  const next = words3[at + 1];
  const day3 = next && /^\.?$/.test(next.before) ? readDay(words3, at + 1 + the, words3[at - 1]?.norm !== "the") : void 0;
  if (day3 && (the === 0 || day3.ordinal)) {
    const to = readSecondDay(words3, day3.end, day3.day, words3[at - 1]?.norm !== "the");
    const end2 = to?.end ?? day3.end;
    const year3 = readYearAfter(words3, end2, today);
    return { month, day: day3.day, ...to && { toDay: to.day }, ...year3, end: year3?.end ?? end2 };
  }
  const year2 = readYearAfter(words3, at + 1, today);
  if (year2) return { month, ...year2 };
  return isMonthHere(words3, start2, at) ? { month, end: at + 1 } : void 0;
}
function isDash(word2) {
  return /^[-‐‑–—]$/.test(word2.before);
}
function readSecondDay(words3, at, first, last = true) {
  const word2 = words3[at];
  if (!word2) return void 0;
  const link = /^(?:to|through|until|and)$/.test(word2.norm);
  const the = link && words3[at + 1]?.norm === "the" ? 1 : 0;
  const day3 = link ? readDay(words3, at + 1 + the, last) : isDash(word2) ? readDay(words3, at, last) : void 0;
  const limit = word2.norm === "and" ? first + 2 : 32;
  return day3 && day3.day > first && day3.day < limit ? day3 : void 0;
}
function readRange2(words3, at, today) {
  const prefix = /^(?:from|between)$/.test(words3[at].norm) ? words3[at].norm : void 0;
  const before = prefix ?? (/^(?:from|between)$/.test(words3[at - 1]?.norm ?? "") ? words3[at - 1].norm : void 0);
  const start2 = prefix ? at + 1 : at;
  if (!words3[start2]) return void 0;
  const bare = readDay(words3, words3[start2].norm === "the" ? start2 + 1 : start2);
  if (bare) {
    const second = readSecondDay(words3, bare.end, bare.day) ?? (before === "between" && words3[bare.end]?.norm === "and" ? readDay(words3, words3[bare.end + 1]?.norm === "the" ? bare.end + 2 : bare.end + 1) : void 0);
    const last2 = second && readDayMonth(words3, lastDayAt(words3, bare.end), today);
    if (last2?.day !== void 0 && last2.day > bare.day) return { ...last2, day: bare.day, toDay: last2.day };
  }
  const first = readDayMonth(words3, start2, today) ?? readMonth(words3, at, start2, today) ?? (monthAt(words3[start2]) === void 0 ? void 0 : { month: monthAt(words3[start2]), end: start2 + 1 });
  const link = first && words3[first.end];
  if (!first || !link) return void 0;
  const dash = isDash(link);
  const joined = dash || (before === "between" ? link.norm === "and" : /^(?:to|until|till|through)$/.test(link.norm));
  if (!joined || !dash && !follows(link)) return void 0;
  const from = dash ? first.end : first.end + 1;
  const last = readDayMonth(words3, from, today) ?? readMonth(words3, at, from, today) ?? lastMonth(words3, from, before !== void 0 || dash);
  if (!last || first.day === void 0 !== (last.day === void 0) || last.toDay !== void 0) return void 0;
  if (first.year !== void 0 && last.year === void 0) return void 0;
  return {
    month: first.month,
    toMonth: last.month,
    end: last.end,
    ...first.day !== void 0 && last.day !== void 0 && { day: first.day, toDay: last.day },
    ...last.year !== void 0 && { year: last.year },
    ...first.year !== void 0 && { firstYear: first.year }
  };
}
function lastDayAt(words3, at) {
  return isDash(words3[at]) ? at : at + 1;
}
function lastMonth(words3, at, linked) {
  const month = monthAt(words3[at]);
  return month === void 0 || !linked ? void 0 : { month, end: at + 1 };
}

// src/language/en/shifted-dates.ts
function shiftedUnit(unit, shift, today, part) {
  const { year: year2, month } = dateOf(today);
  if (unit === "year") return shares(dayOf(year2 + shift, 1, 1), dayOf(year2 + shift + 1, 1, 1), `${year2 + shift}`, part);
  if (unit === "month") {
    const from2 = monthStart(year2, month - 1 + shift);
    return shares(from2, monthStart(year2, month + shift), showMonth(from2), part);
  }
  if (unit === "decade" || unit === "century") {
    const length = unit === "decade" ? 10 : 100;
    const first = (Math.floor(year2 / length) + shift) * length;
    return shares(dayOf(first, 1, 1), dayOf(first + length, 1, 1), `the ${first}s`, part);
  }
  const monday = today - (weekday(today) + 6) % 7;
  if (unit === "weekend") {
    const sitting = weekday(today) === 0 || weekday(today) === 6;
    const saturday = monday + 5 + 7 * (shift === 1 ? sitting ? 1 : 0 : shift);
    const days2 = shift === 1 ? [saturday, saturday + 7] : shift === 0 ? sitting ? [saturday] : [saturday - 7, saturday] : [saturday];
    const spans = days2.map((day3) => span(day3 - 1, day3 + 3));
    const means2 = span(saturday, saturday + 2);
    return oneOf2(`the weekend of ${showDay(saturday)}`, spans, shift === 0 && !sitting ? hullOf(days2) : means2);
  }
  const from = monday + 7 * shift;
  const late2 = shift === -1 && (weekday(today) === 0 || weekday(today) === 6);
  const means = span(from - 1, late2 ? today : from + 7);
  const allows = shift === -1 ? span(from - 1, Math.max(today, from + 7)) : shift === 0 ? span(from - 1, from + 8) : span(Math.min(today + 1, from - 1), from + 8);
  return { shown: `the week of ${showDay(from)}`, allows, means };
}
function hullOf(days2) {
  return span(days2[0], days2[days2.length - 1] + 2);
}
function shiftedMonth(month, shift, today, part) {
  const { year: year2, month: now } = dateOf(today);
  const moment = (y) => shares(dayOf(y, month, 1), dayOf(y, month + 1, 1), `${monthNames[month - 1]} ${y}`, part);
  if (shift === 0) return moment(year2);
  const nearest2 = shift < 0 ? month < now ? year2 : year2 - 1 : month > now ? year2 : year2 + 1;
  if (nearest2 !== year2) return moment(nearest2);
  const two = [nearest2, nearest2 + shift].sort((a, b) => a - b).map(moment);
  return oneOf2(`${monthNames[month - 1]} ${nearest2}`, two.map((one) => one.allows));
}
function shiftedSeason(name2, shift, today) {
  const { year: year2, month } = dateOf(today);
  const season = name2 === "fall" ? "autumn" : name2;
  if (shift === 0) return seasonMoment(season, year2);
  const over = month > (seasons.get(name2) + 2 || 2);
  const nearest2 = shift < 0 ? over ? year2 : year2 - 1 : month < seasons.get(name2) ? year2 : year2 + 1;
  const near2 = seasonMoment(season, nearest2);
  const other2 = nearest2 === year2 || season === "winter" ? seasonMoment(season, nearest2 + shift) : near2;
  const min = Math.min(near2.allows.min, other2.allows.min);
  const max = Math.max(near2.allows.max, other2.allows.max);
  return { shown: near2.shown, allows: span(min, max), means: other2 === near2 ? near2.means : span(Math.min(near2.means.min, other2.means.min), Math.max(near2.means.max, other2.means.max)) };
}

// src/language/en/relative-dates.ts
var shifts = /* @__PURE__ */ new Map([["last", -1], ["past", -1], ["this", 0], ["current", 0], ["next", 1], ["coming", 1]]);
var units3 = /* @__PURE__ */ new Set(["week", "weekend", "month", "year", "decade", "century"]);
var hours = /* @__PURE__ */ new Set(["morning", "afternoon", "evening", "night", "lunchtime"]);
var near = /* @__PURE__ */ new Map([["yesterday", -1], ["today", 0], ["tonight", 0], ["tomorrow", 1]]);
var namedBefore = new Set("black good super ash bloody palm fat cyber easter whit holy maundy giving blue sheffield every each a any man casual manic".split(" "));
var namedAfter = new Set("times mirror telegraph mail express post world sport herald sun independent star people".split(" "));
var relativeStarters = /* @__PURE__ */ new Set([...shifts.keys(), ...near.keys(), ...weekdays.keys(), "earlier", "later", "early", "mid", "late", "the", "over"]);
function readRelative(words3, at, today) {
  return readNear(words3, at, today) ?? readWeekend(words3, at, today) ?? readWeekday(words3, at, today) ?? readSeasonOf(words3, at, today) ?? readShifted(words3, at, today);
}
function readNear(words3, at, today) {
  const { norm, capital: capital3 } = words3[at];
  const found = near.get(norm);
  const hour = (end2) => found !== void 0 && norm !== "tonight" && hours.has(words3[end2]?.norm ?? "") && follows(words3[end2]) ? end2 + 1 : end2;
  if (found !== void 0 && /^(?:from|before|after)$/.test(words3[at - 1]?.norm ?? "") && timeUnits.has(words3[at - 2]?.norm ?? "")) return void 0;
  if (found !== void 0) return capital3 && at > 0 && words3[at].before === "" ? void 0 : { value: nearDay(today + found), end: hour(at + 1) };
  const two = norm === "the" && words3[at + 1]?.norm === "day" ? `${words3[at + 2]?.norm} ${words3[at + 3]?.norm}` : "";
  if (two === "before yesterday" || two === "after tomorrow") return { value: nearDay(today + (two === "before yesterday" ? -2 : 2)), end: at + 4 };
  const next = words3[at + 1]?.norm ?? "";
  if (norm === "last" && next === "night") return { value: nearDay(today - 1), end: at + 2 };
  if (norm === "this" && (next === "morning" || next === "afternoon" || next === "evening")) return { value: nearDay(today), end: at + 2 };
  return void 0;
}
function nearDay(day3) {
  return { shown: showDay(day3), allows: span(day3 - 1, day3 + 2), means: span(day3, day3 + 1) };
}
function readWeekend(words3, at, today) {
  if (words3[at].norm !== "the" || words3[at + 1]?.norm !== "weekend" || !/^(?:over|at|on|during)$/.test(words3[at - 1]?.norm ?? "")) return void 0;
  if (words3[at + 2]?.norm === "of") return void 0;
  const saturday = today - (weekday(today) + 1) % 7;
  const tense = tenseBefore(words3, at);
  const chosen = tense === "coming" ? saturday + 7 : saturday;
  const spans = [saturday, saturday + 7].map((day3) => span(day3 - 1, day3 + 3));
  return { value: oneOf2(`the weekend of ${showDay(chosen)}`, spans, tense === "open" ? void 0 : span(chosen, chosen + 2)), end: at + 2 };
}
function readWeekday(words3, at, today) {
  const shift = shifts.get(words3[at].norm);
  const name2 = shift === void 0 ? at : at + 1;
  const word2 = words3[name2];
  const day3 = word2?.capital ? weekdays.get(word2.norm) : void 0;
  if (!word2 || day3 === void 0 || name2 > at && !follows(word2)) return void 0;
  const previous = words3[at - 1];
  const next = words3[name2 + 1];
  if (name2 === at && previous && word2.before === "" && (namedBefore.has(previous.norm) || shifts.has(previous.norm) || ordinalUnits.has(previous.norm))) return void 0;
  if (next?.capital && follows(next) && namedAfter.has(next.norm)) return void 0;
  const back = (weekday(today) - day3 + 7) % 7;
  const past2 = today - back;
  const end2 = next && hours.has(next.norm) && follows(next) ? name2 + 2 : name2 + 1;
  const the = next?.norm === "the" ? 1 : 0;
  const number = readDay(words3, name2 + 1 + the, true);
  const after = number && words3[number.end];
  if (number && (number.ordinal || !the) && (the === 1 || !after || after.before !== "" || /^(?:and|to|at)$/.test(after.norm))) return void 0;
  if (name2 > at && (previous?.norm === "the" || next?.norm === "of")) return void 0;
  const one = (d) => span(d, d + 1);
  const moment = (days2, means2) => oneOf2(means2 === void 0 ? days2.map(showDay).join(" or ") : showDay(means2), days2.map(one), means2 === void 0 ? void 0 : one(means2));
  const of = words3[end2]?.norm === "of" ? end2 + 1 : end2;
  const week2 = shift === void 0 && words3[of + 1]?.norm === "week" ? shifts.get(words3[of].norm) : void 0;
  const monday = today - (weekday(today) + 6) % 7;
  if (week2 !== void 0 && follows(words3[end2]) && words3[of].norm !== "past") return { value: moment([monday + 7 * week2 + (day3 + 6) % 7], void 0), end: of + 2 };
  const before = back === 0 ? past2 - 7 : past2;
  if (shift === -1) return { value: moment([before - 7, before], today - before > 2 ? before : void 0), end: end2 };
  if (shift === 1) return { value: moment([past2 + 7, past2 + 14], past2 + 7 - today > 2 ? past2 + 7 : void 0), end: end2 };
  if (shift === 0) return { value: moment(back === 0 ? [past2] : [past2, past2 + 7], back === 0 ? past2 : past2 + 7), end: end2 };
  const tense = tenseBefore(words3, at);
  const means = tense === "past" || tense === "none" ? next?.kind === "possessive" && back > 0 ? void 0 : past2 : tense === "coming" && back > 0 ? past2 + 7 : void 0;
  return { value: moment([past2, past2 + 7], means), end: end2 };
}
function readShifted(words3, at, today) {
  const norm = words3[at].norm;
  const side = norm === "earlier" || norm === "later" ? norm : void 0;
  const led = side ? void 0 : readPart2(words3, at);
  let next = side ? at + 1 : led?.end ?? at;
  if (words3[next]?.norm === "the") next++;
  const shift = shifts.get(words3[next]?.norm ?? "");
  const word2 = words3[next + 1];
  if (shift === void 0 || !word2 || !follows(word2) || next > at && !follows(words3[next]) && words3[next].before !== "-") return void 0;
  const end2 = next + 2;
  if (words3[next].norm === "past" || words3[next].norm === "coming") {
    if (words3[next].norm === "past" || units3.has(word2.norm)) return void 0;
  }
  const month = monthAt(word2);
  if (month !== void 0) return side ? void 0 : { value: shiftedMonth(month, shift, today, led?.part), end: end2 };
  if (seasons.has(word2.norm)) return side ? void 0 : { value: shiftedSeason(word2.norm, shift, today), end: end2 };
  if (!units3.has(word2.norm)) return void 0;
  if (words3[end2]?.norm === "of" || words3[next - 1]?.norm === "the") return void 0;
  const moment = shiftedUnit(word2.norm, shift, today, led?.part);
  if (!side) return { value: moment, end: end2 };
  if (shift === 0) {
    const { min, max } = moment.allows;
    const all = side === "earlier" ? span(min, today + 1) : span(today, Math.max(max, today + 1));
    return { value: { shown: `${side === "earlier" ? "earlier in" : "later in"} ${moment.shown}`, allows: all, means: all }, end: end2 };
  }
  return { value: moment, end: end2 };
}
function readSeasonOf(words3, at, today) {
  const name2 = words3[at].norm === "the" ? at + 1 : at;
  const season = words3[name2]?.norm ?? "";
  if (!seasons.has(season)) return void 0;
  const next = words3[name2 + 1]?.norm === "of" ? name2 + 2 : name2 + 1;
  const shift = shifts.get(words3[next]?.norm ?? "");
  if (shift === void 0 || words3[next].norm === "past" || words3[next + 1]?.norm !== "year" || !follows(words3[next])) return void 0;
  return { value: seasonMoment(season === "fall" ? "autumn" : season, dateOf(today).year + shift), end: next + 2 };
}

// src/values/date.ts
var starters4 = /* @__PURE__ */ new Set([
  "year",
  "from",
  "between",
  ...about,
  ...decades.keys(),
  ...parts.keys(),
  ...partsOf.keys(),
  ...seasons.keys(),
  ...ordinalUnits.keys(),
  ...ordinalTens.keys(),
  ...tens.keys(),
  ...months.keys(),
  ...weekdays.keys(),
  ...shortWeekdays.keys(),
  ...relativeStarters
]);
var date = {
  name: "date",
  reads: "dates and spans of dates: 24 February 2022, Aug. 15, in June, Friday, last year, 2019, the 1990s, from March to June 2020",
  ...dated,
  starts: (word2) => word2.kind !== "quote" && (word2.kind === "number" || starters4.has(word2.norm)),
  read: (words3, at, { date: today }) => longest2([
    readAbout(words3, at, today),
    readDate(words3, at, today),
    today === void 0 ? void 0 : readRelative(words3, at, today),
    readYear(words3, at)
  ])
};
function readAbout(words3, at, today) {
  if (!about.has(words3[at].norm) || !follows(words3[at + 1])) return void 0;
  const rest = words3[at + 1] && readDate(words3, at + 1, today);
  if (!rest) return void 0;
  const { either: _, ...meant2 } = rest.value;
  const whole2 = { ...meant2, allows: meant2.means };
  const step2 = whole2.means.max - whole2.means.min > 20 ? 15 : 2;
  return { value: aboutMoment(whole2, (day3, steps) => day3 + step2 * steps), end: rest.end };
}
function longest2(readings) {
  return readings.reduce((best, one) => one && (!best || one.end > best.end) ? one : best, void 0);
}

// src/language/en/durations.ts
var set5 = (words3) => new Set(words3.split(" "));
var lasting = set5("for lasted lasting lasts last took taking takes take spent spend spending spends ran running");
var single = set5("for lasted lasting lasts last took taking takes take spent spend spending spends ran after in only just barely of than within was is merely the a");
var window = set5(
  "past back next previous coming recent first final every each another further extra additional remaining within per following preceding latest until till by since more other second third final opening closing upcoming initial ensuing subsequent"
);
var point = set5(
  "ago later earlier old olds left remaining older younger since away early late hence prior previously from on into until till apart notice past senior junior sooner shy ahead overdue back beforehand afterwards afterward thereafter high highs low lows anniversary"
);
var pointUnlessLasting = set5("before after");
var beforeOver = set5(
  "lasted lasting lasts last for took taking takes take spent spending spends spend after of well just ran running was were is are be been at to by and with a an the little slightly waited wait waiting that this than has have had jailed sentenced served serving in within from nearly spanning spanned spans dragged"
);
var determiners = set5("the its his her their our these those this that my your 's over during in");
function durationAround(words3, at, amount) {
  const previous = words3[at - 1];
  const before = previous && words3[at] && joins(words3[at]) ? previous.norm : "";
  if (window.has(before) || before === "last" && determiners.has(words3[at - 2]?.norm ?? "the") || before === "aged") return false;
  if (words3[at].norm === "over" && before !== "" && !beforeOver.has(before)) return false;
  if (previous && (previous.kind === "number" || previous.kind === "symbol") && joins(words3[at])) return false;
  if (!singleAllowed(words3, amount, before)) return false;
  return followedWell(words3, amount, lasting.has(before));
}
function singleAllowed(words3, { low, high, hedge, number, end: end2 }, before) {
  if (high || hedge || low.value !== 1 || end2 !== number + 2) return true;
  const first = words3[number].norm;
  const unit = words3[number + 1];
  if (first === "one") return unit.norm !== "day" || unit.before !== "" || single.has(before);
  if (first !== "a" && first !== "an") return true;
  const next = words3[end2];
  return single.has(before) || joins(next) && next.norm === "long";
}
function followedWell(words3, { end: end2 }, surely) {
  const next = words3[end2];
  if (!next) return true;
  const hyphen = next.before === "-" || next.before === "\u2010" || next.before === "\u2011";
  if (next.kind === "possessive") return words3[end2 + 1]?.norm !== "time" && words3[end2 + 1]?.norm !== "notice" && !words3[end2 + 1]?.capital;
  if (!joins(next)) return next.before === "/" ? false : !(next.before === "," && next.norm === "later");
  if (point.has(next.norm)) return false;
  if (pointUnlessLasting.has(next.norm)) return surely;
  if (next.norm === "of") return words3[end2 + 1]?.norm !== "age";
  if (next.norm === "to") return !/^(?:go|play|spare|run)$/.test(words3[end2 + 1]?.norm ?? "");
  if (next.norm === "a" || next.norm === "an" || next.norm === "per" || next.norm === "every" || next.norm === "each") return !timeUnits.has(words3[end2 + 1]?.norm ?? "");
  if (timeUnits.has(next.norm) || next.norm === "working" && timeUnits.has(words3[end2 + 1]?.norm ?? "")) return false;
  if (next.norm === "war" && next.capital) return false;
  return !hyphen || next.norm === "long" || next.norm === "plus";
}

// src/values/duration.ts
var between = /* @__PURE__ */ new Set(["full", "whole", "long", "straight", "solid", "consecutive", "successive", "calendar", "uninterrupted"]);
var duration = {
  name: "duration",
  family: "duration",
  reads: "how long something lasts: three hours, nearly three hours, a 90-minute, two and a half weeks, half an hour, two to three years",
  starts: startsAmount,
  read(words3, at) {
    const amount = readAmount2(words3, at, readPart3);
    if (!amount) return void 0;
    const part = amount.high ?? amount.low;
    const unit = part.unit;
    if (!unit || !durationAround(words3, at, amount)) return void 0;
    const end2 = words3[amount.end]?.norm === "long" && joins(words3[amount.end]) ? amount.end + 1 : amount.end;
    return { value: durationOf(words3, amount, part, unit), end: end2 };
  },
  compare: (a, b, options) => compareRanged(a, b, options.round === "none"),
  format(value) {
    if (value.parts) {
      const text3 = value.parts.map(([number, unit]) => `${number} ${writeTimeUnit(unit, number === 1)}`).join(" ");
      return value.hedge ? `${value.hedge} ${text3}` : text3;
    }
    const one = value.number === 1 && value.high === void 0 && !value.vague;
    return `${writeAmount(value)} ${writeTimeUnit(value.unit, one)}`;
  },
  bound: boundRanged
};
function durationOf(words3, amount, part, unit) {
  const { low, high, hedge } = amount;
  const own = part.parts ? part.grain : grainOf(part, unit);
  const grain = unit === "minute" || unit === "second" ? own : hedgedGrain(part.value, own, hedge);
  return {
    ...rangedAmount(amount, grain, seconds[unit]),
    number: low.value,
    unit,
    ...high ? { high: high.value } : {},
    ...hedge ? { hedge } : {},
    ...low.vague ? { vague: writeVague(words3, amount.number, numeralEnd(words3, amount.number)) } : {},
    ...part.parts ? { parts: part.parts } : {}
  };
}
function numeralEnd(words3, at) {
  return readNumeral(words3, at, { letters: false })?.end ?? at + 1;
}
function grainOf({ value, grain }, unit) {
  if (!Number.isInteger(value)) return Number.isInteger(value * 2) ? 0.5 : Number.isInteger(value * 4) ? 0.25 : grain;
  if (value > 0 && (unit === "minute" || unit === "second") && grain !== 2) return value % 15 === 0 ? 15 : value % 5 === 0 ? 5 : 1;
  if (value < 20 || grain < 10) return grain;
  return grain === 10 ? 5 : grain / 10;
}
function readPart3(words3, at, options) {
  const first = readFraction(words3, at) ?? readSingle(words3, at) ?? readCounted(words3, at, options);
  if (!first?.unit || first.vague || first.hedge) return first;
  const half = readHalfAfter(words3, first.end);
  if (half !== void 0 && first.value === Math.floor(first.value)) return { ...first, value: first.value + half.value, grain: half.grain, end: half.end };
  return readCompound(words3, first, first.unit) ?? first;
}
function readFraction(words3, at) {
  const norm = (offset) => offset === 0 || joins(words3[at + offset]) ? words3[at + offset]?.norm : void 0;
  const skip = norm(0) === "a" || norm(0) === "three" ? 1 : 0;
  const share = norm(skip);
  const value = norm(0) === "three" ? share === "quarters" ? 0.75 : 0 : share === "half" ? 0.5 : share === "quarter" && skip === 1 ? 0.25 : 0;
  if (value === 0) return void 0;
  let next = skip + 1;
  if (norm(next) === "of") next++;
  const article = norm(next) === "a" || norm(next) === "an";
  if (article) next++;
  const unit = timeUnits.get(norm(next) ?? "");
  if (!unit || words3[at + next].norm !== unit || !article && unit !== "hour") return void 0;
  if (unit === "hour") return { value: value * 60, grain: 15, unit: "minute", end: at + next + 1 };
  return { value, grain: value === 0.5 ? 0.5 : 0.25, unit, end: at + next + 1 };
}
function readSingle(words3, at) {
  const article = words3[at]?.norm;
  const next = words3[at + 1];
  if (article !== "a" && article !== "an" || !joins(next)) return void 0;
  const full = between.has(next.norm) && next.norm !== "long" && joins(words3[at + 2]) ? 1 : 0;
  const word2 = words3[at + 1 + full];
  const unit = timeUnits.get(word2.norm);
  if (!unit || word2.norm !== unit || unit === "second") return void 0;
  return { value: 1, grain: 1, unit, end: at + 2 + full };
}
function readCounted(words3, at, options) {
  const numeral = readNumeral(words3, at, { ...options, letters: false });
  if (!numeral) return void 0;
  const hedge = readHedgeAfter(words3, numeral.end);
  let next = hedge?.end ?? numeral.end;
  if (numeral.vague && words3[next]?.norm === "of" && joins(words3[next])) next++;
  if (between.has(words3[next]?.norm ?? "") && joins(words3[next])) next++;
  const word2 = words3[next];
  const unit = joins(word2) || hedge?.end === next ? timeUnits.get(word2?.norm ?? "") : void 0;
  if (!word2 || !unit || !isUnitOf(word2, numeral.value, words3[next - 1])) return hedge ? void 0 : numeral;
  return { ...numeral, unit, end: next + 1, ...hedge && !numeral.vague ? { hedge: hedge.hedge } : {} };
}
function isUnitOf(word2, value, previous) {
  if (word2.norm === "second") return value === 1 || word2.before !== "";
  if (word2.norm === "h") return previous.kind === "number" && !word2.capital;
  return !(value >= 1900 && value < 2100 && previous.kind === "number" && previous.text === previous.norm && word2.norm !== "years");
}
function readHalfAfter(words3, at) {
  const [and, next, last] = [words3[at], words3[at + 1], words3[at + 2]];
  if (and?.norm !== "and" || !joins(and) || !joins(next)) return void 0;
  if (next.norm === "half") return { value: 0.5, grain: 0.5, end: at + 2 };
  if (next.norm !== "a" || !joins(last)) return void 0;
  if (last.norm === "half") return { value: 0.5, grain: 0.5, end: at + 3 };
  return last.norm === "quarter" ? { value: 0.25, grain: 0.25, end: at + 3 } : void 0;
}
function readCompound(words3, first, firstUnit) {
  const parts4 = [[first.value, firstUnit]];
  let { end: end2 } = first;
  let last;
  for (let count3 = 0; count3 < 3; count3++) {
    const and = words3[end2]?.norm === "and" ? 1 : 0;
    const word2 = words3[end2 + and];
    if (!word2 || words3[end2].before !== "" && words3[end2].before !== ",") break;
    const numeral = readNumeral(words3, end2 + and, { letters: false, and: false });
    const unitWord = numeral && words3[numeral.end];
    if (!unitWord || !joins(unitWord) || numeral.vague) break;
    const smaller = last?.unit ?? firstUnit;
    const unit = unitWord.norm === "m" && smaller === "hour" && !unitWord.spaced ? "minute" : timeUnits.get(unitWord.norm);
    if (!unit || seconds[unit] >= seconds[smaller] || numeral.value * seconds[unit] >= seconds[smaller]) break;
    if (unitWord.norm === "second") break;
    parts4.push([numeral.value, unit]);
    last = { part: numeral, unit };
    end2 = numeral.end + 1;
  }
  if (!last) return void 0;
  const value = parts4.reduce((sum, [number, unit]) => sum + number * seconds[unit], 0);
  return { value, grain: grainOf(last.part, last.unit) * seconds[last.unit], unit: "second", end: end2, parts: parts4 };
}

// src/language/en/title-words.ts
var words = (text3) => new Set(text3.trim().split(/\s+/));
var heads = words(`
mr mrs ms miss mx dr doctor sir dame lord lady prof professor rev reverend father sister brother mother messrs madam madame monsieur herr frau hon honourable honorable
pope cardinal archbishop bishop patriarch metropolitan imam ayatollah rabbi mufti canon vicar pastor priest
king queen prince princess emperor empress tsar sultan emir sheikh sheik shah baron baroness duke duchess earl count countess viscount viscountess monarch heir
president minister premier chancellor leader chief head secretary undersecretary chairman chairwoman chairperson chair director commissioner governor mayor ambassador envoy emissary consul
vp pm mp mep ceo cfo coo boss founder cofounder executive banker owner magnate tycoon billionaire millionaire businessman businesswoman entrepreneur investor financier oligarch
gen general lt lieutenant col colonel capt captain cpt maj major sgt sergeant cpl corporal pvt private adm admiral cmdr cdr commander brig brigadier marshal warlord soldier
sen senator rep representative congressman congresswoman lawmaker legislator deputy gov councillor councilman councilwoman assemblyman assemblywoman peer speaker whip politician statesman
judge justice magistrate attorney prosecutor lawyer counsel solicitor barrister ombudsman
adviser advisor aide assistant negotiator mediator diplomat official officer spokesman spokeswoman spokesperson strategist pollster counsellor confidant interpreter translator
inspector detective constable sheriff superintendent investigator
analyst expert economist historian scientist researcher scholar academic author writer novelist journalist reporter correspondent editor columnist presenter broadcaster photographer activist campaigner dissident
actor actress singer musician artist director producer coach manager striker midfielder goalkeeper defender player athlete champion
wife husband son daughter mother father brother sister widow widower partner fiancee fiance cousin nephew niece uncle aunt grandson granddaughter
counterpart colleague ally rival successor predecessor candidate nominee challenger incumbent ruler dictator strongman autocrat
`);
var abbreviations = words("mr mrs ms dr prof rev hon gen lt col capt cpt maj sgt cpl pvt adm cmdr cdr brig sen rep gov st jr messrs supt insp sec min pres amb fr");
var modifiers = words(`
foreign external internal domestic interior home defence defense prime vice deputy special finance financial treasury economy economic economics trade commerce commercial industry energy oil gas climate environment agriculture farm farming food health education science transport transportation
justice labour labor culture sport sports tourism housing immigration border migration development infrastructure digital technology tech communications information media press public affairs state security national intelligence spy military army navy naval air force police war peace
nuclear arms missile drug drugs budget tax tariff competition antitrust trust central bank banking investment wealth fund sovereign reserve market business company corporate property estate steel car space
political policy presidential parliamentary congressional senate house parliament government governing cabinet coalition party campaign election opposition majority minority ruling rebel separatist guerrilla militia union student church religious spiritual supreme royal crown grand high holy
conservative liberal republican democratic democrat socialist communist nationalist populist progressive green independent social christian far right left wing centre center hard
former ex then acting interim caretaker current outgoing incoming sitting new newly late longtime long veteran retired disgraced ousted exiled jailed imprisoned elected re elect serving disputed designate emeritus honorary
top senior junior chief lead leading principal general permanent executive managing assistant associate private personal principal key close influential powerful main first second third fellow under hereditary joint co regional provincial federal local city county district
white black human rights legal law criminal court appeals constitutional tribal indigenous world global international european american british french german russian chinese
nobel prize winning laureate staff film pop rock football soccer cricket tennis
`);
var openers = words("the a an his her their its our my your one both");
var offices = words(`
state defence defense war finance treasury justice staff foreign affairs external internal interior home security national trade commerce energy health labour labor education agriculture transport culture environment the commons lords government parliament police intelligence
armed forces army navy delegation republic union party opposition bank fund central wealth sovereign investment operations general policy communications council commission cabinet country kingdom company group agency
`);
var starters5 = words(`
a an the this that these those he she it they we you i his her their its our my your who whom whose which what why how when where while as if after before since because though although unless until once whether
and but or nor so yet then thus hence also too even only just both either neither not no in on at by to for from with without within of off over under about above below between among amid despite during following like unlike against toward towards via per versus
is are was were be been am do does did has have had can could will would shall should may might must let says said asked told added according meanwhile yesterday today tomorrow tonight earlier later now still soon here there instead however moreover nevertheless nonetheless
meanwhile afterwards afterward indeed perhaps maybe again once all some many most several few each every other others another such more less one two three four five six seven eight nine ten first second last next speaking asked given including together joining
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec noon midnight
`);
function isDemonym(norm) {
  return demonyms.has(norm) || norm.length > 5 && /(ian|ean|ish|ese|stani)$/.test(norm) && !/^(finish|publish|establish|guardian|christian|brian|adrian|julian|vivian|lillian|gillian|sebastian|fabian|cornish|mcgillian|these)$/.test(norm);
}
var demonyms = words(`
us uk eu un nato american african german french dutch swiss czech greek thai turk turkish danish swedish polish finnish irish scottish welsh english spanish israeli iraqi pakistani bangladeshi kuwaiti qatari saudi omani yemeni emirati bahraini somali nepali bengali kurdish afghan mexican moroccan
korean cuban slovak slovene croat serb kosovan lao filipino chilean icelandic arab jordanian syrian kyrgyz kazakh uzbek tajik turkmen azerbaijani azeri georgian catalan basque crimean vatican republican democratic democrat conservative liberal labour tory soviet
`);

// src/language/en/titles.ts
var longest3 = 8;
var contractionHosts = /* @__PURE__ */ new Set(["it", "he", "she", "that", "this", "there", "here", "what", "who", "where", "how", "let", "today", "yesterday", "tomorrow"]);
var afterHead = /* @__PURE__ */ new Set(["elect", "designate", "emeritus", "general"]);
function readTitles(words3, at) {
  const ends2 = titleEnds(words3, at);
  if (ends2.length === 0) return at;
  const lengths2 = ends2.map((end2) => words3[end2] && joins2(words3, end2) ? nameLength(words3, end2) : 0);
  const best = Math.max(...lengths2) > 1 && ends2.some((end2) => words3[end2 - 1]?.capital && !isHead(words3[end2 - 1].norm)) ? 2 : 1;
  return ends2.findLast((_, index) => lengths2[index] >= best) ?? at;
}
var particles = new Set("de da di do du dos das del della la le van von der den ter ten zu bin ibn ben al el abu af av y e".split(" "));
function nameLength(words3, at) {
  let length = 0;
  for (let index = at; index < at + 6; index++) {
    const word2 = words3[index];
    if (!word2 || word2.kind !== "word" || index > at && !joins2(words3, index)) break;
    if (word2.capital && !starters5.has(word2.norm) && (index > at || !isHead(word2.norm))) length = index - at + 1;
    else if (index === at || !particles.has(word2.norm)) break;
  }
  return length;
}
function titleEnds(words3, at) {
  const ends2 = [];
  const first = words3[at];
  if (!first || first.kind !== "word") return ends2;
  let index = openers.has(first.norm) ? at + 1 : at;
  let ofOffice = false;
  for (; index < at + longest3; index++) {
    const word2 = words3[index];
    if (!word2 || index > at && !joins2(words3, index)) break;
    if (word2.kind === "possessive") {
      if (index === at || contractionHosts.has(words3[index - 1].norm) || !words3[index - 1].capital && !isHead(words3[index - 1].norm)) break;
      continue;
    }
    if (word2.kind !== "word") break;
    if (ofOffice && (word2.capital || offices.has(word2.norm))) {
      if (word2.norm !== "the") ends2.push(index + 1);
      continue;
    }
    if (word2.norm === "of" && ends2.at(-1) === index) {
      ofOffice = true;
      continue;
    }
    if (isHead(word2.norm) || afterHead.has(word2.norm) && ends2.at(-1) === index) ends2.push(index + 1);
    else if (!isModifier2(words3, index)) break;
    ofOffice = false;
  }
  return ends2;
}
function isHead(norm) {
  return heads.has(norm) || norm.endsWith("s") && heads.has(norm.slice(0, -1)) || norm.endsWith("men") && heads.has(`${norm.slice(0, -2)}an`);
}
function isModifier2(words3, at) {
  const word2 = words3[at];
  if (modifiers.has(word2.norm) || isDemonym(word2.norm)) return true;
  if (!word2.capital || starters5.has(word2.norm)) return false;
  return at > 0 || words3[1]?.kind === "possessive" || new RegExp("^\\p{Lu}{2,}$", "u").test(word2.text);
}
function joins2(words3, at) {
  const { before } = words3[at];
  if (before === "" || before === "-" || before === "/") return true;
  const previous = words3[at - 1];
  return before === "." && previous !== void 0 && (abbreviations.has(previous.norm) || new RegExp("^\\p{Lu}$", "u").test(previous.text));
}

// src/language/en/people.ts
var otherThings = new Set(
  "jr sr ii iii iv tower towers organization organisation foundation institute university college school hospital library center centre airport hotel street avenue road square prize award act doctrine plan administration presidency jnr snr".split(" ")
);
function readEntity2(words3, at, type, context) {
  const found = context.entityAt(words3, at, type);
  if (!found || found.ids.length === 0) return void 0;
  const ids = [...found.ids].sort();
  return { value: { ids, name: ids.map((id) => context.nameOf?.(id) ?? nameOfId(id)).join(" or ") }, end: found.end };
}
function readPerson(words3, at, context) {
  const named = readPlain2(words3, at, context);
  const next = named && words3[named.end];
  if (named && (named.end > at + 1 || !next || next.kind === "possessive" || next.capital)) return named;
  return readTitled(words3, at, context) ?? named;
}
function readTitled(words3, at, context) {
  for (const head of titleEnds(words3, at)) {
    if (!words3[head] || !joins2(words3, head)) continue;
    const reading = readPlain2(words3, head, context);
    if (reading) return { ...reading, head };
  }
  return void 0;
}
function readPlain2(words3, at, context) {
  const reading = readEntity2(words3, at, "person", context);
  if (!reading) return void 0;
  const next = words3[reading.end];
  if (next?.capital && joins2(words3, reading.end) && otherThings.has(next.norm)) return void 0;
  if (reading.end > at + 1 || !followsGivenName(words3, at, context)) return reading;
  return startsAlike(words3, at, reading.value.name, context) ? reading : void 0;
}
function startsAlike(words3, at, name2, context) {
  if (!context.nameOf) return false;
  const initial = words3[at - 1].text.length === 1;
  return [at - 1, ...initial ? [at - 2] : []].some((index) => {
    const whole2 = { ids: [], name: `${words3[index]?.text ?? ""} ${name2.split(" ").at(-1)}` };
    return isSame(whole2, { ids: [], name: name2 }, { contains: () => false });
  });
}
function followsGivenName(words3, at, context) {
  const before = words3[at - 1];
  if (!before || !before.capital || before.kind !== "word" || !words3[at].capital || !joins2(words3, at)) return false;
  if (before.text.length === 1 && at < 2) return false;
  if (starters5.has(before.norm) || isHead(before.norm) || isDemonym(before.norm) || /(ly|ing|ed)$/.test(before.norm)) return false;
  if (new RegExp("^\\p{Lu}{2,}$", "u").test(before.text) && before.text.length > 2) return false;
  if (isTitleCase(words3)) return false;
  return !endsEntity(words3, at, context);
}
function isTitleCase(words3) {
  const long = words3.slice(0, 12).filter((word2) => word2.kind === "word" && word2.text.length > 3);
  return long.length > 2 && long.filter((word2) => word2.capital).length >= long.length * 0.8;
}
function endsEntity(words3, at, context) {
  for (let start2 = at - 1; start2 >= Math.max(0, at - 3); start2--) {
    for (const type of ["place", "org", "role", "event", "person"]) if (context.entityAt(words3, start2, type)?.end === at) return true;
  }
  return false;
}
function readOpenName(words3, at, least, context) {
  const head = readTitles(words3, at);
  const length = nameLength(words3, head);
  if (length < (head > at ? 1 : least)) return void 0;
  const name2 = words3.slice(head, head + length);
  if (name2.some((word2) => isHead(word2.norm) || otherThings.has(word2.norm) || notNames.has(word2.norm))) return void 0;
  if (length === 1 && (isDemonym(name2[0].norm) || head === at && new RegExp("^\\p{Lu}{2,}$", "u").test(name2[0].text))) return void 0;
  if (["place", "org", "role", "event"].some((type) => context.entityAt(words3, head, type))) return void 0;
  const value = { ids: [], name: name2.map((word2) => (word2.before === "-" ? "-" : " ") + word2.text).join("").trim() };
  return head > at ? { value, end: head + length, head } : { value, end: head + length };
}
var notNames = new Set(
  "department ministry house senate congress parliament commission council committee union nations party bank group company corporation inc ltd plc agency bureau office court press times post news guard forces army navy force street palace kremlin pentagon city state states island islands river sea north south east west new united saint base summit treaty accord war day agreement conference cabinet government airport square".split(" ")
);
function readPersonInList(words3, at, context) {
  const person2 = readPerson(words3, at, context);
  if (person2) return words3[person2.end]?.kind === "possessive" ? readTitled(words3, at, context) ?? person2 : person2;
  const end2 = describedEnd(words3, at);
  const reading = end2 === void 0 ? void 0 : readPlain2(words3, end2, context);
  return reading && { ...reading, head: end2 };
}
function readOpenPerson(words3, at, least, context) {
  const name2 = readOpenName(words3, at, least, context);
  if (name2) return name2;
  const end2 = describedEnd(words3, at);
  const reading = end2 === void 0 ? void 0 : readOpenName(words3, end2, 2, context);
  return reading && { ...reading, head: end2 };
}
function describedEnd(words3, at) {
  if (!openers.has(words3[at]?.norm ?? "")) return void 0;
  const end2 = titleEnds(words3, at).at(-1);
  return end2 !== void 0 && words3[end2]?.before === "," && words3[end2].capital && !words3[end2 - 1].norm.endsWith("s") ? end2 : void 0;
}
function readAfterThe(type) {
  return (words3, at, context) => {
    const reading = readEntity2(words3, at, type, context);
    if (reading || words3[at]?.norm !== "the" || words3[at + 1]?.before !== "") return reading;
    const after = readEntity2(words3, at + 1, type, context);
    return after && { ...after, head: at + 1 };
  };
}
function readOpenThing(type) {
  return (words3, at, least, context) => {
    const head = words3[at]?.norm === "the" ? at + 1 : at;
    const length = nameLength(words3, head);
    if (length < least || isDemonym(words3[head].norm)) return void 0;
    if (entityTypes.some((other2) => other2 !== type && context.entityAt(words3, head, other2))) return void 0;
    return { value: { ids: [], name: words3.slice(head, head + length).map((word2) => word2.text).join(" ") }, end: head + length, head };
  };
}

// src/values/event.ts
var event = {
  name: "event",
  family: "event",
  reads: "a known event: `the full-scale invasion`",
  starts: (word2) => word2.kind === "word" || word2.kind === "number",
  read: (words3, at, context) => readEntity2(words3, at, "event", context),
  compare: compareEntities,
  format: (value) => value.name
};

// src/language/en/list-words.ts
var words2 = (text3) => new Set(text3.trim().split(/\s+/));
var quantifiers = words2(`
other several some many a an the few number of dozen dozens two three four five six seven eight nine ten half more various numerous all most fellow additional unnamed unidentified his her their its both
visiting assembled attending gathered invited world european western eastern african asian arab allied regional local top senior junior high ranking level leading key close
`);
var groups = words2(`
others other more people guests dignitaries figures representatives delegates delegations delegation members teams team aides staff advisers advisors allies officials executives participants attendees
leaders ministers presidents premiers chancellors governments countries nations states capitals cities regions companies firms groups parties agencies organisations organizations bodies institutions
diplomats envoys ambassadors lawmakers senators generals commanders officers negotiators counterparts colleagues politicians businessmen celebrities experts reporters journalists heads monarchs royals
friends relatives family supporters wives children entourage
`);
var includers = words2("including notably namely");
var closers = words2("only just solely merely");
var subordinators = words2("after when while as before following since although though if once despite until whereas asked because having");

// src/language/en/asides.ts
function skipAside(words3, at) {
  const word2 = words3[at];
  if (!word2) return at;
  if (word2.before === "(") return closing(words3, at);
  if (word2.before !== ",") return at;
  if (word2.kind === "number" && /^\d{1,3}$/.test(word2.norm)) return ends(words3, at + 1) ? at + 1 : at;
  let described = false;
  for (let index = at; index < at + 12; index++) {
    const next = words3[index];
    if (!next) return at;
    if (index > at && next.before !== "" && next.before !== "-") return described && next.before === "," ? index : at;
    if (isHead(next.norm)) described = true;
    else if (!fits(words3, index, index === at)) return at;
  }
  return at;
}
function fits(words3, at, first) {
  const word2 = words3[at];
  if (first) return openers.has(word2.norm) || isModifier2(words3, at);
  return word2.kind === "possessive" || /^(of|for|the|s|in|to|at|and)$/.test(word2.norm) || offices.has(word2.norm) || isModifier2(words3, at);
}
function ends(words3, at) {
  const next = words3[at];
  return next !== void 0 && (next.before.includes(",") || next.before.includes(")") || next.norm === "and");
}
function closing(words3, at) {
  for (let index = at + 1; index < at + 9; index++) if (words3[index]?.before.includes(")")) return index;
  return at;
}

// src/language/en/lists.ts
var longest4 = 150;
function readList(words3, at, context, items) {
  const lead = readLead(words3, at);
  const members = [];
  let open2 = lead.open;
  let joined = false;
  let firstComma = false;
  let end2 = lead.end;
  let single2;
  for (let index = lead.end; index !== void 0 && index - at < longest4; ) {
    const item = readItem(words3, index, context, items, members.length);
    if (!item) {
      const others2 = index > lead.end && members.length > 0 ? readOthers(words3, index) : void 0;
      const afterAnd = index > lead.end && isAnd(words3[index - 1]);
      if (others2 !== void 0) end2 = others2;
      if (others2 !== void 0 || afterAnd && members.length > 1 && !joined) open2 = joined = true;
      break;
    }
    if (!members.some((member) => isEqual(member, item.value))) members.push(item.value);
    if (index > lead.end && (isAnd(words3[index - 1]) || words3[index].before.includes("&") || isMore(words3[index - 1]))) joined = true;
    end2 = item.end;
    single2 ??= end2;
    const next = nextSeparator(words3, end2, (from) => readItem(words3, from, context, items, members.length) !== void 0);
    if (!next) break;
    if (joined && next.kind === "comma") {
      open2 ||= goesOn(words3, next.next, context, items);
      break;
    }
    if (members.length === 1) firstComma = next.kind === "comma";
    index = next.next;
  }
  const tail = readTail(words3, end2);
  if (tail) ({ end: end2 } = tail);
  open2 ||= tail?.kind === "open";
  if (!joined && !open2 && members.length > 1) return void 0;
  if (!joined && open2 && single2 !== void 0 && tail?.kind !== "open") {
    members.length = 1;
    end2 = single2;
  }
  const known = members.filter((member) => member.ids.length > 0).length;
  if (known === 0 || members.length < 2 && !open2 || firstComma && joined && opensClause(words3, lead.end, end2)) return void 0;
  if (known === 1 && members.length === 2 && !open2 && members.some((member) => member.ids.length === 0 && !member.name.includes(" "))) return void 0;
  if (lead.end === at && followsName(words3, at, context, items)) open2 = true;
  const closed = !open2 && (lead.closed || tail?.kind === "closed");
  return { value: { members, ...open2 ? { open: true } : {}, ...closed ? { closed: true } : {} }, end: end2 };
}
function isEqual(a, b) {
  return a.ids.join() === b.ids.join() && (a.ids.length > 0 || a.name === b.name);
}
function readItem(words3, at, context, items, before) {
  const known = items.known(words3, at, context);
  if (known || !items.open) return known;
  if (before === 0 && /^(in|at|on|from|near|outside|inside|into|across|to|the|a|an|of)$/.test(words3[at - 1]?.norm ?? "")) return void 0;
  return items.open(words3, at, before === 0 ? 2 : 1, context);
}
function readLead(words3, at) {
  const first = words3[at].norm;
  if (closers.has(first)) return { end: at + 1, open: false, closed: true };
  if (first === "both") return { end: at + 1, open: false, closed: false };
  if (first === "among" && words3[at + 1]?.norm === "others") return { end: at + 2, open: true, closed: false };
  const group = readOthers(words3, at) ?? at;
  const includes = includerAt(words3, group);
  return includes === void 0 ? { end: at, open: false, closed: false } : { end: includes, open: true, closed: false };
}
function includerAt(words3, at) {
  const word2 = words3[at];
  if (!word2 || !/^,?$/.test(word2.before)) return void 0;
  if (includers.has(word2.norm)) return words3[at + 1]?.before === "" ? at + 1 : void 0;
  return word2.norm === "such" && words3[at + 1]?.norm === "as" || word2.norm === "among" && words3[at + 1]?.norm === "them" ? at + 2 : void 0;
}
function readOthers(words3, at) {
  let end2;
  for (let index = at; index < at + 8; index++) {
    const word2 = words3[index];
    if (!word2 || index > at && !/^-?$/.test(word2.before)) break;
    if (groups.has(word2.norm)) end2 = index + 1;
    else if (!(word2.kind === "number" || quantifiers.has(word2.norm) || isDemonym(word2.norm) || index > at && word2.capital && end2 === void 0 && isModifier2(words3, index) || isOffice(word2))) break;
  }
  return end2;
}
function isOffice(word2) {
  return !word2.capital && isHead(word2.norm) && !word2.norm.endsWith("s");
}
function separatorAt(words3, at) {
  const word2 = words3[at];
  if (!word2) return void 0;
  const mark = word2.before.replace(/[)\]]/g, "");
  if (mark === "&" || mark === ",&") return { next: at, kind: "and" };
  if (mark !== "" && mark !== "," && mark !== ";") return void 0;
  const following = words3[at + 1]?.norm;
  if (word2.norm === "and" && words3[at + 1]?.before === "") return { next: following === "also" ? at + 2 : at + 1, kind: "and" };
  if (word2.norm === "as" && following === "well" && words3[at + 2]?.norm === "as") return { next: at + 3, kind: "and" };
  if ((word2.norm === "along" || word2.norm === "together") && following === "with") return { next: at + 2, kind: "and" };
  if (word2.norm === "alongside" || word2.norm === "plus") return { next: at + 1, kind: "and" };
  return mark === "" ? void 0 : { next: at, kind: "comma" };
}
function nextSeparator(words3, at, isItem) {
  const direct = separatorAt(words3, at);
  if (direct && (direct.kind === "and" || isItem(direct.next))) return direct;
  const aside = skipAside(words3, at);
  return (aside > at ? separatorAt(words3, aside) : void 0) ?? direct;
}
function isAnd(word2) {
  return word2?.norm === "and" || word2?.norm === "also";
}
function isMore(word2) {
  return word2 !== void 0 && /^(as|with|alongside|plus)$/.test(word2.norm);
}
function readTail(words3, at) {
  const word2 = words3[at];
  if (!word2 || !/^,?$/.test(word2.before)) return void 0;
  const after = words3[at + 1];
  if (word2.norm === "among" && after?.norm === "others" || word2.norm === "et" && after?.norm === "al") return { end: at + 2, kind: "open" };
  const last = !after || after.before !== "";
  return (word2.norm === "alone" || word2.norm === "only") && word2.before === "" && (last || word2.norm === "alone") ? { end: at + 1, kind: "closed" } : void 0;
}
function goesOn(words3, at, context, items) {
  const item = items.known(words3, at, context) ?? items.open?.(words3, at, 2, context);
  return item !== void 0 && separatorAt(words3, item.end) !== void 0;
}
function opensClause(words3, at, end2) {
  if (at === 0 || at > 10 || !subordinators.has(words3[0].norm)) return false;
  if (words3.slice(1, at + 1).some((word2) => word2.before !== "" || /^(is|are|was|were)$/.test(word2.norm))) return false;
  return words3[end2]?.before !== "," && words3.slice(at, end2).filter((word2) => word2.before.includes(",")).length === 1;
}
function followsName(words3, at, context, items) {
  const tied = words3[at].before === "," ? words3[at - 1] : words3[at - 1]?.norm === "and" ? words3[at - 2] : void 0;
  if (!tied || !tied.capital || tied.kind !== "word" || starters5.has(tied.norm)) return false;
  const start2 = words3.indexOf(tied, Math.max(0, at - 2));
  if (items.known(words3, start2, context)) return true;
  return ["place", "org", "event", "role"].every((type) => context.entityAt(words3, start2, type) === void 0);
}

// src/values/events.ts
var events = {
  name: "events",
  family: "events",
  reads: "several known events",
  starts: (word2) => word2.kind === "word" || word2.kind === "number",
  read: (words3, at, context) => readList(words3, at, context, { known: readAfterThe("event") }),
  compare: compareSets,
  format: formatSet
};

// src/values/money.ts
var money = {
  name: "money",
  family: "money",
  reads: "amounts of money: $3bn, \u20AC2.5 million, nearly 200 yen, 50p, $2-3 billion, tens of millions of dollars",
  starts: (word2) => startsAmount(word2) || signs.has(word2.text) || dollarLetters.has(word2.text) || codes.has(word2.text),
  read(words3, at) {
    const amount = readAmount2(words3, at, readPart4);
    if (!amount) return void 0;
    const { low, high, hedge } = amount;
    const next = words3[amount.end];
    if (joins(next) && magnitudes.has(next.norm)) return void 0;
    const unit = low.unit ?? high?.unit;
    if (!unit || isTailOfCode(words3, at) || isYear2(words3, at)) return void 0;
    const [currency, cents] = unit.split("/");
    const by = cents ? 0.01 : 1;
    const part = high ?? low;
    const vague2 = low.vague ? { vague: writeVague(words3, amount.number, numeralEnd2(words3, amount.number)) } : {};
    const value = {
      ...rangedAmount(amount, hedgedGrain(part.value, grainOf2(part, hedge), hedge), by),
      number: tidy2(low.value * by),
      ...high ? { high: tidy2(high.value * by) } : {},
      ...hedge && !low.vague ? { hedge } : {},
      ...vague2,
      currency
    };
    return { value, end: amount.end };
  },
  compare: (a, b, options) => sameCurrency(a.currency, b.currency) ? compareRanged(a, b, options.round === "none") : "unknown",
  format(value) {
    const { before, one, many } = currencyOf(value.currency);
    const name2 = many ?? (before ?? value.currency).trim();
    if (value.vague) return `${value.vague} of ${many ?? plural[name2] ?? name2}`;
    const write = (number) => before ? `${before}${writeSum(number)}` : writeSum(number);
    const figure = value.high === void 0 ? write(value.number) : `${write(value.number)} to ${write(value.high)}`;
    const unit = before ? "" : ` ${value.number === 1 && value.high === void 0 ? one ?? name2 : name2}`;
    return `${value.hedge ? `${value.hedge} ` : ""}${figure}${unit}`;
  },
  bound: boundRanged
};
var plural = { $: "dollars", "\u20AC": "euros", "\xA3": "pounds", "\xA5": "yen", "\u20B9": "rupees", "\u20BD": "roubles", "\u20BA": "lira", "\u20A9": "won" };
function writeSum(value) {
  return Number.isInteger(value) || value >= 1e6 ? writeNumber(value) : Number.isInteger(tidy2(value * 100)) ? writeNumber(Math.trunc(value)) + value.toFixed(2).slice(-3) : writeNumber(value);
}
function grainOf2({ value, grain, scale: scale2 }, hedge) {
  return hedge === void 0 && scale2 === void 0 && value < 1e3 && grain >= 10 ? grain / 10 : grain;
}
function numeralEnd2(words3, at) {
  return readNumeral(words3, at)?.end ?? at + 1;
}
function isYear2(words3, at) {
  return /^(?:1[89]|20)\d\d$/.test(words3[at].text) && /^(?:in|since|by|until|during|of)$/.test(words3[at - 1]?.norm ?? "");
}
function isTailOfCode(words3, at) {
  const [previous, word2] = [words3[at - 1], words3[at]];
  if (!previous || word2.spaced || word2.before !== "") return previous?.kind === "symbol" && signs.has(previous.text) && word2.kind === "number" && word2.before === "";
  return previous.kind === "word" || previous.kind === "number" || previous.kind === "symbol";
}
function readPart4(words3, at, options) {
  const sign = readSign(words3, at);
  const start2 = sign?.end ?? at;
  if (sign && !joins(words3[start2])) return void 0;
  const numeral = readNumeral(words3, start2, options);
  if (!numeral || sign && words3[start2].kind !== "number") return void 0;
  if (sign) {
    const letter3 = words3[numeral.end];
    const spaced = letter3?.norm === "m" && joins(letter3) && numeral.scale === void 0 ? 1 : 0;
    const by = spaced ? 1e6 : 1;
    const end2 = numeral.end + spaced;
    const again = readName(words3, end2, numeral.scale ?? 1);
    return {
      ...numeral,
      value: tidy2(numeral.value * by),
      grain: tidy2(numeral.grain * by),
      ...spaced ? { scale: 1e6 } : {},
      unit: sign.unit,
      end: again && again.unit === sign.unit && words3[end2].kind === "word" && !codes.has(words3[end2].text) ? again.end : end2
    };
  }
  const hedge = readHedgeAfter(words3, numeral.end);
  let next = hedge?.end ?? numeral.end;
  if (numeral.vague && words3[next]?.norm === "of" && joins(words3[next])) next++;
  const name2 = readName(words3, next, numeral.vague ? 1e6 : numeral.scale ?? 1, numeral.value);
  if (!name2) return hedge ? void 0 : numeral;
  if (words3[at].norm === "a" && /^(?:dollar|pound|euro)$/.test(words3[next].norm) && words3[next].before !== "") return void 0;
  return { ...numeral, unit: name2.unit, end: name2.end, ...hedge && !numeral.vague ? { hedge: hedge.hedge } : {} };
}
function readSign(words3, at) {
  const [word2, next] = [words3[at], words3[at + 1]];
  if (!word2 || !joins(next)) return void 0;
  if (word2.kind === "symbol") {
    const unit = signs.get(word2.text);
    return unit ? { unit, end: at + 1 } : void 0;
  }
  if (word2.kind !== "word") return void 0;
  const dollars = next.text === "$" && !next.spaced ? dollarLetters.get(word2.text.replaceAll(".", "")) : void 0;
  if (dollars) return { unit: dollars, end: at + 2 };
  const code = codes.get(word2.text);
  return code && next.kind === "number" ? { unit: code, end: at + 1 } : void 0;
}
function readName(words3, at, scale2, value = 0) {
  const word2 = words3[at];
  if (!word2 || !(joins(word2) || word2.before.startsWith("+"))) return void 0;
  if (word2.kind === "symbol") {
    const unit = signs.get(word2.text);
    const next = words3[at + 1];
    return unit && !(next?.kind === "number" && joins(next)) ? { unit, end: at + 1 } : void 0;
  }
  if (word2.kind !== "word") return void 0;
  const code = codes.get(word2.text);
  if (code) return { unit: code, end: at + 1 };
  if (word2.text === "p" && !word2.spaced && word2.before === "") return value > 0 && value < 100 && scale2 === 1 ? { unit: "GBP/100", end: at + 1 } : void 0;
  for (const skip of [0, 1, 2]) {
    const last = words3[at + skip];
    if (!joins(last)) break;
    const unit = last.capital && skip === 0 && !/^(?:dollars|euros?|pounds|yen|yuan)$/.test(last.norm) ? void 0 : names2.get(last.norm);
    if (unit === void 0) continue;
    if (skip === 0) return isSumOf(words3, at, unit, scale2) ? { unit, end: sterling(words3, at + 1) } : void 0;
    const country = ofCountry(unit, words3[at + skip - 1].norm);
    if (country === void 0 || country === "") return void 0;
    return { unit: country, end: at + skip + 1 };
  }
  return void 0;
}
function sterling(words3, at) {
  return words3[at]?.norm === "sterling" && joins(words3[at]) ? at + 1 : at;
}
function isSumOf(words3, at, unit, scale2) {
  const next = words3[at + 1];
  if (unit === "GBP") return joins(next) && next.norm === "sterling" || scale2 >= 1e6 && next?.norm !== "of";
  return unit !== "KRW" || scale2 >= 1e3;
}

// src/values/nth-year.ts
var set6 = (text3) => new Set(text3.split(" "));
var starters6 = /* @__PURE__ */ new Set([...ordinalUnits.keys(), ...ordinalTens.keys(), ...tens.keys(), ...units.keys(), "a", "year", "month", "week", "day"]);
var notBefore = set6("student students pupil pupils undergraduate undergraduates law medical trainee trainees associate associates running straight consecutive successive out after before later earlier");
var notAfter = set6("every each another any last final");
var nthYear = {
  name: "nth_year",
  reads: "how long something has lasted, as its start: third year, fourth winter, 100th day",
  needsDate: true,
  ...dated,
  starts: (word2) => word2.kind !== "quote" && (word2.kind === "number" || starters6.has(word2.norm)),
  read(words3, at, { date: date2 }) {
    if (date2 === void 0 || notAfter.has(words3[at - 1]?.norm ?? "")) return void 0;
    const found = readOrdinalUnit(words3, at) ?? readUnitNumber(words3, at);
    if (!found || found.n < 1 || !endsHere(words3, found.end)) return void 0;
    const value = startOf(found.n, found.unit, date2);
    return value && { value, end: found.end };
  }
};
function readOrdinalUnit(words3, at) {
  const ordinal2 = readOrdinal(words3, at);
  const noun = ordinal2 && words3[ordinal2.end];
  return ordinal2 && noun?.before === "" && isUnit2(noun.norm) ? { n: ordinal2.value, unit: noun.norm, end: ordinal2.end + 1 } : void 0;
}
function readUnitNumber(words3, at) {
  const unit = words3[at].norm;
  const numeral = timeUnits.has(unit) && isUnit2(unit) && joins(words3[at + 1]) ? readNumeral(words3, at + 1) : void 0;
  if (!numeral || numeral.vague || !Number.isInteger(numeral.value) || yearFigure(words3, at + 1) !== void 0) return void 0;
  return words3[numeral.end]?.norm === "of" ? { n: numeral.value, unit, end: numeral.end } : void 0;
}
function isUnit2(norm) {
  const unit = timeUnits.get(norm);
  return seasons.has(norm) || unit === norm && countsDays(unit) && unit !== "century";
}
function endsHere(words3, at) {
  const next = words3[at];
  if (!next || next.before !== "" && next.before !== "-") return true;
  if (next.before === "-" || notBefore.has(next.norm)) return false;
  const second = words3[at + 1];
  if (next.norm === "in") return !(second && /^(?:a|succession|sequence|\d+|two|three|four|five|six|seven|ten)$/.test(second.norm) && words3[at + 2]?.norm !== "war");
  if (next.norm !== "of" || !second) return true;
  const noun = second.norm === "the" ? words3[at + 2] : second;
  return monthAt(noun) === void 0 && yearFigure(words3, at + 1) === void 0 && !/^(?:month|week|year|decade|every|each|last|this|next)$/.test(noun?.norm ?? "");
}
function startOf(n, unit, date2) {
  if (n > 1e3 && unit !== "day") return void 0;
  if (unit === "day") {
    const start2 = date2 - (n - 1);
    return { shown: showDay(start2), allows: span(start2 - 1, start2 + 2), means: span(start2, start2 + 1) };
  }
  const between2 = (from, to, of) => span(daysBefore(date2, from, of) + 1, daysBefore(date2, Math.max(0, to), of) + 1);
  const season = seasons.has(unit);
  const means = season ? between2(n + 0.25, n - 1.25, "year") : between2(n, n - 1, unit);
  const allows = season ? between2(n + 0.5, n - 1.5, "year") : means;
  const show2 = unit === "week" || unit === "fortnight" ? showDay : showMonth;
  const shown3 = [show2(means.min), show2(means.max - 1)];
  return { shown: shown3[0] === shown3[1] ? shown3[0] : shown3.join("\u2013"), allows, means };
}

// src/values/ordinal.ts
var starters7 = /* @__PURE__ */ new Set([...ordinalUnits.keys(), ...ordinalTens.keys(), ...ordinalMagnitudes.keys(), ...tens.keys(), ...units.keys(), "a"]);
var set7 = (words3) => new Set(words3.split("|"));
var fixed = set7(
  "first aid|first of all|first lady|first gentleman|first minister|first class|first name|first names|first hand|first person|first responder|first responders|first world war|first world|first things|first sight|first glance|first come|first degree|first instance|first nation|first nations|first refusal|first rate|first strike|first family|first and foremost|second world war|second hand|second thought|second thoughts|second nature|second guess|second guessed|second class|second rate|second home|second homes|second fiddle|second amendment|third world|third party|third parties|third person|third degree|third way|third rail|third reich|fourth estate|fifth column|fifth avenue|sixth sense|sixth form|first amendment|fifth amendment|seventh day adventist"
);
var beforeUnit = set7("per|split|half");
var point2 = set7("ago|later|earlier|before|after|away");
var afterFraction = set7("of|and|or|to|from|in|since|than|more|less|as|on|by|compared|was|were|is|are|at|over|but|last|this|year|per|for|with|during|who|which|that|while|when|will|would|between|higher|lower|fewer|smaller|larger|bigger|cheaper");
var ordinal = {
  name: "ordinal",
  family: "ordinal",
  reads: "ordinal numbers: third, 3rd, twenty-first",
  starts: (word2) => word2.kind === "number" || word2.kind === "word" && starters7.has(word2.norm),
  read(words3, at) {
    const found = readOrdinal(words3, at);
    if (!found || isOther(words3, at, found.end)) return void 0;
    return { value: { number: found.value }, end: found.end };
  },
  compare: (a, b) => a.number === b.number ? "agree" : "contradict",
  format: ({ number }) => `${number}${suffixOf2(number)}`
};
function suffixOf2(value) {
  const last = value % 100;
  return last >= 11 && last <= 13 ? "th" : ["th", "st", "nd", "rd"][value % 10] ?? "th";
}
function isOther(words3, at, end2) {
  return isFraction(words3, at, end2) || isDate2(words3, at, end2) || isFixed(words3, at, end2);
}
function isFraction(words3, at, end2) {
  const word2 = words3[at];
  const previous = joins(word2) ? words3[at - 1] : void 0;
  const last = words3[end2 - 1].norm;
  const next = words3[end2];
  if (!previous || last === "first" || word2.kind === "number") return false;
  const counted2 = units.has(previous.norm) || tens.has(previous.norm) || magnitudes.has(previous.norm) || previous.kind === "number";
  if (counted2) return true;
  if (previous.norm !== "a" && previous.norm !== "an") return previous.norm === "nearly" || previous.norm === "almost" ? next?.norm === "of" : false;
  if (last === "second") return !next || !joins(next) || point2.has(next.norm) || next.norm === "and" || next.norm === "or";
  return !joins(next) || afterFraction.has(next.norm);
}
function isDate2(words3, at, end2) {
  const isMonth = (word2) => word2 !== void 0 && word2.capital && months.has(word2.norm);
  if (isMonth(words3[end2]) || words3[end2]?.norm === "of" && isMonth(words3[end2 + 1])) return true;
  const article = words3[at - 1]?.norm === "the" ? 2 : 1;
  return words3[at].before === "" && isMonth(words3[at - article]) && !joinsNoun(words3, end2, words3[at]);
}
function joinsNoun(words3, end2, word2) {
  return word2.kind === "word" && joins(words3[end2]) && !/^(?:in|at|and|to|but|when|after|before|with)$/.test(words3[end2].norm);
}
function isFixed(words3, at, end2) {
  const word2 = words3[at];
  const previous = words3[at - 1]?.norm ?? "";
  const [next, after] = [words3[end2], words3[end2 + 1]];
  if (beforeUnit.has(previous) && word2.norm === "second") return true;
  if (word2.norm === "first") {
    if (previous === "at" || previous === "from" || next && next.before.startsWith(",") && (at === 0 || word2.before !== "")) return true;
  }
  if (word2.norm === "second" && joins(next) && (next.norm === "to" && after?.norm === "none")) return true;
  if (end2 !== at + 1 || !joins(next)) return false;
  const two = `${word2.norm} ${next.norm}`;
  return fixed.has(two) || joins(after) && fixed.has(`${two} ${after.norm}`);
}

// src/values/org.ts
var org = {
  name: "org",
  family: "org",
  reads: "a known organisation: `Nato`, `the European Commission`",
  starts: (word2) => word2.kind === "word" || word2.kind === "number",
  read: (words3, at, context) => readEntity2(words3, at, "org", context),
  compare: compareEntities,
  format: (value) => value.name
};

// src/values/orgs.ts
var orgs = {
  name: "orgs",
  family: "orgs",
  reads: "several organisations, at least one of them known: `Nato and the EU`",
  starts: (word2) => word2.kind === "word" || word2.kind === "number",
  read: (words3, at, context) => readList(words3, at, context, { known: readAfterThe("org"), open: readOpenThing("org") }),
  compare: compareSets,
  format: formatSet
};

// src/values/people.ts
var people = {
  name: "people",
  family: "people",
  reads: "several people, at least one of them known: `A, B and C`, `leaders including A and B`; open or complete",
  starts: (word2) => word2.kind === "word" || word2.kind === "number",
  read: (words3, at, context) => readList(words3, at, context, { known: readPersonInList, open: readOpenPerson }),
  compare: compareSets,
  format: formatSet
};

// src/values/percent.ts
var percent = {
  name: "percent",
  family: "percent",
  reads: "percentages and percentage points: 4%, nearly 20 per cent, 3 to 5 percent, two percentage points",
  starts: (word2) => startsAmount(word2) || word2.norm === "minus",
  read(words3, at) {
    const minus = words3[at].norm === "minus" && joins(words3[at + 1]);
    const amount = readAmount2(words3, minus ? at + 1 : at, readPart5);
    const part = amount && (amount.high ?? amount.low);
    if (!amount || !part?.unit || amount.low.vague) return void 0;
    const negative = minus || !amount.high && !amount.hedge && hasSign(words3, at);
    if (negative && (amount.high || amount.hedge)) return void 0;
    const { low, high, hedge } = negative ? { ...amount, low: { ...amount.low, value: -amount.low.value } } : amount;
    const value = {
      ...rangedAmount({ ...amount, low }, hedgedGrain(part.value, grainOf3(part), hedge)),
      number: low.value,
      unit: part.unit === "%" ? "%" : "points",
      ...high ? { high: high.value } : {},
      ...hedge ? { hedge } : {}
    };
    return { value, end: amount.end };
  },
  compare: (a, b, options) => a.unit === b.unit ? compareRanged(a, b, options.round === "none") : "unknown",
  format(value) {
    if (value.unit === "%") return writeAmount(value, (number) => `${writeNumber(number)}%`).replace("% to ", " to ");
    return `${writeAmount(value)} percentage point${value.number === 1 && value.high === void 0 ? "" : "s"}`;
  },
  bound: boundRanged
};
function grainOf3({ value, grain }) {
  return value <= 100 ? Math.min(grain, 1) : Math.max(grain / 10, Math.min(grain, 1));
}
function hasSign(words3, at) {
  const { before, spaced, from } = words3[at];
  if (!/[-−–‐‑]$/.test(before)) return false;
  return at === 0 || spaced && from - words3[at - 1].to === before.length + 1;
}
function readPart5(words3, at, options) {
  const half = readHalf3(words3, at);
  const numeral = half ?? readNumeral(words3, at, { ...options, letters: false });
  if (!numeral || words3[at].before === "." && !words3[at].spaced) return void 0;
  const hedge = half ? void 0 : readHedgeAfter(words3, numeral.end);
  const unit = readUnit(words3, hedge?.end ?? numeral.end, hedge?.end === numeral.end);
  if (!unit) return half || hedge ? void 0 : numeral;
  return { ...numeral, ...unit, ...hedge ? { hedge: hedge.hedge } : {} };
}
function readHalf3(words3, at) {
  if (words3[at]?.norm !== "half") return void 0;
  const next = words3[at + 1];
  if (!joins(next) || next.norm !== "a" && next.norm !== "of" && next.norm !== "one") return void 0;
  return { value: 0.5, grain: 0.5, end: at + (next.norm === "of" ? 3 : 2) };
}
function readUnit(words3, at, plus) {
  const word2 = words3[at];
  const next = words3[at + 1];
  if (!word2 || !joins(word2) && !plus) return void 0;
  const follows2 = next && joins(next) ? next.norm : "";
  if (word2.norm === "%") {
    if (next && !next.spaced && next.before === "" && next.kind !== "possessive") return void 0;
    return follows2 === "points" || follows2 === "point" ? { unit: "points", end: at + 2 } : { unit: "%", end: at + 1 };
  }
  if (word2.norm === "percentage") return follows2 === "points" || follows2 === "point" ? { unit: "points", end: at + 2 } : void 0;
  const cent = word2.norm === "per" && follows2 === "cent";
  if (!cent && word2.norm !== "percent" && word2.norm !== "pct" && word2.norm !== "percents") return void 0;
  const end2 = at + (cent ? 2 : 1);
  return joins(words3[end2]) && /^points?$/.test(words3[end2].norm) ? { unit: "points", end: end2 + 1 } : { unit: "%", end: end2 };
}

// src/values/person.ts
var person = {
  name: "person",
  family: "person",
  reads: "a known person by any of their names, titles before it skipped: `Germany's Chancellor Friedrich Merz`",
  starts: (word2) => word2.kind === "word" || word2.kind === "number",
  read: readPerson,
  compare: compareEntities,
  format: (value) => value.name
};

// src/values/place.ts
var place = {
  name: "place",
  family: "place",
  reads: "a known place: `Anchorage`, `the United States`; a place agrees with one that it lies in",
  starts: (word2) => word2.kind === "word" || word2.kind === "number",
  read: (words3, at, context) => readEntity2(words3, at, "place", context),
  compare: compareEntities,
  format: (value) => value.name
};

// src/values/places.ts
var places = {
  name: "places",
  family: "places",
  reads: "several places, at least one of them known: `Paris, Berlin and Rome`",
  starts: (word2) => word2.kind === "word" || word2.kind === "number",
  read: (words3, at, context) => readList(words3, at, context, { known: readAfterThe("place"), open: readOpenThing("place") }),
  compare: compareSets,
  format: formatSet
};

// src/values/role.ts
var role = {
  name: "role",
  family: "role",
  reads: "a known office: `German chancellor`, `the chancellor of Germany`",
  starts: (word2) => word2.kind === "word" || word2.kind === "number",
  read: (words3, at, context) => readEntity2(words3, at, "role", context),
  compare: compareEntities,
  format: (value) => value.name
};

// src/values/roles.ts
var roles = {
  name: "roles",
  family: "roles",
  reads: "several known offices: `the president and the prime minister`",
  starts: (word2) => word2.kind === "word" || word2.kind === "number",
  read: (words3, at, context) => readList(words3, at, context, { known: readAfterThe("role") }),
  compare: compareSets,
  format: formatSet
};

// src/values/year.ts
var starters8 = /* @__PURE__ */ new Set(["the", "year", "from", "between", ...about, ...decades.keys(), ...parts.keys(), ...partsOf.keys(), ...seasons.keys(), ...ordinalUnits.keys(), ...ordinalTens.keys(), ...tens.keys()]);
var year = {
  name: "year",
  reads: "years and spans of years: 2019, 2019-20, early 2019, the 1990s, around 2015, the summer of 2015",
  ...dated,
  starts: (word2) => word2.kind !== "quote" && (word2.kind === "number" || starters8.has(word2.norm)),
  read: (words3, at) => readYear(words3, at)
};

// src/values/index.ts
var values = [
  age,
  ago,
  constant,
  count,
  date,
  duration,
  event,
  events,
  money,
  nthYear,
  ordinal,
  org,
  orgs,
  people,
  percent,
  person,
  place,
  places,
  role,
  roles,
  year
];
var byName = new Map(values.map((type) => [type.name, type]));

// src/check.ts
async function check(options, today = Math.floor(Date.now() / 864e5)) {
  const extract = await extractClaims(options);
  const { ruleset, claims, places: places2 } = extract;
  const { conflicts, counts, notes } = compareClaims(claims, ruleset);
  const accepted = extract.config.exceptions.map((exception) => ({ ...exception, file: exception.files.length > 0 ? globFilter(exception.files) : () => true }));
  const { findings, excepted, problems } = acceptFindings(placeConflicts(conflicts, ruleset, places2), accepted, extract.ignores, today);
  const all = [...findings, ...[...extract.problems, ...problems].map((problem) => problemFinding(problem, places2))].sort(byLoudness);
  return makeReport(options, extract, all, counts, excepted, notes);
}
async function extractClaims(options, { articles = true, each } = {}) {
  const { cwd } = options;
  const { config, base, file: configFile2, source: configSource } = loadConfig(options);
  const packFiles = [...readPacks(shippedNames(options, config), base, cwd), ...readPacks(options.rules, cwd, cwd)];
  const sources = [...new Map(packFiles.map((pack) => [pack.file, pack])).values()];
  const ruleset = loadRuleset(sources.filter((pack) => pack.missing === void 0), values, config.overrides);
  const missing2 = sources.flatMap(({ file, missing: why }) => why === void 0 ? [] : [{ code: "missing-file", severity: "error", message: `\`${file}\` cannot be used: ${why}`, place: { file, from: 0, to: 1 } }]);
  const extensions = new Set(formats.flatMap((format) => format.extensions));
  const globs = options.paths.length === 0 && config.articles.length > 0 ? { base, patterns: config.articles } : void 0;
  const { files, skipped } = !articles ? { files: [], skipped: [] } : findFiles(cwd, options.paths.length > 0 ? options.paths : [globs ? base : "."], extensions, globs);
  const read = await readArticles(files, options, config, base, ruleset, each);
  const kept = new Map([...ruleset.sources, ...read.sources, ...configFile2 === void 0 ? [] : [[configFile2, configSource]]]);
  const problems = [...config.problems, ...missing2, ...ruleset.problems, ...read.problems];
  return {
    ruleset,
    config,
    claims: read.claims,
    articles: read.articles,
    undated: read.undated,
    skipped: [...skipped, ...read.skipped],
    problems,
    ignores: read.ignores,
    notes: ruleset.rules.length === 0 ? ["No rules were loaded, so nothing was looked for."] : [],
    places: makePlaces((file) => kept.get(file), ruleset)
  };
}
function loadConfig(options) {
  const { cwd } = options;
  const path = resolve4(cwd, options.config ?? "factlint.yml");
  if (options.config === void 0 && !existsSync2(path)) return { config: noConfig, base: cwd, source: "" };
  const file = relative4(cwd, path).split(sep3).join("/");
  const read = readText(path);
  if ("why" in read) return { config: { ...noConfig, problems: [{ code: "missing-file", severity: "error", message: `the configuration \`${file}\` cannot be read: ${read.why}`, place: { file, from: 0, to: 1 } }] }, base: cwd, file, source: "" };
  return { config: readConfig(file, read.text), base: dirname(path), file, source: read.text };
}
function shippedNames({ core, facts }, { packs }) {
  const names4 = packs ?? ["core", "facts"].filter(hasShippedPack);
  return names4.filter((name2) => (name2 !== "core" || core) && (name2 !== "facts" || facts));
}
async function readArticles(files, options, config, base, ruleset, each) {
  const all = { claims: [], sources: /* @__PURE__ */ new Map(), skipped: [], problems: [], ignores: [], articles: 0, undated: 0 };
  const find2 = finders.map((finder) => finder.prepare(ruleset));
  const storyOf = makeStories(groupingOf(options, config));
  const dates = config.dates.map(({ path, date: date2 }) => ({ holds: globFilter([path]), date: date2 }));
  const wanted = new Map(ruleset.rules.filter((rule2) => rule2.files.length > 0).map((rule2) => [rule2.id, globFilter(rule2.files)]));
  const toBase = relative4(base, options.cwd).split(sep3).join("/");
  let parseToml;
  for (const file of files) {
    const read = readText(resolve4(options.cwd, file.path));
    if ("why" in read) {
      all.skipped.push({ file: file.path, why: read.why });
      continue;
    }
    const known = formatFor(file.path);
    if (known) await loadFormat(file.path);
    if (!parseToml && read.text.startsWith("+++")) parseToml = (await import("./dist-WJFBIDLR.js")).parse;
    const inBase = toBase === "" ? file.path : `${toBase}/${file.path}`;
    const date2 = dates.find(({ holds }) => holds(inBase))?.date ?? options.date;
    const { article, problems } = readArticle(file.path, read.text, known ?? text, { story: storyOf({ ...file, path: file.path }), date: date2, ...parseToml ? { parseToml } : {} });
    all.articles++;
    each?.(article);
    if (article.date === void 0) all.undated++;
    for (const message of problems) all.problems.push({ code: "article", severity: "notice", message, place: { file: file.path, from: 0, to: 1 } });
    const found = find2.flatMap((finds) => finds(article)).filter((claim) => wanted.get(claim.rule.id)?.(inBase) ?? true);
    const ignores = readIgnores(file.path, read.text, article.blocks);
    for (const claim of found) all.claims.push(claim);
    all.ignores.push(...ignores);
    if (found.length > 0 || ignores.length > 0 || problems.length > 0) all.sources.set(file.path, read.text);
  }
  return all;
}
function groupingOf({ story, stories }, config) {
  if (story !== void 0) return { by: "one", story };
  if (stories !== void 0) return { by: stories };
  if (config.stories?.by === "path") return { by: "path", pattern: config.stories.path ?? "" };
  return { by: config.stories?.by ?? "none" };
}
function problemFinding(problem, places2) {
  const { code, severity: severity2, message } = problem;
  return {
    rule: `rules/${code}`,
    title: code.replaceAll("-", " "),
    pack: "",
    key: "",
    story: null,
    verdict: "invalid",
    severity: severity2,
    state: "new",
    message: message[0].toUpperCase() + message.slice(1) + (/[.!?`)]$/.test(message) ? "" : "."),
    why: "",
    fingerprints: [],
    suggestion: null,
    places: [places2.ofProblem(problem)]
  };
}
var loudness = { error: 3, warning: 2, notice: 1, none: 4 };
function makeReport({ failOn }, extract, findings, rules, excepted, notes) {
  const count3 = (severity2) => findings.filter((finding) => finding.severity === severity2).length;
  const trials = new Set(extract.ruleset.rules.filter((rule2) => rule2.status === "trial").map((rule2) => rule2.id));
  const broken = findings.some((finding) => finding.verdict === "invalid" && finding.severity === "error");
  const failing = findings.some((finding) => loudness[finding.severity] >= loudness[failOn] && !trials.has(finding.rule) && finding.verdict !== "invalid");
  const reason3 = broken ? "rules" : extract.articles === 0 ? "nothing-checked" : failing ? "findings" : findings.length > 0 ? "below-threshold" : "clean";
  return {
    outcome: reason3 === "rules" || reason3 === "nothing-checked" ? "error" : reason3 === "findings" ? "fail" : "pass",
    reason: reason3,
    summary: {
      articles: extract.articles,
      claims: extract.claims.length,
      findings: { error: count3("error"), warning: count3("warning"), notice: count3("notice") },
      new: findings.length,
      fixed: 0,
      unchanged: 0,
      rules,
      skipped: extract.skipped,
      undated: extract.undated,
      excepted
    },
    findings,
    notes: [...extract.notes, ...notes]
  };
}

// src/reporters/escape.ts
var gap2 = "\u200B";
var weightless = /[\u00AD\u200B\u2060\uFEFF]/g;
var acting = new RegExp("[\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFFF9-\\uFFFB]|[\\u{E0000}-\\u{E007F}]|\\p{Cs}", "gu");
function showHidden(text3) {
  return text3.replace(weightless, "").replace(/[\t\n\v\f\r ]+/g, " ").replace(acting, (char) => `<U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}>`);
}
var escapeTerminal = showHidden;
function disarm(text3) {
  return text3.replaceAll("##[", `#${gap2}#[`).replace(/^([^\S\n]*):(?=:)/gm, `$1:${gap2}`);
}
function escapeCommandData(text3) {
  return text3.split("\n").map((line) => showHidden(line).replaceAll("%", "%25")).join("%0A");
}
function escapeCommandProperty(text3) {
  return escapeCommandData(showHidden(text3)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function escapeMarkdown(text3) {
  return showHidden(text3).replace(/(?<![0-9A-Za-z])[0-9a-f]{7,40}(?![0-9A-Za-z])/g, (run) => /[a-f]/.test(run) && /[0-9]/.test(run) ? run.replace(/.{6}(?=.)/g, `$&${gap2}`) : run).replace(/www(?=\.)/gi, `$&${gap2}`).replace(/GH-(?=\d|$)/gi, `$&${gap2}`).replace(/[@#:](?! [^ ])/g, `$&${gap2}`).replace(/[\\`*_[\]~|<>&$]/g, markdownCharacter).replace(/^( ?)([-+=#])/, "$1\\$2").replace(/^( ?\d{1,9})([.)])/, "$1\\$2");
}
function markdownCharacter(char) {
  switch (char) {
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    case "&":
      return "&amp;";
    // GitHub reads `$a$` as a formula; this is how its documentation says to write the sign itself.
    case "$":
      return "<span>$</span>";
    default:
      return `\\${char}`;
  }
}
function codeSpan(text3) {
  const shown3 = showHidden(text3);
  if (shown3.trim() === "") return "";
  const longest5 = Math.max(0, ...(shown3.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest5 + 1);
  const pad = /^[` ]|[` ]$/.test(shown3) ? " " : "";
  return `${fence}${pad}${shown3}${pad}${fence}`;
}
function escapePath(path) {
  return path.split("/").map((segment) => encodeURIComponent(segment.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD")).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)).join("/");
}
function escapeJson(json2) {
  return json2.replace(
    /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu,
    (char) => [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")
  ).replaceAll("##[", "#\\u0023[");
}

// src/reporters/wording.ts
function count2(number, noun) {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}
function list(items) {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
function countFindings(report) {
  const { error, warning, notice } = report.summary.findings;
  const counts = [[error, "error"], [warning, "warning"], [notice, "notice"]];
  return list(counts.filter(([number]) => number > 0).map(([number, noun]) => count2(number, noun))) || "no findings";
}
function verdictOf2(report) {
  const found = capital(countFindings(report));
  switch (report.reason) {
    case "nothing-checked":
      return "Nothing was checked: no article was found.";
    case "rules":
      return `${found}. There are mistakes in the rules or the configuration: until they are mended, not everything is checked.`;
    case "below-threshold":
      return `${found}, none severe enough to fail the run.`;
    case "clean":
      return report.summary.claims === 0 && report.summary.articles > 0 ? "No findings, but no claim was read either: nothing was compared." : `${found}.`;
    case "findings":
      return `${found}.`;
  }
}
function checkedOf(report) {
  const { articles, claims, rules } = report.summary;
  const reading = rules.filter((rule2) => rule2.claims > 0).length;
  const pairs = rules.reduce((sum, rule2) => sum + rule2.agree + rule2.strain + rule2.contradict, 0);
  const read = claims === 0 ? "no claims" : count2(claims, "claim");
  const by = rules.length === 0 ? "" : `, by ${reading === rules.length ? "" : `${reading} of `}${count2(rules.length, "rule")}`;
  return `Checked ${count2(articles, "article")}: ${read} read${by}; ${count2(pairs, "pair")} compared.`;
}
function changeOf(report) {
  const { new: fresh, unchanged, fixed: fixed2 } = report.summary;
  if (unchanged === 0 && fixed2 === 0) return "";
  return `${fresh} new, ${unchanged} unchanged, ${fixed2} fixed.`;
}
var listed = 3;
function remarksOf(report) {
  const { rules, skipped, undated, excepted } = report.summary;
  const remarks = [...report.notes];
  const files = /* @__PURE__ */ new Map();
  for (const { file, why } of skipped) files.set(why, [...files.get(why) ?? [], file]);
  for (const [why, names4] of files) remarks.push(`Skipped ${count2(names4.length, "file")} (${why}): ${some(names4)}.`);
  if (undated > 0) remarks.push(`${count2(undated, "article")} without a date: words such as \u201Clast year\u201D were not read there.`);
  const silent = rules.filter((rule2) => rule2.claims === 0).map((rule2) => rule2.id);
  if (silent.length > listed) remarks.push(`${count2(silent.length, "rule")} read nothing; \u201Cfactlint claims\u201D shows what each rule reads.`);
  else if (silent.length > 0) remarks.push(`${count2(silent.length, "rule")} read nothing: ${list(silent)}.`);
  if (excepted > 0) remarks.push(`${count2(excepted, "finding")} accepted by exceptions.`);
  return remarks;
}
function some(names4) {
  return names4.length <= listed + 1 ? list(names4) : `${names4.slice(0, listed).join(", ")} and ${names4.length - listed} more`;
}
function placeKind(finding, place2) {
  if (finding.verdict === "invalid") return "mistake";
  return /\.ya?ml$/i.test(place2.file) ? "fact" : "article";
}
function dateOf2(finding, place2) {
  if (place2.date === null) return "";
  return placeKind(finding, place2) === "fact" ? `true from ${place2.date}` : place2.date;
}
function pathInRepository(file, folder = "") {
  if (/^([/\\]|[A-Za-z]:[/\\])/.test(file)) return void 0;
  const path = [];
  for (const part of [...folder.split("/"), ...file.split("/")]) {
    if (part === "" || part === ".") continue;
    if (part !== "..") path.push(part);
    else if (path.pop() === void 0) return void 0;
  }
  return path.join("/");
}
function capital(text3) {
  return text3.charAt(0).toUpperCase() + text3.slice(1);
}

// src/reporters/sentence.ts
function markSentence(place2, limit) {
  const { sentence, text: text3 } = place2;
  const at = place2.at ?? onlyIndexOf(sentence, text3);
  if (at === void 0 || text3 === "" || !sentence.startsWith(text3, at)) return { before: clipEnd(sentence, limit), words: "", after: "" };
  const rest = Math.max(0, limit - text3.length);
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + text3.length);
  const left = Math.max(rest >> 1, rest - after.length);
  const right = Math.max(rest >> 1, rest - before.length);
  return { before: clipStart(before, left), words: clipEnd(text3, limit), after: clipEnd(after, right) };
}
function onlyIndexOf(sentence, text3) {
  if (text3 === "") return void 0;
  const at = sentence.indexOf(text3);
  return at >= 0 && sentence.indexOf(text3, at + 1) < 0 ? at : void 0;
}
function clipEnd(text3, limit) {
  if (text3.length <= limit) return text3;
  const space2 = text3.lastIndexOf(" ", limit);
  return `${whole(text3.slice(0, space2 > limit - 30 ? Math.max(0, space2) : limit))} \u2026`;
}
function clipStart(text3, limit) {
  if (text3.length <= limit) return text3;
  const from = text3.length - limit;
  const space2 = text3.indexOf(" ", from);
  return `\u2026 ${whole(text3.slice(space2 >= 0 && space2 < from + 30 ? space2 + 1 : from))}`;
}
function whole(text3) {
  return text3.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}

// src/reporters/annotations.ts
var mostOfLevel = 10;
var longestMessage = 3500;
var longestTitle = 200;
var longestSentence2 = 300;
var levels = ["error", "warning", "notice"];
var annotations = {
  name: "annotations",
  writes: "GitHub workflow commands, for annotations without a token",
  render(report, options) {
    const commands = levels.flatMap((level) => commandsOf(level, report, options));
    if (report.reason === "nothing-checked") commands.push(command(report.outcome === "pass" ? "warning" : "error", [["title", "factlint"]], verdictOf2(report)));
    return commands.map((line) => `${line}
`).join("");
  }
};
function commandsOf(level, report, options) {
  const findings = report.findings.filter((finding) => finding.severity === level && finding.state === "new");
  const shown3 = findings.length > mostOfLevel ? findings.slice(0, mostOfLevel - 1) : findings;
  const commands = shown3.map((finding) => command(level, propertiesOf(finding, options), messageOf(finding)));
  const rest = findings.length - shown3.length;
  if (rest > 0) commands.push(command(level, [["title", "factlint"]], `and ${count2(rest, `more ${level}`)}: the log and the job summary of this step tell them all.`));
  return commands;
}
function propertiesOf(finding, { folder }) {
  const [place2] = finding.places;
  const title = [["title", clipEnd(finding.title === "" ? finding.rule : `${finding.title} (${finding.rule})`, longestTitle)]];
  const file = pathInRepository(place2.file, folder);
  if (file === void 0 || file === "") return title;
  const endLine = Math.max(place2.line, place2.endLine);
  const columns = endLine === place2.line ? [["col", place2.column], ["endColumn", Math.max(place2.column, place2.endColumn)]] : [];
  return [["file", file], ["line", place2.line], ["endLine", endLine], ...columns, ...title];
}
function messageOf(finding) {
  const head = [finding.message, finding.why].filter((line) => line !== "").map((line) => clipEnd(line.replaceAll("\n", " "), 1e3));
  const lines = [...head, ""];
  let left = longestMessage - head.join("\n").length;
  for (const [at, place2] of finding.places.entries()) {
    const line = placeLine(finding, place2, at === 0);
    left -= line.length + 1;
    if (left < 60) {
      lines.push(`and ${count2(finding.places.length - at, "more place")}`);
      break;
    }
    if (line !== "") lines.push(line);
  }
  return lines.join("\n").trim();
}
function placeLine(finding, place2, main) {
  const kind = placeKind(finding, place2);
  if (kind === "mistake" && main) return "";
  const where = main ? "Here" : clipEnd(`${place2.file}, line ${place2.line}`, longestSentence2);
  const date2 = dateOf2(finding, place2);
  const value = clipEnd(place2.value, longestSentence2);
  const { before, words: words3, after } = markSentence(place2, longestSentence2);
  const sentence = before + words3 + after;
  const quote = sentence === "" ? "" : kind === "fact" ? ` source: ${sentence}` : ` \u201C${sentence}\u201D`;
  return `${where}: ${value}${date2 === "" ? "" : ` (${date2})`}${quote === "" ? "" : `:${quote}`}`;
}
function command(name2, properties, message) {
  const written2 = properties.map(([key, value]) => `${key}=${escapeCommandProperty(String(value))}`).join(",");
  return `::${name2} ${written2}::${escapeCommandData(message)}`;
}

// src/reporters/json.ts
var json = {
  name: "json",
  writes: "the whole report as JSON, for other programs",
  render: (report) => `${escapeJson(JSON.stringify(documentOf(report), null, 2))}
`
};
function documentOf(report) {
  const { outcome, reason: reason3, summary, findings, notes } = report;
  const { articles, claims, new: fresh, fixed: fixed2, unchanged, undated, excepted } = summary;
  const { error, warning, notice } = summary.findings;
  const rules = summary.rules.map(({ id, claims: claims2, agree, strain, contradict }) => ({ id, claims: claims2, agree, strain, contradict }));
  const skipped = summary.skipped.map(({ file, why }) => ({ file, why }));
  const counts = { articles, claims, findings: { error, warning, notice }, new: fresh, fixed: fixed2, unchanged, rules, skipped, undated, excepted };
  return { version: 1, outcome, reason: reason3, summary: counts, findings: findings.map(findingOf), notes };
}
function findingOf(finding) {
  const { rule: rule2, pack, key, story, verdict, severity: severity2, state, message, why, fingerprints, suggestion, places: places2 } = finding;
  return {
    rule: rule2,
    pack,
    key,
    story,
    verdict,
    severity: severity2,
    state,
    message,
    why,
    fingerprints,
    suggestion: suggestion && { place: placeOf2(suggestion.place), text: suggestion.text },
    places: places2.map(placeOf2)
  };
}
function placeOf2({ file, line, column, endLine, endColumn, text: text3, value, date: date2, sentence }) {
  return { file, line, column, endLine, endColumn, text: text3, value, date: date2, sentence };
}

// src/reporters/markdown.ts
var summaryBytes = 900 * 1024;
var longestText = 2e3;
var mostPlaces = 20;
var markdown = {
  name: "markdown",
  writes: "a Markdown page, as in the job summary on GitHub",
  render: (report, options) => renderMarkdown(report, options, summaryBytes)
};
function renderMarkdown(report, options, budget) {
  const head = [`## factlint: ${countFindings(report)}`, paragraph(verdictOf2(report))];
  if (report.reason !== "nothing-checked") head.push(paragraph(`${changeOf(report)} ${checkedOf(report)}`));
  const remarks = fitting(remarksOf(report).map((remark) => `- ${paragraph(remark)}`), budget / 4);
  const ending = remarks.join("\n");
  const parts4 = [head.join("\n\n")];
  let left = budget - bytesOf(parts4[0]) - bytesOf(ending) - 200;
  let told = 0;
  for (const finding of report.findings) {
    const section = sectionOf(finding, options);
    left -= bytesOf(section) + 2;
    if (left < 0) break;
    parts4.push(section);
    told++;
  }
  const rest = report.findings.length - told;
  if (rest > 0) parts4.push(`**${count2(rest, "more finding")} left out here: the JSON report lists them all.**`);
  if (ending !== "") parts4.push("---", ending);
  return `${parts4.join("\n\n")}
`;
}
function sectionOf(finding, options) {
  const state = finding.state === "new" ? "" : ` (${finding.state})`;
  const lines = [`### ${capital2(finding.severity)}: ${paragraph(finding.title || finding.rule)}${state}`, paragraph(finding.message)];
  if (finding.why !== "") lines.push(paragraph(finding.why));
  const places2 = finding.places.slice(0, mostPlaces).map((place2) => placeItem(finding, place2, options));
  const rest = finding.places.length - places2.length;
  if (rest > 0) places2.push(`- and ${count2(rest, "more place")}`);
  lines.push(places2.join("\n"));
  if (finding.suggestion) lines.push(`Suggestion: ${codeSpan(finding.suggestion.text)} for ${codeSpan(finding.suggestion.place.text)}`);
  lines.push(`Rule ${codeSpan(finding.rule)}${finding.pack === "" ? "" : ` of ${codeSpan(finding.pack)}`}`);
  return lines.join("\n\n");
}
function placeItem(finding, place2, options) {
  const name2 = escapeMarkdown(`${place2.file}, line ${place2.line}`);
  const address = options.link?.(place2);
  const about2 = [place2.value === "" ? "" : `<strong>${paragraph(place2.value)}</strong>`, paragraph(dateOf2(finding, place2))].filter((part) => part !== "");
  const item = `- ${[address === void 0 ? name2 : `[${name2}](${address})`, ...about2].join(" \xB7 ")}`;
  return place2.sentence === "" ? item : `${item}
  > ${quoteOf(finding, place2)}`;
}
function quoteOf(finding, place2) {
  const label = placeKind(finding, place2) === "fact" ? "source: " : "";
  const { before, words: words3, after } = markSentence(place2, longestText);
  const marked = words3 === "" ? "" : `<strong>${escapeMarkdown(words3)}</strong>`;
  return `${label}${escapeMarkdown(before)}${marked}${escapeMarkdown(after)}`;
}
function paragraph(text3) {
  const trimmed = text3.trim();
  return escapeMarkdown(trimmed.length > longestText ? `${trimmed.slice(0, longestText)} \u2026` : trimmed);
}
function fitting(texts, budget) {
  const kept = [];
  let left = budget;
  for (const text3 of texts) {
    left -= bytesOf(text3) + 1;
    if (left < 0) return [...kept, `- and ${texts.length - kept.length} more remarks`];
    kept.push(text3);
  }
  return kept;
}
function bytesOf(text3) {
  return Buffer.byteLength(text3);
}
function capital2(text3) {
  return text3.charAt(0).toUpperCase() + text3.slice(1);
}

// src/reporters/wrap.ts
var wide = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1F64F}\u{1F680}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
var thin = new RegExp("\\p{M}|[\\u0001\\u0002\\u200B-\\u200F\\u2060\\uFE00-\\uFE0F]", "u");
function columnsOf(text3) {
  if (/^[\x20-\x7E]*$/.test(text3)) return text3.length;
  let columns = 0;
  for (const char of text3) columns += thin.test(char) ? 0 : wide.test(char) ? 2 : 1;
  return columns;
}
function wrap(text3, width) {
  const lines = [];
  let line = "";
  let columns = 0;
  for (const word2 of text3.split(" ")) {
    if (word2 === "") continue;
    const length = columnsOf(word2);
    if (line === "") [line, columns] = [word2, length];
    else if (columns + 1 + length <= width) [line, columns] = [`${line} ${word2}`, columns + 1 + length];
    else {
      lines.push(line);
      [line, columns] = [word2, length];
    }
  }
  lines.push(line);
  return lines;
}

// src/reporters/terminal.ts
var narrowest = 40;
var widest = 100;
var longestSentence3 = 600;
var mostPlaces2 = 12;
var start = "";
var end = "";
var codes2 = { bold: "1", dim: "2", error: "1;31", warning: "1;33", notice: "1;36", good: "1;32" };
var terminal = {
  name: "terminal",
  writes: "text for people, in the width and colours of the terminal",
  render(report, { color, width }) {
    const paint = (style, text3) => color && text3 !== "" ? `\x1B[${codes2[style]}m${text3}\x1B[0m` : text3;
    const room = Math.min(widest, Math.max(narrowest, Math.floor(width) || 80));
    const blocks = report.findings.map((finding) => findingBlock(finding, room, color, paint));
    return disarm(`${[...blocks, summaryBlock(report, room, paint)].join("\n\n")}
`);
  }
};
function findingBlock(finding, room, color, paint) {
  const lines = [...headLines(finding, room, paint), ...indented(finding.message, room, "  ")];
  if (finding.why !== "") lines.push(...indented(finding.why, room, "  ").map((line) => paint("dim", line)));
  lines.push("");
  const shown3 = finding.places.slice(0, mostPlaces2);
  const heads2 = shown3.map((place2) => escapeTerminal(`${place2.file}:${place2.line}:${place2.column}`));
  const lengths2 = heads2.map(columnsOf);
  const column = Math.max(0, ...lengths2.filter((length) => length <= room / 2));
  for (const [at, place2] of shown3.entries()) {
    const value = escapeTerminal(place2.value);
    const date2 = escapeTerminal(dateOf2(finding, place2));
    const about2 = `${value}${value !== "" && date2 !== "" ? "  " : ""}${paint("dim", date2)}`;
    const pad = Math.max(0, column - lengths2[at]) + 2;
    const fits2 = 4 + lengths2[at] + pad + columnsOf(`${value}  ${date2}`) <= room;
    lines.push(`    ${paint("bold", heads2[at])}${about2 !== "" && fits2 ? " ".repeat(pad) + about2 : ""}`);
    if (about2 !== "" && !fits2) lines.push(...wrap(`${value} ${date2}`, room - 6).map((line) => `      ${line}`));
    lines.push(...sentenceLines(finding, place2, room, color, paint));
  }
  const rest = finding.places.length - shown3.length;
  if (rest > 0) lines.push(...indented(`and ${count2(rest, "more place")}; the JSON report lists them all`, room, "    "));
  if (finding.suggestion) lines.push(...indented(`Suggestion: \u201C${finding.suggestion.text}\u201D for \u201C${finding.suggestion.place.text}\u201D`, room, "    "));
  return lines.join("\n");
}
function headLines(finding, room, paint) {
  const { severity: severity2, state } = finding;
  const rule2 = escapeTerminal(finding.rule).trim();
  const title = finding.title === "" || finding.title === finding.rule ? "" : `: ${escapeTerminal(finding.title)}`;
  const [first, ...rest] = wrap(`${severity2} ${rule2}${title}${state === "new" ? "" : ` (${state})`}`, room - 2);
  const plain = `${severity2} ${rule2}`;
  const head = first.startsWith(plain) ? `${paint(severity2, severity2)} ${paint("bold", rule2)}${first.slice(plain.length)}` : first;
  return [head, ...rest.map((line) => `  ${line}`)];
}
function sentenceLines(finding, place2, room, color, paint) {
  if (place2.sentence === "") return [];
  const bar = `    ${paint("dim", "\u2502")} `;
  const label = placeKind(finding, place2) === "fact" ? "source: " : "";
  const { before, words: words3, after } = markSentence(place2, longestSentence3);
  const [open2, close] = words3 === "" ? ["", ""] : color ? [start, end] : ["\xAB", "\xBB"];
  const text3 = `${label}${escapeTerminal(before)}${open2}${escapeTerminal(words3)}${close}${escapeTerminal(after)}`;
  let marked = false;
  return wrap(text3, room - 6).map((line) => {
    const opened = marked ? start + line : line;
    marked = opened.lastIndexOf(start) > opened.lastIndexOf(end);
    return bar + (marked ? opened + end : opened).replaceAll(start, `\x1B[1;4m`).replaceAll(end, "\x1B[0m");
  });
}
function summaryBlock(report, room, paint) {
  const { error, warning, notice } = report.summary.findings;
  const style = report.reason === "nothing-checked" || report.reason === "rules" || error > 0 ? "error" : warning > 0 ? "warning" : notice > 0 ? "notice" : "good";
  const lines = wrap(verdictOf2(report), room).map((line) => paint(style, line));
  const change = changeOf(report);
  if (change !== "") lines.push(change);
  if (report.reason !== "nothing-checked") lines.push(...wrap(checkedOf(report), room));
  for (const remark of remarksOf(report)) {
    const [first, ...rest] = wrap(escapeTerminal(remark), room - 2);
    lines.push(`${paint("dim", "-")} ${first}`, ...rest.map((line) => `  ${line}`));
  }
  const rule2 = report.findings.length > 0 ? [paint("dim", "\u2500".repeat(Math.min(room, 60)))] : [];
  return [...rule2, ...lines].join("\n");
}
function indented(text3, room, indent) {
  return wrap(escapeTerminal(text3), room - indent.length).map((line) => indent + line);
}

export {
  readWords,
  readSentences,
  parseIsoDay,
  entityTypes,
  severities,
  factValue,
  compareClaims,
  byPlace,
  compareText,
  makeLines,
  matchPart,
  claimsOf,
  makeView,
  finders,
  didYouMean,
  ruleFile,
  configFile,
  check,
  extractClaims,
  escapeTerminal,
  disarm,
  escapeCommandData,
  escapePath,
  pathInRepository,
  annotations,
  json,
  markdown,
  terminal
};
