// What is held back is nowhere in the site, whoever speaks about it and however.
#include <doctest/doctest.h>

#include "site/small_site.h"

using namespace congbo;
using namespace congbo::site;

namespace {

const std::string kPublic = "visibility: public\n";

bool contains(const std::string& text, std::string_view word) {
  return text.find(word) != std::string::npos;
}

std::string listed(const Built& built) {
  std::string out;
  for (const DocumentNode& node : built.site.documents) {
    out += (out.empty() ? "" : ", ") + node.document->id;
  }
  return out;
}

std::string published(const Built& built) {
  std::string out;
  for (const PublishedFile& file : built.site.files) {
    out += file.source + " → " + file.address + " «" + file.label + "» " +
           std::to_string(file.size) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("each kind is shown or held back as it says, or by its kind") {
  Files files;
  for (const char* folder : {"directives", "plans", "news", "models", "broadcasts", "bulletins",
                             "units", "events", "pages"}) {
    const std::string name = folder;
    files[name + "/" + name + "-khong-noi.md"] = "";
    files[name + "/" + name + "-mo.md"] = kPublic + "approved_by: Chủ tịch\n";
    files[name + "/" + name + "-dong.md"] = "visibility: internal\n";
    if (name != "broadcasts" && name != "bulletins") files[name + "/" + name + "-mo.md"] = kPublic;
  }
  CHECK(listed(build_clean(files)) ==
        "broadcasts-mo, bulletins-mo, directives-mo, events-khong-noi, events-mo, models-mo, "
        "news-khong-noi, news-mo, pages-khong-noi, pages-mo, plans-mo, units-khong-noi, units-mo");
}

TEST_CASE("drafts are shown in previews only, and internal ones not even there") {
  const Files files{{"news/a.md", "draft: true\n"},
                    {"news/b.md", ""},
                    {"plans/c.md", "draft: true\n"},
                    {"plans/d.md", kPublic + "draft: có\n"}};
  CHECK(listed(build(files, kToday, false)) == "b");
  CHECK(listed(build(files, kToday, true)) == "a, b, d");
}

TEST_CASE("a model of an individual is shown while consent lasts") {
  const auto shown = [](const std::string& consent, Date as_of) {
    return listed(build({{"models/m.md", kPublic + "form: individual\n" + consent}}, as_of));
  };
  const std::string dated = "consent:\n  scope: tên\n  date: 1/1/2023\n  until: 31/5/2023\n";
  CHECK(shown(dated, {2023, 5, 31}) == "m");
  CHECK(shown(dated, {2023, 6, 1}) == "");
  CHECK(shown("consent:\n  scope: tên\n", kToday) == "m");
  CHECK(shown("", kToday) == "");
  CHECK(listed(build({{"models/m.md", kPublic}})) == "m");
}

TEST_CASE("nothing of a held-back document is in the site") {
  Files files{
      {"site.yaml", "title: T\ncolumns:\n  - id: c\n    title: Cột\n"},
      {"plans/sss-mat/index.md",
       R"(title: SSS tên
summary: SSS tóm tắt
date: 29/2/2020
author: SSS tác giả
source: SSS nguồn
tags: [SSS thẻ]
column: c
cover: sss-bia.jpg
aliases: [sss-cu.html]
about: [tin]
attachments:
  - file: sss-dinh-kem.pdf
    label: SSS nhãn
    visibility: public
symbol: 666-KH/ĐU
issuer: SSS cơ quan
in_brief: SSS gọn
audience: SSS đối tượng
recipients: [SSS nơi nhận]
implements: [667-NQ/TW]
period: 2020/2021
milestones:
  - id: sss-moc
    title: SSS mốc
    due: 28/2/2021
    units: [thon-1]
duties:
  - unit: thon-1
    text: SSS nhiệm vụ
forms:
  - title: SSS mẫu
    file: sss-mau.docx

Theo 668-NQ/TW, SSS thân bài @tin [SSS chữ](sss-lien-ket.pdf).
)"},
      {"plans/sss-mat/sss-bia.jpg", "x"},
      {"plans/sss-mat/sss-dinh-kem.pdf", "x"},
      {"plans/sss-mat/sss-mau.docx", "x"},
      {"plans/sss-mat/sss-lien-ket.pdf", "x"},
      {"plans/sss-mat/sss-khong-nhac.pdf", "x"},
      {"units/sss-don-vi.md", "title: SSS đơn vị\nvisibility: internal\nparent: thon-1\n"},
      {"models/sss-nguoi.md", "title: SSS người\nform: individual\n" + kPublic +
                                  "unit: thon-1\n"
                                  "consent:\n  scope: tên\n  until: 1/1/2020\n"},
      {"news/sss-nhap.md", "title: SSS nháp\ndraft: true\ndate: 1/1/2020\ntags: [SSS thẻ hai]\n"},
      {"news/tin.md", "title: Tin\ndate: 1/1/2023\n"},
      {"units/thon-1.md", "title: Thôn 1\n"},
  };
  const Built built = build_clean(files);
  CHECK(listed(built) == "tin, thon-1");
  const std::string all = everything(built.site);
  CHECK(contains(all, "Thôn 1"));
  for (std::string_view secret : {"SSS", "sss", "666-KH", "667-NQ", "668-NQ", "2020", "2021"}) {
    CAPTURE(secret);
    CHECK_FALSE(contains(all, secret));
  }
  CHECK(built.site.files.empty());
  CHECK(built.site.redirects.empty());
  CHECK(built.site.tags.empty());
  CHECK(built.site.columns[0].documents.empty());
  CHECK(built.site.timeline.size() == 1);
}

// A picture that stayed away was noticed by nobody who does not know the page by heart.
TEST_CASE("references to what is held back lead nowhere, and only missed pictures are told of") {
  const Built built = build({
      {"plans/mat/index.md",
       "symbol: 66-KH/ĐU\nissuer: Đảng ủy\ndate: 1/1/2023\nmilestones:\n"
       "  - id: hop\n    title: Họp\n    due: 2023\n"},
      {"plans/mat/mat.pdf", "x"},
      {"units/don-vi-mat.md", "visibility: internal\n"},
      {"plans/a.md", kPublic + R"(implements:
  - 66-KH/ĐU
  - mat
  - ../plans/mat/index.md
  - symbol: 66-KH/ĐU
    issuer: Cách viết khác hẳn
    date: 1/1/2023
milestones:
  - id: m
    title: Mốc
    units: [don-vi-mat]
    report_to: don-vi-mat
    when: 66-KH/ĐU
    results:
      - unit: don-vi-mat
        document: mat
duties:
  - unit: don-vi-mat
    text: Làm
quota:
  - unit: don-vi-mat
forms:
  - title: Mẫu
    file: mat/mat.pdf
)"},
      {"news/tin.md",
       "about: [mat, \"@66-KH/ĐU\", mat#hop]\nfulfils: [mat#hop]\nrelated: [mat]\n"
       "translation_of: mat\ncover: ../plans/mat/mat.pdf\n\n"
       "@66-KH/ĐU @mat 66-KH/ĐU [a](../plans/mat/index.md) [b](../plans/mat/mat.pdf) [c](@mat#x) "
       "![d](../plans/mat/mat.pdf)\n"},
      {"models/m.md", kPublic + "unit: don-vi-mat\nreplaced_by: mat\n"},
      {"units/thon.md", "parent: don-vi-mat\nmembers: [don-vi-mat]\nsuccessors: [don-vi-mat]\n"},
      {"events/e.md", "host: don-vi-mat\nstarts: 2/9/2023\n"},
  });
  CHECK(built.problems ==
        "content/news/tin.md:7:7 held-back-picture ../plans/mat/mat.pdf\n"
        "content/news/tin.md:9:91 held-back-picture ../plans/mat/mat.pdf");
  CHECK(show_slots(built, "tin") ==
        "66-KH/ĐU → \nmat → \n66-KH/ĐU → \n../plans/mat/index.md → \n../plans/mat/mat.pdf → \n"
        "@mat#x → \n../plans/mat/mat.pdf → \n");
  // A symbol in a relation stays as the author's words, leading nowhere; a held-back file's name
  // goes.
  CHECK(show_relations(built.site) == "a implements - «66-KH/ĐU»\na implements - «66-KH/ĐU»\n");
  CHECK(show_register(built.site) == " |  |  | a | ke-hoach/a\n");
  const DocumentNode& tin = built.site.documents[built.document("tin")];
  CHECK(tin.about.empty());
  CHECK(tin.about_milestones.empty());
  CHECK(tin.fulfils.empty());
  CHECK(tin.related.empty());
  CHECK(tin.translation == kNone);
  CHECK(tin.cover == kNone);
  const MilestoneNode& milestone = built.site.milestones[built.milestone("a#m")];
  CHECK(milestone.units.empty());
  CHECK(milestone.report_to == kNone);
  CHECK(milestone.when_entry == kNone);
  CHECK(milestone.expansion.waiting);
  // Without their unit a result, a duty and a quota would read as everybody's.
  CHECK(milestone.results.empty());
  const content::Plan& plan = *built.site.documents[built.document("a")].document->plan();
  CHECK(plan.duties.empty());
  CHECK(plan.quota.empty());
  CHECK(built.site.documents[built.document("m")].subject_unit == kNone);
  CHECK(built.site.files.empty());
}

TEST_CASE("the id of a held-back issuer is nobody's to read") {
  const Built built = build_clean({
      {"units/sss-kin.md", "visibility: internal\n"},
      {"plans/p.md", kPublic + "issuer: sss-kin\n"},
  });
  CHECK(show_register(built.site) == " |  |  | p | ke-hoach/p\n");
}

TEST_CASE(
    "an internal milestone of a public plan is not in the site, and mentions of it are quiet") {
  const Built built = build_clean({
      {"plans/p.md", kPublic + R"(milestones:
  - id: sss-moc
    title: SSS mốc
    due: 5/5/2023
    visibility: internal
  - id: mo
    title: Mốc mở
    after:
      milestone: sss-moc
      offset: sau 5 ngày
)"},
      {"news/tin.md",
       "about: [p#sss-moc]\nfulfils: [p#sss-moc]\n\n[a](@p#sss-moc) "
       "[b](../plans/p.md#moc-sss-moc)\n"},
  });
  CHECK(built.site.milestones.size() == 1);
  const std::string all = everything(built.site);
  CHECK_FALSE(contains(all, "SSS"));
  CHECK_FALSE(contains(all, "sss"));
  CHECK(show_slots(built, "tin") == "@p#sss-moc → \n../plans/p.md#moc-sss-moc → \n");
  CHECK(built.site.timeline.empty());
  CHECK(built.site.milestones[0].expansion.waiting);
}

TEST_CASE("a milestone that a plan does not have is still a mistake") {
  CHECK(build({{"plans/p.md", kPublic}, {"news/tin.md", "\n\n[a](@p#moc-khong)\n"}}).problems ==
        "content/news/tin.md:5:0 dangling-fragment moc-khong|");
}

TEST_CASE("an attachment is published when it, or its kind, says so") {
  const Files files{
      {"plans/p/index.md", kPublic + R"(attachments:
  - file: mo.pdf
    label: Bản ký
    visibility: public
  - file: sss-khong-noi.pdf
    label: SSS
  - file: sss-dong.pdf
    visibility: internal

[a](sss-khong-noi.pdf) [b](mo.pdf)
)"},
      {"plans/p/mo.pdf", "12345"},
      {"plans/p/sss-khong-noi.pdf", "x"},
      {"plans/p/sss-dong.pdf", "x"},
      {"news/n/index.md",
       "attachments:\n  - file: tep.pdf\n  - file: sss-tep.pdf\n"
       "    visibility: nội bộ\n\n[c](../../plans/p/sss-dong.pdf)\n"},
      {"news/n/tep.pdf", "x"},
      {"news/n/sss-tep.pdf", "x"},
  };
  const Built built = build_clean(files);
  CHECK(published(built) ==
        "content/plans/p/mo.pdf → ke-hoach/p/mo.pdf «Bản ký» 5\n"
        "content/news/n/tep.pdf → tin-tuc/n/tep.pdf «tep.pdf» 1\n");
  CHECK(show_slots(built, "p") == "sss-khong-noi.pdf → \nmo.pdf → ke-hoach/p/mo.pdf\n");
  CHECK(show_slots(built, "n") == "../../plans/p/sss-dong.pdf → \n");
  CHECK(built.site.documents[built.document("p")].attachments.size() == 1);
  CHECK_FALSE(contains(everything(built.site), "sss"));
}

TEST_CASE("only files that something shown refers to are published, once each") {
  const Built built = build({
      {"news/n/index.md",
       "cover: {file: bia.jpg, alt: Bìa}\ngallery:\n  - {file: bia.jpg, alt: Bìa}\n"
       "  - {file: anh/hai.jpg, alt: \"-\"}\n\n![x](ba.jpg)\n"},
      {"news/n/bia.jpg", "x"},
      {"news/n/anh/hai.jpg", "xx"},
      {"news/n/ba.jpg", "xxx"},
      {"news/n/thua.jpg", "x"},
      {"lac.jpg", "x"},
      {"broadcasts/b/index.md", kPublic + "approved_by: A\naudio: am.mp3\n"},
      {"broadcasts/b/am.mp3", "x"},
      {"plans/p/index.md", kPublic + "forms:\n  - title: M\n    file: mau.docx\nmaterials:\n"
                                     "  - title: S\n    file: so.pdf\n"},
      {"plans/p/mau.docx", "x"},
      {"plans/p/so.pdf", "x"},
  });
  CHECK(published(built) ==
        "content/news/n/ba.jpg → tin-tuc/n/ba.jpg «ba.jpg» 3\n"
        "content/broadcasts/b/am.mp3 → truyen-thanh/b/am.mp3 «am.mp3» 1\n"
        "content/news/n/bia.jpg → tin-tuc/n/bia.jpg «bia.jpg» 1\n"
        "content/news/n/anh/hai.jpg → tin-tuc/n/anh/hai.jpg «hai.jpg» 2\n"
        "content/plans/p/so.pdf → ke-hoach/p/so.pdf «so.pdf» 1\n"
        "content/plans/p/mau.docx → ke-hoach/p/mau.docx «mau.docx» 1\n");
  CHECK(built.problems ==
        "content/lac.jpg unreferenced-file\ncontent/news/n/thua.jpg unreferenced-file");
  const DocumentNode& node = built.site.documents[built.document("n")];
  CHECK(node.gallery.size() == 2);
  CHECK(node.cover == node.gallery[0].file);
}

TEST_CASE("a folder inside another belongs to its own document") {
  const Built built = build_clean({
      {"plans/p/index.md", kPublic + "\n[a](mat/sss.pdf) [b](mo/b.pdf)\n"},
      {"plans/p/mat/index.md", "title: SSS\n"},
      {"plans/p/mat/sss.pdf", "x"},
      {"plans/p/mo/index.md", kPublic + "slug: khac\n"},
      {"plans/p/mo/b.pdf", "x"},
  });
  CHECK(published(built) == "content/plans/p/mo/b.pdf → ke-hoach/p/khac/b.pdf «b.pdf» 1\n");
  CHECK(show_slots(built, "p") == "mat/sss.pdf → \nmo/b.pdf → ke-hoach/p/khac/b.pdf\n");
}

TEST_CASE("a file beside no document, or beyond the site, cannot be referred to") {
  CHECK(build({{"news/n.md", "cover: anh.jpg\n\n[a](../../site.yaml) [b](../../../x)\n"},
               {"news/anh.jpg", "x"}})
            .problems ==
        "content/news/anh.jpg unreferenced-file\n"
        "content/news/n.md:3:7 missing-file anh.jpg\n"
        "content/news/n.md:5:0 missing-file ../../site.yaml\n"
        "content/news/n.md:5:21 missing-file ../../../x");
}

TEST_CASE("targets and evaluations of individuals stay inside") {
  const std::string details =
      "unit: thon\nbaseline: SSS\ntarget: SSS\nindicators:\n  - name: SSS\n"
      "evaluations:\n  - date: 1/5/2023\n    summary: SSS\n";
  const std::string consent = "form: individual\nconsent:\n  scope: tên\n";
  const Files files{{"units/thon.md", ""}, {"models/m.md", kPublic + consent + details}};
  const Built individual = build_clean(files);
  CHECK_FALSE(contains(everything(individual.site), "SSS"));
  CHECK(individual.site.timeline.empty());
  const Built collective = build_clean({{"units/thon.md", ""}, {"models/m.md", kPublic + details}});
  CHECK(contains(everything(collective.site), "SSS"));
  CHECK(collective.site.timeline.size() == 1);
}

TEST_CASE("whether an unknown or a held-back thing is named makes no difference on the page") {
  const Built held = build({{"plans/x.md", "symbol: 1-KH/ĐU\n"}, {"news/n.md", "\n\n@x\n"}});
  CHECK(held.problems == "");
  CHECK(show_slots(held, "n") == "x → \n");
}

TEST_CASE("an internal attachment stays back however its name is spelt") {
  const Built built = build_clean({
      {"plans/p/index.md", kPublic + "attachments:\n  - file: Te\xCC\xA3p.pdf\n\n"
                                     "[x](t\xE1\xBA\xB9p.pdf)\n"},
      {"plans/p/t\xE1\xBA\xB9p.pdf", "x"},
  });
  CHECK(built.site.files.empty());
}

TEST_CASE("an internal attachment that is not there is reported, or a link could publish it") {
  CHECK(build({{"plans/p/index.md",
                kPublic + "attachments:\n  - file: a%20b.pdf\n\n[x](a%20b.pdf)\n"},
               {"plans/p/a b.pdf", "x"}})
            .problems == "content/plans/p/index.md:5:10 missing-file a%20b.pdf");
}

TEST_CASE("a held-back document's internal attachment stays back in another's folder") {
  const Built built = build_clean({
      {"news/pub/index.md", "\n\n[x](mat.pdf)\n"},
      {"news/pub/kin.md",
       "draft: true\nattachments:\n  - file: mat.pdf\n    visibility: internal\n"},
      {"news/pub/mat.pdf", "x"},
  });
  CHECK(built.site.files.empty());
}

TEST_CASE("an individual is not shown before the day of their consent") {
  const Files files = {{"models/m.md", kPublic + "form: individual\nconsent:\n  scope: trang\n"
                                                 "  date: 02/6/2023\n"}};
  CHECK(build(files, Date{2023, 6, 1}).site.documents.empty());
  CHECK(build(files, Date{2023, 6, 2}).site.documents.size() == 1);
}
