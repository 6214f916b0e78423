using System.Globalization;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Data.Writing;

/// <summary>
/// <c>customers.csv</c> has no day of its own; it says what is true where the dated files end. An export of last night is imported in the morning: its
/// prices belong to yesterday, the day that screens show, not to a day of which nothing else is known yet.
/// </summary>
internal static class TermsReach
{
    /// <summary>Moves what was known from a later day to the day that the data has reached; of several the newest stays.</summary>
    public static async Task HoldAsync(Write write, DateOnly reached, CancellationToken cancellationToken)
    {
        // Both databases compare a day with this text.
        var day = reached.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await write.Context.Database.ExecuteSqlInterpolatedAsync(
            $"""
            DELETE FROM CustomerTerms WHERE KnownFrom >= {day} AND EXISTS
                (SELECT 1 FROM CustomerTerms AS Later WHERE Later.CustomerId = CustomerTerms.CustomerId AND Later.KnownFrom > CustomerTerms.KnownFrom)
            """,
            cancellationToken);
        await write.Context.Database.ExecuteSqlInterpolatedAsync($"UPDATE CustomerTerms SET KnownFrom = {day} WHERE KnownFrom > {day}", cancellationToken);
    }
}
