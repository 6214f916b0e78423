namespace CustomerSuccess.Core.Churn.Model;

/// <summary>What a column of a <see cref="FeatureTable"/> holds.</summary>
public enum FeatureKind
{
    Number,

    /// <summary>The index of a level of <see cref="Feature.Levels"/>; the order of levels means nothing.</summary>
    Category,
}
