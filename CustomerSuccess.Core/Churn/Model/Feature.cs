using System.Collections.Immutable;

namespace CustomerSuccess.Core.Churn.Model;

/// <summary>A column that a model learns from.</summary>
/// <param name="Key">Unique in a table; by it a model finds its columns again.</param>
/// <param name="Direction">Only of numbers; <see cref="Direction.Any"/> for a category.</param>
/// <param name="Levels">Of a category, at most <see cref="MostLevels"/>; empty for a number.</param>
public sealed record Feature(string Key, FeatureKind Kind, Direction Direction, ImmutableArray<string> Levels)
{
    /// <summary>With the bin for missing values they fit into a byte.</summary>
    public const int MostLevels = 250;

    public static Feature Number(string key, Direction direction = Direction.Any) => new(key, FeatureKind.Number, direction, []);

    public static Feature Category(string key, params IEnumerable<string> levels) => new(key, FeatureKind.Category, Direction.Any, [.. levels]);

    public bool Equals(Feature? other) => other is not null && Key == other.Key && Kind == other.Kind && Direction == other.Direction && Levels.SequenceEqual(other.Levels);

    public override int GetHashCode() => HashCode.Combine(Key, Kind, Direction, Levels.Length);
}
