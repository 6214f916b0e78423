using CustomerSuccess.Core.Data.Reading;

namespace CustomerSuccess.Core.Data.Writing;

/// <summary>A property that is computed from a row instead of copied out of one cell.</summary>
/// <param name="Needs">The column without which it is not written, or null when it always is.</param>
/// <param name="Value">From the row and the id of its customer.</param>
internal sealed record Derived(string Property, string? Needs, Func<Row, int, object?> Value)
{
    public bool Key { get; init; }
}
