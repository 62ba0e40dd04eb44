#include "content/map_reader.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "citation/symbol.h"
#include "content/messages.h"
#include "content/phrase_problem.h"
#include "content/yaml_traps.h"

namespace congbo::content {
namespace {

void report_phrase(const ReadContext& context, const YamlNode& node) {
  const PhraseProblem problem = why_unreadable(node.text);
  switch (problem.kind) {
    case PhraseProblem::Kind::no_such_day:
      context.diagnostics.report(kNoSuchDay, context.file, node.place, {node.text, problem.first});
      break;
    case PhraseProblem::Kind::backwards:
      context.diagnostics.report(kBackwardPhrase, context.file, node.place,
                                 {node.text, problem.first, problem.second});
      break;
    case PhraseProblem::Kind::unknown:
      context.diagnostics.report(kBadPhrase, context.file, node.place, {node.text});
      break;
  }
}

std::string example_for(std::string_view key) {
  return std::string(key) + ": …";
}

bool is_truth(std::string_view folded) {
  return folded == "true" || folded == "yes" || folded == "co" || folded == "on" ||
         folded == "dung";
}

bool is_falsehood(std::string_view folded) {
  return folded == "false" || folded == "no" || folded == "khong" || folded == "off" ||
         folded == "sai";
}

std::optional<int> to_integer(std::string_view text) {
  int value = 0;
  const char* end = text.data() + text.size();
  const auto [stop, problem] = std::from_chars(text.data(), end, value);
  if (problem != std::errc() || stop != end) return std::nullopt;
  return value;
}

Edtf single(const EdtfDate& date) {
  Edtf edtf;
  edtf.from = date;
  return edtf;
}

// "4/2023" as people write a month; anything else is left to EDTF and full dates.
std::optional<EdtfDate> month_and_year(std::string_view text) {
  const std::size_t slash = text.find('/');
  constexpr std::size_t kMonthDigits = 2;  // "0001/9999" is EDTF: from the year 1 to 9999
  if (slash == std::string_view::npos || slash > kMonthDigits) return std::nullopt;
  const std::optional<int> month = to_integer(text.substr(0, slash));
  const std::optional<int> year = to_integer(text.substr(slash + 1));
  if (!month || !year || *month < 1 || *month > 12 || *year < 1000 || *year > 9999) {
    return std::nullopt;
  }
  return EdtfDate{*year, *month, 0};
}

std::optional<Edtf> read_period(std::string_view text) {
  if (const std::optional<Date> day = parse_date(text)) {
    return single({day->year, day->month, day->day});
  }
  if (const std::optional<EdtfDate> month = month_and_year(text)) return single(*month);
  return parse_edtf(text);
}

Ref make_ref(const YamlNode& node) {
  Ref ref{node.text, node.place};
  if (!ref.text.empty() && ref.text[0] == '@') ref.text.erase(0, 1);
  return ref;
}

std::string list_of_choices(const std::vector<Choice>& choices) {
  std::string list;
  for (const Choice& choice : choices) {
    if (!list.empty()) list += ", ";
    list += choice.canonical;
    if (!choice.vietnamese.empty()) {
      list += " (";
      list += choice.vietnamese.front();
      list += ")";
    }
  }
  return list;
}

}  // namespace

MapReader::MapReader(const YamlNode& map, const ReadContext& context)
    : map_(map), context_(context), taken_(map.entries.size(), false) {
  forms_.reserve(map.entries.size());
  for (const YamlEntry& entry : map.entries) forms_.push_back(key_form(entry.key));
}

const YamlNode* MapReader::take(std::string_view key) {
  asked_.push_back(key);
  const YamlNode* found = nullptr;
  std::string_view found_as;
  for (std::size_t i = 0; i < map_.entries.size(); ++i) {
    const YamlEntry& entry = map_.entries[i];
    if (entry.key != key && !is_alias(forms_[i], key)) continue;
    taken_[i] = true;
    if (found != nullptr && found_as != entry.key) {
      context_.diagnostics.report(kDuplicateAlias, context_.file, entry.key_place,
                                  {std::string(found_as), entry.key});
    }
    if (found == nullptr) {
      found = &entry.value;
      found_as = entry.key;
    }
  }
  return found == nullptr || found->kind == YamlNode::Kind::null ? nullptr : found;
}

const YamlNode* MapReader::take_scalar(std::string_view key, std::string_view expected) {
  const YamlNode* node = take(key);
  if (node == nullptr || node->kind == YamlNode::Kind::scalar) return node;
  wrong_type(*node, key, expected);
  return nullptr;
}

void MapReader::wrong_type(const YamlNode& node, std::string_view key, std::string_view expected) {
  static constexpr struct {
    std::string_view name, vi, en, example;
  } kExpected[] = {
      {"text", "một dòng chữ", "one text", "Kế hoạch tuyên truyền"},
      {"list", "một danh sách", "a list", "⏎ - …"},
      {"map", "các dòng khóa: giá trị thụt vào", "indented lines of key: value", "⏎ …: …"},
      {"maps", "một danh sách, mỗi mục gồm các dòng khóa: giá trị",
       "a list whose items are lines of key: value", "⏎ - …: …"},
      {"boolean", "giá trị có hoặc không", "true or false", "true"},
      {"integer", "một số", "a number", "3"},
      {"count", "một số từ 1 trở lên", "a number from 1 up", "20"},
      {"date", "một ngày", "a day", "14/4/2023"},
      {"period", "một khoảng thời gian", "a period", "2022/2025"},
      {"phrase", "một thời hạn", "a time phrase", "trước 20/5/2022"},
      {"range", "một số hoặc khoảng số", "a number or a range", "2-3"},
  };
  for (const auto& row : kExpected) {
    if (row.name != expected) continue;
    std::string example = example_for(key);
    example.replace(example.size() - std::string_view("…").size(), std::string_view("…").size(),
                    row.example);
    context_.diagnostics.report(
        kWrongType, context_.file, node.place,
        {std::string(key), std::string(row.vi), std::string(row.en), std::move(example)});
  }
}

bool MapReader::has(std::string_view key) {
  return take(key) != nullptr;
}

Place MapReader::place_of(std::string_view key) {
  const YamlNode* node = take(key);
  return node == nullptr ? map_.place : node->place;
}

std::string MapReader::text(std::string_view key) {
  const YamlNode* node = take_scalar(key, "text");
  return node == nullptr ? std::string() : node->text;
}

std::string MapReader::required_text(std::string_view key) {
  std::string value = text(key);
  const YamlNode* node = take(key);
  if (value.empty() && (node == nullptr || node->kind == YamlNode::Kind::scalar)) {
    context_.diagnostics.report(kMissingKey, context_.file, map_.place, {std::string(key)});
  }
  return value;
}

std::vector<std::string> MapReader::texts(std::string_view key) {
  std::vector<std::string> values;
  for (Ref& ref : refs(key)) values.push_back(std::move(ref.text));
  return values;
}

bool MapReader::boolean(std::string_view key, bool otherwise) {
  const YamlNode* node = take_scalar(key, "boolean");
  if (node == nullptr) return otherwise;
  const std::string folded = fold(node->text);
  if (is_truth(folded)) return true;
  if (!is_falsehood(folded)) wrong_type(*node, key, "boolean");
  return is_falsehood(folded) ? false : otherwise;
}

std::optional<int> MapReader::integer(std::string_view key) {
  const YamlNode* node = take_scalar(key, "integer");
  if (node == nullptr) return std::nullopt;
  const std::optional<int> value = to_integer(node->text);
  if (!value) wrong_type(*node, key, "integer");
  return value;
}

std::optional<std::size_t> MapReader::count(std::string_view key) {
  const std::optional<int> value = integer(key);
  if (!value) return std::nullopt;
  if (*value > 0) return static_cast<std::size_t>(*value);
  wrong_type(*take(key), key, "count");
  return std::nullopt;
}

std::optional<Date> MapReader::date(std::string_view key) {
  const YamlNode* node = take_scalar(key, "date");
  if (node == nullptr) return std::nullopt;
  const std::optional<Date> value = parse_date(node->text);
  if (!value) context_.diagnostics.report(kBadDate, context_.file, node->place, {node->text});
  return value;
}

std::optional<EdtfDate> MapReader::edtf_date(std::string_view key) {
  const std::optional<Edtf> value = edtf(key);
  if (!value) return std::nullopt;
  if (value->form == Edtf::Form::single) return value->from;
  context_.diagnostics.report(kBadPeriod, context_.file, place_of(key), {to_string(*value)});
  return std::nullopt;
}

std::optional<Edtf> MapReader::edtf(std::string_view key, Place* place) {
  const YamlNode* node = take_scalar(key, "period");
  if (node == nullptr) return std::nullopt;
  if (place != nullptr) *place = node->place;
  const std::optional<Edtf> value = read_period(node->text);
  if (!value) context_.diagnostics.report(kBadPeriod, context_.file, node->place, {node->text});
  return value;
}

std::optional<TimePhrase> MapReader::phrase(std::string_view key) {
  const YamlNode* node = take_scalar(key, "phrase");
  if (node == nullptr) return std::nullopt;
  const std::optional<schedule::TimeRule> rule =
      schedule::parse_time_phrase(node->text, context_.reference);
  if (!rule) {
    report_phrase(context_, *node);
    return std::nullopt;
  }
  return TimePhrase{node->text, *rule, node->place};
}

std::optional<schedule::Offset> MapReader::offset(std::string_view key) {
  const YamlNode* node = take_scalar(key, "phrase");
  if (node == nullptr) return std::nullopt;
  const std::optional<schedule::TimeRule> rule =
      schedule::parse_time_phrase(node->text, context_.reference);
  if (rule && rule->offset) return rule->offset;
  context_.diagnostics.report(kBadOffset, context_.file, node->place, {node->text});
  return std::nullopt;
}

std::optional<Range> MapReader::range(std::string_view key) {
  const YamlNode* node = take_scalar(key, "range");
  if (node == nullptr) return std::nullopt;
  const std::string text = to_match_form(node->text);
  const std::size_t dash = text.find('-');
  const std::optional<int> from = to_integer(trim(std::string_view(text).substr(0, dash)));
  const std::optional<int> to =
      dash == std::string::npos ? from : to_integer(trim(std::string_view(text).substr(dash + 1)));
  if (from && to && *from <= *to) return Range{*from, *to};
  context_.diagnostics.report(kBadRange, context_.file, node->place, {node->text});
  return std::nullopt;
}

Ref MapReader::ref(std::string_view key) {
  const YamlNode* node = take_scalar(key, "text");
  return node == nullptr ? Ref{} : make_ref(*node);
}

std::vector<Ref> MapReader::refs(std::string_view key) {
  std::vector<Ref> values;
  const YamlNode* node = take(key);
  if (node == nullptr) return values;
  if (node->kind == YamlNode::Kind::scalar) {
    values.push_back(make_ref(*node));
  } else if (node->kind != YamlNode::Kind::list) {
    wrong_type(*node, key, "list");
  } else {
    for (const YamlNode& item : node->items) {
      if (item.kind == YamlNode::Kind::scalar) {
        values.push_back(make_ref(item));
      } else {
        wrong_item(item, key);
      }
    }
  }
  return values;
}

// "- Bước 1: họp dân" was meant as one text; the colon has made it a mapping.
void MapReader::wrong_item(const YamlNode& item, std::string_view key) {
  const bool one_line = item.kind == YamlNode::Kind::map && item.entries.size() == 1 &&
                        item.entries.front().value.kind == YamlNode::Kind::scalar &&
                        item.entries.front().value.place.line == item.place.line;
  if (!one_line) {
    wrong_type(item, key, "text");
    return;
  }
  const YamlEntry& entry = item.entries.front();
  Place colon = entry.key_place;
  colon.column += colon.length;
  colon.length = 1;
  context_.diagnostics.report(kYamlColon, context_.file, colon,
                              {"- " + quoted_line("", entry.key + ": " + entry.value.text)});
}

IdentityRef MapReader::read_identity(const YamlNode& node, std::string_view key) {
  IdentityRef identity;
  identity.place = node.place;
  if (node.kind == YamlNode::Kind::scalar) {
    identity.symbol = make_ref(node).text;
  } else if (node.kind == YamlNode::Kind::map) {
    MapReader in(node, context_);
    const Ref symbol = in.ref("symbol");
    identity.symbol = symbol.text;
    if (symbol.empty()) {
      context_.diagnostics.report(kMissingKey, context_.file, node.place, {"symbol"});
    } else {
      identity.place = symbol.place;
    }
    identity.issuer = in.text("issuer");
    identity.date = in.date("date");
    identity.title = in.text("title");
    in.finish();
  } else {
    wrong_type(node, key, "text");
  }
  return identity;
}

std::optional<IdentityRef> MapReader::identity(std::string_view key) {
  const YamlNode* node = take(key);
  if (node == nullptr) return std::nullopt;
  return read_identity(*node, key);
}

std::vector<IdentityRef> MapReader::identities(std::string_view key) {
  std::vector<IdentityRef> values;
  const YamlNode* node = take(key);
  if (node == nullptr) return values;
  if (node->kind != YamlNode::Kind::list) {
    values.push_back(read_identity(*node, key));
    return values;
  }
  for (const YamlNode& item : node->items) values.push_back(read_identity(item, key));
  return values;
}

std::size_t MapReader::choice(std::string_view key, const std::vector<Choice>& choices,
                              std::size_t otherwise) {
  const YamlNode* node = take_scalar(key, "text");
  if (node == nullptr) return otherwise;
  const std::string typed = to_match_form(node->text);
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (typed == choices[i].canonical) return i;
    for (std::string_view word : choices[i].vietnamese) {
      if (typed == to_match_form(word)) return i;
    }
  }
  context_.diagnostics.report(kUnknownChoice, context_.file, node->place,
                              {node->text, std::string(key), list_of_choices(choices)});
  return otherwise;
}

