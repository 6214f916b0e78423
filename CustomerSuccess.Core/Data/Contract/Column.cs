namespace CustomerSuccess.Core.Data.Contract;

/// <summary>One column of a file.</summary>
/// <param name="Name">As the header line has it.</param>
/// <param name="Cell">How its values are read.</param>
/// <param name="Property">The property of the entity that it fills, or null when the file's own code uses it.</param>
internal sealed record Column(string Name, Cell Cell, string? Property = null)
{
    public bool Required { get; init; }

    /// <summary>Part of what identifies a row.</summary>
    public bool Key { get; init; }

    /// <summary>What an empty cell stands for; null: nothing is known.</summary>
    public object? Blank { get; init; }

    /// <summary>When something happened: it cannot be later than today.</summary>
    public bool Past { get; init; }
}
