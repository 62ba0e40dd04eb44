#include "portal/page_view.h"

#include "portal/fields.h"
#include "portal/theme.h"
#include "portal/types.h"

namespace congbo::portal {
namespace {

std::size_t number_of(Language language) {
  return static_cast<std::size_t>(language);
}

Value named_period(const RenderContext& context, const std::map<EdtfDate, Words>& periods,
                   const EdtfDate& period) {
  const auto found = periods.find(period);
  return Value::text(found == periods.end() ? std::string_view()
                                            : words_in(context, found->second));
}

}  // namespace

Value word(const RenderContext& context, std::string_view key) {
  if (key.empty()) return Value::text("");
  const PageView& view = view_of(context);
  return Value::text(view.tables->theme->text(view.language, key));
}

std::string_view words_in(const RenderContext& context, const Words& words) {
  return words[number_of(view_of(context).language)];
}

Value period_value(const RenderContext& context, const EdtfDate& period) {
  return named_period(context, tables_of(context).periods, period);
}

Value period_of_milestone(const RenderContext& context, Index milestone, const EdtfDate& period) {
  const Tables& tables = tables_of(context);
  const Words& stretch = tables.milestones[milestone].stretch;
  if (!stretch[0].empty()) return Value::text(words_in(context, stretch));
  const auto& due = tables.site->milestones[milestone].source->due;
  const bool is_before = due && due->rule.kind == schedule::Kind::before;
  return named_period(context, is_before ? tables.periods_before : tables.periods, period);
}

Value words_value(const RenderContext& context, const void* source) {
  const auto& words = tables_of(context).words_of;
  const auto found = words.find(source);
  return Value::text(found == words.end() ? std::string_view() : words_in(context, found->second));
}

std::vector<Field> joined(std::vector<Field> first, const std::vector<Field>& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

// What stands on paper only.
static void add_printed_types(std::vector<const ObjectType*>& types) {
  for (const ObjectType* type :
       {&kPaperRulesType, &kPrintedLinkType, &kScriptType, &kScriptParagraphType, &kTermType}) {
    types.push_back(type);
  }
}

std::vector<const ObjectType*> all_types() {
  std::vector<const ObjectType*> types = {
      &kSiteType,          &kAssetsType,       &kOptionsType,
      &kMenuItemType,      &kSectionType,      &kPageType,
      &kAlternateType,     &kHomeType,         &kListType,
      &kPagerType,         &kGroupsType,       &kGroupType,
      &kUnitLevelType,     &kRegisterType,     &kRegisterGroupType,
      &kTimelineType,      &kTimelineYearType, &kTimelineQuarterType,
      &kTimelineItemType,  &kDocumentType,     &kDirectiveType,
      &kPlanType,          &kSignatoryType,    &kProgressType,
      &kMilestoneType,     &kOccurrenceType,   &kResultType,
      &kDutyGroupType,     &kDutyType,         &kMaterialType,
      &kFormType,          &kTopicType,        &kAgendaType,
      &kAgendaPartType,    &kQuotaType,        &kEntryType,
      &kRelationGroupType, &kRelationType,     &kNewsType,
      &kModelType,         &kIndicatorType,    &kEvaluationType,
      &kBroadcastType,     &kBulletinType,     &kEventType,
      &kUnitType,          &kUnitNameType,     &kUnitMilestoneType,
      &kContactType,       &kFileType,         &kCorrectionType,
      &kHeadingType,       &kFeedType,         &kCalendarType,
      &kFilterType,        &kReviewType,       &kChartType,
      &kChartBarType,      &kCommentsType,     &kPlanChartType,
      &kChartColumnType,   &kChartRowType,     &kChartMarkType,
      &kQuotaCountType,    &kDutyPartnerType,  &kFollowingType,
      &kLineageType,       &kLineageStepType,  &kPictureType,
      &kPictureBandType,   &kPictureRowType,   &kPictureLineType,
      &kCitingType,        &kLifeType,         &kLifeYearType,
      &kLifeItemType,      &kTimelineKindType, &kSearchType,
      &kSearchChoiceType,  &kImageType,        &kImageSizeType,
      &kGalleryPictureType};
  add_printed_types(types);
  return types;
}

}  // namespace congbo::portal