void MapReader::map(std::string_view key, const std::function<void(MapReader&)>& read) {
  const YamlNode* node = take(key);
  if (node == nullptr) return;
  if (node->kind != YamlNode::Kind::map) {
    wrong_type(*node, key, "map");
    return;
  }
  MapReader in(*node, context_);
  read(in);
  in.finish();
}

void MapReader::each(std::string_view key, const std::function<void(MapReader&)>& read) {
  const YamlNode* node = take(key);
  if (node == nullptr) return;
  if (node->kind != YamlNode::Kind::list) {
    wrong_type(*node, key, "maps");
    return;
  }
  for (const YamlNode& item : node->items) {
    if (item.kind != YamlNode::Kind::map) {
      wrong_type(item, key, "maps");
      continue;
    }
    MapReader in(item, context_);
    read(in);
    in.finish();
  }
}

void MapReader::finish() {
  constexpr std::size_t kMostSuggestions = 20;
  std::vector<std::string_view> known = asked_;
  for (std::string_view key : asked_) {
    const std::vector<std::string_view>& aliases = aliases_of_key(key);
    known.insert(known.end(), aliases.begin(), aliases.end());
  }
  std::size_t unknown = 0;
  for (std::size_t i = 0; i < map_.entries.size(); ++i) {
    if (taken_[i]) continue;
    const YamlEntry& entry = map_.entries[i];
    // A hostile file can hold thousands of unknown keys; the first ones are enough to help.
    const std::string_view near =
        ++unknown <= kMostSuggestions ? nearest(entry.key, known) : std::string_view();
    context_.diagnostics.report(near.empty() ? kUnknownKey : kUnknownKeyNear, context_.file,
                                entry.key_place, {entry.key, std::string(near)});
  }
}

}  // namespace congbo::content
