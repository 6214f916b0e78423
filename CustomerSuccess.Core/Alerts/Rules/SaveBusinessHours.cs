using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Alerts.Rules;

/// <summary>Says when the business is open. Alerts that are open keep the time by which they are due.</summary>
public sealed class SaveBusinessHours(Writes writes)
{
    public async Task<Result<Done>> RunAsync(OpeningHours opening, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return AlertErrors.NotAllowed;
        }

        if (opening.FirstFault() is { } fault)
        {
            return AlertErrors.Hours(fault);
        }

        await using var write = await writes.BeginAsync(cancellationToken);
        (await write.Context.Set<BusinessHours>().SingleAsync(cancellationToken)).Change(opening);
        await write.CommitAsync(cancellationToken);
        return default(Done);
    }
}
