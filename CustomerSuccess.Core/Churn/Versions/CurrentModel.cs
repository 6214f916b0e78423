using CustomerSuccess.Core.Churn.Factors.Model;
using CustomerSuccess.Core.Churn.Training.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Churn.Versions;

/// <summary>The model that predicts: the one that was promoted last.</summary>
/// <param name="Version">Null: none was ever promoted, or all were reverted.</param>
/// <param name="Model">Null in cold start, and when <paramref name="Trouble"/> says why the promoted one cannot be used.</param>
internal sealed record CurrentModel(int? Version, ChurnModel? Model, string? Trouble)
{
    private static readonly CurrentModel None = new(null, null, null);

    public static async Task<CurrentModel> ReadAsync(CustomerSuccessContext context, CancellationToken cancellationToken)
    {
        var promoted = await context.Set<ChurnModelVersion>().Where(version => version.PromotedAt != null)
            .OrderByDescending(version => version.PromotedAt).ThenByDescending(version => version.Number)
            .Select(version => new { version.Number, version.Model }).FirstOrDefaultAsync(cancellationToken);
        if (promoted is null)
        {
            return None;
        }

        var read = Read(promoted.Model);
        return read.Succeeded
            ? new CurrentModel(promoted.Number, read.Value, null)
            : new CurrentModel(promoted.Number, null, $"Churn model v{promoted.Number} cannot be used: {read.Error.Message} Until another one is promoted, risk goes by rules.");
    }

    /// <returns>An error for a text that is no model, and for a model that looks at something this version of the product does not know.</returns>
    public static Result<ChurnModel> Read(string? json)
    {
        if (json is null)
        {
            return new Invalid("It was not kept.");
        }

        var read = ChurnModelJson.Read(json);
        return read.Succeeded && read.Value.Glass.Features.FirstOrDefault(feature => ChurnFeatures.Find(feature.Key) is null) is { } strange
            ? new Invalid($"It looks at {strange.Key}, which this version of the product does not know.")
            : read;
    }
}
