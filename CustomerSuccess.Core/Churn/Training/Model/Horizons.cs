using System.Collections.Immutable;

namespace CustomerSuccess.Core.Churn.Training.Model;

/// <summary>How far ahead leaving is predicted, in days.</summary>
public static class Horizons
{
    /// <summary>The default horizon of product.md section 1: what "probability" means where no horizon is named.</summary>
    public const int Usual = 90;

    /// <summary>Rising.</summary>
    public static readonly ImmutableArray<int> All = [30, 60, Usual, 180];
}
