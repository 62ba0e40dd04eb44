#include "portal/outputs.h"

#include <algorithm>
#include <atomic>

#include "base/diagnostics.h"
#include "base/files.h"
#include "base/parallel.h"
#include "portal/api.h"
#include "portal/calendar.h"
#include "portal/catalogue.h"
#include "portal/feeds.h"
#include "portal/messages.h"
#include "portal/pages.h"
#include "portal/picture_files.h"
#include "portal/plan_paths.h"
#include "portal/theme.h"
#include "publish/sink.h"

namespace congbo::portal {
namespace {

// The file whose name asks for the output; site.yaml where none does.
std::string file_of(const Tables& tables, const Output& output) {
  switch (output.producer) {
    case Producer::results:
    case Producer::course:
    case Producer::sheet:
      return tables.site->documents[output.subject].document->file;
    case Producer::document:
    case Producer::own_file:
    case Producer::picture:
      return origin_of(tables, output);
    default:
      return "site.yaml";
  }
}

// Where the second of two outputs of one path was asked for: aliases come last of all outputs.
void report_collision(const Tables& tables, const Output& first, const Output& second,
                      Diagnostics& diagnostics) {
  const std::string origin = origin_of(tables, second);
  const std::vector<std::string> arguments{second.path, origin_of(tables, first), origin};
  if (second.producer == Producer::redirect) {
    const site::Redirect& redirect = tables.site->redirects[second.subject];
    diagnostics.report(kDuplicateOutputAlias, redirect.file, redirect.place, arguments);
    return;
  }
  diagnostics.report(kDuplicateOutput, file_of(tables, second), {}, arguments);
}

void report_collisions(const OutputPlan& plan, Diagnostics& diagnostics) {
  const std::vector<Output>& outputs = plan.outputs();
  for (std::size_t i = 1; i < outputs.size(); ++i) {
    const Output& first = outputs[i - 1];
    const Output& second = outputs[i];
    if (first.path == second.path) report_collision(plan.tables(), first, second, diagnostics);
  }
}

bool render_page(const OutputPlan& plan, const Output& output, publish::OutputSink& sink,
                 Diagnostics& diagnostics) {
  const PageView view = view_page(plan.tables(), output);
  tpl::RenderContext context;
  context.page_path = view.path;
  context.language = view.language == Language::vi ? "vi" : "en";
  context.host = &view;
  // A server shows 404.html under any address, so its links must not depend on where it stands.
  if (output.producer == Producer::not_found) {
    context.absolute_base = plan.tables().site->config.base_url;
  }
  const tpl::Template* page = plan.theme().templates[static_cast<std::size_t>(view.kind)];
  const tpl::Value root = tpl::Value::object(&view, row_of(view.kind).root);
  std::string html;
  if (!tpl::render(*page, root, context, html, diagnostics)) return false;
  sink.accept(output.path, html);
  return true;
}

void add_extras(const Extras& extras, std::vector<Output>& outputs) {
  for (std::size_t i = 0; i < extras.files.size(); ++i) {
    outputs.push_back({extras.files[i].path, Producer::extra, static_cast<std::uint32_t>(i)});
  }
}

}  // namespace

OutputPlan::OutputPlan(const PlanInputs& inputs, std::unique_ptr<Tables> tables,
                       std::vector<Output> outputs)
    : inputs_(inputs), tables_(std::move(tables)), outputs_(std::move(outputs)) {}

OutputPlan::~OutputPlan() = default;

const Output* OutputPlan::find(std::string_view path) const {
  const auto at = std::lower_bound(
      outputs_.begin(), outputs_.end(), path,
      [](const Output& output, std::string_view wanted) { return output.path < wanted; });
  return at != outputs_.end() && at->path == path ? &*at : nullptr;
}

std::unique_ptr<OutputPlan> plan_outputs(const PlanInputs& inputs, Diagnostics& diagnostics) {
  std::unique_ptr<Tables> tables = build_tables(inputs.site, inputs.theme);
  add_pictures(*tables, inputs.files, diagnostics);
  if (inputs.extras != nullptr) tables->search_index = inputs.extras->search_index;
  std::vector<Output> outputs = list_outputs(*tables);
  if (inputs.extras != nullptr) add_extras(*inputs.extras, outputs);
  std::stable_sort(outputs.begin(), outputs.end(),
                   [](const Output& a, const Output& b) { return a.path < b.path; });
  auto plan = std::make_unique<OutputPlan>(inputs, std::move(tables), std::move(outputs));
  // From here the set of output paths is fixed.
  report_collisions(*plan, diagnostics);
  check_site_addresses(*plan, diagnostics);
  if (inputs.site.config.base_url.empty()) diagnostics.report(kNoBaseUrl, "site.yaml", {});
  return plan;
}

bool produce(const OutputPlan& plan, std::size_t index, publish::OutputSink& sink,
             Diagnostics& diagnostics) {
  const Output& output = plan.outputs()[index];
  const Tables& tables = plan.tables();
  switch (output.producer) {
    case Producer::asset:
      sink.accept(output.path, plan.theme().assets[output.subject].bytes);
      return true;
    case Producer::own_file:
      return produce_own_file(plan, output, sink, diagnostics);
    case Producer::picture:
      return produce_size(plan, output, sink, diagnostics);
    case Producer::redirect:
      sink.accept(output.path, redirect_page(tables, output));
      return true;
    case Producer::sitemap:
      sink.accept(output.path, sitemap(plan, output));
      return true;
    case Producer::robots:
      sink.accept(output.path, robots_text(tables));
      return true;
    case Producer::feed:
      sink.accept(output.path, feed_text(tables, output));
      return true;
    case Producer::api:
      sink.accept(output.path, api_text(tables, static_cast<ApiFile>(output.subject)));
      return true;
    case Producer::catalogue:
      sink.accept(output.path, catalogue_text(tables, output));
      return true;
    case Producer::calendar:
      sink.accept(output.path, calendar_text(tables, output));
      return true;
    case Producer::extra:
      sink.accept(output.path, plan.extras().files[output.subject].bytes);
      return true;
    default:
      return render_page(plan, output, sink, diagnostics);
  }
}

bool produce_all(const OutputPlan& plan, publish::OutputSink& sink, unsigned jobs,
                 Diagnostics& diagnostics) {
  std::atomic<bool> all_made = true;
  parallel_for(plan.outputs().size(), jobs, [&](std::size_t index) {
    const Output& output = plan.outputs()[index];
    if (output.producer == Producer::picture) {
      // One decoding serves all sizes of a picture, so its first output brings the others along.
      if (output.part == 0 && !produce_sizes(plan, output.subject, sink, diagnostics)) {
        all_made = false;
      }
    } else if (!produce(plan, index, sink, diagnostics)) {
      all_made = false;
    }
  });
  return all_made;
}

}  // namespace congbo::portal
