#include "cli/options.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <ctime>
#include <iostream>

namespace congbo::cli {
namespace {

constexpr std::int64_t kSecondsADay = 24 * 60 * 60;
constexpr std::int64_t kVietnamOffset = 7 * 60 * 60;  // UTC+7, no summer time

// Needed before parsing, because help and usage errors are printed while parsing.
Language language_of(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    const std::string_view next = i + 1 < argc ? argv[i + 1] : "";
    if (argument == "--lang=en" || (argument == "--lang" && next == "en")) return Language::en;
    if (argument == "--lang=vi" || (argument == "--lang" && next == "vi")) return Language::vi;
  }
  const char* lang = std::getenv("LANG");
  const bool english = lang != nullptr && std::string_view(lang).substr(0, 3) == "en_";
  return english ? Language::en : Language::vi;
}

struct Words {
  const char *about, *build, *check, *extract, *import, *graph, *format, *report, *plan, *period,
      *unit, *report_format, *version, *input, *extract_now, *files, *kind, *dry_run, *source,
      *output, *now, *jobs, *lang, *drafts, *quiet, *json, *timings, *help;
};

constexpr Words kVietnamese = {"congbo – dựng cổng thông tin tĩnh từ các tệp Markdown",
                               "dựng cổng thông tin vào thư mục đích",
                               "kiểm tra nội dung, không ghi gì",
                               "đọc một văn bản: nêu các dẫn chiếu và mốc thời gian trong đó",
                               "nhập văn bản Word, LibreOffice, RTF hoặc văn bản thuần vào trang",
                               "in quan hệ giữa các văn bản",
                               "dạng in ra: dot, json hoặc mermaid (mặc định: dot)",
                               "in khung báo cáo kết quả thực hiện một kế hoạch trong một kỳ",
                               "kế hoạch: tên tệp hoặc số, ký hiệu",
                               "kỳ báo cáo, ví dụ 'quý I/2023' hoặc 'năm 2023'",
                               "đơn vị báo cáo: mã hoặc tên (mặc định: mọi đơn vị)",
                               "dạng in ra: md (Markdown) hoặc csv (mặc định: md)",
                               "in phiên bản",
                               "tệp văn bản thuần hoặc Markdown; dấu - là đầu vào chuẩn",
                               "ngày của văn bản khi văn bản không ghi, để biết năm của các mốc",
                               "tệp .docx, .odt, .rtf, .doc, .txt hoặc .md",
                               "loại tài liệu: plan (kế hoạch) hoặc directive (văn bản chỉ đạo)",
                               "chỉ in ra những gì sẽ ghi, không ghi gì",
                               "thư mục có site.yaml (mặc định: thư mục hiện tại)",
                               "thư mục đích (mặc định: public trong thư mục nguồn)",
                               "lấy NGÀY này làm hôm nay, ví dụ 14/4/2023",
                               "số luồng chạy song song (mặc định: số bộ xử lý)",
                               "ngôn ngữ của thông báo: vi hoặc en",
                               "xem trước cả trang còn viết dở (draft: true); chỉ dùng với check",
                               "chỉ in lỗi",
                               "in kết quả dạng JSON",
                               "in thời gian và bộ nhớ của từng bước",
                               "in hướng dẫn này"};

constexpr Words kEnglish = {"congbo - builds a static portal from Markdown files",
                            "build the portal into the output folder",
                            "check the content, write nothing",
                            "read one text: list what it cites and what is due when",
                            "take papers from Word, LibreOffice, RTF or plain text into the site",
                            "print how the documents stand to each other",
                            "what to print: dot, json or mermaid (default: dot)",
                            "print the skeleton of a report on a plan for one period",
                            "the plan: its file name or its symbol",
                            "the period, for example 'quý I/2023' or 2023",
                            "the unit that reports: its id or name (default: all)",
                            "what to print: md (Markdown) or csv (default: md)",
                            "print the version",
                            "a plain text or Markdown file; - is standard input",
                            "the text's date where it prints none, for the years of deadlines",
                            ".docx, .odt, .rtf, .doc, .txt or .md files",
                            "kind of document: plan or directive",
                            "print what would be written, write nothing",
                            "folder that holds site.yaml (default: the current one)",
                            "output folder (default: public inside the source)",
                            "take this DATE as today, for example 14/4/2023",
                            "threads to use (default: one per processor)",
                            "language of messages: vi or en",
                            "preview unfinished pages (draft: true) too; with check only",
                            "print errors only",
                            "print the result as JSON",
                            "print what each phase cost in time and memory",
                            "print this help"};

struct Raw {
  Options options;
  std::string now;
  std::string lang;
  std::string format;
  std::string report_format;
};

void add_common(CLI::App& command, Raw& raw, const Words& words) {
  command.set_help_flag("-h,--help", words.help);
  command.add_option("-s,--source", raw.options.source, words.source);
  command.add_option("--now", raw.now, words.now);
  command.add_option("--jobs", raw.options.jobs, words.jobs);
  command.add_option("--lang", raw.lang, words.lang);
  command.add_flag("--quiet", raw.options.quiet, words.quiet);
  command.add_flag("--timings", raw.options.timings, words.timings);
}

void add_extract(CLI::App& command, Raw& raw, const Words& words) {
  command.set_help_flag("-h,--help", words.help);
  command.add_option("FILE", raw.options.input, words.input)->required();
  command.add_flag("--json", raw.options.json, words.json);
  command.add_option("--now", raw.now, words.extract_now);
  command.add_option("--lang", raw.lang, words.lang);
}

void add_import(CLI::App& command, Raw& raw, const Words& words) {
  command.set_help_flag("-h,--help", words.help);
  command.add_option("FILE", raw.options.files, words.files)->required();
  command.add_option("-s,--source", raw.options.source, words.source);
  command.add_option("--kind", raw.options.kind, words.kind);
  command.add_flag("--dry-run", raw.options.dry_run, words.dry_run);
  command.add_option("--now", raw.now, words.now);
  command.add_option("--lang", raw.lang, words.lang);
  command.add_flag("--quiet", raw.options.quiet, words.quiet);
}

void add_report(CLI::App& command, Raw& raw, const Words& words) {
  add_common(command, raw, words);
  command.add_option("--plan", raw.options.plan, words.plan)->required();
  command.add_option("--period", raw.options.period, words.period)->required();
  command.add_option("--unit", raw.options.unit, words.unit);
  command.add_option("--format", raw.report_format, words.report_format);
}

int usage_error(Language language, const std::string& vi, const std::string& en) {
  const bool is_vi = language == Language::vi;
  std::cerr << (is_vi ? "congbo: " + vi : "congbo: " + en) << '\n'
            << (is_vi ? "Gõ congbo --help để xem cách dùng." : "Type congbo --help for usage.")
            << '\n';
  return kWrongUsage;
}

// CLI11 words its errors in English only; what went wrong is told by the error's type.
int report_parse_error(const CLI::ParseError& error, const CLI::App& app, Language language) {
  if (dynamic_cast<const CLI::CallForHelp*>(&error) != nullptr) {
    for (const CLI::App* command : app.get_subcommands()) {
      std::cout << command->help();
      return kDone;
    }
    std::cout << app.help();
    return kDone;
  }
  const std::string detail = error.what();
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
    return usage_error(language, "không hiểu tham số (" + detail + ")", detail);
  }
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
    if (!app.get_subcommands().empty()) {
      const bool is_report = app.got_subcommand("report");
      return is_report ? usage_error(language, "report cần --plan và --period",
                                     "report needs --plan and --period")
                       : usage_error(language, "thiếu tên tệp", "the name of a file is needed");
    }
    return usage_error(
        language, "thiếu lệnh: build, check, extract, import, graph, report hoặc version",
        "a command is needed: build, check, extract, import, graph, report or version");
  }
  return usage_error(language, "tham số chưa đúng (" + detail + ")", detail);
}

