#include "citation/symbol_grammar.h"

#include "base/text.h"
#include "citation/glyph.h"
#include "citation/symbol_codes.h"

namespace congbo::citation {
namespace {

// Bounds of what offices print, with room to spare; longer runs are no symbols.
constexpr int kMostDigits = 5;
constexpr int kMostSpaces = 3;
constexpr int kMostCodeLetters = 24;
constexpr int kMostBodyParts = 6;
constexpr int kMostTypeLetters = 5;

// One word of code letters, with the digits that may follow them (QH15, C06).
struct CodeWord {
  std::string letters;
  std::string digits;
  int upper = 0;
  int lower = 0;
};

struct Body {
  std::string text;
  std::string party_form;      // what stands for it in Party symbols
  std::size_t first_part = 0;  // bytes of text up to the first hyphen
  Side side = Side::either;
  bool known = false;
  bool single = true;  // no "-" or "&" part after the first
};

// A document's type: a known code, or one of capitals that some office made up ("KHPH").
struct Type {
  std::string code;
  bool known = false;
  bool is_telling = false;
};

bool is_year(const std::string& digits) {
  return digits.size() == 4 && digits >= "1945" && digits <= "2099";
}

class Reader {
 public:
  Reader(std::string_view text, std::size_t at, Typing typing)
      : text_(text), at_(at), typing_(typing) {}

  std::optional<ReadSymbol> read() {
    number_ = digits();
    if (number_.empty()) return std::nullopt;
    number_letter();
    if (std::optional<ReadSymbol> found = party()) return found;
    return state();
  }

 private:
  Glyph peek() const { return glyph_at(text_, at_); }

  std::string digits() {
    std::string out;
    Glyph next = peek();
    while (is_digit(next.letter)) {
      if (out.size() == kMostDigits) return {};
      out += static_cast<char>(next.letter);
      at_ = next.end;
      next = peek();
    }
    return out;
  }

  // "1510a/QĐ-UBND": a number squeezed in between two others carries a letter.
  void number_letter() {
    const Glyph next = peek();
    const bool is_small = next.letter >= 'a' && next.letter <= 'e';
    const bool is_capital = next.letter >= 'A' && next.letter <= 'E';
    if (!is_small && !is_capital) return;
    if (is_letter(glyph_at(text_, next.end).letter)) return;
    number_ += static_cast<char>(next.letter);
    at_ = next.end;
  }

  // Over blanks, Markdown's * and one line end.
  void skip_blanks() {
    bool over_line = true;
    for (int blanks = 0; blanks < kMostSpaces; ++blanks) {
      const Glyph next = peek();
      const bool is_line = next.letter == '\n' && over_line;
      if (next.letter != ' ' && next.letter != '*' && !is_line) return;
      over_line = over_line && !is_line;
      breaks_line_ = breaks_line_ || is_line;
      at_ = next.end;
    }
  }

  bool sign(char32_t wanted) {
    const std::size_t start = at_;
    skip_blanks();
    const Glyph next = peek();
    if (next.letter != wanted) {
      at_ = start;
      return false;
    }
    at_ = next.end;
    skip_blanks();
    return true;
  }

  CodeWord word() {
    CodeWord out;
    Glyph next = peek();
    for (int count = 0; is_code_letter(next.letter); ++count) {
      if (count == kMostCodeLetters) return {};
      append_utf8(out.letters, next.letter);
      ++(is_upper_code(next.letter) ? out.upper : out.lower);
      at_ = next.end;
      next = peek();
    }
    while (!out.letters.empty() && is_digit(next.letter)) {
      if (out.digits.size() == 3) return {};
      out.digits += static_cast<char>(next.letter);
      at_ = next.end;
      next = peek();
    }
    return is_letter(next.letter) ? CodeWord{} : out;
  }

  std::optional<Type> type() {
    const CodeWord code = word();
    if (!code.digits.empty() || code.letters.empty()) return std::nullopt;
    if (typing_ == Typing::printed && code.upper == 0) return std::nullopt;
    const TypeCode* known = find_type(code_key(code.letters));
    if (known != nullptr) return Type{std::string(known->code), true, known->is_telling};
    const bool is_code = code.lower == 0 && code.upper >= 2 && code.upper <= kMostTypeLetters;
    if (!is_code) return std::nullopt;
    return Type{code_upper(code.letters), false, false};
  }

