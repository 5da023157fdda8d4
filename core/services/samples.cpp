#include "core/services/samples.h"
namespace leadline { Result<QString> writeSampleFile(const QString &, Instant) { return fail(ErrorCode::NotFound); } QString sampleFileName() { return QStringLiteral("leadline-sample-leads.csv"); } }