std::optional<Date> from_epoch(const char* text) {
  char* end = nullptr;
  const long long seconds = std::strtoll(text, &end, 10);
  if (end == text || *end != '\0' || seconds < 0 || seconds > 253402300799LL) return std::nullopt;
  return from_days((seconds + kVietnamOffset) / kSecondsADay);
}

bool read_format(Raw& raw, Language language) {
  if (raw.format.empty() || raw.format == "dot") return true;
  raw.options.graph_format = raw.format == "json" ? GraphFormat::json : GraphFormat::mermaid;
  if (raw.format == "json" || raw.format == "mermaid") return true;
  usage_error(language, "--format nhận dot, json hoặc mermaid",
              "--format takes dot, json or mermaid");
  return false;
}

bool read_report_format(Raw& raw, Language language) {
  if (raw.report_format == "csv") raw.options.report_format = ReportFormat::csv;
  if (raw.report_format.empty() || raw.report_format == "md" || raw.report_format == "csv") {
    return true;
  }
  usage_error(language, "--format nhận md hoặc csv", "--format takes md or csv");
  return false;
}

// False after saying what is wrong with a value.
bool finish(Raw& raw, Language language) {
  raw.options.language = language;
  if (!raw.lang.empty() && raw.lang != "vi" && raw.lang != "en") {
    usage_error(language, "--lang nhận vi hoặc en", "--lang takes vi or en");
    return false;
  }
  const std::string& kind = raw.options.kind;
  if (!kind.empty() && kind != "plan" && kind != "directive") {
    usage_error(language, "--kind nhận plan hoặc directive", "--kind takes plan or directive");
    return false;
  }
  if (!read_format(raw, language) || !read_report_format(raw, language)) return false;
  if (!raw.now.empty()) {
    raw.options.now = parse_date(raw.now);
    if (raw.options.now) return true;
    usage_error(language, fmt::format("--now: “{}” không phải một ngày", raw.now),
                fmt::format("--now: \"{}\" is not a date", raw.now));
    return false;
  }
  if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH")) {
    raw.options.now = from_epoch(epoch);
    if (raw.options.now) return true;
    usage_error(language, "SOURCE_DATE_EPOCH không phải một số giây",
                "SOURCE_DATE_EPOCH is not a number of seconds");
    return false;
  }
  return true;
}

}  // namespace

