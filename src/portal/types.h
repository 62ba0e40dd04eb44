// Every object a template may meet (docs/themes.md). Constants, initialised before main.
#pragma once

#include <vector>

#include "template/value.h"

namespace congbo::portal {

// Seen through a const Index*: documents, entries, units, milestones, groups, files, timeline
// items.
extern const tpl::ObjectType kDocumentType, kDirectiveType, kPlanType, kNewsType, kModelType,
    kBroadcastType, kBulletinType, kUnitType, kEventType;
extern const tpl::ObjectType kEntryType, kRelationType, kMilestoneType, kGroupType, kFileType,
    kImageType, kTimelineItemType;

// Seen through a pointer to the struct of the same name.
extern const tpl::ObjectType kRelationGroupType, kSignatoryType, kProgressType, kOccurrenceType,
    kResultType, kDutyGroupType, kDutyType, kMaterialType, kFormType, kTopicType, kAgendaType,
    kAgendaPartType, kQuotaType, kIndicatorType, kEvaluationType, kUnitNameType, kUnitMilestoneType,
    kContactType, kCorrectionType, kHeadingType, kUnitLevelType, kCommentsType, kPlanChartType,
    kChartColumnType, kChartRowType, kChartMarkType, kQuotaCountType, kDutyPartnerType,
    kImageSizeType, kGalleryPictureType;
extern const tpl::ObjectType kMenuItemType, kSectionType, kPagerType, kRegisterGroupType,
    kTimelineYearType, kTimelineQuarterType, kTimelineKindType, kFeedType, kCalendarType,
    kFilterType, kReviewType, kChartType, kChartBarType, kSearchChoiceType;
extern const tpl::ObjectType kFollowingType, kLineageType, kLineageStepType, kPictureType,
    kPictureBandType, kPictureRowType, kPictureLineType, kCitingType, kLifeType, kLifeYearType,
    kLifeItemType;
extern const tpl::ObjectType kPaperRulesType, kPrintedLinkType, kScriptType, kScriptParagraphType,
    kTermType;

// Seen through the PageView.
extern const tpl::ObjectType kSiteType, kPageType, kAlternateType, kAssetsType, kOptionsType,
    kHomeType, kListType, kGroupsType, kRegisterType, kTimelineType, kSearchType;

// Fields shared by several types.
std::vector<tpl::Field> shared_document_fields();
std::vector<tpl::Field> official_fields();

// Every type above, in the order of docs/themes.md.
std::vector<const tpl::ObjectType*> all_types();

}  // namespace congbo::portal