  // Puts one part of a body into its usual spelling. False when it cannot be a body's code.
  bool add_part(const CodeWord& code, Body& body) const {
    if (code.letters.empty()) return false;
    const bool printed = typing_ == Typing::printed;
    if (printed && code.upper == 0) return false;
    const bool first = body.text.empty();
    const std::string key = code_key(code.letters);
    const BodyCode* known = find_body(key);
    if (known != nullptr && !(printed && code.lower > 0 && !is_usual_case(code, *known))) {
      if (first) {
        body.side = known->side;
        body.known = true;
        body.party_form = known->party_form;
      }
      body.text += canonical(code, *known) + code.digits;
      return true;
    }
    if (printed && code.lower > 0) return false;
    if (first && code.upper + code.lower < 2) return false;
    body.text += code_upper(code.letters) + code.digits;
    return true;
  }

  // Small letters stand in printed codes only where the code has them, as in ThU and TTg.
  static bool is_usual_case(const CodeWord& code, const BodyCode& known) {
    return code.letters == canonical(code, known);
  }

  static std::string canonical(const CodeWord& code, const BodyCode& known) {
    const std::string key = code_key(code.letters);
    const std::string known_key = code_key(known.code);
    if (key == known_key || key == fold(known.code)) return std::string(known.code);
    const std::string rest = key.substr(known_key.size());
    const BodyCode* inner = find_body(rest);
    const bool exact = inner != nullptr && code_key(inner->code) == rest;
    return std::string(known.code) + (exact ? std::string(inner->code) : code_upper(rest));
  }

  std::optional<Body> body() {
    Body out;
    if (!add_part(word(), out)) return std::nullopt;
    out.first_part = out.text.size();
    for (int parts = 1; parts < kMostBodyParts; ++parts) {
      const Glyph joint = peek();
      if (joint.letter != '-' && joint.letter != '&') break;
      const std::size_t before = at_;
      const std::size_t length = out.text.size();
      at_ = joint.end;
      out.text += static_cast<char>(joint.letter);
      // "Đ" alone is a part after "&" (BKH&ĐT has more); after a hyphen one letter is too little.
      if (!add_part(word(), out)) {
        at_ = before;
        out.text.resize(length);
        break;
      }
      if (joint.letter == '&' && out.single) out.first_part = out.text.size();
      if (joint.letter == '-') out.single = false;
    }
    return out;
  }

  std::optional<ReadSymbol> party() {
    const std::size_t start = at_;
    std::optional<ReadSymbol> found = party_from_here();
    if (!found) at_ = start;
    return found;
  }

  std::optional<ReadSymbol> party_from_here() {
    const bool dash = sign('-');
    if (!dash) {
      if (peek().letter != ' ' && peek().letter != '\n') return std::nullopt;
      skip_blanks();
    }
    const std::optional<Type> code = type();
    if (!code || !sign('/')) return std::nullopt;
    const std::optional<Body> issuer = body();
    if (!issuer) return std::nullopt;
    // "84 QĐ/TWĐTN": without the dash only a body we know makes it a symbol.
    if (!dash && !(code->known && issuer->known && issuer->side == Side::party)) {
      return std::nullopt;
    }
    if (!code->known && !issuer->known) return std::nullopt;
    // A State body with Party separators: turned round, under the rules of State symbols.
    if (issuer->known && issuer->side == Side::state) {
      if (is_body(*code)) return std::nullopt;
      return typed_state(*code, *issuer, '-');
    }
    ReadSymbol out = finish(System::party, *code, *issuer);
    if (!dash) out.needs = Needs::number_word;  // "có 3 HD/BTG" counts
    return out;
  }

  std::optional<ReadSymbol> state() {
    if (!sign('/')) return std::nullopt;
    if (is_digit(peek().letter)) {
      year_ = digits();
      if (!is_year(year_) || !sign('/')) return std::nullopt;
    }
    const std::size_t start = at_;
    if (const std::optional<Type> code = type()) {
      if (std::optional<ReadSymbol> found = state_with_type(*code)) return found;
      if (code->known) return std::nullopt;
    }
    at_ = start;
    return untyped_state();
  }