std::optional<Options> read_options(int argc, char** argv, int& exit_code) {
  const Language language = language_of(argc, argv);
  const Words& words = language == Language::vi ? kVietnamese : kEnglish;
  Raw raw;
  CLI::App app(words.about, "congbo");
  app.require_subcommand(1);
  app.set_help_flag("-h,--help", words.help);
  CLI::App* build = app.add_subcommand("build", words.build);
  CLI::App* check = app.add_subcommand("check", words.check);
  CLI::App* extract = app.add_subcommand("extract", words.extract);
  CLI::App* import = app.add_subcommand("import", words.import);
  CLI::App* graph = app.add_subcommand("graph", words.graph);
  CLI::App* report = app.add_subcommand("report", words.report);
  CLI::App* version = app.add_subcommand("version", words.version);
  add_common(*build, raw, words);
  build->add_option("-o,--output", raw.options.output, words.output);
  add_common(*check, raw, words);
  check->add_flag("--drafts", raw.options.drafts, words.drafts);
  check->add_flag("--json", raw.options.json, words.json);
  add_extract(*extract, raw, words);
  add_import(*import, raw, words);
  add_common(*graph, raw, words);
  graph->add_option("--format", raw.format, words.format);
  add_report(*report, raw, words);
  version->add_option("--lang", raw.lang, words.lang);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    exit_code = report_parse_error(error, app, language);
    return std::nullopt;
  }
  if (check->parsed()) raw.options.command = Command::check;
  if (extract->parsed()) raw.options.command = Command::extract;
  if (import->parsed()) raw.options.command = Command::import;
  if (graph->parsed()) raw.options.command = Command::graph;
  if (report->parsed()) raw.options.command = Command::report;
  if (version->parsed()) raw.options.command = Command::version;
  if (!finish(raw, language)) {
    exit_code = kWrongUsage;
    return std::nullopt;
  }
  return raw.options;
}

Date day_of(const Options& options) {
  if (options.now) return *options.now;
  const std::int64_t seconds = static_cast<std::int64_t>(std::time(nullptr)) + kVietnamOffset;
  return from_days(seconds / kSecondsADay);
}

}  // namespace congbo::cli
