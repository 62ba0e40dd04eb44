// After the indexes of SVG 1.1 and SVG 2, and the animations of SVG Animations Level 2.
#include "media/svg_names.h"

#include <algorithm>
#include <vector>

#include "base/text.h"

namespace congbo::media {
namespace {

// No title, desc and metadata: programs write names of files and people there, and nothing of them
// is drawn. No script, and no foreignObject, which holds parts of web pages.
constexpr std::string_view kElements =
    "a animate animateMotion animateTransform circle clipPath defs discard ellipse feBlend "
    "feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting "
    "feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR "
    "feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight "
    "feSpecularLighting feSpotLight feTile feTurbulence filter g image line linearGradient marker "
    "mask mpath path pattern polygon polyline radialGradient rect set stop style svg switch symbol "
    "text textPath tspan use view";

constexpr std::string_view kAnimations = "animate animateMotion animateTransform set";

constexpr std::string_view kAttributes =
    // everywhere
    "class id lang requiredExtensions requiredFeatures style systemLanguage transform "
    // places and shapes
    "cx cy d dx dy fr fx fy height lengthAdjust method offset orient path pathLength points "
    "preserveAspectRatio r refX refY rotate rx ry side spacing startOffset textLength viewBox "
    "width x x1 x2 y y1 y2 z "
    // patterns, gradients, markers, masks
    "clipPathUnits gradientTransform gradientUnits markerHeight markerUnits markerWidth "
    "maskContentUnits maskUnits patternContentUnits patternTransform patternUnits spreadMethod "
    // filters
    "amplitude azimuth baseFrequency bias diffuseConstant divisor edgeMode elevation exponent "
    "filterRes filterUnits in in2 intercept k1 k2 k3 k4 kernelMatrix kernelUnitLength "
    "limitingConeAngle mode numOctaves operator order pointsAtX pointsAtY pointsAtZ preserveAlpha "
    "primitiveUnits radius result scale seed slope specularConstant specularExponent stdDeviation "
    "stitchTiles surfaceScale tableValues targetX targetY type values xChannelSelector "
    "yChannelSelector "
    // motion
    "accumulate additive attributeName attributeType begin by calcMode dur end from keyPoints "
    "keySplines keyTimes max min origin repeatCount repeatDur restart to "
    // style sheets and references
    "href media "
    // looks, as in style sheets
    "alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation "
    "color-interpolation-filters color-rendering cursor direction display dominant-baseline fill "
    "fill-opacity fill-rule filter flood-color flood-opacity font font-family font-size "
    "font-size-adjust font-stretch font-style font-variant font-weight "
    "glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning "
    "letter-spacing lighting-color marker marker-end marker-mid marker-start mask mask-type "
    "mix-blend-mode opacity overflow paint-order pointer-events shape-rendering stop-color "
    "stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin "
    "stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-overflow "
    "text-rendering transform-box transform-origin unicode-bidi vector-effect visibility "
    "white-space word-spacing writing-mode";

std::vector<std::string_view> sorted(std::string_view names) {
  std::vector<std::string_view> list = split(names, ' ');
  std::sort(list.begin(), list.end());
  return list;
}

bool is_in(const std::vector<std::string_view>& list, std::string_view name) {
  return std::binary_search(list.begin(), list.end(), name);
}

}  // namespace

bool is_drawn(std::string_view element) {
  static const std::vector<std::string_view> kList = sorted(kElements);
  return is_in(kList, element);
}

bool is_animation(std::string_view element) {
  static const std::vector<std::string_view> kList = sorted(kAnimations);
  return is_in(kList, element);
}

bool is_kept(std::string_view attribute) {
  static const std::vector<std::string_view> kList = sorted(kAttributes);
  return is_in(kList, attribute);
}

}  // namespace congbo::media
