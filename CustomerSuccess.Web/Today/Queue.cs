using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Web.Today;

internal sealed record Queue(Paged<AlertRow> Alerts, DateTimeOffset AskedAt);
