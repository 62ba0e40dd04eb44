// The rows behind symbol_codes.h. Constant; safe from any thread.
#pragma once

#include "citation/rows.h"
#include "citation/symbol_codes.h"

namespace congbo::citation {

Rows<TypeCode> type_codes();
Rows<BodyCode> body_codes();

}  // namespace congbo::citation