  std::optional<ReadSymbol> state_with_type(const Type& code) {
    const std::size_t start = at_;
    if (is_body(code)) return std::nullopt;
    for (const char32_t joint : {U'-', U'/'}) {
      at_ = start;
      if (!sign(joint)) continue;
      const std::optional<Body> issuer = body();
      if (!issuer) continue;
      // Codes nobody listed, and "21/KL/TW", want a body we know.
      const bool is_usual = code.known && joint == '-';
      if (!is_usual && (!issuer->known || (!code.known && issuer->side != Side::state))) continue;
      return typed_state(code, *issuer, joint == '-' ? '/' : ' ');
    }
    return std::nullopt;
  }

  // "1473/BTP-CNTT": a known body in the place of a type is a công văn's.
  static bool is_body(const Type& code) {
    return !code.known && find_body(code_key(code.code)) != nullptr;
  }

  // `first_sign` is the one after the number.
  std::optional<ReadSymbol> typed_state(const Type& code, const Body& issuer, char first_sign) {
    // Lệnh has a one-letter code, too weak a sign unless the year or the President stands by it.
    if (code.code == "L" && year_.empty() && issuer.text != "CTN") return std::nullopt;
    const bool turned = year_.empty() && issuer.known && issuer.side == Side::party;
    ReadSymbol out = finish(turned ? System::party : System::state, code, issuer);
    out.has_mixed_signs = turned || first_sign != '/';
    return out;
  }

  // Acts of the National Assembly and its Standing Committee, and công văn: no type code.
  std::optional<ReadSymbol> untyped_state() {
    const std::size_t start = at_;
    const CodeWord first = word();
    at_ = start;
    const std::optional<Body> issuer = body();
    if (!issuer) return std::nullopt;
    const bool is_state = issuer->known && issuer->side == Side::state;
    const std::string key = code_key(first.letters);
    const bool is_assembly = (key == "qh" || key == "ubtvqh") && !first.digits.empty();
    if (!year_.empty() && !(is_assembly && issuer->single)) return std::nullopt;
    if (year_.empty() && (!first.digits.empty() || (issuer->known && !may_write(*issuer)))) {
      return std::nullopt;
    }
    ReadSymbol out = finish(System::state, Type{}, *issuer);
    if (year_.empty()) {
      out.needs = !issuer->single && is_state ? Needs::nothing : Needs::number_word;
      if (!issuer->known && issuer->single) out.needs = Needs::type_word;
    }
    return out;
  }

  // Party bodies print CV in their letters, so a body alone is a State office's.
  static bool may_write(const Body& issuer) { return issuer.side != Side::party; }

  ReadSymbol finish(System system, const Type& type, const Body& issuer) {
    ReadSymbol out;
    Symbol& symbol = out.symbol;
    symbol.system = system;
    symbol.number = number_;
    symbol.year = year_;
    symbol.type = type.code;
    symbol.org = issuer.text;
    out.first_part = issuer.first_part;
    if (system == System::party) {
      if (!issuer.party_form.empty() && issuer.single) symbol.org = issuer.party_form;
      symbol.text = number_ + "-" + symbol.type + "/" + symbol.org;
    } else {
      symbol.text = number_ + "/";
      if (!year_.empty()) symbol.text += year_ + "/";
      if (!type.code.empty()) symbol.text += symbol.type + "-";
      symbol.text += symbol.org;
    }
    out.end = at_;
    const bool is_weak = !issuer.known && !type.is_telling && year_.empty();
    if (is_weak || breaks_line_) out.needs = Needs::number_word;
    return out;
  }

  std::string_view text_;
  std::size_t at_;
  Typing typing_;
  std::string number_;
  std::string year_;
  bool breaks_line_ = false;
};

}  // namespace

std::optional<ReadSymbol> read_symbol(std::string_view text, std::size_t at, Typing typing) {
  return Reader(text, at, typing).read();
}

}  // namespace congbo::citation
