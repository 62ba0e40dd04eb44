// How long the theme language needs for one page with a layout, a menu, fields and a list of items:
// compiling once, then rendering. Prints microseconds: the median and the best of the rounds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>
#include <optional>

#include "template/template.h"

namespace {

using namespace congbo::tpl;

struct Item {
  std::string title = "Kế hoạch học tập & làm theo năm 2023";
  std::string address = "ke-hoach/2023/76-kh-du.html";
  std::string summary = "Tổ chức học tập, quán triệt trong toàn đảng bộ; đăng ký mô hình điểm.";
  std::vector<std::string> tags = {"học tập", "mô hình", "đăng ký"};
};

struct Page {
  std::string title = "Cổng thông tin của xã";
  std::vector<Item> menu = std::vector<Item>(8);
  std::vector<Item> items = std::vector<Item>(20);
};

using Context = RenderContext;

const Item& item_of(const void* self) {
  return *static_cast<const Item*>(self);
}
const Page& page_of(const void* self) {
  return *static_cast<const Page*>(self);
}
Value tag_value(const std::string& tag) {
  return Value::text(tag);
}

const Type kText{Kind::text, nullptr, nullptr};
const ObjectType kItem{
    "item",
    {{"title", kText, [](const void* s, const Context&) { return Value::text(item_of(s).title); }},
     {"address",
      {Kind::link, nullptr, nullptr},
      [](const void* s, const Context&) { return Value::link(item_of(s).address); }},
     {"summary", kText,
      [](const void* s, const Context&) { return Value::text(item_of(s).summary); }},
     {"tags",
      {Kind::list, nullptr, &kText},
      [](const void* s, const Context&) {
        return list_of<std::string, tag_value>(item_of(s).tags);
      }}},
    nullptr,
    nullptr,
    nullptr};
const Type kItemElement{Kind::object, &kItem, nullptr};
Value item_value(const Item& item) {
  return Value::object(&item, kItem);
}
const ObjectType kPage{
    "page",
    {{"title", kText, [](const void* s, const Context&) { return Value::text(page_of(s).title); }},
     {"menu",
      {Kind::list, nullptr, &kItemElement},
      [](const void* s, const Context&) { return list_of<Item, item_value>(page_of(s).menu); }},
     {"items",
      {Kind::list, nullptr, &kItemElement},
      [](const void* s, const Context&) { return list_of<Item, item_value>(page_of(s).items); }}},
    nullptr,
    nullptr,
    nullptr};

const std::map<std::string, std::string> kFiles = {
    {"base.html",
     "<!DOCTYPE html><html lang=\"vi\"><head><title>{% block title %}{{ title }}{% endblock %}"
     "</title></head><body><nav>{% for entry in menu %}<a href=\"{{ entry.address }}\""
     "{% if loop.first %} class=\"now\"{% endif %}>{{ entry.title }}</a>{% endfor %}</nav>"
     "{% block body %}{% endblock %}</body></html>"},
    {"page.html",
     "{% extends 'base.html' %}{% block body %}<h1>{{ title | upper }}</h1>"
     "{% for item in items %}<article><h2><a href=\"{{ item.address }}\" "
     "title=\"{{ item.title }}\">{{ loop.index }}. {{ item.title }}</a></h2>"
     "<p>{{ item.summary }}</p>{% for tag in item.tags %}<span>{{ tag }}</span>{% endfor %}"
     "</article>{% else %}<p>{{ title }}</p>{% endfor %}{% endblock %}"}};

double microseconds(std::chrono::steady_clock::duration time) {
  return std::chrono::duration<double, std::micro>(time).count();
}

template <typename Work>
void measure(const char* name, int rounds, Work work) {
  std::vector<double> times;
  for (int i = 0; i < rounds; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    times.push_back(microseconds(std::chrono::steady_clock::now() - begin));
  }
  std::sort(times.begin(), times.end());
  std::printf("%-10s median %8.1f  best %8.1f\n", name, times[times.size() / 2], times.front());
}

}  // namespace

int main() {
  const auto source = [](const std::string& name) { return std::optional(kFiles.at(name)); };
  congbo::Diagnostics diagnostics;
  measure("compile", 500, [&] {
    Environment fresh(source, "");
    fresh.load("page.html", kPage, diagnostics);
  });
  Environment environment(source, "");
  const Template* page = environment.load("page.html", kPage, diagnostics);
  if (page == nullptr) return 1;
  const Page data;
  Context context;
  context.page_path = "tin-tuc/index.html";
  context.language = "vi";
  std::string out;
  measure("render", 20'000, [&] {
    out.clear();
    render(*page, Value::object(&data, kPage), context, out, diagnostics);
  });
  std::printf("%zu bytes a page\n", out.size());
}
