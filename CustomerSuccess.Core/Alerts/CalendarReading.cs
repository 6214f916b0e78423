using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Alerts;

internal static class CalendarReading
{
    public static async Task<BusinessCalendar> CalendarAsync(this CustomerSuccessContext context, CancellationToken cancellationToken) =>
        (await context.Set<BusinessHours>().SingleAsync(cancellationToken)).Calendar();
}
